import Foundation

/// The files of the page: those in the binary, or for development those of a folder.
struct AssetFolder: Sendable {
  /// The folder; nil for the files in the binary.
  let path: String?

  private static let types = [
    "js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "html": "text/html; charset=utf-8",
    "json": "application/json", "svg": "image/svg+xml", "png": "image/png", "ico": "image/x-icon",
  ]

  /// A file's bytes and type; nil when there is none of the name.
  func file(_ name: String) -> (bytes: Data, type: String)? {
    // A name, not a path: nothing outside of the folder can be asked for.
    guard !name.isEmpty, !name.hasPrefix("."),
      name.utf8.allSatisfy({ byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
          || byte == 0x2E || byte == 0x2D || byte == 0x5F
      }),
      let ending = name.split(separator: ".").last, let type = AssetFolder.types[String(ending)],
      let bytes = bytes(name)
    else { return nil }
    return (bytes, type)
  }

  private func bytes(_ name: String) -> Data? {
    if let path { return FileManager.default.contents(atPath: "\(path)/\(name)") }
    return AssetFolder.embedded(name)
  }
}
