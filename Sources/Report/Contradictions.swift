public import PlanCheck

// What is at odds in a site: a finding of its own in every form of report, with all places.

/// What stands above it.
let contradictionsHeading = Text(
  nl: "Tegenspraak: één hiervan is fout", en: "Contradiction: one of these is wrong")

/// What it means for the rest.
let contradictionsMeaning = Text(
  nl: "Waar iets op deze gegevens rust, valt nog geen oordeel; al het andere is beoordeeld.",
  en: "Where anything rests on these facts there is no verdict yet; all else is judged.")

/// The word for one in reports that machines read.
let contradictionWord = "contradiction"

extension Inspection {
  /// The problems of what is at odds, as those of a file that cannot be read are told.
  var contradictions: Problems {
    Problems(file: plan.file, all: plan.contradictions.map { $0.problem }, language: plan.language)
  }

  /// Each, with the lines of the file.
  func contradictionLines(in language: Language, _ ink: Ink) -> String {
    problemReport(
      contradictions, called: plan.file.name, grade: .caution,
      Text(nl: "tegenspraak", en: "contradiction"), in: language, ink)
  }

  /// What is at odds, for a terminal; nil if nothing is.
  public func contradictionReport(in language: Language, isColoured: Bool) -> String? {
    TextReport(content: ReportContent(of: self), language: language, ink: Ink(isColoured: isColoured))
      .contradictions.first
  }

  /// ", 2 contradictions"; nothing, if there are none.
  var contradictionCount: Text {
    let count = plan.contradictions.count
    return switch count {
    case 0: Text(verbatim: "")
    case 1: Text(nl: ", 1 tegenspraak", en: ", 1 contradiction")
    default: Text(nl: ", \(count) keer tegenspraak", en: ", \(count) contradictions")
    }
  }
}

extension TextReport {
  /// Each with the lines of the file, and what it means; nothing, if there are none.
  var contradictions: [String] {
    guard !inspection.plan.contradictions.isEmpty else { return [] }
    let lead = "\(ink.bold("\(contradictionsHeading(language)).")) \(contradictionsMeaning(language))"
    return ["\(lead)\n\n\(inspection.contradictionLines(in: language, ink))"]
  }
}

extension HTMLReport {
  /// Before what has to change: it may be that nothing has.
  func contradictions(_ html: inout MarkupWriter) {
    html.element("p", ["class": "lead"], contradictionsMeaning(language))
    html.element("article", ["class": "finding caution"]) { html in
      html.element("pre", inspection.contradictionLines(in: language, Ink(isColoured: false)))
    }
  }
}

extension Problem {
  /// What is wrong and where, for a program.
  func json(in language: Language) -> JSON {
    .row([
      ("message", .text(text(language))), ("path", JSON(place.spelling)),
      ("line", JSON(span?.start.line)), ("column", JSON(span?.start.column)),
      (
        "others",
        .array(
          others.map {
            .row([("line", .number($0.start.line)), ("column", .number($0.start.column))])
          })
      ),
    ])
  }

  /// The same as attributes.
  var attributes: KeyValuePairs<String, String?> {
    [
      "path": place.spelling, "line": span.map { String($0.start.line) },
      "column": span.map { String($0.start.column) },
      "others": others.isEmpty ? nil : others.map { $0.start.spelling }.joined(separator: " "),
    ]
  }

  /// As a result of a rule in SARIF, in which the other places are related ones. What it is known by from
  /// one run to the next is not the sentence: in the other language it is the same problem.
  func sarif(
    of rule: String, at index: Int, knownBy fingerprint: (name: String, value: String), in uri: String,
    _ language: Language
  ) -> JSON {
    .object(
      [
        ("ruleId", .text(rule)), ("ruleIndex", .number(index)), ("kind", .text("fail")),
        ("level", .text("error")), ("message", .message(text(language))),
        ("locations", .array([sarifLocation(span, place, in: uri)])),
      ]
        + (others.isEmpty
          ? [] : [("relatedLocations", .array(others.map { sarifLocation($0, nil, in: uri) }))])
        + [("partialFingerprints", .row([("\(fingerprint.name)/v1", .text("\(uri)#\(fingerprint.value)"))]))])
  }

  /// As a test in JUnit that could not be done.
  func junit(
    of name: String, _ type: String, in file: SourceFile, _ language: Language, _ xml: inout MarkupWriter
  ) {
    let message = text(language)
    let path = file.relativePath.joined(separator: "/")
    let place = [path, span?.start.spelling].compactMap { $0 }.joined(separator: ":")
    xml.element("testcase", ["classname": name, "name": "\(place): \(message)"]) { xml in
      xml.element("error", ["type": type, "message": message], message)
    }
  }
}
