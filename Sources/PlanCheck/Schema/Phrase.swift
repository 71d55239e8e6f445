/// A value as people write it, where what only looks different is made the same: kinds of spaces, of dashes,
/// of degree signs, of multiplication signs.
struct Phrase: Sendable {
  let text: String

  /// The same in small letters.
  let lower: String

  init(_ words: String) {
    var text = ""
    text.reserveCapacity(words.utf8.count)
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
        if !text.isEmpty && text.utf8.last != UInt8(ascii: " ") { text += " " }
      case 0x2010...0x2015, 0x2212: text += "-"
      case 0xBA, 0x2DA: text += "°"
      case 0x2103: text += "°C"
      case 0xD7: text += "x"
      case 0x2264: text += "<="
      case 0x2265: text += ">="
      case 0x2018, 0x2019: text += "'"
      case 0x2026: text += "..."
      default: text.unicodeScalars.append(scalar)
      }
    }
    if text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    self.text = text
    lower = text.lowercased()
  }

  static let wordsForUnknown = [
    "onbekend", "nog onbekend", "niet bekend", "nog niet bekend", "weet ik niet", "niet gemeten",
    "nog niet gemeten", "nog meten", "nog te meten", "niet gelezen", "nog te bepalen", "n.b.", "n.n.b.",
    "nnb",
    "ntb", "n.t.b.", "n.v.t.", "nvt", "unknown", "not known", "not measured", "not measured yet", "not read",
    "n/a", "tbd", "todo", "xxx",
  ]

  static let wordsForNone = ["geen", "none", "nee", "no", "niet aanwezig"]

  /// Whether it says that the value is not known: nothing is stated then.
  var meansUnknown: Bool {
    let isMark = lower.utf8.allSatisfy { "?-. ".utf8.contains($0) }
    return (isMark && !lower.isEmpty) || Self.wordsForUnknown.contains(lower)
  }

  /// Its letters and digits alone, without accents and with a point for a comma: "5kWh", "5 kWh" and "5-kwh" are
  /// one.
  var letters: String { lower.bare }

  /// Its words: what stands between spaces, commas, `/`, `+`, `&` and "en".
  var parts: [String] {
    lower.utf8.split { " ,;/+&".utf8.contains($0) }.map { String($0) ?? "" }.filter {
      $0 != "en" && $0 != "and"
    }
  }

  /// The number that it begins with, as it is written, and the word behind it.
  var amount: (number: String, unit: String) {
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex { !"0123456789.,-".utf8.contains($0) } ?? bytes.count
    let unit = bytes[end...].drop { $0 == UInt8(ascii: " ") }
    return (String(decoding: bytes[..<end], as: UTF8.self), String(decoding: unit, as: UTF8.self))
  }

  /// The number of phases before a value, and the value for each: 3 and "25A" of "3x25A".
  var perPhase: (count: Int, rest: Phrase)? {
    guard let count = Int(plan: Array(text.utf8.prefix(1)).span), count == 1 || count == 3 else { return nil }
    let sign = Phrase(String(decoding: text.utf8.dropFirst(), as: UTF8.self))
    return sign.dropping(["x", "*"]).map { (count, $0) }
  }

  /// The rest of it, if it begins with one of these.
  func dropping(_ beginnings: [String]) -> Phrase? {
    for beginning in beginnings where lower.utf8.starts(with: beginning.utf8) {
      return Phrase(String(decoding: text.utf8.dropFirst(beginning.utf8.count), as: UTF8.self))
    }
    return nil
  }
}

extension String {
  /// Its letters and digits in small letters without accents, with a point for a comma.
  var bare: String {
    let plain = lowercased().utf8.span.plainWord ?? Array(lowercased().utf8)
    let letters = plain.filter { !"_-'".utf8.contains($0) }
    return String(decoding: letters.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
  }
}

/// Where a value stands, as far as that tells what it means.
public struct Setting: Sendable {
  let limits: Limits
  let key: Key?

  /// Whether it is one of a list.
  let isElement: Bool
}
