/// What is said of a field: what it means, and how it is asked for. In the cheapest form, for most is never
/// asked.
public struct FieldWords: Sendable {
  let nl: StaticString
  let en: StaticString

  /// Nil where its meaning is question enough.
  let question: Question?

  @inline(__always)
  init(nl: StaticString, en: StaticString, question: Question?) {
    (self.nl, self.en, self.question) = (nl, en, question)
  }
}

/// How a field is asked for, on site or at the customer's, where a site leaves it out.
///
/// `{}` stands for what it is asked of: "How long is the cable of {}?"
public struct Question: Sendable {
  /// What one does to answer it.
  public enum Kind: String, CaseIterable, Sendable {
    /// Measures it, or looks at what is there.
    case measure

    /// Decides how it is to be.
    case decide

    /// Asks who knows: the customer, a maker, the network operator.
    case ask
  }

  let kind: Kind
  let nl: StaticString
  let en: StaticString

  @inline(__always)
  static func measure(nl: StaticString, en: StaticString) -> Self { Self(kind: .measure, nl: nl, en: en) }

  @inline(__always)
  static func decide(nl: StaticString, en: StaticString) -> Self { Self(kind: .decide, nl: nl, en: en) }

  @inline(__always)
  static func ask(nl: StaticString, en: StaticString) -> Self { Self(kind: .ask, nl: nl, en: en) }
}

extension FieldWords {
  var summary: Text { Text(staticNL: nl, staticEN: en) }

  /// What one does to find it out.
  var kind: Question.Kind { question?.kind ?? .ask }

  /// The question to put, of something: "How long is the cable of group G6?" A field without one of its own is
  /// written down: "Write down: the address."
  func question(of owner: Text?) -> Text {
    guard let question else {
      let summary = self.summary.uncapitalised
      guard let owner else { return Text(nl: "Noteer: \(summary)", en: "Write down: \(summary)") }
      return Text(nl: "Noteer van \(owner): \(summary)", en: "Write down of \(owner): \(summary)")
    }
    return Text(
      nl: "\(question.nl.filled(with: owner?.nl ?? ""))", en: "\(question.en.filled(with: owner?.en ?? ""))")
  }
}

extension StaticString {
  /// With words in the place of `{}`.
  fileprivate func filled(with words: String) -> String {
    let all = Array(description.utf8)
    guard let gap = all.firstIndex(of: UInt8(ascii: "{")), gap + 1 < all.count else { return description }
    return String(decoding: all[..<gap], as: UTF8.self) + words
      + String(decoding: all[(gap + 2)...], as: UTF8.self)
  }
}

/// What a question is about, as a sentence names it.
public struct Thing: Sendable {
  /// "group G6", "the inverter", "S1".
  public let phrase: Text

  /// All of its kind, one by one: "each group". Nil of what there is one of.
  public let each: Text?

  /// What tells it from the others of its kind, in a few letters: "G6".
  public let label: Text
}

extension Thing {
  /// That in which a place lies, by the names that the site gives; nil of what there is one of.
  init?(of place: Place, named name: (Place) -> Name?) {
    func element(_ list: Place, _ step: Int, _ noun: Text) -> Thing? {
      guard case .element(let index)? = place.step(step) else { return nil }
      return Thing(noun, name(list[index]), number: index + 1)
    }
    let found: Thing? =
      switch place.step(0) {
      case .field(.groups): element(Place[.groups], 1, Group.noun)?.part(of: place)
      case .field(.pvInverters): element(Place[.pvInverters], 1, SolarInverter.noun)
      case .field(.batteries): element(Place[.batteries], 1, OtherBattery.noun)
      case .field(.loads): element(Place[.loads], 1, Text(nl: "verbruiker", en: "load"))
      case .field(.rooms): element(Place[.rooms], 1, Room.noun)
      case .field(.sessys): element(Place[.sessys], 1, Sessy.noun)?.part(of: place)
      case .field(.meterBox) where place.step(1) == .field(.residualCurrentDevices):
        element(Place[.meterBox][.residualCurrentDevices], 2, ResidualCurrentDevice.noun)
          ?? .meterBox
      case .field(.meterBox): .meterBox
      case .field(.offGrid): element(Place[.offGrid][.periods], 2, Text(nl: "periode", en: "period"))
      default: nil
      }
    guard let found else { return nil }
    self = found
  }

  private static var meterBox: Thing {
    Thing(phrase: MeterBox.title, each: nil, label: Text(nl: "meterkast", en: "meter box"))
  }

  /// "group G6"; "the group" if it is called no more than that, and "group 2" without a name. A Sessy goes by its
  /// name alone, and a room by that of its use.
  private init(_ noun: Text, _ name: Name?, number: Int) {
    each = Text(nl: "elke \(noun)", en: "each \(noun)")
    guard let name else {
      phrase = Text(nl: "\(noun) \(number)", en: "\(noun) \(number)")
      label = phrase
      return
    }
    label = Text(verbatim: name.description)
    phrase =
      noun == Sessy.noun
      ? label
      : Text(
        nl: "\(name.description.called(noun, article: "de", in: .nl))",
        en: "\(name.description.called(noun, article: "the", in: .en))")
  }

  /// The part of it that has parts of its own: its sub-board, a pair of its packs.
  private func part(of place: Place) -> Thing {
    switch (place.step(2), place.step(3)) {
    case (.field(.board)?, _?):
      Thing(
        phrase: Text(
          nl: "de onderverdeler achter \(phrase)", en: "the sub-board behind \(phrase)"),
        each: Text(nl: "elke onderverdeler", en: "each sub-board"), label: label)
    case (.field(.packs)?, .element(let pair)?):
      Thing(
        phrase: Text(nl: "paar \(pair + 1) van \(phrase)", en: "pair \(pair + 1) of \(phrase)"),
        each: Text(nl: "elk paar", en: "each pair"),
        label: Text(nl: "\(label) paar \(pair + 1)", en: "\(label) pair \(pair + 1)"))
    default: self
    }
  }
}

extension String {
  /// What has this name, with what it is unless the name says so: "inverter SE5K", "the inverter", "the garage".
  fileprivate func called(_ noun: Text, article: String, in language: Language) -> String {
    let (small, noun) = (lowercased(), noun(language))
    // Each of them is "de" in Dutch.
    let isUse = noun == Room.noun(language) && RoomUse.allCases.contains { $0.words(language) == small }
    if small == noun || isUse { return "\(article) \(self)" }
    return small.utf8.starts(with: "\(noun) ".utf8) ? self : "\(noun) \(self)"
  }
}
