import Foundation

/// The page's HTML: a file of the assets with the token and the frame put in.
enum PageDocument {
  /// `index.html` with `{{token}}` replaced and `<!--frame-->` replaced by `frame.html`.
  static func html(_ assets: AssetFolder, token: String) -> Data {
    guard let index = assets.file("index.html") else { return Data(missing.utf8) }
    let frame = assets.file("frame.html").map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    let text = String(decoding: index.bytes, as: UTF8.self).replacing("<!--frame-->", with: frame)
      .replacing("{{token}}", with: token)
    return Data(text.utf8)
  }

  private static let missing =
    "<!doctype html><html lang=\"en\"><title>Simpul</title><p>This build has no page; the API is at "
    + "<a href=\"/api/v1/openapi.json\">/api/v1/openapi.json</a>.</p></html>"
}
