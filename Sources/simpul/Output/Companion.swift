#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program of Simpul's that lies beside this one.
struct Companion {
  let name: String

  /// Why a companion does not run.
  struct Missing: Error, CustomStringConvertible {
    let path: String
    let code: Int32

    var description: String { "\(path) cannot be run: \(OutputError.text(of: code)); make install puts it there" }
  }

  /// Puts the companion in this program's place; returns only when that fails.
  func become(_ words: [String]) throws(Missing) {
    let path = Companion.folder + name
    var arguments = ([path] + words).map { strdup($0) }
    arguments.append(nil)
    execv(path, arguments)
    let code = errno
    for argument in arguments { free(argument) }
    throw Missing(path: path, code: code)
  }

  /// The folder of this program, with a slash at its end.
  private static var folder: String {
    var own = CommandLine.arguments.first ?? ""
    #if os(Linux)
      own = "/proc/self/exe"
    #endif
    guard let resolved = realpath(own, nil) else { return "" }
    defer { free(resolved) }
    let path = String(cString: resolved)
    return String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
