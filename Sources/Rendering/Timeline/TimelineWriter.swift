import RelationGraph

/// Writes a timeline.
public struct TimelineWriter {
  private let timeline: Timeline
  private let options: TimelineOptions
  private let wording: Wording
  private let styles: TypeStyles

  /// The widest bar of a line of text, in characters.
  private static let widest = 30

  /// A writer with some options.
  public init(_ timeline: Timeline, _ options: TimelineOptions = TimelineOptions()) {
    self.timeline = timeline
    self.options = options
    wording = .embedded(options.language)
    styles = .embedded(options.language)
  }

  /// The timeline in the format asked for, as UTF-8.
  public func bytes() -> [UInt8] {
    var out = ByteStream()
    switch options.format {
    case .text: writeText(to: &out)
    case .csv: writeCSV(to: &out)
    case .svg: TimelineChart(timeline, options, wording: wording, styles: styles).write(to: &out)
    }
    return out.bytes
  }

  private func writeCSV(to out: inout ByteStream) {
    out.write("period,type,class,relations\r\n")
    for count in timeline.counts {
      let cells = [
        count.period.description, count.type.name, styles[count.type].quadClass.rawValue, String(count.relations),
      ]
      out.write(cells.joined(separator: ",") + "\r\n")
    }
  }

  private func writeText(to out: inout ByteStream) {
    let counts = timeline.counts
    let periods = Dictionary(grouping: counts, by: \.period).sorted { $0.key < $1.key }
    let totals = periods.map { $0.value.reduce(0) { $0 + $1.relations } }
    let most = max(1, totals.max() ?? 1)
    let digits = String(most).count
    for ((period, counts), total) in zip(periods, totals) {
      let length = max(1, (total * TimelineWriter.widest + most / 2) / most)
      let parts = counts.sorted { ($1.relations, $0.type.name) < ($0.relations, $1.type.name) }
      let name = period.description
      let number = String(total)
      out.write(name + String(repeating: " ", count: 7 - min(7, name.count)) + "  ")
      out.write(String(repeating: " ", count: digits - number.count) + number + "  ")
      out.write(String(repeating: "█", count: length))
      out.write(String(repeating: " ", count: TimelineWriter.widest - length) + "  ")
      out.write(parts.map { "\($0.type.name) \($0.relations)" }.joined(separator: ", ") + "\n")
    }
    if timeline.undated > 0 { out.write(wording.count("timeline.undated", timeline.undated) + "\n") }
  }
}
