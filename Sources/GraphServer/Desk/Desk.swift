import RelationGraph

/// The articles pasted in this session and their corrections; the oldest go when there is no room.
actor Desk {
  /// The most articles, and the most memory in bytes they may take.
  private let mostArticles: Int
  private let mostBytes: Int
  private var articles: [String: DeskArticle] = [:]
  private var order: [String] = []
  private var bytes = 0
  private var corrections: [[String]: CorrectionList] = [:]

  init(mostArticles: Int = 100, mostBytes: Int = 64 << 20) {
    self.mostArticles = mostArticles
    self.mostBytes = mostBytes
  }

  /// Puts an article on top; one of the same id goes.
  func put(_ article: DeskArticle) {
    let id = article.reference.id
    take(id)
    articles[id] = article
    order.append(id)
    bytes += article.size
    while order.count > 1, order.count > mostArticles || bytes > mostBytes { remove(order[0]) }
  }

  /// The article of an id.
  func article(_ id: String) -> DeskArticle? { articles[id] }

  /// All articles, the last first.
  func all() -> [DeskArticle] { order.reversed().compactMap { articles[$0] } }

  /// Takes an article off the desk with the corrections of it.
  /// - Returns: whether it was there.
  @discardableResult func remove(_ id: String) -> Bool {
    corrections = corrections.filter { !$0.key.contains(id) }
    return take(id)
  }

  /// The corrections of the graph of some articles.
  func corrections(of ids: [String]) -> CorrectionList { corrections[ids.sorted()] ?? CorrectionList() }

  /// Changes the corrections of the graph of some articles.
  func correct<Value: Sendable>(
    _ ids: [String], _ change: @Sendable (inout CorrectionList) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    var list = corrections(of: ids)
    let value = try change(&list)
    corrections[ids.sorted()] = list
    return value
  }

  @discardableResult private func take(_ id: String) -> Bool {
    guard let article = articles.removeValue(forKey: id) else { return false }
    bytes -= article.size
    order.removeAll { $0 == id }
    return true
  }
}
