import Linguistics
import NewsText
import RelationGraph

/// One article on its way from trees to statements; each step fills what the next one needs.
struct ArticleReading {
  let article: Article
  let sentences: [SentenceView]
  let mentions: [SentenceMentions]
  let actors: [[[Int]]]
  let registry: ActorRegistry
  let links: [[Int: RoleLink]]
  let statements: [Statement]
  /// The reader of each sentence's events; none for a headline.
  let eventReaders: [Int: StatementReader]
}

/// The tables of one language and the steps that use them.
struct ReadingKnowledge: Sendable {
  let language: Language
  let analyzer: Analyzer
  let tables: LanguageKnowledge
  let frames: FrameLexicon
  let gazetteer: Gazetteer

  /// Reads an article from text to statements.
  func read(_ article: Article) -> ArticleReading { read(article, analyzed: analyzer.analyze(article)) }

  /// Reads an article from trees to statements.
  func read(_ article: Article, analyzed: AnalyzedText) -> ArticleReading {
    var quoteIsOpen = false
    let sentences = analyzed.sentences.enumerated().map { index, sentence in
      if startsParagraph(sentence, article) { quoteIsOpen = false }
      return SentenceView(
        index: index, sentence: sentence, quoteIsOpen: &quoteIsOpen,
        lemmatizer: language == .english ? analyzer.lemmatizer : nil)
    }
    var mentions = findMentions(sentences, article)
    let ties = TieReader(knowledge: tables, gazetteer: gazetteer)
    for s in mentions.indices { ties.markLocalOwners(in: &mentions[s], sentences[s]) }
    let links = zip(sentences, mentions).map { ties.titleLinks($0, $1) }
    for s in mentions.indices { ties.markPersons(in: &mentions[s], sentences[s], links[s]) }
    var names = NameResolver(
      gazetteer: gazetteer, sentences: mentions, headsFirst: language != .english)
    names.resolve(mentions, headlines: Set(sentences.filter(\.isTitle).map(\.index)))
    notePosts(links, names.actorOfMention, sentences, &names.registry)
    let registry = names.registry
    var references = ReferenceResolver(
      gazetteer: gazetteer, knowledge: tables, frames: frames, sentences: sentences, mentions: mentions, names: names)
    references.resolve()
    let linkOfTitle = links.enumerated().map { s, links in
      var byTitle: [Int: RoleLink] = [:]
      for (title, link) in links {
        if let t = mentions[s].titleOfWord[title.words.lowerBound] { byTitle[t] = link }
      }
      return byTitle
    }
    let state = mainState(registry)
    let lists = NameLists(knowledge: tables, registry: registry).toldAfter(sentences, mentions, references.actors)
    func resolver(_ s: Int, _ nouns: [String: Int]) -> ArgumentResolver {
      ArgumentResolver(
        sentence: sentences[s], found: mentions[s], knowledge: tables, actors: references.actors[s],
        links: linkOfTitle[s], registry: registry, ownersOfNoun: nouns, frames: frames,
        mainState: state, toldAfter: lists[s])
    }
    let nouns = nounOwners(sentences) { resolver($0, [:]) }
    var statements: [Statement] = []
    var denials: [Denial] = []
    var eventReaders: [Int: StatementReader] = [:]
    var speakers: [Int] = []
    var witnesses: Set<Int> = []
    for s in sentences.indices where !sentences[s].isTitle {
      let actors = references.actors[s]
      statements += ties.posts(
        links[s], sentences[s], mentions[s], actors: actors, registry: registry, mainState: state)
      statements += ties.partyMemberships(sentences[s], mentions[s], actors: actors, registry: registry)
      statements += ties.belongings(sentences[s], mentions[s], actors: actors, registry: registry)
      statements += ties.kinship(sentences[s], mentions[s], actors: actors, registry: registry)
      statements += ties.affiliations(sentences[s], mentions[s], actors: actors, registry: registry)
      let reader = StatementReader(
        sentence: sentences[s], found: mentions[s], knowledge: tables, frames: frames,
        arguments: resolver(s, nouns),
        registry: registry, lastSpeakers: speakers)
      eventReaders[s] = reader
      statements += reader.statements()
      denials += reader.denials()
      witnesses.formUnion(reader.witnesses())
      let spoke = reader.speakers()
      if !spoke.isEmpty { speakers = spoke }
    }
    statements.dropQuestioning(of: witnesses, frames, tables)
    statements.sort { ($0.sentence, $0.word) < ($1.sentence, $1.word) }
    DenialReader(knowledge: tables, frames: frames).apply(denials, to: &statements)
    tables.addTimes(to: &statements, reader: TimeReader(words: tables.times, article: article), sentences, mentions)
    return ArticleReading(
      article: article, sentences: sentences, mentions: mentions, actors: references.actors, registry: registry,
      links: linkOfTitle, statements: statements, eventReaders: eventReaders)
  }

  /// The state named most, when no other state or territory is named nearly as often.
  private func mainState(_ registry: ActorRegistry) -> Int? {
    var mentions: [Int: Int] = [:]
    for (index, record) in registry.records.enumerated() {
      let isOwn = record.kind == .country || record.kind == .territory
      let state = isOwn ? index : record.kind == .person ? nil : record.country
      if let state { mentions[state, default: 0] += Set(record.mentions).count }
    }
    let counts = mentions.filter { $0.value > 0 }.map { (count: $0.value, state: $0.key) }
      .sorted { ($1.count, $0.state) < ($0.count, $1.state) }
    guard let first = counts.first, first.count >= 3, registry[first.state].kind == .country else { return nil }
    return counts.count == 1 || Double(first.count) >= 1.5 * Double(counts[1].count) ? first.state : nil
  }

  /// For each noun of government or force the one owner it has wherever the article names one.
  private func nounOwners(_ sentences: [SentenceView], _ resolver: (Int) -> ArgumentResolver) -> [String: Int] {
    var owners: [String: Set<Int>] = [:]
    for s in sentences.indices where !sentences[s].isTitle {
      let arguments = resolver(s)
      for i in sentences[s].words.indices {
        guard let kind = tables.agentNouns[sentences[s].lower[i]], kind == .government || kind == .force,
          !arguments.isPartOfName(i)
        else { continue }
        owners[sentences[s].lower[i], default: []].formUnion(arguments.owners(of: i, .agent))
      }
    }
    return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private func startsParagraph(_ sentence: Sentence, _ article: Article) -> Bool {
    article.paragraphs.contains { $0.start == sentence.range.start }
  }

  /// The body first: a headline in title case is read only for names that the body tells.
  private func findMentions(_ sentences: [SentenceView], _ article: Article) -> [SentenceMentions] {
    let finder = MentionFinder(gazetteer: gazetteer, knowledge: tables)
    var found = [SentenceMentions](repeating: SentenceMentions(), count: sentences.count)
    var known: Set<String> = []
    for s in sentences.indices where !sentences[s].isTitle {
      found[s] = finder.mentions(in: sentences[s], source: article.source)
      for mention in found[s].mentions where mention.name?.kind != nil {
        for word in mention.words { known.insert(sentences[s].words[word].form) }
      }
    }
    for s in sentences.indices where sentences[s].isTitle {
      found[s] = finder.mentions(in: sentences[s], source: article.source, knownNames: known)
    }
    return found
  }

  /// Notes on each person the posts told and the state they are in, for later references.
  private func notePosts(
    _ links: [[(title: TitleMention, link: RoleLink)]], _ names: [[Int?]], _ sentences: [SentenceView],
    _ registry: inout ActorRegistry
  ) {
    for i in registry.records.indices {
      guard let entry = registry[i].entry, registry[i].kind != .country,
        let state = gazetteer.entryOfCountryCode[gazetteer.entries[entry].country]
      else { continue }
      registry[i].country = registry.actor(entry: state, of: gazetteer)
    }
    for (s, sentence) in links.enumerated() {
      for (title, link) in sentence {
        var owners = link.owners.compactMap { names[s][$0] }
        if owners.isEmpty, !link.holders.isEmpty, let entry = title.body.flatMap(gazetteer.entry(named:)),
          let body = registry.actor(entry: entry, of: gazetteer)
        {
          owners = [body]
          registry.noteImplied(body, at: sentences[s].textRange(title.words))
        }
        for holder in link.holders.compactMap({ names[s][$0] }) {
          registry[holder].posts.append(title.text.lowercased())
          registry[holder].offices += owners
          if registry[holder].country == nil {
            registry[holder].country =
              owners.first { registry[$0].kind == .country }
              ?? owners.compactMap { registry[$0].country }.first
          }
        }
      }
    }
  }
}
