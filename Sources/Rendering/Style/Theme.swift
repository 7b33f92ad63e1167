import RelationGraph

/// The colours and weights of a picture.
struct Theme: Sendable {
  let name: ThemeName
  let background: String
  let heading: String
  let text: String
  let quiet: String
  /// Behind the members of a side.
  let side: String
  let nodeFill: String
  let nodeLine: String
  let nodeText: String
  let stateFill: String
  let stateText: String
  let territoryFill: String
  /// By ``RelationGroup/index``.
  let lines: [String]
  /// A shade of the line that is readable at the size of a label, by ``RelationGroup/index``.
  let labels: [String]

  /// The theme with a name.
  static func named(_ name: ThemeName) -> Theme {
    switch name {
    case .print, .screen: light(name)
    case .dark: dark
    case .mono: mono
    }
  }

  private static func light(_ name: ThemeName) -> Theme {
    Theme(
      name: name, background: "#FFFFFF", heading: "#111111", text: "#2A2A2A", quiet: "#5A5A5A", side: "#F0F2F5",
      nodeFill: "#FFFFFF", nodeLine: "#3A3A3A", nodeText: "#1A1A1A", stateFill: "#2F3B48", stateText: "#FFFFFF",
      territoryFill: "#DDE1E6", lines: ["#0072B2", "#009E73", "#C98500", "#A8327D", "#B83A00", "#3F464D"],
      labels: ["#005F96", "#00694D", "#7D4E00", "#8C2768", "#A33300", "#3F464D"])
  }

  static let dark = Theme(
    name: .dark, background: "#14181D", heading: "#FFFFFF", text: "#E4E7EB", quiet: "#A3ABB5", side: "#1F252C",
    nodeFill: "#14181D", nodeLine: "#B9C0C8", nodeText: "#F2F4F6", stateFill: "#D5DBE2", stateText: "#14181D",
    territoryFill: "#3A434D", lines: ["#4DA6E0", "#2FC79A", "#E5A823", "#E07BBB", "#FF7A45", "#9AA4AF"],
    labels: ["#7CC0EC", "#5BD9B3", "#F0BE52", "#EBA0CF", "#FF9B72", "#B9C1CA"])

  private static let mono = Theme(
    name: .mono, background: "#FFFFFF", heading: "#000000", text: "#1A1A1A", quiet: "#4D4D4D", side: "#F0F0F0",
    nodeFill: "#FFFFFF", nodeLine: "#1A1A1A", nodeText: "#000000", stateFill: "#333333", stateText: "#FFFFFF",
    territoryFill: "#D9D9D9", lines: ["#1A1A1A", "#1A1A1A", "#1A1A1A", "#1A1A1A", "#1A1A1A", "#8A8A8A"],
    labels: ["#000000", "#000000", "#000000", "#000000", "#000000", "#4D4D4D"])

  /// The arrowhead of a group: one for all in colour, one for each in greys.
  func arrowhead(_ group: RelationGroup) -> StaticString {
    guard name == .mono else { return "normal" }
    return switch group {
    case .talks: "empty"
    case .cooperation: "odot"
    case .aid: "odiamond"
    case .dispute: "vee"
    case .force: "normal"
    case .tie: "onormal"
    }
  }
}

extension Status {
  /// The line that shows how certain a relation is.
  var lineStyle: StaticString {
    switch self {
    case .asserted: "solid"
    case .denied: "dotted"
    case .alleged: "dashed"
    case .planned: "dashed"
    case .negated: "dotted"
    }
  }

  /// The width of that line in points.
  var lineWidth: Double {
    switch self {
    case .asserted, .alleged: 1.8
    case .denied: 2.6
    case .planned, .negated: 0.9
    }
  }
}
