import ArgumentParser
import RelationGraph

/// `simpul types`: the ontology, or what of it articles hold.
struct TypesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: "List the types of relations; of articles, those that occur, with counts.",
    discussion: """
      EXAMPLES
        simpul types
        simpul types article.txt --status asserted
      """)

  @Argument(help: .init("Articles or graphs; none for the whole list.", valueName: "article"))
  var inputs: [String] = []

  @OptionGroup(title: "Store") var selection: StoreSelection
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  mutating func validate() throws { if !inputs.isEmpty { try selection.check(inputs) } }

  func run() throws {
    let filter = try filters.filter()
    do {
      let counts = inputs.isEmpty && selection.store == nil ? nil : try self.counts(filter)
      let language = reading.labelLanguage?.language?.code ?? "en"
      try Output.write(to: nil) { output in
        for row in Ontology.standard.rows where counts?[row.type] ?? 1 > 0 {
          let name = row.type.name + String(repeating: " ", count: max(0, 20 - row.type.name.count))
          let number = counts.map { TextColumn.right(String($0[row.type] ?? 0), width: 5) + "  " } ?? ""
          try output.write(line: "\(number)\(name)  \(row.definitions[language] ?? "")")
        }
      }
    } catch {
      throw Failure(error)
    }
  }

  private func counts(_ filter: GraphFilter) throws -> [RelationType: Int] {
    let graph = try selection.graph(of: inputs, filter, reading)
    var counts = Dictionary(uniqueKeysWithValues: RelationType.all.map { ($0, 0) })
    for relation in graph.relations { counts[relation.type, default: 0] += 1 }
    return counts
  }
}
