import Foundation
import PlanCheck
import Report
import Rules
import Testing

/// Photos among the evidence: what they are, what is wrong with them, and what no report tells.
@Suite struct PhotoTests {
  /// A number of so many bytes.
  private static func number(_ value: Int, _ size: Int, isBig: Bool = true) -> [UInt8] {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return isBig ? bytes.reversed() : bytes
  }

  /// Metadata as a camera writes them, with the place where the photo was taken.
  static func metadata(orientation: Int = 6, taken: String = "2026:05:10 14:03:22", isBig: Bool = true)
    -> [UInt8]
  {
    func word(_ value: Int) -> [UInt8] { number(value, 2, isBig: isBig) }
    func long(_ value: Int) -> [UInt8] { number(value, 4, isBig: isBig) }
    func tag(_ id: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
      word(id) + word(type) + long(count) + value
    }
    // The directory at 8 has 3 tags: 50; that of the details at 50 has 1: 68; that of the place at 68 has 1: 86.
    var bytes = Array((isBig ? "MM" : "II").utf8) + word(42) + long(8)
    bytes += word(3) + tag(0x0112, 3, 1, word(orientation) + word(0)) + tag(0x8769, 4, 1, long(50))
    bytes += tag(0x8825, 4, 1, long(68)) + long(0)
    bytes += word(1) + tag(0x9003, 2, taken.utf8.count + 1, long(86)) + long(0)
    bytes += word(1) + tag(0x0002, 2, 8, long(86 + taken.utf8.count + 1)) + long(0)
    return bytes + taken.utf8 + [0] + Array("52.0907\0".utf8)
  }

  static func jpeg(
    width: Int = 4000, height: Int = 3000, metadata: [UInt8]? = metadata(), dots: [UInt8] = [1, 2, 3]
  )
    -> [UInt8]
  {
    func segment(_ mark: UInt8, _ content: [UInt8]) -> [UInt8] {
      [0xFF, mark] + number(content.count + 2, 2) + content
    }
    let head =
      metadata.map { segment(0xE1, Array("Exif\0\0".utf8) + $0) } ?? segment(0xE0, Array("JFIF\0".utf8))
    return [0xFF, 0xD8] + head + segment(0xDB, [0, 1, 2])
      + segment(0xC0, [8] + number(height, 2) + number(width, 2) + [1, 1, 0x11, 0])
      + segment(0xDA, [1, 1, 0, 0, 63, 0]) + dots + [0xFF, 0x00, 7, 0xFF, 0xD9]
  }

  static func png(width: Int = 640, height: Int = 480, metadata: [UInt8]? = nil) -> [UInt8] {
    func piece(_ word: String, _ content: [UInt8]) -> [UInt8] {
      number(content.count, 4) + Array(word.utf8) + content + [0, 0, 0, 0]
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + piece("IHDR", number(width, 4) + number(height, 4) + [8, 2, 0, 0, 0])
      + (metadata.map { piece("eXIf", $0) } ?? []) + piece("IDAT", [1, 2, 3]) + piece("IEND", [])
  }

  private static func words(_ bytes: [UInt8]) -> String {
    do throws(ImageFile.Fault) {
      let image = try ImageFile(bytes)
      let size = "\(image.format.rawValue) \(image.width) \(image.height)"
      let turn = image.orientation.map { " \($0)" } ?? ""
      return size + turn + (image.day.map { " \($0) \(image.time ?? "")" } ?? "")
    } catch {
      return error.words(.en)
    }
  }

  @Test func `a photo is what its head says`() throws {
    #expect(Self.words(Self.jpeg()) == "jpeg 4000 3000 6 2026-05-10 14:03:22")
    #expect(
      Self.words(Self.jpeg(metadata: Self.metadata(isBig: false))) == "jpeg 4000 3000 6 2026-05-10 14:03:22")
    #expect(Self.words(Self.jpeg(metadata: nil)) == "jpeg 4000 3000")
    #expect(Self.words(Self.png()) == "png 640 480")
    #expect(Self.words(Self.png(metadata: Self.metadata())) == "png 640 480 6 2026-05-10 14:03:22")
    // A clock that was never set, and a turn that there is not.
    for taken in ["0000:00:00 00:00:00", "2026:02:30 14:03:22", "2026:05:10 24:00:00", "2026-05-10 14:03:22"]
    {
      #expect(
        Self.words(Self.jpeg(metadata: Self.metadata(orientation: 9, taken: taken))) == "jpeg 4000 3000")
    }
    let image = try ImageFile(Self.jpeg())
    #expect(image.fingerprint == SHA256(of: Self.jpeg()) && image.byteCount == Self.jpeg().count)
  }

  @Test func `what is no photo is told`() {
    #expect(Self.words([]) == "is empty")
    for text in ["<html>", "{}", "GIF89a", "RIFF....WEBP"] {
      #expect(Self.words(Array(text.utf8)) == "is no JPEG or PNG")
    }
    #expect(
      Self.words(Self.jpeg(width: 0)) == "is damaged" && Self.words(Self.png(height: 0)) == "is damaged")
    var spoilt = Self.jpeg()
    spoilt[2] = 0
    #expect(Self.words(spoilt) == "is no JPEG or PNG")
  }

  /// None of the beginnings of a photo passes for it.
  @Test func `what is cut off anywhere is told`() {
    for whole in [Self.jpeg(), Self.png(metadata: Self.metadata())] {
      for length in 1..<whole.count {
        // A PNG without its last check sum is whole but for that.
        #expect(Self.words(Array(whole.prefix(length))) == "is cut off", "\(length)")
      }
    }
  }

  /// Ten thousand photos that are spoilt: each is looked at or refused, and none ends the program.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func `no photo ends the program`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let all = [
      Self.jpeg(), Self.jpeg(metadata: Self.metadata(isBig: false)), Self.png(metadata: Self.metadata()),
    ]
    for _ in 0..<2500 {
      var bytes = all[Int.random(in: 0..<all.count, using: &dice)]
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] =
          [0, 1, 0x7F, 0xFF, UInt8.random(in: 0...255, using: &dice)]
          .randomElement(using: &dice) ?? 0
      }
      if Bool.random(using: &dice) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &dice)) }
      _ = Self.words(bytes)
    }
  }

  private static func inspection(_ files: [(String, [UInt8])], date: String = "2026-05-10") throws
    -> Inspection
  {
    let site = "stage: completed\nsite: {date: \(date)}\nsessys: [{name: S1}, {name: S2}]"
    return try Inspection(
      of: fragment(site).taking(files.map { EvidenceFile(name: $0.0, .bytes($0.1)) }), against: .current)
  }

  @Test func `each form tells what photos there are, and none where they were taken`() throws {
    let inspection = try Self.inspection([("S1.terminals.jpg", Self.jpeg()), ("S2.wall.PNG", Self.png())])
    #expect(inspection.plan.contradictions.isEmpty)
    let sum = SHA256(of: Self.jpeg()).description
    for format in [Format.text, .html, .json, .xml] {
      let report = format.render(inspection, in: .en)
      #expect(report.contains("S1.terminals.jpg") && report.contains("2026-05-10 14:03:22"), "\(format)")
      #expect(format == .text || report.contains(sum), "\(format)")
    }
    for format in Format.allCases {
      let report = format.render(inspection, in: .nl)
      #expect(!report.contains("52.0907") && !report.localizedCaseInsensitiveContains("GPS"), "\(format)")
    }
    // As one sees it: on its side.
    #expect(Format.text.render(inspection, in: .en).contains("S1.terminals.jpg: 3000 × 4000, 1 kB, taken"))
    let schema = try String(contentsOf: projectRoot.appending(path: "Schemas/report.xsd"), encoding: .utf8)
    #expect(complaints(about: Format.xml.render(inspection, in: .nl), by: schema) == [])
    guard Checker.hasJSONSchema else { return }
    #expect(
      try complaints(about: [Format.json.render(inspection, in: .nl)], bySchema: "report.schema.json") == [[]]
    )
  }

  @Test(arguments: [
    (["S1.a.jpg", "S2.b.jpg"], "S2.b.jpg is the same photo as S1.a.jpg"), (["S1.a.jpg", "S1.b.jpg"], ""),
  ])
  func `one photo of two Sessys is a finding`(_ names: [String], _ words: String) throws {
    let found = try Self.inspection(names.map { ($0, Self.jpeg()) }).plan.contradictions.map {
      $0.problem.text(.en)
    }
    #expect(words.isEmpty ? found.isEmpty : found.count == 1 && found[0].hasPrefix(words))
    // Of one dot another it is another photo.
    #expect(
      try Self.inspection([(names[0], Self.jpeg()), (names[1], Self.jpeg(dots: [1, 2, 4]))]).plan
        .contradictions.isEmpty)
  }

  @Test(arguments: [("2026-05-09", 1), ("2026-05-10", 0), ("2026-05-11", 0)])
  func `a photo from the future is a finding`(_ date: String, _ count: Int) throws {
    let found = try Self.inspection([("S1.a.jpg", Self.jpeg())], date: date).plan.contradictions
    #expect(found.count == count)
  }

  @Test func `what cannot be used is told, and nothing else is lost`() throws {
    let inspection = try Self.inspection([
      ("S1.a.jpg", Array("<html>".utf8)), ("S1.b.jpg", Array(Self.jpeg().prefix(100))),
      ("S2.c.png", Self.png()),
    ])
    let words = inspection.plan.contradictions.map { $0.problem.text(.en) }
    #expect(words == ["S1.a.jpg is no JPEG or PNG.", "S1.b.jpg is cut off."])
    #expect(inspection.plan.photos.map(\.name) == ["S2.c.png"])
  }
}
