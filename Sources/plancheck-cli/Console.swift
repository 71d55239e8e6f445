import Glibc
import PlanCheck
import Synchronization
import SystemPackage

/// The terminal, or what stands in its place.
enum Console {
  /// Whether people watch standard output; `NO_COLOR` turns colours off.
  static var isColoured: Bool { isTerminal(1) }
  static var isErrorColoured: Bool { isTerminal(2) }

  /// Whether the reader of standard output has gone.
  static var isClosed: Bool { closed.load(ordering: .relaxed) }
  private static let closed = Atomic(false)

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

  /// Keeps what is opened from taking the number of a standard stream that is closed: a report would
  /// be written into a site file. What uses such a stream is told that it is closed.
  static func keepClosedStreamsClosed() {
    for (number, mode) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
    where fcntl(Int32(number), F_GETFD) == -1 {
      _ = unsafe open("/dev/null", mode)
    }
  }

  /// Prints a result; what cannot be written whole ends the command.
  static func print(_ text: String) { print(Array(text.utf8)) }

  static func print(_ bytes: [UInt8]) {
    guard !bytes.isEmpty && !isClosed else { return }
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      // As `head` does when it has seen enough: an ordinary end.
      closed.store(true, ordering: .relaxed)
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

  static func exit(_ status: ExitStatus) -> Never {
    Unfinished.removeAll()
    Glibc.exit(status.rawValue)
  }
}
