/// Why a graph could not be written.
public enum RenderError: Error, Equatable, Sendable {
  /// A relation names an actor that the graph does not have.
  case unknownActor(id: String, relation: String)
  /// More actors than a picture can hold.
  case tooManyActors(count: Int, limit: Int)
  /// More relations than a picture can hold.
  case tooManyRelations(count: Int, limit: Int)
  /// Graphviz lacks the layout engine or output format, or failed; `detail` holds its words.
  case graphviz(step: Step, detail: String)
  /// Graphviz's SVG was not well formed at a byte; nothing was written.
  case malformedSVG(offset: Int)
  /// The layout took longer than the time allowed.
  case outOfTime(seconds: Int)

  /// What Graphviz was doing.
  public enum Step: String, Sendable {
    case read, layout, render
  }
}

extension RenderError: CustomStringConvertible {
  /// One line that says what is wrong and which filter helps.
  public var description: String {
    switch self {
    case .unknownActor(let id, let relation):
      "relation '\(relation)' names the actor '\(id)', which the graph does not have"
    case .tooManyActors(let count, let limit):
      "\(count) actors are more than a picture can hold (\(limit)); choose with --actor, --type or --min-mentions"
    case .tooManyRelations(let count, let limit):
      "\(count) relations are more than a picture can hold (\(limit)); choose with --type or --actor, "
        + "or keep the strongest with --max-relations"
    case .graphviz(let step, let detail):
      "Graphviz could not \(step.rawValue) the graph" + (detail.isEmpty ? "" : ": \(detail)")
    case .malformedSVG(let offset):
      "the SVG from Graphviz is not well formed at byte \(offset); nothing was written"
    case .outOfTime(let seconds):
      "the layout took longer than \(seconds) s; choose with --type or --actor, "
        + "keep the strongest with --max-relations, or use --layout sfdp"
    }
  }
}
