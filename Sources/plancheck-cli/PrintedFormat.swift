import ArgumentParser

/// The form of an answer on standard output: for people, or for programs.
enum PrintedFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
