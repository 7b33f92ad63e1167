import Synchronization

/// What Graphviz says while it works: its error callback comes in pieces and carries no pointer of ours.
enum GraphvizMessages {
  private static let pieces = Mutex<[String]>([])

  /// Takes one piece; called by C.
  static func append(_ piece: UnsafeMutablePointer<CChar>?) -> Int32 {
    if let piece {
      let text = String(cString: piece)
      pieces.withLock { if $0.count < 64 { $0.append(text) } }
    }
    return 0
  }

  static func clear() { pieces.withLock { $0.removeAll(keepingCapacity: true) } }

  /// All pieces on one line.
  static func joined() -> String {
    let text = pieces.withLock { $0.joined() }
    return DrawnText(text, longest: 200).text
  }
}
