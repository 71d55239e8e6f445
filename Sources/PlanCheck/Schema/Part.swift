/// A part of the site: a fact, a list, or a record of named parts.
public protocol Part: Sendable {
  static var shape: Shape { get }

  /// How people may write it besides.
  static func spelling(_ setting: Setting) -> Spelling

  /// What words may stand in the stead of a list of such; nil if none may.
  static var listSpelling: Spelling? { get }

  /// The part as it is when the site file leaves it out.
  init()

  /// Reads the part from the events that the reader has come to.
  mutating func read(from reader: inout Reader)

  /// Shows every fact and list of this part, in order.
  mutating func accept(_ visitor: inout some FactVisitor)

  /// What a record is called in a sentence; nil of any other part.
  static var recordTitle: Text? { get }

  /// Whether others refer to it by its name.
  static var isNamed: Bool { get }

  /// The name that others refer to it by, if it has one.
  var ownName: Name? { get }

  /// Its value, where it is an element of a list: nil of a record, and of what is not stated.
  var statedInList: StatedValue? { get }

  /// How many elements a list has: nil of any other part.
  var elementCount: Int? { get }

  /// The elements that a few words list, such as "L1 L2 L3"; nil if that is not plain.
  static func elements(in words: String, at span: SourceSpan) -> [Self]?

  /// What words should be in the stead of which a list belongs.
  static func listHint(for words: String) -> Text?

  /// Adds an element of which nothing is stated; only a list can.
  mutating func appendElement()

  /// Takes an element out; only a list can.
  mutating func removeElement(at index: Int)
}

// Asked of every part when reports are made: a cast to find out would take longer than the rest.
extension Part {
  public static func spelling(_ setting: Setting) -> Spelling { Spelling() }
  public static var listSpelling: Spelling? { nil }
  public static var recordTitle: Text? { nil }
  public static var isNamed: Bool { false }
  public var ownName: Name? { nil }
  public var statedInList: StatedValue? { nil }
  public var elementCount: Int? { nil }
  public static func elements(in words: String, at span: SourceSpan) -> [Self]? { nil }
  public static func listHint(for words: String) -> Text? { nil }
  public mutating func appendElement() { preconditionFailure("only a list has elements") }
  public mutating func removeElement(at index: Int) { preconditionFailure("only a list has elements") }
}

/// A part of the site with named fields, every one of which may be left out.
public protocol Record: Part {
  /// What one is called in a sentence, with its article: "a group".
  static var title: Text { get }

  /// Names every stored property, once: `field(.left, &left, nl: "Vrij, links.", en: "Free, on the left.")`, and
  /// the question by which it is asked for on site.
  ///
  /// Reading, advice on unknown keys, paths in reports, the JSON Schema and the
  /// reference page of the file format all call this one function.
  mutating func fields(_ field: inout some FieldVisitor)

  /// What a few words say in the stead of its fields, such as "B16" of a breaker: the fields, and the word for
  /// each as the format has it. Nil if that is not plain.
  static func facts(in words: String) -> [(key: Key, word: String)]?
}

extension Record {
  public static func facts(in words: String) -> [(key: Key, word: String)]? { nil }
}

/// Something to be done with each field of a record.
public protocol FieldVisitor {
  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords)
}

extension FieldVisitor {
  /// A field in the words of both languages. Without limits it takes all that its type can hold; without a
  /// question its meaning is asked for as it is.
  @inline(__always)
  public mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits = .any, nl: StaticString, en: StaticString,
    _ question: Question? = nil
  ) {
    self(key, &content, limits, FieldWords(nl: nl, en: en, question: question))
  }
}

/// Something to be done with each fact and list of a site, stated or not.
public protocol FactVisitor: FieldVisitor {
  mutating func visit(_ statement: inout some Statement)
  mutating func visit<Target>(reference: inout Reference<Target>)
  mutating func visit<Content: Part>(_ element: inout Content, at index: Int)
}

extension FactVisitor {
  @inline(__always)
  public mutating func visit<Target>(reference: inout Reference<Target>) { visit(&reference) }

  @inline(__always)
  public mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    content.accept(&self)
  }

  @inline(__always)
  public mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    element.accept(&self)
  }
}

/// A visitor that knows where in the site it is.
package protocol PlaceVisitor: FactVisitor {
  var place: Place { get set }
}

extension PlaceVisitor {
  @inline(__always)
  package mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    visit(&content, at: place[key])
  }

  @inline(__always)
  package mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    visit(&element, at: place[index])
  }

  /// Visits what stands at a place, and is then back where it was.
  @inline(__always)
  package mutating func visit(_ part: inout some Part, at inside: Place) {
    let outside = place
    place = inside
    part.accept(&self)
    place = outside
  }
}

/// What a site file states, or leaves out: a fact, a reference, or a list as a whole.
public protocol Statement: Sendable {
  var id: FactID { get set }

  /// Where a file states it; nil of what is left out, and of a site that was not read.
  var span: SourceSpan? { get }
  var isStated: Bool { get }

  /// Whether it is set aside, because something else in the site cannot be so with it: what the site says
  /// here is not known, and yet not left out.
  var isDisputed: Bool { get }

  /// The value; nil if it is left out.
  var stated: StatedValue? { get }

  /// Whether a rule could judge it.
  var isJudgeable: Bool { get }

  /// Makes the site leave it out.
  mutating func retract()

  /// Sets it aside.
  mutating func dispute()
}

extension Statement {
  /// Whether the site says nothing of it. Only then may something stand in for it.
  var isLeftOut: Bool { !isStated && !isDisputed }

  /// The value as a sentence quotes it; empty if it is left out.
  public var phrase: String { stated?.canonical ?? "" }
}

extension Part where Self: Statement {
  public var statedInList: StatedValue? { stated }
}

/// The number of a fact. Facts are numbered in the order of the schema, whether or not
/// the site states them, so that a missing fact can be named too; what is worked out
/// from facts is numbered after them.
public struct FactID: Hashable, Sendable {
  @usableFromInline let number: UInt32

  @inlinable package init(_ number: UInt32) { self.number = number }

  static let none = FactID(.max)

  /// The place of the fact among all; where an `Int` has 32 bits, that of `none` is below zero.
  var index: Int { Int(truncatingIfNeeded: number) }
}

extension Record {
  public static var recordTitle: Text? { title }

  public static var shape: Shape {
    var collector = FieldCollector()
    var blank = Self()
    blank.fields(&collector)
    return .record(title: title, fields: collector.fields)
  }

  public mutating func read(from reader: inout Reader) { reader.readRecord(&self) }

  public mutating func accept(_ visitor: inout some FactVisitor) { fields(&visitor) }
}

private struct FieldCollector: FieldVisitor {
  var fields: [Shape.Field] = []

  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    fields.append(
      Shape.Field(
        key: key, words: words, shape: { Content.shape.within(limits) },
        spelling: { Content.spelling(Setting(limits: limits, key: key, isElement: false)) }))
  }
}
