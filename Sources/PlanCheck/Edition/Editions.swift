/// The editions of the manual that a site can be judged by.
public struct Editions: Sendable {
  /// From the oldest to the newest.
  public let all: [Edition]

  /// The newest: a site that names none is judged by it.
  public let current: Edition

  public init(current: Edition, earlier: [Edition] = []) {
    self.current = current
    all = earlier + [current]
  }

  /// The same editions, without what goes beyond the manual.
  public var alone: Editions {
    Editions(current: current.alone, earlier: all.dropLast().map { $0.alone })
  }

  public var names: [String] { all.map { $0.name } }

  /// The edition of this name.
  public subscript(name: String) -> Edition? { all.first { $0.name == name } }

  /// Why there is no edition of this name.
  public func problem(with name: String) -> Problem.Kind {
    .unknownEdition(name, didYouMean: name.nearest(among: names), names: names)
  }

  /// The edition that a plan asks to be judged by. Throws if there is none of that name: a file
  /// alone does not know the editions.
  public func edition(for plan: Plan) throws(Problems) -> Edition {
    guard let name = plan.site.manual.value?.description else { return current }
    if let edition = self[name] { return edition }
    throw Problems(
      file: plan.file, all: [Problem(problem(with: name), at: plan.site.manual.span, place: Place[.manual])])
  }
}
