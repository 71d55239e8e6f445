public import ArgumentParser
import PlanCheck
import Report
import Rules
public import Training

struct Train: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: said(
        nl: "Maakt oefeningen met fouten voor wie het vak leert, en kijkt de antwoorden na.",
        en: "Makes exercises with faults for those who learn the trade, and scores the answers."),
      discussion: said(
        nl: """
          Een oefening is een huis waarin fouten zijn gezet. De code op het blad zegt welke: met de code maakt \
          plancheck dezelfde oefening opnieuw.

            plancheck train new --seed 42 --level 2 --class 12 --output bladen --key sleutel.html
            plancheck train check 0625-P2-42 antwoorden/*.txt
            plancheck train check 0625-P2-42 sam.txt --record sam.json
            plancheck train next sam.json
            plancheck train card room-volume
            plancheck train card --all --output kaarten.html
          """,
        en: """
          An exercise is a house with faults put in it. The code on the sheet tells which: from the code plancheck \
          makes the same exercise again.

            plancheck train new --seed 42 --level 2 --class 12 --output sheets --key key.html
            plancheck train check 0625-P2-42 answers/*.txt
            plancheck train check 0625-P2-42 sam.txt --record sam.json
            plancheck train next sam.json
            plancheck train card room-volume
            plancheck train card --all --output cards.html
          """),
      subcommands: [TrainNew.self, TrainCheck.self, TrainNext.self, TrainCard.self])
  }
}

extension Training.Workshop {
  /// Houses of the examples that plancheck has in itself.
  init(by edition: Edition) { self.init(of: exampleFiles, by: edition) }
}

/// The form of a paper.
enum PaperFormat: String, ExpressibleByArgument, CaseIterable {
  case text, html

  func text(of paper: Paper, in language: Language) -> String {
    switch self {
    case .text: paper.text(in: language)
    case .html: paper.html(in: language).text
    }
  }

  /// The form that the name of a file asks for; text without a file.
  init(of output: String?) { self = output?.hasSuffix(".html") == true ? .html : .text }
}

extension ExerciseKind: ExpressibleByArgument {
  /// By its English or its Dutch word.
  public init?(argument: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == argument || $0.dutch == argument }) else {
      return nil
    }
    self = kind
  }

  private var dutch: String {
    switch self {
    case .plan: "plan"
    case .completed: "opgeleverd"
    case .drawing: "tekening"
    case .settings: "instellingen"
    case .sheet: "schema"
    }
  }

  public static var allValueStrings: [String] {
    allCases.map { said(nl: "\($0.dutch)", en: "\($0.rawValue)") }
  }
}
