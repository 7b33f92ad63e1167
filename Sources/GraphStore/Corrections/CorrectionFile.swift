import KnowledgeTables

/// A file of corrections: tab-separated, with the header `action actor other type article value note`.
///
/// ```
/// action	actor	other	type	article	value	note
/// merge	kim-jong-un	kim-jong-eun
/// set-status	rusia	korea-utara	AID		alleged	only the NIS says so
/// ```
public struct CorrectionFile: Sendable {
  /// A correction with its line and what its author noted.
  public struct Entry: Hashable, Sendable {
    /// The 1-based line.
    public let line: Int
    /// The correction.
    public let correction: Correction
    /// Why.
    public let note: String
  }

  /// The corrections in the order of the file.
  public let entries: [Entry]

  /// Reads a file.
  /// - Throws: ``CorrectionFileError`` at the first row that is none, with its line.
  public init(name: String, bytes: [UInt8]) throws(CorrectionFileError) {
    let table: KnowledgeTable
    do {
      let read = bytes.withUnsafeBytes { bytes in
        Result { () throws(TableError) in
          try KnowledgeTable(name: name, bytes: bytes, columns: CorrectionRow.columns)
        }
      }
      table = try read.get()
    } catch {
      throw .table(error)
    }
    var entries: [Entry] = []
    for row in table.rows {
      let cells = CorrectionRow(cells: CorrectionRow.columns.indices.map { row[$0] })
      do {
        entries.append(Entry(line: row.line, correction: try cells.correction(), note: cells.note))
      } catch {
        throw .row(name: name, line: row.line, fault: error)
      }
    }
    self.entries = entries
  }

  /// The text of a file of these corrections.
  public static func text(_ corrections: [StoredCorrection]) -> String {
    let rows = corrections.map { CorrectionRow($0.correction, note: $0.note).cells }
    return ([CorrectionRow.columns] + rows).map { cells in
      cells.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\t") + "\n"
    }.joined()
  }
}

/// Why a corrections file cannot be applied.
public enum CorrectionFileError: Error, Sendable {
  /// It is no such table.
  case table(TableError)
  /// A row is no correction.
  case row(name: String, line: Int, fault: CorrectionFault)
}
