import PlanCheck

/// The visit sheet as a page by itself, to print or to fill in: it needs no script.
func htmlVisitSheet(
  _ content: ReportContent, _ language: Language, title: Text, conditions: [Place: [Text]]
) -> Document {
  var report = HTMLReport(content: content, language: language, audience: .installer)
  report.conditions = conditions
  var html = MarkupWriter(.html)
  html.element("html", ["lang": language.rawValue]) { html in
    report.head(&html)
    html.element("body") { html in
      html.element("main", ["id": "main"]) { html in
        html.element("h1") { $0.element("bdi", title(language)) }
        html.element("section", ["id": "site-visit", "aria-labelledby": "site-visit-heading"]) { html in
          html.element("h2", ["id": "site-visit-heading"], SiteVisit.heading(language))
          report.siteVisit(&html)
        }
      }
      html.element("footer") { report.colophon(&$0) }
    }
  }
  return html.finish()
}
