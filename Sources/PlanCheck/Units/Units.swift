public typealias Ampere = Quantity<AmpereUnit>
public typealias Celsius = Quantity<CelsiusUnit>
public typealias Centimetre = Quantity<CentimetreUnit>
public typealias CubicMetre = Quantity<CubicMetreUnit>
public typealias DecibelMilliwatt = Quantity<DecibelMilliwattUnit>
public typealias Duration = Quantity<HourUnit>
public typealias Kiloampere = Quantity<KiloampereUnit>
public typealias Kilogram = Quantity<KilogramUnit>
public typealias KilowattHour = Quantity<KilowattHourUnit>
public typealias Megaohm = Quantity<MegaohmUnit>
public typealias Metre = Quantity<MetreUnit>
public typealias Milliampere = Quantity<MilliampereUnit>
public typealias Millisecond = Quantity<MillisecondUnit>
public typealias MilliohmPerMetre = Quantity<MilliohmPerMetreUnit>
public typealias Ohm = Quantity<OhmUnit>
public typealias Percent = Quantity<PercentUnit>
public typealias SquareMillimetre = Quantity<SquareMillimetreUnit>
public typealias Volt = Quantity<VoltUnit>
public typealias Watt = Quantity<WattUnit>

public enum AmpereUnit: Unit {
  public static let kind = UnitKind.ampere
  public static let spellings: [(name: StaticString, size: Int64)] = [("A", 1000)]

  public static let range: ClosedRange<Int64> = 0...1_000_000
  public static let example = "16 A"
}

public enum CelsiusUnit: Unit {
  public static let kind = UnitKind.celsius
  public static let spellings: [(name: StaticString, size: Int64)] = [("°C", 1000), ("C", 1000)]

  public static let range: ClosedRange<Int64> = -60_000...100_000
  public static let example = "28 °C"
}

public enum CentimetreUnit: Unit {
  public static let kind = UnitKind.centimetre
  public static let spellings: [(name: StaticString, size: Int64)] = [
    ("cm", 1000), ("mm", 100), ("m", 100_000),
  ]

  public static let range: ClosedRange<Int64> = 0...10_000_000
  public static let example = "15 cm"
}

public enum CubicMetreUnit: Unit {
  public static let kind = UnitKind.cubicMetre
  public static let spellings: [(name: StaticString, size: Int64)] = [("m3", 1000), ("m³", 1000)]

  public static let range: ClosedRange<Int64> = 0...10_000_000
  public static let example = "22 m3"
}

public enum DecibelMilliwattUnit: Unit {
  public static let kind = UnitKind.decibelMilliwatt
  public static let spellings: [(name: StaticString, size: Int64)] = [("dBm", 1000), ("dB", 1000)]

  /// A signal that is received is below zero: 0 dBm is what a transmitter sends, and what a
  /// device shows that does not know.
  public static let range: ClosedRange<Int64> = -150_000...(-1)
  public static let example = "-63 dBm"
}

/// Time off the grid.
public enum HourUnit: Unit {
  public static let kind = UnitKind.hour
  public static let spellings: [(name: StaticString, size: Int64)] = [
    ("days", 24_000), ("day", 24_000), ("dagen", 24_000), ("dag", 24_000), ("d", 24_000),
    ("h", 1000), ("hours", 1000), ("hour", 1000), ("uur", 1000),
  ]

  public static let range: ClosedRange<Int64> = 0...87_600_000
  public static let example = "10 days"
}

/// Short-circuit currents; breakers have them in amperes, as 6000, on their face.
public enum KiloampereUnit: Unit {
  public static let kind = UnitKind.kiloampere
  public static let spellings: [(name: StaticString, size: Int64)] = [("kA", 1000), ("A", 1)]

  public static let range: ClosedRange<Int64> = 0...200_000
  public static let example = "6 kA"
}

public enum KilogramUnit: Unit {
  public static let kind = UnitKind.kilogram
  public static let spellings: [(name: StaticString, size: Int64)] = [("kg", 1000)]

  public static let range: ClosedRange<Int64> = 0...100_000_000
  public static let example = "150 kg"
}

public enum KilowattHourUnit: Unit {
  public static let kind = UnitKind.kilowattHour
  public static let spellings: [(name: StaticString, size: Int64)] = [("kWh", 1000), ("Wh", 1)]

  public static let range: ClosedRange<Int64> = 0...10_000_000
  public static let example = "5.5 kWh"
}

/// Insulation resistances: a million times that of an electrode.
public enum MegaohmUnit: Unit {
  public static let kind = UnitKind.megaohm
  public static let spellings: [(name: StaticString, size: Int64)] = [
    ("MΩ", 1000), ("M\u{2126}", 1000), ("Mohm", 1000), ("kΩ", 1), ("GΩ", 1_000_000),
  ]

  public static let range: ClosedRange<Int64> = 0...100_000_000
  public static let example = "200 MΩ"
}

/// The length of a cable.
public enum MetreUnit: Unit {
  public static let kind = UnitKind.metre
  public static let spellings: [(name: StaticString, size: Int64)] = [("m", 1000), ("cm", 10), ("mm", 1)]

  public static let range: ClosedRange<Int64> = 0...1_000_000
  public static let example = "12 m"
}

/// Residual currents: a thousandth of what a breaker is rated in.
public enum MilliampereUnit: Unit {
  public static let kind = UnitKind.milliampere
  public static let spellings: [(name: StaticString, size: Int64)] = [("mA", 1000), ("A", 1_000_000)]

  public static let range: ClosedRange<Int64> = 0...30_000_000
  public static let example = "30 mA"
}

/// How fast a device trips.
public enum MillisecondUnit: Unit {
  public static let kind = UnitKind.millisecond
  public static let spellings: [(name: StaticString, size: Int64)] = [("ms", 1000), ("s", 1_000_000)]

  public static let range: ClosedRange<Int64> = 0...10_000_000
  public static let example = "28 ms"
}

/// The resistance of a conductor along its length.
public enum MilliohmPerMetreUnit: Unit {
  public static let kind = UnitKind.milliohmPerMetre
  public static let spellings: [(name: StaticString, size: Int64)] = [("mΩ/m", 1000)]

  public static let range: ClosedRange<Int64> = 0...1_000_000
  public static let example = "8.87 mΩ/m"
}

/// The resistance of an earth electrode to earth.
public enum OhmUnit: Unit {
  public static let kind = UnitKind.ohm
  public static let spellings: [(name: StaticString, size: Int64)] = [
    ("Ω", 1000), ("\u{2126}", 1000), ("ohm", 1000), ("Ohm", 1000), ("mΩ", 1),
  ]

  public static let range: ClosedRange<Int64> = 0...100_000_000
  public static let example = "50 Ω"
}

public enum PercentUnit: Unit {
  public static let kind = UnitKind.percent
  public static let spellings: [(name: StaticString, size: Int64)] = [("%", 1000)]

  public static let range: ClosedRange<Int64> = 0...100_000
  public static let example = "40 %"
}

public enum SquareMillimetreUnit: Unit {
  public static let kind = UnitKind.squareMillimetre
  public static let spellings: [(name: StaticString, size: Int64)] = [("mm2", 1000), ("mm²", 1000)]

  public static let range: ClosedRange<Int64> = 0...1_000_000
  public static let example = "2.5 mm2"
}

public enum VoltUnit: Unit {
  public static let kind = UnitKind.volt
  public static let spellings: [(name: StaticString, size: Int64)] = [("V", 1000)]

  public static let range: ClosedRange<Int64> = 0...1_000_000
  public static let example = "230 V"
}

public enum WattUnit: Unit {
  public static let kind = UnitKind.watt
  public static let spellings: [(name: StaticString, size: Int64)] = [
    ("W", 1000), ("kW", 1_000_000),
    ("VA", 1000), ("kVA", 1_000_000),
  ]

  public static let range: ClosedRange<Int64> = 0...1_000_000_000
  public static let example = "5 kW"
}
