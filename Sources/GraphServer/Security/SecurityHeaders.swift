import FlyingFox

/// The headers of every answer, which keep a browser from running, embedding or leaking any of it.
enum SecurityHeaders {
  /// What the page itself may load: its own scripts and styles, and pictures it makes.
  static let page =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  /// Everything else may load nothing, should a browser show it by itself; a picture's own style stays.
  static let data = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

  /// Adds them.
  static func add(to headers: inout [HTTPHeader: String], isPage: Bool) {
    headers[HTTPHeader("Content-Security-Policy")] = isPage ? page : data
    headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    headers[HTTPHeader("Referrer-Policy")] = "no-referrer"
    headers[HTTPHeader("X-Frame-Options")] = "DENY"
    headers[HTTPHeader("Cross-Origin-Opener-Policy")] = "same-origin"
    headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
    if headers[HTTPHeader("Cache-Control")] == nil { headers[HTTPHeader("Cache-Control")] = "no-store" }
  }
}
