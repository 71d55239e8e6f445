/// The facts that an answer rests on, in order. Up to four need no memory of their own.
public struct FactList: Sendable {
  /// The first four, 32 bits each, the first in the lowest.
  @usableFromInline var packed: UInt128
  @usableFromInline var more: ContiguousArray<FactID>?
  @usableFromInline var count: UInt8

  @inlinable @inline(__always) public var isEmpty: Bool { count == 0 }

  @inlinable @inline(__always) public init() {
    packed = 0
    more = nil
    count = 0
  }

  @inlinable @inline(__always) public init(_ fact: FactID) {
    packed = UInt128(fact.number)
    more = nil
    count = 1
  }

  @inlinable @inline(__always) public static func + (left: Self, right: Self) -> Self {
    if left.count == 0 || left.isSame(as: right) { return right }
    guard left.count + right.count <= 4 else { return left.union(right) }
    var both = left
    both.packed |= right.packed << (32 * UInt128(left.count))
    both.count += right.count
    return both
  }

  /// Whether they are the same few facts in the same order.
  @inlinable @inline(__always) func isSame(as other: Self) -> Bool {
    packed == other.packed && count == other.count && more == nil
      && other.more == nil
  }

  /// The facts of both; only here, where room runs out, are repeated ones left out, as long as there
  /// are few: among many, looking for each would take longer than all else.
  @usableFromInline func union(_ other: Self) -> Self {
    var union = self
    for index in 0..<other.count { union.append(other[index]) }
    for fact in other.more ?? [] { union.append(fact) }
    return union
  }

  private subscript(index: UInt8) -> FactID {
    FactID(UInt32(truncatingIfNeeded: packed >> (32 * UInt128(index))))
  }

  /// Up to here it is looked whether a fact is there already.
  private static let few = 64

  private mutating func append(_ fact: FactID) {
    for index in 0..<count where self[index] == fact { return }
    switch count {
    case ..<4: packed |= UInt128(fact.number) << (32 * UInt128(count))
    default:
      if let more, more.count < Self.few, more.contains(fact) { return }
      if more == nil { more = [] }
      more?.append(fact)
      return
    }
    count += 1
  }

  package var ids: [FactID] {
    var facts: ContiguousArray<FactID> = []
    append(to: &facts)
    return Array(facts)
  }

  func append(to facts: inout ContiguousArray<FactID>) {
    for index in 0..<count { facts.append(self[index]) }
    if let more { facts += more }
  }
}
