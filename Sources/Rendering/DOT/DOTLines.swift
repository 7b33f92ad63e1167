import RelationGraph

/// The lines of relations, from parts that are put together once: all that an actor, or a type and a status, decides.
struct DOTLines: Sendable {
  private let graph: IndexedGraph
  private let theme: Theme
  private let hasEvidence: Bool
  private var (starts, ends, looks) = (ByteTable(), ByteTable(), ByteTable())

  init(_ writer: DOTWriter) {
    graph = writer.graph
    theme = writer.theme
    hasEvidence = writer.hasEvidence
    for place in graph.graph.actors.indices {
      starts.add(DOTLines.bytes("  n", place + 1))
      ends.add(DOTLines.bytes(" -> n", place + 1))
    }
    for entry in graph.styles.entries {
      for status in DOTLines.statuses { looks.add(attributes(entry, status, label: entry.label)) }
    }
  }

  private static let statuses: [Status] = [.asserted, .denied, .alleged, .planned, .negated]

  /// The lines of some relations.
  func bytes(_ range: Range<Int>) -> [UInt8] {
    var out = ByteStream(reserving: 160 * range.count)
    write(range, to: &out)
    return out.bytes
  }

  func write(_ range: Range<Int>, to out: inout ByteStream) {
    let (actors, recipients, types) = (graph.actors, graph.recipients, graph.types)
    graph.graph.relations.withUnsafeBufferPointer { relations in
      for index in range {
        starts.write(actors[index], to: &out)
        ends.write(recipients[index], to: &out)
        if graph.isWordedByText {
          let entry = graph.styles.entries[types[index]]
          out.write(attributes(entry, relations[index].status, label: graph.label(index)))
        } else {
          looks.write(types[index] * DOTLines.statuses.count + DOTLines.place(of: relations[index].status), to: &out)
        }
        relations[index].evidence.withUnsafeBufferPointer { evidence in
          guard hasEvidence, !evidence.isEmpty else { return }
          out.write(", tooltip=")
          DOTText.write(evidence[0].text, to: &out)
        }
        out.write("];\n")
        out.rowEnded()
      }
    }
  }

  private static func bytes(_ prefix: StaticString, _ number: Int) -> [UInt8] {
    var out = ByteStream(reserving: 12)
    out.write(prefix)
    out.write(number)
    return out.bytes
  }

  /// A status's place among those whose attributes are put together.
  private static func place(of status: Status) -> Int {
    switch status {
    case .asserted: 0
    case .denied: 1
    case .alleged: 2
    case .planned: 3
    case .negated: 4
    }
  }

  private func attributes(_ entry: TypeStyles.Entry, _ status: Status, label: String) -> [UInt8] {
    var out = ByteStream()
    out.write(" [label=")
    DOTText.write(label, to: &out)
    out.write(", class=\"")
    out.write(ClassNames.slug(entry.type.name))
    out.write(" ")
    out.write(status.rawValue)
    out.write("\", color=\"")
    out.write(theme.lines[entry.group.index])
    out.write("\", fontcolor=\"")
    out.write(theme.labels[entry.group.index])
    out.write("\"")
    if status != .asserted {
      out.write(", style=")
      out.write(status.lineStyle)
      out.write(", penwidth=")
      out.write(status.lineWidth, decimals: 1)
    }
    if entry.isMutual { out.write(", dir=none") }
    return out.bytes
  }
}
