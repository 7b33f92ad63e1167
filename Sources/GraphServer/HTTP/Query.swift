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
      else { throw .badRequest(.queryEncoding, ["part": "\(part)"]) }
      guard known.contains(name) else {
        throw .badRequest(.queryUnknown, ["name": name, "known": known.sorted().joined(separator: ", ")])
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
    guard values.count < 2 else { throw .badRequest(.queryRepeated, ["name": name, "count": "\(values.count)"]) }
    return values.first
  }

  /// A text of so many characters at the most.
  func text(_ name: String, longest: Int) throws(Problem) -> String? {
    guard let text = try value(name) else { return nil }
    guard text.unicodeScalars.count <= longest else {
      throw .badRequest(.queryLong, ["name": name, "limit": "\(longest)"])
    }
    return text
  }

  /// A whole number in a range.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
    guard let text = try value(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .badRequest(
        .queryInteger,
        ["name": name, "value": text, "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
    }
    return number
  }

  /// A number in a range.
  func number(_ name: String, in range: ClosedRange<Double>) throws(Problem) -> Double? {
    guard let text = try value(name) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw .badRequest(
        .queryNumber, ["name": name, "value": text, "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
    }
    return number
  }

  /// A word of a list.
  func choice<Value: RawRepresentable<String> & CaseIterable>(_ name: String) throws(Problem) -> Value? {
    guard let text = try value(name) else { return nil }
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw .badRequest(.queryChoice, ["name": name, "value": text, "known": known])
    }
    return value
  }
}
