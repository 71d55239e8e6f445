import PlanCheck

/// Whose drawing it is: what stands at the bottom right of its frame.
struct TitleBlock {
  let rows: [(label: String, text: String)]
  let conclusion: Conclusion

  /// The block between two sides from `top` down, with the number of the sheet, stamped unless the plan conforms;
  /// and where it ends.
  func drawn(
    in sides: (left: Int, right: Int), from top: Int, sheet number: Int, of count: Int, _ language: Language
  ) -> (graphics: [Graphic], end: Int) {
    let (left, right) = sides
    let labels = 112
    let lettering = Lettering.plain
    let status = Text(nl: "plan, blad \(number) van \(count)", en: "plan, sheet \(number) of \(count)")
    let all =
      rows + [(label: Text(nl: "Status, blad", en: "Status, sheet")(language), text: status(language))]
    var y = top
    var parts: [Graphic] = []
    for (label, words) in all {
      let lines = lettering.wrapped(words, to: right - left - labels - 12, lines: 3)
      parts.append(.line([Point(x: left, y: y), Point(x: right, y: y)], .thin))
      parts.append(.text(label, at: Point(x: left + 8, y: y + 14), lettering.tinted(.soft)))
      parts.append(
        .paragraph(
          words, at: Point(x: left + labels, y: y + 14), lettering, width: right - left - labels - 12,
          lines: 3))
      y += max(1, lines.count) * lettering.lineHeight + 3
    }
    let stamp = Graphic.stamp(conclusion, endingAt: right - 8, middle: y + 22, language)
    let end = stamp.isEmpty ? y : y + 44
    let box = Box(x: left, y: top, width: right - left, height: end - top)
    return (
      [.box(box, .thick, fill: .paper)] + parts
        + [.line([Point(x: left, y: y), Point(x: right, y: y)], .thin)] + stamp, end
    )
  }
}
