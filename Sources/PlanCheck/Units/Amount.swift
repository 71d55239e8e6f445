/// An amount with its unit as a value: what is left of a `Quantity` where units are mixed, as in
/// reports. Exact to a thousandth.
public struct Amount: Hashable, Sendable {
  public let thousandths: Int64
  public let unit: UnitKind

  public init(thousandths: Int64, unit: UnitKind) {
    (self.thousandths, self.unit) = (thousandths, unit)
  }

  /// The number alone, in the spelling that machines read: "2.5".
  public var number: String { decimal(thousandths, in: .en) }

  /// To the tenth above or below, of units of which people can use no more.
  public func rounded(_ way: Rounding) -> Amount {
    guard let step = unit.usefulStep else { return self }
    let below = thousandths.flooredDown(to: step)
    let isExact = below == thousandths
    return Amount(thousandths: way == .down || isExact ? below : below.plusClamped(step), unit: unit)
  }
}

/// Which way an amount is rounded so that nobody is misled: a load up, what is left down.
public enum Rounding: Sendable {
  case up, down
}

extension Amount: Spoken {
  public func spoken(in language: Language) -> String { unit.spoken(thousandths, in: language) }
}

extension Amount: CustomStringConvertible {
  /// In the spelling that machines read, such as "2.5 mm²".
  public var description: String { spoken(in: .en) }
}

extension Int64 {
  fileprivate func flooredDown(to step: Int64) -> Int64 {
    let rest = self % step
    return rest < 0 ? (self - rest).minusClamped(step) : self - rest
  }
}

/// "2,5" or "2.5".
func decimal(_ thousandths: Int64, in language: Language) -> String {
  let (whole, fraction) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
  var digits =
    fraction == 0 ? "" : (language == .nl ? "," : ".") + String(String(1000 + fraction).dropFirst())
  while digits.hasSuffix("0") { digits.removeLast() }
  return "\(thousandths < 0 ? "-" : "")\(whole)\(digits)"
}

/// The units that site files and the manual use.
public enum UnitKind: String, CaseIterable, Sendable {
  case ampere = "A"
  case celsius = "°C"
  case centimetre = "cm"
  case cubicMetre = "m³"
  case decibelMilliwatt = "dBm"
  case hour = "h"
  case kiloampere = "kA"
  case kilogram = "kg"
  case kilowattHour = "kWh"
  case megaohm = "MΩ"
  case metre = "m"
  case milliampere = "mA"
  case milliohmPerMetre = "mΩ/m"
  case millisecond = "ms"
  case ohm = "Ω"
  case percent = "%"
  case squareMillimetre = "mm²"
  case volt = "V"
  case watt = "W"

  /// How reports print the unit, such as "mm²".
  public var symbol: String { rawValue }

  /// How reports print an amount.
  func spoken(_ thousandths: Int64, in language: Language) -> String {
    switch self {
    // Time off the grid: the manual counts it in days, people also in hours.
    case .hour:
      guard thousandths.isMultiple(of: 24_000) else {
        return "\(decimal(thousandths, in: language)) \(language == .nl ? "uur" : "h")"
      }
      let days = thousandths / 24_000
      return switch language {
      case .nl: days == 1 ? "1 dag" : "\(days) dagen"
      case .en: days == 1 ? "1 day" : "\(days) days"
      }
    // In kilowatt from ten on: "13,2 kW" reads better than "13200 W".
    case .watt where thousandths >= 10_000_000:
      return "\(decimal(thousandths / 1000, in: language)) kW"
    default: return "\(decimal(thousandths, in: language)) \(symbol)"
    }
  }

  /// The step, in thousandths, in which people can use what was worked out; nil of those that are
  /// only ever stated.
  fileprivate var usefulStep: Int64? {
    switch self {
    case .ampere, .metre, .centimetre, .volt, .cubicMetre, .milliampere: 100
    case .watt: 1000
    case .percent: 10
    case .celsius, .decibelMilliwatt, .hour, .kiloampere, .kilogram, .kilowattHour, .megaohm,
      .milliohmPerMetre,
      .millisecond, .ohm, .squareMillimetre:
      nil
    }
  }
}
