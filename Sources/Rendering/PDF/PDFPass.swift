/// Takes the time of drawing out of a PDF, so that the same picture is the same bytes whenever and wherever it is drawn.
///
/// Cairo writes the time as the place has it, in more or fewer bytes; what stands below it moves, and the table of
/// objects at the file's end is told so. A file that is built otherwise is left as it is.
struct PDFPass {
  /// The bytes of an entry in the table of objects: `0000028364 00000 n`, a blank and an end of line.
  private static let entrySize = 20

  func rewrite(_ pdf: [UInt8]) -> [UInt8] {
    guard let date = PDFPass.last("/CreationDate (", in: pdf), let close = pdf[date...].firstIndex(of: 0x29),
      let above = pdf[..<date].lastIndex(where: { $0 != 0x20 }), let mark = PDFPass.last("startxref", in: pdf),
      let table = PDFPass.number(pdf[mark...].dropFirst(10)), close < table, table < mark
    else { return pdf }
    // From the end of the line above to the closing bracket.
    let removed = above..<close + 1
    guard let entries = PDFPass.moved(Array(pdf[table..<mark]), beyond: close, by: removed.count) else { return pdf }
    var out = ByteStream(reserving: pdf.count)
    out.write(Array(pdf[..<removed.lowerBound]))
    out.write(Array(pdf[removed.upperBound..<table]))
    out.write(entries)
    out.write("startxref\n")
    out.write(table - removed.count)
    out.write("\n%%EOF\n")
    return out.bytes
  }

  /// The table of objects and what stands below it, with the objects beyond a place moved towards the start; nil when
  /// it is no such table.
  private static func moved(_ table: [UInt8], beyond place: Int, by distance: Int) -> [UInt8]? {
    let lines = table.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].elementsEqual("xref".utf8),
      let count = number(lines[1].drop { $0 != 0x20 }.dropFirst()), lines[2].count >= count * entrySize
    else { return nil }
    var table = table
    for entry in 0..<count {
      let start = lines[2].startIndex + entry * entrySize
      guard let offset = number(table[start..<start + 10]), offset > place else { continue }
      var rest = offset - distance
      for digit in stride(from: start + 9, through: start, by: -1) {
        table[digit] = 0x30 + UInt8(rest % 10)
        rest /= 10
      }
    }
    return table
  }

  /// The number in decimal digits that some bytes begin with.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: bytes.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }

  /// Where some words stand for the last time.
  private static func last(_ words: String, in bytes: [UInt8]) -> Int? {
    let words = Array(words.utf8)
    return bytes.indices.dropLast(words.count - 1).last { bytes[$0...].starts(with: words) }
  }
}
