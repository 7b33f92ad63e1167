import PageAssets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of the page as it stands in the binary: HTML, a style sheet or a module of JavaScript.
package struct PageFile: Sendable {
  /// What it holds.
  let bytes: [UInt8]

  /// A file with which a browser shows the page of a server; nil when there is none of the name.
  ///
  /// `index.html` is the page itself, in which `{{token}}` and `{{store}}` (`yes` or `no`) are still to be filled in;
  /// `vocabulary.json` holds its words; the others are what it loads from the same place.
  package static func served(_ name: String) -> [UInt8]? {
    var out = ByteStream(reserving: 16_384)
    switch name {
    case "index.html": PageFrame.writeServed(to: &out)
    case "vocabulary.json": out.write(PageVocabulary.embedded(isServed: true).json())
    case "page.css":
      PageStyle.writeColours(to: &out)
      out.write(named(name)?.bytes ?? [])
    case _ where name.hasSuffix(".html"): return nil
    default: return named(name)?.bytes
    }
    return out.bytes
  }

  /// The file with a name; nil when there is none.
  static func named(_ name: String) -> PageFile? { assets.first { strcmp($0.name, name) == 0 }.map(PageFile.init) }

  private static var assets: UnsafeBufferPointer<SimpulAsset> {
    var count = 0
    let first = simpul_assets(&count)
    return UnsafeBufferPointer(start: first, count: count)
  }

  private init(_ asset: SimpulAsset) {
    bytes = Array(UnsafeBufferPointer(start: asset.bytes, count: asset.count))
  }
}
