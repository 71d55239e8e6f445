@testable import Report

/// What is wrong with how a drawing is laid out, whatever it shows.
extension Drawing {
  /// In words, for a test to show; none if every text can be read.
  func flaws(smallestText: Int = 11, mostWidth: Int = 900) -> [String] {
    var flaws: [String] = []
    let sheet = Box(x: 0, y: 0, width: size.width, height: size.height)
    if size.width > mostWidth { flaws.append("\(size.width) wide") }
    if title.isEmpty || description.isEmpty { flaws.append("no title or no description") }
    var texts: [(words: String, box: Box)] = []
    for graphic in graphics.flatMap(\.leaves) {
      if let extent = graphic.extent, !sheet.contains(extent) {
        flaws.append("outside: \(graphic.words.first ?? "\(extent)")")
      }
      switch graphic {
      case .text(let words, _, let lettering):
        guard let box = graphic.extent else { continue }
        if words.isEmpty { flaws.append("an empty text at \(box)") }
        if lettering.size < smallestText { flaws.append("too small: \(words)") }
        for other in texts where other.box.overlaps(box) { flaws.append("\(other.words) × \(words)") }
        texts.append((words, box))
      case .box(let box, _, .some, _):
        for text in texts where text.box.overlaps(box) { flaws.append("painted over: \(text.words)") }
      case .box, .line, .circle, .part: break
      }
    }
    return flaws
  }
}

extension Graphic {
  /// The graphics that are no part, in the order of drawing.
  fileprivate var leaves: [Graphic] {
    if case .part(_, let graphics) = self { graphics.flatMap(\.leaves) } else { [self] }
  }

  fileprivate var words: [String] {
    if case .text(let words, _, _) = self { [words] } else { [] }
  }

  /// Where it is; of a text: from the top of its capitals to the bottom of its tails.
  fileprivate var extent: Box? {
    switch self {
    case .line(let points, _):
      guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
        let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
      else { return nil }
      return Box(x: left, y: top, width: right - left, height: bottom - top)
    case .box(let box, _, _, _): return box
    case .circle(let center, let radius, _, _):
      return Box(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
    case .text(let words, let point, let lettering):
      let width = lettering.width(of: words)
      let left: Int =
        switch lettering.anchor {
        case .start: point.x
        case .middle: point.x - width / 2
        case .end: point.x - width
        }
      let height = lettering.size * 3 / 4
      return Box(x: left, y: point.y - height, width: width, height: height + lettering.size / 5)
    case .part: return nil
    }
  }
}

extension Box {
  fileprivate func contains(_ other: Box) -> Bool {
    other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
  }

  fileprivate func overlaps(_ other: Box) -> Bool {
    other.left < right && left < other.right && other.top < bottom && top < other.bottom
  }
}
