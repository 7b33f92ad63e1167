import Linguistics

/// Writes a learnt network as the file that ``Linguistics/NetworkFile`` reads.
package enum NetworkWriter {
  /// The file's bytes. `hashes` are the vocabulary's, sorted; row 0 of the words stands for all others.
  package static func file(
    _ parameters: NetworkParameters, hashes: [UInt32], morphology: [MorphologicalFeatures], relations: [UInt8]
  ) -> [UInt8] {
    let shape = parameters.shape
    let offsets = NetworkFile.offsets(shape, hashes.count, parameters.affixRows)
    var bytes = NetworkFile.magic
    for number in [
      shape.width, shape.layers, shape.tagLayers, shape.morphology, shape.relations, shape.arcWidth, shape.labelWidth,
      hashes.count, parameters.affixRows,
    ] {
      append(UInt32(number), &bytes)
    }
    let (wordScales, words) = quantize(parameters.words, shape.width)
    let (affixScales, affixes) = quantize(parameters.affixes, shape.width)
    var parts = offsets[...]
    func begin() {
      bytes.append(contentsOf: repeatElement(0, count: (parts.popFirst() ?? bytes.count) - bytes.count))
    }
    begin()
    for value in parameters.dense { append(value.bitPattern, &bytes) }
    begin()
    for hash in hashes { append(hash, &bytes) }
    begin()
    for scale in wordScales { append(scale.bitPattern, &bytes) }
    begin()
    bytes.append(contentsOf: words)
    begin()
    for scale in affixScales { append(scale.bitPattern, &bytes) }
    begin()
    bytes.append(contentsOf: affixes)
    begin()
    for value in morphology { append(value.rawValue, &bytes) }
    begin()
    bytes.append(contentsOf: relations)
    begin()
    return bytes
  }

  /// Rows as signed bytes, each with the size of one step.
  private static func quantize(_ rows: [Float], _ width: Int) -> ([Float], [UInt8]) {
    var scales: [Float] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rows.count)
    for start in stride(from: 0, to: rows.count, by: width) {
      let row = rows[start..<(start + width)]
      let largest = row.reduce(into: Float(0)) { $0 = max($0, abs($1)) }
      let scale = largest / 127
      scales.append(scale)
      for value in row {
        bytes.append(UInt8(bitPattern: scale > 0 ? Int8(max(-127, min(127, (value / scale).rounded()))) : 0))
      }
    }
    return (scales, bytes)
  }

  private static func append(_ number: UInt32, _ bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
