import ArgumentParser
import ArticleFormats
import Extraction
import KnowledgeTables
import Linguistics
import NewsText
import Rendering

/// How articles are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: .init(
      "The articles' language, built in or of the folder in --data; detected when left out.", valueName: "id|en|code"))
  var language: ArticleLanguage?

  @Option(
    name: .customLong("label-language"),
    help: .init(
      "The language of names and labels, or the words of the text; the article's when left out.",
      valueName: "id|en|source"))
  var labelLanguage: LabelChoice?

  @Option(help: .init("A folder of tables and models that replace the built-in ones.", valueName: "folder"))
  var data: String?

  @OptionGroup(title: "Files") var files: FileOptions

  /// Refuses a language of which there are no tables.
  func validate() throws {
    guard let language else { return }
    do throws(TableError) {
      _ = try knowledge.table("\(language.code)/grammar.tsv", columns: ["role", "words"])
    } catch {
      guard error.problem == .missing else { throw error }
      let builtIn = LanguageChoice.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("no tables for the language '\(language.code)'; built in are \(builtIn)")
    }
  }

  /// Where tables and models come from.
  var knowledge: KnowledgeFolder { KnowledgeFolder(override: data) }

  /// How inputs are cut into documents.
  func stream() throws -> DocumentStream.Options { try files.stream(knowledge) }

  /// The extractor's options; `language` is what a record tells of itself.
  func extraction(language told: String? = nil) -> Extractor.Options {
    Extractor.Options(
      language: language?.language ?? told.flatMap(LanguageChoice.init)?.language,
      labelLanguage: labelLanguage?.language)
  }
}

/// A language to read in, by its ISO 639 code.
struct ArticleLanguage: ExpressibleByArgument {
  let code: String

  init?(argument: String) {
    guard (2...3).contains(argument.utf8.count), argument.utf8.allSatisfy({ (97...122).contains($0) }) else {
      return nil
    }
    code = argument
  }

  var language: Language { Language(code: code) }
}

/// A language that is built in.
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
