import RelationGraph

/// The months or years along a timeline's picture.
struct TimelineAxis {
  /// Whether a column is a year; months would be too thin.
  let isByYear: Bool
  /// The first column: months since the year 0, or the year.
  private let first: Int
  /// How many columns there are.
  let count: Int

  /// More months than these are drawn as years.
  private static let mostMonths = 72

  /// An axis for some periods.
  init(_ periods: [Timeline.Period]) {
    let months = periods.compactMap { period in period.month.map { period.year * 12 + $0 - 1 } }
    let years = periods.map(\.year)
    let span = (months.max() ?? 0) - (months.min() ?? 0) + 1
    isByYear = months.isEmpty || span > TimelineAxis.mostMonths
    let places = isByYear ? years : months
    first = places.min() ?? 0
    count = places.isEmpty ? 0 : (places.max() ?? 0) - first + 1
  }

  /// The column of a period; nil for a year among months.
  func column(_ period: Timeline.Period) -> Int? {
    if isByYear { return period.year - first }
    return period.month.map { period.year * 12 + $0 - 1 - first }
  }

  /// The columns to name, each with its name: years, and months where there are few.
  func names(_ wording: Wording, width: Double) -> [(column: Int, name: String)] {
    guard count > 0 else { return [] }
    let each = width / Double(count)
    let room = max(1, Int((44 / each).rounded(.up)))
    if isByYear {
      let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].first { $0 >= room } ?? room
      return (0..<count).filter { (first + $0) % step == 0 }.map { ($0, String(first + $0)) }
    }
    if count <= 18, room <= 2 {
      return stride(from: 0, to: count, by: room).map { column in
        let month = first + column
        let name = wording["month.\(month % 12 + 1)"]
        return (column, column == 0 || month % 12 < room ? "\(name) \(month / 12)" : name)
      }
    }
    let years = (0..<count).filter { (first + $0) % 12 == 0 }
    if years.isEmpty { return [(0, "\(wording["month.\(first % 12 + 1)"]) \(first / 12)")] }
    return years.map { ($0, String((first + $0) / 12)) }
  }

  /// The whole of it in words: `July 2022 – Aug. 2023`.
  func span(_ wording: Wording) -> String {
    func name(_ place: Int) -> String {
      isByYear ? String(place) : "\(wording["month.\(place % 12 + 1)"]) \(place / 12)"
    }
    return count == 1 ? name(first) : "\(name(first)) – \(name(first + count - 1))"
  }
}
