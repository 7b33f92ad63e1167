import Foundation
import RelationGraph
import RenderingSamples
import Testing

@testable import Rendering

/// What other programs make of the files; each test runs where its program is installed.
@Suite struct OtherReadersTests {
  /// The exit code and output of a command; nil when it cannot be run.
  static func run(_ arguments: [String]) -> (code: Int32, output: String)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  static let python = ProcessInfo.processInfo.environment["SIMPUL_PYTHON"] ?? "python3"
  static let hasPythonReaders = run([python, "-c", "import networkx, pydot, pypdf"])?.code == 0
  static let hasLanguageParsers = run([python, "-c", "import antlr4_cypher, mermaidx"])?.code == 0
  static let hasDot = run(["dot", "-V"])?.code == 0
  static let hasXMLLint = run(["xmllint", "--version"])?.code == 0

  /// A new folder with the hostile graphs in all formats that other programs read; written once for all tests.
  static let folder: Result<URL, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("simpul-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (index, name) in HostileNames.all.enumerated() {
      try Data(name.utf8).write(to: folder.appendingPathComponent("\(index).name"))
      for format in [OutputFormat.svg, .graphml, .gexf, .json, .csv, .html, .dot, .cypher, .mermaid, .text, .png, .pdf]
      {
        let bytes = try HostileInputTests.render(HostileNames.graph(name), format)
        try Data(bytes).write(to: folder.appendingPathComponent("\(index).\(format.rawValue)"))
      }
    }
    return folder
  }

  @Test(.enabled(if: hasPythonReaders, "needs networkx, pydot and pypdf of PyPI"))
  func networkxPydotAndPythonReadEveryHostileGraph() throws {
    let folder = try OtherReadersTests.folder.get()
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("check_formats.py")
    let result = try #require(OtherReadersTests.run([OtherReadersTests.python, script.path, folder.path]))
    #expect(result.code == 0, "\(result.output)")
  }

  @Test(.enabled(if: hasLanguageParsers, "needs antlr4-cypher and mermaidx of PyPI"))
  func cypherAndMermaidParseEveryHostileGraph() throws {
    let folder = try OtherReadersTests.folder.get()
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("check_languages.py")
    let result = try #require(OtherReadersTests.run([OtherReadersTests.python, script.path, folder.path]))
    #expect(result.code == 0, "\(result.output)")
  }

  @Test(.enabled(if: hasDot && hasXMLLint, "needs graphviz and libxml2-utils"))
  func dotAndXMLLintReadEveryHostileGraph() throws {
    let folder = try OtherReadersTests.folder.get()
    let script = """
      cd "$1" && xmllint --noout *.svg *.graphml *.gexf && for f in *.dot; do
        dot -Tcanon "$f" > /dev/null || exit 1
        test "$(dot -Tplain "$f" | grep -c '^edge n')" = 4 || { echo "$f: not four edges"; exit 1; }
      done
      """
    let result = try #require(OtherReadersTests.run(["sh", "-c", script, "sh", folder.path]))
    #expect(result.code == 0, "\(result.output)")
  }
}
