/// What else has to be known once a fact is: what a verdict then waits for that none waits for now.
public struct FollowUp: Sendable {
  /// What opens it.
  public enum Condition: Sendable {
    /// These answers, in the words of a site file.
    case answers([Text])

    /// Any answer.
    case anyAnswer

    /// Each element of the list that is asked for.
    case eachElement
  }

  public let condition: Condition

  /// What then has to be known too.
  public let facts: [Evidence]
}

extension Inspection {
  /// What trying answers may cost, in judgements: about a hundred trials of a house. On a site with a
  /// thousand things nothing is tried.
  private static let mostJudgements = 30_000

  /// Answers of which there are more than these are not tried, one by one.
  private static let mostAnswers = 5

  /// What each of these missing facts opens, found by trying: each answer that it can have is stated in memory,
  /// and the site judged again. What is missing now, of the same thing, and with some answers only, is opened by
  /// those. What an earlier one opens is not told again. The work is bounded: what is then left untried opens
  /// nothing.
  public func followUps(to facts: [Evidence]) -> [[FollowUp]] {
    let isKnown = Set(missing.compactMap { place(of: $0) })
    var told: Set<Place> = []
    var asking: Set<Place> = []
    var rest = Self.mostJudgements
    return facts.map { fact in
      let answers = fact.isStated || told.contains(fact.place) ? [] : self.answers(to: fact)
      rest -= answers.count * judgements.all.count
      guard rest >= 0, let parent = fact.place.parent else { return [] }
      let tried = answers.compactMap { answer in
        missing(after: answer.change).map { (words: answer.words, missing: $0) }
      }
      var opened: [(fact: Evidence, answers: [Int])] = []
      var numbers: [Place: Int] = [:]
      for (answer, found) in tried.enumerated() {
        for missing in found.missing where missing.place != fact.place {
          let isNew = !isKnown.contains(missing.place)
          let isOfSame = parent.contains(missing.place) && !asking.contains(missing.place)
          // What a list opens is asked of each of its elements.
          let isMeant = found.words != nil || fact.place.contains(missing.place)
          guard isNew || isOfSame, isMeant, !told.contains(missing.place) else { continue }
          if let number = numbers[missing.place] {
            opened[number].answers.append(answer)
          } else {
            numbers[missing.place] = opened.count
            opened.append((missing, [answer]))
          }
        }
      }
      opened.removeAll { isKnown.contains($0.fact.place) && $0.answers.count == tried.count }
      if !opened.isEmpty { asking.insert(fact.place) }
      told.formUnion(opened.map { $0.fact.place })
      var followUps: [(answers: [Int], facts: [Evidence])] = []
      for (fact, answers) in opened {
        if let place = followUps.firstIndex(where: { $0.answers == answers }) {
          followUps[place].facts.append(fact)
        } else {
          followUps.append((answers, [fact]))
        }
      }
      return followUps.map { opening, facts in
        let words = opening.compactMap { tried[$0].words }
        return FollowUp(
          condition: words.isEmpty ? .eachElement : words.count == tried.count ? .anyAnswer : .answers(words),
          facts: facts)
      }
    }
  }

  /// The answers that a fact can have, if they are few; of a list, one more element.
  private func answers(to fact: Evidence) -> [(words: Text?, change: Patch)] {
    guard let shape = shape(of: fact) else { return [] }
    switch shape {
    case .flag: return Bool.translations.map { ($0, .set(fact.place, to: .word($0.en))) }
    case .choice(let words) where words.count <= Self.mostAnswers:
      return words.map { ($0, .set(fact.place, to: .word($0.en))) }
    case .list(of: .record): return [(nil, .add(to: fact.place, .record([])))]
    default: return []
    }
  }

  /// What the site format has where a fact stands.
  public func shape(of fact: Evidence) -> Shape? { try? plan.site.shape(of: fact.place, canGrow: false) }

  /// The facts that a verdict waits for, each once.
  var missing: [FactID] {
    var found: [FactID] = []
    var seen: Set<FactID> = []
    for judgement in judgements.all where judgement.verdict == .notStated {
      for fact in origins(of: judgement.facts).all where seen.insert(fact).inserted { found.append(fact) }
    }
    return found
  }

  /// The same of a site that says something more; nil if no site can say so.
  private func missing(after change: Patch) -> [Evidence]? {
    guard let plan = plan(after: [change]),
      let after = try? Inspection(of: plan, against: edition, on: day)
    else { return nil }
    // Facts have their numbers whether they are stated or not: only a longer list gives others to them.
    let atlas = if case .add = change { after.atlas } else { self.atlas }
    return after.missing.compactMap { atlas[$0] }
  }
}
