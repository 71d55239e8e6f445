import Training

/// A generator of the same numbers, run after run: the chance that exercises are made by.
struct Dice: RandomNumberGenerator {
  private var chance: Chance

  init(seed: UInt64) { chance = Chance(seed: seed) }

  mutating func next() -> UInt64 { chance.next() }
}
