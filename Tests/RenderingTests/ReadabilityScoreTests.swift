import Testing

@testable import Rendering

@Suite struct ReadabilityScoreTests {
  /// Four actors at the corners of a square of 200 points, straight lines between some.
  private func score(_ pairs: [(Int, Int)], labels: [Box?] = []) -> ReadabilityScore {
    let corners = [Point(x: 0, y: 0), Point(x: 200, y: 0), Point(x: 0, y: 200), Point(x: 200, y: 200)]
    let curves = pairs.map { from, to in
      let (a, b) = (corners[from], corners[to])
      return Curve(
        controls: [0, 1.0 / 3, 2.0 / 3, 1].map { Point(x: a.x + (b.x - a.x) * $0, y: a.y + (b.y - a.y) * $0) })
    }
    let geometry = DrawingGeometry(
      nodes: corners.map { Box(center: $0, width: 40, height: 20) }, curves: curves,
      labels: labels + [Box?](repeating: nil, count: pairs.count - labels.count))
    return ReadabilityScore(geometry, ends: pairs, pageWidth: nil)
  }

  @Test func diagonalsCrossOnce() {
    #expect(score([(0, 3), (1, 2)]).crossings == 1)
  }

  @Test func sidesOfASquareDoNotCross() {
    #expect(score([(0, 1), (1, 3), (3, 2), (2, 0)]).crossings == 0)
  }

  @Test func linesThatMeetAtTheirActorDoNotCross() {
    #expect(score([(0, 3), (0, 1), (0, 2)]).crossings == 0)
  }

  @Test func aLabelUnderAForeignLineCounts() {
    let label = Box(center: Point(x: 100, y: 100), width: 40, height: 12)
    #expect(score([(0, 1), (1, 2)], labels: [label]).labelsUnderLines == 1)
    #expect(score([(1, 2), (0, 1)], labels: [label]).labelsUnderLines == 0)
  }

  @Test func labelsOnLabelsAndActorsCount() {
    let label = Box(center: Point(x: 100, y: 0), width: 40, height: 12)
    #expect(score([(0, 1), (2, 3)], labels: [label, label]).labelOverlaps == 2)
    let onActor = Box(center: Point(x: 10, y: 0), width: 40, height: 12)
    #expect(score([(0, 1)], labels: [onActor]).labelOverlaps == 1)
  }

  @Test func aLineOverAForeignActorCounts() {
    let nodes = [0.0, 100, 200].map { Box(center: Point(x: $0, y: 0), width: 40, height: 20) }
    let curve = Curve(controls: [0.0, 66, 133, 200].map { Point(x: $0, y: 0) })
    let geometry = DrawingGeometry(nodes: nodes, curves: [curve], labels: [nil])
    #expect(ReadabilityScore(geometry, ends: [(0, 2)], pageWidth: nil).linesOverNodes == 1)
    #expect(ReadabilityScore(geometry, ends: [(0, 2)], pageWidth: nil).turning == 0)
  }

  @Test func textShrinksWithTheColumn() {
    let nodes = [0.0, 800].map { Box(center: Point(x: $0, y: 0), width: 40, height: 200) }
    let geometry = DrawingGeometry(nodes: nodes, curves: [], labels: [])
    let wide = ReadabilityScore(geometry, ends: [], pageWidth: 900)
    let narrow = ReadabilityScore(geometry, ends: [], pageWidth: 450)
    #expect(wide.textSize == 10)
    #expect(narrow.textSize < 6)
    #expect(narrow.total > wide.total)
  }

  @Test func everyFaultMakesItWorse() {
    let good = ReadabilityScore()
    let faults: [(inout ReadabilityScore) -> Void] = [
      { $0.crossings += 1 }, { $0.labelsUnderLines += 1 }, { $0.labelOverlaps += 1 }, { $0.linesOverNodes += 1 },
      { $0.sidesApart += 1 }, { $0.turning += 1 }, { $0.length += 1 }, { $0.misfit += 1 }, { $0.textSize -= 4 },
    ]
    for fault in faults {
      var bad = good
      fault(&bad)
      #expect(bad.total > good.total)
    }
  }
}
