/// The sizes of a syntax network, and where each of its dense parameters lies.
///
/// All widths are multiples of 16 so that rows fill whole vectors.
package struct NetworkShape: Sendable, Hashable {
  /// The length of the vector that stands for a word, in every layer.
  package let width: Int
  /// The number of recurrent layers.
  package let layers: Int
  /// How many of them come before the parts of speech are chosen.
  package let tagLayers: Int
  /// The number of classes of morphological features.
  package let morphology: Int
  /// The number of relations.
  package let relations: Int
  /// The width of the vectors from which arcs are scored.
  package let arcWidth: Int
  /// The width of the hidden layer from which relations are scored.
  package let labelWidth: Int

  package static let tags = 17
  package static let tagColumns = 32
  /// Distances between head and word that have a score of their own, on each side.
  package static let distances = 16

  package init(
    width: Int, layers: Int, tagLayers: Int, morphology: Int, relations: Int, arcWidth: Int, labelWidth: Int
  ) {
    self.width = width
    self.layers = layers
    self.tagLayers = tagLayers
    self.morphology = morphology
    self.relations = relations
    self.arcWidth = arcWidth
    self.labelWidth = labelWidth
  }

  package var half: Int { width / 2 }
  package var morphologyColumns: Int { (morphology + 15) & ~15 }
  package var relationColumns: Int { (relations + 15) & ~15 }

  // A layer: weights width × 3·width, then biases 3·width, then cell weights 2·width. The columns are
  // candidate, forget gate, reset gate of the forward half, then the same of the backward half.
  package var layerSize: Int { 3 * width * width + 3 * width + 2 * width }
  package func weights(_ layer: Int) -> Int { layer * layerSize }
  package func biases(_ layer: Int) -> Int { weights(layer) + 3 * width * width }
  package func cells(_ layer: Int) -> Int { biases(layer) + 3 * width }

  package var tagWeights: Int { layers * layerSize }
  package var tagBiases: Int { tagWeights + width * NetworkShape.tagColumns }
  package var tagVectors: Int { tagBiases + NetworkShape.tagColumns }
  package var morphologyWeights: Int { tagVectors + NetworkShape.tagColumns * width }
  package var morphologyBiases: Int { morphologyWeights + width * morphologyColumns }
  package var childWeights: Int { morphologyBiases + morphologyColumns }
  package var childBiases: Int { childWeights + width * arcWidth }
  package var headWeights: Int { childBiases + arcWidth }
  package var headBiases: Int { headWeights + width * arcWidth }
  package var pairWeights: Int { headBiases + arcWidth }
  package var pairBiases: Int { pairWeights + arcWidth * arcWidth }
  package var rootVector: Int { pairBiases + arcWidth }
  package var distanceScores: Int { rootVector + arcWidth }
  package var labelChildWeights: Int { distanceScores + 2 * NetworkShape.distances }
  package var labelHeadWeights: Int { labelChildWeights + width * labelWidth }
  package var labelBiases: Int { labelHeadWeights + width * labelWidth }
  package var relationWeights: Int { labelBiases + labelWidth }
  package var relationBiases: Int { relationWeights + labelWidth * relationColumns }
  /// The number of dense parameters.
  package var parameterCount: Int { relationBiases + relationColumns }

  /// The score's place for a head at a distance (head's index minus word's index, not 0).
  @inline(__always)
  package static func distanceIndex(_ distance: Int) -> Int {
    let size = abs(distance)
    let bucket =
      size <= 8
      ? size - 1
      : size <= 10
        ? 8
        : size <= 13
          ? 9
          : size <= 17
            ? 10
            : size <= 23
              ? 11
              : size <= 31 ? 12 : size <= 45 ? 13 : size <= 70 ? 14 : 15
    return distance < 0 ? bucket : bucket + distances
  }
}
