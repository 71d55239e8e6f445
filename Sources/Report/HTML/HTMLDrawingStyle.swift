/// How drawings print: a wiring diagram on a page of its own, A4 on its side, and a card of terminals across the
/// page, so that their smallest letters have capitals of 1.8 mm at least.
let htmlDrawingStyle = InlineCode(
  """

  @media print {
    @page wiring { size: A4 landscape; margin: 14mm 10mm 12mm; }
    .sheet { page: wiring; break-before: page; break-after: page; margin: 0; }
    .sheet svg { width: 100%; height: auto; max-height: 182mm; }
    .card svg { width: 100%; max-height: 160mm; }
  }

  """)
