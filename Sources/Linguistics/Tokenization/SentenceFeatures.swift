import NewsText

/// Describes the place after a token, where a sentence may end.
package struct SentenceFeatures {
  private let abbreviations: WordList

  package init(abbreviations: WordList) { self.abbreviations = abbreviations }

  /// Whether a sentence may end after a token: it is a final stop, or it closes a quote or bracket after one.
  package func isCandidate(_ index: Int, _ tokens: [RawWord], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = index
    while position >= 0, position > index - 4 {
      switch kind(tokens[position], bytes) {
      case .stop: return true
      case .comma: return bytes[tokens[position].range.start] != 0x2C
      case .quote, .closing: position -= 1
      case .apostrophe where isSign(tokens[position], bytes): position -= 1
      default: return endsInStop(tokens[position], bytes)
      }
    }
    return false
  }

  /// Describes the place after a token. `start` is the first token of the sentence so far.
  package func describe(
    _ index: Int, sentenceStart start: Int, quoteOpen: Bool, _ tokens: [RawWord],
    _ bytes: UnsafeBufferPointer<UInt8>, into features: inout FeatureList
  ) {
    features.removeAll()
    func form(_ position: Int) -> FormHashes? {
      guard tokens.indices.contains(position) else { return nil }
      let range = tokens[position].range
      return FormHashes(bytes[range.start..<min(range.end, range.start + 64)])
    }
    let here = form(index)
    let before = form(index - 1)
    let before2 = form(index - 2)
    let next = form(index + 1)
    let next2 = form(index + 2)
    let t = here?.lower ?? 0
    let n = next?.lower ?? 7
    let nextShape = next?.shape ?? 7
    let range = tokens[index].range
    let nextStart = index + 1 < tokens.count ? tokens[index + 1].range.start : range.end
    let spaced: UInt32 = nextStart > range.end ? 1 : 0
    let spacedBefore: UInt32 = index > 0 && tokens[index - 1].range.end < range.start ? 1 : 0
    let breaks = bytes[range.end..<nextStart].contains(0x0A) ? UInt32(1) : 0
    let quote: UInt32 = quoteOpen ? 1 : 0
    let capital: UInt32 = next?.isCapitalized == true ? 1 : 0
    let length = UInt32(min(range.count, 5))
    let abbreviation = isAbbreviation(index, tokens, bytes)
    let nextAbbreviation = isAbbreviation(index + 1, tokens, bytes)
    let initial: UInt32 = range.count == 2 && bytes[range.start + 1] == 0x2E ? 1 : 0
    features.append(FeatureHash.of(41, t, capital, spaced << 1 | quote))
    features.append(FeatureHash.of(42, t, n))
    features.append(FeatureHash.of(43, t, nextShape, spaced << 1 | spacedBefore))
    features.append(FeatureHash.of(44, t, before?.lower ?? 7))
    features.append(FeatureHash.of(45, t, before?.shape ?? 7, nextShape))
    features.append(FeatureHash.of(46, t, quote, nextShape))
    features.append(FeatureHash.of(47, t, before?.shape ?? 7, n))
    features.append(FeatureHash.of(48, here?.shape ?? 7, length, capital << 1 | spaced))
    features.append(FeatureHash.of(49, abbreviation, capital << 1 | spaced, length))
    features.append(FeatureHash.of(50, n, next2?.shape ?? 7, capital))
    features.append(FeatureHash.of(51, t, before?.lower ?? 7, before2?.lower ?? 7))
    features.append(FeatureHash.of(52, t, UInt32(min(index - start, 8)), capital))
    features.append(FeatureHash.of(53, breaks, t, capital))
    features.append(FeatureHash.of(54, t, n, next2?.lower ?? 7))
    features.append(FeatureHash.of(55, t, nextShape, next2?.shape ?? 7))
    features.append(FeatureHash.of(56, t, quote << 2 | spaced << 1 | spacedBefore, n))
    features.append(FeatureHash.of(57, t, before?.suffix3 ?? 7, capital))
    features.append(FeatureHash.of(58, t, before?.shape ?? 7, quote << 1 | capital))
    features.append(FeatureHash.of(59, abbreviation, n, initial))
    features.append(FeatureHash.of(60, abbreviation, before?.shape ?? 7, nextShape))
    features.append(FeatureHash.of(61, abbreviation << 1 | nextAbbreviation, initial, capital))
    features.append(FeatureHash.of(62, here?.shape ?? 7, before?.shape ?? 7, nextShape))
    features.append(FeatureHash.of(63, here?.shape ?? 7, before?.lower ?? 7, capital))
    features.append(FeatureHash.of(64, before?.shape ?? 7, before2?.shape ?? 7, nextShape))
    features.append(FeatureHash.of(65, here?.shape ?? 7, n))
  }

  /// 1 for a listed abbreviation, 0 for any other token and for none.
  private func isAbbreviation(_ index: Int, _ tokens: [RawWord], _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard index < tokens.count else { return 0 }
    let range = tokens[index].range
    return abbreviations.contains(bytes[range.start..<range.end]) ? 1 : 0
  }

  package func kind(_ token: RawWord, _ bytes: UnsafeBufferPointer<UInt8>) -> CharacterClass {
    let start = token.range.start
    let first = bytes[start]
    guard first >= 0x80 else { return CharacterClass(UInt32(first)) }
    // Only general punctuation (E2 80 xx) and Latin-1 signs matter here.
    if first == 0xE2, token.range.count >= 3, bytes[start + 1] == 0x80 {
      return CharacterClass(0x2000 + UInt32(bytes[start + 2] & 0x3F))
    }
    if first == 0xC2, token.range.count >= 2 { return CharacterClass(UInt32(bytes[start + 1])) }
    return .letter
  }

  /// Whether a token that begins with an apostrophe is nothing else, as `'s` is.
  private func isSign(_ token: RawWord, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.range.count == (bytes[token.range.start] < 0x80 ? 1 : 3)
  }

  private func endsInStop(_ token: RawWord, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = bytes[token.range.end - 1]
    return last == 0x2E || last == 0x21 || last == 0x3F
  }
}
