import Linguistics

/// What stands between an owner and the holder's name and is no owner of the post.
extension RoleLinker {
  /// `mantan anggota DPR Fraksi X`: the group right behind what one is a member of, without a name after it.
  func groupBehind(_ end: Int, _ noun: Range<Int>) -> Int? {
    guard knowledge.language != .english, end + 1 < sentence.words.count else { return nil }
    let start = knowledge.isA("party-group", sentence.lower[end]) ? end + 1 : end
    guard let m = found.mentionOfWord[start] ?? found.mentionOfWord[end],
      found.mentions[m].words.lowerBound <= start, found.mentions[m].name?.kind == .organization,
      found.titleOfWord[noun.lowerBound].map({ found.titles[$0].kind == .member }) == true
    else { return nil }
    return m
  }

  /// `Ketua DPD Partai X Jatim, Budi`, `Ketua Partai X kubu Y, Budi`, `Ketua Partai X Bidang Hukum Budi`: the place,
  /// wing or department behind the owner, when a person's name follows it.
  func placeBehind(_ end: Int) -> Int? {
    guard knowledge.language != .english, end + 2 < sentence.words.count else { return nil }
    let isDepartment = knowledge.isA("department", sentence.lower[end])
    let isWing = isDepartment || knowledge.isA("wing", sentence.lower[end])
    let start = isWing && !isDepartment ? end + 1 : end
    guard let m = found.mentionOfWord[start], found.mentions[m].words.lowerBound == start,
      let name = found.mentions[m].name,
      isWing || name.isPlace || name.kind == .territory || name.sense == .capital
    else { return nil }
    var next = skipRanks(endOfMention(m))
    if next + 1 < sentence.words.count, sentence.words[next].form == "," { next = skipRanks(next + 1) }
    guard next < sentence.words.count, let holder = found.mentionOfWord[next], isNamedHolder(holder),
      let person = found.mentions[holder].name, person.kind == .person || !person.isPlace
    else { return nil }
    return m
  }
}
