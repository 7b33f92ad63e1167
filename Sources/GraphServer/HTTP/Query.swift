import Foundation

/// The words of an address behind the question mark, decoded and in their order.
struct Query {
  private let items: [(name: String, value: String)]

  /// - Parameters:
  ///   - text: percent-encoded; `+` is a blank.
  ///   - known: the words that the call takes.
  /// - Throws: ``Problem`` when a word is unknown or not UTF-8.
  init(_ text: String, known: Set<String>) throws(Problem) {
    var items: [(String, String)] = []
    for part in text.split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let decoded = sides.map { $0.split(separator: "+", omittingEmptySubsequences: false).joined(separator: " ") }
      guard let name = decoded[0].removingPercentEncoding,
        let value = decoded.count > 1 ? decoded[1].removingPercentEncoding : ""
      else { throw .badRequest("The query is not UTF-8 in percent encoding: '\(part.prefix(80))'.") }
      guard known.contains(name) else {
        let names = known.sorted()
        throw .badRequest("This call has no word '\(name.prefix(80))'; it takes \(names.joined(separator: ", ")).")
      }
      items.append((name, value))
    }
    self.items = items
  }

  /// All values of a word, in their order.
  func values(_ name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }

  /// The value of a word that may stand once; nil when it does not stand.
  func value(_ name: String) throws(Problem) -> String? {
    let values = values(name)
    guard values.count < 2 else { throw .badRequest("'\(name)' stands \(values.count) times; it may stand once.") }
    return values.first
  }

  /// A text of so many characters at the most.
  func text(_ name: String, longest: Int) throws(Problem) -> String? {
    guard let text = try value(name) else { return nil }
    guard text.unicodeScalars.count <= longest else {
      throw .badRequest("'\(name)' is longer than \(longest) characters.")
    }
    return text
  }

  /// A whole number in a range.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
    guard let text = try value(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .badRequest(
        "'\(name)' is '\(text.prefix(80))'; it is a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  /// A number in a range.
  func number(_ name: String, in range: ClosedRange<Double>) throws(Problem) -> Double? {
    guard let text = try value(name) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw .badRequest("'\(name)' is '\(text.prefix(80))'; it is from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  /// A word of a list.
  func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String) throws(Problem) -> Value? {
    guard let text = try value(name) else { return nil }
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badRequest("'\(name)' is '\(text.prefix(80))'; it is one of \(known).")
    }
    return value
  }
}
