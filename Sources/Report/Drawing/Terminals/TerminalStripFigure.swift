public import PlanCheck

/// The strip of a Sessy's terminals with cores under it, for an exercise: joined as a card is drawn, or loose, for a
/// pencil to join them.
public struct TerminalStripFigure: Sendable {
  /// The end of a core.
  public struct End: Sendable {
    let number: Int
    let core: Core
    let cable: Text
    let terminal: Terminal?

    /// - Parameters:
    ///   - number: As the sheet numbers it.
    ///   - cable: The cable that it is of.
    ///   - terminal: Where it is joined to; nil where that is not drawn.
    public init(number: Int, core: Core, cable: Text, terminal: Terminal?) {
      (self.number, self.core, self.cable, self.terminal) = (number, core, cable, terminal)
    }
  }

  let title: Text
  let ends: [End]

  public init(_ title: Text, _ ends: [End]) { (self.title, self.ends) = (title, ends) }

  private static let pitch = 78
  private static let strip = Box(x: 8, y: 8, width: 8 * pitch, height: 62)
  private static let label = 40

  /// Where the cores begin.
  private static let foot = 190

  func drawing(in language: Language) -> Drawing {
    var graphics: [Graphic] = []
    let count = max(ends.count, 1)
    let pitch = Self.strip.width / count
    var joined: [Terminal: Int] = [:]
    for (index, end) in ends.enumerated() {
      let start = Point(x: Self.strip.x + pitch * index + pitch / 2, y: Self.foot)
      let stroke = Stroke(tint: .core(end.core), width: 4)
      if let terminal = end.terminal {
        // Two on one terminal lie beside each other.
        let place = joined[terminal, default: 0]
        joined[terminal] = place + 1
        let tip = Point(
          x: Self.strip.x + Self.pitch * terminal.place + Self.pitch / 2 + 10 * place, y: Self.strip.bottom)
        graphics.append(.line([start, tip], stroke))
      } else {
        graphics.append(.line([start, start.moved(0, -24)], stroke))
      }
      let box = Box(x: start.x - pitch / 2 + 2, y: Self.foot, width: pitch - 4, height: Self.label)
      graphics += [
        .box(box, Stroke(tint: .core(end.core), width: 2), fill: .paper, radius: 4),
        .text("\(end.number)", at: Point(x: start.x, y: box.y + 16), Lettering.plain.bold.anchored(.middle)),
        .text(
          end.core.colour(language), at: Point(x: start.x, y: box.y + 32),
          Lettering(size: 11, anchor: .middle)),
      ]
    }
    for terminal in Terminal.all {
      let box = Box(
        x: Self.strip.x + Self.pitch * terminal.place, y: Self.strip.y, width: Self.pitch,
        height: Self.strip.height)
      graphics += [
        .box(box, .thick, fill: .paper),
        .text(
          terminal.words(language), at: box.center.moved(0, 5),
          Lettering(size: 14, isBold: true, anchor: .middle)),
      ]
    }
    let words = ends.map { end in
      let core = "\(end.number), \(end.cable(language)), \(end.core.colour(language))"
      return end.terminal.map { "\(core): \($0.words(language))" } ?? core
    }
    return Drawing(
      size: Size(width: Self.strip.right + 8, height: Self.foot + Self.label + 8), title: title(language),
      description: words.joined(separator: "; ") + ".", graphics: graphics)
  }
}
