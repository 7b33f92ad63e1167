import NewsText
import RelationGraph

/// The actors of one article while it is being read.
struct ActorRegistry: Sendable {
  /// What is known of one actor so far.
  struct Record: Sendable {
    var entry: Int?
    var kind: Actor.Kind
    /// The fullest name the text uses.
    var name: String
    /// The words of every name used, folded for comparison.
    var nameWords: [[String]]
    var aliases: [String] = []
    var mentions: [TextRange] = []
    var gender: String?
    /// Post nouns told of the actor, in lower case.
    var posts: [String] = []
    /// The states and organisations in which the text gives the actor a post.
    var offices: [Int] = []
    /// The state the actor belongs to, as an index.
    var country: Int?
  }

  private(set) var records: [Record] = []
  private var recordOfEntry: [Int: Int] = [:]
  private var recordOfText: [String: Int] = [:]
  /// The actors in whose names a word stands.
  private var recordsOfWord: [String: Set<Int>] = [:]
  private var fullNames = FullNamePlaces()

  subscript(index: Int) -> Record {
    get { records[index] }
    set { records[index] = newValue }
  }

  /// The actor of a gazetteer entry, made when new.
  mutating func actor(entry: Int, of gazetteer: Gazetteer) -> Int? {
    if let known = recordOfEntry[entry] { return known }
    let row = gazetteer.entries[entry]
    guard let kind = row.kind else { return nil }
    let name = row.names["en"] ?? row.id
    records.append(
      Record(
        entry: entry, kind: kind, name: name,
        nameWords: (Array(Set(row.names.values)).sorted() + row.aliases).map(ActorRegistry.words)))
    recordOfEntry[entry] = records.count - 1
    for words in records[records.count - 1].nameWords { index(words, of: records.count - 1) }
    return records.count - 1
  }

  /// The actor of a gazetteer entry, when the text has told of it.
  func known(entry: Int) -> Int? { recordOfEntry[entry] }

  /// Notes a place where the text tells of an actor by another's post.
  mutating func noteImplied(_ actor: Int, at range: TextRange) { records[actor].mentions.append(range) }

  /// The actor that a text has named with exactly these words.
  func actor(text: String) -> Int? { recordOfText[text.lowercased()] }

  /// A new actor that no table lists.
  mutating func add(name: String, kind: Actor.Kind) -> Int {
    records.append(Record(entry: nil, kind: kind, name: name, nameWords: [ActorRegistry.words(name)]))
    recordOfText[name.lowercased()] = records.count - 1
    index(ActorRegistry.words(name), of: records.count - 1)
    return records.count - 1
  }

  /// Notes a place where the text names an actor, and the name it uses there.
  mutating func note(_ actor: Int, text: String, at range: TextRange) {
    records[actor].mentions.append(range)
    if text != records[actor].name, !records[actor].aliases.contains(text) { records[actor].aliases.append(text) }
    let key = text.lowercased()
    if recordOfText[key] == nil { recordOfText[key] = actor }
    let words = ActorRegistry.words(text)
    if !records[actor].nameWords.contains(words) {
      records[actor].nameWords.append(words)
      index(words, of: actor)
    }
  }

  private mutating func index(_ words: [String], of actor: Int) {
    for word in words { recordsOfWord[word, default: []].insert(actor) }
  }

  /// The actors in whose names a word stands, each with its last full name before a sentence, the last first.
  /// - Parameter mentions: the full names so far, in the order in which they were read; from call to call they only grow.
  mutating func lastNamed(
    with word: String, among mentions: [(sentence: Int, actor: Int)], before sentence: Int
  ) -> [(sentence: Int, actor: Int)] {
    fullNames.follow(mentions)
    let places = (recordsOfWord[word] ?? []).compactMap { fullNames.last(of: $0, before: sentence) }
    return places.sorted(by: >).map { mentions[$0] }
  }

  /// Whether a short name's words stand together in one of an actor's names.
  func abbreviates(_ short: [String], _ actor: Int) -> Bool {
    guard !short.isEmpty else { return false }
    return records[actor].nameWords.contains { full in
      guard full.count > short.count else { return false }
      return (0...(full.count - short.count)).contains { full[$0..<($0 + short.count)].elementsEqual(short) }
    }
  }

  /// A name's words in lower case, article prefixes (`al-`) taken off.
  static func words(_ name: String) -> [String] {
    name.lowercased().split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.map { word in
      for prefix in ["al-", "el-", "al–"] where word.hasPrefix(prefix) { return String(word.dropFirst(prefix.count)) }
      return String(word.filter { $0 != "." })
    }
  }
}
