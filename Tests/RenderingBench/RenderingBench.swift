import Foundation
import RelationGraph
import Rendering
import RenderingSamples

/// Measures and draws pictures outside the command line: `simpul-bench draw GRAPH -o FILE [--width N] [--theme T] …`.
@main
struct RenderingBench {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    guard !arguments.isEmpty else { return usage() }
    let verb = arguments.removeFirst()
    switch verb {
    case "draw": try draw(arguments)
    case "score": try score(arguments)
    case "write": try write(arguments)
    case "repeat": try repeatedly(arguments)
    default: usage()
    }
  }

  static func usage() {
    print("usage: simpul-bench draw GRAPH -o FILE [--width N] [--theme T] [--max N] [--layout L] [--direction D]")
    print("       simpul-bench score [--width N] GRAPH…      faults of each picture beside plain dot")
    print("       simpul-bench write COUNT FILE              time to write COUNT relations as DOT")
    print("       simpul-bench repeat COUNT GRAPH            renders, with the memory held after each tenth")
  }

  /// A gold file, or `synthetic:ACTORS:RELATIONS`.
  static func graph(_ name: String) throws -> RelationshipGraph {
    let parts = name.split(separator: ":")
    if parts.first == "synthetic", parts.count == 3, let actors = Int(parts[1]), let relations = Int(parts[2]) {
      return SyntheticGraph.make(actors: actors, relations: relations)
    }
    if let graph = try? JSONDecoder().decode(
      RelationshipGraph.self, from: Data(contentsOf: URL(fileURLWithPath: name)))
    {
      return graph
    }
    return try GoldGraph.read(name)
  }

  static func score(_ arguments: [String]) throws {
    var options = RenderOptions()
    var rest = arguments[...]
    print("graph                        actors lines   crossings      under lines    on labels      over nodes")
    print("                                            simpul  dot    simpul  dot    simpul  dot    simpul  dot")
    while let argument = rest.popFirst() {
      if argument == "--width" {
        options.width = rest.popFirst().flatMap { Int($0) }
        continue
      }
      let result = try GraphRenderer(options).readability(graph(argument))
      func pad(_ value: Int) -> String { String(repeating: " ", count: max(0, 6 - "\(value)".count)) + "\(value)" }
      let name = String(argument.split(separator: "/").last ?? "")
      let (own, plain) = (result.picture, result.plain)
      print(
        name.padding(toLength: 28, withPad: " ", startingAt: 0), pad(result.actors) + pad(result.lines), "  ",
        pad(own.crossings) + pad(plain.crossings), " ", pad(own.labelsUnderLines) + pad(plain.labelsUnderLines), " ",
        pad(own.labelOverlaps) + pad(plain.labelOverlaps), " ", pad(own.linesOverNodes) + pad(plain.linesOverNodes))
    }
  }

  static func repeatedly(_ arguments: [String]) throws {
    guard arguments.count == 2, let count = Int(arguments[0]) else { return usage() }
    let graph = try graph(arguments[1])
    let renderer = GraphRenderer()
    let clock = ContinuousClock()
    let time = try clock.measure {
      for round in 1...count {
        _ = try renderer.render(graph)
        if round % max(1, count / 10) == 0 { print("\(round) renders, \(residentKilobytes()) kB resident") }
      }
    }
    print("\(time / count) each")
  }

  /// The memory the process holds, from Linux's own account; 0 elsewhere.
  static func residentKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") }
    return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
  }

  /// The time to make a new file and write it.
  static func toFile(_ path: String, _ body: (UnsafeMutablePointer<FILE>) throws -> Void) rethrows -> Duration {
    remove(path)
    return try ContinuousClock().measure {
      guard let file = fopen(path, "wb") else { return }
      setvbuf(file, nil, _IONBF, 0)
      try body(file)
      fclose(file)
    }
  }

  /// Times DOT in memory and on disk, beside writing the same bytes from memory; the best of nine.
  static func write(_ arguments: [String]) throws {
    guard arguments.count == 2, let count = Int(arguments[0]) else { return usage() }
    let graph = SyntheticGraph.make(actors: max(2, count / 10), relations: count)
    var options = RenderOptions()
    options.format = .dot
    let clock = ContinuousClock()
    let renderer = GraphRenderer(options)
    let bytes = try renderer.render(graph)
    var (inMemory, onDisk, copied) = (Duration.seconds(99), Duration.seconds(99), Duration.seconds(99))
    for _ in 0..<9 {
      inMemory = min(inMemory, try clock.measure { _ = try renderer.render(graph) })
      onDisk = min(
        onDisk, try toFile(arguments[1]) { file in try renderer.write(graph) { fwrite($0, 1, $0.count, file) } })
      copied = min(copied, toFile(arguments[1]) { file in fwrite(bytes, 1, bytes.count, file) })
    }
    print("\(graph.relations.count) relations: DOT in memory \(inMemory), to a file \(onDisk), same bytes \(copied)")
  }

  static func draw(_ arguments: [String]) throws {
    var options = RenderOptions()
    var output = "out.svg"
    var input = ""
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "-o": output = rest.popFirst() ?? output
      case "--width": options.width = rest.popFirst().flatMap { Int($0) }
      case "--max": options.maxRelations = rest.popFirst().flatMap { Int($0) }
      case "--theme": options.theme = rest.popFirst().flatMap { ThemeName(rawValue: $0) } ?? .screen
      case "--layout": options.layout = rest.popFirst().flatMap { LayoutEngine(rawValue: $0) } ?? .auto
      case "--direction": options.direction = rest.popFirst().flatMap { PictureDirection(rawValue: $0) } ?? .auto
      case "--language": options.language = rest.popFirst().flatMap { LabelLanguage(rawValue: $0) } ?? .article
      default: input = argument
      }
    }
    options.format = OutputFormat(fileName: output) ?? .svg
    let graph = try graph(input)
    let clock = ContinuousClock()
    var bytes: [UInt8] = []
    let time = try clock.measure { bytes = try GraphRenderer(options).render(graph) }
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    FileHandle.standardError.write(Data("\(output): \(bytes.count) bytes in \(time)\n".utf8))
  }
}
