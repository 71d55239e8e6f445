import PlanCheck
import SystemPackage

extension PlanSource {
  /// The answers of devices, and the photos, in a folder, in the order of their names: in the one given or, if there is one, the one
  /// beside the site file. What leads out of it is refused.
  func evidence(in folder: FilePath?) -> [EvidenceFile] {
    guard let folder = folder ?? ownEvidence, let names = folder.names else { return [] }
    return names.filter { $0.extension == "json" || EvidenceFile.isPhoto($0.string) }
      .sorted { $0.string < $1.string }.map { name in
        let isPhoto = EvidenceFile.isPhoto(name.string)
        let most = isPhoto ? ImageFile.maximumSize : EvidenceFile.maximumSize
        let content = Self.content(of: folder.appending(name), upTo: most)
        // Of a photo nothing is kept but what it is: there may be many.
        guard isPhoto, case .bytes(let bytes) = content else {
          return EvidenceFile(name: name.string, content)
        }
        return EvidenceFile(photo: bytes, name: name.string)
      }
  }

  /// The folder beside the site file that is called after it.
  private var ownEvidence: FilePath? {
    guard let file, let name = file.lastComponent,
      let component = FilePath.Component("\(name.stem).evidence")
    else { return nil }
    return file.removingLastComponent().appending(component)
  }

  private static func content(of path: FilePath, upTo most: Int) -> EvidenceFile.Content {
    guard let stat = try? Stat(path, followTargetSymlink: false), stat.type == .regular else {
      return .refused(
        Text(nl: "is geen gewoon bestand in deze map", en: "is no ordinary file of this folder"))
    }
    do {
      let descriptor = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .noFollow])
      return try descriptor.closeAfter {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= most {
          let count = try unsafe chunk.withUnsafeMutableBytes { try unsafe descriptor.read(into: $0) }
          if count == 0 { return .bytes(bytes) }
          bytes += chunk[..<count]
        }
        return .refused(Text(nl: "is groter dan \(most >> 20) MB", en: "is larger than \(most >> 20) MB"))
      }
    } catch {
      return .refused(Text(nl: "is niet te lezen", en: "cannot be read"))
    }
  }
}
