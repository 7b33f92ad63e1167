/// Why the server cannot run; the words for it are composed where it is shown.
public enum ServerError: Error, Hashable, Sendable {
  /// The system refused to listen there, with its error number and its words.
  case cannotListen(host: String, port: UInt16, code: Int32, detail: String)
  /// The host to listen on is no address in numbers.
  case notAnAddress(String)
  /// A server that is open to other machines needs a token.
  case tokenMissing
  /// The store cannot be opened, in words.
  case store(String)
  /// There is no free port.
  case noFreePort
}
