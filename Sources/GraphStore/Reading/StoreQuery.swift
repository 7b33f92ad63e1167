import RelationGraph

/// What of a store to read.
public struct StoreQuery: Hashable, Sendable {
  /// The filter; everything by default.
  public var filter = GraphFilter()
  /// Whether to keep apart what several articles tell of the same actors; false by default, which joins relations of
  /// one type between the same actors into one with the count, all times and the strongest status.
  public var isEach = false
  /// How many actors to keep, those with most evidence among the relations that pass; nil, the default, for all.
  public var top: Int?
  /// The articles, by id or name, whose relations to read; nil, the default, for all.
  public var articles: [String]?

  /// A query for a part of the store.
  public init(_ filter: GraphFilter = GraphFilter(), isEach: Bool = false, top: Int? = nil) {
    self.filter = filter
    self.isEach = isEach
    self.top = top
  }
}
