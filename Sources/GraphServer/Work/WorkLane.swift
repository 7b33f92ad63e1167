import Dispatch

/// Runs blocking work on threads of its own, so many pieces at a time and in the order asked, so that the loop that
/// serves the others never waits for it.
actor WorkLane {
  private let queue: DispatchQueue
  private let width: Int
  private let mostWaiting: Int
  private let patience: Duration
  private var running = 0
  private var waiting: [(number: Int, continuation: CheckedContinuation<Void, any Error>)] = []
  private var lastNumber = 0

  /// - Parameters:
  ///   - width: how many pieces run at a time.
  ///   - mostWaiting: how many may wait; more are refused at once.
  ///   - patience: how long one may wait.
  init(_ name: String, width: Int, mostWaiting: Int = 200, patience: Duration = .seconds(30)) {
    queue = DispatchQueue(label: "simpul.\(name)", attributes: .concurrent)
    self.width = width
    self.mostWaiting = mostWaiting
    self.patience = patience
  }

  /// The result of some work, when its turn has come.
  /// - Throws: what the work throws, or ``Problem`` of status 503 when the line is too long.
  func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await turn()
    defer { next() }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try work() }) }
    }
  }

  private func turn() async throws {
    if running < width {
      running += 1
      return
    }
    guard waiting.count < mostWaiting else {
      throw Problem.busy(.busyWaiting, ["count": "\(waiting.count)"])
    }
    lastNumber += 1
    let number = lastNumber
    let alarm = Task { [patience] in
      try await Task.sleep(for: patience)
      giveUp(number)
    }
    defer { alarm.cancel() }
    try await withCheckedThrowingContinuation { waiting.append((number, $0)) }
  }

  // The place of one that ends goes to the first that waits.
  private func next() {
    guard !waiting.isEmpty else {
      running -= 1
      return
    }
    waiting.removeFirst().continuation.resume()
  }

  private func giveUp(_ number: Int) {
    guard let place = waiting.firstIndex(where: { $0.number == number }) else { return }
    waiting.remove(at: place).continuation.resume(
      throwing: Problem.busy(.busy))
  }
}
