import PlanCheck
import Report
import Rules
import Testing

/// What a rule says where it is not met.
@Suite struct FaultTests {
  @Test(arguments: Edition.current.rules + Edition.edition1226.rules)
  func `is a short sentence in both languages`(_ rule: Rule) {
    for language in Language.allCases {
      let fault = rule.fault(language)
      #expect(fault.count <= 90, "\(fault)")
      #expect(fault.first?.isUppercase == true && fault.hasSuffix("."), "\(fault)")
      #expect(!fault.dropLast().contains(". "), "\(fault)")
    }
    #expect(rule.fault.nl != rule.fault.en)
  }

  /// A demand is an order, a fault a statement: no fault starts as a demand does.
  @Test(arguments: [Edition.current, Edition.edition1226], Language.allCases)
  func `is a statement, and no order`(_ edition: Edition, _ language: Language) {
    let orders = Set(edition.rules.map { firstWord(of: $0.demand(language)) })
    for rule in edition.rules {
      let fault = rule.fault(language)
      #expect(!orders.contains(firstWord(of: fault)), "\(rule): \(fault)")
    }
  }

  @Test(arguments: [Edition.current, Edition.edition1226], Language.allCases)
  func `is that of one rule alone`(_ edition: Edition, _ language: Language) {
    var owners: [String: Rule] = [:]
    for rule in edition.rules {
      let other = owners.updateValue(rule, forKey: rule.fault(language))
      #expect(other == nil, "\(rule): \(rule.fault(language))")
    }
  }

  @Test func `is on the page of the rule`() throws {
    let rule = try #require(Edition.current.rule("escape-route"))
    #expect(
      rulePage(rule, of: .current, in: .nl).contains("\n\nWat er mis is: De ruimte is een vluchtweg.\n\n"))
    #expect(
      rulePage(rule, of: .current, in: .en).contains("\n\nWhat is wrong: The room is an escape route.\n\n"))
  }

  private func firstWord(of text: String) -> String { String(text.prefix { $0 != " " }) }
}
