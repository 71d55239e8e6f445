public typealias Ampere = Quantity<AmpereUnit>
public typealias Celsius = Quantity<CelsiusUnit>
public typealias Centimetre = Quantity<CentimetreUnit>
public typealias CubicMetre = Quantity<CubicMetreUnit>
public typealias DecibelMilliwatt = Quantity<DecibelMilliwattUnit>
public typealias Duration = Quantity<HourUnit>
public typealias Kilogram = Quantity<KilogramUnit>
public typealias KilowattHour = Quantity<KilowattHourUnit>
public typealias Metre = Quantity<MetreUnit>
public typealias Milliampere = Quantity<MilliampereUnit>
public typealias MilliohmPerMetre = Quantity<MilliohmPerMetreUnit>
public typealias Percent = Quantity<PercentUnit>
public typealias SquareMillimetre = Quantity<SquareMillimetreUnit>
public typealias Volt = Quantity<VoltUnit>
public typealias Watt = Quantity<WattUnit>

public enum AmpereUnit: Unit {
  public static let symbol = "A"
  public static let spellings: [(name: StaticString, size: Int)] = [("A", 1000)]
  public static let example = "16 A"
}

public enum CelsiusUnit: Unit {
  public static let symbol = "°C"
  public static let spellings: [(name: StaticString, size: Int)] = [("°C", 1000), ("C", 1000)]
  public static let isSigned = true
  public static let example = "28 °C"
}

public enum CentimetreUnit: Unit {
  public static let symbol = "cm"
  public static let spellings: [(name: StaticString, size: Int)] = [
    ("cm", 1000), ("mm", 100), ("m", 100_000),
  ]
  public static let example = "15 cm"
}

public enum CubicMetreUnit: Unit {
  public static let symbol = "m³"
  public static let spellings: [(name: StaticString, size: Int)] = [("m3", 1000), ("m³", 1000)]
  public static let example = "22 m3"
}

public enum DecibelMilliwattUnit: Unit {
  public static let symbol = "dBm"
  public static let spellings: [(name: StaticString, size: Int)] = [("dBm", 1000), ("dB", 1000)]
  public static let isSigned = true

  /// A signal that is received is below zero: 0 dBm is what a transmitter sends, and what a
  /// device shows that does not know.
  public static let maximum = -1
  public static let example = "-63 dBm"
}

/// Time off the grid: the manual counts it in days, people also in hours.
public enum HourUnit: Unit {
  public static let symbol = "h"
  public static let spellings: [(name: StaticString, size: Int)] = [
    ("days", 24_000), ("day", 24_000), ("dagen", 24_000), ("dag", 24_000), ("d", 24_000),
    ("h", 1000), ("hours", 1000), ("hour", 1000), ("uur", 1000),
  ]
  public static let example = "10 days"

  public static func spoken(_ thousandths: Int, in language: Language) -> String {
    guard thousandths.isMultiple(of: 24_000) else {
      return "\(decimal(thousandths, in: language)) \(language == .nl ? "uur" : "h")"
    }
    let days = thousandths / 24_000
    return switch language {
    case .nl: days == 1 ? "1 dag" : "\(days) dagen"
    case .en: days == 1 ? "1 day" : "\(days) days"
    }
  }
}

public enum KilogramUnit: Unit {
  public static let symbol = "kg"
  public static let spellings: [(name: StaticString, size: Int)] = [("kg", 1000)]
  public static let example = "150 kg"
}

public enum KilowattHourUnit: Unit {
  public static let symbol = "kWh"
  public static let spellings: [(name: StaticString, size: Int)] = [("kWh", 1000), ("Wh", 1)]
  public static let example = "5.5 kWh"
}

/// The length of a cable.
public enum MetreUnit: Unit {
  public static let symbol = "m"
  public static let spellings: [(name: StaticString, size: Int)] = [("m", 1000), ("cm", 10), ("mm", 1)]
  public static let example = "12 m"
}

/// Residual currents: a thousandth of what a breaker is rated in.
public enum MilliampereUnit: Unit {
  public static let symbol = "mA"
  public static let spellings: [(name: StaticString, size: Int)] = [("mA", 1000), ("A", 1_000_000)]
  public static let example = "30 mA"
}

/// The resistance of a conductor along its length.
public enum MilliohmPerMetreUnit: Unit {
  public static let symbol = "mΩ/m"
  public static let spellings: [(name: StaticString, size: Int)] = [("mΩ/m", 1000)]
  public static let example = "8.87 mΩ/m"
}

public enum PercentUnit: Unit {
  public static let symbol = "%"
  public static let spellings: [(name: StaticString, size: Int)] = [("%", 1000)]
  public static let maximum = 100_000
  public static let example = "40 %"

  public static func spokenDifference(_ thousandths: Int, in language: Language) -> String {
    let amount = decimal(thousandths, in: language)
    return switch language {
    case .nl: "\(amount) procentpunt"
    case .en: amount == "1" ? "1 percentage point" : "\(amount) percentage points"
    }
  }
}

public enum SquareMillimetreUnit: Unit {
  public static let symbol = "mm²"
  public static let spellings: [(name: StaticString, size: Int)] = [("mm2", 1000), ("mm²", 1000)]
  public static let example = "2.5 mm2"
}

public enum VoltUnit: Unit {
  public static let symbol = "V"
  public static let spellings: [(name: StaticString, size: Int)] = [("V", 1000)]
  public static let example = "230 V"
}

public enum WattUnit: Unit {
  public static let symbol = "W"
  public static let spellings: [(name: StaticString, size: Int)] = [
    ("W", 1000), ("kW", 1_000_000), ("Wp", 1000), ("kWp", 1_000_000),
  ]
  public static let example = "5 kW"

  /// In kilowatt from ten on: "13,2 kW" reads better than "13200 W".
  public static func spoken(_ thousandths: Int, in language: Language) -> String {
    thousandths < 10_000_000
      ? "\(decimal(thousandths, in: language)) W"
      : "\(decimal(thousandths / 1000, in: language)) kW"
  }
}
