/// Gives up waiting when time is up.
enum TimeLimit {
  /// The value of some work that stops when its task is cancelled.
  /// - Parameter late: what to throw when the time is up first.
  static func run<Value: Sendable>(
    seconds: Double, _ work: @escaping @Sendable () async throws -> Value, late: @escaping @Sendable () -> Problem
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw late()
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw CancellationError() }
      return value
    }
  }
}
