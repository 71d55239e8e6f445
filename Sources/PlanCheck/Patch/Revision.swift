/// A site file that is being changed, place by place: its text and its site, which say the same.
public struct Revision: Sendable {
  public private(set) var file: SourceFile

  /// What the file says; its names need not lead anywhere yet.
  public private(set) var site: Site

  /// In which words of the file format the file is written.
  public var language: Language { habit.language }

  /// How the file was laid out before any change.
  private let habit: Habit

  /// Begins with a file that can be read, or throws every problem in it.
  public init(of file: SourceFile) throws(Problems) {
    var site = Site()
    var (problems, language) = Reader.read(file, into: &site)
    if !problems.isEmpty {
      do throws(Problem) { try file.checkText() } catch { problems = [error] }
    }
    guard problems.isEmpty else { throw Problems(file: file, all: problems, language: language) }
    (self.file, self.site) = (file, site)
    do throws(Problem) { habit = try Habit(of: file) } catch { throw Problems(file: file, all: [error]) }
  }

  /// Begins with a site file of this path and these bytes.
  public init(of bytes: [UInt8], path: String) throws(Problems) {
    let file: SourceFile
    do throws(Problem) {
      file = try SourceFile(path: path, bytes: bytes)
    } catch {
      throw Problems(file: SourceFile(path: path, refused: bytes), all: [error])
    }
    try self.init(of: file)
  }

  /// Makes a change, or throws why it cannot be made and leaves all as it is.
  ///
  /// The new text is read, and has to say exactly what the site with this change says.
  public mutating func apply(_ patch: Patch) throws(Problem) {
    var patched = site
    try patched.apply(patch)
    let text: SourceFile
    var read = Site()
    do throws(Problem) {
      text = try unfolded(for: patch).patched(by: patch, habit)
      if let problem = Reader.read(text, into: &read).first { throw problem }
    } catch {
      switch error.kind {
      case .tooLarge, .tooManyElements: throw Problem(error.kind, at: nil, place: patch.place)
      default: throw Problem(.cannotBeChanged, at: nil, place: patch.place)
      }
    }
    guard read.isSame(as: patched) else { throw Problem(.cannotBeChanged, at: nil, place: patch.place) }
    take(text, read)
  }

  /// Goes on with a text that says what this site says.
  mutating func take(_ text: SourceFile, _ read: Site) { (file, site) = (text, read) }

  /// The file with fields or elements in brackets, where a few words stand in the stead of what a patch changes a
  /// part of: `{curve: B, rated_current: 16 A}` for `B16`.
  private func unfolded(for patch: Patch) throws(Problem) -> SourceFile {
    let steps = patch.place.steps
    let isWithin = if case .add = patch { true } else { false }
    var (node, shape, place) = (try Layout(of: file).root, Site.shape, Place.site)
    for step in steps.prefix(isWithin ? steps.count : steps.count - 1) {
      guard let child = node.child(at: step)?.value else { return file }
      (node, shape, place) = (child, shape.part(at: step), place.appending(step))
      guard case .word = node.kind else { continue }
      return try file.patched(by: .set(place, to: site.written(at: place, as: shape)), habit)
    }
    return file
  }

  /// Removes what stands at several places, each as it is called before any of them is gone.
  public mutating func remove(_ places: [Place]) throws(Problem) {
    // The last first: so no element moves before its turn.
    let last = places.enumerated().filter { !places[..<$0.offset].contains($0.element) }
    for place in last.map({ $0.element }).sorted(by: { $1.comes(before: $0) }) { try apply(.remove(place)) }
  }

  /// The file as a site that can be judged; throws what of it cannot both be so, and which names lead
  /// nowhere.
  public func plan() throws(Problems) -> Plan { try Plan(reading: file) }
}

extension SourceFile {
  /// The file with these changes made, one after the other, or why there can be no such file. Comments,
  /// order, layout and line ends stay; what a change is not about stays to the byte.
  public func applying(_ patches: [Patch]) throws(Problems) -> SourceFile {
    var revision = try Revision(of: self)
    for patch in patches {
      do throws(Problem) {
        try revision.apply(patch)
      } catch {
        throw Problems(file: self, all: [error], language: revision.language)
      }
    }
    return try revision.plan().file
  }
}

extension Place {
  /// Whether it stands before another in the order of the format; what it lies within comes before it.
  fileprivate func comes(before other: Place) -> Bool {
    steps.lexicographicallyPrecedes(other.steps) { $0.rank < $1.rank }
  }
}

extension Place.Step {
  fileprivate var rank: Int {
    switch self {
    case .field(let key): Int(key.rawValue)
    case .element(let index): index
    case .everyElement: .max
    }
  }
}
