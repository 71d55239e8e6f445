package import PlanCheck

/// What else changes with a site: what its dongles are set to, what can be reached, the sheet to wire by, and what has to
/// be bought.
package struct SiteChange {
  package struct Part {
    /// What programs know it by.
    package let word: String
    package let title: Text
    package let lines: [Text]
  }

  /// Those of which something changes.
  package let parts: [Part]

  package init(from before: ReportContent, to after: ReportContent) {
    let comparison = SiteComparison(from: before.inspection.plan.site, to: after.inspection.plan.site)
    parts = [
      Part(
        word: "currents",
        title: Text(
          nl: "Grootste stroom, en wat het onderdeel kan dragen",
          en: "Largest current, and what the part can carry"),
        lines: Self.currents(before.electricity.parts, after.electricity.parts, comparison)),
      Part(
        word: "settings", title: Text(nl: "Instellingen", en: "Settings"),
        lines: Self.settings(Self.pairs(before.settings, after.settings, comparison))),
      Part(
        word: "power",
        title: Text(nl: "Te verwachten vermogen (schatting)", en: "Power to be expected (estimate)"),
        lines: Self.power(Self.pairs(before.settings, after.settings, comparison))),
      Part(
        word: "sheets", title: Text(nl: "Aansluitschema", en: "Wiring sheet"),
        lines: Self.sheets(before.sheets, after.sheets, comparison)),
      Part(
        word: "materials", title: Text(nl: "Materialen", en: "Materials"),
        lines: Self.materials(before.materials, after.materials)),
    ].filter { !$0.lines.isEmpty }
  }

  /// "S1: active_phase L1 → L2", of each Sessy that both have.
  private static func settings(_ pairs: [(SettingsCard, SettingsCard)]) -> [Text] {
    pairs.flatMap { old, new in
      zip(old.rows, new.rows).filter { $0.shown != $1.shown }.map { old, new in
        Text(nl: "\(old.name): \(old.shown) → \(new.shown)", en: "\(old.name): \(old.shown) → \(new.shown)")
      }.map { Text(nl: "\(new.sessy.label): \($0)", en: "\(new.sessy.label): \($0)") }
    }
  }

  /// "G7, breaker: L1 12 A of 16 A → L1 24 A of 16 A"
  private static func currents(
    _ before: [LoadedPart], _ after: [LoadedPart], _ comparison: SiteComparison
  ) -> [Text] {
    func words(_ part: LoadedPart?) -> Text {
      guard let part else { return Text(nl: "geen", en: "none") }
      let loads = part.loads.map { load in
        let most = load.most.most.tenths
        return Text(nl: "\(load.conductor.label) \(most)", en: "\(load.conductor.label) \(most)")
      }
      let (all, rating) = (Text.joined(loads, by: ", "), part.rating.tenths)
      return Text(nl: "\(all) van \(rating)", en: "\(all) of \(rating)")
    }
    func line(_ label: Text, _ old: LoadedPart?, _ new: LoadedPart?) -> Text? {
      let (old, new) = (words(old), words(new))
      return old == new ? nil : Text(nl: "\(label): \(old) → \(new)", en: "\(label): \(old) → \(new)")
    }
    return sideBySide(before, after, comparison) { ($0.kind, $0.place) }.compactMap { old, new in
      (new ?? old).flatMap { line($0.label, old, new) }
    }
  }

  private static func power(_ pairs: [(SettingsCard, SettingsCard)]) -> [Text] {
    func watts(_ estimate: SettingsCard.Estimate) -> Text {
      estimate.found.map { Text(nl: "\($0.power)", en: "\($0.power)") } ?? Verdict.notStated.label
    }
    return pairs.flatMap { old, new in
      zip(old.estimates, new.estimates).filter { watts($0) != watts($1) }.map { old, now in
        Text(
          nl: "\(new.sessy.label), \(now.label): \(watts(old)) → \(watts(now))",
          en: "\(new.sessy.label), \(now.label): \(watts(old)) → \(watts(now))")
      }
    }
  }

  private static func pairs(
    _ before: [SettingsCard], _ after: [SettingsCard], _ comparison: SiteComparison
  ) -> [(SettingsCard, SettingsCard)] {
    sideBySide(before, after, comparison) { (.terminals, $0.sessy.place) }.compactMap { old, new in
      old.flatMap { old in new.map { (old, $0) } }
    }
  }

  /// A part at a place: what is held against what.
  private struct Spot: Hashable {
    let kind: LoadedPart.Kind
    let place: Place
  }

  /// Those of both that are of one thing beside each other, and those that one has alone by themselves.
  private static func sideBySide<Thing>(
    _ before: [Thing], _ after: [Thing], _ comparison: SiteComparison,
    by part: (Thing) -> (LoadedPart.Kind, Place)
  ) -> [(Thing?, Thing?)] {
    var known: [Spot: Int] = [:]
    for (index, thing) in before.enumerated() {
      let (kind, place) = part(thing)
      guard let place = comparison.counterpart(of: place) else { continue }
      known[Spot(kind: kind, place: place)] = index
    }
    var found: Set<Int> = []
    let both = after.map { thing -> (Thing?, Thing?) in
      let (kind, place) = part(thing)
      guard let index = known[Spot(kind: kind, place: place)] else { return (nil, thing) }
      found.insert(index)
      return (before[index], thing)
    }
    return both + before.indices.filter { !found.contains($0) }.map { (before[$0], nil) }
  }

  private static func sheets(
    _ before: [SheetChoice], _ after: [SheetChoice], _ comparison: SiteComparison
  ) -> [Text] {
    func words(_ choice: SheetChoice?) -> Text {
      guard let choice else { return Text(nl: "geen", en: "none") }
      guard let sheet = choice.sheet else {
        return choice.match == .notStated ? Verdict.notStated.label : Text(nl: "geen", en: "none")
      }
      return Text(nl: "schema \(sheet.rawValue)", en: "sheet \(sheet.rawValue)")
    }
    func line(_ old: SheetChoice?, _ new: SheetChoice?) -> Text? {
      guard words(old) != words(new) else { return nil }
      let name = (new ?? old)?.group?.words ?? Text(nl: "meterkast", en: "meter box")
      return Text(
        nl: "\(name): \(words(old)) → \(words(new))", en: "\(name): \(words(old)) → \(words(new))")
    }
    return sideBySide(before, after, comparison) { (.breaker, $0.group?.place ?? .site) }.compactMap(line)
  }

  private static func materials(_ before: MaterialsList, _ after: MaterialsList) -> [Text] {
    let (old, new) = (before.kits.flatMap { $0.items }, after.kits.flatMap { $0.items })
    var names: [Text] = []
    for item in new + old where !names.contains(item.name) { names.append(item.name) }
    return names.compactMap { name in
      let (gone, come) = (amounts(name, old), amounts(name, new))
      guard gone != come else { return nil }
      if gone.isEmpty {
        return Text(nl: "erbij: \(name), \(Text.list(come))", en: "more: \(name), \(Text.list(come))")
      }
      if come.isEmpty { return Text(nl: "niet meer: \(name)", en: "no longer: \(name)") }
      return Text(
        nl: "\(name): \(Text.list(gone)) → \(Text.list(come))",
        en: "\(name): \(Text.list(gone)) → \(Text.list(come))")
    }
  }

  private static func amounts(_ name: Text, _ items: [MaterialsList.Item]) -> [Text] {
    items.filter { $0.name == name }.map { Text(nl: "\($0.amount)", en: "\($0.amount)") }
  }
}
