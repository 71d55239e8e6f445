import Glibc
import PlanCheck
import SystemPackage

/// The terminal, or what stands in its place.
enum Console {
  /// Whether people watch standard output; `NO_COLOR` turns colours off.
  static var isColoured: Bool { isTerminal(1) }
  static var isErrorColoured: Bool { isTerminal(2) }

  private static func isTerminal(_ descriptor: CInt) -> Bool {
    guard isatty(descriptor) == 1 else { return false }
    return unsafe getenv("NO_COLOR") == nil
  }

  /// Makes a write that fails an error like any other. By itself the system ends a program
  /// that writes to a reader who has stopped, or a file past its limit, at once: without a
  /// word, and with half a report left behind.
  static func surviveFailedWrites() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Prints a result; what cannot be written whole ends the command.
  static func print(_ text: String) {
    do {
      try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch {
      Self.error(
        said(
          nl: "Er kan niet naar de standaarduitvoer worden geschreven: \(reason(error)).",
          en: "Standard output cannot be written to: \(reason(error))."))
      exit(.unusable)
    }
  }

  static func error(_ message: String) {
    let end = message.hasSuffix("\n") ? "" : "\n"
    _ = try? FileDescriptor.standardError.writeAll((message + end).utf8)
  }

  static func exit(_ status: ExitStatus) -> Never { Glibc.exit(status.rawValue) }
}
