/// Splits a text into runs of characters between which a boundary may stand, and describes each such place.
///
/// The text is one blank-free chunk; a place is an offset into it.
package struct BoundaryFeatures {
  /// What stands at a place.
  package enum Decision: Int { case none, token, clitic }

  private var scalars: [UInt32] = []
  private var offsets: [Int] = []
  private var classes: [CharacterClass] = []
  private let abbreviations: WordList
  private let clitics: WordList

  package init(abbreviations: WordList, clitics: WordList) {
    self.abbreviations = abbreviations
    self.clitics = clitics
  }

  /// The number of characters in the chunk.
  package var count: Int { scalars.count }
  /// The byte offset of a character.
  package func offset(_ index: Int) -> Int { offsets[index] }

  /// Takes in a chunk.
  package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    scalars.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    classes.removeAll(keepingCapacity: true)
    var position = start
    while position < end {
      let (scalar, length) = decode(bytes, position, end)
      scalars.append(scalar)
      offsets.append(position)
      // Joiners, variation selectors, combining marks and skin tones belong to the character before them.
      let extends =
        scalar == 0x200D || (0xFE00...0xFE0F).contains(scalar) || (0x300...0x36F).contains(scalar)
        || (0x1F3FB...0x1F3FF).contains(scalar)
      classes.append(extends ? classes.last ?? .letter : CharacterClass(scalar))
      position += length
    }
    offsets.append(end)
  }

  /// Whether a boundary may stand before a character.
  package func isCandidate(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let left = classes[index - 1]
    let right = classes[index]
    let scalar = scalars[index]
    if scalar == 0x200D || scalars[index - 1] == 0x200D || (0xFE00...0xFE0F).contains(scalar) { return false }
    if (0x300...0x36F).contains(scalar) || (0x1F3FB...0x1F3FF).contains(scalar) { return false }
    if left == .digit && right == .digit { return false }
    if left == .letter && right == .letter { return isBeforeClitic(index, bytes) }
    return true
  }

  /// Whether the letters from a character to the end of their run are one clitic or more (`nya`, `nyalah`, `n't`).
  package func isBeforeClitic(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = index
    while end < count, end - index < 10, classes[end] == .letter || (classes[end] == .apostrophe && end > index) {
      end += 1
    }
    if end < count, classes[end] == .letter { return false }
    return isCliticRun(index, end, bytes)
  }

  private func isCliticRun(_ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard end > start else { return false }
    if clitics.contains(bytes[offsets[start]..<offsets[end]]) { return true }
    guard end - start >= 5 else { return false }
    return (start + 2..<end - 1).contains { middle in
      clitics.contains(bytes[offsets[start]..<offsets[middle]])
        && clitics.contains(bytes[offsets[middle]..<offsets[end]])
    }
  }

  /// Describes the place before a character. `lastBoundary` is the character after the boundary before it.
  package func describe(
    _ index: Int, lastBoundary: Int, _ bytes: UnsafeBufferPointer<UInt8>, into features: inout FeatureList
  ) {
    features.removeAll()
    func scalar(_ position: Int) -> UInt32 {
      guard position >= 0, position < count else { return 0 }
      let scalar = scalars[position]
      if classes[position] == .digit { return 0x30 }
      return scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar
    }
    func kind(_ position: Int) -> UInt32 {
      guard position >= 0, position < count else { return 99 }
      let scalar = scalars[position]
      return scalar >= 0x41 && scalar <= 0x5A ? 50 : UInt32(classes[position].rawValue)
    }
    let l1 = scalar(index - 1)
    let l2 = scalar(index - 2)
    let l3 = scalar(index - 3)
    let r1 = scalar(index)
    let r2 = scalar(index + 1)
    let r3 = scalar(index + 2)
    let kl1 = kind(index - 1)
    let kl2 = kind(index - 2)
    let kr1 = kind(index)
    let kr2 = kind(index + 1)
    features.append(FeatureHash.of(1, l1, r1))
    features.append(FeatureHash.of(2, l1, kr1))
    features.append(FeatureHash.of(3, kl1, r1))
    features.append(FeatureHash.of(4, kl1, kr1, kr2))
    features.append(FeatureHash.of(5, kl2, kl1, kr1))
    features.append(FeatureHash.of(6, kl2 << 8 | kl1, kr1 << 8 | kr2, kind(index + 2)))
    features.append(FeatureHash.of(7, kind(index - 3) << 16 | kl2 << 8 | kl1, kr1 << 8 | kr2, kind(index + 2)))
    features.append(FeatureHash.of(8, l2, l1, r1))
    features.append(FeatureHash.of(9, l1, r1, r2))
    features.append(FeatureHash.of(10, l3 << 8 ^ l2, l1, r1))
    features.append(FeatureHash.of(11, l1, r1, r2 << 8 ^ r3))
    features.append(FeatureHash.of(12, l2 << 8 ^ l1, r1 << 8 ^ r2))
    let leftRun = run(index, step: -1)
    let rightRun = run(index, step: 1)
    let left = hash(leftRun, index)
    let right = hash(index, rightRun)
    let atStart: UInt32 = lastBoundary == 0 ? 1 : 0
    let atEnd: UInt32 = rightRun == count ? 1 : 0
    features.append(FeatureHash.of(13, left, r1))
    features.append(FeatureHash.of(14, right, l1))
    features.append(FeatureHash.of(15, left, right))
    features.append(FeatureHash.of(16, UInt32(min(index - lastBoundary, 6)), kl1, kr1))
    features.append(FeatureHash.of(17, UInt32(min(count - index, 4)), l1, r1))
    features.append(FeatureHash.of(18, r1, atStart << 1 | atEnd, kl1))
    features.append(FeatureHash.of(19, hash(lastBoundary, index), r1))
    features.append(FeatureHash.of(20, hash(0, min(count, 24)), UInt32(min(index, 24))))
    features.append(FeatureHash.of(21, right, l2, l1))
    features.append(FeatureHash.of(22, right, l3 << 16 ^ l2 << 8 ^ l1))
    features.append(FeatureHash.of(23, right, scalar(0), scalar(1) << 8 ^ scalar(2)))
    let stop = index < count && classes[index] == .stop
    let abbreviation = abbreviations.contains(bytes[offsets[leftRun]..<offsets[min(index + (stop ? 1 : 0), count)]])
    let wholeAbbreviation = abbreviations.contains(bytes[offsets[0]..<offsets[min(index + 1, count)]])
    features.append(FeatureHash.of(24, abbreviation ? 1 : 0, wholeAbbreviation ? 1 : 0, r1))
    features.append(FeatureHash.of(25, UInt32(min(index - leftRun, 6)), kind(leftRun), r1))
    features.append(FeatureHash.of(26, contains(.hyphen) << 2 | contains(.stop) << 1 | contains(.symbol), l1, r1))
  }

  private func contains(_ kind: CharacterClass) -> UInt32 {
    classes.prefix(24).contains(kind) ? 1 : 0
  }

  /// The end of the run of letters (or of digits) on one side of a place, at most 20 characters away.
  private func run(_ index: Int, step: Int) -> Int {
    var position = step < 0 ? index - 1 : index
    let kind = classes[position]
    var length = 0
    while position >= 0, position < count, classes[position] == kind, length < 20 {
      position += step
      length += 1
    }
    return step < 0 ? position + 1 : position
  }

  private func hash(_ start: Int, _ end: Int) -> UInt32 {
    var hash = FeatureHash(5)
    for position in max(start, end - 24)..<end {
      let scalar = scalars[position]
      hash.add(classes[position] == .digit ? 0x30 : scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar)
    }
    return hash.finished
  }

  @inline(__always)
  private func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[start])
    func next(_ step: Int) -> UInt32 { start + step < end ? UInt32(bytes[start + step] & 0x3F) : 0 }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC0..<0xE0: return ((first & 0x1F) << 6 | next(1), min(2, end - start))
    case 0xE0..<0xF0: return ((first & 0xF) << 12 | next(1) << 6 | next(2), min(3, end - start))
    case 0xF0...0xF7: return ((first & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, end - start))
    default: return (0xFFFD, 1)
    }
  }
}
