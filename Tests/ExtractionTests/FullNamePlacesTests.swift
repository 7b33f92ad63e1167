import Testing

@testable import Extraction

/// The index of full names finds what going through all of them finds.
@Suite struct FullNamePlacesTests {
  /// Body sentences first, headlines (0 and 4) last, as names are read.
  static let mentions: [(sentence: Int, actor: Int)] = [
    (1, 0), (1, 1), (2, 0), (3, 2), (5, 1), (5, 0), (8, 2), (9, 0), (0, 1), (0, 2), (4, 0), (4, 3),
  ]

  @Test(arguments: 0...4, [0, 1, 2, 3, 4, 5, 6, 9, 10, Int.max])
  func theLastBeforeASentence(actor: Int, sentence: Int) {
    var places = FullNamePlaces()
    places.follow(Array(Self.mentions.prefix(5)))
    places.follow(Self.mentions)
    let searched = Self.mentions.lastIndex { $0.actor == actor && $0.sentence < sentence }
    #expect(places.last(of: actor, before: sentence) == searched)
  }
}
