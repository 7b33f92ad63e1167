import RelationGraph

/// Writes Cypher that loads the graph into Neo4j and its like; loading twice gives the same graph.
struct CypherWriter {
  let graph: IndexedGraph
  /// Rows in one statement: enough to be quick, few enough for any server's limits.
  private static let batch = 500

  func write(to out: inout ByteStream) {
    out.write("CREATE CONSTRAINT simpul_actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;\n")
    let actors = graph.graph.actors
    for start in stride(from: 0, to: actors.count, by: CypherWriter.batch) {
      out.write("UNWIND [\n")
      let end = min(start + CypherWriter.batch, actors.count)
      for place in start..<end {
        out.write("{id: ")
        CypherWriter.write(actors[place].id, to: &out)
        out.write(", properties: {")
        for (name, value) in ActorRow(actor: actors[place]).texts { writeProperty(name, value, to: &out) }
        out.write("mentions: ")
        out.write(actors[place].mentions.count)
        out.write(place + 1 < end ? "}},\n" : "}}\n")
      }
      out.write("] AS row MERGE (a:Actor {id: row.id}) SET a += row.properties;\n")
    }
    for type in graph.styles.entries.indices {
      let places = graph.types.indices.filter { graph.types[$0] == type }
      for start in stride(from: 0, to: places.count, by: CypherWriter.batch) {
        writeRelations(places[start..<min(start + CypherWriter.batch, places.count)], type: type, to: &out)
      }
    }
  }

  private func writeRelations(_ places: ArraySlice<Int>, type: Int, to out: inout ByteStream) {
    out.write("UNWIND [\n")
    for index in places {
      let row = RelationRow(graph, at: index)
      out.write("{id: ")
      CypherWriter.write(row.relation.id, to: &out)
      out.write(", actor: ")
      CypherWriter.write(row.relation.actor, to: &out)
      out.write(", recipient: ")
      CypherWriter.write(row.relation.recipient, to: &out)
      out.write(", properties: {")
      for (name, value) in row.texts { writeProperty(name, value, to: &out) }
      out.write("mutual: ")
      out.write(row.entry.isMutual ? "true" : "false")
      out.write(", confidence: ")
      out.write(row.relation.confidence, decimals: 4)
      out.write(index == places.last ? "}}\n" : "}},\n")
      out.rowEnded()
    }
    out.write("] AS row MATCH (a:Actor {id: row.actor}), (b:Actor {id: row.recipient}) MERGE (a)-[r:")
    // The names of types are ours: letters and blanks.
    out.write(String(graph.styles.entries[type].type.name.uppercased().map { $0 == " " ? "_" : $0 }))
    out.write(" {id: row.id}]->(b) SET r += row.properties;\n")
  }

  private func writeProperty(_ name: StaticString, _ value: String, to out: inout ByteStream) {
    // Backticks keep the words that are Cypher's own (`end`, `when`) from being read as such.
    out.write("`")
    out.write(name)
    out.write("`: ")
    CypherWriter.write(value, to: &out)
    out.write(", ")
  }

  /// Writes a string literal.
  ///
  /// Some servers resolve `\uXXXX` before they read strings, others inside strings; a `u` after a backslash is
  /// therefore itself written as an escape, which both read as that letter.
  static func write(_ text: String, to out: inout ByteStream) {
    out.write("'")
    var afterBackslash = false
    for scalar in text.unicodeScalars {
      let wasAfterBackslash = afterBackslash
      afterBackslash = scalar == "\\"
      switch scalar {
      case "'": out.write("\\'")
      case "\\": out.write("\\\\")
      case "u" where wasAfterBackslash: out.write("\\u0075")
      case "U" where wasAfterBackslash: out.write("\\u0055")
      case "\n": out.write("\\n")
      case "\r": out.write("\\r")
      case "\t": out.write("\\t")
      case "\u{0}": out.write("\u{FFFD}")
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        out.write("\\u")
        for shift in [12, 8, 4, 0] {
          let digit = UInt8(scalar.value >> UInt32(shift) & 15)
          out.write(byte: digit < 10 ? 0x30 + digit : 0x37 + digit)
        }
      default: out.write(String(scalar))
      }
    }
    out.write("'")
  }
}
