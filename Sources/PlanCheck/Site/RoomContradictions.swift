// What the facts of one room cannot both say.

extension Site {
  /// Everything that is at odds in a room, but for its temperature.
  var roomContradictions: [Contradiction] { volumeContradictions + useContradictions }

  /// A volume larger than length, width and height allow.
  private var volumeContradictions: [Contradiction] {
    rooms.elements.enumerated().compactMap { index, room in
      guard let volume = room.volume.value, let product = room.product, volume > product else { return nil }
      return Contradiction(
        Text(
          nl: "De inhoud is groter dan lengte × breedte × hoogte: \(product).",
          en: "The volume is larger than length × width × height: \(product)."),
        at: room.volume, Place[.rooms][index][.volume], against: room.length,
        besides: [room.width.mention, room.height.mention])
    }
  }

  /// A bedroom in which nobody sleeps, and a room within the house that is outdoors.
  private var useContradictions: [Contradiction] {
    var contradictions: [Contradiction] = []
    for (index, room) in rooms.elements.enumerated() {
      guard let use = room.use.value else { continue }
      if use == .bedroom && room.isSleptIn.value == false {
        contradictions.append(
          Contradiction(
            Text(
              nl: "In een slaapkamer wordt geslapen. Dient hij daar niet voor, kies dan “anders”.",
              en: "A bedroom is slept in. If it does not serve for that, choose “other”."),
            at: room.isSleptIn, Place[.rooms][index][.sleptIn], against: room.use))
      }
      if use.isIndoors && room.environment.value == .outdoors {
        contradictions.append(
          Contradiction(
            Text(
              nl: "Een ruimte als deze (\(use.words)) is binnen, niet buiten.",
              en: "A room such as this (\(use.words)) is indoors, not outdoors."),
            at: room.environment, Place[.rooms][index][.environment], against: room.use))
      }
    }
    return contradictions
  }
}

extension Room {
  /// Length × width × height, if all three are stated; what is less than a litre is dropped.
  var product: CubicMetre? {
    guard let length = length.value, let width = width.value, let height = height.value else { return nil }
    // Thousandths of a centimetre, cubed, to thousandths of a cubic metre.
    let square = Int128(length.thousandths) * Int128(width.thousandths)
    let (cube, isTooLarge) = square.multipliedReportingOverflow(by: Int128(height.thousandths))
    return CubicMetre(thousandths: isTooLarge ? .max : Int64(clamping: cube / 1_000_000_000_000))
  }
}
