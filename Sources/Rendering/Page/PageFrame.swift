/// The page's HTML around what differs between a single file and a page of the server.
struct PageFrame {
  private let parts: [String: [UInt8]]

  /// - Parameter parts: HTML for the frame's places by name, such as `picture`; places without stay empty.
  init(_ parts: [String: [UInt8]]) { self.parts = parts }

  /// Writes the page of a server, with the parts for which a server is needed.
  static func writeServed(to out: inout ByteStream) {
    var parts: [String: [UInt8]] = [:]
    var place = ""
    for line in lines(of: "server.html") {
      if let name = PageFrame.place(in: line)?.name {
        place = name
      } else {
        parts[place, default: []] += line + [0x0A]
      }
    }
    var frame = ByteStream(reserving: 16_384)
    PageFrame(parts).write(to: &frame)
    PageFrame(["frame": frame.bytes]).write(file: "index.html", to: &out)
  }

  /// Writes the frame.
  func write(to out: inout ByteStream) { write(file: "frame.html", to: &out) }

  private func write(file: String, to out: inout ByteStream) {
    for line in PageFrame.lines(of: file) {
      var rest = line
      while let (name, range) = PageFrame.place(in: rest) {
        out.write(Array(rest[..<range.lowerBound]))
        out.write(parts[name] ?? [])
        rest = rest[range.upperBound...]
      }
      out.write(Array(rest))
      out.write("\n")
    }
  }

  private static func lines(of file: String) -> [ArraySlice<UInt8>] {
    (PageFile.named(file)?.bytes ?? []).split(separator: 0x0A)
  }

  /// The first `<!--name-->` of a line.
  private static func place(in line: ArraySlice<UInt8>) -> (name: String, range: Range<Int>)? {
    guard let open = line.firstRange(of: "<!--".utf8), let close = line[open.upperBound...].firstRange(of: "-->".utf8)
    else { return nil }
    let name = String(decoding: line[open.upperBound..<close.lowerBound], as: UTF8.self)
    return (name, open.lowerBound..<close.upperBound)
  }
}
