import GraphStore

extension Problem {
  /// What a store could not do.
  init(_ error: StoreError) {
    switch error {
    case .missing(let path): self.init(.internalServerError, .storeMissing, ["path": path])
    case .notAStore(let path): self.init(.internalServerError, .storeNot, ["path": path])
    case .newer(let path, let steps):
      self.init(.internalServerError, .storeNewer, ["path": path, "steps": steps.joined(separator: ", ")])
    case .readOnly(let path): self.init(.conflict, .storeReadOnly, ["path": path])
    case .diskFull(let path): self.init(.conflict, .storeFull, ["path": path])
    case .busy(let path): self = .busy(.storeBusy, ["path": path])
    case .damaged(let path, let detail):
      self.init(.internalServerError, .storeDamaged, ["path": path, "detail": detail])
    case .ambiguousName(let name, let ids):
      self.init(.conflict, .storeAmbiguous, ["name": name, "ids": ids.joined(separator: ", ")])
    case .filter(let error): self = FilterQuery.problem(error)
    case .database(let path, let detail):
      self.init(.internalServerError, .storeDatabase, ["path": path, "detail": detail])
    }
  }
}
