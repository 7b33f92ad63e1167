import RelationGraph

/// Ids of records that mean the same wherever they are loaded, made of what the record says.
enum RecordID {
  /// The id of an actor; FollowTheMoney takes only ASCII.
  static func actor(_ id: String) -> String {
    let isPlain = id.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    return isPlain && !id.isEmpty ? "simpul-\(id)" : hashed(["actor", id])
  }

  /// The id of an article.
  static func article(_ article: ArticleReference) -> String { "simpul-article-\(article.sha256.prefix(16))" }

  /// The id of a relation: its type, its ends, and the first text that states it.
  static func relation(_ relation: Relation) -> String {
    hashed([relation.type.name, relation.actor, relation.recipient, relation.evidence.first?.text ?? relation.id])
  }

  /// An id made of some words.
  static func hashed(_ words: [String]) -> String {
    "simpul-" + SHA256.hexadecimal(of: Array(words.joined(separator: "\u{1F}").utf8)).prefix(20)
  }
}
