import PlanCheck

// A drawing as SVG, by itself or within a page. No style sheet: it looks the same everywhere.

/// The namespace of SVG.
let svgNamespace = "http://www.w3.org/2000/svg"

/// What tells a drawing of ours from any other file.
let drawingMark = #"data-generator="plancheck""#

/// A drawing as a file of its own.
func svgFile(_ drawing: Drawing, _ language: Language) -> String {
  var xml = MarkupWriter(.xml)
  xml.drawing(drawing, id: "drawing", language, isFile: true)
  return xml.finish().text
}

extension MarkupWriter {
  /// The id tells the drawings of a page apart.
  mutating func drawing(_ drawing: Drawing, id: String, _ language: Language, isFile: Bool = false) {
    let (width, height) = (String(drawing.size.width), String(drawing.size.height))
    element(
      "svg",
      [
        "xmlns": svgNamespace, "lang": isFile ? language.rawValue : nil, "data-generator": "plancheck",
        "class": "drawing", "role": "img", "aria-labelledby": "\(id)-title \(id)-description",
        "width": width, "height": height, "viewBox": "0 0 \(width) \(height)",
        "font-family": "'Liberation Sans', Arial, Helvetica, sans-serif", "font-size": "13",
      ]
    ) { svg in
      svg.element("title", ["id": "\(id)-title"], drawing.title)
      svg.element("desc", ["id": "\(id)-description"], drawing.description)
      svg.element("rect", ["width": width, "height": height, "fill": Tint.paper.colour])
      for graphic in drawing.graphics { svg.graphic(graphic) }
    }
  }

  private mutating func graphic(_ graphic: Graphic) {
    switch graphic {
    case .line(let points, let stroke): line(points, stroke)
    case .box(let box, let stroke, let fill, let radius):
      let (tint, width, dashes) = Self.attributes(of: stroke)
      element(
        "rect",
        [
          "x": String(box.x), "y": String(box.y), "width": String(box.width), "height": String(box.height),
          "rx": radius == 0 ? nil : String(radius), "fill": fill?.colour ?? "none", "stroke": tint,
          "stroke-width": width, "stroke-dasharray": dashes,
        ])
    case .circle(let center, let radius, let stroke, let fill):
      let (tint, width, dashes) = Self.attributes(of: stroke)
      element(
        "circle",
        [
          "cx": String(center.x), "cy": String(center.y), "r": String(radius),
          "fill": fill?.colour ?? "none", "stroke": tint, "stroke-width": width, "stroke-dasharray": dashes,
        ])
    case .text(let text, let point, let lettering):
      element(
        "text",
        [
          "x": String(point.x), "y": String(point.y),
          "font-size": lettering.size == 13 ? nil : String(lettering.size),
          "font-weight": lettering.isBold ? "bold" : nil, "text-anchor": lettering.anchor.word,
          "fill": lettering.tint.colour,
        ], text)
    case .part(let title, let graphics):
      element("g") { svg in
        if !title.isEmpty { svg.element("title", title) }
        for graphic in graphics { svg.graphic(graphic) }
      }
    }
  }

  private mutating func line(_ points: [Point], _ stroke: Stroke) {
    let path = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    let (tint, width, dashes) = Self.attributes(of: stroke)
    element(
      "polyline",
      ["points": path, "fill": "none", "stroke": tint, "stroke-width": width, "stroke-dasharray": dashes])
    // The second colour of an earth conductor.
    if case .core(.earth) = stroke.tint, !stroke.isDashed {
      element(
        "polyline",
        [
          "points": path, "fill": "none", "stroke": "#e8c400", "stroke-width": width,
          "stroke-dasharray": "5 5",
        ])
    }
  }

  private static func attributes(of stroke: Stroke?) -> (tint: String?, width: String?, dashes: String?) {
    guard let stroke else { return (nil, nil, nil) }
    return (
      stroke.tint.colour, stroke.width == 1 ? nil : String(stroke.width),
      stroke.isDashed ? "5 4" : stroke.isLink ? "2 2" : nil
    )
  }
}

extension Tint {
  var colour: String {
    switch self {
    case .plain: "#1d2327"
    case .soft: "#58636b"
    case .paper: "#ffffff"
    case .wash: "#f4f6f7"
    case .fault: "#a4161a"
    case .advice: "#1a4f9c"
    case .good: "#1c6b36"
    case .core(.l1): "#7a431d"
    case .core(.l2): "#111111"
    case .core(.l3): "#8b8f93"
    case .core(.neutral): "#1c5fb0"
    case .core(.earth): "#2e8b3d"
    }
  }
}

extension Anchor {
  fileprivate var word: String? {
    switch self {
    case .start: nil
    case .middle: "middle"
    case .end: "end"
    }
  }
}
