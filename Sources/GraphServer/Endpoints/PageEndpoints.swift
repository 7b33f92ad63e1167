import FlyingFox
import Foundation
import GraphServerData

/// The page itself, its files, and the description of the API.
struct PageEndpoints: Sendable {
  let assets: AssetFolder
  let token: String
  /// Whether articles can be kept.
  let hasStore: Bool

  var routes: [Route] {
    [
      Route("GET", "/", words: ["token"]) { _ in
        Reply(type: "text/html; charset=utf-8", bytes: PageDocument.html(assets, token: token, hasStore: hasStore))
      },
      Route("GET", "/assets/:id") { call in
        guard let file = assets.file(call.id) else {
          throw Problem.notFound(.noFile, ["name": call.id])
        }
        return Reply(type: file.type, bytes: file.bytes)
      },
      Route("GET", "/api/v1/openapi.json") { _ in
        var count = 0
        let bytes = simpul_openapi(&count)
        return Reply(type: "application/json", bytes: Data(bytes: bytes, count: count))
      },
    ]
  }
}
