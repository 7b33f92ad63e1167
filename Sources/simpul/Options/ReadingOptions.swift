import ArgumentParser
import ArticleFormats
import Extraction
import KnowledgeTables
import Linguistics
import NewsText
import Rendering

/// How articles are read.
struct ReadingOptions: ParsableArguments {
  @Option(help: .init("The articles' language; detected when left out.", valueName: "id|en"))
  var language: LanguageChoice?

  @Option(
    name: .customLong("label-language"),
    help: .init(
      "The language of names and labels, or the words of the text; the article's when left out.",
      valueName: "id|en|source"))
  var labelLanguage: LabelChoice?

  @Option(help: .init("A folder of tables and models that replace the built-in ones.", valueName: "folder"))
  var data: String?

  @OptionGroup(title: "Files") var files: FileOptions

  /// Where tables and models come from.
  var knowledge: KnowledgeFolder { KnowledgeFolder(override: data) }

  /// How inputs are cut into documents.
  func stream() throws -> DocumentStream.Options { try files.stream(knowledge) }

  /// The extractor's options; `language` is what a record tells of itself.
  func extraction(language told: String? = nil) -> Extractor.Options {
    Extractor.Options(
      language: (language ?? told.flatMap(LanguageChoice.init))?.language, labelLanguage: labelLanguage?.language)
  }
}

/// A language somebody can ask for.
enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case id, en

  var language: Language { Language(code: rawValue) }
}

/// A language that actors and relations can be named in.
enum LabelChoice: String, ExpressibleByArgument, CaseIterable {
  /// Indonesian, English, or as the article words it.
  case id, en, source

  /// Nil for the article's own.
  var language: Language? { self == .source ? nil : Language(code: rawValue) }

  var labels: LabelLanguage {
    switch self {
    case .id: .indonesian
    case .en: .english
    case .source: .source
    }
  }
}
