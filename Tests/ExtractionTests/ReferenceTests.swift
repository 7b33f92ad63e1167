import Linguistics
import Testing

/// Whom pronouns and descriptions stand for; a wrong link is worse than none.
@Suite struct ReferenceTests {
  static let indonesian = TextRow.rows(
    """
    Burhan Talib tiba di Paris. Ia berpidato. | Ia → Burhan Talib
    Burhan Talib tiba di Paris. Dia menemui Emmanuel Macron. | Dia → Burhan Talib
    Rusia dan China bertemu di Jenewa. Kedua negara menolak usul itu. | Kedua negara → Rusia + China
    Burhan Talib dan Emmanuel Macron bertemu. Mereka membahas perdagangan. | Mereka → Burhan Talib + Emmanuel Macron
    Burhan Talib bertemu dengan Emmanuel Macron. Mereka membahas perdagangan. | Mereka → Burhan Talib + Emmanuel Macron
    Boko Haram menyerang Niger. Kelompok tersebut juga menyerang Chad. | Kelompok → Boko Haram
    Presiden Prancis Emmanuel Macron tiba. Sang presiden menolak. | Presiden → Emmanuel Macron; presiden → Emmanuel Macron
    Ia tiba di Lima. Dalam diskusinya dengan Yoweri Museveni, William Ruto menolak. | nya → William Ruto
    Reuters mengabarkan hal itu. Juru bicara Boko Haram mengatakan mereka menyerang Niger. | mereka → Boko Haram
    “Saya menolak,” kata Burhan Talib. | Saya → Burhan Talib
    “Kami menolak,” kata Burhan Talib. | Kami → Burhan Talib
    “Kita menolak,” kata Burhan Talib. |
    “Saya menolak,” kata seorang warga. |
    Politikus PKS Ratih Kusumaningrum dan Burhan Talib hadir. Burhan Talib berpidato. Politikus PDIP itu menolak. | Politikus → Burhan Talib; Politikus → Ratih Kusumaningrum
    Burhan Talib memuji Ratih Kusumaningrum. "Dia jujur," kata Burhan Talib. | Dia → Ratih Kusumaningrum
    Nelayan berkumpul di depan Istana Negara. Mereka mendesak Burhan Talib. |
    Chad dan Sudan bertemu. Massa berkumpul di jalan. Mereka menolak perjanjian itu. |
    Chad dan Sudan bertemu. Ratusan santri berkumpul. Mereka berdoa. Mereka juga menolak. |
    Burhan Talib berpidato di Gedung DPR, Jakarta. Mereka menolak. |
    Hujan turun di Medan. Ia berhenti sore hari. |
    Hujan turun di Lapangan Burhan Talib. Ia berhenti sore hari. |
    Harga naik. Negara itu terpukul. |
    """)

  static let english = TextRow.rows(
    """
    Burhan Talib arrived in Paris. He gave a speech. | He → Burhan Talib
    Mary Holloway arrived in Paris. She met Emmanuel Macron. | She → Mary Holloway
    Russia attacked Ukraine. It also attacked Georgia. | It → Russia
    Russia and China met in Geneva. Both countries rejected the proposal. | Both countries → Russia + China
    Burhan Talib runs a Danish shipping company. The government refused. |
    Boko Haram attacked Niger. The group also attacked Chad. | group → Boko Haram
    French President Emmanuel Macron arrived. The president refused. | President → Emmanuel Macron; president → Emmanuel Macron
    Chad closed the border. Protesters marched. They asked for water. |
    Sudan and Chad met. The two armies shook hands. | two armies → Sudan + Chad
    Rain fell in Leeds. It stopped in the afternoon. |
    """)

  @Test(arguments: indonesian)
  func resolvesIndonesian(_ row: TextRow) throws {
    #expect(try Reading.of(.indonesian).references(row.text).sorted() == row.answers)
  }

  @Test(arguments: english)
  func resolvesEnglish(_ row: TextRow) throws {
    #expect(try Reading.of(.english).references(row.text).sorted() == row.answers)
  }
}
