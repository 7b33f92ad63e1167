import FlyingFox
import Foundation

/// Who may ask: the page of this server, from this machine, and nobody else's page.
struct RequestGuard: Sendable {
  /// The secret that the page carries.
  let token: String
  /// Whether other machines may connect, with the token.
  let isOpen: Bool
  /// The names and addresses, in lower case, that a Host header may have.
  let hosts: Set<String>
  let port: UInt16

  /// The header that carries the token.
  static let tokenHeader = HTTPHeader("X-Simpul-Token")

  /// Refuses requests under a foreign name (DNS rebinding), from foreign pages, and, when open, without the token.
  /// - Parameters:
  ///   - isPublic: whether the answer is no secret: scripts and styles of the page.
  ///   - given: a token that the address holds.
  func check(_ request: HTTPRequest, isPublic: Bool, given: String?) throws(Problem) {
    guard let host = request.headers[.host], isOwn(host) else {
      throw Problem(.misdirectedRequest, .foreignHost, ["port": "\(port)"])
    }
    if let origin = request.headers[HTTPHeader("Origin")], !isOwn(origin: origin) {
      throw Problem(.forbidden, .foreignOrigin, ["origin": origin])
    }
    if let site = request.headers[HTTPHeader("Sec-Fetch-Site")], site == "cross-site", !isNavigation(request) {
      throw Problem(.forbidden, .foreignPage)
    }
    if isOpen, !isPublic, !holdsToken(request), !(given.map(isToken) ?? false) {
      throw Problem(.unauthorized, .tokenWrong)
    }
  }

  /// Refuses a request that changes something unless it comes from the page itself.
  func checkChange(_ request: HTTPRequest) throws(Problem) {
    guard holdsToken(request) else {
      throw Problem(.unauthorized, .tokenMissing)
    }
  }

  private func holdsToken(_ request: HTTPRequest) -> Bool {
    request.headers[RequestGuard.tokenHeader].map(isToken) ?? false
  }

  // As long as the texts are, wherever they differ.
  private func isToken(_ text: String) -> Bool {
    let (a, b) = (Array(text.utf8), Array(token.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private func isNavigation(_ request: HTTPRequest) -> Bool {
    request.method == .GET && request.headers[HTTPHeader("Sec-Fetch-Mode")] == "navigate"
  }

  private func isOwn(origin: String) -> Bool {
    guard origin.lowercased().hasPrefix("http://") else { return false }
    return isOwn(String(origin.dropFirst(7)))
  }

  private func isOwn(_ host: String) -> Bool {
    let host = host.lowercased()
    let suffix = ":\(port)"
    guard host.hasSuffix(suffix) else { return port == 80 && hosts.contains(host) }
    return hosts.contains(String(host.dropLast(suffix.count)))
  }
}
