import PlanCheck

/// What tells an HTML report of ours from any other file.
let htmlReportMark = #"<meta name="generator" content="plancheck"#

/// The report for people: one file that needs nothing else, in the order in which they ask. On paper it is
/// what one takes along: what passes, what does not apply and the currents are printed if it is complete.
func htmlReport(
  _ content: ReportContent, _ language: Language, for audience: Audience = .installer,
  isComplete: Bool = false
) -> Document {
  let report = HTMLReport(content: content, language: language, audience: audience)
  var html = MarkupWriter(.html)
  html.element("html", ["lang": language.rawValue]) { html in
    report.head(&html)
    html.element("body", ["class": isComplete ? "complete" : nil]) { html in
      html.element("a", ["class": "skip", "href": "#main"], report.say("Naar de inhoud", "To the contents"))
      html.element("header") { report.frontPage(&$0) }
      report.filters(&html)
      report.keeping(&html)
      html.element("main", ["id": "main"]) { html in
        for part in report.parts { report.write(part, &html) }
      }
      html.element("footer") { report.colophon(&$0) }
      html.element("script") { $0.raw(htmlScript) }
    }
  }
  return html.finish()
}

struct HTMLReport {
  let content: ReportContent
  let language: Language
  let audience: Audience

  /// What there is to say, in order.
  let parts: [Part]

  /// Where in the manual each rule stands, and which Sessys it is about here.
  let index: OutcomeIndex

  /// What the answers on the visit sheet decide, by the place that each question is about.
  var conditions: [Place: [Text]] = [:]

  init(content: ReportContent, language: Language, audience: Audience) {
    self.content = content
    self.language = language
    self.audience = audience
    parts = Part.ofReport(on: content, for: audience)
    index = OutcomeIndex(of: content.inspection)
  }

  var inspection: Inspection { content.inspection }
  var digest: Digest { content.digest }

  /// The sections of the page after the first, in order; their raw values are their addresses in it.
  enum Part: String, CaseIterable {
    case contradictions
    case failures, advice
    case previous
    case examination
    case differences
    case placement
    case diagram
    case siteVisit = "site-visit"
    case settings
    case materials
    case checklists
    case electricity
    case register
    case passes
    case inapplicable = "not-applicable"
    case waivers
    case unjudged = "not-judged"
  }

  /// The number that a part is called by; the first page is the first.
  func number(of part: Part) -> Int? { parts.firstIndex(of: part).map { $0 + 2 } }

  func heading(_ part: Part) -> Text {
    switch part {
    case .contradictions: contradictionsHeading
    case .failures: Text(nl: "Wat moet er veranderen", en: "What has to change")
    case .advice: Text(nl: "Advies", en: "Advice")
    case .diagram: Text(nl: "Aansluitschema", en: "Wiring diagram")
    case .placement: Text(nl: "Plaatsing", en: "Placement")
    case .siteVisit: SiteVisit.heading
    case .examination: Text(nl: "Onderzocht en aangetoond", en: "Examined and shown")
    case .previous: Reinspection.heading
    case .register: RegisterVerdict.heading
    case .differences: JudgedComparison.planHeading
    case .settings: settingsHeading
    case .materials: MaterialsList.heading
    case .checklists: Text(nl: "Checklists per moment", en: "Checklists by moment")
    case .electricity: Electricity.heading
    case .passes: Text(nl: "Wat voldoet", en: "What passes")
    case .inapplicable: Text(nl: "Wat niet van toepassing is", en: "What does not apply")
    case .waivers: waiversHeading
    case .unjudged: unjudgedHeading
    }
  }

  /// How much there is in a section, where that says something.
  private func count(_ part: Part) -> Int? {
    switch part {
    case .contradictions: inspection.plan.contradictions.count
    case .failures: digest.failures.count - advice.count
    case .advice: advice.count
    case .siteVisit: digest.missingFacts.count
    case .differences: content.comparison?.differences.count
    case .passes: digest.count(.pass)
    case .inapplicable: digest.count(.notApplicable)
    case .waivers: inspection.waivers.count
    default: nil
    }
  }

  /// Whether one takes it along: the others are on the screen, and on paper if all is wanted.
  private func isForPaper(_ part: Part) -> Bool {
    switch part {
    // Advice has its row on the first page.
    case .advice, .electricity, .register, .passes, .inapplicable, .unjudged: false
    case .siteVisit: !content.visit.stops.isEmpty
    case .failures: digest.failures.count > advice.count
    default: true
    }
  }

  func write(_ part: Part, _ html: inout MarkupWriter) {
    html.element(
      "section",
      [
        "id": part.rawValue, "aria-labelledby": "\(part.rawValue)-heading",
        "class": isForPaper(part) ? nil : "screen",
      ]
    ) { html in
      html.element("h2", ["id": "\(part.rawValue)-heading"]) { html in
        html.element("span", ["class": "part"], number(of: part).map(String.init))
        html.text(" \(heading(part)(language))")
      }
      switch part {
      case .contradictions: contradictions(&html)
      case .failures: failures(&html)
      case .advice: advice(&html)
      case .diagram: diagrams(&html)
      case .placement: drawings(.placement, &html)
      case .siteVisit: siteVisit(&html)
      case .previous: previous(&html)
      case .register: register(&html)
      case .examination: examination(&html)
      case .differences: differences(&html)
      case .settings: settings(&html)
      case .materials: materials(&html)
      case .checklists: checklists(&html)
      case .electricity: electricity(&html)
      case .passes: passes(&html)
      case .inapplicable: inapplicable(&html)
      case .waivers: waivers(&html)
      case .unjudged: unjudged(&html)
      }
    }
  }

  func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  /// The table of contents.
  func contents(_ html: inout MarkupWriter) {
    html.element("nav", ["aria-labelledby": "contents"]) { html in
      html.element("h2", ["id": "contents"], say("Delen", "Parts"))
      html.element("ul") { html in
        for part in parts {
          html.element("li", ["class": isForPaper(part) ? nil : "screen"]) { html in
            html.element("a", ["href": "#\(part.rawValue)"]) { html in
              html.element("span", ["class": "part"], number(of: part).map(String.init))
              html.text(" ")
              html.text(heading(part)(language))
              if let count = count(part) { html.element("span", ["class": "count"], " \(count)") }
            }
          }
        }
      }
    }
  }
}

extension HTMLReport.Part {
  /// Those that there is something to say in. Where nothing is decided yet, what is to be found out comes first.
  fileprivate static func ofReport(on content: ReportContent, for audience: Audience) -> [Self] {
    let inspection = content.inspection
    // Where no Sessy may be connected the page gives no instructions.
    let isAllowed = inspection.prohibition == nil
    let parts = allCases.filter { part in
      switch part {
      case .contradictions: !inspection.plan.contradictions.isEmpty
      case .advice: inspection.tally.advice > 0
      case .previous: content.reinspection != nil
      case .register: !content.register.isEmpty && audience == .installer
      case .examination: content.demonstration != nil
      case .differences: content.comparison != nil && audience == .installer
      case .waivers: !inspection.waivers.isEmpty
      case .unjudged: !content.unjudged.isEmpty && audience == .installer
      case .checklists: inspection.edition.checklistCount > 0
      case .placement: isAllowed && !inspection.survey.site.sessys.elements.isEmpty
      case .diagram, .settings, .materials, .electricity: isAllowed
      case .failures, .siteVisit, .passes, .inapplicable: true
      }
    }
    guard inspection.conclusion == .undecided, let visit = parts.firstIndex(of: .siteVisit) else {
      return parts
    }
    let first = parts.first == .contradictions ? 1 : 0
    return parts[..<first] + [.siteVisit] + parts[first..<visit] + parts[(visit + 1)...]
  }
}
