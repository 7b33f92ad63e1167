#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A graph that annotators made by the guideline, against which extracted graphs are scored.
public struct GoldGraph: Decodable, Sendable {
  /// The document's name.
  public let doc: String
  /// The language of the text, ISO 639-1.
  public let language: String?
  /// The text's file, beside the gold file.
  public let text: String
  /// The actors.
  public let actors: [GoldActor]
  /// The relations.
  public let relations: [GoldRelation]
}

extension GoldGraph {
  /// Reads the gold form.
  /// - Throws: ``GoldError`` when it is no JSON or not of the form.
  public init(json bytes: [UInt8]) throws(GoldError) {
    do {
      self = try JSONDecoder().decode(GoldGraph.self, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, _) {
      throw .missing(member: key.stringValue)
    } catch DecodingError.typeMismatch(_, let context) {
      throw .wrongKind(member: context.codingPath.last?.stringValue ?? "document")
    } catch DecodingError.dataCorrupted(let context) {
      throw .notJSON(context.debugDescription)
    } catch {
      throw .notJSON("\(error)")
    }
  }
}

/// An actor of a gold graph.
public struct GoldActor: Decodable, Sendable {
  let id: String
  let name: String
  let aliases: [String]?
}

/// A relation of a gold graph.
public struct GoldRelation: Decodable, Sendable {
  let type: String
  let actor: String
  let recipient: String
  let status: String
  /// Right when found, not missed when not.
  let optional: Bool?
  /// Right in either direction, whatever the type.
  let mutual: Bool?
}

/// Why a file is no gold graph.
public enum GoldError: Error, Hashable, Sendable {
  /// It is not JSON; what the decoder says.
  case notJSON(String)
  /// A member is missing.
  case missing(member: String)
  /// A member has a value of another kind.
  case wrongKind(member: String)
}
