// What is on Wi-Fi: only of that does the manual ask for a band and a signal.

extension Site {
  /// Whether a CT meter measures the house. A site that does not name one has none.
  public var hasCTMeter: Answer<Bool> {
    ctMeter.isPresent.isLeftOut ? ctMeter.isPresent.stated : ctMeter.isPresent == true
  }

  /// Whether a P1 meter does. Beside a CT meter it need not be said that there is none, unless it has an
  /// address.
  public var hasP1Meter: Answer<Bool> {
    meter.isPresent.isLeftOut && meter.address.isLeftOut && ctMeter.isPresent.value == true
      ? ctMeter.isPresent.map { !$0 } : meter.isPresent.answer
  }

  /// Whether the dongles have their readings from a CT meter.
  public var isReadByCT: Answer<Bool> {
    hasCTMeter.value == false ? hasCTMeter : hasCTMeter && !hasP1Meter
  }

  /// The address of the meter that the dongles have their readings from.
  public var meterAddress: Fact<Address> { isReadByCT.value == true ? ctMeter.address : meter.address }

  /// Whether a P1 meter is on Wi-Fi.
  public var isP1OnWiFi: Answer<Bool> { hasP1Meter && meter.connection == .wifi }

  /// Whether the meter that the dongles have their readings from is on Wi-Fi.
  var isMeterOnWiFi: Answer<Bool> {
    ctMeter.isPresent.value == true ? ctMeter.connection == .wifi || isP1OnWiFi : isP1OnWiFi
  }
}

extension CTMeter {
  /// How many phases have a clamp.
  public var phaseCount: Answer<Int> { phases.set.map { $0.count } }
}

extension Dongle {
  public var isOnWiFi: Answer<Bool> { isPresent && connection == .wifi }
}
