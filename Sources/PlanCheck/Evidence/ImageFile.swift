/// A photo by what it is: how large it is, how it is to be turned, and when it was taken. Where it was taken is not
/// read.
public struct ImageFile: Sendable {
  public enum Format: String, Sendable { case jpeg, png }

  /// Why bytes are no photo that is looked at.
  public enum Fault: Error { case empty, noImage, cutOff, malformed }

  public let format: Format
  public let byteCount: Int

  /// In dots, as they are stored.
  public let width: Int
  public let height: Int

  /// How a viewer has to turn it: 1 to 8, as TIFF has them; nil if the file does not say.
  public private(set) var orientation: Int?

  /// When it was taken, by the camera's clock; nil if the file does not say.
  public private(set) var day: Day?
  public private(set) var time: String?

  public let fingerprint: SHA256

  /// More than a camera makes.
  public static let maximumSize = 50 << 20

  /// Looks at what stands before the dots, and whether the end is there; the dots themselves are not looked at.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard !bytes.isEmpty else { throw .empty }
    let found: Head
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      (format, found) = (.jpeg, try Head(jpeg: bytes))
    } else if bytes.starts(with: Self.pngMark) {
      (format, found) = (.png, try Head(png: bytes))
    } else {
      // What is cut off within its mark is no other file.
      let isBegin = [[0xFF, 0xD8, 0xFF], Self.pngMark].contains { $0.starts(with: bytes) }
      throw isBegin ? .cutOff : .noImage
    }
    guard found.width > 0, found.height > 0 else { throw .malformed }
    (byteCount, width, height) = (bytes.count, found.width, found.height)
    fingerprint = SHA256(of: bytes)
    guard let metadata = found.metadata else { return }
    let tags = TIFFTags(bytes, metadata)
    orientation = tags.orientation
    guard let taken = tags.taken, let moment = Self.moment(taken) else { return }
    (day, time) = moment
  }

  private static let pngMark: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// "2026:05:10 14:03:22", as cameras write it; nil of what is no moment, such as a clock that was never set.
  private static func moment(_ text: [UInt8]) -> (day: Day, time: String)? {
    guard text.count >= 19, text[10] == UInt8(ascii: " ") else { return nil }
    var date = Array(text[0..<10])
    guard date[4] == UInt8(ascii: ":"), date[7] == UInt8(ascii: ":") else { return nil }
    (date[4], date[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
    let clock = text[11..<19].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let most = [23, 59, 59]
    guard clock.count == 3,
      zip(clock, most).allSatisfy({ part, most in
        part.count == 2 && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
          && Int(String(decoding: part, as: UTF8.self)).map { $0 <= most } == true
      }), let day = Day(plan: date.span)
    else { return nil }
    return (day, String(decoding: text[11..<19], as: UTF8.self))
  }
}

extension ImageFile.Fault {
  public var words: Text {
    switch self {
    case .empty: Text(nl: "is leeg", en: "is empty")
    case .noImage: Text(nl: "is geen JPEG of PNG", en: "is no JPEG or PNG")
    case .cutOff: Text(nl: "is afgekapt", en: "is cut off")
    case .malformed: Text(nl: "is beschadigd", en: "is damaged")
    }
  }
}

/// What stands before the dots.
private struct Head {
  private(set) var width = 0
  private(set) var height = 0

  /// Where the metadata are, in the form of TIFF.
  private(set) var metadata: Range<Int>?

  /// Segments, each with a mark and its length; the dots follow the last.
  init(jpeg bytes: [UInt8]) throws(ImageFile.Fault) {
    var place = 2
    while true {
      guard place < bytes.count else { throw .cutOff }
      guard bytes[place] == 0xFF else { throw .malformed }
      while place < bytes.count, bytes[place] == 0xFF { place += 1 }
      guard place < bytes.count else { throw .cutOff }
      let mark = bytes[place]
      place += 1
      switch mark {
      case 0x01, 0xD0...0xD7: continue
      case 0x00, 0xD8, 0xD9: throw .malformed
      default: break
      }
      guard let length = bytes.number(at: place, of: 2), length <= bytes.count - place else { throw .cutOff }
      guard length >= 2 else { throw .malformed }
      switch mark {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard length >= 7, let height = bytes.number(at: place + 3, of: 2),
          let width = bytes.number(at: place + 5, of: 2)
        else { throw .malformed }
        (self.width, self.height) = (width, height)
      case 0xE1 where length >= 8 && bytes[(place + 2)...].starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]):
        metadata = metadata ?? place + 8..<place + length
      case 0xDA:
        // Among the dots this mark does not occur.
        guard Self.ends(bytes, after: place + length) else { throw .cutOff }
        return
      default: break
      }
      place += length
    }
  }

  private static func ends(_ bytes: [UInt8], after start: Int) -> Bool {
    var place = start
    while place + 1 < bytes.count {
      if bytes[place] == 0xFF && bytes[place + 1] == 0xD9 { return true }
      place += 1
    }
    return false
  }

  /// Pieces, each with its length and a word; the last is IEND.
  init(png bytes: [UInt8]) throws(ImageFile.Fault) {
    var place = 8
    while true {
      let start = place + 8
      guard start <= bytes.count, let length = bytes.number(at: place, of: 4),
        length <= bytes.count - start - 4
      else { throw .cutOff }
      let end = start + length
      let word = Array(bytes[place + 4..<start])
      if place == 8 {
        guard word == Array("IHDR".utf8), length == 13, let width = bytes.number(at: start, of: 4),
          let height = bytes.number(at: start + 4, of: 4)
        else { throw .malformed }
        (self.width, self.height) = (width, height)
      } else if word == Array("eXIf".utf8) {
        metadata = metadata ?? start..<end
      } else if word == Array("IEND".utf8) {
        return
      }
      place = end + 4
    }
  }
}

/// The few tags of metadata that are looked at.
private struct TIFFTags {
  let orientation: Int?

  /// When the photo was taken, as the camera writes it.
  let taken: [UInt8]?

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var (orientation, taken, details): (Int?, [UInt8]?, Int?)
    if let directories = TIFFDirectories(bytes, range) {
      directories.each(in: directories.first) { tag, type, count, value in
        switch tag {
        case 0x0112 where type == 3 && count == 1:
          orientation = directories.number(at: value, of: 2).flatMap { (1...8).contains($0) ? $0 : nil }
        case 0x0132: taken = taken ?? directories.text(type, count, value)
        case 0x8769: details = directories.number(at: value, of: 4)
        default: break
        }
      }
      if let details {
        directories.each(in: details) { tag, type, count, value in
          if tag == 0x9003, let text = directories.text(type, count, value) { taken = text }
        }
      }
    }
    (self.orientation, self.taken) = (orientation, taken)
  }
}

/// The lists of tags in metadata.
private struct TIFFDirectories {
  private(set) var first = 0

  private let bytes: [UInt8]
  private let range: Range<Int>
  private let isBigEndian: Bool

  /// Nobody writes more tags.
  private static let mostTags = 1000

  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    (self.bytes, self.range) = (bytes, range)
    isBigEndian = bytes[range].starts(with: [0x4D, 0x4D])
    guard isBigEndian || bytes[range].starts(with: [0x49, 0x49]), number(at: 2, of: 2) == 42,
      let first = number(at: 4, of: 4)
    else { return nil }
    self.first = first
  }

  /// Each tag of a directory, with the place of its value.
  func each(in directory: Int, _ look: (_ tag: Int, _ type: Int, _ count: Int, _ value: Int) -> Void) {
    guard let tags = number(at: directory, of: 2) else { return }
    for index in 0..<min(tags, Self.mostTags) {
      let place = directory + 2 + 12 * index
      guard let tag = number(at: place, of: 2), let type = number(at: place + 2, of: 2),
        let count = number(at: place + 4, of: 4), number(at: place + 8, of: 4) != nil
      else { return }
      look(tag, type, count, place + 8)
    }
  }

  /// A text that is too long to stand in its tag.
  func text(_ type: Int, _ count: Int, _ value: Int) -> [UInt8]? {
    guard type == 2, (19...100).contains(count), let start = number(at: value, of: 4),
      start <= range.count - count
    else { return nil }
    return Array(bytes[range.lowerBound + start..<range.lowerBound + start + count])
  }

  func number(at place: Int, of size: Int) -> Int? {
    guard place >= 0, place <= range.count - size else { return nil }
    return bytes.number(at: range.lowerBound + place, of: size, isBigEndian: isBigEndian)
  }
}

extension [UInt8] {
  /// A number of a few bytes; nil where they are not there.
  fileprivate func number(at place: Int, of size: Int, isBigEndian: Bool = true) -> Int? {
    guard place >= 0, place <= count - size else { return nil }
    var number: UInt32 = 0
    for index in 0..<size {
      number = number << 8 | UInt32(self[place + (isBigEndian ? index : size - 1 - index)])
    }
    // Where a number has 32 bits, no file is that long.
    return Int(exactly: number)
  }
}
