import Linguistics
import Testing

/// What single sentences state, by grammatical construction.
@Suite struct StatementTests {
  static let indonesian = [
    IndonesianSentences.active, IndonesianSentences.passive, IndonesianSentences.relative, IndonesianSentences.control,
    IndonesianSentences.coordination, IndonesianSentences.nominalisation, IndonesianSentences.lightVerb,
    IndonesianSentences.none,
  ].flatMap(TextRow.rows)

  static let english = [
    EnglishSentences.active, EnglishSentences.passive, EnglishSentences.relative, EnglishSentences.control,
    EnglishSentences.coordination, EnglishSentences.nominalisation, EnglishSentences.lightVerb, EnglishSentences.none,
  ].flatMap(TextRow.rows)

  @Test(arguments: indonesian)
  func statesInIndonesian(_ row: TextRow) throws {
    #expect(try Reading.of(.indonesian).events(row.text) == row.answers)
  }

  @Test(arguments: english)
  func statesInEnglish(_ row: TextRow) throws {
    #expect(try Reading.of(.english).events(row.text) == row.answers)
  }
}
