/// The elements that a site lists, and the place where it lists them. A list that is
/// stated is complete: what it does not name is not there.
public struct List<Element: Part>: Part, Statement {
  public private(set) var elements: ContiguousArray<Element> = []
  public private(set) var isStated = false
  public var id = FactID.none
  public private(set) var span: SourceSpan?
  public private(set) var isDisputed = false

  public init() {}

  /// A list that no file states.
  public init(_ elements: some Sequence<Element>) { set(elements) }

  public static var shape: Shape { .list(of: Element.shape) }

  public static func spelling(_ setting: Setting) -> Spelling {
    var spelling = Element.listSpelling ?? Spelling()
    spelling.patterns.append(Pattern.phrase(of: Phrase.wordsForNone))
    spelling.elements = [Element.spelling(Setting(limits: setting.limits, key: setting.key, isElement: true))]
    return spelling
  }

  /// States the whole list, which may be empty.
  public mutating func set(_ elements: some Sequence<Element>) {
    (self.elements, isStated, span) = (ContiguousArray(elements), true, nil)
  }

  /// Adds an element; a list that was left out then has this one only.
  public mutating func append(_ element: Element) {
    if !isStated { set([]) }
    elements.append(element)
  }

  /// Takes an element out; the list stays stated.
  @discardableResult
  public mutating func remove(at index: Int) -> Element { elements.remove(at: index) }

  public subscript(index: Int) -> Element {
    get { elements[index] }
    _modify { yield &elements[index] }
  }

  public mutating func read(from reader: inout Reader) {
    span = reader.span
    var listed: [Element]?
    guard reader.isAtList(of: Element.self, or: &listed) else {
      if let listed { (elements, isStated) = (ContiguousArray(listed), true) }
      return
    }
    isStated = true
    while reader.hasElement() {
      // Room for as many as most homes have: elements are large, and moving them takes time.
      if elements.isEmpty { elements.reserveCapacity(8) }
      guard reader.hasRoom(after: elements.count) else { return }
      elements.append(Element())
      reader.readElement(&elements[elements.count - 1], at: elements.count - 1)
    }
  }

  public mutating func accept(_ visitor: inout some FactVisitor) {
    visitor.visit(&self)
    for index in elements.indices { visitor.visit(&elements[index], at: index) }
  }

  public var elementCount: Int? { elements.count }

  public mutating func appendElement() { append(Element()) }

  public mutating func removeElement(at index: Int) { remove(at: index) }

  public var isJudgeable: Bool { false }

  public var stated: StatedValue? {
    guard isStated else { return nil }
    var values: [StatedValue] = []
    for element in elements {
      guard let value = element.statedInList else { return .records }
      values.append(value)
    }
    return .list(values)
  }

  public mutating func retract() { (elements, isStated, span) = ([], false, nil) }

  public mutating func dispute() {
    retract()
    isDisputed = true
  }
}
