import ArticleFormats
import Dispatch
import Extraction
import GraphStore
import KnowledgeTables
import NewsText
import RelationGraph
import Synchronization

/// Reads documents on all cores and adds their graphs to a store, batch after batch: while one is written the next is
/// read. What the store has already is not extracted again.
final class ArticleIntake: Sendable {
  /// What became of one article.
  enum Event: Sendable {
    /// It is safe on disk.
    case added(source: String, outcome: AddOutcome)
    /// The store had it.
    case known(source: String)
    /// It cannot be read.
    case failed(Failure)
  }

  private enum Step: Sendable {
    case entry(ArticleEntry)
    case event(Event)
  }

  private let store: GraphStore
  private let reading: ReadingOptions
  private let knowledge: KnowledgeFolder
  private let reader: DocumentReader
  private let workers: Int
  private let extractors = Mutex<[String: Extractor]>([:])

  init(_ store: GraphStore, _ reading: ReadingOptions, workers: Int) throws {
    self.store = store
    self.reading = reading
    self.workers = workers
    knowledge = reading.knowledge
    reader = try DocumentReader(knowledge: knowledge, names: try reading.stream().names)
  }

  /// Adds all documents of some files.
  /// - Parameters:
  ///   - isStrict: whether the first document at fault ends the run; those before it are added.
  ///   - report: told of each batch, and of how many bytes it was read from, once it is safe on disk.
  func add(_ files: [String], isStrict: Bool, report: @escaping @Sendable ([Event], _ bytes: Int) -> Void) throws {
    var queue = DocumentQueue(files, try reading.stream())
    let writer = DispatchQueue(label: "simpul.store.writer")
    let isWriting = DispatchSemaphore(value: 1)
    let failure = Mutex<(any Error)?>(nil)
    var fault: Failure?
    while fault == nil, failure.withLock({ $0 == nil }) {
      let items = queue.batch(ArticleIntake.batchSize, bytes: ArticleIntake.batchBytes)
      if items.isEmpty { break }
      var steps = AllCores.map(items, workers: workers) { self.steps(of: $0) }.flatMap { $0 }
      if isStrict { fault = ArticleIntake.cut(&steps) }
      let bytes = items.reduce(0) { $0 + ((try? $1.get().byteCount) ?? 0) }
      isWriting.wait()
      writer.async { [store, steps] in
        defer { isWriting.signal() }
        do {
          report(try ArticleIntake.write(steps, to: store), bytes)
        } catch {
          failure.withLock { $0 = error }
        }
      }
    }
    isWriting.wait()
    isWriting.signal()
    if let error = failure.withLock({ $0 }) ?? fault { throw error }
  }

  private static let batchSize = 64
  private static let batchBytes = 8 << 20

  /// Cuts off the first failure and all behind it.
  private static func cut(_ steps: inout [Step]) -> Failure? {
    for (index, step) in steps.enumerated() {
      guard case .event(.failed(let failure)) = step else { continue }
      steps.removeSubrange(index...)
      return failure
    }
    return nil
  }

  private static func write(_ steps: [Step], to store: GraphStore) throws -> [Event] {
    let entries = steps.compactMap { step -> ArticleEntry? in
      if case .entry(let entry) = step { entry } else { nil }
    }
    var outcomes = try store.add(entries)[...]
    return steps.compactMap { step in
      switch step {
      case .event(let event): event
      case .entry(let entry): outcomes.popFirst().map { .added(source: entry.reference.source, outcome: $0) }
      }
    }
  }

  private func steps(of item: DocumentQueue.Item) -> [Step] {
    do {
      let document = try item.get()
      if case .graph(let bytes) = document.content {
        return ArticleEntry.entries(of: try GraphInput.graph(bytes, document)).map { .entry($0) }
      }
      return [try step(of: reader.read(document), document)]
    } catch {
      return [.event(.failed(Failure(error)))]
    }
  }

  private func step(of record: ArticleRecord, _ document: InputDocument) throws -> Step {
    let source = record.article.source
    let name = (name: source.name, sha256: SHA256.hexadecimal(of: source.bytes))
    if try store.knowledge(of: [name]) == [.known] { return .event(.known(source: source.name)) }
    let id = record.id ?? ArticleName.id(for: document.name)
    let read = try extractor(record.language).read(record.article, id: id)
    return .entry(
      ArticleEntry(
        graph: read.graph, article: record.article, language: read.language, sentences: read.sentences))
  }

  // One for all that do not tell their language, and one a language told.
  private func extractor(_ language: String?) throws -> Extractor {
    let options = reading.extraction(language: language)
    return try extractors.withLock { extractors in
      let key = options.language?.code ?? ""
      if let made = extractors[key] { return made }
      let made = try Extractor(options: options, knowledge: knowledge)
      extractors[key] = made
      return made
    }
  }
}
