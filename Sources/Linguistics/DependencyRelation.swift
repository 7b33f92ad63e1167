/// A dependency relation with its subtype, as written in CoNLL-U: `nsubj:pass`.
public struct DependencyRelation: Hashable, Sendable, CustomStringConvertible {
  /// The index in ``inventory``.
  public let index: UInt8

  /// The relation at an index of the inventory.
  public init(index: UInt8) { self.index = index }

  /// The relation with this name; nil when the inventory lacks it.
  public init?(_ name: String) {
    guard let index = DependencyRelation.indexOfName[name] else { return nil }
    self.index = index
  }

  /// The name with subtype.
  public var description: String { DependencyRelation.inventory[Int(index)] }

  /// The universal part, before the colon.
  public var base: DependencyRelation { DependencyRelation(index: DependencyRelation.bases[Int(index)]) }
}

extension DependencyRelation {
  /// The relations known to Simpul: the universal ones and the subtypes of its treebanks.
  public static let inventory: [String] = [
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "advmod:emph", "amod", "appos", "aux", "aux:pass", "case",
    "case:adv",
    "cc", "cc:preconj", "ccomp", "clf", "compound", "compound:a", "compound:prt", "compound:plur", "compound:v", "conj",
    "cop",
    "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed",
    "flat", "flat:foreign", "flat:name", "flat:range", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc",
    "nmod:lmod",
    "nmod:npmod", "nmod:poss", "nmod:tmod", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj",
    "obl", "obl:agent", "obl:mod", "obl:npmod", "obl:tmod", "obl:unmarked", "orphan", "parataxis", "punct",
    "reparandum", "root", "vocative", "xcomp",
  ]

  static let indexOfName: [String: UInt8] = Dictionary(
    uniqueKeysWithValues: inventory.enumerated().map { ($1, UInt8($0)) })

  static let bases: [UInt8] = inventory.enumerated().map { index, name in
    guard let colon = name.firstIndex(of: ":") else { return UInt8(index) }
    return indexOfName[String(name[..<colon])] ?? UInt8(index)
  }

  public static let acl = known("acl"), relativeClause = known("acl:relcl"), advcl = known("advcl")
  public static let advmod = known("advmod"), amod = known("amod"), appos = known("appos"), aux = known("aux")
  public static let auxPass = known("aux:pass"), caseMarker = known("case"), cc = known("cc"), ccomp = known("ccomp")
  public static let compound = known("compound"), particle = known("compound:prt"), conj = known("conj")
  public static let cop = known("cop"), csubj = known("csubj"), dep = known("dep"), det = known("det")
  public static let fixed = known("fixed"), flat = known("flat"), iobj = known("iobj"), mark = known("mark")
  public static let nmod = known("nmod"), nmodPoss = known("nmod:poss"), nsubj = known("nsubj")
  public static let nsubjPass = known("nsubj:pass"), nummod = known("nummod"), obj = known("obj"), obl = known("obl")
  public static let oblAgent = known("obl:agent"), oblTime = known("obl:tmod"), parataxis = known("parataxis")
  public static let punct = known("punct"), root = known("root"), xcomp = known("xcomp")

  private static func known(_ name: String) -> DependencyRelation {
    DependencyRelation(index: indexOfName[name] ?? 0)
  }
}
