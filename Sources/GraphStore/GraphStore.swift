import GRDB
import KnowledgeTables

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The graphs of many articles in one SQLite file, merged, with their evidence.
///
/// ```swift
/// let store = try GraphStore(path: "news.sqlite")
/// try store.add(graph, article: article)
/// let everything = try store.graph(matching: GraphFilter())
/// ```
///
/// A store may be used from any thread. Readers see the last finished batch while another is being written.
public final class GraphStore: Sendable {
  /// How a store is opened.
  public struct Options: Sendable {
    /// What the store is opened for.
    public enum Access: Sendable {
      /// To be read only; nothing is written, not even beside the file when its folder cannot be written.
      case read
      /// To be read and written; the file must be there.
      case write
      /// To be read and written; a new file is made where there is none.
      case create
    }

    /// What the store is opened for; `create` by default.
    public var access = Access.create
    /// How long to wait for another program that is writing, in seconds; 10 by default.
    public var patience = 10.0
    /// Where the tables of known actors are read from; the embedded ones by default.
    public var knowledge = KnowledgeFolder.embedded

    /// The default options.
    public init() {}
  }

  /// Where the store lies.
  public let path: String
  let options: Options
  let database: any DatabaseWriter
  let listed: ListedActors
  let clitics: [String]

  /// Opens a store, and brings an older one up to this version.
  /// - Throws: ``StoreError`` when the file is missing, no store, of a newer version, or cannot be read or written.
  public init(path: String, options: Options = Options()) throws(StoreError) {
    self.path = path
    self.options = options
    do {
      database = try GraphStore.open(path, options)
      clitics = try options.knowledge.table("id/clitics.tsv", columns: ["form"]).rows.map { $0[0] }
      listed = try options.access == .read ? ListedActors() : ListedActors(knowledge: options.knowledge)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Closes the file, which takes the log beside it away; nothing can be read or written after. A store that is let go of
  /// is closed, too.
  /// - Throws: ``StoreError`` when it is still being read.
  public func close() throws(StoreError) {
    do {
      if options.access != .read {
        // The file alone is then the whole store; where others still read, the log beside it keeps what it holds.
        _ = try? database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      }
      try database.close()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Reads from the store; every read of one call sees the same state.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Writes to the store, all or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database.write(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func open(_ path: String, _ options: Options) throws -> any DatabaseWriter {
    let isThere = FileManager.default.fileExists(atPath: path)
    if !isThere, options.access != .create { throw StoreError.missing(path: path) }
    var configuration = Configuration()
    configuration.busyMode = .timeout(options.patience)
    configuration.prepareDatabase { db in
      // A power cut, too, loses nothing that was reported as added.
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = FULL") }
      try db.execute(sql: "PRAGMA cache_size = -16000")
    }
    if options.access == .read {
      let database = try reader(path, configuration)
      try database.read { db in try check(db, path) }
      return database
    }
    if isThere { try checkBeforeWriting(path, configuration) }
    let database = try DatabasePool(path: path, configuration: configuration)
    try StoreSchema.migrator.migrate(database)
    return database
  }

  // Opening for writing would turn a foreign database to write-ahead logging.
  private static func checkBeforeWriting(_ path: String, _ configuration: Configuration) throws {
    try reader(path, configuration).read { db in
      if try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 { return }
      try check(db, path)
    }
  }

  // A log cannot be opened in a folder that cannot be written; a store at rest has none. Where it can be written the
  // connection is an ordinary one, since only such a one takes the log away when it closes.
  private static func reader(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    if [folder, path].allSatisfy(FileManager.default.isWritableFile(atPath:)) {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    var configuration = configuration
    configuration.readonly = true
    // What a killed program left in its log belongs to the store.
    if FileManager.default.fileExists(atPath: path + "-wal") {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
  }

  private static func check(_ db: Database, _ path: String) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == StoreSchema.applicationID else {
      throw StoreError.notAStore(path: path)
    }
    let applied = try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations")
    let unknown = applied.subtracting(StoreSchema.migrator.migrations)
    if !unknown.isEmpty { throw StoreError.newer(path: path, steps: unknown.sorted()) }
  }
}
