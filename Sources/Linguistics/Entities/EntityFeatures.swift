/// Describes a word of a sentence to the name model, as hashed features.
package struct EntityFeatures {
  /// The most features a word can have.
  package static let capacity = 400
  /// Set in the hashes of features that name a word itself, which training sometimes hides.
  package static let lexicalBit: UInt32 = 1 << 31

  private let sentence: EntitySentence
  private let letterCase: UInt32

  package init(_ sentence: EntitySentence) {
    self.sentence = sentence
    letterCase = UInt32(sentence.letterCase.rawValue)
  }

  private struct View {
    var word: UInt32
    var shape: UInt32
    var coarse: UInt32
    var fine: UInt32
    var suffix: UInt32
  }

  @inline(__always)
  private func view(_ index: Int) -> View {
    guard index >= 0, index < sentence.tokens.count else {
      return View(word: 1, shape: 1, coarse: 255, fine: 65_535, suffix: 1)
    }
    let token = sentence.tokens[index]
    return View(
      word: token.form.lower, shape: token.shape(sentence.letterCase), coarse: UInt32(token.profile.coarse),
      fine: UInt32(token.profile.fine), suffix: token.form.suffix3)
  }

  /// Writes the features of the word at an index; returns how many there are.
  @inline(__always)
  package func describe(_ index: Int, into features: UnsafeMutablePointer<UInt32>) -> Int {
    var count = 0
    @inline(__always) func add(_ hash: UInt32) {
      features[count] = hash & ~EntityFeatures.lexicalBit
      count += 1
    }
    @inline(__always) func lexical(_ hash: UInt32) {
      features[count] = hash | EntityFeatures.lexicalBit
      count += 1
    }
    let token = sentence.tokens[index]
    let here = view(index)
    let p1 = view(index - 1)
    let p2 = view(index - 2)
    let n1 = view(index + 1)
    let n2 = view(index + 2)
    let first: UInt32 = token.isFirst ? 1 : 0
    let caps = UInt32(token.profile.capitals)
    add(FeatureHash.of(1, letterCase))
    lexical(FeatureHash.of(2, here.word))
    lexical(FeatureHash.of(3, here.word, p1.word))
    lexical(FeatureHash.of(4, here.word, n1.word))
    add(FeatureHash.of(5, p1.word))
    add(FeatureHash.of(6, n1.word))
    add(FeatureHash.of(7, p2.word))
    add(FeatureHash.of(8, n2.word))
    add(FeatureHash.of(9, p1.word, here.shape))
    add(FeatureHash.of(10, n1.word, here.shape))
    add(FeatureHash.of(11, p2.word, p1.word))
    add(FeatureHash.of(12, n1.word, n2.word))
    add(FeatureHash.of(13, p2.word, p1.shape, here.shape))
    add(FeatureHash.of(14, n2.word, n1.shape, here.shape))
    add(FeatureHash.of(15, here.shape, first))
    add(FeatureHash.of(16, p1.shape, here.shape))
    add(FeatureHash.of(17, here.shape, n1.shape))
    add(FeatureHash.of(18, p1.shape, here.shape, n1.shape))
    add(FeatureHash.of(19, caps, here.shape, first))
    let form = token.form
    lexical(FeatureHash.of(20, form.suffix2, here.shape))
    lexical(FeatureHash.of(21, form.suffix3))
    lexical(FeatureHash.of(22, form.suffix4))
    lexical(FeatureHash.of(23, form.prefix2, here.shape))
    lexical(FeatureHash.of(24, form.prefix3))
    lexical(FeatureHash.of(25, form.prefix4))
    add(FeatureHash.of(26, form.suffix1, here.shape))
    add(FeatureHash.of(27, here.coarse, here.shape))
    add(FeatureHash.of(28, here.fine))
    add(FeatureHash.of(29, p1.coarse, here.coarse))
    add(FeatureHash.of(30, here.coarse, n1.coarse))
    add(FeatureHash.of(31, p1.coarse, here.shape))
    add(FeatureHash.of(32, n1.coarse, here.shape))
    add(FeatureHash.of(33, p1.fine))
    add(FeatureHash.of(34, n1.fine))
    add(FeatureHash.of(35, p2.fine))
    add(FeatureHash.of(36, n2.fine))
    add(FeatureHash.of(37, p1.fine, here.shape))
    add(FeatureHash.of(38, n1.fine, here.shape))
    add(FeatureHash.of(39, p2.coarse, p1.coarse, here.shape))
    add(FeatureHash.of(40, n1.coarse, n2.coarse, here.shape))
    add(FeatureHash.of(41, p1.suffix, here.shape))
    add(FeatureHash.of(42, n1.suffix, here.shape))
    add(FeatureHash.of(43, p1.coarse, here.coarse, n1.coarse))
    add(FeatureHash.of(44, p1.fine, here.fine))
    add(FeatureHash.of(45, here.fine, n1.fine))
    add(FeatureHash.of(46, here.fine, here.shape, first))
    add(FeatureHash.of(47, token.isBracketed ? 1 : 0, here.shape))
    addLists(index, here.shape, features, &count)
    return count
  }

  /// What listed phrases say of the word and its neighbours.
  @inline(__always)
  private func addLists(
    _ index: Int, _ shape: UInt32, _ features: UnsafeMutablePointer<UInt32>, _ count: inout Int
  ) {
    let tokens = sentence.tokens
    let token = tokens[index]
    addKinds(token, 60, shape, features, &count)
    if index > 0 { addNeighbour(tokens[index - 1], 70, shape, features, &count) }
    if index + 1 < tokens.count { addNeighbour(tokens[index + 1], 80, shape, features, &count) }
    if index > 1 { addNeighbour(tokens[index - 2], 85, shape, features, &count) }
  }

  @inline(__always)
  private func addKinds(
    _ token: EntityToken, _ template: UInt32, _ shape: UInt32, _ features: UnsafeMutablePointer<UInt32>,
    _ count: inout Int
  ) {
    let masks = (token.begins.rawValue, token.inside.rawValue, token.ends.rawValue, token.single.rawValue)
    let any = masks.0 | masks.1 | masks.2 | masks.3
    features[count] = FeatureHash.of(template, any, shape, letterCase) & ~EntityFeatures.lexicalBit
    count += 1
    if any == 0 { return }
    features[count] =
      FeatureHash.of(template + 1, masks.0 ^ masks.2 &* 3, masks.1 ^ masks.3 &* 5) & ~EntityFeatures.lexicalBit
    count += 1
    for (position, mask) in [masks.0, masks.1, masks.2, masks.3].enumerated() where mask != 0 {
      var rest = mask
      while rest != 0 {
        let kind = UInt32(rest.trailingZeroBitCount)
        rest &= rest - 1
        features[count] = FeatureHash.of(template + 2, UInt32(position), kind) & ~EntityFeatures.lexicalBit
        features[count + 1] = FeatureHash.of(template + 3, UInt32(position), kind, shape) & ~EntityFeatures.lexicalBit
        count += 2
      }
    }
  }

  @inline(__always)
  private func addNeighbour(
    _ token: EntityToken, _ template: UInt32, _ shape: UInt32, _ features: UnsafeMutablePointer<UInt32>,
    _ count: inout Int
  ) {
    let closed = token.ends.rawValue | token.single.rawValue
    let open = token.begins.rawValue | token.inside.rawValue
    if closed | open == 0 { return }
    for (position, mask) in [closed, open].enumerated() where mask != 0 {
      var rest = mask
      while rest != 0 {
        let kind = UInt32(rest.trailingZeroBitCount)
        rest &= rest - 1
        features[count] = FeatureHash.of(template, UInt32(position), kind, shape) & ~EntityFeatures.lexicalBit
        count += 1
      }
    }
  }
}
