/// The elements that a site lists, and the place where it lists them. A list that is
/// stated is complete: what it does not name is not there.
public struct List<Element: Part>: Part, Statement {
  public internal(set) var elements: ContiguousArray<Element> = []
  public private(set) var isStated = false
  public var id = FactID.none
  public private(set) var span = SourceSpan.fileStart

  public init() {}

  public static var shape: Shape { .list(of: Element.shape) }

  public mutating func read(from reader: inout Reader) {
    span = reader.span
    guard reader.isAtList(of: Element.self) else { return }
    isStated = true
    while reader.hasElement() {
      // Room for as many as most homes have: elements are large, and moving them takes time.
      if elements.isEmpty { elements.reserveCapacity(8) }
      elements.append(reader.numbered())
      reader.readElement(&elements[elements.count - 1], at: elements.count - 1)
    }
  }

  public mutating func accept(_ visitor: inout some FactVisitor) {
    visitor.visit(&self)
    for index in elements.indices { visitor.visit(&elements[index], at: index) }
  }

  public var isJudgeable: Bool { false }

  public var phrase: String {
    let words = elements.compactMap { ($0 as? any Statement)?.phrase }
    return words.count == elements.count ? "[\(words.joined(separator: ", "))]" : "[…]"
  }

  public mutating func retract() { (elements, isStated) = ([], false) }
}
