/// What a verdict on a completed installation rests on.
public struct Ground: Sendable {
  /// The examination that shows it; nil if there is only the word of the file.
  public let examination: Examination?

  /// How it was shown; nil if it was not.
  public let method: ExaminationMethod?

  /// The file that shows it, if one does.
  public let document: String?

  /// Whether the conclusion asks that it is shown.
  public let isDemanded: Bool

  public var isShown: Bool { method != nil }

  /// What programs know it by: "photo", or "file" of what is only stated.
  public var word: String { method?.description ?? "file" }
}

/// What has to be shown for a completed installation to conform.
public enum EvidenceDemand: String, CaseIterable, Sendable {
  /// All that counts.
  case shown

  /// Nothing: the word of the file is enough.
  case stated

  /// What can injure or kill; of the rest the word of the file is enough.
  case bySeverity = "by-severity"

  /// Whether something of this severity has to be shown.
  func asks(_ severity: Severity) -> Bool {
    switch self {
    case .shown: true
    case .stated: false
    case .bySeverity: severity == .danger || severity == .caution
    }
  }
}

extension Examination {
  /// How it shows what it finds: it is known who found it and when, of a measurement with which instrument,
  /// and of a photo or a reading which file it is. Nil if it shows nothing: it is then only stated.
  func method(on today: Day?) -> ExaminationMethod? {
    guard isInOrder.isStated, examiner.isStated, let date = date.value else { return nil }
    // What is from the future was not seen.
    if let today, today < date { return nil }
    let method = how.value ?? .confirmation
    switch method {
    case .confirmation: return method
    case .photo, .reading: return document.isStated ? method : nil
    case .measurement:
      guard instrument.isStated, let calibrated = calibrated.value, calibrated <= date else { return nil }
      return method
    }
  }
}

extension Inspection {
  /// What each verdict rests on, by the place of its judgement; none of a plan, or of what waits or does not
  /// apply.
  var grounds: [Ground?] {
    knownGrounds.value {
      guard survey.isCompleted else { return [] }
      return judgements.all.map { judgement in
        guard judgement.applies, let holds = judgement.holds else { return nil }
        let found = examinations(for: judgement).filter { $0.isInOrder.value == holds }
        let shown = found.first { $0.method(on: day) != nil }
        let severity = edition.rules[judgement.rule].severity
        let read = shown == nil ? document(readFor: judgement) : nil
        return Ground(
          examination: shown ?? found.first, method: shown?.method(on: day) ?? read.map { _ in .reading },
          document: (shown ?? found.first)?.document.value ?? read,
          isDemanded: severity != .advice && demand.asks(severity))
      }
    }
  }

  /// The answer of a device that a fact of the verdict was read from, or agrees with.
  private func document(readFor judgement: Judgement) -> String? {
    guard !plan.documents.isEmpty else { return nil }
    return origins(of: judgement.facts).all.lazy.compactMap { self.atlas.place(of: $0) }
      .compactMap { self.plan.documents[$0] }.first
  }

  /// Those that speak of what a judgement is about, and hold.
  private func examinations(for judgement: Judgement) -> [Examination] {
    guard !survey.examinations.isEmpty else { return [] }
    let rule = edition.rules[judgement.rule]
    return survey.examinations.examinations(
      at: [rule.id] + rule.covers, of: rule.subject(survey, judgement.subject))
  }

  /// Whether what is met has to be shown, and is not.
  func isUnshown(_ place: Int, demanding demand: EvidenceDemand) -> Bool {
    guard survey.isCompleted, judgements.all[place].verdict == .pass else { return false }
    return demand.asks(edition.rules[judgements.all[place].rule].severity) && grounds[place]?.isShown != true
  }

  /// What is met by the word of the file, and has to be shown.
  public var unshown: [Outcome] { outcomes(.pass).filter { $0.isUnshown } }

  /// What a completed installation comes to if all that counts has to be shown, or nothing: as demonstrated,
  /// and as stated.
  public func conclusion(demanding demand: EvidenceDemand) -> Conclusion {
    let all = bases.map { conclusion(by: $0, demanding: demand) }
    return [.violates, .undecided].first { all.contains($0) } ?? .conforms
  }
}
