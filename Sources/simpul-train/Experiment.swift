import ArgumentParser
import Foundation
import KnowledgeTables
import Linguistics
import Training

/// Trains one network and prints its scores on held-out sentences.
struct Experiment: ParsableCommand {
  @Option var data: String
  @Option var language = "id"
  @Option var width = 128
  @Option var layers = 3
  @Option var tagLayers = 1
  @Option var arcWidth = 64
  @Option var labelWidth = 64
  @Option var passes = 30
  @Option var seed: UInt64 = 1
  @Option var rate: Float = 0.003
  @Option var batch = 400
  @Option var fold = 0
  @Option var gsd: Float = 0
  @Option var vectorLength: Float = 0
  @Option var teachers = 0
  @Option var sure: Float = 0.7
  @Option var studentPasses = 4
  @Option var goldRepeats = 4
  @Option var newsWeight: Float = 1
  @Option var studentWidth = 128

  func run() throws {
    var options = NetworkTrainer.Options()
    options.width = width
    options.layers = layers
    options.tagLayers = tagLayers
    options.arcWidth = arcWidth
    options.labelWidth = labelWidth
    options.passes = passes
    options.seed = seed
    options.rate = rate
    options.batchWords = batch
    let names =
      language == "id"
      ? ["id_csui-ud-train.conllu.gz", "id_pud-ud-test.conllu.gz"]
      : ["en_ewt-ud-train.slim.conllu.gz", "en_gum-permissive-train.slim.conllu.gz"]
    var banks = try names.map { try Treebank.read("\(data)/treebanks/\($0)") }
    var held: [[CoNLLUSentence]] = []
    if language == "id" {
      for index in banks.indices {
        held.append(banks[index].enumerated().filter { $0.offset % 5 == fold }.map(\.element))
        banks[index] = banks[index].enumerated().filter { $0.offset % 5 != fold }.map(\.element)
      }
      if gsd > 0 {
        banks.append(try Treebank.read("\(data)/treebanks/id_gsd-ud-train.converted.harmonised.conllu.gz"))
      }
    } else {
      held = try ["en_ewt-ud-dev.slim.conllu.gz", "en_gum-permissive-dev.slim.conllu"].map {
        try Treebank.read("\(data)/treebanks/\($0)")
      }
    }
    options.vectorLength = vectorLength
    let tokenizer = try Tokenizer(language: Language(code: language), knowledge: .embedded)
    let news = vectorLength > 0 ? try RawNews("\(data)/raw/news-\(language).jsonl.gz", tokenizer: tokenizer) : nil
    var trainer = NetworkTrainer(banks, news: news, options: options)
    print("vocabulary", trainer.hashes.count)
    var examples: [NetworkExample] = []
    for (index, bank) in banks.enumerated() {
      examples += trainer.examples(bank, domain: UInt32(index), weight: index == 2 ? gsd : 1)
    }
    func score(_ name: String, _ files: [[UInt8]]) {
      let held = held
      withNetworks(files) { networks in
        for (index, gold) in held.enumerated() {
          print(name, "held \(index) ", NetworkScore(gold, networks, domain: UInt32(index)).line)
        }
      }
      fflush(nil)
    }
    if teachers == 0 {
      let file = trainer.train(examples) { print($0, $1) }
      score("single", [file])
      try DataFile.write(file, to: "/tmp/net-\(language)-\(fold)-\(seed).bin")
      return
    }
    var files: [[UInt8]] = []
    for teacher in 0..<teachers {
      let path = "/tmp/teacher-\(language)-\(fold)-\(width)-\(teacher).bin"
      if let old = try? DataFile.read(path) {
        files.append(old)
      } else {
        trainer.options.seed = UInt64(teacher + 1)
        files.append(trainer.train(examples))
        try DataFile.write(files[teacher], to: path)
      }
      score("teacher \(teacher)", [files[teacher]])
    }
    score("panel", files)
    options.width = studentWidth
    options.passes = studentPasses
    options.seed = 77
    let student = NetworkTrainer(banks, news: news, options: options)
    var all: [NetworkExample] = []
    for (index, bank) in banks.enumerated() {
      for _ in 0..<(index == 2 ? 1 : goldRepeats) { all += student.examples(bank, domain: UInt32(index), weight: 1) }
    }
    withNetworks(files) { networks in
      let extra = student.examples(news!, panel: NetworkPanel(networks), leastConfidence: sure, weight: newsWeight)
      print("news sentences", extra.count, "words", extra.reduce(0) { $0 + $1.count })
      all += extra
    }
    let file = student.train(all) {
      print($0, $1)
      fflush(nil)
    }
    score("student", [file])
    try DataFile.write(file, to: "/tmp/student-\(language)-\(fold).bin")
  }

  func withNetworks(_ files: [[UInt8]], _ loaded: [SyntaxNetwork] = [], _ body: ([SyntaxNetwork]) -> Void) {
    guard loaded.count < files.count else { return body(loaded) }
    files[loaded.count].withUnsafeBytes { bytes in
      guard let network = SyntaxNetwork(bytes) else { return }
      withNetworks(files, loaded + [network], body)
    }
  }
}
