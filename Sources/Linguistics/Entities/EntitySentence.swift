/// A sentence prepared for the name model: what lists, news and neighbours say of each word.
package struct EntitySentence {
  package var tokens: [EntityToken]
  package let letterCase: LetterCase

  /// Prepares words; without names, no lists are looked up.
  package init(_ tokens: [EntityToken], _ profiles: WordProfiles, _ names: NameList?) {
    self.tokens = tokens
    letterCase = LetterCase(tokens.lazy.map(\.letters))
    mark(profiles)
    if let names { look(up: names) }
  }

  private mutating func mark(_ profiles: WordProfiles) {
    var opensSentence = true
    var brackets = 0
    for index in tokens.indices {
      tokens[index].profile = profiles[tokens[index].form.lower]
      tokens[index].isFirst = opensSentence
      switch tokens[index].mark {
      case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): brackets = max(0, brackets - 1)
      // Quotation marks and dashes keep what was before; sentence ends and colons open anew.
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"): opensSentence = true
      case 0: opensSentence = false
      default: break
      }
      tokens[index].isBracketed = brackets > 0
    }
  }

  /// Marks the longest listed phrase of each kind, from left to right.
  private mutating func look(up names: NameList) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: NameList.Kinds.count) { coveredUntil in
      coveredUntil.initialize(repeating: 0)
      for start in tokens.indices {
        var hash: UInt32 = 0
        var found = NameList.Kinds()
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: NameList.Kinds.count) { ends in
          for end in start..<min(start + NameList.longest, tokens.count) {
            hash = NameList.extend(hash, with: tokens[end].form.lower)
            let kinds = names.kinds(hash)
            if kinds.isEmpty { break }
            if isWrittenAsName(kinds, start, end) { note(kinds, end, &found, ends) }
            if !kinds.contains(.prefix) { break }
          }
          place(found, start, ends, coveredUntil)
        }
      }
    }
  }

  private func isWrittenAsName(_ kinds: NameList.Kinds, _ start: Int, _ end: Int) -> Bool {
    if kinds.contains(.anyCase) { return true }
    if letterCase == .uniform {
      // `AS` and `as` cannot be told apart by their letters here; how the word is mostly written must do.
      return !kinds.contains(.acronym) || start < end || tokens[start].profile.capitals > 3
    }
    if kinds.contains(.acronym) { return tokens[start].letters == .upper || tokens[start].letters == .other }
    return tokens[start].letters != .lower && (tokens[end].letters != .lower || start < end)
  }

  private func note(
    _ kinds: NameList.Kinds, _ end: Int, _ found: inout NameList.Kinds, _ ends: UnsafeMutableBufferPointer<Int32>
  ) {
    for kind in 0..<NameList.Kinds.count where kinds.rawValue >> UInt32(kind) & 1 == 1 {
      ends[kind] = Int32(end)
      found.insert(NameList.Kinds(rawValue: 1 << UInt32(kind)))
    }
  }

  private mutating func place(
    _ found: NameList.Kinds, _ start: Int, _ ends: UnsafeMutableBufferPointer<Int32>,
    _ coveredUntil: UnsafeMutableBufferPointer<Int32>
  ) {
    if found.isEmpty { return }
    for kind in 0..<NameList.Kinds.count where found.rawValue >> UInt32(kind) & 1 == 1 {
      guard Int(coveredUntil[kind]) <= start else { continue }
      let bit = NameList.Kinds(rawValue: 1 << UInt32(kind))
      let end = Int(ends[kind])
      coveredUntil[kind] = Int32(end + 1)
      if start == end {
        tokens[start].single.insert(bit)
        continue
      }
      tokens[start].begins.insert(bit)
      tokens[end].ends.insert(bit)
      for index in (start + 1)..<end { tokens[index].inside.insert(bit) }
    }
  }
}
