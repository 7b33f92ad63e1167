/// A point of a drawing, in points (1/72 inch), y upwards.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// An upright rectangle of a drawing, in points.
struct Box: Hashable, Sendable {
  /// The centre.
  var center: Point
  var width: Double
  var height: Double

  var left: Double { center.x - width / 2 }
  var right: Double { center.x + width / 2 }
  var bottom: Double { center.y - height / 2 }
  var top: Double { center.y + height / 2 }

  /// Whether two boxes share some area.
  func overlaps(_ other: Box) -> Bool {
    abs(center.x - other.center.x) * 2 < width + other.width
      && abs(center.y - other.center.y) * 2 < height + other.height
  }

  /// The box with a margin all round; negative to shrink it.
  func grown(_ margin: Double) -> Box {
    Box(center: center, width: max(0, width + 2 * margin), height: max(0, height + 2 * margin))
  }

  func contains(_ point: Point) -> Bool {
    point.x >= left && point.x <= right && point.y >= bottom && point.y <= top
  }

  /// Whether the stretch between two points enters the box.
  func isMet(by a: Point, _ b: Point) -> Bool {
    if max(a.x, b.x) < left || min(a.x, b.x) > right || max(a.y, b.y) < bottom || min(a.y, b.y) > top { return false }
    if contains(a) || contains(b) { return true }
    // Both ends are outside: the stretch enters where the corners do not all lie on one side of it.
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    func side(_ x: Double, _ y: Double) -> Double { dx * (y - a.y) - dy * (x - a.x) }
    let sides = (side(left, bottom), side(left, top), side(right, bottom), side(right, top))
    let isLeft = sides.0 > 0 && sides.1 > 0 && sides.2 > 0 && sides.3 > 0
    let isRight = sides.0 < 0 && sides.1 < 0 && sides.2 < 0 && sides.3 < 0
    return !isLeft && !isRight
  }
}

/// The smallest upright rectangle round what has been added.
struct Extent: Sendable {
  private(set) var low = Point(x: .infinity, y: .infinity)
  private(set) var high = Point(x: -.infinity, y: -.infinity)

  init() {}

  /// The extent of a line.
  init(_ line: [Point]) { for point in line { add(point) } }

  mutating func add(_ point: Point) {
    low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
    high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
  }

  mutating func add(_ box: Box) {
    add(Point(x: box.left, y: box.bottom))
    add(Point(x: box.right, y: box.top))
  }

  /// The rectangle; an empty one at the origin when nothing was added.
  var box: Box {
    guard low.x <= high.x else { return Box(center: Point(x: 0, y: 0), width: 0, height: 0) }
    return Box(
      center: Point(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2), width: high.x - low.x, height: high.y - low.y)
  }

  func meets(_ other: Extent) -> Bool {
    low.x <= other.high.x && other.low.x <= high.x && low.y <= other.high.y && other.low.y <= high.y
  }

  func meets(_ box: Box) -> Bool {
    low.x <= box.right && box.left <= high.x && low.y <= box.top && box.bottom <= high.y
  }
}
