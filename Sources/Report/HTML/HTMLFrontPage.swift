import PlanCheck

// The first page: whose site it is, the answer, a row a finding, and what else there is.

extension HTMLReport {
  func frontPage(_ html: inout MarkupWriter) {
    title(&html)
    answer(&html)
    points(&html)
    remainder(&html)
    contents(&html)
    notes(&html)
    if inspection.survey.isCompleted { signOff(&html) } else { signature(&html) }
  }

  /// Who signs for a completed installation, and room for what a re-inspection finds.
  private func signOff(_ html: inout MarkupWriter) {
    let site = inspection.plan.site
    let parts: [(String, String?)] = [
      (say("Keurmeester", "Auditor"), site.audit.auditor.value),
      (say("Installateur", "Installer"), site.project.installer.person.value),
      (say("Herkeuring: alles hersteld", "Re-inspection: all put right"), nil),
    ]
    for (heading, name) in parts {
      html.element("section", ["class": "sign-off"]) { html in
        html.element("h3", heading)
        signature(&html, of: name)
      }
    }
  }

  /// Whose installation it is, and who makes it, in a line.
  private func title(_ html: inout MarkupWriter) {
    let site = inspection.plan.site.project
    html.element("h1") { html in
      html.text(
        inspection.survey.isCompleted
          ? say("Keuring Sessy-installatie ", "Audit of Sessy installation ")
          : say("Controle Sessy-installatie ", "Check of Sessy installation "))
      html.element("bdi", inspection.siteName)
    }
    let particulars: [(String, String?)] = [
      (say("Klant", "Customer"), site.customer.value), (say("Adres", "Address"), site.address.value),
      (say("Installateur", "Installer"), installer(site.installer)),
      (say("Keurmeester", "Auditor"), inspection.survey.isCompleted ? auditor : nil),
      (say("Datum", "Date"), site.date.value?.spoken(in: language)),
    ]
    guard particulars.contains(where: { $0.1 != nil }) else { return }
    html.element("dl", ["class": "whose"]) { html in
      for case (let label, let value?) in particulars {
        html.element("div") { html in
          html.element("dt", label)
          html.element("dd") { $0.element("bdi", value) }
        }
      }
    }
  }

  private var auditor: String? {
    let audit = inspection.plan.site.audit
    let names = [audit.auditor.value, audit.company.value].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func installer(_ installer: Installer) -> String? {
    let names = [installer.person.value, installer.company.value].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The verdict as an order, what is dangerous, and what both bases come to.
  private func answer(_ html: inout MarkupWriter) {
    let front = content.front
    html.element("div", ["class": "conclusion \(inspection.conclusion.rawValue)"]) { html in
      if !content.overdue.isEmpty {
        html.element("ul", ["class": "dangers overdue"]) { html in
          for entry in content.overdue {
            html.element("li") { html in
              html.element("b") { $0.element("bdi", entry.overdueSentence(language)) }
            }
          }
        }
      }
      html.element("p", ["class": "instruction"], front.instruction(language))
      html.element("p", inspection.conclusionSentence(digest)(language))
      if !front.dangers.isEmpty {
        html.element("ul", ["class": "dangers"]) { html in
          for danger in front.dangers { html.element("li") { $0.element("bdi", danger(language)) } }
        }
      }
      html.element("ul", ["class": "parts"]) { html in
        for part in inspection.partialConclusions {
          html.element("li", ["class": part.conclusion.rawValue], part.sentence(language))
        }
        for level in content.demonstration?.levels ?? [] {
          html.element("li", ["class": level.conclusion.rawValue], level.sentence(language))
        }
      }
      if let leftOut = inspection.edition.leftOut {
        html.element("p", ["class": "fine"], leftOut(language))
      }
    }
  }

  /// A row a finding: what is, and what to do; in which part it is shown; a box to tick once it is done.
  private func points(_ html: inout MarkupWriter) {
    guard !digest.failures.isEmpty else { return }
    let headings = [
      "#", say("Ernst", "Severity"), say("Waar", "Where"),
      say("Wat er is → wat er moet gebeuren", "What is → what has to be done"), say("Deel", "Part"),
      say("Klaar", "Done"),
    ]
    let caption = say("De punten, de ernstigste eerst", "The points, the gravest first")
    html.table(
      headings, digest.numberedFailures, caption: caption, style: "points",
      data: { index.marks([$0.outcome]) }
    ) { point, html in
      let (number, outcome) = point
      html.cell(headings[0]) { html in
        html.element(
          "a", ["class": "number", "id": "point-\(number)", "href": "#finding-\(number)"], String(number))
      }
      html.cell(headings[1]) { html in
        html.element(
          "span", ["class": "grade \(outcome.rule.severity.rawValue)"], outcome.rule.severity.label(language))
        if let defect = content.defects?.defect(number) {
          html.element("p", ["class": "fine"], defect.words(language))
        }
      }
      html.cell(headings[2]) { $0.element("bdi", outcome.subject.words(language)) }
      html.cell(headings[3]) { html in
        html.text(([outcome.rule.fault] + outcome.shortfalls).map { $0(language) }.joined(separator: " "))
        if let remedy = outcome.remedies.first {
          html.text(" → ")
          html.element("b", remedy(language))
        }
      }
      html.cell(headings[4]) { html in
        if let part = part(showing: outcome), let place = self.number(of: part) {
          html.element("a", ["href": "#\(part.rawValue)"], String(place))
        }
      }
      html.cell(headings[5]) { html in
        html.element(
          "input",
          ["type": "checkbox", "aria-label": say("Punt \(number) is klaar", "Point \(number) is done")], nil)
      }
    }
  }

  /// What passes, what is tight, and what is not looked at.
  private func remainder(_ html: inout MarkupWriter) {
    let front = content.front
    html.element("h2", ["id": "remainder"], say("Verder", "What else"))
    html.element("ul", ["class": "remainder"]) { html in
      html.element("li", digest.rest(language))
      for note in content.defects?.notes ?? [] { html.element("li") { $0.element("bdi", note(language)) } }
      if let scope = content.demonstration?.scopeSentence { html.element("li", scope(language)) }
      if !front.tightest.isEmpty {
        html.element("li") { html in
          html.text(say("Voldoet, met het minst over:", "Passes, with the least to spare:"))
          html.element("ul") { html in
            for sentence in front.tightest { html.element("li") { $0.element("bdi", sentence(language)) } }
          }
        }
      }
      if let beyondPlan = inspection.reach { html.element("li", beyondPlan(language)) }
    }
  }

  /// Room for remarks, printed if there are any.
  private func notes(_ html: inout MarkupWriter) {
    html.element("label", ["class": "notes"]) { html in
      html.element("span", say("Notities", "Notes"))
      html.element("textarea", ["rows": "3", "placeholder": " "], "")
    }
  }

  /// Who stands for it, and when; the name and the day can be typed as well.
  /// - Parameter name: that of who signs, if it is known.
  func signature(_ html: inout MarkupWriter, of name: String? = nil) {
    html.element("dl", ["class": "signature"]) { html in
      for label in [say("Naam", "Name"), say("Datum", "Date")] {
        html.element("div") { html in
          html.element("dt", label)
          html.element("dd", ["class": "line"]) { html in
            html.element(
              "input",
              [
                "type": "text", "aria-label": label, "autocomplete": "off",
                "value": label == say("Naam", "Name") ? name : nil,
              ], nil)
          }
        }
      }
      html.element("div") { html in
        html.element("dt", say("Handtekening", "Signature"))
        html.element("dd", ["class": "line"], "")
      }
    }
  }

  /// The part of the report in which one sees where a failure lies, by the fact to blame.
  private func part(showing outcome: Outcome) -> Part? {
    let place = outcome.facts.first?.place ?? outcome.subject.place
    let part: Part =
      switch (place.step(0), place.step(2)) {
      case (.field(.rooms), _): .placement
      case (.field(.sessys), .field(.settings)), (.field(.sessys), .field(.dongle)),
        (.field(.pvInverters), .field(.terminals)):
        .settings
      case (.field(.sessys), .field(.group)), (.field(.sessys), .field(.phase)): .diagram
      case (.field(.sessys), _): .placement
      case (.field(.groups), _), (.field(.meterBox), _), (.field(.supply), _), (.field(.pvInverters), _):
        .diagram
      case (.field(.network), _), (.field(.p1Meter), _), (.field(.ctMeter), _): .settings
      default: outcome.rule.severity == .advice ? .advice : .failures
      }
    return parts.contains(part) ? part : nil
  }
}

extension Outcome {
  /// How far each limit is missed, a sentence each.
  var shortfalls: [Text] {
    margins.compactMap { margin in
      margin.sentence.map { Text(nl: "\($0.capitalised).", en: "\($0.capitalised).") }
    }
  }
}
