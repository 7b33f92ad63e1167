import Linguistics
import Testing

/// Posts, memberships, families, nationality, ownership.
@Suite struct TieTests {
  static let indonesian = TextRow.rows(
    """
    Presiden Kenya William Ruto berpidato. | position held William Ruto → Kenya
    Menteri Pertahanan Jepang Takeda Hiroshi tiba. | position held Takeda Hiroshi → Jepang
    Wiranto Hadikusumo, juru bicara KPK, menolak. | position held Wiranto Hadikusumo → Komisi Pemberantasan Korupsi
    Juru Bicara KPK Wiranto Hadikusumo menolak. | position held Wiranto Hadikusumo → Komisi Pemberantasan Korupsi
    Mantan Presiden Uganda Yoweri Museveni hadir. | position held Yoweri Museveni → Uganda
    Direktur Utama PT Cahaya Rimba Papua, Arnoldus Wetipo, menolak. | position held Arnoldus Wetipo → PT Cahaya Rimba Papua
    Duta Besar Kenya untuk Uganda Burhan Talib hadir. | position held Burhan Talib → Kenya
    Ketua DPR sekaligus Ketua Umum Partai Golkar, Wiranto Hadikusumo, hadir. | position held Wiranto Hadikusumo → DPR RI; position held Wiranto Hadikusumo → Partai Golkar
    Dua mantan pimpinan KPK, yaitu Burhan Talib dan Ratih Kusumaningrum, hadir. | position held Burhan Talib → Komisi Pemberantasan Korupsi; position held Ratih Kusumaningrum → Komisi Pemberantasan Korupsi
    Bupati Kutai Kartanegara Ratih Kusumaningrum hadir. | position held Ratih Kusumaningrum → Kutai Kartanegara
    Anggota Komisi V DPR dari Fraksi PAN Burhan Talib hadir. | member of Burhan Talib → Komisi V DPR; member of Burhan Talib → Fraksi PAN DPR
    Wiranto Hadikusumo hadir, dan sejumlah anggota DPR juga. |
    Anggota DPR Ratih Kusumaningrum hadir. | member of Ratih Kusumaningrum → DPR RI
    Politikus Partai Golkar Ratih Kusumaningrum hadir. | member of Ratih Kusumaningrum → Partai Golkar
    Ratih Kusumaningrum, putri Darmawan Suryokusumo, hadir. | relative Ratih Kusumaningrum → Darmawan Suryokusumo
    Burhan Talib, politisi Serikat Tani Nusantara, hadir. | member of Burhan Talib → Serikat Tani Nusantara
    Kenya menemui pendiri toko daring asal China, Burhan Talib. |
    Selain menyediakan tempat untuk Komite Pangan Afrika, Kenya juga menyumbang beras. |
    Direktur Jenderal Amerika dan Eropa Kementerian Pertahanan, Burhan Talib, hadir. | position held Burhan Talib → Kementerian Pertahanan
    William Ruto mengizinkan perempuan menjabat di Dewan Syura. |
    Ratih Kusumaningrum yang juga Ketua KPK hadir. | position held Ratih Kusumaningrum → Komisi Pemberantasan Korupsi
    Ketua DPD Partai Golkar Jawa Timur, Ratih Kusumaningrum, hadir. | position held Ratih Kusumaningrum → Partai Golkar
    Ratih Kusumaningrum adalah mantan anggota DPR Fraksi Golkar. | member of Ratih Kusumaningrum → DPR RI; member of Ratih Kusumaningrum → Fraksi Golkar DPR
    Ketua Koordinator DPP Partai Golkar Bidang Ekonomi Airlangga Hartarto hadir. | position held Airlangga Hartarto → Partai Golkar
    Ketua Pansus Angket KPK Airlangga Hartarto hadir. | position held Airlangga Hartarto → Panitia Khusus Hak Angket KPK
    Wakil Ketua DPP Partai Hanura kubu Ambara, Burhan Talib, hadir. | position held Burhan Talib → Partai Hanura
    Ketua Umum PBB Ratih Kusumaningrum hadir. | position held Ratih Kusumaningrum → Partai Bulan Bintang
    Ketua Dewan Pimpinan Wilayah (DPW) PPP Jateng, Burhan Talib, hadir. | position held Burhan Talib → Partai Persatuan Pembangunan
    Ketua Umum Ikatan Advokat Nusantara Airlangga Hartarto hadir. | position held Airlangga Hartarto → Ikatan Advokat Nusantara
    Ketua MKD DPR Ratih Kusumaningrum hadir. | position held Ratih Kusumaningrum → Mahkamah Kehormatan Dewan
    Ketua Fraksi Ratih Kusumaningrum hadir. |
    Hakim Pengadilan Tinggi Sulawesi Utara, Burhan Talib, hadir. | position held Burhan Talib → Pengadilan Tinggi Sulawesi Utara
    Anggota DPR Fraksi Hanura Ratih Kusumaningrum hadir. | member of Ratih Kusumaningrum → DPR RI; member of Ratih Kusumaningrum → Partai Hanura
    Ketua Bawaslu Bali Burhan Talib hadir. | position held Burhan Talib → Bawaslu Bali
    Burhan Talib melawan Ratih Kusumaningrum yang kini menjabat Ketua KPK. | position held Ratih Kusumaningrum → Komisi Pemberantasan Korupsi
    Mereka ialah pejabat Kementerian Dalam Negeri, anggota DPR, dan pengusaha. |
    Kapolri Jenderal Burhan Talib hadir. | position held Burhan Talib → Kepolisian Negara Republik Indonesia
    Pemeriksaan politikus Partai Golkar itu ditunda KPK, kata Wiranto Hadikusumo. |
    Hujan turun di kantor presiden. |
    """)

  static let english = TextRow.rows(
    """
    Kenyan President William Ruto spoke. | position held William Ruto → Kenya
    Japan's Defence Minister Hiroshi Takeda arrived. | position held Hiroshi Takeda → Japan
    Rebecca Thornbury, a spokeswoman for NATO, refused. | position held Rebecca Thornbury → North Atlantic Treaty Organization
    NATO spokeswoman Rebecca Thornbury refused. | position held Rebecca Thornbury → North Atlantic Treaty Organization
    Former Ugandan President Yoweri Museveni attended. | position held Yoweri Museveni → Uganda
    Arnold Wetherby, chief executive of Cedar Ridge Mining Corp, refused. | position held Arnold Wetherby → Cedar Ridge Mining Corp
    Burhan Talib and his wife, Salma Idris, attended. | relative Burhan Talib → Salma Idris
    Mary Holloway, the daughter of Arnold Wetherby, attended. | relative Mary Holloway → Arnold Wetherby
    Mary Holloway was the sister of U.S. President Arnold Wetherby. | position held Arnold Wetherby → United States; relative Mary Holloway → Arnold Wetherby
    Senators Mary Holloway of Utah and Arnold Wetherby of Florida voted. | position held Arnold Wetherby → Florida; position held Mary Holloway → Utah
    Mary Holloway was head of Iran's Quds Force. | country Quds Force → Iran; position held Mary Holloway → Quds Force
    Mary Holloway, spokeswoman for the Trump administration's State Department, resigned. | position held Mary Holloway → US State Department
    President William Ruto of Kenya spoke. | position held William Ruto → Kenya
    The President of Kenya William Ruto spoke. | position held William Ruto → Kenya
    The president of the Chadian League for Human Rights, Rebecca Thornbury, spoke. | position held Rebecca Thornbury → Chadian League for Human Rights
    Mary Holloway, Burhan Talib and Salma Idris are members of the African Union. | member of Mary Holloway → African Union; member of Burhan Talib → African Union; member of Salma Idris → African Union
    Republican Arnold Wetherby attended. | member of Arnold Wetherby → Republican Party
    Kenya votes in May. President Arnold Wetherby will stay in Kenya, the Kenyan press says. | position held Arnold Wetherby → Kenya
    Rain fell on the president's office. |
    """)

  @Test(arguments: indonesian)
  func readsIndonesian(_ row: TextRow) throws {
    #expect(try Reading.of(.indonesian).ties(row.text) == row.answers)
  }

  @Test(arguments: english)
  func readsEnglish(_ row: TextRow) throws {
    #expect(try Reading.of(.english).ties(row.text) == row.answers)
  }
}
