/// The frames that verbs head, by the forms of the verbs.
struct VerbIndex: Sendable {
  /// A verb of which a word may be a form.
  private struct Form: Sendable {
    let verb: Int32
    /// The place of another verb's form that is spelt alike; -1 for none.
    let previous: Int32
    let voice: FrameLexicon.Voice
  }

  /// A frame that a verb heads, and the verb's place among the heads its row lists.
  private struct VerbFrame: Sendable {
    let frame: Int
    let place: Int
  }

  // One array of all forms, not one a form: of twelve thousand, nearly all belong to a single verb.
  private var forms: [Form] = []
  private var lastForm: [String: Int32] = [:]
  private var verbOfHead: [String: Int] = [:]
  private var framesOfVerb: [[VerbFrame]] = []

  /// An empty index.
  /// - Parameter capacity: about the number of frames to come.
  init(capacity: Int) {
    forms.reserveCapacity(4 * capacity)
    lastForm.reserveCapacity(3 * capacity)
  }

  /// Adds a frame to a verb, and a verb met for the first time with all its forms.
  mutating func add(_ head: String, frame: Int, place: Int, _ morphology: VerbParadigm) {
    let verb = verbOfHead[head] ?? framesOfVerb.count
    if verb == framesOfVerb.count {
      verbOfHead[head] = verb
      framesOfVerb.append([])
      for form in morphology.forms(of: head) {
        let place = Int32(forms.count)
        let previous = lastForm.updateValue(place, forKey: form.form)
        forms.append(Form(verb: Int32(verb), previous: previous ?? -1, voice: form.voice))
      }
    }
    framesOfVerb[verb].append(VerbFrame(frame: frame, place: place))
  }

  /// The readings of a verb form, in the order of the table.
  func readings(of key: String) -> [FrameLexicon.Reading] {
    guard let last = lastForm[key] else { return [] }
    var found: [(VerbFrame, FrameLexicon.Voice)] = []
    var next = last
    while next >= 0 {
      let form = forms[Int(next)]
      found += framesOfVerb[Int(form.verb)].map { ($0, form.voice) }
      next = form.previous
    }
    // The frames of one verb are in order already.
    if forms[Int(last)].previous >= 0 {
      found.sort { ($0.0.frame, $0.0.place) < ($1.0.frame, $1.0.place) }
    }
    return found.map { FrameLexicon.Reading(frame: $0.0.frame, voice: $0.1) }
  }
}
