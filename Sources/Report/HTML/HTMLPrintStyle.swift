/// The looks of the HTML report on A4, in black and white too: the answer on a page of its own, then what one takes
/// along, nothing cut in two. What only a screen can do is left out, and what passes unless all is wanted.
let htmlPrintStyle = InlineCode(
  """

  @media print {
    html { background: none; }
    body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
    form, .skip, .enlarge, body:not(.complete):not(.sifted) .screen { display: none !important; }
    h1 { font-size: 11pt; margin: 0 0 2mm; letter-spacing: 0; }
    .whose { font-size: 8.5pt; gap: 0 6mm; margin: 0 0 4mm; padding-bottom: 2mm; border-bottom: 1px solid #000; }
    .whose div { display: flex; gap: 1.5mm; }
    .whose dt { font-size: inherit; }
    h2 { font-size: 13pt; margin: 6mm 0 2mm; padding-top: 2mm; border-top-width: 1.5px; }
    h3 { font-size: 10pt; margin-bottom: 1mm; }
    table { font-size: 8.5pt; line-height: 1.35; }
    h1, h2, h3, .lead { break-after: avoid; }
    p { margin: .8mm 0; }
    p, li, pre, dl, figure { break-inside: avoid; }
    p, li { orphans: 3; widows: 3; }
    article, tr, .kit { break-inside: avoid; }
    thead { display: table-header-group; }
    tbody tr:first-child { break-before: avoid; }
    th, td { padding: .8mm 2mm .8mm 0; }
    details::details-content { content-visibility: visible; display: block; }
    details:not(.rule) > summary { display: none; }
    .rule { break-inside: avoid; }
    .rule summary { list-style: none; font-size: 8.5pt; padding: 0; font-weight: 650; }
    .rule p { font-size: 8pt; margin: 0 0 1mm 4mm; }
    .fields { font-size: 8pt; }

    .conclusion { margin: 2mm 0; padding: 2mm 3mm; break-inside: avoid; }
    .conclusion p, .dangers, .parts, .remainder, nav { font-size: 8.5pt; line-height: 1.35; margin-top: .5mm; margin-bottom: .5mm; }
    .parts li { margin: 0; }
    .conclusion .instruction { font-size: 17pt; margin-bottom: .5mm; text-wrap: wrap; }
    .parts li { padding-top: 0; padding-bottom: 0; }
    .points { font-size: 8.5pt; line-height: 1.3; } .points td { padding-top: .6mm; padding-bottom: .6mm; }
    .points th:nth-child(1) { width: 10mm; } .points th:nth-child(2) { width: 25mm; } .points th:nth-child(3) { width: 22mm; }
    .points th:nth-child(5) { width: 11mm; } .points th:nth-child(6) { width: 11mm; }
    #remainder, #contents { font-size: 9.5pt; margin: 2mm 0 .5mm; padding: 0; }
    nav ul { columns: 3; }
    nav li { padding: 0; }
    .notes { margin-top: 3mm; }
    .notes:has(:placeholder-shown) { display: none; }
    textarea { border: 0; padding: 0; field-sizing: content; }
    footer { display: none; }
    body:is(.complete, .sifted) footer { display: block; break-inside: avoid; }
    main, #settings, #materials { break-before: page; }
    #settings h2, #materials h2 { margin-top: 0; }

    .finding { margin: 3mm 0; padding-left: 4mm; font-size: 8.5pt; line-height: 1.35; }
    .finding h3 { font-size: 9.5pt; line-height: 1.35; }
    .finding p { margin: .4mm 0; }
    .finding .fine { font-size: 7.5pt; line-height: 1.3; max-width: none; }
    figure { margin: 2mm 0; overflow: visible; }
    svg { max-height: 235mm; }
    #placement svg { max-height: 112mm; }
    .card { margin: 3mm 0; }
    .card figure { margin: 1mm 0 0; }
    .settings { font-size: 8pt; line-height: 1.25; }
    .settings th, .settings td { padding: .4mm 0; }
    #settings > .lead { font-size: 8pt; margin-bottom: 1mm; }
    .card ul { margin: 0; font-size: 8pt; }
    #materials { columns: 2; column-gap: 8mm; font-size: 8.5pt; }
    #materials h2, #materials > .lead, #materials > .remedy { column-span: all; }
    .kit { margin: 0 0 3mm; }
    .ticks li { padding: .5mm 0; gap: 0 2mm; }
    #checklists { columns: 2; column-gap: 8mm; }
    #checklists h2 { column-span: all; }
    .moment { margin: 0 0 4mm; }
    .checklist { font-size: 7.5pt; line-height: 1.3; margin-top: 1mm; }
    .checklist li { padding: .35mm 0; }
    .ticks.checklist li { display: block; }
    body:not(.complete) .checklist .fine { display: none; }
    .tick { gap: 0 2mm; grid-template-columns: 3.5mm 1fr; }
    input[type=checkbox] { width: 3.5mm; height: 3.5mm; margin-top: .3mm; font-size: 8pt; line-height: 3mm;
      border: 1px solid #000; print-color-adjust: exact; }
    .signature { break-inside: avoid; break-before: avoid; margin-top: 4mm; gap: 5mm; }
    .signature dt { font-size: 8pt; }
    .signature .line { height: 9mm; }
    .sign-off { display: grid; grid-template-columns: 32mm 1fr; gap: 4mm; align-items: end; break-inside: avoid; margin-top: 2mm; }
    .sign-off h3 { margin: 0; font-size: 9pt; } .sign-off .signature { margin: 0; } .sign-off .line { height: 6mm; font-size: 9pt; }
    .points .fine { font-size: 7.5pt; line-height: 1.25; margin: 0; } .differences .fine { font-size: 7pt; margin: 0; }
    .moment .signature { margin-top: 1mm; gap: 2mm; }
    .moment .signature div { display: flex; gap: 1mm; align-items: end; }
    .moment .signature .line { height: 5mm; flex: 1; }
    .fine, .lead, .count, .whose dt, .particulars dt, td code, .signature dt, .part { color: #333 !important; }
    .conclusion, pre { background: none; }
    .finding { border-left-color: #000; }
    .number { color: #000; background: none; border: 1.5px solid #000; }
    .grade { color: #000; background: none !important; border: 1px solid #000; line-height: 1.2; font-size: 7pt; padding: 0 1.2mm; }
    .grade.danger, .danger .grade { border-width: 2px; font-weight: 800; }
    .warning { color: #000; }
    a { color: inherit; text-decoration: none; }
    a[rel]::after { content: " (" attr(href) ")"; }
    pre mark { background: none; font-weight: 700; border-bottom: 2px solid #000; }
  }

  """)

/// What stands in the margins of each page: whose site it is at the top, by what it was made and which page at the
/// bottom.
func pageStyle(title: String, date: String, colophon: String, page: String, of total: String) -> InlineCode {
  let parts: [InlineCode] = [
    InlineCode(
      """
      @page { size: A4; margin: 17mm 16mm 15mm;
        @top-left { color: #333; font: 8pt system-ui, "Liberation Sans", Arial, sans-serif; content:
      """), .quoted(title),
    InlineCode(
      """
      ; }
        @top-right { color: #333; font: 8pt system-ui, "Liberation Sans", Arial, sans-serif; content:
      """), .quoted(date),
    InlineCode(
      """
      ; }
        @bottom-left { color: #333; font: 7pt system-ui, "Liberation Sans", Arial, sans-serif; content:
      """), .quoted(colophon),
    InlineCode(
      """
      ; }
        @bottom-right { color: #333; font: 8pt system-ui, "Liberation Sans", Arial, sans-serif; content:
      """), .quoted("\(page) "), InlineCode(" counter(page) "), .quoted(" \(total) "),
    InlineCode(" counter(pages); }\n}\n"),
  ]
  return parts.reduce(InlineCode(""), +)
}
