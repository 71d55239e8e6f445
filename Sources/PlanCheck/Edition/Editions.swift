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

  public var names: [String] { all.map { $0.name } }

  /// The edition of this name.
  public subscript(name: String) -> Edition? { all.first { $0.name == name } }
}
