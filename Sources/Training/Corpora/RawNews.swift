import Linguistics
import NewsText

/// News articles without annotation, split into sentences and words.
package struct RawNews {
  /// The articles' bytes, one after the other.
  package private(set) var bytes: [UInt8] = []
  package private(set) var sentences: [RawSentence] = []

  /// Reads one JSON object a line, of which `text` is used.
  package init(_ path: String, tokenizer: Tokenizer) throws(TrainingError) {
    let file = try DataFile.read(path)
    var paragraphs: [TextRange] = []
    for line in file.split(separator: 0x0A) {
      for paragraph in RawNews.text(Array(line)).split(separator: 0x0A) {
        let start = bytes.count
        bytes.append(contentsOf: paragraph)
        paragraphs.append(TextRange(start, bytes.count))
        bytes.append(0x0A)
      }
    }
    sentences = bytes.withUnsafeBufferPointer { bytes in
      paragraphs.flatMap { tokenizer.sentences(bytes, in: $0) }
    }
  }

  /// The value of the member `text` of a flat JSON object.
  private static func text(_ line: [UInt8]) -> [UInt8] {
    let key = Array("\"text\": \"".utf8)
    guard let start = line.indices.first(where: { line[$0...].starts(with: key) }) else { return [] }
    var result: [UInt8] = []
    var index = start + key.count
    while index < line.count, line[index] != 0x22 {
      guard line[index] == 0x5C, index + 1 < line.count else {
        result.append(line[index])
        index += 1
        continue
      }
      switch line[index + 1] {
      case 0x6E: result.append(0x0A)
      case 0x74: result.append(0x20)
      case 0x75 where index + 5 < line.count:
        let code = UInt32(String(decoding: line[(index + 2)...(index + 5)], as: UTF8.self), radix: 16) ?? 0x20
        result.append(contentsOf: String(Character(Unicode.Scalar(code) ?? " ")).utf8)
        index += 4
      default: result.append(line[index + 1])
      }
      index += 2
    }
    return result
  }
}
