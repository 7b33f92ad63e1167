import KnowledgeTables
import Linguistics
import Testing

/// Rows of `citation: form form …`, one shape a table.
private func rows(_ text: String) -> [(citation: String, form: String)] {
  text.split(separator: "\n").flatMap { line -> [(citation: String, form: String)] in
    let parts = line.split(separator: ":")
    return parts[1].split(separator: " ").map { (String(parts[0]), String($0)) }
  }
}

private let passives = rows(
  """
  memasok: dipasok
  menyerang: diserang
  menangkap: ditangkap
  mengirim: dikirim
  mengirimkan: dikirimkan
  mengebom: dibom
  mengecek: dicek
  mengesahkan: disahkan
  mengecap: dicap
  mempekerjakan: dipekerjakan
  memperkuat: diperkuat
  mempertahankan: dipertahankan
  memeriksa: diperiksa
  memerintahkan: diperintahkan
  memproses: diproses
  mengkritik: dikritik
  mentransfer: ditransfer
  mensponsori: disponsori
  memprotes: diprotes
  memproduksi: diproduksi
  mempromosikan: dipromosikan
  mengklaim: diklaim
  mengkritisi: dikritisi
  mengkaji: dikaji
  mempunyai: dipunyai
  mempengaruhi: dipengaruhi
  memengaruhi: dipengaruhi
  menstabilkan: distabilkan
  mensyaratkan: disyaratkan
  mengkhianati: dikhianati
  mengkudeta: dikudeta
  membunuh: dibunuh
  membebaskan: dibebaskan
  memfitnah: difitnah
  memvonis: divonis
  mendukung: didukung
  menculik: diculik
  menjajah: dijajah
  menzalimi: dizalimi
  menggempur: digempur
  menghukum: dihukum
  menginvasi: diinvasi
  mengancam: diancam
  mengusir: diusir
  mengecam: dikecam
  mengutuk: dikutuk
  mengakui: diakui
  melawan: dilawan
  melantik: dilantik
  merebut: direbut
  mewakili: diwakili
  meyakini: diyakini
  menyandera: disandera
  menyanyikan: dinyanyikan
  memakan: dimakan
  memulai: dimulai
  menilai: dinilai
  menolak: ditolak
  menuduh: dituduh
  menembak: ditembak
  menyetujui: disetujui
  memberangkatkan: diberangkatkan
  menerjemahkan: diterjemahkan
  menyita: disita
  memukul: dipukul
  memecat: dipecat
  memenjarakan: dipenjarakan
  meminta: diminta
  minta: diminta
  """)

private let bareStems = rows(
  """
  menangkap: tangkap
  mengirimkan: kirimkan
  menyerang: serang
  memasok: pasok
  mengebom: bom
  mengecek: cek
  mempekerjakan: pekerjakan
  memperkuat: perkuat
  mengkritik: kritik
  memprotes: protes
  menembaki: tembaki
  mengunjungi: kunjungi
  menemui: temui
  membantah: bantah
  melarang: larang
  mengusir: usir
  menuding: tuding
  pergi: pergi
  """)

private let accidentals = rows(
  """
  membunuh: terbunuh
  menangkap: tertangkap
  menembak: tertembak
  melukai: terlukai terluka
  menyelesaikan: terselesaikan
  membantahkan: terbantahkan
  merekam: terekam
  melibatkan: terlibat
  memilih: terpilih
  """)

private let withProclitics = rows(
  """
  menangkap: kutangkap kautangkap
  mengirim: kukirim kaukirim
  membawa: kubawa kaubawa
  meminta: kuminta kauminta
  """)

private let doubled = rows(
  """
  memukul: memukul-mukul dipukul-pukul pukul-memukul
  menembak: tembak-menembak
  menyerang: serang-menyerang
  membagikan: dibagi-bagikan membagi-bagikan
  bertemu: bertemu
  berlari: berlari-lari
  """)

private let strangers = rows(
  """
  menari: dikari
  mengirim: diirim dingirim
  menangkap: dinangkap
  memasok: dimasok
  menyerang: dinyerang
  mengejar: dijar diejar
  mengenal: dinal dienal
  mengelola: dilola
  memukul: dimukul
  mengaji: dikaji
  menjadi: terjadi
  bertemu: ditemu
  """)

private let surfaces: [(surface: String, shape: IndonesianVerbShape, citation: String)] = [
  ("dipasok", .diPassive, "memasok"), ("memasok", .active, "memasok"), ("Menyerang", .active, "menyerang"),
  ("diserang", .diPassive, "menyerang"), ("DISERANG", .diPassive, "menyerang"), ("ditangkap", .diPassive, "menangkap"),
  ("tangkap", .bare, "menangkap"), ("dikirimkan", .diPassive, "mengirimkan"), ("kirimkan", .bare, "mengirimkan"),
  ("dibom", .diPassive, "mengebom"), ("dicek", .diPassive, "mengecek"), ("disahkan", .diPassive, "mengesahkan"),
  ("dipekerjakan", .diPassive, "mempekerjakan"), ("diperkuat", .diPassive, "memperkuat"),
  ("diperiksa", .diPassive, "memeriksa"), ("diperintahkan", .diPassive, "memerintahkan"),
  ("dipertahankan", .diPassive, "mempertahankan"), ("diperlihatkan", .diPassive, "memperlihatkan"),
  ("diproses", .diPassive, "memproses"), ("dikritik", .diPassive, "mengkritik"),
  ("ditransfer", .diPassive, "mentransfer"), ("disponsori", .diPassive, "mensponsori"),
  ("diprotes", .diPassive, "memprotes"), ("diklaim", .diPassive, "mengklaim"), ("dikaji", .diPassive, "mengkaji"),
  ("dipunyai", .diPassive, "mempunyai"), ("dipengaruhi", .diPassive, "mempengaruhi"),
  ("dibunuh", .diPassive, "membunuh"), ("terbunuh", .accidental, "membunuh"), ("tertangkap", .accidental, "menangkap"),
  ("terlibat", .accidental, "melibat"), ("terekam", .accidental, "merekam"),
  ("kutangkap", .firstPersonPassive, "menangkap"),
  ("kaukirim", .secondPersonPassive, "mengirim"), ("kubawa", .firstPersonPassive, "membawa"),
  ("bertemu", .active, "bertemu"), ("bekerja", .active, "bekerja"), ("belajar", .active, "belajar"),
  ("berunding", .active, "berunding"), ("beroperasi", .active, "beroperasi"), ("kehilangan", .accidental, "kehilangan"),
  ("terjadi", .active, "terjadi"), ("menjadi", .active, "menjadi"), ("datang", .bare, "mendatang"),
  ("menang", .bare, "memenang"), ("diundang", .diPassive, "mengundang"), ("diinvasi", .diPassive, "menginvasi"),
  ("digempur", .diPassive, "menggempur"), ("dihukum", .diPassive, "menghukum"), ("dilawan", .diPassive, "melawan"),
  ("diwakili", .diPassive, "mewakili"), ("dinyanyikan", .diPassive, "menyanyikan"),
  ("dikhianati", .diPassive, "mengkhianati"), ("dituduh", .diPassive, "menuduh"),
  ("dipukul-pukul", .diPassive, "memukul"), ("tembak-menembak", .reciprocal, "menembak"),
  ("serang-menyerang", .reciprocal, "menyerang"), ("dibagi-bagikan", .diPassive, "membagikan"),
  ("diberangkatkan", .diPassive, "memberangkatkan"), ("disetujui", .diPassive, "menyetujui"),
  ("diterjemahkan", .diPassive, "menerjemahkan"), ("dimulai", .diPassive, "memulai"),
  ("diminta", .diPassive, "meminta"), ("dimakan", .diPassive, "memakan"), ("didukung", .diPassive, "mendukung"),
  ("didik", .bare, "mendidik"), ("dididik", .diPassive, "mendidik"), ("diskusi", .bare, "mendiskusi"),
]

@Suite struct MorphologyVerbForms {
  let verbs: IndonesianVerbForms

  init() throws { verbs = try IndonesianVerbForms(knowledge: .embedded) }

  private func shapes(_ form: String, of citation: String) -> [IndonesianVerbShape] {
    verbs.forms(ofCitation: citation).filter { $0.surface == form }.map(\.shape)
  }

  @Test(arguments: passives) func passive(citation: String, form: String) {
    #expect(shapes(form, of: citation) == [.diPassive])
  }

  @Test(arguments: bareStems) func bareStem(citation: String, form: String) {
    #expect(shapes(form, of: citation) == [.bare])
  }

  @Test(arguments: accidentals) func accidental(citation: String, form: String) {
    #expect(shapes(form, of: citation) == [.accidental])
  }

  @Test(arguments: withProclitics) func proclitic(citation: String, form: String) {
    let shape: IndonesianVerbShape = form.hasPrefix("kau") ? .secondPersonPassive : .firstPersonPassive
    #expect(shapes(form, of: citation) == [shape])
  }

  @Test(arguments: doubled) func doubling(citation: String, form: String) {
    #expect(!shapes(form, of: citation).isEmpty)
  }

  @Test(arguments: strangers) func isNoForm(citation: String, form: String) {
    #expect(shapes(form, of: citation).isEmpty)
  }

  @Test(arguments: surfaces) func reading(surface: String, shape: IndonesianVerbShape, citation: String) throws {
    let first = try #require(verbs.readings(of: surface).first)
    #expect(first.shape == shape)
    #expect(first.citations.first == citation)
  }

  @Test(arguments: passives + bareStems + withProclitics) func returnsToItsCitation(citation: String, form: String) {
    #expect(verbs.readings(of: form).flatMap(\.citations).contains(citation))
  }

  @Test(arguments: [
    ("mengirimkan", "kirim", "kan"), ("memperkuat", "kuat", ""), ("dipekerjakan", "kerja", "kan"),
    ("menembaki", "tembak", "i"), ("menilai", "nilai", ""), ("diperiksa", "periksa", ""), ("berperang", "perang", ""),
  ])
  func derivation(surface: String, root: String, suffix: String) throws {
    let reading = try #require(verbs.readings(of: surface).first)
    #expect(reading.root == root)
    #expect(reading.suffix == suffix)
    #expect(reading.isCausative == (surface == "memperkuat"))
  }

  @Test(arguments: ["meja", "rumah-rumahan-x", "dan", "pemerintah", "ke"]) func isNoVerb(word: String) {
    #expect(verbs.readings(of: word).allSatisfy { $0.shape == .bare })
  }
}
