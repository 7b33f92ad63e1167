/// What a file holds, told from its name's ending or from how it begins.
public enum InputForm: String, CaseIterable, Hashable, Sendable {
  /// One article as plain text.
  case text
  /// Records of articles or graphs, as JSON Lines, one JSON document or an array of them.
  case json
  /// One article as a page.
  case html
  /// A table with an article a row.
  case csv
  /// One article as PDF.
  case pdf

  /// The form that a name's ending stands for, letter case ignored; nil when it stands for none.
  public init?(fileName name: String) {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return nil }
    switch file[file.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "jsonl", "ndjson", "json": self = .json
    case "html", "htm", "xhtml": self = .html
    case "csv", "tsv": self = .csv
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The form of an input: by its first bytes where they are unmistakable, else by its name, else plain text.
  public init(beginning bytes: some Collection<UInt8>, name: String) {
    let start = Array(bytes.prefix(1024))
    let text = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start[3...] : start[...]
    let lower = text.drop { $0 <= 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let named = InputForm(fileName: name)
    let tags: [StaticString] = ["<!doctype html", "<html", "<head", "<body", "<!--"]
    if text.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if lower.first == 0x7B, named != .csv {
      self = .json
    } else if lower.first == 0x5B, lower.dropFirst().first(where: { $0 > 0x20 }) == 0x7B {
      self = .json
    } else if tags.contains(where: { tag in tag.withUTF8Buffer { lower.starts(with: $0) } }) {
      self = .html
    } else if lower.starts(with: Array("<?xml".utf8)), String(decoding: lower, as: UTF8.self).contains("<html") {
      self = .html
    } else {
      self = named ?? .text
    }
  }
}
