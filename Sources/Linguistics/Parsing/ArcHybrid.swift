/// The arc-hybrid transition system: a stack, a buffer of the remaining words, and the arcs drawn so far.
package struct ArcHybrid: ~Copyable {
  package enum Move: Int { case shift, left, right }

  package static let none = Int32(-1)
  package private(set) var count = 0
  package private(set) var buffer = 0
  package private(set) var depth = 0
  package let stack: UnsafeMutablePointer<Int32>
  package let heads: UnsafeMutablePointer<Int32>
  package let leftmost: UnsafeMutablePointer<Int32>
  package let rightmost: UnsafeMutablePointer<Int32>
  package let leftCount: UnsafeMutablePointer<Int32>
  package let rightCount: UnsafeMutablePointer<Int32>
  private let capacity: Int

  /// A system for sentences of at most `capacity` words; index `count` stands for the root, at the buffer's end.
  package init(capacity: Int) {
    self.capacity = capacity
    stack = .allocate(capacity: capacity + 1)
    heads = .allocate(capacity: capacity + 1)
    leftmost = .allocate(capacity: capacity + 1)
    rightmost = .allocate(capacity: capacity + 1)
    leftCount = .allocate(capacity: capacity + 1)
    rightCount = .allocate(capacity: capacity + 1)
  }

  deinit {
    stack.deallocate()
    heads.deallocate()
    leftmost.deallocate()
    rightmost.deallocate()
    leftCount.deallocate()
    rightCount.deallocate()
  }

  package mutating func begin(_ count: Int) {
    precondition(count <= capacity)
    self.count = count
    buffer = 0
    depth = 0
    for index in 0...count {
      heads[index] = ArcHybrid.none
      leftmost[index] = ArcHybrid.none
      rightmost[index] = ArcHybrid.none
      leftCount[index] = 0
      rightCount[index] = 0
    }
  }

  package var isFinished: Bool { buffer == count && depth == 0 }

  @inline(__always)
  package func allows(_ move: Move) -> Bool {
    switch move {
    case .shift: buffer < count
    case .left: depth >= 1 && (buffer < count || depth == 1)
    case .right: depth >= 2
    }
  }

  @inline(__always)
  package mutating func apply(_ move: Move) {
    switch move {
    case .shift:
      stack[depth] = Int32(buffer)
      depth += 1
      buffer += 1
    case .left:
      depth -= 1
      attach(Int(stack[depth]), to: buffer)
    case .right:
      depth -= 1
      attach(Int(stack[depth]), to: Int(stack[depth - 1]))
    }
  }

  @inline(__always)
  private mutating func attach(_ child: Int, to head: Int) {
    heads[child] = Int32(head)
    if child < head {
      leftmost[head] = leftmost[head] == ArcHybrid.none ? Int32(child) : min(leftmost[head], Int32(child))
      leftCount[head] += 1
    } else {
      rightmost[head] = max(rightmost[head], Int32(child))
      rightCount[head] += 1
    }
  }

  /// How many arcs of the gold tree a move makes unreachable. `gold` gives heads, `count` for the root.
  package func cost(_ move: Move, _ gold: UnsafePointer<Int32>) -> Int {
    var cost = 0
    switch move {
    case .shift:
      let word = Int32(buffer)
      for index in 0..<depth {
        if gold[Int(stack[index])] == word { cost += 1 }
        if index < depth - 1, gold[buffer] == stack[index] { cost += 1 }
      }
    case .left:
      let word = stack[depth - 1]
      let head = gold[Int(word)]
      if depth >= 2, head == stack[depth - 2] { cost += 1 }
      if head > Int32(buffer) { cost += 1 }
      for index in buffer..<count where gold[index] == word { cost += 1 }
    case .right:
      let word = stack[depth - 1]
      if gold[Int(word)] >= Int32(buffer) { cost += 1 }
      for index in buffer..<count where gold[index] == word { cost += 1 }
    }
    return cost
  }
}
