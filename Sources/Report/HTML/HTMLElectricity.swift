import PlanCheck

extension HTMLReport {
  /// The figures of the installation, and the current through each part of it.
  func electricity(_ html: inout MarkupWriter) {
    let electricity = content.electricity
    html.element("dl", ["class": "particulars"]) { html in
      for figure in electricity.figures {
        html.element("dt", figure.title(language))
        html.element("dd", (figure.value ?? Electricity.unknown)(language))
      }
      html.element("dt", Electricity.sumTitle(language))
      html.element("dd", electricity.sum(language))
      for group in electricity.cables {
        named(group.label, say("kabel", "cable"), group.cableWords(electricity.survey), &html)
      }
      for device in electricity.devices {
        named(device.label, say("DC-lekstroom", "DC leakage"), electricity.leakage(of: device).words, &html)
      }
    }
    html.element("p", ["class": "fine"], electricity.meaning(language))
    drawings(.currents, &html)
    let rows = electricity.parts.flatMap { part in part.loads.map { (part: part, load: $0) } }
    let labels = [Direction.charging, .delivering].flatMap { direction in
      kinds.map { "\(word(direction)), \($0)" }
    }
    html.element("details") { html in
      html.element("summary", say("De stromen in cijfers", "The currents in figures"))
      html.table(rows, caption: Electricity.heading(language), style: "currents", head: heads) { row, html in
        html.element("th", ["scope": "row"]) { html in
          if let owner = row.part.owner {
            html.element("bdi", owner.label)
            html.text(", ")
          }
          html.text(row.part.owner == nil ? row.part.label(language) : row.part.kind.label(language))
        }
        html.cell(say("Ader", "Conductor")) { $0.text(row.load.conductor.label) }
        for (label, flow) in zip(labels, Electricity.flows(row.load)) {
          html.cell(label) { $0.text(flow(language)) }
        }
        html.cell(say("Belastbaarheid", "Rating")) { $0.text(row.part.rating.tenths(language)) }
      }
    }
  }

  private func named(_ name: String, _ what: String, _ value: Text, _ html: inout MarkupWriter) {
    html.element("dt") { html in
      html.element("bdi", name)
      html.text(", \(what)")
    }
    html.element("dd", value(language))
  }

  private var kinds: [String] {
    [say("meest", "most"), say("begrensd", "limited"), say("bij nominaal vermogen", "at rated power")]
  }

  private func word(_ direction: Direction) -> String {
    switch direction {
    case .charging: say("laden", "charging")
    case .delivering: say("leveren", "delivering")
    }
  }

  /// Charging and delivering each stand over three columns.
  private func heads(_ html: inout MarkupWriter) {
    func single(_ label: String, _ html: inout MarkupWriter) {
      html.element("th", ["scope": "col", "rowspan": "2"], label)
    }
    html.element("tr") { html in
      single(say("Onderdeel", "Part"), &html)
      single(say("Ader", "Conductor"), &html)
      for direction in [Direction.charging, .delivering] {
        let label = word(direction)
        html.element(
          "th", ["scope": "colgroup", "colspan": "3"], label.prefix(1).uppercased() + label.dropFirst())
      }
      single(say("Belastbaarheid", "Rating"), &html)
    }
    html.element("tr") { html in
      for kind in kinds + kinds { html.element("th", ["scope": "col"], kind) }
    }
  }
}
