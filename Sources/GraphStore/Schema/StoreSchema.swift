import GRDB

/// The tables of a store and the named steps that make them.
///
/// A step that has been released is never changed: what comes later is a further step.
enum StoreSchema {
  /// Marks a file as a store of Simpul: `SIMP` in `PRAGMA application_id`.
  static let applicationID = 0x5349_4D50

  /// All steps in their order.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1 articles, actors and relations") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: articlesAndRelations)
    }
    return migrator
  }
}
