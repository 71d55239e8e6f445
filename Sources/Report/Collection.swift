public import PlanCheck

/// What is to be collected of a completed installation, in the order of a visit: what the devices say, with the
/// commands that read them; what is to be seen, measured and confirmed; and a form to fill it in, in the words of
/// the file. What the file shows already is left out.
///
/// - Parameter inspection: the site, judged as completed, all to be shown.
public func collection(for inspection: Inspection, in language: Language) -> String {
  Collection(of: ReportContent(of: inspection), in: language).text
}

private struct Collection {
  let site: Site
  let name: String
  let language: Language

  /// What is to be examined first, then what rests on the word of the file.
  let points: [Demonstration.Point]

  /// What the file leaves out, and a verdict waits for.
  private let missing: [Evidence]

  /// In which words of the file format the file is written.
  let words: Language

  init(of content: ReportContent, in language: Language) {
    let (inspection, shown) = (content.inspection, content.demonstration)
    site = inspection.plan.site
    words = inspection.plan.language
    name = inspection.plan.file.name
    self.language = language
    points = (shown?.unexamined ?? []) + (shown?.unshown ?? [])
    missing = content.digest.missingFacts.map { $0.fact }
  }

  private func say(_ nl: Dutch, _ en: English) -> String { Text(nl: nl, en: en)(language) }

  var text: String {
    let title = say("Te verzamelen voor \(name)", "To be collected for \(name)")
    guard !points.isEmpty || !missing.isEmpty else {
      return "\(title)\n\n\(say("Alles is aangetoond.", "All is shown."))\n"
    }
    let stops = Stop.allCases.map { stop in (stop: stop, points: points.filter { $0.stop == stop }) }
    let blocks = stops.filter { !$0.points.isEmpty || $0.stop == .devices }.enumerated().map { number, stop in
      block(number + 1, stop.stop, stop.points)
    }
    let facts = missing.isEmpty ? [] : [self.facts(blocks.count + 1)]
    return ([title] + blocks + facts + [form(stops.flatMap { forms($0.points, at: $0.stop) })])
      .joined(separator: "\n\n") + "\n"
  }

  /// What is to be measured or looked up, for a field of the file itself.
  private func facts(_ number: Int) -> String {
    let heading = say(
      "Te meten of op te zoeken, en in te vullen in zijn veld",
      "To be measured or looked up, and filled in in its field")
    let lines = missing.map { "  [ ] \($0.path): \($0.openQuestion(language))" }
    return (["\(number). \(heading)"] + lines).joined(separator: "\n")
  }

  private func block(_ number: Int, _ stop: Stop, _ points: [Demonstration.Point]) -> String {
    let commands = stop == .devices ? self.commands : []
    let lines = points.map { point in
      "  [ ] \(point.rule.id) (\(point.rule.severity.label(language))) \(point.sentence(in: language))"
    }
    return (["\(number). \(stop.heading(language))"] + commands + lines).joined(separator: "\n")
  }

  /// How each device is read: asking for its password, changing nothing.
  private var commands: [String] {
    let folder = "\(name.droppingExtension.asFileName).evidence"
    var commands = ["  mkdir -p \(folder)"]
    func read(_ path: String, of address: Address?, as file: String) {
      // What is no plain host is left to who types it.
      let host = address.map { $0.host }.flatMap { $0.isPlainHost ? $0 : nil } ?? say("ADRES", "ADDRESS")
      commands.append(
        "  curl --fail --max-time 20 --user \(say("SERIENUMMER", "SERIAL")) --output \(folder)/\(file) http://\(host)/api/\(path)"
      )
    }
    if site.hasP1Meter.value != false {
      read("v2/p1/details", of: site.meter.address.value, as: "p1.details.json")
    }
    for (index, sessy) in site.sessys.elements.enumerated() {
      let name = site.name(ofSessy: index).asFileName
      for (path, part) in Self.readings {
        read(path, of: sessy.dongle.address.value, as: "\(name).\(part).json")
      }
    }
    let advice = say(
      "Lees elk apparaat uit; curl vraagt het wachtwoord op de sticker, en verandert niets:",
      "Read each device; curl asks for the password on its label, and changes nothing:")
    return ["  \(advice)"] + commands
  }

  /// What a dongle says of itself, and in which file of the folder it comes.
  private static let readings = [
    ("v1/power/status", "power-status"), ("v1/system/settings", "settings"),
    ("v1/network/status", "network"), ("v1/ota/status", "ota"),
  ]

  /// One entry of the form: these points, found so.
  private typealias Form = (points: [String], method: ExaminationMethod)

  private func forms(_ points: [Demonstration.Point], at stop: Stop) -> [Form] {
    ExaminationMethod.allCases.compactMap { method in
      let ids = points.filter { ($0.method ?? .confirmation) == method }.map { $0.rule.id }
      return ids.isEmpty ? nil : (ids, method)
    }
  }

  /// The examinations as they come into the file, with what is found left open.
  private func form(_ forms: [Form]) -> String {
    func key(_ key: Key) -> String { key.spoken(in: words) }
    let entries = forms.map { points, method in
      let detail: [Key] =
        switch method {
        case .reading, .photo: [.document]
        case .measurement: [.value, .instrument, .calibrated]
        case .confirmation: []
        }
      let blanks = (detail + [.by, .date]).map { "    \(key($0)):" }
      return
        (["  - \(key(.points)): [\(points.joined(separator: ", "))]", "    \(key(.inOrder)):"]
        + ["    \(key(.how)): \(method.words(words))"] + blanks).joined(separator: "\n")
    }
    let heading = say(
      "In het bestand, na het bezoek; wat niet in orde is krijgt een eigen waarneming:",
      "In the file, after the visit; what is not in order gets an examination of its own:")
    return (["\(heading)", "\(key(.examinations)):"] + entries).joined(separator: "\n")
  }
}

/// Where and by what something is shown, in the order of a visit.
private enum Stop: CaseIterable {
  case installer, house, sessys, devices, file

  var heading: Text {
    switch self {
    case .installer:
      Text(nl: "Te verklaren door wie het weet", en: "To be confirmed by whoever knows")
    case .house: Text(nl: "Te zien of te meten in huis", en: "To be seen or measured in the house")
    case .sessys: Text(nl: "Te zien of te meten bij de Sessy's", en: "To be seen or measured at the Sessys")
    case .devices: Text(nl: "Uit te lezen", en: "To be read")
    case .file:
      Text(nl: "Na te lopen aan het bestand", en: "To be checked against the file")
    }
  }
}

extension Demonstration.Point {
  fileprivate var stop: Stop {
    switch method {
    case .confirmation?: .installer
    case .reading?: .devices
    case .photo?, .measurement?: subjects.contains { $0.place == .site } ? .house : .sessys
    case nil: .file
    }
  }
}

extension String {
  /// The name of a file without what its kind is called.
  fileprivate var droppingExtension: String {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")), dot != utf8.startIndex else { return self }
    return String(self[..<dot])
  }

  /// Whether it is a host as networks write it, with nothing that a shell reads otherwise.
  fileprivate var isPlainHost: Bool {
    !isEmpty && !utf8.starts(with: [UInt8(ascii: "-")])
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
