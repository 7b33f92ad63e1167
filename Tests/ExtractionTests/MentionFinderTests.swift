import Linguistics
import Testing

/// Which names a text has and whom they stand for: titles before and after, apposition, brackets, invented names.
@Suite struct MentionFinderTests {
  static let indonesian = TextRow.rows(
    """
    Menteri Luar Negeri RI Retno Marsudi tiba kemarin. | RI → Indonesia; Retno Marsudi → Retno Marsudi
    Presiden AS Donald Trump berpidato. | AS → Amerika Serikat; Donald Trump → Donald Trump
    Wiranto Hadikusumo, juru bicara KPK, membaca pernyataan. | Wiranto Hadikusumo → Wiranto Hadikusumo; KPK → Komisi Pemberantasan Korupsi
    Dewan Keamanan PBB bersidang. | Dewan Keamanan PBB → Dewan Keamanan PBB
    Komisi Pemberantasan Korupsi (KPK) menahan dua orang. | Komisi Pemberantasan Korupsi → Komisi Pemberantasan Korupsi; KPK → Komisi Pemberantasan Korupsi
    Aliansi Petani Lembah Hijau (APLH) menolak. | Aliansi Petani Lembah Hijau → Aliansi Petani Lembah Hijau; APLH → Aliansi Petani Lembah Hijau
    Front Merdeka Selatan (FMS) menyerang Mali. | Front Merdeka Selatan → Front Merdeka Selatan; FMS → Front Merdeka Selatan; Mali → Mali
    Partai Cahaya Rakyat mengusung Ratih Kusumaningrum. | Partai Cahaya Rakyat → Partai Cahaya Rakyat; Ratih Kusumaningrum → Ratih Kusumaningrum
    PT Cahaya Rimba Papua menggugat Universitas Bumi Cendana. | PT Cahaya Rimba Papua → PT Cahaya Rimba Papua; Universitas Bumi Cendana → Universitas Bumi Cendana
    Moskow menolak usul Washington. | Moskow → Rusia; Washington → Amerika Serikat
    Kremlin mengecam Gedung Putih. | Kremlin → Rusia; Gedung Putih → Amerika Serikat
    Pejabat Korea Selatan menemui diplomat Jepang. | Korea Selatan → Korea Selatan; Jepang → Jepang
    Ketua Umum Partai Golkar Bahlil Lahadalia hadir. | Partai Golkar → Partai Golkar; Bahlil Lahadalia → Bahlil Lahadalia
    Abdullah bin Zayid Al-Qahtani menemui Emmanuel Macron. | Abdullah bin Zayid Al-Qahtani → Abdullah bin Zayid Al-Qahtani; Emmanuel Macron → Emmanuel Macron
    Senin itu Covid-19 menyebar di Medan. |
    """)

  static let english = TextRow.rows(
    """
    U.S. Secretary of State Antony Blinken arrived yesterday. | U.S. → United States; Antony Blinken → Antony Blinken
    President Donald Trump spoke. | Donald Trump → Donald Trump
    Rebecca Thornbury, a spokeswoman for NATO, read a statement. | Rebecca Thornbury → Rebecca Thornbury; NATO → North Atlantic Treaty Organization
    The UN Security Council met. | UN Security Council → UN Security Council
    The World Health Organization (WHO) warned Chad. | World Health Organization → World Health Organization; WHO → World Health Organization; Chad → Chad
    The Green Valley Farmers Union (GVFU) refused. | Green Valley Farmers Union → Green Valley Farmers Union; GVFU → Green Valley Farmers Union
    The Southern Freedom Front attacked Mali. | Southern Freedom Front → Southern Freedom Front; Mali → Mali
    Cedar Ridge Mining Corp sued Northfield University. | Cedar Ridge Mining Corp → Cedar Ridge Mining Corp; Northfield University → Northfield University
    Moscow rejected Washington's proposal. | Moscow → Russia; Washington → United States
    The Kremlin condemned the White House. | The Kremlin → Russia; the White House → United States
    South Korean officials met Japanese diplomats. | South Korean → South Korea; Japanese → Japan
    German Chancellor Friedrich Merz met Emmanuel Macron. | German → Germany; Friedrich Merz → Friedrich Merz; Emmanuel Macron → Emmanuel Macron
    Abdullah bin Zayed Al-Qahtani met Emmanuel Macron. | Abdullah bin Zayed Al-Qahtani → Abdullah bin Zayed Al-Qahtani; Emmanuel Macron → Emmanuel Macron
    On Monday Covid-19 spread in Leeds. |
    """)

  @Test(arguments: indonesian)
  func findsIndonesian(_ row: TextRow) throws {
    #expect(try Reading.of(.indonesian).names(row.text).sorted() == row.answers)
  }

  @Test(arguments: english)
  func findsEnglish(_ row: TextRow) throws {
    #expect(try Reading.of(.english).names(row.text).sorted() == row.answers)
  }
}
