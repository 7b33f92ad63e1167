import Linguistics

/// Exact-span scores of names, over all kinds and for each.
package struct EntityScore {
  package private(set) var right: [NamedEntity.Kind: Int] = [:]
  package private(set) var wanted: [NamedEntity.Kind: Int] = [:]
  package private(set) var given: [NamedEntity.Kind: Int] = [:]

  package init() {}

  /// Counts one sentence.
  package mutating func add(gold: [NamedEntity], guess: [NamedEntity]) {
    for entity in gold { wanted[entity.kind, default: 0] += 1 }
    for entity in guess { given[entity.kind, default: 0] += 1 }
    for entity in guess where gold.contains(entity) { right[entity.kind, default: 0] += 1 }
  }

  /// The F1 of some kinds together.
  func f1(_ kinds: [NamedEntity.Kind] = NamedEntity.Kind.allCases) -> Percentage {
    Percentage(2 * sum(right, kinds), of: sum(wanted, kinds) + sum(given, kinds))
  }

  /// F1, precision, recall and the F1 of each kind, for people.
  package var summary: String {
    let all = NamedEntity.Kind.allCases
    let kinds = all.map { "\($0.rawValue) \(f1([$0]))" }.joined(separator: " ")
    let precision = Percentage(sum(right, all), of: sum(given, all))
    let recall = Percentage(sum(right, all), of: sum(wanted, all))
    return "F1 \(f1()) P \(precision) R \(recall) \(kinds)"
  }

  /// The F1 over all kinds, as printed.
  package var figure: String { f1().description }

  private func sum(_ counts: [NamedEntity.Kind: Int], _ kinds: [NamedEntity.Kind]) -> Int {
    kinds.reduce(0) { $0 + counts[$1, default: 0] }
  }
}
