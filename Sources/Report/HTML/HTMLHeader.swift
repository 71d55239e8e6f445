import PlanCheck

// What stands before the first section, and after the last.

extension HTMLReport {
  private var titleText: Text {
    if inspection.survey.isCompleted {
      return Text(
        nl: "Keuring Sessy-installatie \(inspection.siteName)",
        en: "Audit of Sessy installation \(inspection.siteName)")
    }
    return Text(
      nl: "Controle Sessy-installatie \(inspection.siteName)",
      en: "Check of Sessy installation \(inspection.siteName)")
  }

  func head(_ html: inout MarkupWriter) {
    // The pages first: of what several say of one page, Chromium takes the last, be it less specific.
    let styles = [
      pageStyle(
        title: titleText(language), date: inspection.plan.site.project.date.value?.spoken(in: language) ?? "",
        colophon: colophonLine, page: say("pagina", "page"), of: say("van", "of")),
      htmlStyle + htmlPrintStyle + htmlVisitStyle + htmlDrawingStyle,
    ]
    let sources = styles.map { $0.source }.joined(separator: " ")
    let policy =
      "default-src 'none'; style-src \(sources); script-src \(htmlScript.source); base-uri 'none'; form-action 'none'"
    html.element("head") { html in
      html.element("meta", ["charset": "utf-8"])
      html.element("meta", ["name": "generator", "content": "plancheck"])
      html.element("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      html.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.element("title", "\(inspection.siteName): \(inspection.conclusionLabel(language))")
      for style in styles { html.element("style") { $0.raw(style) } }
    }
  }

  /// By what the page was made, in a line at the foot of each page; the whole of it stands at the end.
  private var colophonLine: String {
    let (edition, file) = (inspection.edition, inspection.plan.file)
    let digits = file.fingerprint.description
    return say(
      "Beoordeeld door plancheck, eisen versie \(edition.version), naar handleiding \(edition.name); bestand \(file.name), SHA-256 \(String(digits.prefix(12)))…",
      "Judged by plancheck, rules version \(edition.version), against manual \(edition.name); file \(file.name), SHA-256 \(String(digits.prefix(12)))…"
    )
  }

  /// By what the page was made, so that it can be made again.
  func colophon(_ html: inout MarkupWriter) {
    let (edition, file) = (inspection.edition, inspection.plan.file)
    html.element("h2", say("Verantwoording", "Colophon"))
    html.element(
      "p",
      say(
        "Beoordeeld door plancheck naar de installatiehandleiding van de Sessy thuisbatterij. De handleiding zelf gaat voor.",
        "Judged by plancheck against the installation manual of the Sessy home battery. The manual itself takes precedence."
      ))
    let facts = [
      (say("Handleiding", "Manual"), say("uitgave \(edition.name)", "edition \(edition.name)")),
      (say("Eisen", "Rules"), say("versie \(edition.version)", "version \(edition.version)")),
      (say("Locatiebestand", "Site file"), file.name),
      (say("SHA-256 van dat bestand", "SHA-256 of that file"), file.fingerprint.description),
    ]
    html.element("dl", ["class": "particulars"]) { html in
      for (label, value) in facts {
        html.element("dt", label)
        html.element("dd") { $0.element("bdi", value) }
      }
    }
  }
}
