import Testing

@testable import NewsText

/// Texts whose paragraphs are marked: `⟦…⟧` around each, taken out before reading.
@Suite struct ParagraphTests {
  static let first = "Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim di Kuala Lumpur."
  static let second = "Keduanya membahas perbatasan di Laut Sulawesi dan sepakat melanjutkan perundingan bulan depan."

  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let marked: String

    var testDescription: String { what }
  }

  static let cases = [
    Case(what: "a paragraph a line", marked: "⟦\(first)⟧\n⟦\(second)⟧\n"),
    Case(what: "blank lines between", marked: "⟦\(first)⟧\n\n\n⟦\(second)⟧"),
    Case(what: "CR LF", marked: "⟦\(first)⟧\r\n⟦\(second)⟧\r\n"),
    Case(what: "CR alone", marked: "⟦\(first)⟧\r⟦\(second)⟧\r"),
    Case(what: "byte order mark and blanks", marked: "\u{FEFF}  ⟦\(first)⟧\u{A0}\n\t⟦\(second)⟧ \u{200B}\n"),
    Case(what: "bare announcement, next line is text", marked: "⟦\(first)⟧\nBaca juga:\n⟦\(second)⟧"),
    Case(
      what: "bare announcement, next line is a link",
      marked: "⟦\(first)⟧\nBaca Juga :\nPrabowo Lantik Sembilan Menteri Baru di Istana\n⟦\(second)⟧"),
    Case(what: "announcement with link", marked: "⟦\(first)⟧\nBaca juga: Prabowo Lantik Menteri\n⟦\(second)⟧"),
    Case(what: "run-on announcement", marked: "⟦\(first)⟧ Baca juga: Prabowo Lantik Menteri\n⟦\(second)⟧"),
    Case(
      what: "advertisement marks", marked: "⟦\(first)⟧\nADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT\n⟦\(second)⟧"),
    Case(what: "inline video", marked: "⟦\(first)⟧\n[Gambas:Video CNN]\n⟦\(second)⟧ [Gambas:Instagram]\n"),
    Case(
      what: "block of links", marked: "⟦\(first)⟧\n⟦\(second)⟧\nPilihan Editor Pasukan Israel Tembak Remaja\nLain\n"),
    Case(
      what: "block of links within the text",
      marked: """
        ⟦\(first)⟧
        ⟦\(second)⟧
        PILIHAN REDAKSI
        Prabowo Lantik Sembilan Menteri Baru di Istana
        Anwar Ibrahim Tiba di Jakarta Malam Ini
        ⟦\(second)⟧
        (fra/kid)
        """),
    Case(what: "agency line", marked: "⟦\(first)⟧\n⟦\(second)⟧\nREUTERS\n"),
    Case(what: "names and agencies", marked: "⟦\(first)⟧\n⟦\(second)⟧\nSITA PLANASARI | REUTERS | AFP"),
    Case(what: "agency in brackets", marked: "⟦\(first)⟧\n⟦\(second)⟧\n(ANTARA)\n"),
    Case(what: "initials", marked: "⟦\(first)⟧\n⟦\(second)⟧ (fra/kid)\n"),
    Case(what: "square initials", marked: "⟦\(first)⟧\n⟦\(second)⟧ [ary]\n"),
    Case(what: "agency after a bar", marked: "⟦\(first)⟧\n⟦\(second)⟧ | AFP\n"),
    Case(what: "agency after the text", marked: "⟦\(first)⟧\n⟦\(second)⟧ REUTERS\n"),
    Case(
      what: "reporters", marked: "⟦\(first)⟧\n⟦\(second)⟧\n(Reporting by A. Prasetya and J. Leong; editing by M. Tan)"),
    Case(what: "photo credit", marked: "⟦\(first)⟧\nIstana Negara (Foto: Antara)\n⟦\(second)⟧"),
    Case(what: "section heading", marked: "⟦\(first)⟧\n⟦Dukungan politik⟧\n⟦\(second)⟧"),
    Case(what: "a sentence in brackets stays", marked: "⟦\(first)⟧\n⟦\(second) (Keduanya membantah.)⟧"),
    Case(
      what: "wrapped lines",
      marked: """
        ⟦Presiden Prabowo Subianto bertemu Perdana Menteri
        Anwar Ibrahim di Kuala Lumpur. Keduanya membahas
        perbatasan di Laut Sulawesi dan sepakat melanjutkan
        perundingan bulan depan.⟧

        ⟦Dukungan politik⟧

        ⟦Menurut Anwar, Malaysia tidak pernah menolak usul
        Indonesia dan akan mengirim utusan ke Jakarta pada
        bulan Januari.⟧
        """),
    Case(
      what: "wrapped lines without blank lines",
      marked: """
        ⟦Presiden Prabowo Subianto bertemu Perdana Menteri
        Anwar Ibrahim di Kuala Lumpur. Keduanya membahas
        perbatasan di Laut Sulawesi dan sepakat melanjutkan
        perundingan bulan depan.⟧
        ⟦Menurut Anwar, Malaysia tidak pernah menolak usul
        Indonesia dan akan mengirim utusan ke Jakarta pada
        bulan Januari.⟧
        """),
  ]

  @Test(arguments: cases) func findsParagraphs(_ row: Case) throws {
    let pieces = row.marked.split(separator: "⟦", omittingEmptySubsequences: false)
    let wanted = pieces.dropFirst().map { String($0.split(separator: "⟧", omittingEmptySubsequences: false)[0]) }
    let text = row.marked.filter { $0 != "⟦" && $0 != "⟧" }
    let article = try ArticleReader().read(Array(text.utf8), name: "t")
    #expect(article.paragraphs.map { article.source[$0] } == wanted)
    #expect(article.title == nil)
  }

  @Test(arguments: [
    ("DPR Batalkan Revisi UU Pilkada", "Rapat paripurna batal digelar kemarin."),
    ("Siapa Pemilik Drone di Pyongyang?", "Kementerian Pertahanan menolak menjawab."),
    ("Prabowo: \"Kami Siap\"", "Presiden menyampaikannya di Istana."),
    ("Marcos Jr. Protests to Beijing", "The Philippines lodged a protest on Monday."),
  ])
  func findsTitle(_ title: String, _ sentence: String) throws {
    let article = try ArticleReader().read(Array("\(title)\n\n\(sentence)\n".utf8), name: "t")
    #expect(article.title.map { article.source[$0] } == title)
    #expect(article.paragraphs.map { article.source[$0] } == [sentence])
  }

  @Test func textWithoutAnySentenceIsRead() throws {
    let article = try ArticleReader().read(Array("ADVERTISEMENT\n".utf8), name: "t")
    #expect(article.paragraphs.isEmpty)
    #expect(article.title == nil)
  }
}
