import FlyingSocks
import Foundation

/// Closes connections whose next request does not arrive in time, so that senders of a byte now and then hold nothing.
///
/// It stands before the pool that waits for sockets: the time runs from the first wait on a connection until the server
/// has a whole request of it (``requestArrived(from:)``), and anew for the next.
struct ConnectionDeadlines<Pool: AsyncSocketPool>: AsyncSocketPool {
  private let pool: Pool
  private let deadlines: Deadlines

  /// - Parameter seconds: how long a connection may take for the head of a request, or stay idle.
  init(_ pool: Pool, seconds: Double) {
    self.pool = pool
    deadlines = Deadlines(seconds: seconds)
  }

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    // The socket that listens has no peer and waits as long as it likes; answers may take their time, too.
    guard events.contains(.read), let peer = try? socket.remotePeer(), let port = port(of: peer) else {
      return try await pool.suspendSocket(socket, untilReadyFor: events)
    }
    let left = await deadlines.left(for: port)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.suspendSocket(socket, untilReadyFor: events) }
      group.addTask {
        try await Task.sleep(for: left)
        await deadlines.end(port)
        throw SocketError.disconnected
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// Says that a whole request has come from a port.
  func requestArrived(from port: UInt16) async { await deadlines.end(port) }

  private func port(of address: Socket.Address) -> UInt16? {
    switch address {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: nil
    }
  }
}

/// When each connection's time is up, by the peer's port.
private actor Deadlines {
  private let allowance: Duration
  private var ends: [UInt16: ContinuousClock.Instant] = [:]

  init(seconds: Double) { allowance = .seconds(seconds) }

  func left(for port: UInt16) -> Duration {
    let now = ContinuousClock.now
    // A byte may come just before the end; an end long past was left by an earlier connection of the same port.
    if let end = ends[port], now - end < .seconds(5) { return max(end - now, .zero) }
    ends[port] = now + allowance
    return allowance
  }

  func end(_ port: UInt16) { ends[port] = nil }
}
