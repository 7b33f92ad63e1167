/// A half-open range of UTF-8 bytes in a ``SourceText``.
public struct TextRange: Hashable, Sendable, Codable, Comparable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset after the last byte.
  public let end: Int

  /// Creates a range; `start` must not exceed `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end)
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether the other range lies wholly within this one.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Reading order: by start, the longer first.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, b.end) < (b.start, a.end)
  }
}
