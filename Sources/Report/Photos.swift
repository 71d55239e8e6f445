import PlanCheck

// The photos among the evidence, by what they are: where they were taken is in no report.

extension EvidencePhoto {
  static let heading = Text(nl: "Foto's", en: "Photos")

  /// "S1.terminals.jpg: 4000 × 3000, 3.1 MB, 2026-05-10 14:03:22"
  var sentence: Text {
    let size = "\(name): \(dimensions)"
    let bytes = Text(nl: "\(size), \(kilobytes) kB", en: "\(size), \(kilobytes) kB")
    guard let moment else { return bytes }
    return Text(nl: "\(bytes), genomen \(moment)", en: "\(bytes), taken \(moment)")
  }

  /// As one sees it: turned as the camera says.
  var dimensions: String {
    let isOnItsSide = image.orientation.map { $0 > 4 } ?? false
    return isOnItsSide ? "\(image.height) × \(image.width)" : "\(image.width) × \(image.height)"
  }

  /// Rounded up.
  var kilobytes: Int { (image.byteCount + 999) / 1000 }

  /// By the camera's clock.
  var moment: String? {
    image.day.map { day in ([day.description, image.time].compactMap { $0 }).joined(separator: " ") }
  }

  var json: JSON {
    .row([
      ("file", .text(name)), ("format", .text(image.format.rawValue)), ("bytes", .number(image.byteCount)),
      ("width", .number(image.width)), ("height", .number(image.height)),
      ("orientation", JSON(image.orientation)), ("taken", JSON(moment)),
      ("sha256", .text(image.fingerprint.description)),
    ])
  }

  func xml(_ xml: inout MarkupWriter) {
    xml.element(
      "photo",
      [
        "file": name, "format": image.format.rawValue, "bytes": String(image.byteCount),
        "width": String(image.width), "height": String(image.height),
        "orientation": image.orientation.map { String($0) }, "taken": moment,
        "sha256": image.fingerprint.description,
      ])
  }
}

extension HTMLReport {
  func photos(_ html: inout MarkupWriter) {
    let photos = inspection.plan.photos
    guard !photos.isEmpty else { return }
    html.element("h3", EvidencePhoto.heading(language))
    let headings = [
      say("Bestand", "File"), say("Beeldpunten", "Dots"), say("Genomen", "Taken"), "SHA-256",
    ]
    html.table(headings, photos, caption: EvidencePhoto.heading(language), style: "photos") { photo, html in
      html.cell(headings[0]) { $0.element("bdi", photo.name) }
      html.cell(headings[1]) { $0.text(photo.dimensions) }
      html.cell(headings[2]) { $0.text(photo.moment ?? say("niet vermeld", "not stated")) }
      html.cell(headings[3]) { $0.element("code", photo.image.fingerprint.description) }
    }
  }
}
