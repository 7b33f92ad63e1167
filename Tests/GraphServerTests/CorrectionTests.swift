import Foundation
import GraphStore
import RelationGraph
import Testing

@testable import GraphServer

/// Corrections of pasted articles and of a store, and their undoing.
@Suite struct CorrectionTests {
  /// Bodies of corrections of the first relation, and what the graph then holds of it.
  static let rows: [(body: String, holds: String)] = [
    (#"{"kind":"hide-relation","relation":"ID"}"#, "nothing"),
    (#"{"kind":"change-relation","relation":"ID","status":"planned"}"#, "planned"),
    (#"{"kind":"change-relation","relation":"ID","type":"SANCTION"}"#, "SANCTION"),
  ]

  @Test(arguments: rows, [false, true])
  func correctionsHoldUntilTheyAreUndone(row: (body: String, holds: String), isStored: Bool) async throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    if isStored { _ = try GraphStore(path: file) }
    let server = try TestServer(store: isStored ? file : nil)
    let path = isStored ? "/api/v1/articles" : "/api/v1/extract"
    let pasted = try await server.send("POST", path, TestServer.article, type: "text/plain")
    let articles = try #require(try pasted.json()["articles"] as? [[String: Any]])
    let selection = "article=\(try #require(articles[0]["id"] as? String))"
    let before = try await server.send("GET", "/api/v1/relations?\(selection)")
    let relations = try #require(try before.json()["relations"] as? [[String: Any]])
    let id = try #require(relations[0]["id"] as? String)
    let actor = try #require(relations[0]["actor"] as? String)
    let recipient = try #require(relations[0]["recipient"] as? String)

    let made = try await server.send(
      "POST", "/api/v1/corrections?\(selection)", row.body.replacing("ID", with: id), type: "application/json")
    #expect(made.status == 201)
    let correction = try #require(try made.json()["id"] as? String)
    let after = try await server.send("GET", "/api/v1/relations?\(selection)").text
    let graph = try JSONDecoder().decode([String: [Relation]].self, from: Data(after.replacingTotal.utf8))
    let same = (graph["relations"] ?? []).filter { $0.actor == actor && $0.recipient == recipient }
    switch row.holds {
    case "nothing":
      #expect(
        same.count == relations.filter { $0["actor"] as? String == actor && $0["recipient"] as? String == recipient }
          .count - 1)
    default: #expect(same.contains { $0.status.rawValue == row.holds || $0.type.name == row.holds })
    }
    let list = try await server.send("GET", "/api/v1/corrections?\(selection)").json()
    #expect((list["corrections"] as? [Any])?.count == 1)

    #expect(try await server.send("DELETE", "/api/v1/corrections/\(correction)?\(selection)").status == 204)
    #expect(try await server.send("DELETE", "/api/v1/corrections/\(correction)?\(selection)").status == 404)
    #expect(try await server.send("GET", "/api/v1/relations?\(selection)").text == before.text)
  }

  @Test func mergedActorsAreOne() async throws {
    let server = try TestServer()
    let id = try await server.paste(TestServer.article)
    let body = #"{"kind":"merge-actors","actor":"korea-utara","into":"rusia"}"#
    let made = try await server.send("POST", "/api/v1/corrections?article=\(id)", body, type: "application/json")
    #expect(made.status == 201)
    let graph = try GraphJSON.decode(try await server.send("GET", "/api/v1/graph?article=\(id)").bytes)
    #expect(!graph.actors.contains { $0.id == "korea-utara" })
    #expect(graph.actors.first { $0.id == "rusia" }?.aliases.contains("Korea Utara") == true)
    #expect(!graph.relations.contains { $0.actor == $0.recipient })
  }

  static let faults: [(String, Int)] = [
    ("{", 422), ("[]", 422), (#"{"kind":"nothing"}"#, 422), (#"{"kind":"hide-relation"}"#, 422),
    (#"{"kind":"hide-relation","relation":"r99"}"#, 404), (#"{"kind":"hide-relation","relation":7}"#, 422),
    (#"{"kind":"change-relation","relation":"r1"}"#, 422), (#"{"kind":"hide-relation","relation":"r1","x":1}"#, 422),
    (#"{"kind":"merge-actors","actor":"rusia","into":"rusia"}"#, 409),
  ]

  @Test(arguments: faults)
  func faultsAreTold(body: String, status: Int) async throws {
    let server = try TestServer.shared.get()
    let id = try await server.paste(TestServer.article)
    let answer = try await server.send("POST", "/api/v1/corrections?article=\(id)", body, type: "application/json")
    #expect(answer.status == status)
  }
}

extension String {
  /// The answer without its total, which is no list.
  fileprivate var replacingTotal: String { replacing(#/,"total":[0-9]+/#, with: "") }
}
