import RelationGraph

/// Writes the two tables that Neo4j's bulk importer reads, with its headers.
struct Neo4jWriter {
  let graph: IndexedGraph

  /// The header of the table of actors.
  static func writeActorHeader(to out: inout ByteStream) {
    out.write("id:ID,name,type,code,wikidata,aliases:string[],mentions:int,:LABEL\n")
  }

  /// The header of the table of relations.
  static func writeRelationHeader(to out: inout ByteStream) {
    out.write(":START_ID,:END_ID,:TYPE,id,class,status,attribution:string[],mode,contexts:string[],title,when,")
    out.write("start:date,end:date,mutual:boolean,confidence:double,evidence:string[]\n")
  }

  /// One actor a row.
  func writeActors(to out: inout ByteStream) {
    for actor in graph.graph.actors {
      writeRow(
        [
          actor.id, actor.name, actor.kind.rawValue, actor.code ?? "", actor.wikidata ?? "",
          Neo4jWriter.list(actor.aliases), String(actor.mentions.count), "Actor",
        ], to: &out)
    }
  }

  /// One relation a row.
  func writeRelations(to out: inout ByteStream) {
    for index in graph.graph.relations.indices {
      let row = RelationRow(graph, at: index)
      let relation = row.relation
      var confidence = ByteStream()
      confidence.write(relation.confidence, decimals: 4)
      writeRow(
        [
          relation.actor, relation.recipient, String(relation.type.name.uppercased().map { $0 == " " ? "_" : $0 }),
          relation.id, row.entry.quadClass.rawValue, relation.status.rawValue,
          Neo4jWriter.list(relation.attribution), relation.mode ?? "", Neo4jWriter.list(relation.contexts),
          relation.title ?? "", row.when, row.start ?? "", row.end ?? "", row.entry.isMutual ? "true" : "false",
          String(decoding: confidence.bytes, as: UTF8.self), Neo4jWriter.list(relation.evidence.map(\.text)),
        ], to: &out)
    }
  }

  /// Items as the importer takes them apart: at semicolons, so that those within an item become commas.
  private static func list(_ items: [String]) -> String {
    items.map { $0.split(separator: ";", omittingEmptySubsequences: false).joined(separator: ",") }
      .joined(separator: ";")
  }

  // The importer takes a line end within a cell for the end of the row unless told otherwise.
  private func writeRow(_ cells: [String], to out: inout ByteStream) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { out.write(",") }
      let isQuoted = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }
      guard isQuoted else {
        out.write(cell)
        continue
      }
      out.write("\"")
      for byte in cell.utf8 {
        if byte == 0x22 { out.write("\"\"") } else { out.write(byte: byte < 0x20 ? 0x20 : byte) }
      }
      out.write("\"")
    }
    out.write("\n")
    out.rowEnded()
  }
}
