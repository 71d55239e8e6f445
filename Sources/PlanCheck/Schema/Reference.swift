/// The kinds of things that a site file gives names to.
public enum NamedKind: Int, CaseIterable, Sendable {
  case group, residualCurrentDevice, inverter, battery, room, sessy
}

/// What a reference in a site file can point at.
public protocol ReferenceTarget: Sendable {
  /// What one is called, without an article: "group".
  static var noun: Text { get }

  /// Where the names of its kind are looked up.
  static var kind: NamedKind { get }

  /// Words that stand where a name could, with a meaning of their own.
  static var reservedNames: [Text] { get }
}

extension ReferenceTarget {
  public static var reservedNames: [Text] { [] }

  /// Whether a name is one of these words, in whichever language.
  static func isReserved(_ name: Name) -> Bool {
    reservedNames.contains { $0.en == name.description || $0.nl == name.description }
  }
}

/// A record that others refer to by its name.
public protocol Named: Record, ReferenceTarget {
  var name: Fact<Name> { get }
}

extension Named {
  public static var isNamed: Bool { true }
  public var ownName: Name? { name.value }
}

/// The name of something else in the file, and the place where the file says it.
public struct Reference<Target: ReferenceTarget>: Part, Statement {
  public private(set) var name: Name?
  public var id = FactID.none
  public private(set) var span: SourceSpan?
  public private(set) var isDisputed = false

  /// The place of the target in its list; nil if the file leaves the reference out, or
  /// if it is one of the target's reserved words.
  public internal(set) var index: Int?

  public init() {}

  /// A name that no file states.
  public init(_ name: Name) { self.name = name }

  public static var shape: Shape { .reference(Target.noun, reserved: Target.reservedNames) }

  public static func spelling(_ setting: Setting) -> Spelling { .anything }
  public static var listSpelling: Spelling? { .anything }

  public var isStated: Bool { name != nil }

  public var stated: StatedValue? {
    name.map { name in
      Target.reservedNames.first { $0.all.contains(name.description) }.map { .word($0) }
        ?? .text(name.description)
    }
  }

  /// States a name that no file does; which one it is shows when the site is linked.
  public mutating func set(_ name: Name) { (self.name, index, span) = (name, nil, nil) }

  public mutating func read(from reader: inout Reader) {
    name = reader.readScalar()
    span = reader.span
  }

  /// One name; several are a list, for a name may have commas of its own.
  public static func elements(in words: String, at span: SourceSpan) -> [Self]? {
    let hasSeveral = words.utf8.contains { ",;+/&".utf8.contains($0) }
    let parts = words.utf8.split(separator: UInt8(ascii: " "))
    guard !hasSeveral,
      !parts.contains(where: { $0.elementsEqual("en".utf8) || $0.elementsEqual("and".utf8) }),
      let name = Name(words)
    else { return nil }
    var reference = Self(name)
    reference.span = span
    return [reference]
  }

  public static func listHint(for words: String) -> Text? {
    Name(words).flatMap { _ in didYouMean("[\(words.shortened)]") }
  }

  public mutating func accept(_ visitor: inout some FactVisitor) { visitor.visit(reference: &self) }

  public var isJudgeable: Bool { true }

  public mutating func retract() { (name, index, span) = (nil, nil, nil) }

  public mutating func dispute() {
    retract()
    isDisputed = true
  }
}
