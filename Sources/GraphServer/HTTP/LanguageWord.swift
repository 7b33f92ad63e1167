import Linguistics
import Rendering

/// A language somebody can ask for.
enum LanguageWord: String, CaseIterable, Codable {
  case id, en

  var language: Language { Language(code: rawValue) }

  var labels: LabelLanguage { self == .id ? .indonesian : .english }

  /// The language that an `Accept-Language` header asks for most; English when it asks for neither.
  init(accepted header: String?) {
    var best: (language: LanguageWord, weight: Double)?
    for range in (header ?? "").split(separator: ",") {
      let parts = range.split(separator: ";").map { $0.drop { $0 == " " } }
      guard let tag = parts.first?.lowercased().split(separator: "-").first,
        let language = LanguageWord(rawValue: String(tag))
      else { continue }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
      let weight = quality ?? 1
      if weight > best?.weight ?? 0 { best = (language, weight) }
    }
    self = best?.language ?? .en
  }
}
