import Evaluation
import Linguistics
import RelationGraph
import Testing

/// How much of the reference is found and how much of what is found is right. The floors lie a little below what was
/// last reached: a change that makes the extractor worse fails here.
@Suite struct FigureTests {
  /// The least edge F1 and precision.
  struct Floor: Sendable {
    let name: String
    let f1: Double
    let precision: Double
  }

  #if DEBUG
    static let folders = [
      Floor(name: "Gold", f1: 0.64, precision: 0.86), Floor(name: "Unseen", f1: 0.63, precision: 0.85),
    ]
    static let tables = [Floor(name: "id", f1: 0.78, precision: 0.82), Floor(name: "en", f1: 0.80, precision: 0.87)]
  #else
    static let folders = [
      Floor(name: "Gold", f1: 0.68, precision: 0.85), Floor(name: "Unseen", f1: 0.60, precision: 0.79),
    ]
    static let tables = [Floor(name: "id", f1: 0.86, precision: 0.90), Floor(name: "en", f1: 0.81, precision: 0.91)]
  #endif

  @Test(arguments: folders)
  func articles(_ floor: Floor) throws {
    var total = Score()
    for document in try DevelopmentTexts.documents(in: floor.name) {
      let reading = try Reading.of(document.language)
      let graph = reading.extractor.extract(try reading.reader.read(document.bytes, name: document.gold.doc), id: "a")
      total += Scorer(gold: document.gold, extracted: graph).score
      for evidence in graph.relations.flatMap(\.evidence) {
        #expect(Array(document.bytes[evidence.start..<evidence.end]) == Array(evidence.text.utf8))
      }
    }
    report(floor.name, total)
    #expect(total.edge.f1 >= floor.f1)
    #expect(total.edge.precision >= floor.precision)
  }

  /// Events alone: the tables list no ties.
  @Test(arguments: tables)
  func sentences(_ floor: Floor) throws {
    let language = Language(code: floor.name)
    let reading = try Reading.of(language)
    var events = GraphFilter()
    events.classes = Set(QuadClass.allCases).subtracting([.tie])
    var total = Score()
    for sentence in try DevelopmentTexts.sentences(language) {
      total += Scorer(gold: try sentence.gold(), extracted: try events.apply(to: reading.graph(sentence.text))).score
    }
    report("Sentences/\(floor.name).tsv", total)
    #expect(total.edge.f1 >= floor.f1)
    #expect(total.edge.precision >= floor.precision)
  }

  private func report(_ name: String, _ score: Score) {
    for line in ScoreReport.totals(score) { print("\(name)  \(line)") }
  }
}
