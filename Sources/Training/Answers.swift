public import PlanCheck

/// What a trainee wrote down of an exercise.
public struct AnswerSheet: Sendable {
  /// Whose it is.
  public var name: String?

  /// The exercise that it answers, if it says so.
  public var code: ExerciseCode?
  public var answers: [Answer] = []

  /// What was filled in, by the numbers on the sheet.
  public var fillings: [Filled] = []

  /// What someone filled in.
  public struct Filled: Sendable {
    public let line: Int
    public let number: Int
    public let typed: String
  }

  /// One fault that someone found.
  public struct Answer: Sendable {
    public let line: Int
    public let rule: Rule?

    /// Where; nil where nothing is said of it.
    public let place: Place?

    /// The change by which it is mended.
    public let remedy: Patch?
  }

  /// What cannot be read of an answers file.
  public struct Mistake: Error, Sendable {
    public let line: Int
    public let text: Text
  }

  /// Reads an answers file: on each line a rule, a place and a remedy as `place=value`, with `;` between them, of which
  /// the last may be left out; a rule may be left open where the place is given. Before them whose it is and of which
  /// exercise, behind `name:` and `exercise:`. Where something is filled in, a line is the number on the sheet and what
  /// stands there.
  public init(_ text: String, of exercise: Exercise?) throws(Mistake) {
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }) {
      number += 1
      let plain = String(line.prefix { $0 != "#" }).trimmed
      if plain.isEmpty { continue }
      if let name = plain.behind(["naam:", "name:"]) {
        self.name = name
      } else if let typed = plain.behind(["oefening:", "exercise:"]) {
        guard let code = ExerciseCode(typed) else {
          throw Mistake(
            line: number,
            text: Text(
              nl: "“\(typed)” is geen code van een oefening.", en: "“\(typed)” is no code of an exercise."))
        }
        self.code = code
      } else if let exercise, !exercise.blanks.isEmpty {
        fillings.append(try Filled(plain, line: number, of: exercise))
      } else if let exercise {
        answers.append(try Answer(plain, line: number, of: exercise))
      }
    }
  }
}

extension AnswerSheet.Filled {
  fileprivate init(_ typed: String, line: Int, of exercise: Exercise) throws(AnswerSheet.Mistake) {
    let digits = typed.prefix { $0.isNumber }
    let rest = String(typed.dropFirst(digits.count)).trimmed
    guard let number = Int(digits), exercise.blanks.contains(where: { $0.number == number }),
      let separator = rest.first, [";", "=", ":"].contains(separator)
    else {
      throw AnswerSheet.Mistake(
        line: line,
        text: Text(
          nl: "Zet er een nummer van het blad, van 1 tot \(exercise.blanks.count), en na ; wat u invult.",
          en: "Give a number of the sheet, from 1 to \(exercise.blanks.count), and after ; what you fill in.")
      )
    }
    self.init(line: line, number: number, typed: String(rest.dropFirst()).trimmed)
  }
}

extension AnswerSheet.Answer {
  fileprivate init(
    _ typed: String, line: Int, of exercise: Exercise
  ) throws(AnswerSheet.Mistake) {
    self.line = line
    let parts = typed.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    let site = exercise.inspection.plan.site
    let edition = exercise.inspection.edition
    if parts[0].isEmpty {
      rule = nil
    } else if let rule = edition.rules.first(where: { $0.id.lowercased() == parts[0].lowercased() }) {
      self.rule = rule
    } else {
      let guess = parts[0].lowercased().nearest(among: edition.rules.map { $0.id })
      let question = guess.map { Text(nl: " Bedoelt u “\($0)”?", en: " Did you mean “\($0)”?") }
      throw AnswerSheet.Mistake(
        line: line,
        text: Text(
          nl: "Er is geen eis “\(parts[0])”.\(question?.nl ?? "")",
          en: "There is no rule “\(parts[0])”.\(question?.en ?? "")"))
    }
    do throws(Problem) {
      place = parts.count > 1 && !parts[1].isEmpty ? try site.place(typed: parts[1]) : nil
      remedy = parts.count > 2 && !parts[2].isEmpty ? try Self.remedy(parts[2], in: site) : nil
    } catch {
      throw AnswerSheet.Mistake(line: line, text: Text(nl: "\(error.text(.nl))", en: "\(error.text(.en))"))
    }
    if rule == nil && place == nil {
      throw AnswerSheet.Mistake(
        line: line,
        text: Text(nl: "Een antwoord noemt een eis of een plaats.", en: "An answer names a rule or a place."))
    }
  }

  /// A place with nothing behind its `=` is to be left out.
  private static func remedy(_ typed: String, in site: Site) throws(Problem) -> Patch {
    typed.last == "="
      ? .remove(try site.place(typed: String(typed.dropLast()).trimmed)) : try Patch(setting: typed, in: site)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// What stands behind one of these words.
  fileprivate func behind(_ words: [String]) -> String? {
    words.first { lowercased().hasPrefix($0) }.map { String(dropFirst($0.count)).trimmed }
  }
}
