/// The labels of words in names: O outside, and for each kind B first, I inner, E last, S only word.
package enum EntityLabel {
  package static let count = 13
  package static let outside = 0

  package enum Position: Int { case begin, inside, end, single }

  /// The label of a word at a position of a name of a kind.
  package static func label(_ kind: NamedEntity.Kind, _ position: Position) -> Int {
    1 + 4 * (NamedEntity.Kind.allCases.firstIndex(of: kind) ?? 0) + position.rawValue
  }

  /// The kind named by a label; nil outside.
  package static func kind(_ label: Int) -> NamedEntity.Kind? {
    label == outside ? nil : NamedEntity.Kind.allCases[(label - 1) / 4]
  }

  package static func position(_ label: Int) -> Position? {
    label == outside ? nil : Position(rawValue: (label - 1) % 4)
  }

  /// Whether a name is open after the label, so that it must go on.
  package static func isOpen(_ label: Int) -> Bool {
    let position = position(label)
    return position == .begin || position == .inside
  }

  /// Whether the label goes on with a name.
  package static func continues(_ label: Int) -> Bool {
    let position = position(label)
    return position == .inside || position == .end
  }

  /// Whether one label may follow another.
  package static func allows(_ first: Int, _ second: Int) -> Bool {
    isOpen(first) ? continues(second) && kind(first) == kind(second) : !continues(second)
  }

  /// The names in a sequence of labels that follow the rules.
  package static func entities(_ labels: some Collection<UInt8>) -> [NamedEntity] {
    var entities: [NamedEntity] = []
    var start = 0
    for (index, label) in labels.enumerated() {
      guard let kind = kind(Int(label)) else { continue }
      if !continues(Int(label)) { start = index }
      if !isOpen(Int(label)) { entities.append(NamedEntity(words: start..<(index + 1), kind: kind)) }
    }
    return entities
  }

  /// The labels of a sentence with these names.
  package static func labels(_ entities: [NamedEntity], count: Int) -> [UInt8] {
    var labels = [UInt8](repeating: 0, count: count)
    for entity in entities {
      for index in entity.words {
        let isFirst = index == entity.words.lowerBound
        let isLast = index == entity.words.upperBound - 1
        let position: Position = isFirst ? (isLast ? .single : .begin) : (isLast ? .end : .inside)
        labels[index] = UInt8(label(entity.kind, position))
      }
    }
    return labels
  }
}
