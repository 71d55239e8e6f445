public import PlanCheck

/// Something that a trainee fills in: a setting, a terminal, the number of a sheet.
public struct Blank: Sendable {
  /// As the sheet numbers it, from 1.
  public let number: Int

  /// The Sessy or the group that it is of; the site for the meter box as a whole.
  public let subject: NamedPlace
  public let asked: Asked

  /// What a card that is drawn has there; nil where nothing is filled in.
  public let drawn: Filling?
  public let right: Filling

  /// The demands that it is about, the first one above all.
  public let rules: [Rule]

  /// Why it is so in this house, where the demands do not tell.
  public let explanation: Text?

  public enum Asked: Hashable, Sendable {
    /// What stands at this place of the site.
    case setting(Place)

    /// The terminal of a core: of the feeding cable, or of that of an inverter.
    case core(Core, ofInverter: NamedPlace?)

    /// The phase that the bridge is on.
    case bridge
    case sheet
  }

  public enum Filling: Hashable, Sendable {
    /// As a site file has it.
    case value(String)
    case terminal(Terminal)
    case phase(Phase)

    /// Nil where no sheet comes with those of the groups.
    case sheet(WiringSheet?)
  }

  /// Whether there is something to mend, or to fill in: what is drawn as it should be stays as it is.
  public var isOpen: Bool { drawn != right }

  public var severity: Severity {
    Severity.allCases.first { severity in rules.contains { $0.severity == severity } } ?? .advice
  }
}

extension Blank.Filling {
  /// What someone typed; nil of what can be no answer.
  init?(typed: String, to asked: Blank.Asked) {
    switch asked {
    case .setting: self = .value(typed)
    case .core:
      guard let terminal = Terminal(typed: typed) else { return nil }
      self = .terminal(terminal)
    case .bridge:
      guard let phase = Phase(rawValue: typed.uppercased()) else { return nil }
      self = .phase(phase)
    case .sheet:
      if ["geen", "none", "nee", "no", "-"].contains(typed.lowercased()) {
        self = .sheet(nil)
      } else {
        let words = typed.split(separator: " ")
        guard let sheet = words.last.flatMap({ Int($0) }).flatMap({ WiringSheet(rawValue: $0) }) else {
          return nil
        }
        self = .sheet(sheet)
      }
    }
  }

  /// As people write it.
  public var words: Text {
    switch self {
    case .value(""): Text(nl: "leeg", en: "empty")
    case .value(let value): Text(verbatim: value)
    case .terminal(let terminal): terminal.words
    case .phase(let phase): Text(verbatim: phase.rawValue)
    case .sheet(let sheet?): Text(nl: "schema \(sheet.rawValue)", en: "sheet \(sheet.rawValue)")
    case .sheet(nil): Text(nl: "geen", en: "none")
    }
  }
}

extension Exercise {
  /// Whether that is right: a setting is put in the house and judged, anything else is held against what follows
  /// from the house.
  func isRight(_ typed: String, in blank: Blank, by edition: Edition) -> Bool {
    guard case .setting(let place) = blank.asked else {
      return Blank.Filling(typed: typed, to: blank.asked) == blank.right
    }
    let empty = ["leeg", "empty", "\"\""].contains(typed.lowercased())
    var changed = site
    guard (try? changed.apply(.set(place, to: .word(empty ? "" : typed)))) != nil,
      let plan = try? Plan(of: changed), plan.contradictions.isEmpty,
      let after = try? Inspection(of: plan, against: edition)
    else { return false }
    let passing = Set(after.demands(.pass))
    return blank.rules.allSatisfy {
      passing.contains(FailedDemand(rule: $0.id, subject: blank.subject.place))
    }
  }
}
