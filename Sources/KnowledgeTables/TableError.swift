/// Why a knowledge table could not be read, with the place.
public struct TableError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table's path below its data folder.
  public let table: String
  /// The 1-based line; 0 when the table as a whole is meant.
  public let line: Int
  /// What is wrong there.
  public let problem: Problem

  /// The kinds of fault a table can have.
  public enum Problem: Hashable, Sendable {
    case missing
    case notUTF8
    case header(expected: [String], found: [String])
    case tooManyCells(expected: Int, found: Int)
    case invalid(String)
  }

  /// Creates an error at a place.
  public init(table: String, line: Int, problem: Problem) {
    self.table = table
    self.line = line
    self.problem = problem
  }

  /// `file:line: what is wrong`.
  public var description: String {
    let place = line > 0 ? "\(table):\(line)" : table
    switch problem {
    case .missing: return "\(place): no such table"
    case .notUTF8: return "\(place): not UTF-8"
    case .header(let expected, let found):
      return "\(place): the header should begin with \(expected.joined(separator: ", ")), "
        + "found \(found.joined(separator: ", "))"
    case .tooManyCells(let expected, let found):
      return "\(place): \(found) cells in a table of \(expected) columns"
    case .invalid(let message): return "\(place): \(message)"
    }
  }
}
