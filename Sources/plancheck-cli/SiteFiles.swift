import Glibc
import PlanCheck
import SystemPackage

/// The site files that a user names: each by itself, or all that a folder holds, in its order.
///
/// Folders are read as they are come to, so that it makes no difference how many files there are.
/// Hidden files and folders, links to folders, and links that lead out of the folder are left alone.
struct SiteFiles: Sequence {
  /// What was named, and where its reports go in the folder for them.
  fileprivate enum Named {
    case file(PlanSource)
    case folder(FilePath, reports: FilePath)
  }

  private let named: [Named]

  /// Where what is named lies, as it is typed and as it is.
  private let places: [(typed: FilePath, absolute: FilePath)]

  /// Whether what is named may be more than one site.
  var areSeveral: Bool {
    if case .file? = named.first { named.count > 1 } else { true }
  }

  /// The files that are named by themselves: no report may take the place of one. What a folder holds
  /// is called .yaml or .yml, as no report is.
  let identities: Set<FileIdentity>

  /// Reports lie in their folder as the sites lie in the deepest folder that holds all that is named.
  init(_ arguments: [String]) {
    let here = FilePath.workingFolder
    let paths = arguments.filter { $0 != "-" }.map(FilePath.init(argument:))
    let absolute = paths.map { here.pushing($0).lexicallyNormalized() }
    let areFolders = paths.map { (try? Stat($0))?.type == .directory }
    places = zip(paths, absolute).map { (typed: $0, absolute: $1) }
    let parents = zip(absolute, areFolders).map { $1 ? $0 : $0.removingLastComponent() }
    let top = parents.dropFirst().reduce(parents.first ?? here) { $0.commonFolder(with: $1) }
    var stems: [FilePath: Int] = [:]
    for (path, isFolder) in zip(absolute, areFolders) where !isFolder {
      stems[path.withoutEnding, default: 0] += 1
    }

    var rest = zip(paths, zip(absolute, areFolders)).makeIterator()
    named = arguments.map { argument in
      guard argument != "-", let (path, (place, isFolder)) = rest.next() else {
        return .file(PlanSource(argument: "-"))
      }
      var report = place
      _ = report.removePrefix(top)
      if isFolder { return .folder(path, reports: report) }
      let isAlone = stems[place.withoutEnding] == 1
      return .file(PlanSource(path, report: isAlone ? report.withoutEnding : report))
    }
    identities = Set(
      named.compactMap { if case .file(let source) = $0 { source.identity } else { nil } })
  }

  /// What is named twice, by itself or as part of a folder; nil if nothing is.
  var repeated: String? {
    // What a folder holds comes right behind it, as its name then ends in a slash.
    let sorted = places.sorted { $0.absolute.string + "/" < $1.absolute.string + "/" }
    let twins = zip(sorted, sorted.dropFirst()).first { $1.absolute.starts(with: $0.absolute) }
    return twins?.1.typed.string.printable
  }

  func makeIterator() -> Iterator { Iterator(named) }

  struct Iterator: IteratorProtocol {
    /// What is still to come, the next one last.
    private var rest: [Step]

    private enum Step {
      case file(PlanSource)
      /// A folder in the one that was named, whose real path is this.
      case folder(FilePath, reports: FilePath, root: FilePath)
    }

    fileprivate init(_ named: [Named]) {
      rest = named.reversed().map { named in
        switch named {
        case .file(let source): .file(source)
        case .folder(let path, let reports): .folder(path, reports: reports, root: path.real ?? path)
        }
      }
    }

    mutating func next() -> PlanSource? {
      while let step = rest.popLast() {
        switch step {
        case .file(let source): return source
        case .folder(let path, let reports, let root):
          // One that cannot be looked into is told as a file that cannot be read.
          guard let names = path.names else { return PlanSource(path, report: reports) }
          rest += steps(names, in: path, reports, root).reversed()
        }
      }
      return nil
    }

    private func steps(
      _ names: [FilePath.Component], in folder: FilePath, _ reports: FilePath, _ root: FilePath
    ) -> [Step] {
      var files: [FilePath.Component] = []
      var steps: [(name: FilePath.Component, step: Step?)] = []
      for name in names where name.kind == .regular && !name.string.hasPrefix(".") {
        let path = folder.appending(name)
        guard let stat = try? Stat(path, followTargetSymlink: false) else { continue }
        switch stat.type {
        case .directory:
          steps.append((name, .folder(path, reports: reports.appending(name), root: root)))
        case .regular where name.isSiteFile, .symbolicLink where name.isSiteFile && path.leads(into: root):
          files.append(name)
          steps.append((name, nil))
        default: break
        }
      }
      var stems: [String: Int] = [:]
      for name in files { stems[name.stem, default: 0] += 1 }
      return steps.map { name, step in
        if let step { return step }
        let report = reports.appending(name)
        let isAlone = stems[name.stem] == 1
        return .file(PlanSource(folder.appending(name), report: isAlone ? report.withoutEnding : report))
      }
    }
  }
}

extension FilePath.Component {
  fileprivate var isSiteFile: Bool {
    guard let ending = self.extension?.lowercased() else { return false }
    return ending == "yaml" || ending == "yml"
  }
}

extension FilePath {
  static var workingFolder: FilePath {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe FilePath(platformString: path)
  }

  /// What comes of its name without how that ends.
  fileprivate var withoutEnding: FilePath {
    guard let name = lastComponent, let stem = FilePath.Component(name.stem), name.extension != nil else {
      return self
    }
    return removingLastComponent().appending(stem)
  }

  /// The deepest folder that holds both.
  fileprivate func commonFolder(with other: FilePath) -> FilePath {
    var folder = self
    while !other.starts(with: folder), folder.removeLastComponent() {}
    return folder
  }

  /// Where it is when every link is followed; nil if it leads nowhere.
  var real: FilePath? {
    guard let path = unsafe withPlatformString({ unsafe realpath($0, nil) }) else { return nil }
    defer { unsafe free(path) }
    return unsafe FilePath(platformString: path)
  }

  /// Whether this link leads to a file in that folder.
  fileprivate func leads(into root: FilePath) -> Bool {
    guard let target = real, target.starts(with: root) else { return false }
    return (try? Stat(target))?.type == .regular
  }

  /// What a folder holds, in the order of the bytes of the names; nil if it cannot be looked into.
  var names: [FilePath.Component]? {
    guard let folder = unsafe withPlatformString({ unsafe opendir($0) }) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [FilePath] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe FilePath(platformString: $0) }
      }
      names.append(name)
    }
    return names.compactMap { $0.lastComponent }.sorted {
      $0.string.utf8.lexicographicallyPrecedes($1.string.utf8)
    }
  }
}

extension SiteFiles {
  /// The files, as many at a time as are in hand at once.
  var batches: some Sequence<[PlanSource]> {
    var files = makeIterator()
    return AnyIterator {
      var batch: [PlanSource] = []
      while batch.count < sitesInHand, let source = files.next() { batch.append(source) }
      return batch.isEmpty ? nil : batch
    }
  }
}
