public import PlanCheck

/// The reference page of the file format, in Markdown: every field, what it means and
/// what it takes.
public func siteReference(in language: Language) -> String {
  var sections: [String] = []
  var queue: [(path: String, shape: Shape)] = [("", Site.shape)]
  while !queue.isEmpty {
    let (path, shape) = queue.removeFirst()
    guard case .record(let title, let fields) = shape else { continue }
    let heading = path.isEmpty ? Text(nl: "Het bestand", en: "The file") : title.capitalised
    let name = path.isEmpty ? "" : " (`\(path)`)"
    var lines = ["## \(heading(language))\(name)", "", header(language), "|---|---|---|"]
    for field in fields {
      let (inner, suffix) = field.shape().record
      let takes =
        inner == nil ? field.shape().phrase(language) : suffix.isEmpty ? below(language) : belowList(language)
      lines.append("| `\(field.key.spoken(in: language))` | \(field.summary(language)) | \(takes) |")
      if let inner {
        let word = field.key.spoken(in: language)
        queue.append(((path.isEmpty ? word : "\(path).\(word)") + suffix, inner))
      }
    }
    sections.append(lines.joined(separator: "\n"))
  }
  return introduction(language) + "\n\n" + sections.joined(separator: "\n\n") + "\n"
}

extension Shape {
  /// The record that this is, or a list of; with "[]" for a list.
  fileprivate var record: (Shape?, String) {
    switch self {
    case .record: (self, "")
    case .list(let element): if case .record = element { (element, "[]") } else { (nil, "") }
    default: (nil, "")
    }
  }
}

private func header(_ language: Language) -> String {
  Text(nl: "| veld | betekenis | waarde |", en: "| field | meaning | value |")(language)
}

private func below(_ language: Language) -> String {
  Text(nl: "zie hieronder", en: "see below")(language)
}

private func belowList(_ language: Language) -> String {
  Text(nl: "een lijst, zie hieronder", en: "a list, see below")(language)
}

private func introduction(_ language: Language) -> String {
  let text = Text(
    nl: """
      # Het locatiebestand

      Een locatiebestand is een YAML-bestand in UTF-8. Het begint met `plancheck: 1`. U mag elk gegeven \
      weglaten of leeg laten: dan heet het *niet opgegeven*, en zegt het rapport welke eisen erop \
      wachten. Een lijst die er staat is volledig: `omvormers: []` zegt dat er geen omvormers zijn, \
      en zonder `omvormers` is dat onbekend.

      Wat maar op één manier te lezen is, mag ook anders: `16A` en `16 Ampère`, `3x25A`, `B16` voor een automaat, \
      `YMvK 5x2,5` voor een kabel, `ja` voor een werkschakelaar of dongel, `L1 L2 L3`, `02-03-2026`, `> 50 cm` waar \
      meer geen kwaad kan, `geen` voor een lege lijst. `onbekend`, `niet gemeten`, `?` en `-` zijn *niet \
      opgegeven*. Het rapport toont wat er gelezen is.

      Elk veld en elke keuze heeft ook een Engels woord (zie de Engelse pagina); een bestand mag beide \
      hebben, en één veld niet twee keer. Hoofdletters en accenten maken geen verschil.

      Een hoeveelheid heeft altijd een eenheid: `16 A`, `2.5 mm2`, `15 cm`, `30 mA`. Een decimale komma \
      mag (`2,5 mm²`), maar niet los tussen `{ }`, waar een komma het volgende gegeven begint. Ja en nee \
      schrijft u als `yes`/`no`, `ja`/`nee` of `true`/`false`. Ankers, aliassen en meer dan één document \
      kan een locatiebestand niet bevatten.
      """,
    en: """
      # The site file

      A site file is a YAML file in UTF-8. It begins with `plancheck: 1`. Every fact may be left out, or \
      left blank: it is then *not stated*, and the report says which demands wait for it. A list that is \
      there is complete: `pv_inverters: []` says that there are no inverters, and without `pv_inverters` \
      that is unknown.

      What can be read in one way only may be written otherwise: `16A` and `16 Ampère`, `3x25A`, `B16` for a \
      breaker, `YMvK 5x2,5` for a cable, `yes` for a work switch or dongle, `L1 L2 L3`, `02-03-2026` (the day \
      first), `> 50 cm` where more does no harm, `none` for an empty list. `unknown`, `not measured`, `?` and `-` are \
      *not stated*. The report shows what was read.

      Every field and every choice has a Dutch word too (see the Dutch page); a file may have either, and \
      not one field twice. Capitals and accents make no difference.

      An amount always has a unit: `16 A`, `2.5 mm2`, `15 cm`, `30 mA`. A decimal comma will do \
      (`2,5 mm²`), but not bare between `{ }`, where a comma begins the next field. Write yes and no as \
      `yes`/`no`, `ja`/`nee` or `true`/`false`. A site file cannot hold anchors, aliases or more than \
      one document.
      """)
  return text(language)
}
