/// The path, value and place of every fact of a site: what turns fact numbers into words.
struct Atlas: FactVisitor, Sendable {
  /// What is known of a fact, in the cheapest form: most are never asked for.
  private struct Entry {
    let path: String
    let owner: Name?
    let part: Text?
    let summary: (nl: StaticString, en: StaticString)
    let value: String
    let span: SourceSpan?

    /// Whether a rule could judge it: names, texts and days only say whose it is and what
    /// it is called, and the words of a list are judged as that list.
    let isJudgeable: Bool
  }

  private var facts: [Entry?]
  private var path = ""
  private var owner: Name?
  private var part: Text?

  private var summary: (nl: StaticString, en: StaticString) = ("", "")

  init(of plan: Plan) {
    facts = Array(repeating: nil, count: plan.factCount)
    var site = plan.site
    site.accept(&self)
  }

  /// What the file states that a rule could judge, in the order of the schema.
  var judgeable: [FactID] {
    facts.indices.filter { facts[$0]?.isJudgeable == true && facts[$0]?.span != nil }.map {
      FactID(UInt16($0))
    }
  }

  subscript(fact: FactID) -> Evidence? {
    guard facts.indices.contains(Int(fact.number)), let entry = facts[Int(fact.number)] else { return nil }
    return Evidence(
      path: entry.path,
      owner: [entry.owner.map { Text(verbatim: $0.description) }, entry.part].compactMap(\.self),
      summary: Text(staticNL: entry.summary.nl, staticEN: entry.summary.en),
      value: entry.value,
      span: entry.span)
  }

  mutating func callAsFunction<Content: Part>(
    _ key: StaticString, _ content: inout Content, nl: StaticString, en: StaticString
  ) {
    let outside = part
    if let title = Content.recordTitle { part = title }
    summary = (nl, en)
    defer { part = outside }
    visit(&content, at: path.isEmpty ? "\(key)" : "\(path).\(key)")
  }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    let outside = (owner, part)
    if Content.isNamed { (owner, part) = (element.ownName, nil) }
    visit(&element, at: "\(path)[\(index)]")
    (owner, part) = outside
  }

  mutating func visit(_ statement: inout some Statement) {
    facts[Int(statement.id.number)] = Entry(
      path: path, owner: owner, part: part, summary: summary,
      value: statement.isStated ? statement.phrase : "",
      span: statement.isStated ? statement.span : nil,
      isJudgeable: statement.isJudgeable && !path.hasSuffix("]"))
  }

  private mutating func visit<Content: Part>(_ content: inout Content, at path: String) {
    let outside = self.path
    self.path = path
    content.accept(&self)
    self.path = outside
  }
}
