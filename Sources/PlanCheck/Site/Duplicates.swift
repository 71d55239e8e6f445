// What can be in one place only, and stands in two.

extension Site {
  /// Two devices at the same address, and a battery pack that is in two Sessys.
  var duplicateContradictions: [Contradiction] {
    var addresses = Occurrences<Address>()
    // A base and its stack may be known by the characters that they share.
    var bases = Occurrences<SerialNumber>()
    var stacks = Occurrences<SerialNumber>()
    addresses.add(meter.address, Place[.p1Meter][.address])
    addresses.add(ctMeter.address, Place[.ctMeter][.address])
    for (index, sessy) in sessys.elements.enumerated() {
      addresses.add(sessy.dongle.address, Place[.sessys][index][.dongle][.address])
      for (place, pack) in sessy.packs.elements.enumerated() {
        bases.add(pack.base, Place[.sessys][index][.packs][place][.base])
        stacks.add(pack.stack, Place[.sessys][index][.packs][place][.stack])
      }
    }
    func onePlace(_ serial: SerialNumber) -> Text {
      Text(
        nl: "Een batterijpakket zit op één plaats, en “\(serial.description)” staat er meer dan één keer.",
        en: "A battery pack is in one place, and “\(serial.description)” is given more than once.")
    }
    // As networks compare them, whichever of the spellings comes first.
    return addresses.contradictions { address in
      Text(
        nl: "Apparaten in het thuisnetwerk kunnen niet hetzelfde adres hebben: “\(address.host)”.",
        en: "Devices in the home network cannot have the same address: “\(address.host)”.")
    } + bases.contradictions(onePlace) + stacks.contradictions(onePlace)
  }
}

extension Site {
  /// Pairs of battery packs that are listed, and counted otherwise.
  var packContradictions: [Contradiction] {
    var contradictions: [Contradiction] = []
    for (index, sessy) in sessys.elements.enumerated() {
      guard sessy.packs.isStated, let count = sessy.packPairs.value, count != sessy.packs.elements.count
      else { continue }
      contradictions.append(
        Contradiction(
          Text(
            nl: "Het aantal paren is niet dat van de lijst: daarin staan er \(sessy.packs.elements.count).",
            en: "The number of pairs is not that of the list: it has \(sessy.packs.elements.count)."),
          at: sessy.packPairs, Place[.sessys][index][.packPairs], against: sessy.packs))
    }
    return contradictions
  }
}

/// Where each value stands.
private struct Occurrences<Value: Scalar & Hashable> {
  private typealias Occurrence = (fact: Fact<Value>, place: Place)

  private var first: [Value: Occurrence] = [:]

  /// Those that stand elsewhere already, in the order of the site.
  private var later: [(value: Value, fact: Fact<Value>)] = []

  mutating func add(_ fact: Fact<Value>, _ place: @autoclosure () -> Place) {
    guard let value = fact.value else { return }
    if first[value] == nil {
      first[value] = (fact, place())
    } else {
      later.append((value, fact))
    }
  }

  /// One for each value that stands in more than one place, at the first of them.
  func contradictions(_ text: (Value) -> Text) -> [Contradiction] {
    guard !later.isEmpty else { return [] }
    var contradictions: [Contradiction] = []
    var facts: [Value: [Fact<Value>]] = [:]
    for (value, fact) in later { facts[value, default: []].append(fact) }
    for (value, _) in later {
      guard let others = facts.removeValue(forKey: value), let (fact, place) = first[value] else { continue }
      contradictions.append(
        Contradiction(
          text(value), at: fact, place, against: others[0], besides: others.dropFirst().map { $0.mention }))
    }
    return contradictions
  }
}
