import GRDB
import RelationGraph

/// A correction that a store keeps.
public struct StoredCorrection: Hashable, Sendable {
  /// What ``GraphStore/undo(_:)`` takes.
  public let id: Int64
  /// The correction, its actors named by their ids where the store knew them.
  public let correction: Correction
  /// Why, in the words of its author; may be empty.
  public let note: String
  /// The actors it names that the store does not have: it waits for them.
  public let waitsFor: [String]
}

extension GraphStore {
  /// Corrects the store; the same correction twice is one. When it returns, all readers see it.
  ///
  /// Actors that are named by what only one actor is called are kept by its id. A name that no actor has is no error:
  /// the correction waits until an article brings it.
  /// - Throws: ``StoreError/ambiguousName(_:ids:)`` when several actors have a name; the store then is as it was.
  @discardableResult
  public func correct(_ correction: Correction, note: String = "") throws(StoreError) -> StoredCorrection {
    try correct([(correction, note)])[0]
  }

  /// Corrects the store in several ways, all or none.
  @discardableResult
  public func correct(_ corrections: [(correction: Correction, note: String)]) throws(StoreError) -> [StoredCorrection]
  {
    try write { db in
      let book = CorrectionBook(db: db)
      let ids = try corrections.map { try book.keep($0.correction, note: $0.note) }
      try CorrectionApplier(db: db).apply()
      let kept = try book.all()
      return ids.compactMap { id in kept.first { $0.id == id } }
    }
  }

  /// Takes a correction back; the store then shows what it would without it.
  /// - Returns: whether there was such a correction.
  @discardableResult
  public func undo(_ correction: Int64) throws(StoreError) -> Bool {
    try write { db in
      try db.run("DELETE FROM correction WHERE id = ?", [correction])
      let isGone = db.changesCount > 0
      if isGone { try CorrectionApplier(db: db).apply() }
      return isGone
    }
  }

  /// The corrections in the order in which they were made.
  public func corrections() throws(StoreError) -> [StoredCorrection] {
    try read { db in try CorrectionBook(db: db).all() }
  }
}
