/// The lines that work stands in, by how long it takes, so that quick work does not wait behind slow work.
struct Lanes: Sendable {
  /// Reads and filters graphs; milliseconds.
  let quick = WorkLane("quick", width: 2)
  /// Extracts articles of ordinary length; below a second.
  let reading = WorkLane("reading", width: 2)
  /// Draws pictures that are quick to lay out; below a second.
  let drawing = WorkLane("drawing", width: 1)
  /// Waits for child processes that read or draw what takes long.
  let heavy = WorkLane("heavy", width: 2, mostWaiting: 20, patience: .seconds(60))
}
