import Linguistics
import NewsText

extension Extractor {
  public func dump(_ article: Article) -> String {
    let language = options.language ?? detector.detect(article)
    guard let reader = readers[language] else { return "" }
    let reading = reader.read(article)
    var out = ""
    for s in reading.sentences.indices {
      let v = reading.sentences[s]
      out += "## \(s) \(article.source[v.range])\n"
      for (i, w) in v.words.enumerated() {
        let m = reading.mentions[s].mentionOfWord[i]
        let t = reading.mentions[s].titleOfWord[i]
        let names = m.map { reading.actors[s][$0].map { reading.registry[$0].name }.joined(separator: ",") } ?? ""
        out +=
          "\(i)\t\(w.form)\t\(w.lemma)\t\(w.upos.tag)\t\(w.head ?? -1)\t\(w.relation)\t\(v.isQuoted[i] ? "Q" : "")\t\(m.map { "m\($0)" } ?? "")\t\(t.map { "t\($0)" } ?? "")\t\(names)\n"
      }
      for (t, l) in reading.links[s].sorted(by: { $0.key < $1.key }) {
        out += "  link t\(t) holders \(l.holders) owners \(l.owners)\n"
      }
      for st in reading.statements where st.sentence == s {
        out +=
          "  => \(st.type.name) \(reading.registry[st.actor].name) -> \(reading.registry[st.recipient].name) \(st.status) \(st.attribution.map { reading.registry[$0].name }) @\(v.words[st.word].form) \(st.origin)\n"
      }
    }
    return out
  }
}
