// What can be in one place only, and stands in two.

extension Site {
  /// Two devices at the same address, and a battery pack that is in two Sessys.
  var duplicateProblems: [Problem] {
    var addresses = FirstPlaces<Address>()
    // A base and its stack may be known by the characters that they share.
    var bases = FirstPlaces<Name>()
    var stacks = FirstPlaces<Name>()
    var problems: [Problem] = []
    _ = addresses.earlier(meter.address)
    for (index, sessy) in sessys.elements.enumerated() {
      let address = sessy.dongle.address
      if let other = addresses.earlier(address) {
        problems.append(
          Problem(
            .contradiction(
              Text(
                nl:
                  "Twee apparaten in het thuisnetwerk kunnen niet hetzelfde adres hebben: “\(address.phrase)”.",
                en: "Two devices in the home network cannot have the same address: “\(address.phrase)”.")),
            at: address.span, place: Place[.sessys][index][.dongle][.address], other: other))
      }
      for (place, pack) in sessy.packs.elements.enumerated() {
        let found = [
          (Key.base, pack.base, bases.earlier(pack.base)), (.stack, pack.stack, stacks.earlier(pack.stack)),
        ]
        for case (let key, let serial, let other?) in found {
          problems.append(
            Problem(
              .contradiction(
                Text(
                  nl: "Een batterijpakket zit op één plaats, en “\(serial.phrase)” staat er twee keer.",
                  en: "A battery pack is in one place, and “\(serial.phrase)” is given twice.")),
              at: serial.span, place: Place[.sessys][index][.packs][place][key], other: other))
        }
      }
    }
    return problems
  }
}

/// Where each value stands first.
private struct FirstPlaces<Value: Scalar & Hashable> {
  private var places: [Value: SourceSpan?] = [:]

  /// Where the same value stands earlier, if it does: nowhere in a file, if the site was not read.
  mutating func earlier(_ fact: Fact<Value>) -> SourceSpan?? {
    guard let value = fact.value else { return nil }
    if let place = places[value] { return place }
    places.updateValue(fact.span, forKey: value)
    return nil
  }
}
