import KnowledgeTables
import RelationGraph

/// A graph with its actors' ids and types resolved to places in arrays, once for all writers.
struct IndexedGraph: Sendable {
  let graph: RelationshipGraph
  let styles: TypeStyles
  /// Whether relations are named by the words of the text.
  let isWordedByText: Bool
  /// By relation: the place of the actor who acts.
  let actors: [Int]
  /// By relation: the place of the actor acted upon.
  let recipients: [Int]
  /// By relation: the place of its type in ``styles``.
  let types: [Int]
  private let placeOfID: TextPlaces

  /// Resolves a graph.
  /// - Throws: ``RenderError/unknownActor(id:relation:)``.
  init(
    _ graph: RelationshipGraph, styles: TypeStyles, isWordedByText: Bool = false
  ) throws(RenderError) {
    let places = TextPlaces(graph.actors.map(\.id))
    let relations = graph.relations
    var ends: Ends
    if relations.count >= IndexedGraph.manyRelations {
      // Of a large graph a second core resolves the other half.
      let half = relations.count / 2
      let rest = ParallelWork { Ends(of: relations[half...], places, styles) }
      ends = Ends(of: relations[..<half], places, styles)
      ends.append(rest.value())
    } else {
      ends = Ends(of: relations[...], places, styles)
    }
    if let unknown = ends.unknown { throw .unknownActor(id: unknown.id, relation: unknown.relation) }
    self.graph = graph
    self.styles = styles
    self.isWordedByText = isWordedByText
    actors = ends.actors
    recipients = ends.recipients
    types = ends.types
    placeOfID = places
  }

  /// As many relations as a second thread is worth its start for.
  static let manyRelations = 10_000

  /// The ends and types of some relations as places.
  private struct Ends: Sendable {
    var actors: [Int] = []
    var recipients: [Int] = []
    var types: [Int] = []
    /// The first end that is no actor of the graph.
    var unknown: (id: String, relation: String)?

    init(of relations: ArraySlice<Relation>, _ places: TextPlaces, _ styles: TypeStyles) {
      actors.reserveCapacity(relations.count)
      recipients.reserveCapacity(relations.count)
      types.reserveCapacity(relations.count)
      // Fields are read in place: copying a relation for each would take longer than writing it.
      relations.withUnsafeBufferPointer { relations in
        for index in relations.indices {
          guard let actor = places[relations[index].actor] else {
            unknown = (relations[index].actor, relations[index].id)
            return
          }
          guard let recipient = places[relations[index].recipient] else {
            unknown = (relations[index].recipient, relations[index].id)
            return
          }
          actors.append(actor)
          recipients.append(recipient)
          types.append(styles.index(of: relations[index].type))
        }
      }
    }

    mutating func append(_ other: Ends) {
      actors += other.actors
      recipients += other.recipients
      types += other.types
      unknown = unknown ?? other.unknown
    }
  }

  /// The graph of only the strongest relations, in reading order, with their actors.
  func strongest(_ limit: Int) throws(RenderError) -> IndexedGraph {
    guard graph.relations.count > limit else { return self }
    let selection = RelationSelection(self, limit: limit, fit: PageFit(width: nil))
    let kept = selection.lines.flatMap(\.relations).sorted()
    var used = Set(kept.flatMap { [actors[$0], recipients[$0]] })
    for index in kept { used.formUnion(graph.relations[index].attribution.compactMap { placeOfID[$0] }) }
    return try IndexedGraph(
      RelationshipGraph(
        generator: graph.generator, articles: graph.articles,
        actors: graph.actors.indices.filter(used.contains).map { graph.actors[$0] },
        relations: kept.map { graph.relations[$0] }), styles: styles, isWordedByText: isWordedByText)
  }

  /// The actor with an id, if the graph has it.
  func actor(_ id: String) -> Actor? { placeOfID[id].map { graph.actors[$0] } }

  /// What stands on a relation's line: one to three words.
  func label(_ index: Int) -> String {
    if isWordedByText, let words = graph.relations[index].evidence.lazy.compactMap(\.predicate).first {
      let drawn = DrawnText(words, longest: 40).text
      if !drawn.isEmpty { return drawn.first?.isUppercase == true ? drawn.lowercased() : drawn }
    }
    return styles.entries[types[index]].label
  }

  /// The names of those from whose mouth a relation is known; ids the graph lacks are left out.
  func claimants(_ relation: Relation) -> [String] {
    relation.attribution.compactMap { actor($0).map { DrawnText($0.name).text } }
  }

  /// A relation in one sentence, with its certainty, claimants and time, without a full stop.
  func sentence(_ index: Int, wording: Wording) -> String {
    let relation = graph.relations[index]
    let name = { (place: Int) in DrawnText(graph.actors[place].name).text }
    let title = relation.title.map { DrawnText($0).text }
    var sentence = wording.statement(
      relation.type, actor: name(actors[index]), recipient: name(recipients[index]), title: title)
    let times = relation.time.map { DrawnText($0.text, longest: 60).text }.filter { !$0.isEmpty }
    if !times.isEmpty {
      sentence = wording["sentence.time", ("sentence", sentence), ("time", times.joined(separator: ", "))]
    }
    let claimants = claimants(relation)
    let needsClaimant = relation.status == .alleged || relation.status == .denied
    let key = "sentence.\(relation.status.rawValue)" + (needsClaimant && claimants.isEmpty ? ".nobody" : "")
    return wording[key, ("sentence", sentence), ("claimants", wording.list(claimants))]
  }
}
