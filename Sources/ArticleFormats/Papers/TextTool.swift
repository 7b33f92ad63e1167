import NewsText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program of the system that turns a file into text.
struct TextTool {
  /// What it is called.
  let name: String
  let arguments: [String]
  /// The package it is in.
  let package: String

  /// What the program writes when it is given some bytes.
  /// - Throws: `InputError` when it is not installed or fails.
  func run(on bytes: [UInt8], of input: String) throws(InputError) -> [UInt8] {
    // Files rather than pipes: nothing fills up, and a program that stops reading ends nobody else.
    guard let source = tmpfile(), let output = tmpfile(), let errors = tmpfile() else {
      throw .unreadable(name: input, errno: errno)
    }
    defer { for file in [source, output, errors] { fclose(file) } }
    guard fwrite(bytes, 1, bytes.count, source) == bytes.count, fflush(source) == 0 else {
      throw .unreadable(name: input, errno: errno)
    }
    rewind(source)
    // Another program started meanwhile must not inherit them.
    for file in [source, output, errors] { _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC) }
    guard let process = start([source, output, errors]) else {
      throw .missingTool(name: input, tool: name, package: package)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // Where starting is a fork first, a missing program shows as the exit code 127.
    if status == 127 << 8 { throw .missingTool(name: input, tool: name, package: package) }
    guard status == 0 else {
      let words = String(decoding: TextTool.content(errors), as: UTF8.self).split(whereSeparator: \.isNewline)
      throw .toolFailed(name: input, tool: name, words: String(words.first ?? "it gave no reason"))
    }
    return TextTool.content(output)
  }

  private func start(_ files: [UnsafeMutablePointer<FILE>]) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, file) in files.enumerated() { posix_spawn_file_actions_adddup2(&actions, fileno(file), Int32(place)) }
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    return posix_spawnp(&process, name, &actions, nil, words, environ) == 0 ? process : nil
  }

  private static func content(_ file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    rewind(file)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes.append(contentsOf: piece[..<count]) }
    return bytes
  }
}
