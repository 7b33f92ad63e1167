#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Words a score as lines of text.
public enum ScoreReport {
  /// One document: `id-01   edge P 0.61 R 0.52 F1 0.56   pair F1 0.70   actor F1 0.81`.
  public static func line(doc: String, _ score: Score) -> String {
    let name = doc + String(repeating: " ", count: max(0, 28 - doc.unicodeScalars.count))
    return "\(name) edge P \(fixed(score.edge.precision, 2)) R \(fixed(score.edge.recall, 2)) "
      + "F1 \(fixed(score.edge.f1, 2))   pair F1 \(fixed(score.pair.f1, 2))   actor F1 \(fixed(score.actor.f1, 2))"
  }

  /// The micro-averages over all documents, a line each.
  public static func totals(_ score: Score) -> [String] {
    let rows = [("edge  ", score.edge), ("pair  ", score.pair), ("actor ", score.actor)]
    return rows.map { name, tally in
      "\(name) precision \(fixed(tally.precision, 3)) recall \(fixed(tally.recall, 3)) F1 \(fixed(tally.f1, 3))  "
        + "(\(tally.right) right, \(tally.said) said, \(tally.wanted) wanted)"
    } + ["status \(score.status.right)/\(score.status.said) right"]
  }

  // The C library rounds the exact binary value, as other languages' formatting does.
  static func fixed(_ number: Double, _ decimals: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = withVaList([decimals, number]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
    return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
