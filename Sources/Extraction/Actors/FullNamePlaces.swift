/// Where each actor is named in full, so that the one named last before a sentence is found without going through all.
struct FullNamePlaces: Sendable {
  private typealias Place = (sentence: Int, order: Int)

  /// By actor, in the order of the sentences.
  private var inOrder: [Int: [Place]] = [:]
  /// By actor, those that were read after a later sentence, as headlines are.
  private var late: [Int: [Place]] = [:]
  private var count = 0

  /// Takes in the mentions that came since the last call.
  mutating func follow(_ mentions: [(sentence: Int, actor: Int)]) {
    for order in count..<mentions.count {
      let (sentence, actor) = mentions[order]
      if let last = inOrder[actor]?.last, sentence < last.sentence {
        late[actor, default: []].append((sentence, order))
      } else {
        inOrder[actor, default: []].append((sentence, order))
      }
    }
    count = mentions.count
  }

  /// The place among the mentions of the last one of an actor before a sentence.
  func last(of actor: Int, before sentence: Int) -> Int? {
    if let place = late[actor]?.last(where: { $0.sentence < sentence }) { return place.order }
    guard let places = inOrder[actor] else { return nil }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : places[low - 1].order
  }
}
