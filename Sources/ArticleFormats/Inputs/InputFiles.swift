import NewsText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files behind the paths that somebody names: folders are searched with all folders in them.
public enum InputFiles {
  /// The files in the order of the paths; those of a folder in the order of their names' bytes, whatever the system's.
  ///
  /// Of a folder those files are taken whose ending stands for an ``InputForm``, but `.json`, which is what graphs are
  /// written as; hidden files and folders are passed over. A file or `-` named by itself is taken whatever it is.
  /// - Throws: `InputError` when a folder cannot be read or has no such file; a file that is missing is left to its reader.
  public static func all(_ paths: [String]) throws(InputError) -> [String] {
    var files: [String] = []
    for path in paths {
      guard let folder = FolderIdentity(path) else {
        files.append(path)
        continue
      }
      let count = files.count
      try search(path, within: [folder], into: &files)
      if files.count == count { throw .noFiles(name: path) }
    }
    return files
  }

  private static func search(
    _ path: String, within open: [FolderIdentity], into files: inout [String]
  ) throws(InputError) {
    for name in try names(in: path) {
      let inner = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      if let folder = FolderIdentity(inner) {
        // A link back to a folder that is being searched has no end.
        if !open.contains(folder) { try search(inner, within: open + [folder], into: &files) }
      } else if let form = InputForm(fileName: name), form != .json || !name.lowercased().hasSuffix(".json") {
        files.append(inner)
      }
    }
  }

  private static func names(in path: String) throws(InputError) -> [String] {
    guard let folder = opendir(path) else { throw .unreadable(name: path, errno: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
        place.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: place.pointee)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Which folder a path leads to, whatever links it goes by.
private struct FolderIdentity: Hashable {
  let device: UInt64
  let number: UInt64

  init?(_ path: String) {
    var status = stat()
    guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
