import Foundation
import GRDB
import GraphStore
import RelationGraph
import Testing

/// Files that cannot be used are named for what they are, and left as they are.
@Suite struct OpeningTests {
  private func sample(_ name: String = "a.txt") throws -> TestArticle {
    var article = TestArticle(name)
    try article.relation(
      "AID", article.actor("Rusia", code: "RUS"), article.actor("China", code: "CHN"), sentence: name)
    return article
  }

  private func options(_ access: GraphStore.Options.Access) -> GraphStore.Options {
    var options = GraphStore.Options()
    options.access = access
    return options
  }

  @Test(arguments: [GraphStore.Options.Access.read, .write]) func missingFileIsNotMade(
    _ access: GraphStore.Options.Access
  ) throws {
    let scratch = try ScratchStore()
    let path = scratch.folder.appendingPathComponent("none.sqlite").path
    #expect {
      _ = try GraphStore(path: path, options: options(access))
    } throws: { error in
      guard case StoreError.missing(path) = error else { return false }
      return true
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func theFileAloneIsTheWholeStoreAfterClosing() throws {
    let scratch = try ScratchStore()
    try sample().add(to: scratch.store)
    try scratch.store.close()
    let copy = scratch.folder.appendingPathComponent("copy.sqlite")
    try FileManager.default.copyItem(at: scratch.folder.appendingPathComponent("news.sqlite"), to: copy)
    #expect(try GraphStore(path: copy.path, options: options(.read)).statistics().articles == 1)
  }

  @Test(arguments: [GraphStore.Options.Access.read, .write, .create]) func otherFilesAreLeftAlone(
    _ access: GraphStore.Options.Access
  ) throws {
    let scratch = try ScratchStore()
    let text = scratch.folder.appendingPathComponent("notes.txt")
    try Data("Ini bukan basis data, hanya catatan yang cukup panjang untuk dibaca sebagai kepala.".utf8).write(to: text)
    let foreign = scratch.folder.appendingPathComponent("other.sqlite")
    try DatabaseQueue(path: foreign.path).write { try $0.execute(sql: "CREATE TABLE diary (day TEXT)") }
    for file in [text, foreign] {
      let before = try Data(contentsOf: file)
      #expect {
        _ = try GraphStore(path: file.path, options: options(access))
      } throws: { error in
        guard case StoreError.notAStore(file.path) = error else { return false }
        return true
      }
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test(arguments: [GraphStore.Options.Access.read, .write, .create]) func newerStoreIsLeftAlone(
    _ access: GraphStore.Options.Access
  ) throws {
    let scratch = try ScratchStore()
    try sample().add(to: scratch.store)
    let path = scratch.store.path
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('v9 moods')")
    }
    #expect {
      _ = try GraphStore(path: path, options: options(access))
    } throws: { error in
      guard case StoreError.newer(path, ["v9 moods"]) = error else { return false }
      return true
    }
  }

  @Test func stepsAreNamedFromTheFirst() throws {
    let scratch = try ScratchStore()
    let steps = try DatabaseQueue(path: scratch.store.path).read {
      try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid")
    }
    #expect(steps == ["v1 articles, actors and relations"])
  }

  @Test func readingNeedsNoWritableFolder() throws {
    let scratch = try ScratchStore()
    try sample().add(to: scratch.store)
    let folder = scratch.folder.appendingPathComponent("archive")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("a b?.sqlite").path
    try DatabaseQueue(path: scratch.store.path).inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
    #expect(try GraphStore(path: path, options: options(.read)).graph(matching: GraphFilter()).relations.count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a b?.sqlite"])
  }

  @Test(.enabled(if: getuid() != 0, "the system's administrator may write everywhere"))
  func readOnlyFolderIsSaid() throws {
    let scratch = try ScratchStore()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: scratch.folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: scratch.folder.path) }
    #expect(throws: StoreError.self) {
      _ = try GraphStore(path: scratch.folder.appendingPathComponent("new.sqlite").path)
    }
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "a small disk cannot be mounted here"))
  func fullDiskKeepsWhatWasAdded() throws {
    let disk = try SmallDisk(megabytes: 2)
    let path = disk.folder.appendingPathComponent("news.sqlite").path
    let store = try GraphStore(path: path)
    var added = 0
    var fault: (any Error)?
    while fault == nil, added < 500 {
      var article = TestArticle("\(added).txt")
      let sentence = String(repeating: "Rusia membantu China lagi. ", count: 400) + "\(added)"
      try article.relation("AID", article.actor("Rusia", code: "RUS"), article.actor("China"), sentence: sentence)
      do {
        try article.add(to: store)
        added += 1
      } catch {
        fault = error
      }
    }
    guard case StoreError.diskFull = try #require(fault) else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(added > 0)
    #expect(try store.statistics().articles == added)
    #expect(
      try GraphStore(path: path, options: options(.read)).graph(matching: GraphFilter()).relations[0].count == added)
  }
}

/// A disk of a few megabytes, taken away with the value.
final class SmallDisk {
  let folder: URL

  static let canBeMade: Bool = (try? SmallDisk(megabytes: 1)) != nil

  init(megabytes: Int) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("simpul-disk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let status = try SmallDisk.run(["mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder.path])
    if status != 0 {
      try FileManager.default.removeItem(at: folder)
      throw CocoaError(.fileWriteNoPermission)
    }
  }

  deinit {
    _ = try? SmallDisk.run(["umount", "-l", folder.path])
    try? FileManager.default.removeItem(at: folder)
  }

  private static func run(_ command: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
