/// Writes two tables, actors and relations, with the headers that Gephi's import knows; Neo4j loads them by the same.
struct CSVWriter {
  let graph: IndexedGraph

  /// `Id,Label,…`: one actor a row.
  func writeActors(to out: inout ByteStream) {
    CSVWriter.writeActorHeader(to: &out)
    writeActorRows(to: &out)
  }

  /// The header of the table of actors.
  static func writeActorHeader(to out: inout ByteStream) {
    out.write("Id,Label,type,code,wikidata,aliases,mentions\r\n")
  }

  /// The rows of the table of actors.
  func writeActorRows(to out: inout ByteStream) {
    for actor in graph.graph.actors {
      writeRow(
        [
          actor.id, actor.name, actor.kind.rawValue, actor.code ?? "", actor.wikidata ?? "",
          actor.aliases.joined(separator: "; "), String(actor.mentions.count),
        ], to: &out)
    }
  }

  /// `Source,Target,Type,Id,Label,…`: one relation a row.
  func writeRelations(to out: inout ByteStream) {
    CSVWriter.writeRelationHeader(to: &out)
    writeRelationRows(to: &out)
  }

  /// The header of the table of relations.
  static func writeRelationHeader(to out: inout ByteStream) {
    out.write(
      "Source,Target,Type,Id,Label,Weight,relation,class,status,attribution,mode,contexts,title,when,start,end,")
    out.write("confidence,evidence\r\n")
  }

  /// The rows of the table of relations.
  func writeRelationRows(to out: inout ByteStream) {
    for index in graph.graph.relations.indices {
      let row = RelationRow(graph, at: index)
      let relation = row.relation
      var confidence = ByteStream()
      confidence.write(relation.confidence, decimals: 4)
      writeRow(
        [
          relation.actor, relation.recipient, row.entry.isMutual ? "Undirected" : "Directed", relation.id,
          row.label, String(max(1, relation.evidence.count)), relation.type.name, row.entry.quadClass.rawValue,
          relation.status.rawValue, relation.attribution.joined(separator: " "), relation.mode ?? "",
          relation.contexts.joined(separator: " "), relation.title ?? "", row.when, row.start ?? "", row.end ?? "",
          String(decoding: confidence.bytes, as: UTF8.self), row.evidence,
        ], to: &out)
    }
  }

  private func writeRow(_ cells: [String], to out: inout ByteStream) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { out.write(",") }
      CSVWriter.write(cell, to: &out)
    }
    out.write("\r\n")
  }

  /// Writes a cell, quoted where it must be; NUL bytes, which no reader takes, become U+FFFD.
  ///
  /// A cell that a spreadsheet would run as a formula begins with an apostrophe, as spreadsheets themselves mark text.
  static func write(_ cell: String, to out: inout ByteStream) {
    let utf8 = cell.utf8
    let isFormula =
      switch utf8.first {
      case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: true
      default: cell.hasPrefix("＝") || cell.hasPrefix("＋") || cell.hasPrefix("－") || cell.hasPrefix("＠")
      }
    let isQuoted = isFormula || utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0 }
    guard isQuoted else { return out.write(cell) }
    out.write(isFormula ? "\"'" : "\"")
    for byte in utf8 {
      switch byte {
      case 0x22: out.write("\"\"")
      case 0: out.write("\u{FFFD}")
      default: out.write(byte: byte)
      }
    }
    out.write("\"")
  }
}
