import Foundation
import NewsText
import Testing

@testable import ArticleFormats

/// Which files are read, and as what.
@Suite struct FileTests {
  @Test(arguments: [
    ("a.txt", "Rusia.", InputForm.text), ("a", "Rusia.", .text), ("a.TXT", "<!DOCTYPE html><p>", .html),
    ("-", "\u{FEFF} <html>", .html), ("-", "%PDF-1.7", .pdf), ("a.htm", "<p>Rusia", .html), ("-", "{\"text\"", .json),
    ("-", "[ {\"text\"", .json), ("-", "[Foto] Rusia", .text), ("a.tsv", "text", .csv), ("a.csv", "{x},text", .csv),
    ("-", "<?xml version=\"1.0\"?><!DOCTYPE html><html>", .html), (".html", "Rusia", .text),
    ("b.html/a", "Rusia", .text),
  ])
  func tellsForms(_ name: String, _ beginning: String, _ wanted: InputForm) {
    #expect(InputForm(beginning: Array(beginning.utf8), name: name) == wanted)
  }

  @Test func searchesFoldersInTheOrderOfBytes() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in ["b/2.html", "b/10.txt", "a.txt", "Z.csv", "b/é.pdf", "c/d/x.jsonl", ".git/h.txt", "g.json", "p.png"] {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: file)
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("c/up"), withDestinationURL: folder)
    let files = try InputFiles.all([folder.path + "/", "-", "none.txt"])
    let wanted = ["Z.csv", "a.txt", "b/10.txt", "b/2.html", "b/é.pdf", "c/d/x.jsonl"]
    #expect(files == wanted.map { folder.path + "/" + $0 } + ["-", "none.txt"])
  }

  @Test(arguments: [
    ("Pasal satu inter-", "nasional itu", "Pasal satu internasional itu"),
    ("Dua orang laki-", "laki datang", "Dua orang laki-laki datang"),
    ("PBB dan Asia-", "Pasifik", "PBB dan Asia-Pasifik"),
    ("Jakarta -", "Menlu", "Jakarta - Menlu"), ("satu", "dua", "satu dua"),
  ])
  func joinsLinesOfPaper(_ above: String, _ below: String, _ wanted: String) {
    #expect(PaperText.joined(above, below) == wanted)
  }

  @Test func leavesRunningHeadsAndPageNumbersOut() {
    let text = """
      Harian Sore 3 Mei 2023
      Rusia menyerang Ukraina pada hari Rabu dan
      Iran mengecam serangan itu.

      Perang itu telah berlangsung lebih dari satu
      1
      \u{0C}Harian Sore 3 Mei 2023
      tahun, kata Kremlin.
      2
      """
    #expect(
      PaperText(text).paragraphs == [
        "Rusia menyerang Ukraina pada hari Rabu dan Iran mengecam serangan itu.",
        "Perang itu telah berlangsung lebih dari satu tahun, kata Kremlin.",
      ])
  }

  @Test func programThatIsNotThereIsNamed() {
    let tool = TextTool(name: "simpul-no-such-tool", arguments: [], package: "some-package")
    #expect(throws: InputError.missingTool(name: "a.pdf", tool: "simpul-no-such-tool", package: "some-package")) {
      try tool.run(on: [0x61], of: "a.pdf")
    }
  }

  @Test func programThatFailsIsQuoted() {
    let tool = TextTool(name: "sh", arguments: ["-c", "cat > /dev/null; echo oh >&2; exit 3"], package: "dash")
    #expect(throws: InputError.toolFailed(name: "a.pdf", tool: "sh", words: "oh")) {
      try tool.run(on: [0x61], of: "a.pdf")
    }
  }

  @Test(arguments: [
    ("<meta charset=windows-1252><p>caf\u{E9} \u{93}x\u{94}", "café “x”"),
    ("<p>caf\u{E9}", "café"), ("<meta charset=nosuch><p>caf\u{E9}", "café"),
    ("<meta charset='iso-8859-2'><p>\u{B1}", "ą"),
  ])
  func decodesCharsets(_ page: String, _ wanted: String) throws {
    let bytes = page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let tree = try PageParser.tree(bytes, name: "t")
    #expect(tree.text(of: 0) == wanted)
  }

  @Test(arguments: [
    "<b>Satu&#146;<p>dua&nbsp;<i>tiga", "<<p>>Satu’ dua tiga", "<div><table><tr>Satu’<td>dua<p>tiga</div>",
  ])
  func readsBrokenMarkup(_ page: String) throws {
    let text = try PageParser.tree(Array(page.utf8), name: "t").text(of: 0)
    #expect(text.contains("dua tiga") && text.contains("Satu’"))
  }

  @Test func nestingWithoutEndIsNoDanger() throws {
    let page = String(repeating: "<div><span>", count: 50_000) + "Rusia menyerang Ukraina."
    _ = try PageParser.tree(Array(page.utf8), name: "t")
  }
}

/// Papers through the program that reads them, where it is installed.
@Suite struct PaperTests {
  static let hasProgram =
    (try? TextTool(name: "pdftotext", arguments: ["-v"], package: "").run(on: [0x61], of: "")) != nil

  /// A paper of one page with some lines.
  static func paper(_ lines: [String]) -> [UInt8] {
    let shown = lines.map { "(\($0.replacing("(", with: "\\(").replacing(")", with: "\\)"))) Tj T*" }
    let stream = "BT /F1 11 Tf 50 780 Td 14 TL \(shown.joined(separator: " ")) ET"
    let text = """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
      4 0 obj <</Length \(stream.utf8.count)>> stream
      \(stream)
      endstream endobj
      5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
      trailer <</Root 1 0 R>>
      """
    return Array(text.utf8)
  }

  @Test(.enabled(if: hasProgram, "needs poppler-utils"))
  func readsPaper() throws {
    let bytes = PaperTests.paper([
      "Rusia Kecam Amerika Serikat", "", "MOSKOW - Rusia mengecam Amerika Serikat pada Kamis (27/7/2023). Presi-",
      "den Rusia Vladimir Putin bertemu Kim Jong Un di Vladivostok.",
    ])
    let article = try DocumentReader().read(InputDocument(name: "a.pdf", line: 1, content: .paper(bytes))).article
    #expect(article.title.map { article.source[$0] } == "Rusia Kecam Amerika Serikat")
    #expect(article.published?.description == "2023-07-27")
    #expect(
      article.paragraphs.map { article.source[$0] } == [
        "Rusia mengecam Amerika Serikat pada Kamis (27/7/2023). Presiden Rusia Vladimir Putin bertemu Kim Jong Un di "
          + "Vladivostok."
      ])
  }

  @Test(.enabled(if: hasProgram, "needs poppler-utils"), arguments: ["%PDF-1.4 nothing", "%PDF-1.7\n\u{0}\u{1}"])
  func brokenPaperIsOneLine(_ text: String) throws {
    let reader = try DocumentReader()
    let error = #expect(throws: InputError.self) {
      try reader.read(InputDocument(name: "a.pdf", line: 1, content: .paper(Array(text.utf8))))
    }
    guard case .toolFailed(name: "a.pdf", tool: "pdftotext", let words) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!words.contains("\n"))
  }
}
