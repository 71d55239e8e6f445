/// Chance that comes from a seed: the same numbers, run after run and on every machine.
package struct Chance: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package init(_ seeds: UInt64...) {
    state = 0
    for seed in seeds {
      state = state &+ seed
      state = next()
    }
  }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from 0 up to, and without, this one.
  package mutating func below(_ count: Int) -> Int { Int(next() % UInt64(max(count, 1))) }

  package mutating func pick<Element>(_ all: [Element]) -> Element? {
    all.isEmpty ? nil : all[below(all.count)]
  }

  package mutating func shuffled<Element>(_ all: [Element]) -> [Element] {
    var all = all
    for last in stride(from: all.count - 1, to: 0, by: -1) { all.swapAt(last, below(last + 1)) }
    return all
  }
}
