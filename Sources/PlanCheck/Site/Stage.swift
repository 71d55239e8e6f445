/// What a site file describes: what is to be built, or what was.
public enum Stage: Choice {
  /// A plan: it may leave out what only shows once it is built.
  case plan

  /// A completed installation: what the manual asks of it is asked, and silence is an open question.
  case completed

  public var words: Text {
    switch self {
    case .plan: Text(verbatim: "plan")
    case .completed: Text(nl: "opgeleverd", en: "completed")
    }
  }

  public var otherWords: [String] {
    switch self {
    case .plan: ["ontwerp"]
    case .completed: ["voltooid", "gereed", "as built"]
    }
  }
}

extension Plan {
  /// The same plan at another stage than its file says.
  public func at(_ stage: Stage) -> Plan {
    var plan = self
    plan.set(stage)
    return plan
  }
}
