/// A command that draws a graph in a process of its own, so that a layout that takes too long can be stopped.
///
/// It gets the graph as JSON on standard input and answers with the picture on standard output; on failure it exits
/// with another code than 0 and a line on standard error.
public struct DrawingWorker: Sendable {
  /// The program and its arguments; the program by its path, or by a name looked up in `PATH`.
  public var command: [String]
  /// How long it may take, in seconds; 30 unless told.
  public var seconds: Int

  /// A worker that runs a command.
  public init(command: [String], seconds: Int = 30) {
    self.command = command
    self.seconds = seconds
  }

  /// What the command answers to some input.
  /// - Throws: ``RenderError/outOfTime(seconds:)``, or ``RenderError/graphviz(step:detail:)`` with the command's own
  ///   last words.
  public func answer(to input: [UInt8]) throws(RenderError) -> [UInt8] {
    try ChildProcess(worker: self).run(input: input)
  }
}
