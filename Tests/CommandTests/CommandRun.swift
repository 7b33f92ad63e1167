import Foundation

/// One run of the built command.
struct CommandRun {
  let status: Int32
  let output: [UInt8]
  let words: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// Runs `simpul`, in a folder, with something on standard input.
  init(_ arguments: [String], input: [UInt8] = [], in folder: ScratchFolder) throws {
    try self.init(CommandRun.program, arguments, input: input, in: folder)
  }

  /// Runs a line of shell in which `simpul` is the command.
  init(shell line: String, in folder: ScratchFolder) throws {
    let path = CommandRun.program.path.replacingOccurrences(of: "'", with: "'\\''")
    try self.init(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "simpul() { '\(path)' \"$@\"; }; \(line)"], input: [], in: folder)
  }

  private init(_ program: URL, _ arguments: [String], input: [UInt8], in folder: ScratchFolder) throws {
    // Files instead of pipes: nothing can fill up.
    let (stdin, stdout, stderr) = (folder.file(".in"), folder.file(".out"), folder.file(".err"))
    try Data(input).write(to: stdin)
    for file in [stdout, stderr] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Array(Data(contentsOf: stdout))
    words = String(decoding: try Data(contentsOf: stderr), as: UTF8.self)
  }

  /// The command beside the test bundle.
  private static var program: URL {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      return bundle.bundleURL.deletingLastPathComponent().appendingPathComponent("simpul")
    #else
      return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("simpul")
    #endif
  }
}

/// A folder of its own for one test, removed with it.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("simpul-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  func write(_ name: String, _ bytes: [UInt8]) throws { try Data(bytes).write(to: file(name)) }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func read(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: file(name))) }

  /// The names of the files there, without those of the runs.
  var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: url.path).filter { !$0.hasPrefix(".") }.sorted()
    }
  }
}
