import Foundation
import Testing

@testable import NewsText

@Suite struct InputTests {
  @Test(
    arguments: [
      ([], InputError.empty(name: "t")),
      ([0x20, 0x0A, 0x0A], .empty(name: "t")),
      ([0xEF, 0xBB, 0xBF, 0x0A], .empty(name: "t")),
      ([0x61, 0x62, 0xFF, 0x63], .notUTF8(name: "t", offset: 2)),
      ([0x61, 0xED, 0xA0, 0x80], .notUTF8(name: "t", offset: 1)),
      ([0x61, 0xC3], .notUTF8(name: "t", offset: 1)),
      ([0x7F, 0x45, 0x00, 0x01], .binary(name: "t", offset: 2)),
    ] as [([UInt8], InputError)])
  func refusesBytes(_ bytes: [UInt8], _ wanted: InputError) throws {
    let reader = try ArticleReader()
    #expect(throws: wanted) { try reader.read(bytes, name: "t") }
  }

  @Test func refusesMoreThanTheLimit() throws {
    let bytes = [UInt8](repeating: 0x61, count: ArticleReader.sizeLimit + 1)
    let reader = try ArticleReader()
    #expect(throws: InputError.tooLarge(name: "t", limit: ArticleReader.sizeLimit)) {
      try reader.read(bytes, name: "t")
    }
  }

  @Test func readsOneLineOfAMegabyte() throws {
    let text = String(repeating: "Rusia menyerang Ukraina. ", count: 42_000)
    let article = try ArticleReader().read(Array(text.utf8), name: "t")
    #expect(article.paragraphs == [TextRange(0, text.utf8.count - 1)])
  }

  @Test func readsFilesAndTellsWhyNot() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = FileManager.default.createFile(atPath: folder + "/a", contents: Data("abc".utf8))
    #expect(try InputBytes().read(folder + "/a") == Array("abc".utf8))
    #expect(throws: InputError.missing(name: folder + "/b")) { try InputBytes().read(folder + "/b") }
    #expect(throws: InputError.directory(name: folder)) { try InputBytes().read(folder) }
    #expect(throws: InputError.tooLarge(name: folder + "/a", limit: 2)) {
      try InputBytes(limit: 2).read(folder + "/a")
    }
  }

  @Test func readsRecord() throws {
    let line =
      #"{"id":"a1","title":"Menlu\nTerima Utusan","text":"Jakarta - Menlu menerima utusan.","date":"2023-07-27T10:00:00","url":"https://x.test/1","language":"id"}"#
    let record = try ArticleReader().record(Array(line.utf8)[...], number: 3, of: "f")
    let article = record.article
    #expect(record.id == "a1")
    #expect(record.language == "id")
    #expect(article.source.name == "https://x.test/1")
    #expect(article.title.map { article.source[$0] } == "Menlu Terima Utusan")
    #expect(article.published?.description == "2023-07-27")
    #expect(article.paragraphs.map { article.source[$0] } == ["Menlu menerima utusan."])
  }

  @Test(arguments: [
    (#"{"title":"A"}"#, InputError.RecordProblem.noText(field: "text")),
    (#"{"text":"  "}"#, .noText(field: "text")),
    (#"{"text":12}"#, .notText(field: "text")),
    (#"{"text":"a","date":5}"#, .notText(field: "date")),
    ("[1]", .noText(field: "text")),
  ])
  func refusesRecord(_ line: String, _ wanted: InputError.RecordProblem) throws {
    let reader = try ArticleReader()
    #expect(throws: InputError.record(name: "f", line: 7, problem: wanted)) {
      try reader.record(Array(line.utf8)[...], number: 7, of: "f")
    }
  }

  @Test func recordThatIsNotJSONNamesItsLine() throws {
    let reader = try ArticleReader()
    let error = #expect(throws: InputError.self) { try reader.record(Array("{".utf8)[...], number: 2, of: "f") }
    guard case .record(name: "f", line: 2, problem: .notJSON) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
