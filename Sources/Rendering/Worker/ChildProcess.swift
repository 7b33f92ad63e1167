#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a command on some input and stops it when its time is up.
struct ChildProcess {
  let worker: DrawingWorker

  /// The command's standard output.
  /// - Throws: ``RenderError/outOfTime(seconds:)``, or ``RenderError/graphviz(step:detail:)`` with its own last words.
  func run(input: [UInt8]) throws(RenderError) -> [UInt8] {
    // A file rather than a pipe: a command that dies without reading cannot end this process with it.
    guard let source = tmpfile(), let errors = tmpfile() else { throw failure("no temporary file") }
    defer {
      fclose(source)
      fclose(errors)
    }
    guard fwrite(input, 1, input.count, source) == input.count, fflush(source) == 0 else {
      throw failure("the temporary file is full")
    }
    rewind(source)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failure("no pipe") }
    let (output, inlet) = (ends[0], ends[1])
    defer { close(output) }
    // Another child started meanwhile must not hold the pipe open.
    for descriptor in [output, inlet, fileno(source), fileno(errors)] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let process = spawn(input: fileno(source), output: inlet, errors: fileno(errors))
    close(inlet)
    guard let process else { throw failure("\(worker.command.first ?? "") cannot be run") }
    let bytes = read(output)
    if bytes == nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard let bytes else { throw .outOfTime(seconds: worker.seconds) }
    guard status == 0 else { throw failure(words(errors)) }
    return bytes
  }

  private func failure(_ detail: String) -> RenderError { .graphviz(step: .layout, detail: detail) }

  private func spawn(input: Int32, output: Int32, errors: Int32) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var arguments: [UnsafeMutablePointer<CChar>?] = worker.command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    guard let program = arguments[0] else { return nil }
    var process: pid_t = 0
    return posix_spawnp(&process, program, &actions, nil, arguments, environ) == 0 ? process : nil
  }

  /// All that comes until the end; nil when the time is up first.
  private func read(_ output: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let deadline = now() + worker.seconds * 1000
    while true {
      let left = deadline - now()
      guard left > 0 else { return nil }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(min(left, 60_000))) > 0 else { continue }
      let count = systemRead(output, &chunk, chunk.count)
      if count <= 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Milliseconds on a clock that never goes back.
  private func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  /// The last line a command wrote to standard error.
  private func words(_ errors: UnsafeMutablePointer<FILE>) -> String {
    rewind(errors)
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, errors)
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
    return DrawnText(lines.last.map(String.init) ?? "", longest: 200).text
  }
}

/// `read(2)`, whose name a method here has too.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
