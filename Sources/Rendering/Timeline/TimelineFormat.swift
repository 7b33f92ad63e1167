/// A form in which a timeline is written.
public enum TimelineFormat: String, CaseIterable, Sendable {
  /// A line a month, with a bar and the counts of its types.
  case text
  /// `period,type,class,relations`.
  case csv
  /// A picture: a row of columns for each type.
  case svg

  /// The format a file name's extension stands for; nil when it stands for none.
  public init?(fileName: String) {
    switch fileName.split(separator: ".").last?.lowercased() {
    case "txt", "text": self = .text
    case "csv": self = .csv
    case "svg": self = .svg
    default: return nil
    }
  }
}

/// How a timeline is written.
public struct TimelineOptions: Sendable {
  /// The form; text unless told.
  public var format = TimelineFormat.text
  /// The colours of the picture; `screen` unless told.
  public var theme = ThemeName.screen
  /// The headline over the picture; nil for a general one.
  public var title: String?
  /// The language of words and labels, ISO 639-1: `id` or `en`, which is the default.
  public var language = "en"
  /// The width of the picture in CSS pixels; 900 unless told, at least 480.
  public var width = 900

  /// The options with every default.
  public init() {}
}
