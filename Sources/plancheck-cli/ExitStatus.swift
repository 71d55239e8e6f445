import PlanCheck

/// What the command tells the shell.
enum ExitStatus: Int32 {
  case conforms = 0
  case violates = 1
  /// A plan that cannot be read, a report that cannot be written, or a wrong option.
  case unusable = 2
  case undecided = 3

  init(_ conclusion: Conclusion) {
    switch conclusion {
    case .conforms: self = .conforms
    case .violates: self = .violates
    case .undecided: self = .undecided
    }
  }

  /// Of several plans the worst counts.
  static func worst(of all: [ExitStatus]) -> ExitStatus {
    [.unusable, .violates, .undecided].first { all.contains($0) } ?? .conforms
  }
}

/// Why a command could not do its work, in words for the user.
struct Failure: Error {
  let message: String

  init(_ message: String) { self.message = message }
}
