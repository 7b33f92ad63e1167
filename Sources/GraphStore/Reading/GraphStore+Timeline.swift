import GRDB
import RelationGraph

extension GraphStore {
  /// How many relations of each type the store dates to each month; no graph is read for it.
  /// - Throws: ``StoreError/filter(_:)`` when the filter names an actor that the store does not have.
  public func timeline(
    _ filter: GraphFilter = GraphFilter(), dating: Timeline.Dating = .either
  ) throws(StoreError) -> Timeline {
    try read { db in
      let stored = try StoredGraph(db)
      let condition = try stored.condition(filter)
      var timeline = Timeline(dating: dating, filter: filter)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT r.id, r.type, r.actor, r.recipient, a.published, t.start, t.end
          FROM relation r JOIN article a ON a.id = r.article LEFT JOIN relation_time t ON t.relation = r.id
          WHERE \(condition.sql) ORDER BY r.id
          """, arguments: condition.arguments)
      var open: (row: Row, times: [(start: String?, end: String?)])?
      func count() {
        guard let open, let type = stored.types.types[open.row[1]] else { return }
        timeline.add(
          type, actor: open.row[2], recipient: open.row[3], times: open.times, published: open.row[4])
      }
      while let row = try rows.next() {
        let time: (start: String?, end: String?) = (row[5], row[6])
        if let last = open, last.row[0] as Int64 == row[0] as Int64 {
          open?.times.append(time)
        } else {
          count()
          open = (row.copy(), [time])
        }
      }
      count()
      return timeline
    }
  }
}
