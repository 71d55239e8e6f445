import PlanCheck
import Report
import Rules
import Testing

/// The records of the model, each with the list of its fields, which nothing but these
/// tests compares with the properties that it stores.
@Suite struct ModelTests {
  @Test func `holds every record that the site file has`() {
    #expect(Set(records.map(\.name)).count == records.count)
    #expect(records.count == Site.shape.records.count)
  }

  @Test(arguments: records)
  func `names every property once`(_ record: RecordType) throws {
    let keys = record.fields.map(\.key)
    #expect(keys.count == Mirror(reflecting: record.type.init()).children.count)
    #expect(Set(keys).count == keys.count)
    // The reader keeps a bit for each field it has seen.
    #expect((1...64).contains(keys.count))
  }

  /// A property that is named twice, and another not at all, comes to the right number.
  @Test func `numbers every fact once`() throws {
    var site = try fragment(
      """
      meter_box: {residual_current_devices: [{groups: []}]}
      groups: [{phases: [L1]}]
      pv_inverters: [{}]
      rooms: [{}]
      sessys: [{packs: [{}]}]
      """
    ).site
    var census = Census()
    site.accept(&census)
    #expect(Set(census.numbered).count == census.numbered.count)
    // In the order of the properties, so that two that change places show.
    #expect(statements(in: site).map(\.id) == census.numbered)
  }

  @Test(arguments: records)
  func `writes keys in lower case, with underscores`(_ record: RecordType) throws {
    for key in record.fields.flatMap({ [$0.key.words.nl.description, $0.key.words.en.description] }) {
      #expect(key.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil, "\(key)")
    }
  }

  @Test(arguments: records)
  func `explains every field in a sentence, in both languages`(_ record: RecordType) throws {
    for field in record.fields {
      for language in Language.allCases {
        let sentence = field.summary(language)
        #expect(sentence.hasSuffix("."), "\(field.key): \(sentence)")
        // A sentence may begin with the word that it explains.
        let opening = String(sentence.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        let isWord = field.shape().words.contains(opening)
        #expect(isWord || opening.first?.isUppercase == true, "\(field.key): \(sentence)")
      }
      #expect(field.summary.nl != field.summary.en, "\(field.key)")
    }
    #expect(!record.title.nl.isEmpty && !record.title.en.isEmpty)
  }

  /// No amount that can be written is too large to reckon with.
  @Test(arguments: 0..<9)
  func `reckons with the largest amounts in any spelling`(_ spelling: Int) throws {
    let text = Site.shape.text(filledWith: spelling, indent: 0)
    let plan = try Plan(reading: SourceFile(path: "site.yaml", text: text))
    let inspection = try Inspection(of: plan, against: .current)
    #expect(inspection.conclusion == .violates)
    for format in Format.allCases {
      for language in Language.allCases { #expect(!format.render(inspection, in: language).isEmpty) }
    }
  }
}

/// A type of record, to give to a test.
struct RecordType: CustomTestStringConvertible, Sendable {
  let type: any Record.Type
  let title: Text
  let fields: [Shape.Field]

  init?(_ type: any Record.Type) {
    guard case .record(let title, let fields) = type.shape else { return nil }
    (self.type, self.title, self.fields) = (type, title, fields)
  }

  var name: String { "\(type)" }
  var testDescription: String { name }
}

/// The site, and every record in it, found through the properties that they store.
private let records: [RecordType] = {
  var found: [any Record.Type] = []
  func visit(_ part: Any) {
    if let list = part as? any ListOfParts { return visit(list.blankElement) }
    guard let record = part as? any Record else { return }
    let type = Swift.type(of: record)
    guard !found.contains(where: { $0 == type }) else { return }
    found.append(type)
    for child in Mirror(reflecting: record).children { visit(child.value) }
  }
  visit(Site())
  return found.compactMap(RecordType.init)
}()

private protocol ListOfParts {
  var blankElement: Any { get }
  var parts: [Any] { get }
}

extension List: ListOfParts {
  fileprivate var blankElement: Any { Element() }
  fileprivate var parts: [Any] { elements.map { $0 } }
}

/// Every fact and list that a part stores, by its properties.
private func statements(in part: Any) -> [any Statement] {
  if let list = part as? any ListOfParts & Statement { return [list] + list.parts.flatMap(statements) }
  if let statement = part as? any Statement { return [statement] }
  return Mirror(reflecting: part).children.flatMap { statements(in: $0.value) }
}

/// The numbers of all facts and lists, in the order in which the fields name them.
private struct Census: FactVisitor {
  private(set) var numbered: [FactID] = []

  mutating func visit(_ statement: inout some Statement) { numbered.append(statement.id) }
}

extension Shape {
  /// The titles of all records in it.
  fileprivate var records: Set<Text> {
    switch self {
    case .record(let title, let fields): fields.reduce(into: [title]) { $0.formUnion($1.shape().records) }
    case .list(let element): element.records
    default: []
    }
  }

  /// The words that its value can be.
  fileprivate var words: [String] {
    switch self {
    case .choice(let words): words.flatMap { [$0.nl, $0.en] }
    case .list(let element): element.words
    default: []
    }
  }

  /// A plan in this shape that states every field, with the largest amounts there are, each in
  /// one of its spellings.
  fileprivate func text(filledWith spelling: Int, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    switch self {
    case .record(let title, let fields):
      return fields.map { field in
        let value =
          switch field.key {
          case .plancheck: "1"
          case .address where title == P1Meter.title: "B"  // not that of the dongle
          case .rule: "free-space"  // of the Sessy, which is called A like everything else
          case .points: "[free-space]"
          default: field.shape().text(filledWith: spelling, indent: indent + 2)
          }
        return "\(margin)\(field.key): \(value.hasPrefix(" ") ? "\n" : "")\(value)\n"
      }.joined()
    case .list(of: .record(let title, let fields)):
      let element = Shape.record(title: title, fields: fields).text(filledWith: spelling, indent: indent + 2)
      return "\(margin)-" + element.dropFirst(indent + 1)
    case .list(.choice(let words)): return "[\(words.map(\.en).joined(separator: ", "))]"
    case .list(let element): return "[\(element.text(filledWith: spelling, indent: 0))]"
    case .quantity(let symbol, let spellings, _, _, _):
      return UnitKind(rawValue: symbol)?.largest(spelt: spellings[spelling % spellings.count]) ?? ""
    case .choice(let words):
      let words = words.map(\.en)
      return words.contains("3") ? "3" : words.contains("rcbo") ? "rcbo" : words[0]
    case .reference(_, let reserved): return reserved.first?.en ?? "A"
    case .count(_, let most): return String(most)
    case .flag: return "no"
    case .date: return "2199-12-31"
    case .name, .serialNumber, .text: return "A"
    }
  }
}

extension UnitKind {
  /// The largest amount that a site file takes, in one of its spellings.
  fileprivate func largest(spelt word: String) -> String {
    switch self {
    case .ampere: largest(AmpereUnit.self, word)
    case .celsius: largest(CelsiusUnit.self, word)
    case .centimetre: largest(CentimetreUnit.self, word)
    case .cubicMetre: largest(CubicMetreUnit.self, word)
    case .decibelMilliwatt: "-1 \(word)"
    case .hour: largest(HourUnit.self, word)
    case .kilogram: largest(KilogramUnit.self, word)
    case .kilowattHour: largest(KilowattHourUnit.self, word)
    case .metre: largest(MetreUnit.self, word)
    case .milliampere: largest(MilliampereUnit.self, word)
    case .milliohmPerMetre: largest(MilliohmPerMetreUnit.self, word)
    case .kiloampere: largest(KiloampereUnit.self, word)
    case .megaohm: largest(MegaohmUnit.self, word)
    case .millisecond: largest(MillisecondUnit.self, word)
    case .ohm: largest(OhmUnit.self, word)
    case .percent: largest(PercentUnit.self, word)
    case .squareMillimetre: largest(SquareMillimetreUnit.self, word)
    case .volt: largest(VoltUnit.self, word)
    // No more than an inverter of the largest current gives.
    case .watt: word.hasPrefix("k") ? "200 \(word)" : "200000 \(word)"
    }
  }

  private func largest<U: Unit>(_: U.Type, _ word: String) -> String {
    let size = U.spellings.first { "\($0.name)" == word }?.size ?? 1
    return "\(U.range.upperBound / size) \(word)"
  }
}
