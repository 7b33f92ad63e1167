import KnowledgeTables
import Linguistics
import Testing

/// Words of `lemma: form form …`.
private func rows(_ text: String) -> [(form: String, lemma: String)] {
  text.split(separator: "\n").flatMap { line -> [(form: String, lemma: String)] in
    let parts = line.split(separator: ":")
    return parts[1].split(separator: " ").map { (String($0), String(parts[0])) }
  }
}

private let englishVerbs = rows(
  """
  attack: attack attacks attacked attacking Attacked ATTACKING
  break: breaks broke broken breaking
  invade: invades invaded invading
  stop: stops stopped stopping
  control: controls controlled controlling
  install: installed
  add: adds added adding
  accuse: accuses accused accusing
  announce: announced
  agree: agrees agreed agreeing
  free: freed freeing
  need: needs needed
  supply: supplies supplied supplying
  die: dies died dying
  die: dying
  urge: urged urging
  bring: brings brought bringing
  change: changing changed
  hang: hanging
  visit: visited visiting
  unite: united
  operate: operating
  defeat: defeated
  meet: met meeting
  lead: led leading
  ban: banned banning
  occur: occurred occurring
  refer: referred
  offer: offered
  restore: restored
  monitor: monitored
  seize: seized
  pass: passes passed
  focus: focused focuses
  come: coming came
  write: writing wrote written
  be: was were been is are being
  have: has had having
  veto: vetoes vetoed
  release: releases released
  raise: raising
  """)

private let englishNouns = rows(
  """
  country: countries
  attack: attacks
  man: men
  crisis: crises crisis
  virus: virus viruses
  house: houses
  weapon: weapons
  church: churches
  size: sizes
  hero: heroes
  wife: wives
  process: process processes
  """)

private let englishAdjectives = rows(
  """
  big: bigger biggest
  happy: happier happiest
  good: better best
  large: larger largest
  eager: eager
  honest: honest
  """)

private let indonesianVerbs = rows(
  """
  pasok: memasok dipasok Memasok
  serang: menyerang diserang terserang
  kirim: mengirimkan dikirimkan kirimkan
  temu: bertemu menemui ditemukan
  bom: mengebom dibom
  kuat: memperkuat diperkuat
  kerja: bekerja mempekerjakan
  kritik: mengkritik
  pukul: memukul-mukul
  """)

private let indonesianNouns = rows(
  """
  serang: penyerangan serangan
  perintah: pemerintah
  tumbuh: pertumbuhan
  usaha: perusahaan
  aman: keamanan
  negara: negara negara-negara
  temu: pertemuan
  """)

@Suite struct MorphologyLemmas {
  let english: Lemmatizer
  let indonesian: Lemmatizer

  init() throws {
    english = try Lemmatizer(language: .english, knowledge: .embedded)
    indonesian = try Lemmatizer(language: .indonesian, knowledge: .embedded)
  }

  @Test(arguments: englishVerbs) func englishVerb(form: String, lemma: String) {
    #expect(english.lemma(of: form, upos: .verb) == lemma)
  }

  @Test(arguments: englishNouns) func englishNoun(form: String, lemma: String) {
    #expect(english.lemma(of: form, upos: .noun) == lemma)
  }

  @Test(arguments: englishAdjectives) func englishAdjective(form: String, lemma: String) {
    #expect(english.lemma(of: form, upos: .adjective) == lemma)
  }

  @Test(arguments: indonesianVerbs) func indonesianVerb(form: String, lemma: String) {
    #expect(indonesian.lemma(of: form, upos: .verb) == lemma)
  }

  @Test(arguments: indonesianNouns) func indonesianNoun(form: String, lemma: String) {
    #expect(indonesian.lemma(of: form, upos: .noun) == lemma)
  }

  @Test(arguments: [("Moskow", UPOS.properNoun), ("1990", .numeral), ("Beijing", .properNoun)])
  func nameKeepsItsForm(form: String, upos: UPOS) {
    #expect(indonesian.lemma(of: form, upos: upos) == form)
    #expect(english.lemma(of: form, upos: upos) == form)
  }

  @Test func unknownLanguageLowersCase() throws {
    let malay = try Lemmatizer(language: Language(code: "ms"), knowledge: .embedded)
    #expect(malay.lemma(of: "Rumah", upos: .noun) == "rumah")
    #expect(malay.lemma(of: "Kuching", upos: .properNoun) == "Kuching")
  }

  @Test(arguments: [
    ("attack", ["attack", "attacks", "attacked", "attacking"]),
    ("break", ["break", "breaks", "broke", "broken", "breaking"]),
    ("invade", ["invade", "invades", "invaded", "invading"]),
    ("stop", ["stop", "stops", "stopped", "stopping"]),
    ("supply", ["supply", "supplies", "supplied", "supplying"]),
    ("pass", ["pass", "passes", "passed", "passing"]),
    ("put", ["put", "puts", "putting"]),
    ("die", ["die", "dies", "died", "dying"]),
    ("free", ["free", "frees", "freed", "freeing"]),
    ("have", ["have", "has", "had", "having"]),
    ("be", ["be", "am", "are", "is", "was", "were", "been", "being"]),
    ("veto", ["veto", "vetoes", "vetoed", "vetoing"]),
    ("meet", ["meet", "meets", "met", "meeting"]),
    ("visit", ["visit", "visits", "visited", "visitted", "visiting", "visitting"]),
    ("equip", ["equip", "equips", "equiped", "equipped", "equiping", "equipping"]),
    ("load", ["load", "loads", "loaded", "loading"]),
  ])
  func inflection(lemma: String, forms: [String]) throws {
    #expect(try EnglishVerbForms(knowledge: .embedded).forms(ofLemma: lemma) == forms)
  }

  @Test(arguments: [
    "id/roots.tsv", "id/lemmas.tsv", "id/lexicalized-verbs.tsv", "en/irregular-forms.tsv", "en/irregular-verbs.tsv",
    "en/stem-endings.tsv",
  ])
  func tableIsSortedForSearchInPlace(path: String) throws {
    let bytes = try #require(KnowledgeFolder.embeddedBytes(path))
    let cells = bytes.split(separator: 0x0A).filter { $0.first != 0x23 }.dropFirst().map { $0.prefix { $0 != 0x09 } }
    #expect(cells.count > 10)
    for (a, b) in zip(cells, cells.dropFirst()) { #expect(a.lexicographicallyPrecedes(b)) }
  }
}
