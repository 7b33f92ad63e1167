import Linguistics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts words that stand between the same words into one cluster, by the exchange algorithm: each word in turn moves
/// to the cluster under which a bigram model of clusters finds the text likeliest (Martin, Liermann and Ney 1998).
struct WordClusters {
  /// The cluster of each word, 1 to the number of clusters.
  private(set) var clusters: [UInt32: Int] = [:]

  /// Clusters the words that occur at least `least` times.
  /// - Parameter sentences: the words of each sentence by their hash.
  init(_ sentences: [[UInt32]], count clusterCount: Int, least: Int, passes: Int) {
    var counts: [UInt32: Int] = [:]
    for word in sentences.joined() { counts[word, default: 0] += 1 }
    let words = counts.filter { $0.value >= least }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let number = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    // The last two numbers stand for rare words and for the ends of sentences; their clusters never change.
    let rare = words.count
    let edge = words.count + 1
    var pairs: [UInt64: Int32] = [:]
    for sentence in sentences {
      var previous = edge
      for word in sentence {
        let next = number[word] ?? rare
        pairs[UInt64(previous) << 32 | UInt64(next), default: 0] += 1
        previous = next
      }
      pairs[UInt64(previous) << 32 | UInt64(edge), default: 0] += 1
    }
    var exchange = ClusterExchange(words: words.count, clusters: clusterCount, pairs: pairs.sorted { $0.key < $1.key })
    for _ in 0..<passes where exchange.pass() == 0 { break }
    for (index, word) in words.enumerated() { clusters[word] = exchange.clusters[index] + 1 }
  }
}

/// The state of the exchange: clusters, and the counts of their bigrams.
private struct ClusterExchange {
  private(set) var clusters: [Int]
  private let count: Int
  private let wordCount: Int
  private var left: [[(word: Int, count: Int32)]]
  private var right: [[(word: Int, count: Int32)]]
  private var bigrams: [Int32]
  private var firsts: [Int32]
  private var seconds: [Int32]
  private let logs: [Float]

  init(words: Int, clusters clusterCount: Int, pairs: [(key: UInt64, value: Int32)]) {
    wordCount = words
    count = clusterCount + 2
    clusters = (0..<words).map { $0 % clusterCount } + [clusterCount, clusterCount + 1]
    left = Array(repeating: [], count: words + 2)
    right = Array(repeating: [], count: words + 2)
    bigrams = Array(repeating: 0, count: count * count)
    firsts = Array(repeating: 0, count: count)
    seconds = Array(repeating: 0, count: count)
    for (key, value) in pairs {
      let first = Int(key >> 32)
      let second = Int(key & 0xFFFF_FFFF)
      // A word next to itself says nothing of clusters: its neighbour's cluster moves with it.
      if first == second { continue }
      right[first].append((second, value))
      left[second].append((first, value))
      bigrams[clusters[first] * count + clusters[second]] += value
      firsts[clusters[first]] += value
      seconds[clusters[second]] += value
    }
    logs = (0..<65_536).map { $0 == 0 ? 0 : Float($0) * logf(Float($0)) }
  }

  /// n log n.
  private func plogp(_ n: Int32) -> Float { n < 65_536 ? logs[Int(n)] : Float(n) * logf(Float(n)) }

  /// Moves every word once; returns how many changed.
  mutating func pass() -> Int {
    var moved = 0
    for word in 0..<wordCount {
      let old = clusters[word]
      move(word, from: old, sign: -1)
      let best = bestCluster(word)
      clusters[word] = best
      move(word, from: best, sign: 1)
      if best != old { moved += 1 }
    }
    return moved
  }

  private func neighbours(_ word: Int) -> (left: [(Int, Int32)], right: [(Int, Int32)]) {
    var before: [Int: Int32] = [:]
    var after: [Int: Int32] = [:]
    for (other, value) in left[word] { before[clusters[other], default: 0] += value }
    for (other, value) in right[word] { after[clusters[other], default: 0] += value }
    return (
      before.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      after.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    )
  }

  private mutating func move(_ word: Int, from cluster: Int, sign: Int32) {
    let (before, after) = neighbours(word)
    for (other, value) in before {
      bigrams[other * count + cluster] += sign * value
      seconds[cluster] += sign * value
    }
    for (other, value) in after {
      bigrams[cluster * count + other] += sign * value
      firsts[cluster] += sign * value
    }
  }

  private func bestCluster(_ word: Int) -> Int {
    let (before, after) = neighbours(word)
    let totalBefore = before.reduce(0) { $0 + $1.1 }
    let totalAfter = after.reduce(0) { $0 + $1.1 }
    var best = 0
    var bestGain = -Float.infinity
    bigrams.withUnsafeBufferPointer { bigrams in
      for cluster in 0..<(count - 2) {
        var gain: Float = 0
        for (other, value) in before {
          let now = bigrams[other * count + cluster]
          gain += plogp(now + value) - plogp(now)
        }
        for (other, value) in after {
          let now = bigrams[cluster * count + other]
          gain += plogp(now + value) - plogp(now)
        }
        gain -= plogp(seconds[cluster] + totalBefore) - plogp(seconds[cluster])
        gain -= plogp(firsts[cluster] + totalAfter) - plogp(firsts[cluster])
        if gain > bestGain {
          bestGain = gain
          best = cluster
        }
      }
    }
    return best
  }
}
