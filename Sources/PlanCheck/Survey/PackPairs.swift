/// The pairs of battery packs in one Sessy, as far as their serial numbers tell.
public struct PackPairs: Sendable {
  /// How many there are, each of a base and a stack: a list that is stated is complete, whether the serial
  /// numbers in it are known or not.
  public let count: Answer<Int>

  /// Whether both serial numbers of some pair are stated.
  public let canBeCompared: Derived<Bool>

  /// Whether in some pair the serial numbers end differently.
  public let areMixed: Derived<Bool>

  init(_ packs: List<Pack>, sharing length: Int, _ provenance: inout Provenance) {
    canBeCompared =
      packs.isStated
      ? provenance.contains(packs) { $0.base.stated && $0.stack.stated }
      : provenance.derive(packs.stated)
    count = packs.count
    areMixed = provenance.contains(packs) { pack in
      !(pack.base.map { $0.serialEnd(of: length) } == pack.stack.map { $0.serialEnd(of: length) })
    }
  }
}

extension Name {
  /// The characters of a serial number that a base and its stack share, in capitals:
  /// people copy them in either.
  fileprivate func serialEnd(of length: Int) -> String { description.suffix(length).uppercased() }
}
