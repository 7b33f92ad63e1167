/// Describes a state of the parser, and an arc of a finished tree to be labelled.
package struct ParseFeatures {
  package init() {}

  package func describe(
    _ state: borrowing ArcHybrid, _ forms: UnsafeBufferPointer<FormHashes>, _ tags: UnsafePointer<UInt8>,
    into features: inout FeatureList
  ) {
    features.removeAll()
    let none = ArcHybrid.none
    func form(_ index: Int32) -> UInt32 { index < 0 ? 1 : Int(index) >= forms.count ? 2 : forms[Int(index)].lower }
    func tag(_ index: Int32) -> UInt32 { index < 0 ? 31 : Int(index) >= forms.count ? 30 : UInt32(tags[Int(index)]) }
    func suffix(_ index: Int32) -> UInt32 {
      index < 0 ? 1 : Int(index) >= forms.count ? 2 : forms[Int(index)].prefix3 ^ forms[Int(index)].suffix3 &* 31
    }
    let d = state.depth
    let s0 = d > 0 ? state.stack[d - 1] : none
    let s1 = d > 1 ? state.stack[d - 2] : none
    let s2 = d > 2 ? state.stack[d - 3] : none
    let b0 = Int32(state.buffer)
    let b1 = state.buffer + 1 <= state.count ? b0 + 1 : none
    let b2 = state.buffer + 2 <= state.count ? b0 + 2 : none
    let s0w = form(s0)
    let s1w = form(s1)
    let b0w = form(b0)
    let b1w = form(b1)
    let s0t = tag(s0)
    let s1t = tag(s1)
    let s2t = tag(s2)
    let b0t = tag(b0)
    let b1t = tag(b1)
    let b2t = tag(b2)
    let s0l = s0 < 0 ? none : state.leftmost[Int(s0)]
    let s0r = s0 < 0 ? none : state.rightmost[Int(s0)]
    let s1l = s1 < 0 ? none : state.leftmost[Int(s1)]
    let s1r = s1 < 0 ? none : state.rightmost[Int(s1)]
    let b0l = state.leftmost[Int(b0)]
    let s0lt = tag(s0l)
    let s0rt = tag(s0r)
    let s1lt = tag(s1l)
    let s1rt = tag(s1r)
    let b0lt = tag(b0l)
    let distance = s0 < 0 ? 0 : UInt32(min(Int(b0 - s0), 8))
    let distance1 = s1 < 0 ? 0 : UInt32(min(Int(s0 - s1), 8))
    let s0vl = s0 < 0 ? 0 : UInt32(min(state.leftCount[Int(s0)], 4))
    let s0vr = s0 < 0 ? 0 : UInt32(min(state.rightCount[Int(s0)], 4))
    let s1vr = s1 < 0 ? 0 : UInt32(min(state.rightCount[Int(s1)], 4))
    let b0vl = UInt32(min(state.leftCount[Int(b0)], 4))
    func add(_ template: UInt32, _ a: UInt32) { features.append(FeatureHash.of(template, a)) }
    func add(_ template: UInt32, _ a: UInt32, _ b: UInt32) { features.append(FeatureHash.of(template, a, b)) }
    func add(_ template: UInt32, _ a: UInt32, _ b: UInt32, _ c: UInt32) {
      features.append(FeatureHash.of(template, a, b, c))
    }
    add(1, s0w)
    add(2, s0t)
    add(3, s0w, s0t)
    add(4, b0w)
    add(5, b0t)
    add(6, b0w, b0t)
    add(7, b1w)
    add(8, b1t)
    add(9, b1w, b1t)
    add(10, form(b2))
    add(11, b2t)
    add(12, s1w)
    add(13, s1t)
    add(14, s1w, s1t)
    add(15, s2t)
    add(16, s0w, b0w)
    add(17, s0t, b0t)
    add(18, s0w, b0t)
    add(19, s0t, b0w)
    add(20, s0t << 8 | b0t, s0w, b0w)
    add(21, s0t << 8 | b0t, s0w)
    add(22, s0t << 8 | b0t, b0w)
    add(23, s1t, s0t, b0t)
    add(24, s0t, b0t, b1t)
    add(25, s0t << 8 | b0t, b1t, b2t)
    add(26, s2t, s1t, s0t)
    add(27, s1w, s0w)
    add(28, s1t, s0t)
    add(29, s1w, s0t)
    add(30, s1t, s0w)
    add(31, s1t << 8 | s0t, b0t, b1t)
    add(32, s0t, s0lt, b0t)
    add(33, s0t, s0rt, b0t)
    add(34, s0t, b0t, b0lt)
    add(35, s1t, s1lt, s0t)
    add(36, s1t, s1rt, s0t)
    add(37, s1t << 8 | s0t, s0lt, s0rt)
    add(38, s0w, distance)
    add(39, s0t, distance)
    add(40, b0w, distance)
    add(41, b0t, distance)
    add(42, s0t << 8 | b0t, distance)
    add(43, s0w, s0vl << 4 | s0vr)
    add(44, s0t, s0vl << 4 | s0vr)
    add(45, b0w, b0vl)
    add(46, b0t, b0vl)
    add(47, s1t, s1vr)
    add(48, s1w, s1vr)
    add(49, s1t << 8 | s0t, distance1)
    add(50, s1t << 8 | s0t, s0vr, s1vr)
    add(51, form(s0l), s0t)
    add(52, form(s0r), s0t)
    add(53, form(b0l), b0t)
    add(54, form(s1r), s1t)
    add(55, suffix(s0), b0t)
    add(56, suffix(b0), s0t)
    add(57, suffix(s0), suffix(b0))
    add(58, suffix(s1), suffix(s0))
    add(59, s1t << 8 | s0t, form(s0l))
    add(60, s0t << 8 | b0t, form(s0r))
    add(61, s1w, b0t, s0t)
    add(62, s0t << 8 | b0t, form(b0l))
    add(63, s1t << 8 | s0t, b0w)
    add(64, s2t << 8 | s1t, s0t, b0t)
    add(65, s1t << 8 | s0t, s1rt, b0t)
    add(66, s0w, b1t, b0t)
    add(67, s1t << 8 | s0t, form(s1r))
    add(68, s1w, s0w, b0t)
    add(69, s1t, s0w, b0w)
    add(70, 0)
  }

  /// Describes the arc to a word from its head (-1 for the root).
  package func describeLabel(
    _ child: Int, _ heads: UnsafePointer<Int32>, _ forms: UnsafeBufferPointer<FormHashes>,
    _ tags: UnsafePointer<UInt8>, children: borrowing ChildIndex, into features: inout FeatureList
  ) {
    features.removeAll()
    let head = Int(heads[child])
    func form(_ index: Int) -> UInt32 { index < 0 || index >= forms.count ? 1 : forms[index].lower }
    func tag(_ index: Int) -> UInt32 { index < 0 || index >= forms.count ? 30 : UInt32(tags[index]) }
    let c = forms[child]
    let ct = tag(child)
    let ht = tag(head)
    let hw = form(head)
    let hp = head < 0 ? 1 : forms[head].prefix2
    let hs = head < 0 ? 1 : forms[head].suffix3
    let side: UInt32 = head < 0 ? 2 : child < head ? 0 : 1
    let gap = head < 0 ? 0 : UInt32(min(abs(child - head), 6))
    let marker = children.firstLeft(child)
    let mw = form(marker)
    let mt = tag(marker)
    let sibling = children.sibling(child)
    let other = children.siblingAfter(child)
    let grand = head < 0 ? -1 : Int(heads[head])
    let gt = tag(grand)
    func add(_ template: UInt32, _ a: UInt32, _ b: UInt32) { features.append(FeatureHash.of(template, a, b, side)) }
    add(101, c.lower, ct)
    add(102, ct, ht)
    add(103, hw, ht)
    add(104, c.lower, ht)
    add(105, ct, hw)
    add(106, c.lower, hw)
    add(107, ct << 8 | ht, gap)
    add(108, mw, ht)
    add(109, mt, ct << 8 | ht)
    add(110, mw, ct << 8 | ht)
    add(111, hp, ct)
    add(112, hs, ct)
    add(113, c.prefix2, ht)
    add(114, c.suffix3, ht)
    add(115, c.prefix3, ct)
    add(116, c.suffix2, ct)
    add(117, tag(sibling), ct << 8 | ht)
    add(118, tag(other), ct << 8 | ht)
    add(119, form(sibling), ct << 8 | ht)
    add(120, gt, ct << 8 | ht)
    add(121, tag(child - 1), ct << 8 | ht)
    add(122, tag(child + 1), ct << 8 | ht)
    add(123, form(child - 1), ct)
    add(124, form(child + 1), ct)
    add(125, c.shape, ct << 8 | ht)
    add(126, mw, hw)
    add(127, hp, ct << 8 | mt)
    add(128, hp ^ hs &* 31, c.lower)
    add(129, form(grand), ct << 8 | ht)
    add(130, mw, hs ^ ht << 4)
    add(131, tag(head - 1) << 8 | tag(head + 1), ct << 8 | ht)
    add(132, children.count(child) << 4, ct << 8 | ht)
    add(133, form(sibling), c.lower)
    add(134, hp, tag(sibling) << 8 | ct)
    add(135, c.lower, gt)
    add(136, hs, c.suffix3)
    add(137, hp, c.prefix2 ^ ct)
  }
}

/// Siblings and children of each word of a finished tree.
package struct ChildIndex: ~Copyable {
  private let previous: UnsafeMutablePointer<Int32>
  private let following: UnsafeMutablePointer<Int32>
  private let first: UnsafeMutablePointer<Int32>
  private let last: UnsafeMutablePointer<Int32>
  private let counts: UnsafeMutablePointer<UInt32>

  package init(capacity: Int) {
    previous = .allocate(capacity: capacity + 1)
    following = .allocate(capacity: capacity + 1)
    first = .allocate(capacity: capacity + 1)
    last = .allocate(capacity: capacity + 1)
    counts = .allocate(capacity: capacity + 1)
  }

  deinit {
    previous.deallocate()
    following.deallocate()
    first.deallocate()
    last.deallocate()
    counts.deallocate()
  }

  /// Takes in a tree; heads are -1 for the root.
  package func read(_ heads: UnsafePointer<Int32>, count: Int) {
    for index in 0..<count {
      first[index] = -1
      last[index] = -1
      counts[index] = 0
    }
    for index in 0..<count {
      let head = Int(heads[index])
      following[index] = -1
      previous[index] = -1
      guard head >= 0 else { continue }
      if first[head] < 0 { first[head] = Int32(index) }
      if last[head] >= 0 {
        previous[index] = last[head]
        following[Int(last[head])] = Int32(index)
      }
      last[head] = Int32(index)
      counts[head] += 1
    }
  }

  func firstLeft(_ index: Int) -> Int { first[index] >= 0 && first[index] < Int32(index) ? Int(first[index]) : -1 }
  func sibling(_ index: Int) -> Int { Int(previous[index]) }
  func siblingAfter(_ index: Int) -> Int { Int(following[index]) }
  func count(_ index: Int) -> UInt32 { min(counts[index], 4) }
}
