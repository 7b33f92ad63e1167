/// The id of an article in a graph, made from the name of its input.
enum ArticleName {
  /// `berita/artikel 1.txt` becomes `artikel-1`, standard input `stdin`.
  static func id(for name: String) -> String {
    if name == "-" { return "stdin" }
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let stem = file.lastIndex(of: ".").map { $0 == file.startIndex ? file : String(file[..<$0]) } ?? file
    var id = ""
    for character in stem.lowercased() {
      if character.isLetter || character.isNumber {
        id.append(character)
      } else if let last = id.last, last != "-" {
        id.append("-")
      }
    }
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? "article" : id
  }
}
