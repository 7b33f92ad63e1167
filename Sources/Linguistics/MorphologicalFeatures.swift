/// The morphological features extraction needs, packed; the names are those of Universal Dependencies.
public struct MorphologicalFeatures: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let voiceActive = Self(rawValue: 1 << 0)
  public static let voicePassive = Self(rawValue: 1 << 1)
  public static let polarityNegative = Self(rawValue: 1 << 2)
  public static let singular = Self(rawValue: 1 << 3)
  public static let plural = Self(rawValue: 1 << 4)
  public static let firstPerson = Self(rawValue: 1 << 5)
  public static let secondPerson = Self(rawValue: 1 << 6)
  public static let thirdPerson = Self(rawValue: 1 << 7)
  public static let finite = Self(rawValue: 1 << 8)
  public static let infinitive = Self(rawValue: 1 << 9)
  public static let participle = Self(rawValue: 1 << 10)
  public static let gerund = Self(rawValue: 1 << 11)
  public static let past = Self(rawValue: 1 << 12)
  public static let present = Self(rawValue: 1 << 13)
  public static let definite = Self(rawValue: 1 << 14)
  public static let possessive = Self(rawValue: 1 << 15)
  public static let reflexive = Self(rawValue: 1 << 16)
  public static let relative = Self(rawValue: 1 << 17)
  public static let interrogative = Self(rawValue: 1 << 18)
  public static let clitic = Self(rawValue: 1 << 19)
  public static let imperative = Self(rawValue: 1 << 20)
}
