/// One of the files a format consists of.
public struct RenderedFile: Sendable {
  /// What to put before the file name's extension; empty for a format of one file.
  public let suffix: String
  /// The content.
  public let bytes: [UInt8]
}
