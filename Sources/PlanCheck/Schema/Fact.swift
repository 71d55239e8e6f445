/// One value of a site and the place where the file states it; or, if the file leaves
/// it out, which value that is.
public struct Fact<Value: Scalar>: Part, Statement {
  public private(set) var value: Value?
  public var id = FactID.none
  public private(set) var span = SourceSpan.fileStart

  public init() {}

  public static var shape: Shape { Value.shape }

  public var isStated: Bool { value != nil }

  public mutating func read(from reader: inout Reader) {
    value = reader.readScalar()
    span = reader.span
  }

  public mutating func accept(_ visitor: inout some FactVisitor) { visitor.visit(&self) }

  /// Names, texts and days only say whose something is and what it is called.
  public var isJudgeable: Bool { !(Value.self is any Descriptive.Type) }

  public var phrase: String { value.map(\.description) ?? "" }

  public mutating func retract() { value = nil }
}
