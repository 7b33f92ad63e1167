/// Why an actor of an article was taken for an actor of the store.
public enum MergeReason: String, Hashable, Sendable, CaseIterable {
  /// It was the first of its kind and name.
  case first
  /// The same country code.
  case code
  /// The same Wikidata item.
  case wikidata
  /// The same row of the tables of known actors.
  case listed
  /// The same full name and type, and no different countries.
  case name
  /// The article itself calls it by the other's full name, too.
  case alias
}
