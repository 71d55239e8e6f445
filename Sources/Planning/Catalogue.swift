import PlanCheck
import Rules

/// What can be changed of a site: of what it states, that which is not as it could be.
///
/// Facts of nature are left out: the volume of a room, the inverter that the customer has. What is not stated is left
/// as it is, for nobody knows whether it has to change.
struct Catalogue {
  let site: Site
  let figures: Figures
  private(set) var all: [Change] = []

  init(of inspection: Inspection, withOperator: Bool, withGiven: Bool) {
    (site, figures) = (inspection.plan.site, inspection.edition.figures)
    addSettings()
    addMeterBox()
    for index in site.groups.elements.indices { addGroup(index) }
    for index in site.rooms.elements.indices { addRoom(index) }
    for index in site.sessys.elements.indices { addSessy(index) }
    for index in site.inverters.elements.indices { addInverter(index) }
    addNetwork()
    if withOperator { addSupply() }
    if withGiven { addGiven() }
  }

  mutating func add(_ part: Place, _ effort: Effort, _ steps: [Change.Step]) {
    if !steps.isEmpty { all.append(Change(part, effort, steps)) }
  }

  mutating func add(_ part: Place, _ effort: Effort, _ patches: [Patch], _ words: Text) {
    add(part, effort, [Change.Step(words: words, action: .patches(patches))])
  }

  /// A fact that is stated, and not as it could be.
  mutating func make<Value: Equatable>(
    _ fact: Fact<Value>, at place: Place, _ value: Value, _ word: String, part: Place? = nil,
    _ effort: Effort,
    nl: Dutch, en: English
  ) {
    guard let stated = fact.value, stated != value else { return }
    add(part ?? place, effort, [.set(place, to: .word(word))], Text(nl: nl, en: en))
  }

  mutating func make(
    _ fact: Fact<Bool>, at place: Place, _ value: Bool, part: Place? = nil, _ effort: Effort, nl: Dutch,
    en: English
  ) {
    make(fact, at: place, value, value ? "yes" : "no", part: part, effort, nl: nl, en: en)
  }

  /// A value that can be chosen from some: what is more, step by step, and apart from that what is less.
  mutating func choose<Value: Comparable & Scalar>(
    _ fact: Fact<Value>, at place: Place, among values: [Value], part: Place, _ effort: Effort,
    _ write: (Value) -> Patch.Value, _ words: (Value) -> Text
  ) {
    guard let stated = fact.value else { return }
    for way in [values.filter { $0 > stated }.sorted(), values.filter { $0 < stated }.sorted(by: >)] {
      add(
        part, effort,
        way.map { value in
          Change.Step(words: words(value), action: .patches([.set(place, to: write(value))]))
        })
    }
  }

  mutating func choose<U>(
    _ fact: Fact<Quantity<U>>, at place: Place, among values: [Quantity<U>], part: Place, _ effort: Effort,
    _ words: (Quantity<U>) -> Text
  ) {
    choose(fact, at: place, among: values, part: part, effort, { Patch.Value($0) }, words)
  }

  mutating func choose(
    _ fact: Fact<Int>, at place: Place, among values: [Int], part: Place, _ effort: Effort,
    _ words: (Int) -> Text
  ) {
    choose(fact, at: place, among: values, part: part, effort, { .word(String($0)) }, words)
  }
}

extension Catalogue {
  func label(ofGroup index: Int) -> Text { label(Place[.groups][index], site.groups.elements[index].name) }
  func label(ofSessy index: Int) -> Text { label(Place[.sessys][index], site.sessys.elements[index].name) }
  func label(ofRoom index: Int) -> Text { label(Place[.rooms][index], site.rooms.elements[index].name) }
  func label(ofInverter index: Int) -> Text {
    label(Place[.pvInverters][index], site.inverters.elements[index].name)
  }

  func label(_ place: Place, _ name: Fact<Name>) -> Text { NamedPlace(place, name.value).words }
}

/// What a group has once it is there, as people count it.
extension Group {
  var phaseValues: [Phase] { phases.elements.compactMap { $0.value } }
}

extension Phase {
  static func list(_ phases: [Phase]) -> Patch.Value { .list(phases.map { .word($0.rawValue) }) }
}
