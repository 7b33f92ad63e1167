import RelationGraph

/// What stands on a line: one to three words for its types, then when, then who says so.
struct LineLabel {
  private let graph: IndexedGraph
  private let wording: Wording
  /// The characters on one line of a label.
  private let width: Int

  init(_ graph: IndexedGraph, wording: Wording, width: Int) {
    self.width = width
    self.graph = graph
    self.wording = wording
  }

  /// The label of a line standing for some relations, strongest first.
  func lines(for relations: [Int], status: Status) -> [String] {
    var names: [String] = []
    for index in relations {
      let name = self.name(index)
      if !names.contains(name) { names.append(name) }
    }
    var label = names.prefix(2).joined(separator: ", ")
    if names.count > 2 { label = wording["more", ("label", label), ("n", String(names.count - 2))] }
    if status == .negated { label = wording["not", ("label", label)] }
    if let date = date(relations) { label += ", " + date }
    if status == .alleged || status == .denied, let claimant = claimant(relations) {
      // Kept together, so that a label breaks before `says` and not within a name.
      let claim = wording["claim", ("claimant", claimant)]
      label += ", " + (claim.count <= width + 4 ? String(claim.map { $0 == " " ? "\u{A0}" : $0 }) : claim)
    }
    return DrawnText(label, longest: 72).lines(width: width, most: 3)
  }

  private func name(_ index: Int) -> String {
    let relation = graph.graph.relations[index]
    if let title = relation.title {
      let drawn = DrawnText(title, longest: 44).text
      if !drawn.isEmpty { return drawn }
    }
    let isTie = graph.styles.entries[graph.types[index]].group == .tie
    return graph.label(index) + (relation.count > 1 && !isTie ? "\u{A0}×\(relation.count)" : "")
  }

  /// When it happened, if all relations together name at most two times: `July 2023`, `2019, 2023`.
  func date(_ relations: [Int]) -> String? {
    var days: [(start: String, text: String)] = []
    for index in relations where graph.styles.entries[graph.types[index]].group != .tie {
      for time in graph.graph.relations[index].time {
        guard let start = time.start, let text = month(start: start, end: time.end ?? start) else { continue }
        if !days.contains(where: { $0.text == text }) { days.append((start, text)) }
      }
    }
    days.sort { ($0.start, $0.text) < ($1.start, $1.text) }
    guard let first = days.first, let last = days.last else { return nil }
    if days.count == 1 { return first.text }
    let years = (first.start.prefix(4), last.start.prefix(4))
    if years.0 == years.1 { return String(years.0) }
    return days.count == 2 ? "\(years.0), \(years.1)" : "\(years.0)–\(years.1)"
  }

  private func month(start: String, end: String) -> String? {
    guard start.count >= 4, Int(start.prefix(4)) != nil else { return nil }
    let year = String(start.prefix(4))
    guard start.count >= 7, start.prefix(7) == end.prefix(7), let month = Int(start.dropFirst(5).prefix(2)),
      (1...12).contains(month)
    else { return year == end.prefix(4) ? year : "\(year)–\(end.prefix(4))" }
    return wording["month.\(month)"] + "\u{A0}" + year
  }

  /// Who says so: the one claimant's abbreviation or name.
  private func claimant(_ relations: [Int]) -> String? {
    var ids: [String] = []
    for index in relations {
      for id in graph.graph.relations[index].attribution where !ids.contains(id) { ids.append(id) }
    }
    guard let id = ids.first, let actor = graph.actor(id) else { return nil }
    let short = actor.aliases.first { alias in
      (2...5).contains(alias.utf8.count) && alias.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
    let name = DrawnText(short ?? actor.name, longest: 24).text
    return ids.count > 1 ? name + " +\(ids.count - 1)" : name
  }
}
