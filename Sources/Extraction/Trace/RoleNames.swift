extension Frame.Role {
  /// The role as the frames table writes it.
  var tableName: String {
    switch self {
    case .subject: "subj"
    case .object: "obj"
    case .indirectObject: "iobj"
    case .possessor: "poss"
    case .contentSubject: "content.subj"
    case .contentObject: "content.obj"
    case .preposition(let marker): marker
    }
  }
}
