import GRDB
import NewsText
import RelationGraph

/// A filter as a condition of SQL on the table `relation r`; the neighbourhood is ``Neighbourhood``'s.
struct RelationCondition {
  private(set) var sql = "r.hidden = 0"
  private(set) var arguments: StatementArguments = []

  /// Everything that corrections do not hide.
  init() {}

  /// - Throws: `FilterError` when an actor of a pair is not in the store.
  init(_ filter: GraphFilter, types: RelationTypes, in db: Database) throws {
    let wanted = RelationType.all.filter { type in
      (filter.types.isEmpty || filter.types.contains(type)) && !filter.excludedTypes.contains(type)
        && (filter.classes.isEmpty || filter.classes.contains(type.row.quadClass))
    }
    if wanted.count < RelationType.all.count {
      add("r.type IN (\(RelationCondition.list(wanted.compactMap { types.id(of: $0) })))")
    }
    let statuses = Status.allCases.filter {
      (filter.statuses.isEmpty || filter.statuses.contains($0)) && !filter.excludedStatuses.contains($0)
    }
    if statuses.count < Status.allCases.count {
      add("r.status IN (\(RelationCondition.list(statuses.map { Int64($0.number) })))")
    }
    if filter.minimumConfidence > 0 { add("r.confidence >= ?", [filter.minimumConfidence]) }
    addPeriod(filter)
    if filter.minimumMentions > 0 {
      add(
        """
        (SELECT mentions FROM actor WHERE id = r.actor) >= ? AND (SELECT mentions FROM actor WHERE id = r.recipient) >= ?
        """, [filter.minimumMentions, filter.minimumMentions])
    }
    var pairs: [String] = []
    for pair in filter.pairs {
      let lookup = ActorLookup(db: db)
      let first = RelationCondition.list(try lookup.rows(named: pair.first))
      let second = RelationCondition.list(try lookup.rows(named: pair.second))
      for (actor, recipient) in [(first, second), (second, first)] {
        pairs.append("SELECT id FROM relation WHERE actor IN (\(actor)) AND recipient IN (\(recipient))")
      }
    }
    // An index serves each part; an OR over all would read the whole table.
    if !pairs.isEmpty { add("r.id IN (" + pairs.joined(separator: " UNION ") + ")") }
  }

  /// Adds a condition that must hold, too.
  mutating func add(_ condition: String, _ more: StatementArguments = []) {
    sql += " AND " + condition
    arguments += more
  }

  /// Row ids as SQL.
  static func list(_ rows: some Sequence<Int64>) -> String { rows.map(String.init).joined(separator: ", ") }

  // The first and last day of all its times come first, since there is an index of them.
  private mutating func addPeriod(_ filter: GraphFilter) {
    guard filter.since != nil || filter.until != nil else { return }
    let since = filter.since.map(StoredDay.number) ?? 0
    let until = filter.until.map(StoredDay.number) ?? Int.max
    let dated = """
      r.last >= ? AND r.first <= ?
      AND EXISTS (SELECT 1 FROM relation_time t WHERE t.relation = r.id AND t.last >= ? AND t.first <= ?)
      """
    add(filter.undated == .keep ? "(r.last IS NULL OR \(dated))" : dated, [since, until, since, until])
  }
}
