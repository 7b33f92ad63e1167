import Foundation
import GraphStore
import NewsText
import RelationGraph

/// Measures a store outside of the command line.
@main
struct StoreBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.dropFirst().first) {
    case ("fill", let path?): try fill(path, relations: arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1_000_000)
    case ("filter", let path?): try filter(path)
    default:
      print("usage: simpul-store-bench fill STORE [RELATIONS]   a store made by a seed")
      print("       simpul-store-bench filter STORE             the time of its commonest filters")
    }
  }

  private static func fill(_ path: String, relations: Int) throws {
    let store = try GraphStore(path: path)
    var news = SyntheticNews(actors: 50_000)
    let start = Date()
    for batch in stride(from: 0, to: relations / 10, by: 500) {
      try store.add((batch..<min(relations / 10, batch + 500)).compactMap { news.article($0, relations: 10) })
    }
    let numbers = try store.statistics()
    let seconds = Date().timeIntervalSince(start)
    print("\(numbers.relations) relations of \(numbers.articles) articles in \(Int(seconds)) s")
    print("\(numbers.bytes / max(1, numbers.relations)) bytes a relation, \(numbers.bytes >> 20) MB")
  }

  private static func filter(_ path: String) throws {
    var options = GraphStore.Options()
    options.access = .read
    let store = try GraphStore(path: path, options: options)
    let march = CalendarDate(year: 2022, month: 3, day: 1)
    var filters: [(name: String, filter: GraphFilter)] = []
    func add(_ name: String, _ change: (inout GraphFilter) -> Void) {
      var filter = GraphFilter()
      change(&filter)
      filters.append((name, filter))
    }
    add("an actor's neighbourhood") { $0.actors = ["Aktor Nomor 4000"] }
    add("a leading actor's since 2024, dated") {
      $0.actors = ["Aktor Nomor 20"]
      $0.since = CalendarDate(year: 2024, month: 1, day: 1)
      $0.undated = .drop
    }
    add("a type in a month, dated") {
      $0.types = Set([RelationType("SANCTION")].compactMap { $0 })
      $0.since = march
      $0.until = CalendarDate(year: 2022, month: 3, day: 31)
      $0.undated = .drop
    }
    add("between two leading actors") { $0.pairs = [.init("Aktor Nomor 0", "Aktor Nomor 1")] }
    add("a class, asserted, in a week, dated") {
      $0.classes = [.materialConflict]
      $0.statuses = [.asserted]
      $0.since = CalendarDate(year: 2022, month: 3, day: 10)
      $0.until = CalendarDate(year: 2022, month: 3, day: 16)
      $0.undated = .drop
    }
    for (name, filter) in filters {
      var times: [Double] = []
      var relations = 0
      for _ in 0..<11 {
        let start = Date()
        relations = try store.graph(StoreQuery(filter, isEach: true)).relations.count
        times.append(Date().timeIntervalSince(start) * 1000)
      }
      print("\(String(format: "%7.1f", times.sorted()[5])) ms  \(name): \(relations) relations")
    }
  }
}
