/// The pairs of battery packs in one Sessy, as far as their serial numbers tell.
public struct PackPairs: Sendable {
  /// How many there are, each of a base and a stack: a list that is stated is complete, whether the serial
  /// numbers in it are known or not. Where there is no list, as counted.
  public let count: Answer<Int>

  /// Whether both serial numbers of some pair are stated.
  public let canBeCompared: Derived<Bool>

  /// Whether in some pair the serial numbers end differently.
  public let areMixed: Derived<Bool>

  /// Whether in some pair the whole serial numbers are the same, more than the characters that a pair
  /// shares: one was copied from the other.
  public let areCopied: Derived<Bool>

  init(
    _ packs: List<Pack>, counted: Fact<Int>, sharing length: Int, _ provenance: inout Provenance
  ) {
    canBeCompared =
      packs.isStated
      ? provenance.contains(packs) { $0.base.stated && $0.stack.stated }
      : provenance.derive(packs.stated)
    count = packs.isLeftOut && counted.stated.value != false ? counted.answer : packs.count
    areMixed = provenance.contains(packs) { pack in
      !(pack.base.map { $0.end(of: length) } == pack.stack.map { $0.end(of: length) })
    }
    areCopied = provenance.contains(packs) { pack in
      pack.base.combined(with: pack.stack) { $0 == $1 && $0.length > length }
    }
  }
}
