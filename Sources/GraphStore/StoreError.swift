import GRDB
import RelationGraph

/// Why a store could not do what was asked; the words for it are composed where it is shown.
public enum StoreError: Error, Sendable {
  /// There is no file at the path, and it was not to be made.
  case missing(path: String)
  /// The file is no store of Simpul.
  case notAStore(path: String)
  /// A newer Simpul wrote the store; the names of the steps this one does not know.
  case newer(path: String, steps: [String])
  /// The file or its folder cannot be written.
  case readOnly(path: String)
  /// The disk is full; nothing of the last batch was kept, all before is there.
  case diskFull(path: String)
  /// Another program holds the store for longer than ``GraphStore/Options/patience``.
  case busy(path: String)
  /// The file is damaged.
  case damaged(path: String, detail: String)
  /// Several actors have a name that a correction gives; their ids.
  case ambiguousName(String, ids: [String])
  /// A filter names an actor that the store does not have.
  case filter(FilterError)
  /// SQLite's own words for anything else.
  case database(path: String, detail: String)

  init(_ error: any Error, path: String) {
    if let known = error as? StoreError {
      self = known
    } else if let error = error as? FilterError {
      self = .filter(error)
    } else if let error = error as? DatabaseError {
      self.init(error, path: path)
    } else {
      self = .database(path: path, detail: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: error.message ?? "")
    default: self = .database(path: path, detail: error.message ?? "\(error.resultCode)")
    }
  }
}
