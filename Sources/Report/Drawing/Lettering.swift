// How much room text takes: by the widths of Helvetica, which Arial and Liberation Sans share.

extension Lettering {
  /// From one base line to the next.
  var lineHeight: Int { size + size / 3 }

  /// The width of a line of text, in units, rounded up.
  func width(of text: String) -> Int {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
    // Bold letters are wider by a tenth at most; other fonts than the first choice by a little.
    return (thousandths * size * (isBold ? 110 : 102) + 99_999) / 100_000
  }

  /// The text in lines that fit a width, at most so many; what does not fit is shortened.
  func wrapped(_ text: String, to width: Int, lines: Int = .max) -> [String] {
    var wrapped: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if line.isEmpty || self.width(of: longer) <= width {
        line = longer
      } else {
        wrapped.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty { wrapped.append(line) }
    guard wrapped.count > lines else { return wrapped.map { shortened($0, to: width) } }
    let rest = wrapped[(lines - 1)...].joined(separator: " ")
    return wrapped.prefix(lines - 1).map { shortened($0, to: width) } + [shortened(rest, to: width)]
  }

  /// The text, cut off with "…" if it is wider than it may be.
  func shortened(_ text: String, to width: Int) -> String {
    guard self.width(of: text) > width else { return text }
    var short = text[...]
    while !short.isEmpty, self.width(of: "\(short)…") > width { short.removeLast() }
    while short.last == " " { short.removeLast() }
    return "\(short)…"
  }

  /// In thousandths of the size.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
    case 0xA0: 278
    case 0xB0, 0xB2, 0xB3, 0xB7, 0xB9: 400
    // Marks that stand over the letter before them, and invisible ones.
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F: 0
    case 0...0x24F: 780
    case 0x2010...0x2027: 1000
    case 0x250...0x10FF: 900
    default: 1150
    }
  }

  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

extension Graphic {
  /// A line of text no wider than it may be; the full text is its title if it had to be shortened.
  static func label(
    _ text: String, at point: Point, _ lettering: Lettering = .plain, width: Int = .max
  ) -> Graphic {
    let short = lettering.shortened(text, to: width)
    let graphic = Graphic.text(short, at: point, lettering)
    return short == text ? graphic : .part(title: text, [graphic])
  }

  /// Lines of text from a base line down, no wider and no more than they may be.
  static func paragraph(
    _ text: String, at point: Point, _ lettering: Lettering = .plain, width: Int, lines: Int = .max
  ) -> Graphic {
    let wrapped = lettering.wrapped(text, to: width, lines: lines)
    let graphics = wrapped.enumerated().map { index, line in
      Graphic.text(line, at: point.moved(0, index * lettering.lineHeight), lettering)
    }
    let isWhole = wrapped.joined(separator: " ") == text.split(separator: " ").joined(separator: " ")
    return .part(title: isWhole ? "" : text, graphics)
  }
}
