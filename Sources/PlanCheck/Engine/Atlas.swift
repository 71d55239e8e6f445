/// The place, owner and value of every fact of a site: what turns fact numbers into words.
struct Atlas: FactVisitor, Sendable {
  /// What is known of a fact, in the cheapest form: most are never asked for.
  private struct Entry {
    var place = Place.site
    var owner: Place?
    var part: Text?
    var summary: (nl: StaticString, en: StaticString) = ("", "")
    var value: StatedValue?
    var span: SourceSpan?

    /// Whether a rule could judge it: names, texts and days only say whose it is and what
    /// it is called, and the words of a list are judged as that list.
    var isJudgeable = false
  }

  private var facts: ContiguousArray<Entry>
  private var names: [Place: Name] = [:]
  private var current = Entry()

  init(of plan: Plan) {
    facts = ContiguousArray(repeating: Entry(), count: plan.factCount)
    var site = plan.site
    site.accept(&self)
  }

  /// What the file states that a rule could judge, in the order of the schema.
  var judgeable: [FactID] {
    facts.indices.filter { facts[$0].isJudgeable && facts[$0].value != nil }.map { FactID(UInt32($0)) }
  }

  func place(of fact: FactID) -> Place? { facts.indices.contains(fact.index) ? facts[fact.index].place : nil }

  subscript(fact: FactID) -> Evidence? {
    guard facts.indices.contains(fact.index) else { return nil }
    let entry = facts[fact.index]
    return Evidence(
      place: entry.place, owner: entry.owner.flatMap { names[$0] }, part: entry.part,
      summary: Text(staticNL: entry.summary.nl, staticEN: entry.summary.en),
      value: entry.value, span: entry.span)
  }

  mutating func callAsFunction<Content: Part>(
    _ key: Key, _ content: inout Content, _ limits: Limits, nl: StaticString, en: StaticString
  ) {
    let (place, part) = (current.place, current.part)
    if let title = Content.recordTitle { current.part = title }
    current.place = place[key]
    current.summary = (nl, en)
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
    facts[statement.id.index] = entry
  }
}
