/// The style sheet of the page.
enum PageStyle {
  /// The sheet of the page that is a single file, and the hash that lets it apply.
  static let file: (bytes: [UInt8], hash: String) = {
    let bytes = compact()
    return (bytes, ContentHash.source(of: bytes))
  }()

  /// The whole sheet without indents and comments.
  private static func compact() -> [UInt8] {
    var out = ByteStream(reserving: 16_384)
    writeColours(to: &out)
    for line in PageScript.lines(PageFile.named("page.css")?.bytes ?? []) where !line.starts(with: "/*".utf8) {
      out.write(Array(line))
      out.write("\n")
    }
    return out.bytes
  }

  /// The colours of relations by group, as lines and as text, as the picture has them on light and dark screens.
  static func writeColours(to out: inout ByteStream) {
    let (light, dark) = (Theme.named(.screen), Theme.dark)
    out.write(":root{")
    for group in RelationGroup.allCases {
      write(group, "", light.lines, dark.lines, to: &out)
      write(group, "-text", light.labels, dark.labels, to: &out)
    }
    out.write("}\n")
  }

  private static func write(
    _ group: RelationGroup, _ suffix: StaticString, _ light: [String], _ dark: [String], to out: inout ByteStream
  ) {
    out.write("--")
    out.write(group.rawValue)
    out.write(suffix)
    out.write(":light-dark(")
    out.write(light[group.index])
    out.write(",")
    out.write(dark[group.index])
    out.write(");")
  }
}
