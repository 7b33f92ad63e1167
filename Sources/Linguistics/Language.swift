/// A language Simpul reads: a folder of tables and a trained model.
public struct Language: Hashable, Sendable {
  /// The ISO 639-1 code, also the name of the table folder: `id`, `en`.
  public let code: String

  /// A language by its code.
  public init(code: String) { self.code = code }

  /// Indonesian.
  public static let indonesian = Language(code: "id")
  /// English.
  public static let english = Language(code: "en")
}
