/// Makes paragraphs of what `pdftotext` writes: pages apart by form feeds, lines as they are set.
struct PaperText {
  private let pages: [[String]]

  init(_ text: String) {
    pages = text.split(separator: "\u{0C}").map { page in
      page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { PageTree.folded(String($0)) }
    }
  }

  /// The paragraphs in reading order, without running heads, page numbers and hyphens at line ends.
  var paragraphs: [String] {
    let running = runningLines
    var blocks: [String] = []
    for page in pages {
      var lines: [String] = []
      for line in page {
        if line.isEmpty {
          PaperText.add(lines, to: &blocks)
          lines = []
        } else if !running.contains(PaperText.form(line)), !PaperText.isPageNumber(line) {
          lines.append(line)
        }
      }
      PaperText.add(lines, to: &blocks)
    }
    return blocks
  }

  /// What stands in the outer lines of several pages, numbers aside.
  private var runningLines: Set<String> {
    var counts: [String: Int] = [:]
    for page in pages {
      let lines = page.filter { !$0.isEmpty }
      for form in Set((lines.prefix(2) + lines.suffix(2)).map(PaperText.form)) { counts[form, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 2 && $0.value * 2 >= pages.count }.keys)
  }

  private static func form(_ line: String) -> String { String(line.map { $0.isNumber ? "0" : $0 }) }

  private static func isPageNumber(_ line: String) -> Bool {
    line.count <= 12 && line.contains { $0.isNumber } && !line.contains { $0.isLetter }
  }

  // Where no blank line does, a short line ends a paragraph: one that ends a sentence, or a heading before a capital.
  private static func add(_ lines: [String], to blocks: inout [String]) {
    guard !lines.isEmpty else { return }
    let widest = lines.reduce(0) { max($0, $1.count) }
    var paragraph = ""
    for (number, line) in lines.enumerated() {
      paragraph = joined(paragraph, line)
      let isHeading = number + 1 < lines.count && lines[number + 1].first?.isUppercase ?? false
      if isFinished(paragraph) && line.count * 4 < widest * 3 || isHeading && line.count * 5 < widest * 3 {
        append(paragraph, to: &blocks)
        paragraph = ""
      }
    }
    if !paragraph.isEmpty { append(paragraph, to: &blocks) }
  }

  // A paragraph goes on behind the end of a column or page.
  private static func append(_ paragraph: String, to blocks: inout [String]) {
    if let last = blocks.last, !isFinished(last), paragraph.first?.isLowercase ?? false {
      blocks[blocks.count - 1] = joined(last, paragraph)
    } else {
      blocks.append(paragraph)
    }
  }

  private static func isFinished(_ text: String) -> Bool {
    text.last { !"\"'”’»)]".contains($0) }.map { ".?!…".contains($0) } ?? false
  }

  /// Two lines as one; a hyphen that parts a word goes, one of a doubled word (`laki-laki`) or a name stays.
  static func joined(_ text: String, _ line: String) -> String {
    if text.isEmpty { return line }
    guard text.last == "-", text.dropLast().last?.isLetter ?? false, line.first?.isLetter ?? false else {
      return text + " " + line
    }
    let before = text.dropLast().split { !$0.isLetter }.last.map { $0.lowercased() } ?? ""
    let after = line.prefix { $0.isLetter }.lowercased()
    let isDoubled = before.count >= 3 && (after.hasPrefix(before) || before.hasSuffix(after))
    return line.first?.isLowercase ?? false && !isDoubled ? text.dropLast() + line : text + line
  }
}
