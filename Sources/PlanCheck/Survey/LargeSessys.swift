extension Spread<Int> {
  /// How many Sessys are of the 10 kWh model: each that does not say it may be, and may not.
  init(_ count: Derived<Int>, of sessys: List<Sessy>, _ provenance: inout Provenance) {
    self.init(count)
    guard count.value == nil && sessys.isStated else { return }
    var (large, unknown) = (0, 0)
    var (basis, models): (ContiguousArray<FactID>, ContiguousArray<FactID>) = ([], [sessys.id])
    for sessy in sessys.elements {
      let model = sessy.model
      if model.isDisputed { return }
      guard let value = model.value else {
        unknown += 1
        continue
      }
      models.append(model.id)
      if value == .large {
        large += 1
        basis.append(model.id)
      }
    }
    self.init(
      least: provenance.derive(large, from: basis.isEmpty ? [sessys.id] : basis).answer,
      most: provenance.derive(large + unknown, from: models).answer, missing: count.answer.facts)
  }
}
