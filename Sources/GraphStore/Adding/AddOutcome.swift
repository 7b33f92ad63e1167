/// What became of an article that was to be added.
public enum AddOutcome: Hashable, Sendable {
  /// It is new; the id it has in the store.
  case added(id: String)
  /// An older version of the same name was replaced; the id it has in the store.
  case replaced(id: String)
  /// The store has an article of the same content already; that one's id.
  case unchanged(id: String)
}
