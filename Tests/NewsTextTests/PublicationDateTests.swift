import Testing

@testable import NewsText

@Suite struct PublicationDateTests {
  @Test(arguments: [
    ("Pertemuan digelar di Jakarta, Kamis (27/7/2023).", "2023-07-27"),
    ("Pertemuan digelar Kamis malam (22/8/2024) di Jakarta.", "2024-08-22"),
    ("Pada Senin, 21 Oktober 2024, utusan itu tiba.", "2024-10-21"),
    ("Perang pecah 24 Februari 2022. Kamis, 27 Juli 2023, utusan tiba.", "2023-07-27"),
    ("Naskah itu diedarkan pada 8 Agustus 2022 di Wina.", "2022-08-08"),
    ("The envoy arrived on Monday, Oct. 28, 2024, in Seoul.", "2024-10-28"),
    ("The envoy arrived on 22nd July 2024 in Manila.", "2024-07-22"),
    ("Data per 2024-02-29 menunjukkan kenaikan.", "2024-02-29"),
    ("Data per 31/2/2024 tidak ada.", nil),
    ("Pertemuan Kamis (27/7) itu singkat.", nil),
    ("Sejak 1990-an hubungan kedua negara dingin.", nil),
    ("Pasal 12/2/3 Undang-Undang Nomor 17 Tahun 2014 berlaku.", nil),
  ])
  func findsDate(_ text: String, _ date: String?) throws {
    let article = try ArticleReader().read(Array(text.utf8), name: "t")
    #expect(article.published?.description == date)
  }

  @Test func takesDateLineBelowTitle() throws {
    let text = "Menlu Terima Utusan\nKamis, 27 Juli 2023 10:20 WIB\nJakarta - Menlu menerima utusan pada 1 Mei 2022.\n"
    let article = try ArticleReader().read(Array(text.utf8), name: "t")
    #expect(article.published?.description == "2023-07-27")
    #expect(article.paragraphs.map { article.source[$0] } == ["Menlu menerima utusan pada 1 Mei 2022."])
  }
}
