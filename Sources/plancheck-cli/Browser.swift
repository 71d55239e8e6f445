import Glibc
import PlanCheck
import SystemPackage

/// A browser of the Chromium family that is installed: it lays a report out on paper.
struct Browser: Sendable {
  let path: FilePath

  /// How long it may take over one report, in seconds.
  let patience: Int

  /// What it is looked for by, in this order, in the folders of PATH.
  static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "brave-browser",
  ]

  /// The browser of that path, or else the first that is installed.
  init(named argument: String?, patience: Int) throws(Failure) {
    self.patience = patience
    if let argument {
      path = FilePath(argument: argument)
      guard path.isProgram else {
        throw Failure(
          said(
            nl: "--browser \(argument.printable): dat is geen programma dat uitgevoerd kan worden.",
            en: "--browser \(argument.printable): that is no program that can be run."))
      }
      return
    }
    let folders = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? ""
    let places = Self.names.flatMap { name in
      folders.split(separator: ":").map { FilePath(String($0)).appending(name) }
    }
    guard let found = places.first(where: { $0.isProgram }) else {
      let names = Self.names.joined(separator: ", ")
      throw Failure(
        said(
          nl:
            "Voor pdf is een browser nodig, en die is er niet. Gezocht op PATH: \(names). Noem er een met --browser PAD.",
          en:
            "A PDF takes a browser, and there is none. Looked for on PATH: \(names). Name one with --browser PATH."
        ))
    }
    path = found
  }

  /// The page as PDF; nothing is asked of the network.
  func pdf(of html: [UInt8]) throws(Failure) -> [UInt8] {
    let folder = try WorkFolder()
    let (page, paper) = (folder.path.appending("report.html"), folder.path.appending("report.pdf"))
    do {
      let file = try FileDescriptor.open(
        page, .writeOnly, options: [.create, .exclusiveCreate], permissions: .ownerReadWrite)
      try file.closeAfter { _ = try file.writeAll(html) }
    } catch {
      throw failure(Text(nl: "de pagina: \(reasonText(error))", en: "the page: \(reasonText(error))"))
    }
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--no-default-browser-check",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
      "--user-data-dir=\(folder.path.appending("profile").string)", "--no-pdf-header-footer",
      "--print-to-pdf=\(paper.string)", "file://\(page.string)",
    ]
    // Chromium cannot shield itself from its pages where it is the superuser's; this page is our own.
    if geteuid() == 0 { arguments.insert("--no-sandbox", at: 0) }
    let status = try run(arguments)
    guard status == 0 else {
      throw failure(Text(nl: "hij stopte met status \(status)", en: "it ended with status \(status)"))
    }
    guard let bytes = try? paper.contents, !bytes.isEmpty else {
      throw failure(Text(nl: "hij heeft niets geschreven", en: "it has written nothing"))
    }
    guard bytes.starts(with: "%PDF-".utf8), bytes.suffix(32).contains("%%EOF") else {
      throw failure(Text(nl: "wat hij schreef is niet heel", en: "what it has written is not whole"))
    }
    return bytes.withoutMoment
  }

  /// Runs it to its end, and gives its exit status; ends it, and all that it has started, when it takes too long.
  private func run(_ arguments: [String]) throws(Failure) -> Int {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, mode) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      unsafe posix_spawn_file_actions_addopen(&actions, Int32(descriptor), "/dev/null", mode, 0)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)

    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path.string] + arguments).map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let error = unsafe path.withPlatformString { program in
      unsafe posix_spawn(&process, program, &actions, &attributes, words, environ)
    }
    guard error == 0 else { throw failure(reasonText(Errno(rawValue: error))) }

    var status: Int32 = 0
    // Looked at every 20 ms.
    for _ in 0..<(patience * 50) {
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process {
        kill(-process, SIGKILL)
        return Int(status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
      }
      usleep(20_000)
    }
    kill(-process, SIGKILL)
    unsafe waitpid(process, &status, 0)
    throw failure(
      Text(
        nl: "hij was na \(patience) seconden nog niet klaar (--browser-seconds geeft hem meer tijd)",
        en: "it was not done after \(patience) seconds (--browser-seconds gives it more time)"))
  }

  private func failure(_ reason: Text) -> Failure {
    let name = path.string.printable
    return Failure(
      said(
        nl: "De browser \(name) maakte geen pdf: \(reason).",
        en: "The browser \(name) made no PDF: \(reason)."))
  }
}

/// What the PDF of a report begins with, besides what each PDF does: who made it, by its own word.
let pdfReportMark = "/Creator (plancheck"

extension [UInt8] {
  /// A PDF that tells neither when nor by which machine it was made: each such text has others of the same
  /// length in its place, so that all else stays where the PDF says it is.
  fileprivate var withoutMoment: [UInt8] {
    var bytes = self
    // A day that nobody takes for that of the report.
    bytes.replaceText(after: "/CreationDate (", by: "D:19700101000000+00'00'")
    bytes.replaceText(after: "/ModDate (", by: "D:19700101000000+00'00'")
    bytes.replaceText(after: "/Creator (", by: "plancheck")
    return bytes
  }

  /// Puts words in the place of what stands between brackets, filled with spaces, or cut, to the same length.
  private mutating func replaceText(after beginning: String, by words: String) {
    let sought = [UInt8](beginning.utf8)
    guard let start = firstIndex(of: sought).map({ $0 + sought.count }) else { return }
    var (end, depth) = (start, 0)
    while end < count && (depth > 0 || self[end] != UInt8(ascii: ")")) {
      if self[end] == UInt8(ascii: "\\") {
        end += 1
      } else if self[end] == UInt8(ascii: "(") {
        depth += 1
      } else if self[end] == UInt8(ascii: ")") {
        depth -= 1
      }
      end += 1
    }
    guard end < count else { return }
    let filled = Array(words.utf8.prefix(end - start))
    replaceSubrange(
      start..<end, with: filled + repeatElement(UInt8(ascii: " "), count: end - start - filled.count))
  }

  private func firstIndex(of sought: [UInt8]) -> Int? {
    guard count >= sought.count else { return nil }
    return (0...(count - sought.count)).first { self[$0] == sought[0] && self[$0...].starts(with: sought) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ words: String) -> Bool {
    String(decoding: self, as: UTF8.self).contains(words)
  }
}

extension FilePath {
  /// Whether it is a file that may be run.
  fileprivate var isProgram: Bool {
    guard (try? Stat(self))?.type == .regular else { return false }
    return unsafe withPlatformString { unsafe access($0, X_OK) } == 0
  }

  /// All bytes of the file.
  fileprivate var contents: [UInt8] {
    get throws {
      let file = try FileDescriptor.open(self, .readOnly)
      return try file.closeAfter {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
          let count = try unsafe chunk.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
          if count == 0 { return bytes }
          bytes += chunk[..<count]
        }
      }
    }
  }
}

/// A folder of its own for one run of a browser, which goes with all that is in it.
private final class WorkFolder {
  let path: FilePath

  init() throws(Failure) {
    let root = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/plancheck-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { unsafe mkdtemp($0.baseAddress!) != nil }
    guard made else {
      let error = Errno(rawValue: errno)
      throw Failure(
        said(
          nl: "In \(root.printable) kan geen map gemaakt worden: \(reason(error)).",
          en: "No folder can be made in \(root.printable): \(reason(error))."))
    }
    path = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit { path.removeAll() }
}

extension FilePath {
  /// Removes it, and all that is in it; of a link the link alone.
  fileprivate func removeAll() {
    if (try? Stat(self, followTargetSymlink: false))?.type == .directory {
      for name in names ?? [] where name.kind == .regular { appending(name).removeAll() }
    }
    _ = unsafe withPlatformString { unsafe remove($0) }
  }
}
