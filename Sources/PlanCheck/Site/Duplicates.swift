// What can be in one place only, and stands in two.

extension Site {
  /// Two devices at the same address, and a battery pack that is in two Sessys.
  var duplicateContradictions: [Contradiction] {
    var addresses = FirstPlaces<Address>()
    // A base and its stack may be known by the characters that they share.
    var bases = FirstPlaces<SerialNumber>()
    var stacks = FirstPlaces<SerialNumber>()
    var contradictions: [Contradiction] = []
    _ = addresses.earlier(meter.address)
    for (index, sessy) in sessys.elements.enumerated() {
      let address = sessy.dongle.address
      if let other = addresses.earlier(address) {
        contradictions.append(
          Contradiction(
            Text(
              nl:
                "Twee apparaten in het thuisnetwerk kunnen niet hetzelfde adres hebben: “\(address.phrase)”.",
              en: "Two devices in the home network cannot have the same address: “\(address.phrase)”."),
            at: address, Place[.sessys][index][.dongle][.address], against: other))
      }
      for (place, pack) in sessy.packs.elements.enumerated() {
        let found = [
          (Key.base, pack.base, bases.earlier(pack.base)), (.stack, pack.stack, stacks.earlier(pack.stack)),
        ]
        for case (let key, let serial, let other?) in found {
          contradictions.append(
            Contradiction(
              Text(
                nl: "Een batterijpakket zit op één plaats, en “\(serial.phrase)” staat er twee keer.",
                en: "A battery pack is in one place, and “\(serial.phrase)” is given twice."),
              at: serial, Place[.sessys][index][.packs][place][key], against: other))
        }
      }
    }
    return contradictions
  }
}

/// Where each value stands first.
private struct FirstPlaces<Value: Scalar & Hashable> {
  private var facts: [Value: Fact<Value>] = [:]

  /// The fact of the same value that stands earlier, if one does.
  mutating func earlier(_ fact: Fact<Value>) -> Fact<Value>? {
    guard let value = fact.value else { return nil }
    if let first = facts[value] { return first }
    facts[value] = fact
    return nil
  }
}
