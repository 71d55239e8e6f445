import PlanCheck

extension MarkupWriter {
  /// Every waiver of the file, and what keeps it from counting.
  mutating func waivers(_ inspection: Inspection, _ language: Language) {
    element("waivers", ["day": inspection.day?.description]) { xml in
      for waiver in inspection.waivers { xml.waiver(waiver, language) }
    }
  }

  private mutating func waiver(_ waiver: JudgedWaiver, _ language: Language) {
    let (facts, start) = (waiver.facts, waiver.facts.span?.start)
    element(
      "waiver",
      [
        "path": waiver.place.description, "line": (start?.line).map { String($0) },
        "column": (start?.column).map { String($0) },
        "counts": String(waiver.counts), "rule": facts.rule.value?.description,
        "subject": facts.subject.value?.description, "reason": facts.reason.value, "by": facts.grantor.value,
        "date": facts.date.value?.description, "until": facts.until.value?.description,
        "document": facts.document.value,
      ]
    ) { xml in
      for shortcoming in waiver.shortcomings {
        xml.element("shortcoming", ["kind": shortcoming.word], shortcoming.reason(language))
        xml.element("remedy", shortcoming.remedy(language))
      }
    }
  }
}
