import Foundation
import RenderingSamples
import Testing

@testable import Rendering

@Suite struct PDFPassTests {
  /// Where each object of a PDF begins, by the table at its end.
  private func objects(_ pdf: [UInt8]) throws -> [Int] {
    let text = String(decoding: pdf, as: Unicode.ASCII.self)
    let end = try #require(text.text(after: "startxref\n"))
    let table = try #require(Int(end.prefix { $0.isNumber }))
    let rows = String(decoding: pdf[table...], as: Unicode.ASCII.self).split(separator: "\n")
    #expect(rows[0] == "xref")
    let count = try #require(rows[1].split(separator: " ").last.flatMap { Int($0) })
    return rows[3..<2 + count].compactMap { Int($0.prefix(10)) }
  }

  @Test(arguments: ["20240229120000Z", "20240229120000+07'00"])
  func theTimeGoesAndEveryObjectIsFound(time: String) throws {
    var pdf = "%PDF-1.5\n"
    var places: [Int] = []
    let bodies = ["<< /Length 0 >>", "<< /Producer (x)\n   /CreationDate (D:\(time))\n>>", "<< /Type /Catalog >>"]
    for (index, body) in bodies.enumerated() {
      places.append(pdf.utf8.count)
      pdf += "\(index + 1) 0 obj\n\(body)\nendobj\n"
    }
    let table = pdf.utf8.count
    pdf += "xref\n0 4\n0000000000 65535 f \n"
    for place in places { pdf += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n" }
    pdf += "trailer\n<< /Size 4\n   /Root 3 0 R\n   /Info 2 0 R\n>>\nstartxref\n\(table)\n%%EOF\n"
    let rewritten = PDFPass().rewrite(Array(pdf.utf8))
    #expect(rewritten.count < pdf.utf8.count)
    #expect(!String(decoding: rewritten, as: UTF8.self).contains(time))
    for (index, place) in try objects(rewritten).enumerated() {
      #expect(rewritten[place...].starts(with: Array("\(index + 1) 0 obj".utf8)))
    }
  }

  @Test func aDrawnPictureHoldsNoTime() throws {
    var options = RenderOptions()
    options.format = .pdf
    let pdf = try GraphRenderer(options).render(SyntheticGraph.make(actors: 6, relations: 8))
    #expect(String(decoding: pdf, as: Unicode.ASCII.self).text(after: "/CreationDate (") == nil)
    let places = try objects(pdf)
    #expect(places.count > 4)
    for (index, place) in places.enumerated() {
      #expect(pdf[place...].starts(with: Array("\(index + 1) 0 obj".utf8)))
    }
  }

  @Test(arguments: ["", "no PDF", "/CreationDate (D:2024)", "/CreationDate (x)\nstartxref\n99999\n%%EOF\n"])
  func whatIsBuiltOtherwiseIsLeftAsItIs(text: String) {
    #expect(PDFPass().rewrite(Array(text.utf8)) == Array(text.utf8))
  }
}

extension String {
  /// What stands behind the last occurrence of some words; nil when there is none.
  fileprivate func text(after words: String) -> Substring? {
    range(of: words, options: .backwards).map { self[$0.upperBound...] }
  }
}
