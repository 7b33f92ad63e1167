import Linguistics
import Rendering

/// A language somebody can ask for.
enum LanguageWord: String, CaseIterable, Codable {
  case id, en

  var language: Language { Language(code: rawValue) }

  var labels: LabelLanguage { self == .id ? .indonesian : .english }
}
