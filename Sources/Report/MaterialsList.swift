import PlanCheck

/// What it takes to install the Sessys of a site, counted as far as the site tells: what it does
/// not tell is not guessed.
struct MaterialsList {
  struct Kit {
    let title: Text
    var items: [Item] = []
  }

  struct Item {
    let name: Text

    /// What the file itself says of it, such as what a wall is made of.
    var words: String?
    let amount: Amount

    /// The groups or Sessys that it is for.
    let users: [String]

    /// What the drawings call it at each of those; nil where they have no name for it.
    var designations: [String?] = []

    /// The failures that lie with it, by their numbers: what is listed here may have to change.
    var findings: [Int] = []

    /// Whether it is as the file has it although a failure lies with it: nobody should buy or keep it so.
    var isUnmended = false

    /// "G7 -F5"
    var namedUsers: [String] {
      users.indices.map { place in
        let designation = designations.indices.contains(place) ? designations[place] : nil
        return designation.map { "\(users[place]) \($0)" } ?? users[place]
      }
    }
  }

  enum Amount: Equatable {
    case count(Int)
    /// The lengths that are stated together, and for which groups none is.
    case length(Metre, unknown: [String])
    case notStated
  }

  /// By what they are for, in the order of the work.
  let kits: [Kit]

  /// What has to be known before the list is complete.
  let gaps: [Text]

  init(of inspection: Inspection, _ findings: NumberedFindings) {
    if let withheld = inspection.withheld {
      (kits, gaps) = ([], [withheld])
      return
    }
    let mended = inspection.survey { place in
      switch place.steps.first {
      case .field(.meterBox)?: true
      case .field(.groups)?:
        [.breaker, .workSwitch].contains { key in place.steps.dropFirst(2).first == .field(key) }
      default: false
      }
    }
    let count = MaterialsCount(of: inspection.survey, mended: mended, unfit: inspection.unfit, findings)
    let all = [
      Kit(title: Text(nl: "Leidingen", en: "Wiring"), items: count.wiring),
      Kit(title: Text(nl: "Schakelen en beveiligen", en: "Switching and protection"), items: count.devices),
      Kit(title: Text(nl: "Bevestigen", en: "Fixing"), items: count.fixings),
      Kit(title: Text(nl: "Meten en verbinden", en: "Metering and network"), items: count.networking),
      Kit(title: Text(nl: "Meegeleverd in de dozen", en: "Supplied in the boxes"), items: count.supplied),
    ]
    kits = all.filter { !$0.items.isEmpty }
    gaps = count.gaps
  }

  static let heading = Text(nl: "Materialen en gereedschap", en: "Materials and tools")

  static let meaning = Text(
    nl:
      "Geteld uit het bestand, voor de groepen met een Sessy en wat die voedt; wat er al zit, is meegeteld. Van wat niet voldoet staat er de vervanging. Wat er niet uit volgt, heet niet opgegeven.",
    en:
      "Counted from the file, for the groups with a Sessy and what feeds them; what is there already is counted too. Of what does not pass the replacement is listed. What does not follow from it is shown as not stated."
  )

  static let toolsTitle = Text(nl: "Gereedschap", en: "Tools")
}

extension Inspection {
  /// The places that a failure lies with, or within, which nobody departs from on purpose; advice is none.
  fileprivate var unfit: Set<Place> {
    outcomes(.fail).reduce(into: []) { places, failure in
      guard failure.rule.severity != .advice, failure.waiver == nil else { return }
      places.formUnion((failure.facts.first?.place ?? failure.subject.place).around)
    }
  }
}

extension MaterialsList.Amount {
  /// How much there is, if that is known in full: a count, or a length with its unit.
  var number: Measure? {
    switch self {
    case .count(let count): count.measure
    case .length(let length, let unknown) where unknown.isEmpty: length.measure
    case .length, .notStated: nil
    }
  }
}

extension MaterialsList.Amount: Spoken {
  func spoken(in language: Language) -> String {
    let notStated = Verdict.notStated.label
    let text: Text =
      switch self {
      case .count(let count): Text(nl: "\(count) ×", en: "\(count) ×")
      case .length(let length, let unknown) where unknown.isEmpty: Text(nl: "\(length)", en: "\(length)")
      case .length(.zero, _): Text(nl: "lengte \(notStated)", en: "length \(notStated)")
      case .length(let length, let unknown):
        Text(
          nl: "\(length); lengte voor \(unknown.joined(separator: ", ")) \(notStated)",
          en: "\(length); length for \(unknown.joined(separator: ", ")) \(notStated)")
      case .notStated: Text(nl: "aantal \(notStated)", en: "count \(notStated)")
      }
    return text(language)
  }
}

extension MaterialsList.Item {
  /// "see 2 and 5", if something has to change here.
  var warning: Text? {
    guard !findings.isEmpty else { return nil }
    let numbers = Text.list(findings.map { Text(verbatim: String($0)) })
    return isUnmended
      ? Text(
        nl: "niet zo kopen of laten zitten: eerst bevinding \(numbers) oplossen",
        en: "do not buy or keep it so: solve finding \(numbers) first")
      : Text(nl: "zie bevinding \(numbers)", en: "see finding \(numbers)")
  }
}

extension TextReport {
  var materials: String {
    let list = content.materials
    var lines = [ink.bold("\(MaterialsList.heading(language)):")]
    for kit in list.kits {
      lines.append("  \(kit.title(language))")
      lines += kit.items.map { "    \(line(of: $0))" }
    }
    lines.append("  \(MaterialsList.toolsTitle(language)): \(Tool.all(language))")
    lines += list.gaps.map { "  ? \($0(language))" }
    return lines.joined(separator: "\n")
  }

  private func line(of item: MaterialsList.Item) -> String {
    let words = item.words.map { " (\($0.printable))" } ?? ""
    let users = item.users.isEmpty ? "" : " \(ink.dim("[\(item.namedUsers.joined(separator: ", "))]"))"
    let warning = item.warning.map { " > \($0(language))" } ?? ""
    return "\(item.name(language))\(words): \(item.amount.spoken(in: language))\(users)\(warning)"
  }
}
