// The ends of what is stated as a range: where one is left out, the other bounds it.

extension VoltageRange {
  public var lowestSpread: Spread<Volt> { Spread(lowest, atMost: highest) }
  public var highestSpread: Spread<Volt> { Spread(highest, atLeast: lowest) }
}

extension TemperatureRange {
  public var lowestSpread: Spread<Celsius> { Spread(lowest, atMost: highest) }
  public var highestSpread: Spread<Celsius> { Spread(highest, atLeast: lowest) }
}
