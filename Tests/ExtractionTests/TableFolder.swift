import Foundation
import KnowledgeTables

/// A folder of tables for one test, removed with it.
final class TableFolder {
  private let url = FileManager.default.temporaryDirectory.appendingPathComponent("simpul-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  var knowledge: KnowledgeFolder { KnowledgeFolder(override: url.path) }

  func write(_ path: String, _ text: String) throws { try write(path, bytes: Data(text.utf8)) }

  func write(_ path: String, bytes: Data) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }
}
