public import PlanCheck

/// Colours for a terminal; without a terminal, none.
struct Ink {
  let isColoured: Bool

  func bold(_ text: String) -> String { paint(text, "1") }
  func dim(_ text: String) -> String { paint(text, "2") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .danger: paint(text, "1;31")
    case .caution: paint(text, "31")
    case .notice: paint(text, "33")
    case .performance: paint(text, "35")
    case .advice: paint(text, "36")
    }
  }

  func conclusion(_ conclusion: Conclusion, _ text: String) -> String {
    switch conclusion {
    case .conforms: paint(text, "1;32")
    case .violates: paint(text, "1;31")
    case .undecided: paint(text, "1;33")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

/// The line that a value stands on, with the value underlined; of a long line, the part around it.
func excerpt(_ span: SourceSpan, of file: SourceFile, called name: String, _ ink: Ink) -> String {
  let margin = String(span.start.line)
  let gap = String(repeating: " ", count: margin.count)
  let line = file.line(at: span.start).unicodeScalars
  let start = span.start.column - 1
  let end = span.end.line == span.start.line ? span.end.column - 1 : .max
  let isLong = line.prefix(start + 201).count > 200
  let hidden = isLong ? max(0, start - 100) : 0
  let before = line.dropFirst(hidden).prefix(start - hidden)
  let after = line.dropFirst(start).prefix(isLong ? 100 : .max)
  let (opening, closing) = (hidden > 0 ? "…" : "", line.dropFirst(start + after.count).isEmpty ? "" : "…")
  // A tab stays a tab, so that the underline stands below what it underlines.
  let indent = String(String.UnicodeScalarView(before.map { $0 == "\t" ? $0 : " " }))
  let width = max(1, min(after.count, end - start))
  return """
    \(ink.dim("\(gap)--> \(name):\(span.start.spelling)"))
    \(ink.dim("\(margin) |")) \(opening)\(String(before))\(String(after))\(closing)
    \(ink.dim("\(gap) |")) \(opening.isEmpty ? "" : " ")\(indent)\(ink.bold(String(repeating: "^", count: width)))
    """
}

extension SourcePosition {
  /// "12:3", the line and the column, as editors have it.
  var spelling: String { "\(line):\(column)" }
}

/// What is wrong with a file that could not be read, for a terminal; there it is called as the user
/// called it.
public func problemReport(_ problems: Problems, in language: Language, isColoured: Bool) -> String {
  problemReport(problems, called: problems.file.path, in: language, isColoured: isColoured)
}

func problemReport(
  _ problems: Problems, called name: String, in language: Language, isColoured: Bool
) -> String {
  problemReport(
    problems, called: name, grade: .danger, Text(nl: "fout", en: "error"), in: language,
    Ink(isColoured: isColoured))
}

/// Each problem under a word of its own for it.
func problemReport(
  _ problems: Problems, called name: String, grade: Severity, _ word: Text, in language: Language, _ ink: Ink
) -> String {
  let field = Text(nl: "veld", en: "field")
  let also = Text(nl: "een andere plaats", en: "another place")
  return problems.all.map { problem in
    var lines = ["\(ink.severity(grade, word(language))): \(problem.text(language))"]
    if let span = problem.span {
      lines.append(excerpt(span, of: problems.file, called: name, ink))
    } else if !name.isEmpty {
      lines.append(ink.dim(" --> \(name)"))
    }
    if problem.place != .site {
      lines.append(ink.dim("  = \(field(language)): \(problem.place.spoken(in: problems.language))"))
    }
    for other in problem.others {
      lines.append(ink.dim("  = \(also(language)):"))
      lines.append(excerpt(other, of: problems.file, called: name, ink))
    }
    return lines.joined(separator: "\n") + "\n"
  }.joined(separator: "\n")
}
