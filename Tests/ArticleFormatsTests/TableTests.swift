import Foundation
import NewsText
import Testing

@testable import ArticleFormats

/// Files that hold many articles.
@Suite struct TableTests {
  /// The documents of a file, as `line title | text`, up to the first fault and with it.
  static func read(_ text: [UInt8], _ name: String, _ names: FieldNames? = nil) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name).path
    try Data(text).write(to: URL(fileURLWithPath: file))
    let names = try names ?? FieldNames(knowledge: .embedded)
    let reader = try DocumentReader(names: names)
    var stream = try DocumentStream(file, DocumentStream.Options(names: names))
    var found: [String] = []
    while let document = try stream.next() {
      let article = try reader.read(document).article
      let title = article.title.map { article.source[$0] } ?? ""
      let body = article.paragraphs.map { article.source[$0] }.joined(separator: "¶")
      found.append("\(document.line) \(title) | \(body)")
    }
    return found
  }

  @Test(arguments: [
    ("title,text\nA b,Satu dua.\n", ["2 A b | Satu dua."]),
    ("\u{FEFF}Title;Text\r\nA b;Satu, dua.\r\n", ["2 A b | Satu, dua."]),
    ("judul\tisi\nA b\tSatu \"dua\" tiga.\n", ["2 A b | Satu \"dua\" tiga."]),
    (
      "\"isi\",\"judul\"\n\"Satu \"\"dua\"\".\nTiga, empat.\",\"A b\"\n\"Lima.\",\"C\"",
      [
        "2 A b | Satu \"dua\".¶Tiga, empat.", "4 C | Lima.",
      ]
    ),
    ("text\n\n \n\"Satu dua.\"\n,\n", ["4  | Satu dua."]),
    ("id|headline|body\n1|A b|Satu dua.\n", ["2 A b | Satu dua."]),
    (
      "title,content\nA b,<p>Satu dua tiga.</p><p>Baca juga: <a href=x>Judul Lain yang Panjang</a></p><p>Tiga empat lima.</p>\n",
      [
        "2 A b | Satu dua tiga.¶Tiga empat lima."
      ]
    ),
  ])
  func readsTable(_ text: String, _ wanted: [String]) throws {
    #expect(try TableTests.read(Array(text.utf8), "t.csv") == wanted)
  }

  @Test(arguments: [
    ("{\"text\":\"Satu dua.\"}\n\n{\"text\":\"Tiga.\",\"title\":\"A\"}\n", ["1  | Satu dua.", "3 A | Tiga."]),
    ("{\n \"text\": \"Satu dua.\",\n \"id\": 7\n}\n", ["1  | Satu dua."]),
    ("[\n {\"text\": \"Satu {dua}.\"},\n {\"text\": \"Ti\\\"ga.\"}\n]\n", ["2  | Satu {dua}.", "3  | Ti\"ga."]),
    ("{\"isi\":\"Satu dua.\",\"judul\":\"A b\",\"tanggal\":\"2023-01-01\"}", ["1 A b | Satu dua."]),
  ])
  func readsRecords(_ text: String, _ wanted: [String]) throws {
    #expect(try TableTests.read(Array(text.utf8), "t.jsonl") == wanted)
  }

  @Test func goesOnBehindARecordThatBreaksOff() throws {
    let text =
      "{\"text\": \"Satu\n{\"text\": \"Dua.\"}\n{\"text\": \"Tiga.\",\n{\"text\": \"Empat.\"}\nlima\n{\"text\": \"Enam.\"}\n"
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    let reader = try DocumentReader()
    var stream = try DocumentStream(file.path, .init())
    var good: [Int] = []
    var bad: [Int] = []
    while let document = try stream.next() {
      if (try? reader.read(document)) == nil { bad.append(document.line) } else { good.append(document.line) }
    }
    #expect(good == [2, 4, 6])
    #expect(bad == [1, 3, 5])
  }

  @Test func takesFieldsByTheNamesGiven() throws {
    var names = FieldNames.own
    names.text = ["ringkasan"]
    names.title = ["kepala"]
    let table = "kepala,text,ringkasan\nA b,Bukan.,Satu dua.\n"
    #expect(try TableTests.read(Array(table.utf8), "t.csv", names) == ["2 A b | Satu dua."])
    let record = "{\"kepala\":\"A b\",\"text\":\"Bukan.\",\"ringkasan\":\"Satu dua.\"}"
    #expect(try TableTests.read(Array(record.utf8), "t.json", names) == ["1 A b | Satu dua."])
  }

  @Test func namesTheLineOfACellThatIsNotUTF8() throws {
    let bytes = Array("text\nSatu.\nDu".utf8) + [0xE9] + Array("a.\n".utf8)
    let error = #expect(throws: InputError.self) { try TableTests.read(bytes, "t.csv") }
    guard case .record(_, line: 3, problem: .notUTF8(offset: 2)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
