// What is on Wi-Fi: only of that does the manual ask for a band and a signal.

extension P1Meter {
  public var isOnWiFi: Answer<Bool> { isPresent && connection == .wifi }
}

extension Dongle {
  public var isOnWiFi: Answer<Bool> { isPresent && connection == .wifi }
}
