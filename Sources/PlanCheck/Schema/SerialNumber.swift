/// A serial number as it stands on a type plate.
///
/// Refused is what stands in for one that nobody has read ("onbekend", "?"): left blank, the field is asked
/// for. Refused too is a number in the exponent form that a spreadsheet makes of it ("1.23E+11"): its last
/// digits are gone, and by these a base and its stack are known (4.3.2).
public struct SerialNumber: Scalar, Hashable {
  private let name: Name

  public static var shape: Shape { .serialNumber }
  public static var isJudgeable: Bool { false }
  public var description: String { name.description }
  public var stated: StatedValue { name.stated }

  public init?(plan bytes: Span<UInt8>) {
    guard let name = Name(plan: bytes) else { return nil }
    self.init(name)
  }

  /// A serial number in code or in a form; nil of what a site file would refuse.
  public init?(_ text: String) {
    guard let name = Name(text) else { return nil }
    self.init(name)
  }

  private init?(_ name: Name) {
    guard !name.description.standsForNone, !name.description.isInExponentForm else { return nil }
    self.name = name
  }

  /// Its last characters in capitals: people copy them in either.
  func end(of length: Int) -> String { description.suffix(length).uppercased() }

  /// How many characters it has.
  var length: Int { description.count }

  public static func hint(for found: String) -> Text? {
    if found.standsForNone {
      return Text(
        nl: "Laat het veld leeg zolang het serienummer niet is gelezen.",
        en: "Leave the field blank as long as the serial number has not been read.")
    }
    if found.isInExponentForm {
      return Text(
        nl: "Een rekenblad heeft dit ingekort. Neem het serienummer over van het typeplaatje.",
        en: "A spreadsheet has shortened this. Copy the serial number from the type plate.")
    }
    return Name.hint(for: found)
  }
}

extension String {
  /// Whether people write this for what they do not know.
  fileprivate var standsForNone: Bool {
    ["geen", "none", "na"].contains(lowercased()) || Phrase(self).meansUnknown
  }

  /// "1.23E+11" and "1,23e11": digits, a point or comma, and an exponent.
  fileprivate var isInExponentForm: Bool {
    let parts = utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e")
    }
    guard parts.count == 2 else { return false }
    let marks = parts[0].filter { !$0.isDigit }
    let power = parts[1].drop { $0 == UInt8(ascii: "+") }
    return marks.count == 1 && (marks[0] == UInt8(ascii: ".") || marks[0] == UInt8(ascii: ","))
      && !power.isEmpty && power.allSatisfy { $0.isDigit }
  }
}
