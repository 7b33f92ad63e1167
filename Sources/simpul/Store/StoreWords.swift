import GraphStore

extension StoreError {
  /// What is wrong, in one line.
  var words: String {
    switch self {
    case .missing(let path): "\(path): there is no such store; simpul store add makes one"
    case .notAStore(let path): "\(path) is no store of Simpul; it was left as it is"
    case .newer(let path, let steps):
      "\(path) was written by a newer Simpul (\(steps.joined(separator: ", "))); it was left as it is"
    case .readOnly(let path): "\(path) cannot be written: it or its folder is read-only"
    case .diskFull(let path): "\(path) cannot be written: the disk is full; what was added before is kept"
    case .busy(let path): "\(path) is being written by another program"
    case .damaged(let path, let detail): "\(path) is damaged: \(detail)"
    case .ambiguousName(let name, let ids):
      "several actors are named '\(name)'; give one of the ids \(ids.joined(separator: ", "))"
    case .filter(let error): Failure(error).description
    case .database(let path, let detail): "\(path): \(detail)"
    }
  }
}

extension CorrectionFileError {
  /// What is wrong, in one line.
  var words: String {
    switch self {
    case .table(let error): Failure(error).description
    case .row(let name, let line, .unknownAction(let action)):
      "\(name), line \(line): there is no correction '\(action)'; simpul store correct --help lists them"
    case .row(let name, let line, .missing(let column)): "\(name), line \(line): the column '\(column)' is empty"
    case .row(let name, let line, .unknownValue(let value)):
      "\(name), line \(line): there is no type, kind or status '\(value)'"
    }
  }
}
