import Linguistics
import RelationGraph

/// Finds whose claim a denial answers, and marks that claim denied.
struct DenialReader {
  let knowledge: LanguageKnowledge
  let frames: FrameLexicon

  /// Adds the rejections that answer an earlier claim (`membantah tuduhan tersebut`) and lowers the claims denied.
  /// - Parameters:
  ///   - denials: the predicates that deny, with who denies and whether the claim's owner is named beside them.
  ///   - statements: the article's statements in reading order.
  func apply(_ denials: [Denial], to statements: inout [Statement]) {
    guard let accuse = RelationType("ACCUSE"), let reject = RelationType("REJECT") else { return }
    for denial in denials {
      for denier in denial.deniers {
        var claimants = denial.claimants.filter { $0 != denier }
        if claimants.isEmpty {
          let earlier = statements.last { statement in
            guard statement.sentence <= denial.sentence, denial.sentence - statement.sentence <= 2,
              (statement.sentence, statement.word) < (denial.sentence, denial.word)
            else { return false }
            return statement.type == accuse && statement.recipient == denier
              || statement.status == .alleged && isOf(denier, statement) && !statement.attribution.isEmpty
          }
          guard let earlier else { continue }
          claimants = earlier.type == accuse ? [earlier.actor] : earlier.attribution
        }
        for claimant in claimants where claimant != denier {
          let rejection = Statement(
            type: reject, actor: denier, recipient: claimant, status: .asserted, attribution: [], mode: nil,
            contexts: [], title: nil, sentence: denial.sentence, word: denial.word, origin: .denial)
          if !statements.contains(where: { $0.sentence == denial.sentence && $0.states(sameAs: rejection) }) {
            statements.append(rejection)
          }
          for i in statements.indices
          where statements[i].status == .alleged && isOf(denier, statements[i])
            && statements[i].attribution.contains(claimant)
            && abs(statements[i].sentence - denial.sentence) <= 4
          {
            statements[i].status = .denied
          }
        }
      }
    }
  }

  /// Whether somebody is said to have done it: either side of dealings that are mutual.
  private func isOf(_ actor: Int, _ statement: Statement) -> Bool {
    statement.actor == actor || statement.type.isMutual && statement.recipient == actor
  }
}

/// A predicate that denies something.
struct Denial: Sendable {
  let sentence: Int
  let word: Int
  let deniers: [Int]
  /// Whose claim it is, where the sentence names the owner.
  let claimants: [Int]
}

extension StatementReader {
  /// The denials of the sentence.
  func denials() -> [Denial] {
    var result: [Denial] = []
    for word in sentence.words.indices {
      guard let (clause, frame) = denyingClause(word), !isNegatedDenial(word) else { continue }
      let deniers = rolesForDenial(frame.actor, clause, word)
      guard !deniers.isEmpty else { continue }
      let objects = clause.isPassive ? clause.subjects : clause.objects
      let claimants =
        hasGerund(word) || objects.contains(where: isClaimPronoun) ? [] : rolesForDenial(frame.recipient, clause, word)
      result.append(Denial(sentence: sentence.index, word: word, deniers: deniers, claimants: claimants))
    }
    return result
  }
}
