public import PlanCheck

// The report on a site file that cannot be read, in every form: who reads a folder of reports finds the
// site in it, and no older report stays behind that says it conforms.

/// The word for such a file where others have their conclusion.
let unreadableWord = "unreadable"

/// The namespace of the JSON report on it: Schemas/unreadable.schema.json.
let unreadableNamespace = "urn:plancheck:unreadable:1"

/// What tells such a JSON report from any other file.
let unreadableReportMark = "\"$schema\": \"\(unreadableNamespace)\""

private let unreadableHeading = Text(
  nl: "Niet te lezen, en daarom niet beoordeeld", en: "Not readable, and so not judged")

extension Format {
  /// The report in this form on a site file that cannot be read: every problem, with its place.
  public func render(_ problems: Problems, in language: Language) -> String {
    let report = UnreadableReport(problems: problems, language: language)
    return switch self {
    case .text: report.text
    case .html: report.html
    case .markdown: report.markdown
    case .json: report.json
    case .xml: report.xml
    case .sarif: report.sarif
    case .junit: report.junit
    }
  }
}

private struct UnreadableReport {
  let problems: Problems
  let language: Language

  private var file: SourceFile { problems.file }

  /// What is wrong, as a terminal shows it: with the lines of the file. No report tells where that lay.
  private var words: String {
    problemReport(
      problems, called: file.relativePath.joined(separator: "/"), in: language, isColoured: false)
  }

  var text: String {
    // As the report on a site that was judged begins: it may take its place, and be replaced by it.
    let manual = Text(nl: "handleiding niet gebruikt", en: "manual not used")
    return "\(textReportMark)\(file.name), \(manual(language))\n\n\(unreadableHeading(language)).\n\n\(words)"
  }

  var markdown: String {
    let name = file.name.escapedForMarkdown
    let title = Text(nl: "Controle Sessy-installatie", en: "Check of Sessy installation")
    let points = problems.all.map { problem in
      "- " + (problem.span.map { "\($0.start.spelling): " } ?? "").escapedForMarkdown
        + problem.text(language).escapedForMarkdown
    }
    return """
      \(markdownReportMark)

      # \(title(language)): \(name)

      **\(unreadableHeading(language)).**

      \(points.joined(separator: "\n"))

      """
  }

  var html: String {
    let policy = "default-src 'none'; style-src \(htmlStyle.source); base-uri 'none'; form-action 'none'"
    var html = MarkupWriter(.html)
    html.element("html", ["lang": language.rawValue]) { html in
      html.element("head") { html in
        html.element("meta", ["charset": "utf-8"])
        html.element("meta", ["name": "generator", "content": "plancheck"])
        html.element("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
        html.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.element("title", "\(file.name): \(unreadableHeading(language))")
        html.element("style") { $0.raw(htmlStyle) }
      }
      html.element("body") { html in
        html.element("header") { html in
          html.element("h1") { $0.element("bdi", file.name) }
          html.element("div", ["class": "conclusion violates"]) {
            $0.element("p", unreadableHeading(language))
          }
        }
        html.element("main", ["id": "main"]) { $0.element("pre", words) }
      }
    }
    return html.finish().text
  }

  var json: String {
    JSON.object([
      ("$schema", .text(unreadableNamespace)), ("language", .text(language.rawValue)),
      ("program", .text(programVersion)), ("conclusion", .text(unreadableWord)),
      ("site", .row([("file", .text(file.name)), ("sha256", JSON(problems.fingerprint?.description))])),
      (
        "problems",
        .array(problems.all.map { $0.json(in: language) })
      ),
    ]).document.text
  }

  var xml: String {
    var xml = MarkupWriter(.xml)
    xml.element(
      "unreadable",
      [
        "xmlns": reportNamespace, "format": "1", "language": language.rawValue, "program": programVersion,
        "file": file.name, "sha256": problems.fingerprint?.description,
      ]
    ) { xml in
      for problem in problems.all {
        xml.element("problem", problem.attributes, problem.text(language))
      }
    }
    return xml.finish().text
  }

  var sarif: String {
    let uri = file.relativeURI
    let rule = JSON.object([
      ("id", .text("unreadable-site")), ("shortDescription", .message(unreadableHeading(language))),
      ("defaultConfiguration", .row([("level", .text("error"))])),
    ])
    let driver = JSON.object([
      ("name", .text("plancheck")), ("version", .text(programVersion)),
      ("language", .text(language.rawValue)), ("rules", .array([rule])),
    ])
    let run = JSON.object([
      ("tool", .object([("driver", driver)])),
      ("invocations", .array([.row([("executionSuccessful", .flag(false))])])),
      ("artifacts", .array([.object([("location", .row([("uri", .text(uri))]))])])),
      ("results", .array(problems.all.map { result($0, in: uri) })),
      ("language", .text(language.rawValue)), ("columnKind", .text("unicodeCodePoints")),
    ])
    return JSON.object([
      ("$schema", .text(sarifSchema)), ("version", .text("2.1.0")), ("runs", .array([run])),
    ]).document.text
  }

  /// Nothing in a file that cannot be read has a name to be known by: where it stands has to do.
  private func result(_ problem: Problem, in uri: String) -> JSON {
    let place = "\(problem.span?.start.spelling ?? "")\(problem.place.spelling ?? "")"
    return problem.sarif(
      of: "unreadable-site", at: 0, knownBy: ("placeInFile", place), in: uri, language)
  }

  var junit: String {
    let count = String(problems.all.count)
    var xml = MarkupWriter(.xml)
    xml.element(
      "testsuites",
      ["name": "plancheck: \(file.name)", "tests": count, "failures": "0", "errors": count]
    ) { xml in
      xml.element(
        "testsuite",
        [
          "name": unreadableHeading(language), "tests": count, "failures": "0", "errors": count,
          "skipped": "0",
        ]
      ) { xml in
        for problem in problems.all {
          problem.junit(of: "unreadable-site", unreadableWord, in: file, language, &xml)
        }
      }
      xml.element(
        "testsuite",
        [
          "name": junitRemainderTitle(language), "tests": "0",
          "failures": "0", "errors": "0", "skipped": "0",
        ]
      ) { xml in
        xml.element("properties") { xml in
          for (name, value) in [("language", language.rawValue), ("conclusion", unreadableWord)] {
            xml.element("property", ["name": name, "value": value])
          }
        }
        xml.element("system-out", words)
      }
    }
    return xml.finish().text
  }
}
