/// How a form of an Indonesian verb is built, which decides where its agent stands.
public enum IndonesianVerbShape: String, Sendable, Hashable, CaseIterable {
  /// meN- or ber-: the subject acts (`menangkap`, `bertemu`).
  case active
  /// di-: the subject is acted upon (`ditangkap`).
  case diPassive
  /// The bare stem: an active verb without prefix as headlines have it, an imperative, or a passive whose agent
  /// stands right before it (`yang mereka tangkap`).
  case bare
  /// ter-: the subject is acted upon, often by accident or as a lasting state (`tertangkap`).
  case accidental
  /// ku-: the subject is acted upon by the speaker (`kutangkap`).
  case firstPersonPassive
  /// kau-: the subject is acted upon by the person spoken to (`kautangkap`).
  case secondPersonPassive
  /// Stem and active joined: the subjects act upon each other (`tembak-menembak`).
  case reciprocal

  /// The voice as Universal Dependencies has it; none for bare stems, where only syntax tells.
  public var voice: MorphologicalFeatures {
    switch self {
    case .active, .reciprocal: .voiceActive
    case .diPassive, .accidental, .firstPersonPassive, .secondPersonPassive: .voicePassive
    case .bare: []
    }
  }

  /// The person of an agent written inside the form.
  public var agent: MorphologicalFeatures {
    switch self {
    case .firstPersonPassive: [.firstPerson, .singular]
    case .secondPersonPassive: [.secondPerson, .singular]
    default: []
    }
  }
}

/// One surface form of a verb.
public struct IndonesianVerbForm: Hashable, Sendable {
  /// The form in lower case.
  public let surface: String
  /// How it is built.
  public let shape: IndonesianVerbShape

  /// Creates a form.
  public init(surface: String, shape: IndonesianVerbShape) {
    self.surface = surface
    self.shape = shape
  }
}

/// What a surface form of a verb may be.
public struct IndonesianVerbReading: Hashable, Sendable {
  /// How the form is built.
  public let shape: IndonesianVerbShape
  /// The active citation forms it may belong to, the likeliest first (`dipasok`: `memasok`, `mempasok`).
  public let citations: [String]
  /// The form without its voice prefix, suffixes kept (`kirimkan`).
  public let stem: String
  /// The root, when it is known (`kirim`).
  public let root: String?
  /// `kan`, `i` or empty: -kan makes verbs causative or benefactive, -i locative or repeated.
  public let suffix: String
  /// Whether the prefix per- makes the verb causative (`memperkuat`).
  public let isCausative: Bool
  /// Whether the stem is doubled (`dipukul-pukul`).
  public let isReduplicated: Bool
}
