import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The command, which is built beside these tests.
private let binary: URL = {
  // On Linux the bundle of tests runs itself; on macOS something runs it, and is told its path.
  let bundles = CommandLine.arguments.compactMap { argument -> URL? in
    guard let end = argument.range(of: ".xctest")?.upperBound else { return nil }
    return URL(filePath: String(argument[..<end]))
  }
  return (bundles.first ?? Bundle.main.bundleURL).deletingLastPathComponent().appending(path: "plancheck")
}()

/// What became of one run of the command.
struct Run {
  let status: Int32
  let output: String
  let error: String
}

/// An empty folder to run the command in, which goes when the test that made it is done.
final class Desk: Sendable {
  let folder: URL

  /// What the command says goes beside the folder, so that all in the folder is made by the command.
  private let transcripts: URL

  init() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "plancheck-\(UUID().uuidString)")
    (folder, transcripts) = (root.appending(path: "desk"), root.appending(path: "transcripts"))
    for folder in [folder, transcripts] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// Runs `plancheck` here, by way of a shell script that can redirect what it reads and writes.
  ///
  /// Whatever it is given, it ends by itself, in 1 GB of memory, and says in the end why if it could
  /// not do what was asked. How long it takes is for the benchmark to tell: what hangs is ended.
  func run(
    _ arguments: [String], input: String = "", script: String = #"exec "$@""#,
    environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Run {
    let transcript = transcripts.appending(path: UUID().uuidString)
    let names = ["in", "out", "err"].map { transcript.appendingPathExtension($0) }
    for name in names { try Data(input.utf8).write(to: name) }

    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // macOS cannot limit memory so.
    let limits = "ulimit -v 1048576 2>/dev/null; "
    process.arguments = ["-c", limits + script, "sh", binary.path] + arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { _, new in new }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    for name in names[1...] { try FileHandle(forWritingTo: name).truncate(atOffset: 0) }
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    let (ends, end) = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in end.finish() }
    try process.run()
    let identifier = process.processIdentifier
    let watchdog = Task {
      try await Task.sleep(for: .seconds(600))
      _ = kill(identifier, SIGKILL)
    }
    for await _ in ends {}
    watchdog.cancel()

    #expect(process.terminationReason == .exit, "a signal ended it", sourceLocation: sourceLocation)
    let run = Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
    #expect((0...3).contains(run.status), "\(run.error)", sourceLocation: sourceLocation)
    let unprintable = run.error.unicodeScalars.filter(\.isUnprintable)
    #expect(unprintable.isEmpty, "\(run.error.debugDescription)", sourceLocation: sourceLocation)
    return run
  }

  /// Puts a file here.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: name), withIntermediateDirectories: true)
  }

  /// All that is in a folder here and in the folders in it, hidden or not.
  func tree(in name: String) -> [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: name).path).sorted()) ?? []
  }

  /// The names of all that is in a folder here, hidden or not; empty if it is not there.
  func names(in name: String = ".") -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
    return (names ?? []).sorted()
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would do something other than show it.
  fileprivate var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control: value != 0x0A && value != 0x09
    case .format, .lineSeparator, .paragraphSeparator: value != 0x200D  // which joins emoji
    default: false
    }
  }
}
