/// The place, owner and value of every fact of a site: what turns fact numbers into words.
final class Atlas: Sendable {
  let entries: ContiguousArray<Entry>

  /// In which words of the file format the file is written.
  let language: Language

  /// What the site calls what stands at a place.
  let names: [Place: Name]

  /// What is known of a fact, in the cheapest form: most are never asked for.
  struct Entry: Sendable {
    var place = Place.site
    var owner: Place?
    var part: Text?
    var words = FieldWords(nl: "", en: "", question: nil)
    var value: StatedValue?
    var span: SourceSpan?

    /// Whether a rule could judge it: names, texts and days only say whose it is and what
    /// it is called, and the words of a list are judged as that list.
    var isJudgeable = false
  }

  init(of plan: Plan) {
    var maker = AtlasMaker(of: plan.factCount)
    var site = plan.site
    site.accept(&maker)
    (entries, names, language) = (maker.entries, maker.names, plan.language)
  }

  /// What the file states that a rule could judge, in the order of the schema.
  var judgeable: [FactID] {
    entries.indices.filter { entries[$0].isJudgeable && entries[$0].value != nil }
      .map { FactID(UInt32($0)) }
  }

  func evidence(at place: Place) -> Evidence? {
    entries.firstIndex { $0.place == place }.flatMap { self[FactID(UInt32($0))] }
  }

  func fact(at place: Place) -> FactID? {
    entries.firstIndex { $0.place == place }.map { FactID(UInt32($0)) }
  }

  func place(of fact: FactID) -> Place? { self[fact]?.place }

  subscript(fact: FactID) -> Evidence? {
    entries.indices.contains(fact.index) ? Evidence(fact, in: self) : nil
  }
}

/// Goes through a site, and notes of each fact what an atlas has to know.
private struct AtlasMaker: FactVisitor {
  var entries: ContiguousArray<Atlas.Entry>
  var names: [Place: Name] = [:]
  private var current = Atlas.Entry()

  init(of factCount: Int) { entries = ContiguousArray(repeating: Atlas.Entry(), count: factCount) }

  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, _ words: FieldWords
  ) {
    let (place, part) = (current.place, current.part)
    if let title = Content.recordTitle { current.part = title }
    current.place = place[key]
    current.words = words
    content.accept(&self)
    (current.place, current.part) = (place, part)
  }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    let (place, owner, part) = (current.place, current.owner, current.part)
    current.place = place[index]
    if Content.isNamed {
      (current.owner, current.part) = (current.place, nil)
      names[current.place] = element.ownName
    }
    element.accept(&self)
    (current.place, current.owner, current.part) = (place, owner, part)
  }

  mutating func visit(_ statement: inout some Statement) {
    var entry = current
    entry.value = statement.stated
    entry.span = statement.isStated ? statement.span : nil
    if case .element? = entry.place.last {} else { entry.isJudgeable = statement.isJudgeable }
    entries[statement.id.index] = entry
  }
}
