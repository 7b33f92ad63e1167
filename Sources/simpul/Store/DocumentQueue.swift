import ArticleFormats
import NewsText

/// The documents of many files, cut out one after the other.
struct DocumentQueue {
  /// A document, or why there is none.
  typealias Item = Result<InputDocument, InputError>

  private let files: [String]
  private let options: DocumentStream.Options
  private var nextFile = 0
  private var open: DocumentStream?
  private var isEmpty = true

  /// - Parameter files: files, or `-` for standard input.
  init(_ files: [String], _ options: DocumentStream.Options) {
    self.files = files
    self.options = options
  }

  /// The next documents, as many as make a good batch; none at the end.
  mutating func batch(_ count: Int, bytes limit: Int) -> [Item] {
    var items: [Item] = []
    var bytes = 0
    while items.count < count, bytes < limit, let item = next() {
      if case .success(let document) = item { bytes += document.byteCount }
      items.append(item)
    }
    return items
  }

  private mutating func next() -> Item? {
    while true {
      do {
        if var stream = open {
          open = nil
          let document = try DocumentQueue.step(&stream, into: &open)
          guard let document else {
            if isEmpty { return .failure(.empty(name: files[nextFile - 1])) }
            continue
          }
          isEmpty = false
          return .success(document)
        }
        guard nextFile < files.count else { return nil }
        nextFile += 1
        isEmpty = true
        open = try DocumentStream(files[nextFile - 1], options)
      } catch {
        isEmpty = false
        return .failure(error)
      }
    }
  }

  // A record at fault does not end its file; the stream goes on behind it.
  private static func step(
    _ stream: inout DocumentStream, into open: inout DocumentStream?
  ) throws(InputError) -> InputDocument? {
    do {
      let document = try stream.next()
      if document != nil { open = stream }
      return document
    } catch {
      if case .record = error { open = stream }
      throw error
    }
  }
}

extension InputDocument {
  /// About how much of its file it is.
  var byteCount: Int {
    switch content {
    case .graph(let bytes), .record(let bytes), .text(let bytes), .page(let bytes), .paper(let bytes): bytes.count
    case .row(let fields): fields.text.utf8.count
    }
  }
}
