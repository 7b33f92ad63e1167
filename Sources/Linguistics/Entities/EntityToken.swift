/// A word as the name model sees it.
package struct EntityToken {
  package var form: FormHashes
  package var letters: LetterCase.Form
  package var profile = WordProfiles.Profile()
  /// Whether the word stands first, or behind a mark that may begin a sentence.
  package var isFirst = false
  /// Whether a bracket is open.
  package var isBracketed = false
  /// The kinds of listed phrases that begin, go on, end, or begin and end here.
  package var begins = NameList.Kinds()
  package var inside = NameList.Kinds()
  package var ends = NameList.Kinds()
  package var single = NameList.Kinds()
  /// The first byte, for marks.
  package var mark: UInt8

  /// The word written with these bytes.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    form = FormHashes(bytes)
    letters = LetterCase.form(bytes)
    mark = letters == .none ? bytes.first ?? 0 : 0
  }

  /// The shape that features see: nothing of the letters where all are written alike.
  @inline(__always)
  func shape(_ letterCase: LetterCase) -> UInt32 {
    switch letterCase {
    case .mixed: form.shape
    case .title: letters == .none ? form.shape : 3 + UInt32(letters.rawValue)
    case .uniform: letters == .none ? form.shape : 11
    }
  }
}
