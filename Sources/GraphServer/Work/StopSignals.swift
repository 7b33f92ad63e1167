@preconcurrency import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits for the signals that end a program: SIGINT and SIGTERM.
struct StopSignals: Sendable {
  private let received: AsyncStream<Void>

  init() {
    received = AsyncStream { continuation in
      let sources = [SIGINT, SIGTERM].map { number in
        // The default action would end the program before anything is told.
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
        source.setEventHandler { continuation.yield() }
        // A signal that comes before the source stands would be lost.
        let registered = DispatchSemaphore(value: 0)
        source.setRegistrationHandler { registered.signal() }
        source.resume()
        registered.wait()
        return source
      }
      continuation.onTermination = { _ in for source in sources { source.cancel() } }
    }
  }

  /// Returns when the first has come, or the task is cancelled.
  func first() async {
    for await _ in received { return }
  }
}
