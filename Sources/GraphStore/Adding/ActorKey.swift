import GRDB

/// Gives actors ids that no other has.
struct ActorKey {
  let db: Database

  /// A stem, or the stem with the first number that is free: `budi-santoso-2`.
  func free(_ stem: String) throws -> String {
    var key = stem
    var number = 1
    while try db.value("SELECT 1 FROM actor WHERE key = ?", [key]) as Int? != nil {
      number += 1
      key = "\(stem)-\(number)"
    }
    return key
  }
}
