/// A file of the folder with evidence of a completed installation: what a device answered, or a photo.
public struct EvidenceFile: Sendable {
  public enum Content: Sendable {
    case bytes([UInt8])

    /// A photo by what it is: its bytes are not kept.
    case photo(ImageFile)

    /// What keeps it from being read: too large, or no file of that folder.
    case refused(Text)
  }

  /// Its name in the folder, such as `S1.settings.json` or `p1.details.2.json`.
  public let name: String
  public let content: Content

  /// More than any device answers.
  public static let maximumSize = 20 << 20

  public init(name: String, _ content: Content) { (self.name, self.content) = (name, content) }

  /// A photo, or why it is none.
  public init(photo bytes: [UInt8], name: String) {
    do throws(ImageFile.Fault) {
      self.init(name: name, .photo(try ImageFile(bytes)))
    } catch {
      self.init(name: name, .refused(error.words))
    }
  }

  /// Whether a file of this name is a photo.
  public static func isPhoto(_ name: String) -> Bool {
    let ending = name.split(separator: ".").last.map { $0.lowercased() }
    return ending == "jpg" || ending == "jpeg" || ending == "png"
  }
}

/// A photo in the folder with evidence.
public struct EvidencePhoto: Sendable {
  public let name: String
  public let image: ImageFile
}

extension String {
  /// A name as part of a file name that a shell takes as it is: letters and digits of ASCII, and a dash for all
  /// else.
  public var asFileName: String {
    let bytes = utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        byte
      default: UInt8(ascii: "-")
      }
    }
    // What begins with a dash would be an option.
    let start = bytes.first == UInt8(ascii: "-") || bytes.isEmpty ? "x" : ""
    return start + String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONValue.Fault {
  var words: Text {
    switch self {
    case .empty: Text(nl: "is leeg", en: "is empty")
    case .page:
      Text(nl: "is een webpagina, geen antwoord van de API", en: "is a web page, not an answer of the API")
    case .cutOff: Text(nl: "is afgekapt", en: "is cut off")
    case .tooDeep: Text(nl: "is te diep genest", en: "is nested too deep")
    case .malformed: Text(nl: "is geen JSON", en: "is no JSON")
    }
  }
}
