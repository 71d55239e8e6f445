import FoundationEssentials
import Glibc
import PlanCheck
import Report
import SystemPackage

/// A plan as the user names it: a path, or `-` for standard input.
struct PlanSource {
  let argument: String

  var isStandardInput: Bool { argument == "-" }

  /// What messages and reports call it.
  var path: String { isStandardInput ? "stdin" : argument.printable }

  /// The name of its reports, without how they end.
  var stem: String {
    guard !isStandardInput else { return "site" }
    let name = FilePath(argument).lastComponent?.stem ?? "site"
    return name
  }

  /// Whether it is this file, by whatever name.
  func isSameFile(as other: Stat) -> Bool {
    guard !isStandardInput, let own = try? Stat(FilePath(argument)) else { return false }
    return own.deviceID == other.deviceID && own.inode == other.inode
  }

  /// The file's bytes; of one that is too large, only enough to see that it is.
  func bytes() throws -> [UInt8] {
    do {
      let file =
        isStandardInput
        ? FileDescriptor.standardInput : try FileDescriptor.open(FilePath(argument), .readOnly)
      defer { if !isStandardInput { try? file.close() } }
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while bytes.count <= SourceFile.maximumSize {
        let count = try unsafe chunk.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
        if count == 0 { break }
        bytes += chunk[..<count]
      }
      return bytes
    } catch let error as Errno {
      throw Failure(
        said(
          nl: "\(path): kan niet gelezen worden: \(reason(error)).",
          en: "\(path): cannot be read: \(reason(error))."))
    }
  }
}

/// A report or drawing that is ready to be written.
struct ReportFile {
  let path: FilePath
  let content: String

  /// Whether a file that begins like this is one of ours, which this one may take the place of.
  let isOurs: (_ beginning: String) -> Bool

  /// What messages call it.
  var name: String { path.string.printable }

  /// Refuses to take the place of a file that is not a report of ours; and of a plan, at all.
  func checkPlace(sparing plans: [PlanSource], isForced: Bool) throws {
    guard let present = try? Stat(path) else { return }
    if plans.contains(where: { $0.isSameFile(as: present) }) {
      throw Failure(
        said(
          nl: "\(name) is zelf een van de locatiebestanden. Kies een andere map voor de rapporten.",
          en: "\(name) is one of the site files itself. Choose another folder for the reports."))
    }
    guard !isForced, present.type != .regular || !isOurs(beginning) else { return }
    throw Failure(
      said(
        nl:
          "\(name) bestaat al en is geen rapport van plancheck: het blijft staan. Kies een andere map, of voeg --force toe.",
        en:
          "\(name) exists and is no report of plancheck: it stays as it is. Choose another folder, or add --force."
      ))
  }

  /// What the file at the report's place begins with; nothing if it cannot be read.
  private var beginning: String {
    guard let file = try? FileDescriptor.open(path, .readOnly) else { return "" }
    defer { try? file.close() }
    var beginning = [UInt8](repeating: 0, count: 4096)
    let count = (try? unsafe beginning.withUnsafeMutableBytes { try unsafe file.read(into: $0) }) ?? 0
    return String(decoding: beginning[..<count], as: UTF8.self)
  }

  /// Writes the report under a temporary name and renames it, so that the old one is whole
  /// until the new one is.
  func write() throws {
    do {
      try Data(content.utf8).write(to: URL(filePath: path.string), options: .atomic)
    } catch {
      throw Failure(
        said(
          nl: "\(name): kan niet geschreven worden: \(reason(error)).",
          en: "\(name): cannot be written: \(reason(error))."))
    }
  }
}

extension [ReportFile] {
  /// Writes every file in a folder, or none if one has no place to go.
  func write(to folder: String, sparing plans: [PlanSource], isForced: Bool) throws {
    for file in self { try file.checkPlace(sparing: plans, isForced: isForced) }
    guard !isEmpty else { return }
    try makeFolder(folder)
    for file in self { try file.write() }
  }
}

/// Makes sure that there is a folder.
func makeFolder(_ path: String) throws {
  do {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  } catch {
    throw Failure(
      said(
        nl: "De map \(path.printable) kan niet gemaakt worden: \(reason(error)).",
        en: "The folder \(path.printable) cannot be made: \(reason(error))."))
  }
}

/// Why the system refused, in the user's language.
func reason(_ error: any Error) -> String {
  switch error as? Errno ?? (error as? CocoaError)?.errno {
  case .noSuchFileOrDirectory: said(nl: "het bestaat niet", en: "it does not exist")
  case .permissionDenied, .notPermitted: said(nl: "u hebt er geen rechten voor", en: "you have no permission")
  case .isDirectory: said(nl: "het is een map, geen bestand", en: "it is a folder, not a file")
  case .notDirectory, .fileExists:
    said(nl: "er staat een bestand waar een map hoort", en: "a file stands where a folder belongs")
  case .noSpace: said(nl: "de schijf is vol", en: "the disk is full")
  case .fileTooLarge: said(nl: "het bestand wordt te groot", en: "the file gets too large")
  case .readOnlyFileSystem: said(nl: "de schijf is alleen-lezen", en: "the disk is read-only")
  case .fileNameTooLong: said(nl: "de naam is te lang", en: "the name is too long")
  case .brokenPipe: said(nl: "de lezer is gestopt", en: "the reader has stopped")
  default: said(nl: "het systeem weigert", en: "the system refuses")
  }
}

extension CocoaError {
  fileprivate var errno: Errno? {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: .noSuchFileOrDirectory
    case .fileWriteNoPermission, .fileReadNoPermission: .permissionDenied
    case .fileWriteOutOfSpace: .noSpace
    case .fileWriteFileExists: .fileExists
    case .fileWriteVolumeReadOnly: .readOnlyFileSystem
    default: (underlying as? POSIXError).map { Errno(rawValue: $0.code.rawValue) }
    }
  }
}
