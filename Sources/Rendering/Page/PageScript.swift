/// The modules of the page as one script, for a page that is a single file and can load none.
///
/// Each module follows those it imports, without the lines that import and the words that export. That asks three
/// things of the modules: an import stands on one line, what is exported is exported where it is declared, and no two
/// modules declare the same name.
struct PageScript {
  /// The script of the page that is a single file, and the hash that lets it run.
  static let file: (bytes: [UInt8], hash: String) = {
    let bytes = joined(from: "file.js")
    return (bytes, ContentHash.source(of: bytes))
  }()

  private var out = ByteStream(reserving: 65_536)
  private var joined: Set<String> = []

  /// The script that begins with a module and holds all it imports.
  private static func joined(from module: String) -> [UInt8] {
    var script = PageScript()
    script.join(module)
    return script.out.bytes
  }

  private mutating func join(_ module: String) {
    guard joined.insert(module).inserted, let file = PageFile.named(module) else { return }
    let lines = PageScript.lines(file.bytes)
    for line in lines { if let name = PageScript.imported(line) { join(name) } }
    for line in lines where PageScript.imported(line) == nil && !PageScript.isComment(line) {
      out.write(line.starts(with: "export ".utf8) ? Array(line.dropFirst(7)) : Array(line))
      out.write("\n")
    }
  }

  /// The lines without their indents; those that are blank are left out.
  static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A).map { $0.drop { $0 == 0x20 } }.filter { !$0.isEmpty }
  }

  /// The module that a line imports from: `a.js` of `import { a } from "./a.js";`.
  private static func imported(_ line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "import ".utf8) else { return nil }
    let parts = line.split(separator: 0x22, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].starts(with: "./".utf8) else { return nil }
    return String(decoding: parts[1].dropFirst(2), as: UTF8.self)
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    ["//", "/**", "* ", "*/"].contains { line.starts(with: $0.utf8) }
  }
}
