/// One value of a site and the place where the file states it; or, if the site leaves
/// it out, which value that is.
public struct Fact<Value: Scalar>: Part, Statement {
  public private(set) var value: Value?
  public var id = FactID.none
  public private(set) var span: SourceSpan?
  public private(set) var isDisputed = false

  public init() {}

  /// A value that no file states.
  public init(_ value: Value) { self.value = value }

  public static var shape: Shape { Value.shape }
  public static func spelling(_ setting: Setting) -> Spelling { Value.spelling(setting) }
  public static var listSpelling: Spelling? { Value.listSpelling }

  @inlinable public var isStated: Bool { value != nil }

  public var stated: StatedValue? { value?.stated }

  /// States a value that no file does.
  public mutating func set(_ value: Value) { (self.value, span) = (value, nil) }

  public mutating func read(from reader: inout Reader) {
    value = reader.readScalar()
    span = reader.span
  }

  public static func elements(in words: String, at span: SourceSpan) -> [Self]? {
    Value.list(in: words)?.map { value in
      var fact = Self(value)
      fact.span = span
      return fact
    }
  }

  public static func listHint(for words: String) -> Text? { Value.listHint(for: words) }

  public mutating func accept(_ visitor: inout some FactVisitor) { visitor.visit(&self) }

  public var isJudgeable: Bool { Value.isJudgeable }

  public mutating func retract() { (value, span) = (nil, nil) }

  public mutating func dispute() {
    retract()
    isDisputed = true
  }
}
