import ArgumentParser
import GraphStore
import NewsText

/// `simpul store correct`: applies a file of corrections.
struct StoreCorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Apply corrections to a store: merge, split, rename, retype, hide, set a type or status.",
    discussion: """
      The file is tab-separated, with the header line

        action  actor  other  type  article  value  note

      and rows such as (cells at the end may be left out)

        merge  kim-jong-un  kim-jong-eun
        split  budi-santoso      articles/b.txt  Budi Santoso (Kapolda)
        rename  kim-jong-un        Kim Jong Un
        retype  gojek        company
        hide  berita-foto
        hide-relation  rusia  korea-utara  AID
        set-type  rusia  korea-utara  AID    COOPERATE
        set-status  rusia  korea-utara  AID    alleged  only the NIS says so

      Actors are named by id or name, articles by id, path or address. Corrections lie on top of the articles: they are
      applied to whatever is added later.

      EXAMPLES
        simpul store correct --store news.sqlite corrections.tsv
      """)

  @OptionGroup var file: StoreFile

  @Argument(help: .init("The corrections; - for standard input.", valueName: "file"))
  var corrections: String

  func run() throws {
    do {
      let read = try CorrectionFile(name: corrections, bytes: InputBytes().read(corrections))
      let store = try GraphStore(path: file.path, options: StoreAccess.changing)
      let kept = try store.correct(read.entries.map { ($0.correction, $0.note) })
      for (entry, correction) in zip(read.entries, kept) where !correction.waitsFor.isEmpty {
        let names = correction.waitsFor.map { "'\($0)'" }.joined(separator: ", ")
        Notice.write("simpul: \(corrections), line \(entry.line) waits for \(names): no actor has the name yet")
      }
      Notice.write("simpul: \(kept.count) corrections applied")
    } catch {
      throw Failure(error)
    }
  }
}
