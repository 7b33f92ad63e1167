import Linguistics

/// What raw news says of words: clusters, and how often each is capitalised and how it is then written.
struct NewsStatistics {
  /// The profiles of words that are not rare.
  private(set) var profiles: [UInt32: WordProfiles.Profile] = [:]
  /// The most frequent spelling with a capital of each word, by its lower-case form.
  private(set) var capitalized: [String: String] = [:]

  /// How to cluster.
  struct Options: Sendable {
    var fine = 400
    var coarse = 60
    var least = 4
    var passes = 6
  }

  init(_ sentences: [[String]], options: Options = Options()) {
    let hashed = sentences.map { $0.map { FormHashes.hashes(of: $0).lower } }
    let fine = WordClusters(hashed, count: options.fine, least: options.least, passes: options.passes)
    let coarse = WordClusters(hashed, count: options.coarse, least: options.least, passes: options.passes)
    let capitals = countCapitals(sentences)
    for (word, cluster) in fine.clusters {
      profiles[word] = WordProfiles.Profile(
        fine: UInt16(cluster), coarse: UInt8(coarse.clusters[word] ?? 0), capitals: capitals[word] ?? 4)
    }
  }

  /// How often words inside sentences begin with a capital, as seven degrees; notes spellings on the way.
  private mutating func countCapitals(_ sentences: [[String]]) -> [UInt32: UInt8] {
    var seen: [UInt32: (capital: Int, all: Int)] = [:]
    var spellings: [String: [String: Int]] = [:]
    for sentence in sentences {
      let forms = sentence.map { LetterCase.form(of: $0) }
      guard LetterCase(forms) == .mixed else { continue }
      for index in sentence.indices.dropFirst() where forms[index] != .none && forms[index - 1] != .none {
        let isCapital = forms[index] != .lower
        let word = FormHashes.hashes(of: sentence[index]).lower
        seen[word, default: (0, 0)].all += 1
        guard isCapital else { continue }
        seen[word, default: (0, 0)].capital += 1
        spellings[sentence[index].lowercased(), default: [:]][sentence[index], default: 0] += 1
      }
    }
    for (word, counts) in spellings {
      capitalized[word] = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
    return seen.mapValues { NewsStatistics.degree(capital: $0.capital, of: $0.all) }
  }

  private static func degree(capital: Int, of all: Int) -> UInt8 {
    let share = capital * 100 / max(all, 1)
    switch share {
    case ..<2: return 1
    case ..<10: return 2
    case ..<35: return 3
    case ..<70: return 5
    case ..<95: return 6
    default: return 7
    }
  }
}

extension FormHashes {
  /// The hashes of a form.
  static func hashes(of form: String) -> FormHashes {
    var form = form
    return form.withUTF8 { FormHashes($0) }
  }
}

extension LetterCase {
  /// The letters of a form.
  static func form(of word: String) -> Form {
    var word = word
    return word.withUTF8 { form($0) }
  }
}
