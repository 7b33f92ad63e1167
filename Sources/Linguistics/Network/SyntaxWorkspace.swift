/// The memory of a syntax network, allocated once for any number of sentences.
package struct SyntaxWorkspace: ~Copyable {
  /// The longest sentence analysed in one piece.
  package static let longest = Tokenizer.longestSentence

  package let state: UnsafeMutablePointer<Float>
  let next: UnsafeMutablePointer<Float>
  let gates: UnsafeMutablePointer<Float>
  let cells: UnsafeMutablePointer<Float>
  package let tags: UnsafeMutablePointer<Float>
  package let morphology: UnsafeMutablePointer<Float>
  let child: UnsafeMutablePointer<Float>
  let head: UnsafeMutablePointer<Float>
  let pair: UnsafeMutablePointer<Float>
  package let scores: UnsafeMutablePointer<Float>
  let hidden: UnsafeMutablePointer<Float>
  let labelHead: UnsafeMutablePointer<Float>
  package let relations: UnsafeMutablePointer<Float>
  package let heads: UnsafeMutablePointer<Int32>
  private let block: UnsafeMutablePointer<Float>

  package init(_ shape: NetworkShape) {
    let longest = SyntaxWorkspace.longest
    let widths = [
      shape.width, shape.width, 3 * shape.width, shape.width, NetworkShape.tagColumns, shape.morphologyColumns,
      shape.arcWidth, shape.arcWidth, shape.arcWidth, longest + 1, shape.labelWidth, shape.labelWidth,
      shape.relationColumns,
    ]
    block = .allocate(capacity: widths.reduce(0, +) * longest)
    var starts: [UnsafeMutablePointer<Float>] = []
    var start = block
    for width in widths {
      starts.append(start)
      start += width * longest
    }
    state = starts[0]
    next = starts[1]
    gates = starts[2]
    cells = starts[3]
    tags = starts[4]
    morphology = starts[5]
    child = starts[6]
    head = starts[7]
    pair = starts[8]
    scores = starts[9]
    hidden = starts[10]
    labelHead = starts[11]
    relations = starts[12]
    heads = .allocate(capacity: longest)
  }

  deinit {
    block.deallocate()
    heads.deallocate()
  }
}
