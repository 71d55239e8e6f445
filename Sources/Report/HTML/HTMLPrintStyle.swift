/// The looks of the HTML report on A4, in black and white too: nothing is cut in two, each checklist
/// has a page of its own, and what only a screen can do is left out.
let htmlPrintStyle = InlineCode(
  """

  @media print {
    html { background: none; }
    body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.45; }
    nav, form, .skip, summary { display: none !important; }
    h1 { font-size: 19pt; }
    h2 { font-size: 14pt; margin-top: 10mm; }
    h3 { font-size: 10.5pt; }
    table { font-size: 8.5pt; }
    h1, h2, h3, .lead { break-after: avoid; }
    p, li, pre, dl, figure { break-inside: avoid; }
    figure { margin: 4mm 0; overflow: visible; }
    svg { max-height: 235mm; }
    .card figure { margin: 1mm 0 0; }
    .card svg { max-height: 86mm; }
    .settings th, .settings td { padding: .6mm 0; }
    p, li { orphans: 3; widows: 3; }
    article, tr, .kit { break-inside: avoid; }
    thead { display: table-header-group; }
    details::details-content { content-visibility: visible; display: block; }
    tbody tr:first-child { break-before: avoid; }
    .outcomes, .fields { font-size: 8pt; line-height: 1.4; }
    #site-visit:has(.stop), #materials, #checklists, #electricity { break-before: page; }
    .moment + .moment { break-before: page; }
    #site-visit h2, #materials h2, #checklists h2, #electricity h2 { margin-top: 0; }
    .signature { break-inside: avoid; break-before: avoid; margin-top: 7mm; }
    .signature .line { height: 11mm; }
    .moment { margin: 0; }
    th, td { padding-top: 1mm; padding-bottom: 1mm; }
    .checklist { font-size: 9pt; line-height: 1.35; }
    .checklist li { padding: .9mm 0; }
    .checklist .fine { font-size: 8pt; line-height: 1.3; }
    .form li { grid-template-columns: 2fr 1.5fr; }
    .form .line { min-height: 8mm; }
    .fine, .lead, .count, .particulars dt, td code, .signature dt { color: #333; }
    .conclusion, pre { background: none; border: 1px solid #000; }
    .conclusion { border-left-width: 2mm; }
    .finding { border-left-color: #000; }
    .number { color: #000; background: none; border: 1.5px solid #000; }
    .grade { color: #000; background: none !important; border: 1px solid #000; line-height: 1.2; }
    .warning { color: #000; }
    a { color: inherit; text-decoration: none; }
    a[rel]::after { content: " (" attr(href) ")"; }
    input[type=checkbox] { border-color: #000; print-color-adjust: exact; }
    pre mark { background: none; font-weight: 700; border-bottom: 2px solid #000; }
  }

  """)

/// What stands in the margins of each page: whose site it is at the top, which page at the bottom.
func pageStyle(title: String, date: String, page: String, of total: String) -> InlineCode {
  let parts: [InlineCode] = [
    InlineCode(
      """
      @page { size: A4; margin: 22mm 18mm 20mm;
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
        @bottom-right { color: #333; font: 8pt system-ui, "Liberation Sans", Arial, sans-serif; content:
      """), .quoted("\(page) "), InlineCode(" counter(page) "), .quoted(" \(total) "),
    InlineCode(" counter(pages); }\n}\n"),
  ]
  return parts.reduce(InlineCode(""), +)
}
