import PlanCheck

/// The worst-case currents through each part of the way to the Sessys against what it can carry: on
/// one drawing or, if that grows longer than a page, on one for the meter box and each group.
func currentCharts(of content: ReportContent, in language: Language) -> [Drawing] {
  let (inspection, findings) = (content.inspection, content.marks.spoken(in: language))
  let current = inspection.survey.figures.sessyCurrent
  let parts = inspection.survey.loadedParts.flatMap { part in
    let drawn = ChartPart(part, findings, language)
    guard part.isShared else { return [drawn] }
    return [drawn, ChartPart(ofSumAt: part, findings, language)]
  }
  let all = CurrentChartLayout(parts, language)
  let whole = Text(nl: "Stromen van \(inspection.name)", en: "Currents of \(inspection.name)")(language)
  if all.height <= CurrentChartLayout.page { return [all.drawing(titled: whole, with: current)] }
  return pages(of: parts, language).map { page in
    let title = Text(
      nl: "Stromen van \(inspection.name): \(page.title)", en: "Currents of \(inspection.name): \(page.title)"
    )
    return CurrentChartLayout(page.parts, language).drawing(titled: title(language), with: current)
  }
}

/// The meter box, then each group; in several pages where one is too long.
private func pages(of parts: [ChartPart], _ language: Language) -> [(title: String, parts: [ChartPart])] {
  var pages: [(title: String, parts: [ChartPart])] = []
  for part in parts {
    let isNew = pages.isEmpty || part.opensGroup
    let longer = (pages.last?.parts ?? []) + [part]
    if !isNew, CurrentChartLayout(longer, language).height <= CurrentChartLayout.page {
      pages[pages.count - 1].parts = longer
    } else if isNew {
      let title = part.opensGroup ? part.groupTitle : Text(nl: "meterkast", en: "meter box")(language)
      pages.append((title, [part]))
    } else {
      let continued = Text(nl: "\(part.label), en verder", en: "\(part.label) and on")(language)
      pages.append((continued, [part]))
    }
  }
  return pages
}

extension LoadedPart {
  /// Whether what the grid gives comes through it too.
  fileprivate var isShared: Bool { kind == .busbar || kind == .residualCurrentDevice }
}

/// A part with its words.
struct ChartPart {
  /// Of what it is a part, and which: "G7", "breaker".
  let name: String
  let kind: String

  /// Whether a group begins with this part, and what it is called.
  let opensGroup: Bool
  let groupTitle: String
  let rating: Ampere?
  let loads: [ChartLoad]
  let flags: Flags

  /// "G7, breaker"
  var label: String { name.isEmpty ? kind : "\(name), \(kind)" }

  init(_ part: LoadedPart, _ findings: NumberedFindings, _ language: Language) {
    name = part.owner?.label ?? ""
    let kind = name.isEmpty ? part.kind.label.capitalised : part.kind.label
    self.kind =
      (part.isShared ? Text(nl: "\(kind), zonder het net", en: "\(kind), without the grid") : kind)(language)
    opensGroup = part.kind == .breaker
    groupTitle = name
    rating = part.rating.value
    loads = part.loads.map { load in
      ChartLoad(
        conductor: load.conductor, charging: ChartFlow(load.charging, within: part.rating),
        delivering: ChartFlow(load.delivering, within: part.rating))
    }
    // What is to blame for a current that is too large; a terminal strip has no field of its own.
    let fields: [Key] =
      switch part.kind {
      // The main fuse is a fact itself.
      case .mainFuse: []
      case .cable: [.crossSection, .method, .ambientTemperature, .groupedCircuits, .length]
      case .busbar, .terminals, .solarTerminals: []
      case .mainSwitch, .residualCurrentDevice, .breaker, .workSwitch, .boardSwitch, .boardBusbar:
        [.ratedCurrent]
      }
    let places = part.kind == .mainFuse ? [part.place] : fields.map { part.place[$0] }
    flags = findings.flags(at: places)
  }

  /// What can come together in a part of the meter box: of the main connection and every source.
  init(ofSumAt part: LoadedPart, _ findings: NumberedFindings, _ language: Language) {
    name = part.owner?.label ?? ""
    let kind = name.isEmpty ? part.kind.label.capitalised : part.kind.label
    self.kind =
      Text(
        nl: "\(kind), hoofdaansluiting en bronnen samen",
        en: "\(kind), main connection and sources together")(language)
    (opensGroup, groupTitle) = (false, "")
    rating = part.rating.value
    loads = part.loads.compactMap { load in
      guard case .phase = load.conductor else { return nil }
      return ChartLoad(
        conductor: load.conductor, charging: nil,
        delivering: ChartFlow(
          load.most.most, unlimited: load.most.most, within: part.rating,
          fits: load.isCarried(by: part).value))
    }
    flags = findings.flags(at: [part.place])
  }
}

struct ChartLoad {
  let conductor: LoadedPart.Conductor

  /// Nil of a sum that has but one way.
  let charging: ChartFlow?
  let delivering: ChartFlow
}

/// A current as it is drawn.
struct ChartFlow {
  /// With the Sessys' own limiting, and without.
  let limited: Ampere?
  let unlimited: Ampere?

  /// Whether the part can carry it; nil if that is not known.
  let fits: Bool?

  /// Whether the Sessys' own limiting makes it less.
  var isLimited: Bool {
    guard let limited, let unlimited else { return false }
    return unlimited > limited
  }

  /// What is left or too much.
  let margin: Ampere?

  init(_ flow: Flow, within rating: Answer<Ampere>) {
    self.init(flow.limited, unlimited: flow.unlimited, within: rating)
  }

  init(
    _ limited: Answer<Ampere>, unlimited: Answer<Ampere>, within rating: Answer<Ampere>, fits: Bool? = nil
  ) {
    self.limited = limited.value
    self.unlimited = unlimited.value
    self.fits = fits ?? limited.combined(with: rating) { $0 <= $1 }.value
    margin = limited.combined(with: rating) { max($0, $1) - min($0, $1) }.value
  }

  /// "16 A: 4 A te veel"
  func words(_ language: Language) -> String {
    guard let limited else { return Text(nl: "?", en: "?")(language) }
    let current = Answer.known(limited).tenths
    guard let fits, let margin else {
      return Text(nl: "\(current), grens: ?", en: "\(current), limit: ?")(language)
    }
    let amount = Answer.known(margin).tenths
    return
      (fits
      ? Text(nl: "\(current): \(amount) over", en: "\(current): \(amount) left")
      : Text(nl: "\(current): \(amount) te veel", en: "\(current): \(amount) too much"))(language)
  }

  /// The same in full, with what there is without limiting.
  func sentence(_ language: Language) -> String {
    let free = unlimited.map { Answer.known($0).tenths } ?? Text(verbatim: "?")
    return Text(
      nl: "\(words(language)); zonder begrenzing \(free)", en: "\(words(language)); without limiting \(free)")(
        language)
  }
}
