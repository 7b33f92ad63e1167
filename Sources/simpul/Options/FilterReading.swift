import ArgumentParser
import RelationGraph

extension FilterOptions {
  /// Reads words of a filter; what is unknown is refused with the list and the nearest one.
  static func read<Value>(_ words: () throws(FilterWordError) -> Value) throws -> Value {
    do {
      return try words()
    } catch {
      let question = error.suggestion.map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "There is no \(error.kind) '\(error.word)'.\(question) The list: \(error.known.joined(separator: ", ")).")
    }
  }

  /// A limit of a period.
  static func period(_ text: String, _ option: String) throws -> CalendarPrefix {
    guard let prefix = CalendarPrefix(text) else {
      throw ValidationError("\(option) is '\(text)'; write a year, month or day: 2023, 2023-07 or 2023-07-27.")
    }
    return prefix
  }
}
