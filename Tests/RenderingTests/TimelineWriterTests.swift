import RelationGraph
import Testing

@testable import Rendering

@Suite struct TimelineWriterTests {
  static func timeline(_ days: [String]) -> Timeline {
    var timeline = Timeline()
    for (number, day) in days.enumerated() {
      timeline.add(
        RelationType.all[number % 3], actor: Int64(number), recipient: -1, times: [(day, day)], published: nil)
    }
    return timeline
  }

  static func written(_ days: [String], _ format: TimelineFormat, title: String? = nil) -> String {
    var options = TimelineOptions()
    options.format = format
    options.title = title
    return String(decoding: TimelineWriter(timeline(days), options).bytes(), as: UTF8.self)
  }

  @Test func writesALineAMonth() {
    let text = TimelineWriterTests.written(
      ["2023-07-01", "2023-07-02", "2023-07-03", "2023-07-04", "2023-09-01"], .text)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("2023-07  4  ██████████████████████████████  AGREE 2, CONSULT 1, SUPPORT 1"))
    #expect(lines[1].hasPrefix("2023-09  1  ████████                        CONSULT 1"))
  }

  @Test func writesATable() {
    #expect(
      TimelineWriterTests.written(["2023-07-01", "2024-01-01"], .csv)
        == "period,type,class,relations\r\n2023-07,AGREE,verbal-cooperation,1\r\n"
        + "2024-01,CONSULT,verbal-cooperation,1\r\n")
  }

  @Test(arguments: [
    [], ["2023-07-01"], ["1945-08-17", "2024-01-01"], ["0001-01-01", "9999-12-31"], ["2023-01-01", "2024-12-31"],
  ])
  func pictureIsWellFormed(_ days: [String]) throws {
    let svg = TimelineWriterTests.written(days, .svg, title: "<a & \"b\">\u{0}")
    var columns = 0
    // The tokenizer refuses what is not well formed.
    var tokenizer = try XMLTokenizer(Array(svg.utf8))
    while let token = try tokenizer.next() {
      if case .start(name: "rect", _, _) = token { columns += 1 }
    }
    #expect(columns == days.count + 1)
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }
}
