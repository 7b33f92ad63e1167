import GRDB
import RelationGraph

/// The relations around some actors, as far as a condition lets them through.
struct Neighbourhood {
  /// The rows of the actors whose relations are kept.
  private(set) var reached: Set<Int64> = []

  /// - Parameter depth: how many steps to go; 1 stays at the actors' own relations.
  /// - Throws: `FilterError` when an actor is not in the store.
  init(of names: [String], depth: Int, within condition: RelationCondition, in db: Database) throws {
    for name in names { reached.formUnion(try ActorLookup(db: db).rows(named: name)) }
    var border = reached
    for _ in 1..<max(1, depth) where !border.isEmpty {
      let list = RelationCondition.list(border.sorted())
      var next: Set<Int64> = []
      for (near, far) in [("actor", "recipient"), ("recipient", "actor")] {
        let rows = try Int64.fetchSet(
          db, sql: "SELECT DISTINCT r.\(far) FROM relation r WHERE r.\(near) IN (\(list)) AND \(condition.sql)",
          arguments: condition.arguments)
        next.formUnion(rows)
      }
      border = next.subtracting(reached)
      reached.formUnion(border)
    }
  }

  /// The condition narrowed to these actors' relations.
  func narrowing(_ condition: RelationCondition) -> RelationCondition {
    var narrowed = condition
    let list = RelationCondition.list(reached.sorted())
    // One index serves each half; an OR over both would read the whole table.
    narrowed.add(
      "r.id IN (SELECT id FROM relation WHERE actor IN (\(list)) UNION SELECT id FROM relation WHERE recipient IN (\(list)))"
    )
    return narrowed
  }
}
