@unsafe @preconcurrency import Dispatch
import Glibc
import PlanCheck
import Report
import Synchronization
import SystemPackage

/// A report, drawing or table that is ready to be written.
struct ReportFile {
  let path: FilePath
  let content: [UInt8]

  /// Whether a file that begins like this is one of ours, which this one may take the place of.
  let isOurs: @Sendable (_ beginning: String) -> Bool

  /// What messages call it.
  var name: String { path.string.printable }
}

extension [ReportFile] {
  /// Writes every file in a folder, or none if one has no place to go or does not fit on the disk.
  func write(sparing plans: Set<FileIdentity>, isForced: Bool) throws(Failure) {
    for file in self {
      try checkPlace(file.path, sparing: plans, isForced: isForced, isOurs: file.isOurs)
    }
    var written: [TemporaryFile] = []
    for file in self {
      try makeFolder(file.path.removingLastComponent())
      let temporary = try TemporaryFile(for: file.path)
      try temporary.write(file.content)
      written.append(temporary)
    }
    for file in written { try file.takePlace() }
  }
}

/// Refuses to let a file take the place of one that is not ours; of a site file, or a folder, at all.
func checkPlace(
  _ path: FilePath, sparing plans: Set<FileIdentity>, isForced: Bool,
  isOurs: @Sendable (_ beginning: String) -> Bool
) throws(Failure) {
  guard let present = try? Stat(path) else { return }
  let name = path.string.printable
  if plans.contains(FileIdentity(present)) {
    throw Failure(
      said(
        nl: "\(name) is zelf een van de locatiebestanden. Kies een andere map voor de rapporten.",
        en: "\(name) is one of the site files itself. Choose another folder for the reports."))
  }
  if present.type == .directory {
    throw Failure(
      said(
        nl: "\(name) is een map: daar kan geen bestand komen.",
        en: "\(name) is a folder: no file can take its place."))
  }
  guard !isForced, present.type != .regular || !isOurs(beginning(of: path)) else { return }
  throw Failure(
    said(
      nl:
        "\(name) bestaat al en is geen rapport van plancheck: het blijft staan. Kies een andere map, of voeg --force toe.",
      en:
        "\(name) exists and is no report of plancheck: it stays as it is. Choose another folder, or add --force."
    ))
}

/// What a file begins with; nothing if it cannot be read.
private func beginning(of path: FilePath) -> String {
  guard let file = try? FileDescriptor.open(path, .readOnly) else { return "" }
  defer { try? file.close() }
  var beginning = [UInt8](repeating: 0, count: 4096)
  let count = (try? unsafe beginning.withUnsafeMutableBytes { try unsafe file.read(into: $0) }) ?? 0
  return String(decoding: beginning[..<count], as: UTF8.self)
}

/// Writes a file that is not there yet, and says what it is called; without a name the text goes to standard output.
func writeNew(_ text: String, to output: String?) throws(Failure) {
  guard let output else { return Console.print(text) }
  try checkFree(output)
  let file = try TemporaryFile(for: FilePath(argument: output))
  try file.write(text.utf8)
  try file.takePlace()
  Console.print("\(output.printable)\n")
}

/// Refuses a name that something has already: a link that leads nowhere, too.
func checkFree(_ output: String) throws(Failure) {
  guard (try? Stat(FilePath(argument: output), followTargetSymlink: false)) != nil else { return }
  throw Failure(
    said(
      nl: "\(output.printable) bestaat al: het blijft staan. Kies een andere naam.",
      en: "\(output.printable) exists: it stays as it is. Choose another name."))
}

/// A file that is being written, under another name and beside its place: what stands there is whole
/// until the new one is. One that never takes its place goes, whatever ends the program.
final class TemporaryFile {
  private let place: FilePath
  private let path: FilePath
  private let descriptor: FileDescriptor

  init(for place: FilePath) throws(Failure) {
    self.place = place
    do {
      // A name that is too long for its place is found out here, before anything takes its place.
      let present: Stat?
      do { present = try Stat(place) } catch Errno.noSuchFileOrDirectory { present = nil }
      (path, descriptor) = try Unfinished.open(beside: place)
      if let present, present.type == .regular { fchmod(descriptor.rawValue, present.permissions.rawValue) }
    } catch {
      throw Self.failure(place, error)
    }
  }

  deinit {
    try? descriptor.close()
    Unfinished.remove(path)
  }

  func write(_ content: some Sequence<UInt8>) throws(Failure) {
    do {
      try descriptor.writeAll(content)
    } catch {
      throw Self.failure(place, error)
    }
  }

  func takePlace() throws(Failure) {
    do {
      try Unfinished.rename(path, to: place)
    } catch {
      throw Self.failure(place, error)
    }
  }

  private static func failure(_ place: FilePath, _ error: any Error) -> Failure {
    let name = place.string.printable
    return Failure(
      said(
        nl: "\(name): kan niet geschreven worden: \(reason(error)).",
        en: "\(name): cannot be written: \(reason(error))."))
  }
}

/// The temporary files that there are now: the one place where they come and go.
enum Unfinished {
  private struct State {
    var paths: Set<FilePath> = []
    var count = 0
  }

  private static let state = Mutex(State())

  /// Removes what is unfinished when a signal ends the program. Made when there first is something.
  private static let watch: [any DispatchSourceSignal] = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
    // One that is ignored from outside, as by nohup, stays ignored.
    var present = sigaction()
    unsafe sigaction(number, nil, &present)
    guard unsafe unsafeBitCast(present.__sigaction_handler, to: Int.self) != 1 else { return nil }
    let source = DispatchSource.makeSignalSource(
      signal: number, queue: DispatchQueue(label: "signals", qos: .userInteractive))
    source.setEventHandler {
      removeAll {
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    source.activate()
    signal(number, SIG_IGN)
    return source
  }

  fileprivate static func open(beside place: FilePath) throws -> (FilePath, FileDescriptor) {
    _ = watch
    let folder = place.removingLastComponent()
    return try state.withLock { state in
      while true {
        state.count += 1
        let path = folder.appending(".plancheck-\(getpid())-\(state.count)")
        do {
          let descriptor = try FileDescriptor.open(
            path, .writeOnly, options: [.create, .exclusiveCreate],
            permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
          state.paths.insert(path)
          return (path, descriptor)
        } catch Errno.fileExists {}
      }
    }
  }

  fileprivate static func rename(_ path: FilePath, to place: FilePath) throws(Errno) {
    try state.withLock { state throws(Errno) in
      let result = unsafe path.withPlatformString { old in
        unsafe place.withPlatformString { unsafe Glibc.rename(old, $0) }
      }
      guard result == 0 else { throw Errno(rawValue: errno) }
      state.paths.remove(path)
    }
  }

  fileprivate static func remove(_ path: FilePath) {
    state.withLock { state in
      if state.paths.remove(path) != nil { unlink(path) }
    }
  }

  /// Removes them all, and does something before a new one can come.
  static func removeAll(andThen act: () -> Void = {}) {
    state.withLock { state in
      for path in state.paths { unlink(path) }
      state.paths = []
      act()
    }
  }

  private static func unlink(_ path: FilePath) {
    _ = unsafe path.withPlatformString { unsafe Glibc.unlink($0) }
  }
}

/// Makes sure that there is a folder.
func makeFolder(_ path: FilePath) throws(Failure) {
  guard !path.isEmpty else { return }
  do {
    try path.makeFolder()
  } catch {
    throw Failure(
      said(
        nl: "De map \(path.string.printable) kan niet gemaakt worden: \(reason(error)).",
        en: "The folder \(path.string.printable) cannot be made: \(reason(error))."))
  }
}

extension FilePath {
  fileprivate func makeFolder() throws(Errno) {
    if (try? Stat(self))?.type == .directory { return }
    let parent = removingLastComponent()
    if parent != self && !parent.isEmpty { try parent.makeFolder() }
    guard unsafe withPlatformString({ unsafe mkdir($0, 0o777) }) != 0 else { return }
    let error = Errno(rawValue: errno)
    // Another may have made it meanwhile.
    guard (try? Stat(self))?.type == .directory else { throw error }
  }
}

/// Why the system refused, in the user's language.
func reason(_ error: any Error) -> String { reasonText(error)(spokenLanguage) }

func reasonText(_ error: any Error) -> Text {
  switch error as? Errno {
  case .noSuchFileOrDirectory: Text(nl: "het bestaat niet", en: "it does not exist")
  case .permissionDenied, .notPermitted: Text(nl: "u hebt er geen rechten voor", en: "you have no permission")
  case .isDirectory: Text(nl: "het is een map, geen bestand", en: "it is a folder, not a file")
  case .notDirectory, .fileExists:
    Text(nl: "er staat een bestand waar een map hoort", en: "a file stands where a folder belongs")
  case .noSpace, .diskQuotaExceeded: Text(nl: "de schijf is vol", en: "the disk is full")
  case .fileTooLarge: Text(nl: "het bestand wordt te groot", en: "the file gets too large")
  case .readOnlyFileSystem: Text(nl: "de schijf is alleen-lezen", en: "the disk is read-only")
  case .fileNameTooLong: Text(nl: "de naam is te lang", en: "the name is too long")
  case .tooManySymbolicLinkLevels:
    Text(nl: "de snelkoppelingen verwijzen naar elkaar", en: "the links lead to one another")
  case .badFileDescriptor: Text(nl: "het is dicht", en: "it is closed")
  case .brokenPipe: Text(nl: "de lezer is gestopt", en: "the reader has stopped")
  case .ioError: Text(nl: "de schijf geeft een fout", en: "the disk reports an error")
  default: Text(nl: "het systeem weigert", en: "the system refuses")
  }
}
