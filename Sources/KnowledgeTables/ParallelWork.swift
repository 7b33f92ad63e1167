import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Work that a thread of its own does while its maker goes on: for what a program loads at its start, where every
/// millisecond shows.
package struct ParallelWork<Value: Sendable>: ~Copyable {
  private let outcome: ParallelOutcome<Value>
  private let thread: pthread_t?

  /// Starts some work.
  package init(_ work: @escaping @Sendable () -> Value) {
    let outcome = ParallelOutcome(work)
    let start = Unmanaged.passRetained(ThreadStart { outcome.settle() })
    #if canImport(Darwin)
      var made: pthread_t?
      let code = pthread_create(&made, nil, { ThreadStart.run($0) }, start.toOpaque())
    #else
      var made = pthread_t()
      let code = pthread_create(&made, nil, { ThreadStart.run($0) }, start.toOpaque())
    #endif
    if code != 0 { start.release() }
    thread = code == 0 ? made : nil
    self.outcome = outcome
  }

  // No thread outlives what it was started for.
  deinit { if let thread { pthread_join(thread, nil) } }

  /// What came of the work; waits for it, and does it now where its thread has not begun.
  package func value() -> Value { outcome.settle() }
}

/// The value of some work that is done once.
private final class ParallelOutcome<Value: Sendable>: Sendable {
  private let work: @Sendable () -> Value
  private let value = Mutex<Value?>(nil)

  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  @discardableResult
  func settle() -> Value {
    value.withLock { value in
      if let value { return value }
      let made = work()
      value = made
      return made
    }
  }
}

/// What a new thread begins with.
private final class ThreadStart: Sendable {
  private let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  static func run(_ start: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let start { Unmanaged<ThreadStart>.fromOpaque(start).takeRetainedValue().work() }
    return nil
  }
}
