import ArgumentParser
import RelationGraph

/// Reads the values of the filters; what is unknown is refused with the list and the nearest one.
enum FilterWords {
  /// Relation types in comma lists.
  static func types(_ lists: [String]) throws -> Set<RelationType> {
    var found: Set<RelationType> = []
    for name in words(lists) {
      guard let type = RelationType(name) else { throw unknown(name, "type", among: RelationType.all.map(\.name)) }
      found.insert(type)
    }
    return found
  }

  /// Values of an enumeration in comma lists.
  static func values<Value>(_ lists: [String], of kind: String) throws -> Set<Value>
  where Value: RawRepresentable<String> & CaseIterable & Hashable {
    var found: Set<Value> = []
    for name in words(lists) {
      let wanted = String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
      guard let value = Value(rawValue: wanted) else {
        throw unknown(name, kind, among: Value.allCases.map(\.rawValue))
      }
      found.insert(value)
    }
    return found
  }

  /// A limit of a period.
  static func period(_ text: String, _ option: String) throws -> CalendarPrefix {
    guard let prefix = CalendarPrefix(text) else {
      throw ValidationError("\(option) is '\(text)'; write a year, month or day: 2023, 2023-07 or 2023-07-27.")
    }
    return prefix
  }

  private static func words(_ lists: [String]) -> [String] {
    lists.flatMap { $0.split(separator: ",") }.map { word in
      let start = word.drop { $0 == " " }
      return String(start.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  private static func unknown(_ name: String, _ kind: String, among names: [String]) -> ValidationError {
    let nearest = NameSuggestion.nearest(to: name, among: names)
    let question = nearest.map { " Did you mean '\($0)'?" } ?? ""
    return ValidationError("There is no \(kind) '\(name)'.\(question) The list: \(names.joined(separator: ", ")).")
  }
}
