import Foundation

/// The page's HTML: a file of the assets with what is the server's own put in.
enum PageDocument {
  /// `index.html` with `{{token}}` replaced, and `{{store}}` by whether articles can be kept.
  static func html(_ assets: AssetFolder, token: String, hasStore: Bool) -> Data {
    guard let index = assets.file("index.html") else { return Data(missing.utf8) }
    let text = String(decoding: index.bytes, as: UTF8.self).replacing("{{token}}", with: token)
      .replacing("{{store}}", with: hasStore ? "yes" : "no")
    return Data(text.utf8)
  }

  private static let missing =
    "<!doctype html><html lang=\"en\"><title>Simpul</title><p>This build has no page; the API is at "
    + "<a href=\"/api/v1/openapi.json\">/api/v1/openapi.json</a>.</p></html>"
}
