/// The path, value and place of every fact of a site: what turns fact numbers into words.
struct Atlas: FactVisitor {
  private(set) var facts: [Evidence?]
  private var path = ""
  private var summary = Text(nl: "", en: "")

  init(of plan: Plan) {
    facts = Array(repeating: nil, count: plan.factCount)
    var site = plan.site
    site.accept(&self)
  }

  subscript(fact: FactID) -> Evidence? {
    facts.indices.contains(Int(fact.number)) ? facts[Int(fact.number)] : nil
  }

  mutating func callAsFunction<Content: Part>(
    _ key: StaticString, _ content: inout Content, nl: StaticString, en: StaticString
  ) {
    summary = Text(nl: "\("\(nl)")", en: "\("\(en)")")
    visit(&content, at: path.isEmpty ? "\(key)" : "\(path).\(key)")
  }

  mutating func visit<Content: Part>(_ element: inout Content, at index: Int) {
    visit(&element, at: "\(path)[\(index)]")
  }

  mutating func visit(_ statement: inout some Statement) {
    facts[Int(statement.id.number)] = Evidence(
      path: path, summary: summary, value: statement.phrase,
      span: statement.isStated ? statement.span : nil)
  }

  private mutating func visit<Content: Part>(_ content: inout Content, at path: String) {
    let outside = self.path
    self.path = path
    content.accept(&self)
    self.path = outside
  }
}
