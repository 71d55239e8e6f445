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
    parts = [
      Part(
        word: "settings", title: Text(nl: "Instellingen", en: "Settings"),
        lines: Self.settings(before.settings, after.settings)),
      Part(
        word: "power",
        title: Text(nl: "Te verwachten vermogen (schatting)", en: "Power to be expected (estimate)"),
        lines: Self.power(before.settings, after.settings)),
      Part(
        word: "sheets", title: Text(nl: "Aansluitschema", en: "Wiring sheet"),
        lines: Self.sheets(before.sheets, after.sheets)),
      Part(
        word: "materials", title: Text(nl: "Materialen", en: "Materials"),
        lines: Self.materials(before.materials, after.materials)),
    ].filter { !$0.lines.isEmpty }
  }

  /// "S1: active_phase L1 → L2", of each Sessy that both have.
  private static func settings(_ before: [SettingsCard], _ after: [SettingsCard]) -> [Text] {
    pairs(before, after).flatMap { old, new in
      zip(old.rows, new.rows).filter { $0.shown != $1.shown }.map { old, new in
        Text(nl: "\(old.name): \(old.shown) → \(new.shown)", en: "\(old.name): \(old.shown) → \(new.shown)")
      }.map { Text(nl: "\(new.sessy.label): \($0)", en: "\(new.sessy.label): \($0)") }
    }
  }

  private static func power(_ before: [SettingsCard], _ after: [SettingsCard]) -> [Text] {
    func watts(_ estimate: SettingsCard.Estimate) -> Text {
      estimate.found.map { Text(nl: "\($0.power)", en: "\($0.power)") } ?? Verdict.notStated.label
    }
    return pairs(before, after).flatMap { old, new in
      zip(old.estimates, new.estimates).filter { watts($0) != watts($1) }.map { old, now in
        Text(
          nl: "\(new.sessy.label), \(now.label): \(watts(old)) → \(watts(now))",
          en: "\(new.sessy.label), \(now.label): \(watts(old)) → \(watts(now))")
      }
    }
  }

  private static func pairs(_ before: [SettingsCard], _ after: [SettingsCard]) -> [(
    SettingsCard, SettingsCard
  )] {
    after.compactMap { new in
      before.first { $0.sessy.name == new.sessy.name && new.sessy.name != nil }.map { ($0, new) }
    }
  }

  private static func sheets(_ before: [SheetChoice], _ after: [SheetChoice]) -> [Text] {
    func words(_ choice: SheetChoice?) -> Text {
      guard let choice else { return Text(nl: "geen", en: "none") }
      guard let sheet = choice.sheet else {
        return choice.match == .notStated ? Verdict.notStated.label : Text(nl: "geen", en: "none")
      }
      return Text(nl: "schema \(sheet.rawValue)", en: "sheet \(sheet.rawValue)")
    }
    return
      (after.map { $0.group } + before.map { $0.group }.filter { old in !after.contains { $0.group == old } })
      .compactMap { group in
        let (old, new) = (before.first { $0.group == group }, after.first { $0.group == group })
        guard words(old) != words(new) else { return nil }
        let name = group?.words ?? Text(nl: "meterkast", en: "meter box")
        return Text(
          nl: "\(name): \(words(old)) → \(words(new))", en: "\(name): \(words(old)) → \(words(new))")
      }
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
