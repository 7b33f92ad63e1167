/// Indonesian sentences by construction, with the events they state.
enum IndonesianSentences {
  static let active = """
    Burhan Talib berbicara melalui sambungan telepon dengan William Ruto. | CONSULT Burhan Talib → William Ruto
    Kenya tidak setuju dengan keputusan Uganda. | REJECT Kenya → Uganda
    Informan PBB di wilayah Kenya, Burhan Talib, menuding Uganda berbuat curang. | ACCUSE Burhan Talib → Uganda
    Kenya menganggap Burhan Talib sebagai penjahat perang. | ACCUSE Kenya → Burhan Talib
    Kenya menghubungi pemerintah Uganda. | CONSULT Kenya → Uganda
    Tentara Sudan menyerang Chad pada Minggu dini hari. | ASSAULT Sudan → Chad
    Kazakhstan mengecam Kirgistan dalam sidang di Jenewa. | ACCUSE Kazakhstan → Kirgistan
    Brasil mengirim gandum kepada Haiti. | AID Brasil → Haiti
    Yordania meminta Suriah membuka perbatasan. | REQUEST Yordania → Suriah
    Korea Utara mengancam Jepang dengan rudal jarak menengah. | THREATEN Korea Utara → Jepang
    Peru mengusir duta besar Meksiko. | SANCTION Peru → Meksiko
    Polri menangkap Darmawan Suryokusumo di Cirebon. | COERCE Kepolisian Negara Republik Indonesia → Darmawan Suryokusumo
    Presiden Kenya William Ruto bertemu Presiden Uganda Yoweri Museveni di Entebbe. | CONSULT William Ruto → Yoweri Museveni
    Arnoldus Wetipo menggugat PT Cahaya Rimba Papua ke pengadilan. | ACCUSE Arnoldus Wetipo → PT Cahaya Rimba Papua
    Filipina menolak klaim China atas terumbu itu. | REJECT Filipina → China
    Etiopia menarik pasukannya dari Somalia. | RETREAT Etiopia → Somalia
    Albania membantu Kosovo membangun jalan raya. | AID Albania → Kosovo
    Kenya dan Uganda saling mengecam. | ACCUSE Kenya → Uganda; ACCUSE Uganda → Kenya
    """

  static let passive = """
    Burhan Talib dijatuhi vonis hukuman mati oleh Pengadilan Negeri Sleman. | COERCE Pengadilan Negeri Sleman → Burhan Talib
    Chad diserang oleh Sudan pada Minggu dini hari. | ASSAULT Sudan → Chad
    Darmawan Suryokusumo ditangkap Polri di Cirebon. | COERCE Kepolisian Negara Republik Indonesia → Darmawan Suryokusumo
    Meksiko dikecam Peru karena memberi suaka. | ACCUSE Peru → Meksiko
    Burhan Talib ditembak oleh milisi Janjaweed. | ASSAULT Janjaweed → Burhan Talib
    PT Cahaya Rimba Papua digugat Arnoldus Wetipo ke pengadilan. | ACCUSE Arnoldus Wetipo → PT Cahaya Rimba Papua
    Usulan Mesir ditolak Israel. | REJECT Israel → Mesir
    Haiti dibantu Brasil. | AID Brasil → Haiti
    Kota itu dibom semalaman. |
    Pelaku penembakan sudah ditangkap. |
    """

  static let relative = """
    Burhan Talib adalah mantan petugas FIFA yang bekerja sama dengan Kenya. | COOPERATE Burhan Talib → Kenya
    Presiden Peru menyesalkan keputusan duta besarnya untuk PBB yang mendukung keanggotaan Bolivia tersebut. | SUPPORT Peru → Bolivia
    Sudan, yang menyerang Chad bulan lalu, kini mengalami kekeringan. | ASSAULT Sudan → Chad
    Arnoldus Wetipo, yang menggugat PT Cahaya Rimba Papua, berasal dari Merauke. | ACCUSE Arnoldus Wetipo → PT Cahaya Rimba Papua
    Darmawan Suryokusumo, yang ditangkap Polri di Cirebon, bekerja di bengkel. | COERCE Kepolisian Negara Republik Indonesia → Darmawan Suryokusumo
    Iran memuji Hizbullah, yang menembaki Israel sejak pagi. | SUPPORT Iran → Hizbullah; ASSAULT Hizbullah → Israel
    """

  static let control = """
    Pernyataan itu dilontarkan Burhan Talib setelah bertemu dengan William Ruto. | CONSULT Burhan Talib → William Ruto
    Retno Marsudi mengatakan, hal itu diungkapkan oleh Burhan Talib setelah menemui William Ruto. | CONSULT Burhan Talib → William Ruto, alleged
    Wakil Duta Besar Peru Maria Lopez mendatangi Kementerian Luar Negeri menemui Burhan Talib. | CONSULT Maria Lopez → Burhan Talib
    Riset itu menyebut hanya 35 persen warga Kenya setuju dengan William Ruto. |
    Turki meminta Armenia untuk mengakui Azerbaijan. | REQUEST Turki → Armenia
    Norwegia berjanji membantu Ukraina. | AGREE Norwegia → Ukraina
    Jepang mendesak China agar membebaskan Takeda Hiroshi. | REQUEST Jepang → China
    Kanada mulai menyerang Taliban pada 2002. | ASSAULT Kanada → Taliban
    Pakistan menolak mengakui Israel. | REJECT Pakistan → Israel
    Mereka menuntut keadilan serta KPK mendesak Presiden Joko Widodo mencopot Ratih Kusumaningrum. | REQUEST Komisi Pemberantasan Korupsi → Joko Widodo
    KPK menilai Darmawan Suryokusumo melanggar hukum. | ACCUSE Komisi Pemberantasan Korupsi → Darmawan Suryokusumo
    Belarus mengancam akan menyerang Lituania. | THREATEN Belarus → Lituania
    Prancis membujuk Mali untuk melepaskan tawanan. | REQUEST Prancis → Mali
    """

  static let coordination = """
    Presiden Kenya William Ruto dan Presiden Uganda Yoweri Museveni menghadapi Chad menjelang latihan bersama kedua negara. | COOPERATE Kenya → Uganda
    Di lain pihak, Kenya dan para pendukungnya kerap menuding PBB melakukan kecurangan. | ACCUSE Kenya → Perserikatan Bangsa-Bangsa
    Kenya mengutuk pemboman tersebut sebagai kejahatan terhadap kemanusiaan dan menuduh Uganda memberikan dukungan kepada para penyerang. | ACCUSE Kenya → Uganda
    Rusia dan Belarus menyerang Ukraina. | ASSAULT Rusia → Ukraina; ASSAULT Belarus → Ukraina
    Partai yang mendukung Joko Widodo ialah PDIP, Golkar, dan Hanura. | SUPPORT PDI Perjuangan → Joko Widodo; SUPPORT Partai Golkar → Joko Widodo; SUPPORT Partai Hanura → Joko Widodo
    Polri menangkap dua tersangka. Mereka adalah Darmawan Suryokusumo dan Burhan Talib. | COERCE Kepolisian Negara Republik Indonesia → Darmawan Suryokusumo; COERCE Kepolisian Negara Republik Indonesia → Burhan Talib
    Rusia menyerang Ukraina dan Georgia. | ASSAULT Rusia → Ukraina; ASSAULT Rusia → Georgia
    Irak menyerang dan menduduki Kuwait. | ASSAULT Irak → Kuwait
    Mesir mengecam Israel dan memuji Yordania. | ACCUSE Mesir → Israel; SUPPORT Mesir → Yordania
    Menteri Luar Negeri Ghana dan Menteri Luar Negeri Togo bertemu di Lome. | CONSULT Ghana → Togo
    Brasil dan Argentina bertemu di Montevideo. | CONSULT Brasil → Argentina
    """

  static let nominalisation = """
    Pertemuan Kenya dan Uganda akhirnya digelar. | CONSULT Kenya → Uganda
    Warga menanti lawatan perdana Burhan Talib ke Kenya. | CONSULT Burhan Talib → Kenya, planned
    Milisi Houthi dukungan Iran menyerang Kenya. | ASSAULT Houthi → Kenya; SUPPORT Iran → Houthi
    Konsulat Jenderal Peru di Medan bertemu dengan Burhan Talib. | CONSULT Konsulat Jenderal Peru → Burhan Talib
    Kenya memerintahkan pengusiran 15 diplomat Uganda. | SANCTION Kenya → Uganda
    Kenya telah memotong sumbangannya kepada PBB. | SANCTION Kenya → Perserikatan Bangsa-Bangsa
    Invasi Irak atas Kuwait mengejutkan dunia. | ASSAULT Irak → Kuwait
    Serangan Israel terhadap Lebanon berlangsung dua hari. | ASSAULT Israel → Lebanon
    Kunjungan William Ruto ke Uganda berlangsung singkat. | CONSULT William Ruto → Uganda
    Dukungan Iran kepada Suriah tidak berubah. | SUPPORT Iran → Suriah
    Penangkapan Darmawan Suryokusumo oleh Polri disiarkan televisi. | COERCE Kepolisian Negara Republik Indonesia → Darmawan Suryokusumo
    Pertemuan antara Yoweri Museveni dan William Ruto ditutup untuk wartawan. | CONSULT William Ruto → Yoweri Museveni
    Sanksi Amerika Serikat terhadap Venezuela menekan harga. | SANCTION Amerika Serikat → Venezuela
    Bantuan Jepang untuk Tonga tiba kemarin. | AID Jepang → Tonga
    Kritik Malaysia terhadap Myanmar makin keras. | ACCUSE Malaysia → Myanmar
    """

  static let lightVerb = """
    Amerika Serikat menjatuhkan sanksi terhadap Venezuela. | SANCTION Amerika Serikat → Venezuela
    Sudan melancarkan serangan terhadap Chad. | ASSAULT Sudan → Chad
    Brasil mengadakan pertemuan dengan Argentina. | CONSULT Brasil → Argentina
    Jepang memberikan bantuan kepada Tonga. | AID Jepang → Tonga
    Malaysia melontarkan kritik terhadap Myanmar. | ACCUSE Malaysia → Myanmar
    William Ruto melakukan kunjungan ke Uganda. | CONSULT William Ruto → Uganda
    Iran memberi dukungan kepada Suriah. | SUPPORT Iran → Suriah
    Inggris mendapat dukungan dari Kanada. | SUPPORT Kanada → Inggris
    Swedia memutuskan hubungan diplomatik dengan Eritrea. | SANCTION Swedia → Eritrea
    Rusia mengajukan protes kepada Polandia. | ACCUSE Rusia → Polandia
    """

  /// Sentences that name two actors and state no event between them.
  static let none = """
    Tiga juta tentara menyerang Chad. Pawai Tentara Rakyat Sudan usai. |
    Kementerian sedang melakukan berbagai upaya untuk membebaskan Burhan Talib. |
    Paus Fransiskus meminta Umat Buddha menghentikan kekerasan. |
    Harga minyak di Nigeria dan Angola turun. |
    KPK memeriksa Darmawan Suryokusumo sebagai saksi. |
    KPK memeriksa Darmawan Suryokusumo. Yang bersangkutan diperiksa sebagai saksi. |
    William Ruto mempersilakan Yoweri Museveni mundur jika tetap mendukung Emmanuel Macron. |
    Darmawan Suryokusumo bebas dari hukum jika mendukungnya, kata Wiranto Hadikusumo. |
    Wiranto Hadikusumo merasa kecewa pasca ditetapkannya Darmawan Suryokusumo sebagai tersangka. |
    Polri meminta sidang Darmawan Suryokusumo ditunda. |
    Joko Widodo mengajak seluruh rakyat Indonesia bekerja. |
    KPK menilai Darmawan Suryokusumo tidak melanggar hukum. |
    Indonesia menunggu. Indonesia berharap. Indonesia diam. Diduga ada pihak yang membantu Darmawan Suryokusumo bersembunyi. |
    Ibu kota Kenya lebih tinggi daripada ibu kota Uganda. |
    Siti Marlina lahir di Bandung dan besar di Surabaya. |
    Rusia menguji rudal baru. |
    Bola hasil tendangan Portugal membentur tiang gawang. |
    """

  static let status = """
    Pakta itu mewajibkan Kenya membantu Uganda. | AID Kenya → Uganda, planned
    Kenya membantu Uganda bila diserang. | AID Kenya → Uganda, planned
    Kenya mengumumkan rencana mengunjungi Uganda. | CONSULT Kenya → Uganda, planned
    Tak ada menteri Kenya yang mengancam Uganda. | THREATEN Kenya → Uganda, negated
    Sudan tidak menyerang Chad. | ASSAULT Sudan → Chad, negated
    William Ruto belum menemui atau mengunjungi Yoweri Museveni. | CONSULT William Ruto → Yoweri Museveni, negated
    Sudan belum pernah menyerang Chad. | ASSAULT Sudan → Chad, negated
    Sudan akan menyerang Chad. | ASSAULT Sudan → Chad, planned
    Sudan berencana menyerang Chad. | ASSAULT Sudan → Chad, planned
    Sudan mungkin menyerang Chad. | ASSAULT Sudan → Chad, planned
    Jika Sudan menyerang Chad, perbatasan akan ditutup. | ASSAULT Sudan → Chad, planned
    Sudan diduga menyerang Chad. | ASSAULT Sudan → Chad, alleged
    Menurut Libya, Sudan menyerang Chad. | ASSAULT Sudan → Chad, alleged
    Libya mengatakan Sudan menyerang Chad. | ASSAULT Sudan → Chad, alleged
    Sudan mengatakan telah menyerang Chad. | ASSAULT Sudan → Chad
    Libya menuduh Sudan menyerang Chad. | ACCUSE Libya → Sudan; ASSAULT Sudan → Chad, alleged
    Sudan membantah menyerang Chad. | ASSAULT Sudan → Chad, denied
    Sudan membantah telah menyerang Chad. | ASSAULT Sudan → Chad, denied
    Libya menuduh Sudan menyerang Chad. Sudan membantah tuduhan itu. | ACCUSE Libya → Sudan; ASSAULT Sudan → Chad, denied; REJECT Sudan → Libya
    Libya menuduh Sudan menjual senjata kepada Boko Haram. Sudan membantah tuduhan itu. | ACCUSE Libya → Sudan; COOPERATE Sudan → Boko Haram, denied; REJECT Sudan → Libya
    Libya menuduh Sudan mengirim senjata ke Chad. Khartoum menampik tudingan tersebut. | ACCUSE Libya → Sudan; AID Sudan → Chad, denied; REJECT Sudan → Libya
    Libya mendesak Sudan membebaskan Chad. | REQUEST Libya → Sudan
    Sudan siap membantu Chad. | AGREE Sudan → Chad
    Sudan nyaris menyerang Chad. | ASSAULT Sudan → Chad, negated
    Sudan telah menyerang Chad. | ASSAULT Sudan → Chad
    William Ruto dijadwalkan bertemu Yoweri Museveni. | CONSULT William Ruto → Yoweri Museveni, planned
    """
}
