import GraphStore

extension Problem {
  /// Words what a store could not do.
  init(_ error: StoreError) {
    switch error {
    case .filter(let error): self = FilterQuery.problem(error)
    case .readOnly, .diskFull, .ambiguousName: self.init(.conflict, StoreWords.words(error))
    case .busy: self = .busy(StoreWords.words(error))
    default: self.init(.internalServerError, StoreWords.words(error))
    }
  }
}

/// What is wrong with a store, in one sentence.
enum StoreWords {
  static func words(_ error: StoreError) -> String {
    switch error {
    case .missing(let path): "\(path): there is no such store; simpul store add makes one."
    case .notAStore(let path): "\(path) is no store of Simpul; it was left as it is."
    case .newer(let path, let steps): "\(path) was written by a newer Simpul (\(steps.joined(separator: ", ")))."
    case .readOnly(let path): "\(path) cannot be written: it or its folder is read-only."
    case .diskFull(let path): "\(path) cannot be written: the disk is full."
    case .busy(let path): "\(path) is being written by another program."
    case .damaged(let path, let detail): "\(path) is damaged: \(detail)."
    case .ambiguousName(let name, let ids): "Several actors are named '\(name)': \(ids.joined(separator: ", "))."
    case .filter(let error): FilterQuery.problem(error).detail
    case .database(let path, let detail): "\(path): \(detail)"
    }
  }
}
