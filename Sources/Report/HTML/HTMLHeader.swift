import PlanCheck

// What stands before the first section, and after the last.

extension HTMLReport {
  private var name: String {
    let site = inspection.plan.site.project
    return site.reference.value?.description ?? site.customer.value ?? inspection.plan.file.name
  }

  private var titleText: Text {
    Text(nl: "Controle Sessy-installatie \(name)", en: "Check of Sessy installation \(name)")
  }

  func head(_ html: inout MarkupWriter) {
    let styles = [
      htmlStyle + htmlPrintStyle + htmlVisitStyle,
      pageStyle(
        title: titleText(language), date: inspection.plan.site.project.date.value?.description ?? "",
        page: say("pagina", "page"), of: say("van", "of")),
    ]
    let sources = styles.map { $0.source }.joined(separator: " ")
    let policy =
      "default-src 'none'; style-src \(sources); script-src \(htmlScript.source); base-uri 'none'; form-action 'none'"
    html.element("head") { html in
      html.element("meta", ["charset": "utf-8"])
      html.element("meta", ["name": "generator", "content": "plancheck"])
      html.element("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      html.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      html.element("title", "\(name): \(inspection.conclusionLabel(language))")
      for style in styles { html.element("style") { $0.raw(style) } }
    }
  }

  func title(_ html: inout MarkupWriter) {
    let site = inspection.plan.site.project
    html.element("h1") { html in
      html.text(say("Controle Sessy-installatie ", "Check of Sessy installation "))
      html.element("bdi", name)
    }
    let particulars: [(String, String?)] = [
      (say("Opdracht", "Order"), site.reference.value?.description),
      (say("Klant", "Customer"), site.customer.value), (say("Adres", "Address"), site.address.value),
      (say("Datum", "Date"), site.date.value?.description),
      (say("Installateur", "Installer"), installer(site.installer)),
    ]
    if particulars.contains(where: { $0.1 != nil }) {
      html.element("dl", ["class": "particulars"]) { html in
        for case (let label, let value?) in particulars {
          html.element("dt", label)
          html.element("dd") { $0.element("bdi", value) }
        }
      }
    }
    html.element("div", ["class": "conclusion \(inspection.conclusion.rawValue)"]) { html in
      html.element("p", inspection.conclusionSentence(digest)(language))
      html.element("ul", ["class": "parts"]) { html in
        for part in inspection.partialConclusions {
          html.element("li", ["class": part.conclusion.rawValue], part.sentence(language))
        }
      }
      if let leftOut = inspection.edition.leftOut {
        html.element("p", ["class": "fine"], leftOut(language))
      }
    }
  }

  private func installer(_ installer: Installer) -> String? {
    let names = [installer.person.value, installer.company.value].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// By what the page was made, so that it can be made again.
  func colophon(_ html: inout MarkupWriter) {
    let (edition, file) = (inspection.edition, inspection.plan.file)
    html.element("h2", say("Verantwoording", "Colophon"))
    if let beyondPlan = edition.beyondPlan { html.element("p", beyondPlan(language)) }
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
