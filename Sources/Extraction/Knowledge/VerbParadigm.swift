import KnowledgeTables
import Linguistics

/// Generates the surface forms under which a frame's verb is looked up.
struct VerbParadigm: Sendable {
  private let indonesian: IndonesianVerbForms?

  init(language: Language, knowledge: KnowledgeFolder) throws(TableError) {
    indonesian = language == .english ? nil : try IndonesianVerbForms(knowledge: knowledge)
  }

  /// Forms with their voice; for languages looked up by lemma, the lemma alone.
  func forms(of citation: String) -> [(form: String, voice: FrameLexicon.Voice)] {
    guard let indonesian else { return [(citation, .unmarked)] }
    return indonesian.forms(ofCitation: citation).map { form in
      switch form.shape {
      case .active, .reciprocal: (form.surface, .active)
      case .bare: (form.surface, .bare)
      case .diPassive, .accidental, .firstPersonPassive, .secondPersonPassive: (form.surface, .passive)
      }
    }
  }
}
