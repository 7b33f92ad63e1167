import ArgumentParser
import ArticleFormats
import KnowledgeTables
import NewsText

/// What files of articles hold.
struct FileOptions: ParsableArguments {
  @Option(
    name: .customLong("input-format"),
    help: .init(
      "What every input is; told from its name and beginning when left out.",
      valueName: InputForm.allCases.map(\.rawValue).joined(separator: "|")))
  var form: InputForm?

  @Option(
    name: .customLong("text-field"),
    help: .init("The field or column with the text, in JSON Lines and CSV.", valueName: "name"))
  var text: String?

  @Option(name: .customLong("title-field"), help: .init("The one with the headline.", valueName: "name"))
  var title: String?

  @Option(name: .customLong("date-field"), help: .init("The one with the day of publication.", valueName: "name"))
  var date: String?

  @Option(name: .customLong("url-field"), help: .init("The one with the address.", valueName: "name"))
  var url: String?

  @Option(name: .customLong("language-field"), help: .init("The one with the language, id or en.", valueName: "name"))
  var language: String?

  /// How inputs are cut into documents.
  func stream(_ knowledge: KnowledgeFolder) throws -> DocumentStream.Options {
    var names = try FieldNames(knowledge: knowledge)
    if let text { names.text = [text] }
    if let title { names.title = [title] }
    if let date { names.date = [date] }
    if let url { names.url = [url] }
    if let language { names.language = [language] }
    return DocumentStream.Options(form: form, names: names)
  }
}

extension InputForm: ExpressibleByArgument {}
