import ArgumentParser
import RelationGraph

/// The two values of `--between A B`: the parser takes one value an option, so they are joined before it reads them.
enum ActorPairs {
  static let option = "--between"
  // The unit separator: no name holds it, and no shell needs it quoted.
  private static let separator: Character = "\u{1F}"

  /// The arguments with the two values after each `--between` made one.
  static func joined(_ arguments: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < arguments.count {
      if arguments[index] == "--" { return result + arguments[index...] }
      if arguments[index] == option, index + 2 < arguments.count, !arguments[index + 2].hasPrefix("--") {
        result.append("\(option)=\(arguments[index + 1])\(separator)\(arguments[index + 2])")
        index += 3
      } else {
        result.append(arguments[index])
        index += 1
      }
    }
    return result
  }

  /// The pair in a joined value; nil when there are not two names.
  static func pair(_ value: String) -> GraphFilter.Pair? {
    let names = value.split(separator: separator, omittingEmptySubsequences: false)
    guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty else { return nil }
    return GraphFilter.Pair(String(names[0]), String(names[1]))
  }
}

extension GraphFilter.Pair: ExpressibleByArgument {
  /// Reads a joined value of `--between`.
  public init?(argument: String) {
    guard let pair = ActorPairs.pair(argument) else { return nil }
    self = pair
  }
}
