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

/// The line that a value stands on, with the value underlined.
func excerpt(_ span: SourceSpan, of file: SourceFile, called name: String, _ ink: Ink) -> String {
  let margin = String(span.start.line)
  let gap = String(repeating: " ", count: margin.count)
  let line = file.line(at: span.start)
  let scalars = Array(line.unicodeScalars)
  // A tab stays a tab, so that the underline stands below what it underlines.
  let indent = String(
    String.UnicodeScalarView(scalars.prefix(span.start.column - 1).map { $0 == "\t" ? $0 : " " }))
  let room = max(1, scalars.count - span.start.column + 1)
  let width =
    span.end.line == span.start.line ? min(room, max(1, span.end.column - span.start.column)) : room
  return """
    \(ink.dim("\(gap)--> \(name):\(span.start.line):\(span.start.column)"))
    \(ink.dim("\(margin) |")) \(line)
    \(ink.dim("\(gap) |")) \(indent)\(ink.bold(String(repeating: "^", count: width)))
    """
}

/// What is wrong with a file that could not be read, for a terminal.
public func problemReport(_ problems: Problems, in language: Language, isColoured: Bool) -> String {
  let ink = Ink(isColoured: isColoured)
  let error = Text(nl: "fout", en: "error")
  let field = Text(nl: "veld", en: "field")
  let also = Text(nl: "de andere plaats", en: "the other place")
  return problems.all.map { problem in
    var lines = ["\(ink.severity(.danger, error(language))): \(problem.text(language))"]
    lines.append(excerpt(problem.span, of: problems.file, called: problems.file.path, ink))
    if !problem.path.isEmpty { lines.append(ink.dim("  = \(field(language)): \(problem.path)")) }
    if let other = problem.other {
      lines.append(ink.dim("  = \(also(language)):"))
      lines.append(excerpt(other, of: problems.file, called: problems.file.path, ink))
    }
    return lines.joined(separator: "\n") + "\n"
  }.joined(separator: "\n")
}
