import KnowledgeTables
import Synchronization

/// The frames of a table in its order. One is read from its row when it is first asked for: an article needs a few
/// hundred of some thousands.
final class FrameList: Sendable, RandomAccessCollection {
  private struct State {
    /// By row, the place of its frame among those read; -1 before it is.
    var places: [Int32]
    var read: [Frame] = []
    var reader: FrameReader
  }

  private let table: KnowledgeTable
  private let state: Mutex<State>

  /// - Throws: `TableError` at a row that is no frame. Embedded tables are checked by a test; only a table read from disk
  ///   is checked here.
  init(_ table: KnowledgeTable, _ reader: FrameReader) throws(TableError) {
    self.table = table
    var reader = reader
    if table.isReplaced { for row in table.rows { _ = try reader.frame(table, row) } }
    state = Mutex(State(places: [Int32](repeating: -1, count: table.rows.count), reader: reader))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { table.rows.count }

  subscript(index: Int) -> Frame {
    state.withLock { state in
      let known = Int(state.places[index])
      if known >= 0 { return state.read[known] }
      do {
        let frame = try state.reader.frame(table, table.rows[index])
        state.places[index] = Int32(state.read.count)
        state.read.append(frame)
        return frame
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }
}
