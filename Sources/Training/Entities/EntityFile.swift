import Linguistics

/// An annotated file below the data folder, and how it is read.
enum EntityFile: Sendable {
  /// One word and its label a line; the word stands in this column.
  case labelled(String, wordColumn: Int = 0)
  /// The same, with names cut out of mentions, to be mended.
  case silver(String)
  /// A lower-cased file and its part-of-speech twin.
  case recased(entities: String, tags: String)
  /// One in so many sentences of the news without annotation, which the lists of names annotate.
  case listed(every: Int)
}

/// What reading annotated files needs: where they are, and what is known of names and spellings.
struct EntityReader {
  let data: String
  let language: Language
  let names: NameListBuilder
  let statistics: NewsStatistics
  /// The news without annotation.
  let news: [[String]]

  /// The sentences of a file.
  func examples(_ file: EntityFile) throws -> [EntityExample] {
    switch file {
    case .labelled(let path, let wordColumn):
      return try EntityCorpus.read("\(data)/\(path)", wordColumn: wordColumn)
    case .silver(let path):
      let silver = try SilverNames(language: language, names: names)
      return try EntityCorpus.read("\(data)/\(path)").map { silver.mended($0) }
    case .recased(let entities, let tags):
      return try RecasedNews.read(
        entities: "\(data)/\(entities)", tags: "\(data)/\(tags)", spellings: statistics.capitalized)
    case .listed(let step):
      return ListedNews(names).examples(stride(from: 0, to: news.count, by: step).map { news[$0] })
    }
  }
}
