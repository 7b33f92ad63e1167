import GraphServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A failure as one clear line; the command ends with exit code 1.
struct ServeFailure: Error, CustomStringConvertible {
  let description: String

  init(_ error: any Error) {
    description =
      switch error as? ServerError {
      case .cannotListen(_, let port, EADDRINUSE, _):
        "port \(port) is in use, perhaps by another simpul serve; choose one with --port, or --port 0 for any"
      case .cannotListen(_, let port, EACCES, _): "port \(port) may not be used; choose one above 1023 with --port"
      case .cannotListen(let host, _, EADDRNOTAVAIL, _): "\(host) is no address of this machine"
      case .cannotListen(let host, let port, _, let detail): "\(host), port \(port): \(detail)"
      case .notAnAddress(let host): "'\(host)' is no address in numbers, such as 192.168.1.20 or 0.0.0.0"
      case .store(let words): words
      case .tokenMissing: "--host needs --token"
      case .noFreePort: "there is no free port"
      case nil: "\(error)"
      }
  }
}
