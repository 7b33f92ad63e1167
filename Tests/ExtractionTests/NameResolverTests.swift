import Linguistics
import Testing

/// Short names, their full forms, and names that must stay apart.
@Suite struct NameResolverTests {
  static let indonesian = TextRow.rows(
    """
    Pemimpin Korea Utara Kim Jong Un tiba. Kim berpidato. | Korea Utara → Korea Utara; Kim Jong Un → Kim Jong Un; Kim → Kim Jong Un
    Darmawan Suryokusumo ditangkap Polri. Darmawan diperiksa. | Darmawan Suryokusumo → Darmawan Suryokusumo; Polri → Kepolisian Negara Republik Indonesia; Darmawan → Darmawan Suryokusumo
    Menteri Pertahanan Ratih Kusumaningrum hadir. Ratih menolak. | Ratih Kusumaningrum → Ratih Kusumaningrum; Ratih → Ratih Kusumaningrum
    Presiden Suriah Ahmed al-Sharaa tiba. Al-Sharaa menolak. | Suriah → Suriah; Ahmed al-Sharaa → Ahmed al-Sharaa; Al-Sharaa → Ahmed al-Sharaa
    Putin menemui Xi Jinping. Xi berpidato. | Putin → Vladimir Putin; Xi Jinping → Xi Jinping; Xi → Xi Jinping
    MKMK memeriksa hakim Mahkamah Konstitusi. | MKMK → Majelis Kehormatan Mahkamah Konstitusi; Mahkamah Konstitusi → Mahkamah Konstitusi RI
    Polri menangkap Darmawan Suryokusumo alias Wan Gendut. | Polri → Kepolisian Negara Republik Indonesia; Darmawan Suryokusumo → Darmawan Suryokusumo; Wan Gendut → Darmawan Suryokusumo
    Mereka mendukung Prabowo Subianto-Hatta Rajasa. | Prabowo Subianto-Hatta Rajasa → Prabowo Subianto + Hatta Rajasa
    """)

  static let english = TextRow.rows(
    """
    North Korean leader Kim Jong Un arrived. Kim spoke. | North Korean → North Korea; Kim Jong Un → Kim Jong Un; Kim → Kim Jong Un
    Syrian President Ahmed al-Sharaa arrived. Al-Sharaa refused. | Syrian → Syria; Ahmed al-Sharaa → Ahmed al-Sharaa; Al-Sharaa → Ahmed al-Sharaa
    Putin met Xi Jinping. Xi spoke. | Putin → Vladimir Putin; Xi Jinping → Xi Jinping; Xi → Xi Jinping
    Arnold Wetherby met Mary Wetherby. Arnold Wetherby left. | Arnold Wetherby → Arnold Wetherby; Mary Wetherby → Mary Wetherby; Arnold Wetherby → Arnold Wetherby
    Colombia and the National Liberation Army agreed. | Colombia → Colombia; National Liberation Army → National Liberation Army
    Lebanon's Hezbollah refused. | Hezbollah → Hezbollah; Lebanon → Lebanon
    Mary Bloomberg resigned. Bloomberg left. | Bloomberg → Mary Bloomberg; Mary Bloomberg → Mary Bloomberg
    """)

  @Test(arguments: indonesian)
  func resolvesIndonesian(_ row: TextRow) throws {
    #expect(try Reading.of(.indonesian).names(row.text).sorted() == row.answers)
  }

  @Test(arguments: english)
  func resolvesEnglish(_ row: TextRow) throws {
    #expect(try Reading.of(.english).names(row.text).sorted() == row.answers)
  }

  /// A headline is read for the names of the body, and its clipped names are theirs.
  @Test func headlineNamesAreTheBodys() throws {
    let text = """
      Talib Temui Macron di Paris

      PARIS - Burhan Talib menemui Presiden Prancis Emmanuel Macron pada Kamis (7/3/2024). Keduanya membahas perdagangan.
      """
    let trace = try Reading.of(.indonesian).trace(text)
    let headline = try #require(trace.sentences.first)
    #expect(headline.isTitle)
    let actors = headline.mentions.flatMap(\.actors).map { trace.actors[$0].name }
    #expect(actors.contains("Burhan Talib"))
    #expect(actors.contains("Emmanuel Macron"))
    #expect(headline.statements.isEmpty)
  }
}
