import NewsText

extension Problem {
  /// Why a body is no article.
  init(_ error: InputError) {
    let (reason, values): (ProblemReason, [String: String]) =
      switch error {
      case .empty: (.articleEmpty, [:])
      case .binary(_, let offset): (.articleBinary, ["offset": "\(offset)"])
      case .notUTF8(_, let offset): (.articleEncoding, ["offset": "\(offset)"])
      case .tooLarge(_, let limit): (.articleLarge, ["limit": "\(limit >> 20)"])
      case .noArticle: (.articleNone, [:])
      case .record(_, _, .notJSON(let detail)): (.bodyBadJson, ["detail": detail])
      case .record(_, _, .notText(let field)): (.bodyNotText, ["field": field])
      case .record: (.bodyNoText, [:])
      default: (.articleUnreadable, [:])
      }
    self.init(.unprocessableContent, reason, values)
  }
}
