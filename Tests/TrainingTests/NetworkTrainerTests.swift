import Linguistics
import Testing

@testable import Training

@Suite struct NetworkTraining {
  /// Small sentences in which the verb is the root and the nouns hang on it.
  static func treebank() throws -> [CoNLLUSentence] {
    let nouns = ["rusia", "ukraina", "polisi", "menteri"]
    let verbs = ["menyerang", "menangkap", "menemui"]
    var text = ""
    for (index, subject) in nouns.enumerated() {
      for verb in verbs {
        let object = nouns[(index + 1) % nouns.count]
        text += "1\t\(subject)\t_\tNOUN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n"
        text += "2\t\(verb)\t_\tVERB\t_\tVoice=Act\t0\troot\t_\t_\n"
        text += "3\t\(object)\t_\tNOUN\t_\tNumber=Sing\t2\tobj\t_\t_\n\n"
      }
    }
    return try CoNLLUReader().sentences(text)
  }

  private func options() -> NetworkTrainer.Options {
    var options = NetworkTrainer.Options()
    options.width = 32
    options.layers = 2
    options.arcWidth = 16
    options.labelWidth = 16
    options.affixLog = 8
    options.passes = 40
    options.batchWords = 18
    options.rate = 0.01
    return options
  }

  @Test func aSmallTreebankIsLearntAndTheSameBytesComeAgain() throws {
    let treebank = try NetworkTraining.treebank()
    let trainer = NetworkTrainer([treebank], options: options())
    let examples = trainer.examples(treebank, domain: 0)
    let file = trainer.train(examples)
    #expect(file == trainer.train(examples))
    file.withUnsafeBytes { bytes in
      let network = SyntaxNetwork(bytes)
      #expect(network != nil)
      guard let network else { return }
      let score = NetworkScore(treebank, [network], domain: 0)
      #expect(score.words == 36)
      #expect(score.tags == 36)
      #expect(score.labels >= 30)
    }
  }

  @Test func slopesAreThoseOfTheLoss() throws {
    let treebank = try NetworkTraining.treebank()
    let trainer = NetworkTrainer([treebank], options: options())
    let shape = NetworkShape(
      width: 32, layers: 2, tagLayers: 1, morphology: trainer.morphology.count, relations: trainer.relations.count,
      arcWidth: 16, labelWidth: 16)
    var parameters = NetworkParameters(shape: shape, words: trainer.hashes.count, affixRows: 256, seed: 3)
    let none = NetworkPass.Dropout(word: 0, rareWord: 0, affix: 0, input: 0, layer: 0, output: 0)
    let pass = NetworkPass(shape: shape, dropout: none, seed: 1)
    pass.examples = Array(trainer.examples(treebank, domain: 0).prefix(3))
    pass.starts = [0, 3, 6]
    pass.rows = 9
    let counts = [Int32](repeating: 9, count: trainer.hashes.count + 1)
    func loss(_ gradient: inout NetworkGradient) -> Double {
      pass.loss = 0
      pass.embed(parameters, counts)
      pass.forward(parameters.dense)
      pass.backward(parameters.dense, &gradient.dense)
      return pass.loss
    }
    var gradient = NetworkGradient(parameters)
    _ = loss(&gradient)
    let places = [
      shape.weights(0) + 5, shape.weights(1) + 77, shape.biases(1) + 3, shape.tagWeights + 2, shape.tagVectors + 40,
      shape.childWeights + 9, shape.headWeights + 20, shape.pairWeights + 30, shape.rootVector + 2,
      shape.labelChildWeights + 50, shape.labelHeadWeights + 60, shape.relationWeights + 1, shape.relationBiases + 1,
    ]
    for place in places {
      var scratch = NetworkGradient(parameters)
      let step: Float = 0.01
      parameters.dense[place] += step
      let more = loss(&scratch)
      parameters.dense[place] -= 2 * step
      let less = loss(&scratch)
      parameters.dense[place] += step
      let slope = Float((more - less) / Double(2 * step))
      // Gates use a fraction near the logistic function but its slope, hence the width of the band.
      #expect(abs(slope - gradient.dense[place]) < 0.004 + 0.15 * abs(slope), "place \(place)")
    }
  }
}
