import RelationGraph
import RenderingSamples
import Testing

@testable import Rendering

@Suite(.serialized) struct ChildProcessTests {
  private func run(_ script: String, seconds: Int = 20, input: [UInt8] = []) throws -> [UInt8] {
    try ChildProcess(worker: DrawingWorker(command: ["/bin/sh", "-c", script], seconds: seconds)).run(input: input)
  }

  @Test func outputIsWhatTheCommandWrites() throws {
    let input = [UInt8](repeating: 0x61, count: 300_000)
    #expect(try run("cat", input: input) == input)
  }

  @Test func aCommandThatReadsNothingIsNoHarm() throws {
    #expect(try run("echo x", input: [UInt8](repeating: 0x61, count: 300_000)) == Array("x\n".utf8))
  }

  @Test func aCommandThatTakesTooLongIsStopped() {
    #expect(throws: RenderError.outOfTime(seconds: 1)) { try run("sleep 60", seconds: 1) }
  }

  @Test func aCommandThatFailsIsQuoted() {
    #expect(throws: RenderError.graphviz(step: .layout, detail: "no room")) {
      try run("echo first >&2; echo no room >&2; exit 3")
    }
  }

  @Test func aCommandThatIsNotThereIsToldOf() {
    let worker = DrawingWorker(command: ["/nonexistent/simpul"])
    #expect(throws: RenderError.self) { try ChildProcess(worker: worker).run(input: []) }
  }

  @Test func onlyHeavyGraphsGoToTheWorker() throws {
    var options = RenderOptions()
    options.maxRelations = 0
    options.layout = .dot
    options.worker = DrawingWorker(command: ["/bin/cat"])
    let heavy = SyntheticGraph.make(actors: 200, relations: 300)
    #expect(try GraphJSON.decode(try GraphRenderer(options).render(heavy)) == heavy)
    let light = SyntheticGraph.make(actors: 6, relations: 6)
    #expect(try GraphRenderer(options).render(light).starts(with: Array("<?xml".utf8)))
  }

  @Test func theMessageNamesFiltersThatHelp() {
    let message = "\(RenderError.outOfTime(seconds: 30))"
    #expect(message.contains("--type") && message.contains("--max-relations"))
  }
}
