import FlyingSocks
import Foundation

/// Finds a port of this machine that nobody listens on.
enum FreePort {
  static func find() throws(ServerError) -> UInt16 {
    do {
      let socket = try Socket(domain: Int32(sockaddr_in.family))
      defer { try? socket.close() }
      try socket.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: 0))
      if case .ip4(_, let port) = try socket.sockname() { return port }
    } catch {
      throw .noFreePort
    }
    throw .noFreePort
  }
}
