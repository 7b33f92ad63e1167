import Linguistics
import RelationGraph

/// What speakers and denials make of a statement.
extension StatementReader {
  /// `denied it`, `membantah hal itu`: the object stands for a claim, not for an actor.
  func isClaimPronoun(_ word: Int) -> Bool { knowledge.isA("denial-object", sentence.lower[word]) }

  /// `denied attacking Chad`: what follows the inner verb belongs to it, wherever the tree hangs it.
  func hasGerund(_ word: Int) -> Bool {
    sentence.children(of: word, .xcomp, .ccomp).contains { $0 > word && $0 - word <= 2 }
      || word + 1 < sentence.words.count && sentence.verbBeforeGerund(word + 1) == word
  }

  /// The clause and frame of a word that denies.
  func denyingClause(_ word: Int) -> (Clause, Frame)? {
    for (reading, category) in fittingReadings(word) where frames.frames[reading.frame].content == .denied {
      let clause = category == .verb ? clauses.clause(of: word, voice: reading.voice) : nounClause(word)
      return (clause, frames.frames[reading.frame])
    }
    return nil
  }

  /// `did not deny` denies nothing.
  func isNegatedDenial(_ word: Int) -> Bool { statuses.read(word).status == .negated }

  /// The actors in a role of a denying frame.
  func rolesForDenial(_ roles: [Frame.Role], _ clause: Clause, _ word: Int) -> [Int] {
    firstResolved(roles, clause, word, roles == [.subject] ? .agent : .target)
  }

  // MARK: Status

  func finish(_ statement: Statement, _ reading: StatusReader.Reading) -> Statement {
    var statement = statement
    for speaker in reading.speakers {
      let actors = speakerActors(speaker)
      let isOwn = actors.contains {
        speaksFor($0, statement.actor) || statement.type.isMutual && speaksFor($0, statement.recipient)
      }
      switch speaker.content {
      case .reported where statement.type.row.quadClass == .tie: break
      case .reported where isOwn: break
      case .alleged where isOwn, .denied where isOwn && statement.status > .denied: break
      default:
        if speaker.content != .denied { statement.status = min(statement.status, .alleged) }
        for actor in actors where speaker.content != .denied && !statement.attribution.contains(actor) {
          statement.attribution.append(actor)
        }
      }
    }
    if reading.isQuoted, statement.type.row.quadClass != .tie {
      let speakers = self.speakers().isEmpty ? lastSpeakers : self.speakers()
      if !speakers.contains(where: { speaksFor($0, statement.actor) }) {
        statement.status = min(statement.status, .alleged)
        statement.attribution += speakers.filter { !statement.attribution.contains($0) }
      }
    }
    statement.attribution.removeAll { $0 == statement.actor }
    return statement
  }

  func speakerActors(_ speaker: StatusReader.Speaker) -> [Int] {
    if let phrase = speaker.phrase { return arguments.resolve(phrase, .agent) }
    guard let frame = speaker.frame else { return [] }
    let readings = verbReadings(speaker.governor)
    let voice = readings.first { $0.frame == frame }?.voice ?? .unmarked
    let clause = readings.isEmpty ? nounClause(speaker.governor) : clauses.clause(of: speaker.governor, voice: voice)
    let role: Frame.Role = readings.isEmpty ? .possessor : .subject
    return resolve(role, clause, speaker.governor, .agent)
  }

  /// Whether what a speaker says of an actor is what the actor says of itself.
  func speaksFor(_ speaker: Int, _ actor: Int) -> Bool {
    speaker == actor || registry[speaker].offices.contains(actor) || registry[speaker].country == actor
      || registry[actor].country == speaker
  }
}

extension Statement {
  /// Whether two statements of one sentence tell the same relation.
  func states(sameAs other: Statement) -> Bool {
    guard type == other.type else { return false }
    if actor == other.actor, recipient == other.recipient { return true }
    return type.isMutual && actor == other.recipient && recipient == other.actor
  }
}
