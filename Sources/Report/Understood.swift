import PlanCheck

extension Inspection {
  /// How the words of a file that state a fact were understood, where they are not those of the file format:
  /// "nominale_stroom: 16 A, karakteristiek: B" of `B16`. Nil where they are, and where words mean what they say.
  func understanding(of fact: Evidence, in language: Language) -> String? {
    guard let span = fact.span, let value = fact.value,
      !value.isSpelt(by: plan.file.words(at: span), as: shape(of: fact))
    else { return nil }
    var readings = Readings(span: span)
    var site = plan.site
    site.accept(&readings)
    let found = readings.found.map { "\($0.key.spoken(in: plan.language)): \($0.value.spoken(in: language))" }
    return found.isEmpty ? value.spoken(in: language) : found.joined(separator: ", ")
  }
}

/// The fields that the same words state.
private struct Readings: PlaceVisitor {
  let span: SourceSpan
  var place = Place.site
  var found: [(key: Key, value: StatedValue)] = []

  init(span: SourceSpan) { self.span = span }

  mutating func visit(_ statement: inout some Statement) {
    guard statement.span == span, let value = statement.stated, case .field(let key)? = place.last else {
      return
    }
    found.append((key, value))
  }
}

/// What stands before that.
let understoodLabel = Text(nl: "begrepen als", en: "understood as")

extension SourceFile {
  /// What stands at a span, on one line and without quotes.
  fileprivate func words(at span: SourceSpan) -> String {
    let line = Array(line(at: span.start).unicodeScalars)
    let start = min(span.start.column - 1, line.count)
    let end = span.end.line == span.start.line ? min(span.end.column - 1, line.count) : line.count
    var words = line[start..<max(start, end)]
    while let first = words.first, words.count > 1, first == words.last, first == "\"" || first == "'" {
      words = words.dropFirst().dropLast()
    }
    return String(String.UnicodeScalarView(words))
  }
}

extension StatedValue {
  /// Whether these words are the format's own for it, in either language.
  fileprivate func isSpelt(by words: String, as shape: Shape?) -> Bool {
    switch self {
    case .text, .records: return true
    case .flag: return ["ja", "nee", "yes", "no", "true", "false"].contains(words.lowercased())
    case .word(let text): return [text.nl, text.en].contains { $0.lowercased() == words.lowercased() }
    // Of a list in brackets or over several lines there is no telling, and no need: its elements say what they are.
    case .list: return words.isEmpty || words.hasPrefix("[") || words.hasPrefix("-")
    case .day(let day): return words == day.description
    case .count(let count): return words == String(count)
    case .amount:
      guard case .quantity(_, let units, _, _, _) = shape else { return false }
      let unit = words.drop { "0123456789.,-".contains($0) }
      return unit.count < words.count && units.contains { $0 == unit.drop { $0 == " " } }
    }
  }
}
