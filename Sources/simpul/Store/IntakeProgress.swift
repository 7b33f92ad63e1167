import NewsText
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Words on standard error while articles are added: a bar with rate and time left on a terminal, a line every few
/// seconds elsewhere.
final class IntakeProgress: Sendable {
  /// How much is said.
  enum Loudness: Sendable {
    case quiet, normal
    /// Names every article once it is safe on disk.
    case verbose
  }

  private struct Counts: Sendable {
    var added = 0
    var replaced = 0
    var unchanged = 0
    var failed = 0
    var bytes = 0
    var lastWord = 0.0

    var all: Int { added + replaced + unchanged + failed }
  }

  private let loudness: Loudness
  private let total: Int?
  private let start = IntakeProgress.now()
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let counts = Mutex(Counts())

  /// - Parameter total: how many bytes there are to read, when that is known.
  init(_ loudness: Loudness, total: Int?) {
    self.loudness = loudness
    self.total = total
  }

  /// How many articles could not be read.
  var failed: Int { counts.withLock { $0.failed } }
  /// How many articles were looked at.
  var all: Int { counts.withLock { $0.all } }

  /// Takes note of a batch that is safe on disk, and says so.
  func note(_ events: [ArticleIntake.Event], bytes: Int) {
    counts.withLock { counts in
      counts.bytes += bytes
      for event in events {
        let line: String
        switch event {
        case .known(let source), .added(let source, .unchanged):
          counts.unchanged += 1
          line = "unchanged \(source)"
        case .added(let source, .added(let id)):
          counts.added += 1
          line = "added \(id) \(source)"
        case .added(let source, .replaced(let id)):
          counts.replaced += 1
          line = "replaced \(id) \(source)"
        case .failed(let failure):
          counts.failed += 1
          say("simpul: \(failure.description)", clearing: true)
          continue
        }
        if loudness == .verbose { say(line, clearing: true) }
      }
      guard loudness != .quiet else { return }
      let now = IntakeProgress.now()
      guard now - counts.lastWord >= (isTerminal ? 0.2 : 5) else { return }
      // The first line comes after some seconds, not at once.
      if isTerminal || counts.lastWord > 0 { say(progress(counts, seconds: now - start), clearing: isTerminal) }
      counts.lastWord = now
    }
  }

  /// Says what came of it all.
  func finish() {
    guard loudness != .quiet else { return }
    counts.withLock { counts in
      var parts = ["\(counts.added) added"]
      if counts.replaced > 0 { parts.append("\(counts.replaced) replaced") }
      if counts.unchanged > 0 { parts.append("\(counts.unchanged) unchanged") }
      if counts.failed > 0 { parts.append("\(counts.failed) not read") }
      say(
        "simpul: " + parts.joined(separator: ", ") + " in \(IntakeProgress.clock(IntakeProgress.now() - start))",
        clearing: true)
    }
  }

  private func progress(_ counts: Counts, seconds: Double) -> String {
    let rate = Double(counts.all) / max(seconds, 0.001)
    var words = "\(counts.all) articles, \(Int(rate.rounded()))/s"
    guard let total, total > 0 else { return isTerminal ? words : "simpul: " + words }
    let share = min(1, Double(counts.bytes) / Double(total))
    if share > 0 { words += ", \(IntakeProgress.clock(seconds * (1 - share) / share)) left" }
    guard isTerminal else { return "simpul: \(Int(share * 100)) %, " + words }
    let filled = Int(share * 30)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
      + " \(Int(share * 100)) %  \(words)\u{1B}[K\r"
  }

  private func say(_ line: String, clearing: Bool) {
    // A bar ends with a carriage return, so that the next words stand in its place.
    if line.hasSuffix("\r") { return Notice.write(line, end: "") }
    Notice.write(clearing && isTerminal ? "\u{1B}[K" + line : line)
  }

  private static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    if whole < 60 { return "\(whole) s" }
    return whole < 3600 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole / 60 % 60) min"
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
