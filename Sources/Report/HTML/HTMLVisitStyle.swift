/// The looks of the visit sheet: a line a question, with room to write. On paper it is two pages of a house of which
/// half is known.
let htmlVisitStyle = InlineCode(
  """

  @media screen { .taken { display: none; } }
  .certain { margin: 1rem 0 1.5rem; padding: .625rem 1rem; border: 1px solid var(--line); border-radius: .25rem; }
  .certain ul { margin: .25rem 0; }
  .stop h3 { display: flex; gap: .5rem; align-items: baseline; border-bottom: 2px solid var(--ink); padding-bottom: .25rem; }
  .photo-heading { margin-left: auto; color: var(--soft); font-weight: 400; font-size: .75rem; }
  .stop h4 { margin: .75rem 0 .125rem; font-size: .8125rem; font-weight: 650; text-transform: uppercase; letter-spacing: .04em;
    color: var(--soft); }
  .inquiry { list-style: none; margin: 0; padding: 0; }
  .inquiry li { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr) 3.25rem; gap: .125rem 1rem; align-items: end;
    padding: .375rem 0; border-bottom: 1px solid var(--line); }
  .asked { margin: 0; align-self: start; }
  .answers { display: flex; flex-wrap: wrap; gap: .375rem 1.25rem; align-items: end; }
  .answer { display: flex; flex: 1 1 8rem; flex-wrap: wrap; gap: .25rem .875rem; align-items: end; min-width: 0; }
  .answer.boxes { flex: 0 1 auto; }
  .answers:has(.boxes) { align-self: start; }
  .answer .line { flex: 1 1 4rem; min-height: 1.25rem; }
  .answer .of { font-weight: 650; }
  .answer .unit { color: var(--soft); }
  .answer .tick { grid-template-columns: 1.125rem auto; gap: 0 .375rem; }
  .photo { align-self: start; height: 1.5rem; border: 1px solid #7c878f; border-radius: .125rem; }
  .photo input { width: 100%; height: 100%; padding: 0 .25rem; border: 0; background: none; color: var(--ink); font: inherit; }
  .asked { grid-area: 1 / 1; }
  .answers { grid-area: 1 / 2 / span 2; }
  .photo { grid-area: 1 / 3 / span 2; }
  .follow-ups { grid-area: 2 / 1; margin: 0 0 0 1rem; font-size: .875rem; }
  .follow-ups p { margin: 0; }
  .possible { margin: 1rem 0 0; }
  .possible h3 { margin: 0 0 .25rem; font-size: 1rem; }
  .possible p { margin: .125rem 0; font-size: .875rem; }
  .inquiry .waits { grid-column: 1 / -1; margin: 0; }
  .waits p { margin: .125rem 0; }

  @media screen and (max-width: 44rem) {
    .inquiry li { grid-template-columns: minmax(0, 1fr) 3.25rem; }
    .asked { grid-area: 1 / 1 / auto / span 2; }
    .answers { grid-area: 2 / 1; }
    .photo { grid-area: 2 / 2; }
    .follow-ups { grid-area: 3 / 1 / auto / span 2; }
  }
  @media print {
    #site-visit { font-size: 8.5pt; line-height: 1.25; }
    #site-visit .lead { display: none; }
    .taken { display: flex; gap: 2mm; align-items: end; margin: 0 0 2mm; }
    .taken span { flex: 2; border-bottom: 1px solid #000; min-height: 5mm; }
    .taken span:last-child { flex: 1; }
    .certain { margin: 0 0 2mm; padding: 1mm 2mm; border-color: #000; }
    .certain p, .certain ul { margin: .3mm 0; }
    .stop { margin: 0 0 1.8mm; }
    .stop h3 { margin: 0; padding-bottom: .3mm; font-size: 9.5pt; border-bottom: 1px solid #000; break-after: avoid; }
    .stop h4 { margin: .8mm 0 0; font-size: 7pt; color: #000; break-after: avoid; }
    .inquiry li { grid-template-columns: minmax(0, 13fr) minmax(0, 7fr) 11mm; gap: 0 2.5mm; padding: .35mm 0; }
    .photo-heading { font-size: 7pt; }
    .photo { height: 5mm; border-color: #000; }
    .inquiry input:focus-visible { outline: 0; }
    .answers { gap: .5mm 4mm; }
    .answer { gap: .5mm 2.5mm; }
    .answer .line { min-height: 4.6mm; }
    .answer .tick { font-size: 8pt; gap: 0 1mm; grid-template-columns: 3.2mm auto; }
    .answer input[type=checkbox] { width: 3.2mm; height: 3.2mm; margin: 0; }
    .follow-ups { font-size: 7.5pt; margin-left: 3mm; }
    .possible { margin: 1mm 0 0; }
    .possible h3 { margin: 0; font-size: 8.5pt; break-after: avoid; }
    .possible p { margin: .3mm 0; font-size: 7.5pt; }
    #site-visit .waits { display: none; }
  }

  """)
