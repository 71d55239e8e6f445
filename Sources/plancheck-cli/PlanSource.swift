import Glibc
import PlanCheck
import Report
import SystemPackage

/// A site file as the user names it: a path, or `-` for standard input.
struct PlanSource: Sendable {
  /// Where it is; nil of standard input.
  let file: FilePath?

  /// Where its reports go, in the folder for them, and what they are called, but for how they end.
  let report: FilePath

  init(argument: String) {
    guard argument != "-" else {
      (file, report) = (nil, "site")
      return
    }
    let file = FilePath(argument: argument)
    (self.file, report) = (file, FilePath(file.lastComponent?.stem ?? "site"))
  }

  init(_ file: FilePath, report: FilePath) { (self.file, self.report) = (file, report) }

  /// What messages and reports call it.
  var path: String { file?.string.printable ?? "stdin" }

  /// Which file it is, by whatever name; nil of standard input, and of one that is not there.
  var identity: FileIdentity? { file.flatMap { try? FileIdentity(Stat($0)) } }

  /// The file's bytes; of one that is too large, only enough to see that it is. Throws what the system
  /// has against reading it.
  ///
  /// - Parameter most: how many bytes are not too large.
  func bytes(upTo most: Int = SourceFile.maximumSize) throws(Problems) -> [UInt8] {
    do {
      guard let file else { return try FileDescriptor.standardInput.readAll(upTo: most) }
      // Without waiting, as nobody may ever write into a pipe.
      let descriptor = try FileDescriptor.open(file, .readOnly, options: .nonBlocking)
      return try descriptor.closeAfter { () throws -> [UInt8] in
        let bytes = try descriptor.readAll(upTo: most)
        let type = try Stat(descriptor).type
        if bytes.isEmpty && type == FileType.fifo {
          throw inaccessible(
            because: Text(nl: "in deze pijp schrijft niemand", en: "nobody writes into this pipe"))
        }
        return bytes
      }
    } catch let problems as Problems {
      throw problems
    } catch {
      throw inaccessible(because: reasonText(error))
    }
  }

  private func inaccessible(because reason: Text) -> Problems {
    Problems(
      file: SourceFile(path: path, text: ""), all: [Problem(.inaccessible(because: reason), at: nil)])
  }
}

/// What tells a file from all others, whatever it is called.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let inode: UInt64

  init(_ stat: Stat) {
    device = UInt64(stat.deviceID.rawValue)
    inode = UInt64(stat.inode.rawValue)
  }
}

extension FilePath {
  /// The path behind an argument: one that is not UTF-8 reaches a program mended, and the system knows
  /// it only as it is.
  init(argument: String) {
    self.init(argument)
    guard argument.unicodeScalars.contains("\u{FFFD}") else { return }
    for index in 1..<Int(CommandLine.argc) {
      guard let raw = unsafe CommandLine.unsafeArgv[index], unsafe String(cString: raw) == argument else {
        continue
      }
      unsafe self.init(platformString: raw)
    }
  }
}

extension FileDescriptor {
  /// What it holds, up to one chunk more than so many bytes.
  fileprivate func readAll(upTo most: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= most {
      do {
        let count = try unsafe chunk.withUnsafeMutableBytes { try unsafe read(into: $0) }
        if count == 0 { break }
        bytes += chunk[..<count]
      } catch Errno.resourceTemporarilyUnavailable {
        // Somebody holds the pipe open, and has not written yet: for that one waits.
        var request = pollfd(fd: rawValue, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&request, 1, -1)
      }
    }
    return bytes
  }
}
