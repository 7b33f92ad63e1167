import Testing

@testable import NewsText

@Suite struct DatelineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let dateline: String
    var glue = " "
    var published: String?

    var testDescription: String { dateline }
  }

  static let cases = [
    Case(dateline: "TEMPO.CO, Jakarta -"),
    Case(dateline: "JAKARTA, KOMPAS.com -"),
    Case(dateline: "Jakarta (ANTARA) -"),
    Case(dateline: "Jakarta, CNN Indonesia --"),
    Case(dateline: "BRUSSELS/SEOUL, Oct 28, 2024 -", published: "2024-10-28"),
    Case(dateline: "PORT SUDAN, Sudan (Jan. 20, 2024) --", published: "2024-01-20"),
    Case(dateline: "BANDAR SERI BEGAWAN, Saturday Oct. 16, 2021:", published: "2021-10-16"),
    Case(dateline: "PARIS/TEHRAN, May 10 2018 -", published: "2018-05-10"),
    Case(dateline: "MANILA, 22 July 2024 (Newsdesk) –", published: "2024-07-22"),
    Case(dateline: "CUCUTA, Colombia, Feb. 23, 2019 —", published: "2019-02-23"),
    Case(dateline: "SEOUL -"),
    Case(dateline: "NUSA DUA -"),
    Case(dateline: "WASHINGTON (Reuters) -"),
    Case(dateline: "Liputan6.com, Jakarta -"),
    Case(dateline: "Merdeka.com -"),
    Case(dateline: "Jakarta -"),
    Case(dateline: "Port-au-Prince (AFP) –"),
    Case(dateline: "Serang, Banten (ANTARA News) -"),
    Case(dateline: "TERMAS DE RIO HONDO, JUARA.net-", glue: ""),
    Case(dateline: "REPUBLIKA.CO.ID, JAKARTA --"),
    Case(dateline: "KUALA LUMPUR:"),
  ]

  @Test(arguments: cases) func findsDateline(_ row: Case) throws {
    let sentence = "Menteri Luar Negeri menerima utusan khusus itu di kantornya."
    let reader = try ArticleReader()
    for title in ["", "Menlu Terima Utusan Khusus\n"] {
      let article = try reader.read(Array("\(title)\(row.dateline)\(row.glue)\(sentence)\n".utf8), name: "t")
      #expect(article.dateline.map { article.source[$0] } == row.dateline)
      #expect(article.paragraphs.map { article.source[$0] } == [sentence])
      #expect(article.published?.description == row.published)
      #expect((article.title != nil) == !title.isEmpty)
    }
  }

  @Test(arguments: [
    "Joko Widodo - Presiden Indonesia - menerima utusan itu.",
    "Presiden Prabowo - yang baru dilantik - menerima utusan itu.",
    "ASEAN-China sepakat berunding lagi di Jakarta.",
    "Menurut Prabowo: Indonesia tidak memihak siapa pun.",
    "Kim Yo Jong: Korea Utara tidak akan tunduk.",
    "Dua negara itu - Rusia dan China - memblokir rancangan resolusi.",
    "Sanksi 2016-2017 itu masih berlaku sampai sekarang.",
  ])
  func leavesSentencesWhole(_ sentence: String) throws {
    let article = try ArticleReader().read(Array(sentence.utf8), name: "t")
    #expect(article.dateline == nil)
    #expect(article.paragraphs.map { article.source[$0] } == [sentence])
  }

  @Test(arguments: ["KPK - Polri Sepakat Berbagi Data", "Rusia - Korea Utara Makin Dekat"])
  func leavesHeadlinesWhole(_ headline: String) throws {
    let article = try ArticleReader().read(Array("\(headline)\nKedua pihak bertemu kemarin.".utf8), name: "t")
    #expect(article.title.map { article.source[$0] } == headline)
    #expect(article.dateline == nil)
  }

  @Test func takesDatelineOnItsOwnLine() throws {
    let article = try ArticleReader().read(Array("Suara.com -\nPolisi menahan dua orang.\n".utf8), name: "t")
    #expect(article.dateline.map { article.source[$0] } == "Suara.com -")
    #expect(article.paragraphs.map { article.source[$0] } == ["Polisi menahan dua orang."])
  }
}
