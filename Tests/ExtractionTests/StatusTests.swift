import Linguistics
import Testing

/// How certain sentences make an event, and what a denial does to a claim.
@Suite struct StatusTests {
  @Test(arguments: TextRow.rows(IndonesianSentences.status))
  func weighsIndonesian(_ row: TextRow) throws {
    #expect(try Reading.of(.indonesian).events(row.text) == row.answers)
  }

  @Test(arguments: TextRow.rows(EnglishSentences.status))
  func weighsEnglish(_ row: TextRow) throws {
    #expect(try Reading.of(.english).events(row.text) == row.answers)
  }
}
