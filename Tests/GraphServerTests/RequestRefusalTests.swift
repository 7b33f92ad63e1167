import Foundation
import Testing

@testable import GraphServer

/// Requests that must be refused, and how.
@Suite struct RequestRefusalTests {
  struct Row: CustomTestStringConvertible {
    let name: String
    let status: Int
    var method = "GET"
    var target = "/api/v1/graph"
    var body = ""
    var type: String?
    var headers: [String: String?] = [:]

    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "the page", status: 200, target: "/"),
    Row(name: "an empty graph", status: 200),
    Row(name: "localhost", status: 200, headers: ["Host": "localhost:8137", "Origin": "http://localhost:8137"]),
    Row(name: "a foreign name (DNS rebinding)", status: 421, headers: ["Host": "evil.example:8137"]),
    Row(name: "a foreign name without port", status: 421, headers: ["Host": "evil.example"]),
    Row(name: "another port", status: 421, headers: ["Host": "127.0.0.1:80"]),
    Row(name: "no host", status: 421, headers: ["Host": nil]),
    Row(name: "a host that only begins right", status: 421, headers: ["Host": "127.0.0.1.evil.example:8137"]),
    Row(name: "a foreign origin", status: 403, headers: ["Origin": "http://evil.example"]),
    Row(name: "the null origin", status: 403, headers: ["Origin": "null"]),
    Row(name: "the right name over https", status: 403, headers: ["Origin": "https://127.0.0.1:8137"]),
    Row(name: "a foreign page's form", status: 403, headers: ["Origin": nil, "Sec-Fetch-Site": "cross-site"]),
    Row(
      name: "a change without token", status: 401, method: "POST", target: "/api/v1/corrections",
      body: "{}", type: "application/json", headers: ["X-Simpul-Token": nil]),
    Row(
      name: "a change with a wrong token", status: 401, method: "DELETE", target: "/api/v1/corrections/c1",
      headers: ["X-Simpul-Token": "0123456789abcdee"]),
    Row(name: "a wrong method", status: 405, method: "DELETE"),
    Row(name: "no such address", status: 404, target: "/api/v1/nothing"),
    Row(name: "a file outside of the assets", status: 404, target: "/assets/..%2f..%2fetc%2fpasswd"),
    Row(name: "a file by its path", status: 404, target: "/assets//etc/passwd"),
    Row(name: "an unknown word", status: 400, target: "/api/v1/graph?typ=AID"),
    Row(name: "an unknown type", status: 400, target: "/api/v1/graph?type=AIDD"),
    Row(name: "a word twice", status: 400, target: "/api/v1/graph?since=2020&since=2021"),
    Row(name: "half a pair", status: 400, target: "/api/v1/graph?between=Rusia"),
    Row(name: "no date", status: 400, target: "/api/v1/graph?since=yesterday"),
    Row(name: "no number", status: 400, target: "/api/v1/graph?depth=two"),
    Row(name: "broken percent encoding", status: 400, target: "/api/v1/graph?actor=%ff"),
    Row(name: "an unknown article", status: 404, target: "/api/v1/graph?article=nothing"),
    Row(name: "an unknown actor", status: 404, target: "/api/v1/graph?actor=nobody"),
    Row(
      name: "a form", status: 415, method: "POST", target: "/api/v1/extract", body: "a=b",
      type: "application/x-www-form-urlencoded"),
    Row(name: "no type", status: 415, method: "POST", target: "/api/v1/extract", body: "text"),
    Row(name: "an empty article", status: 422, method: "POST", target: "/api/v1/extract", type: "text/plain"),
    Row(name: "bad JSON", status: 422, method: "POST", target: "/api/v1/extract", body: "{", type: "application/json"),
    Row(
      name: "no graph", status: 422, method: "POST", target: "/api/v1/render", body: "{\"schema\":\"x\"}",
      type: "application/json"),
    Row(
      name: "over 5 MB", status: 413, method: "POST", target: "/api/v1/extract",
      body: String(repeating: "a", count: 5_000_001), type: "text/plain"),
    Row(
      name: "keeping without a store", status: 409, method: "POST", target: "/api/v1/articles", body: "Rusia.",
      type: "text/plain"),
  ]

  @Test(arguments: rows)
  func statusAndProblem(row: Row) async throws {
    let server = try TestServer.shared.get()
    let answer = try await server.send(row.method, row.target, row.body, type: row.type, headers: row.headers)
    #expect(answer.status == row.status)
    guard row.status >= 400 else { return }
    #expect(answer.headers["content-type"] == "application/problem+json")
    let problem = try answer.json()
    #expect(problem["status"] as? Int == row.status)
    #expect((problem["detail"] as? String ?? "").isEmpty == false)
  }

  @Test func everyAnswerForbidsWhatItDoesNotNeed() async throws {
    let server = try TestServer.shared.get()
    for target in ["/", "/api/v1/types", "/api/v1/render", "/nothing", "/api/v1/openapi.json"] {
      let headers = try await server.send("GET", target).headers
      let policy = try #require(headers["content-security-policy"])
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("script-src 'unsafe-inline'") && !policy.contains("unsafe-eval"))
      #expect(headers["x-content-type-options"] == "nosniff")
      #expect(headers["referrer-policy"] == "no-referrer")
    }
  }

  @Test func anOpenServerAsksForTheToken() async throws {
    let server = try TestServer(host: "192.0.2.1")
    let host = ["Host": "192.0.2.1:8137", "Origin": nil, "X-Simpul-Token": nil]
    #expect(try await server.send("GET", "/", headers: host).status == 401)
    #expect(try await server.send("GET", "/?token=\(TestServer.token)", headers: host).status == 200)
    #expect(try await server.send("GET", "/?token=wrong", headers: host).status == 401)
    #expect(try await server.send("GET", "/api/v1/types", headers: host).status == 401)
    let given = host.merging(["X-Simpul-Token": TestServer.token]) { $1 }
    #expect(try await server.send("GET", "/api/v1/types", headers: given).status == 200)
  }

  @Test func headHasTheLengthAndNoBody() async throws {
    let server = try TestServer.shared.get()
    let (head, whole) = (try await server.send("HEAD", "/"), try await server.send("GET", "/"))
    #expect(head.bytes.isEmpty)
    #expect(head.headers["content-length"] == String(whole.bytes.count))
  }
}
