/// Reads the values of filters as people write them, for the command line and the page alike.
public enum FilterWords {
  /// Relation types in comma lists, letter case and the separators `-`, `_` and blank ignored.
  /// - Throws: ``FilterWordError`` naming the first that is unknown.
  public static func types(_ lists: [String]) throws(FilterWordError) -> Set<RelationType> {
    var found: Set<RelationType> = []
    for name in words(lists) {
      guard let type = RelationType(name) else {
        throw FilterWordError(word: name, kind: "type", known: RelationType.all.map(\.name))
      }
      found.insert(type)
    }
    return found
  }

  /// Values of an enumeration in comma lists.
  /// - Parameter kind: what the values are, for messages: `class`.
  /// - Throws: ``FilterWordError`` naming the first that is unknown.
  public static func values<Value>(_ lists: [String], of kind: String) throws(FilterWordError) -> Set<Value>
  where Value: RawRepresentable<String> & CaseIterable & Hashable {
    var found: Set<Value> = []
    for name in words(lists) {
      let wanted = String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
      guard let value = Value(rawValue: wanted) else {
        throw FilterWordError(word: name, kind: kind, known: Value.allCases.map(\.rawValue))
      }
      found.insert(value)
    }
    return found
  }

  private static func words(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",") }.map { word in
      let start = word.drop { $0 == " " }
      return String(start.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}

/// A word of a filter that is not in its list.
public struct FilterWordError: Error, Hashable, Sendable {
  /// The word as written.
  public let word: String
  /// What it should have been: `type`, `class`, `status`.
  public let kind: String
  /// The list.
  public let known: [String]

  /// The word of the list that may have been meant; nil when none is near.
  public var suggestion: String? { NameSuggestion.nearest(to: word, among: known) }
}
