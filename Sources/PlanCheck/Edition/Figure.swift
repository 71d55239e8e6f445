/// A figure of the manual, and the section that gives it: `figures.humidity` is the figure,
/// `figures.$humidity` its section.
@propertyWrapper public struct Figure<Value: Sendable>: Sendable {
  public var wrappedValue: Value
  public let projectedValue: Section

  @inlinable public init(wrappedValue: Value, _ section: Section) {
    self.wrappedValue = wrappedValue
    projectedValue = section
  }
}
