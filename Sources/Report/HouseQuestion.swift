public import PlanCheck

/// What is asked of a house before a site file is written for it, on a terminal or in a page.
public enum HouseQuestion: String, CaseIterable, Sendable {
  case phases, sessys, model, inverters
  case isOnInverterGroup = "on-inverter-group"
  case rooms, mounting

  public var words: Text {
    switch self {
    case .phases: Text(nl: "Hoeveel fasen heeft de meterkast?", en: "How many phases has the meter box?")
    case .sessys: Text(nl: "Hoeveel Sessy's komen er?", en: "How many Sessys will there be?")
    case .model: Text(nl: "Welk model?", en: "Which model?")
    case .inverters: Text(nl: "Hoeveel omvormers zijn er?", en: "How many inverters are there?")
    case .isOnInverterGroup:
      Text(
        nl: "Komen de Sessy's op de groep van de eerste omvormer?",
        en: "Do the Sessys go on the group of the first inverter?")
    case .rooms: Text(nl: "Over hoeveel ruimtes?", en: "Over how many rooms?")
    case .mounting: Text(nl: "Aan de wand of op de vloer?", en: "On the wall or on the floor?")
    }
  }

  /// The words to choose from; none where a count is asked.
  var choices: [Text] {
    switch self {
    case .phases: SupplyPhases.allCases.map { $0.words }
    case .model: SessyModel.allCases.map { $0.words }
    case .isOnInverterGroup: Bool.translations
    case .mounting: Mounting.allCases.map { $0.words }
    case .sessys, .inverters, .rooms: []
    }
  }

  /// The least that is counted.
  var least: Int { self == .inverters ? 0 : 1 }
}

extension HouseOutline {
  /// What was answered to each question: an answer that does not fit is none.
  public init(answers: [(HouseQuestion, String)]) {
    self.init()
    func choice<Value: Choice>(_ answer: String) -> Value? { Value(plan: Array(answer.utf8).span) }
    for (question, answer) in answers {
      let count = Int(answer).flatMap { question.least...Self.most ~= $0 ? $0 : nil }
      switch question {
      case .phases: phases = choice(answer)
      case .sessys: sessys = count ?? 1
      case .model: model = choice(answer)
      case .inverters: inverters = count
      case .isOnInverterGroup:
        isOnInverterGroup = Bool.translations[0].nl == answer || Bool.translations[0].en == answer
      case .rooms: rooms = count ?? 1
      case .mounting: mounting = choice(answer)
      }
    }
    rooms = min(rooms, sessys)
    isOnInverterGroup = isOnInverterGroup && (inverters ?? 0) > 0
  }
}

/// The questions, for a page to put.
public func houseQuestions(in language: Language) -> Document {
  JSON.array(
    HouseQuestion.allCases.map { question in
      .object([
        ("key", .text(question.rawValue)), ("words", .text(question.words(language))),
        ("choices", .array(question.choices.map { .text($0(language)) })),
        ("least", .number(question.least)), ("most", .number(HouseOutline.most)),
      ])
    }
  ).document
}
