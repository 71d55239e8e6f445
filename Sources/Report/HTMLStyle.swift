/// The looks of the HTML report: readable on a phone, printable on A4, clear without colour.
let htmlStyle: StaticString = """

  :root { --ink: #1d2327; --soft: #58636b; --line: #cfd6da; --paper: #fff; --wash: #f4f6f7;
    --danger: #a4161a; --caution: #b3470b; --notice: #7a5c00; --performance: #6a2c91; --advice: #1b5e7d;
    --good: #1c6b36; }
  * { box-sizing: border-box; }
  body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; background: var(--paper);
    color: var(--ink); font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
  h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); }
  h3 { font-size: 1rem; margin: 0 0 .25rem; }
  p { margin: .25rem 0; }
  dl.site { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: .75rem 0; color: var(--soft); }
  dl.site dd { margin: 0; color: var(--ink); }
  .conclusion { border: 3px solid; border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; }
  .conclusion strong { font-size: 1.3rem; }
  .conforms { border-color: var(--good); } .conforms strong { color: var(--good); }
  .violates { border-color: var(--danger); } .violates strong { color: var(--danger); }
  .undecided { border-color: var(--notice); } .undecided strong { color: var(--notice); }
  ul.counts { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0 0; padding: 0; }
  ul.counts li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .75rem; background: var(--wash); }
  article { border: 1px solid var(--line); border-left: .5rem solid var(--line); border-radius: .25rem;
    padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
  article.danger { border-left-color: var(--danger); } .danger .grade { background: var(--danger); }
  article.caution { border-left-color: var(--caution); } .caution .grade { background: var(--caution); }
  article.notice { border-left-color: var(--notice); } .notice .grade { background: var(--notice); }
  article.performance { border-left-color: var(--performance); } .performance .grade { background: var(--performance); }
  article.advice { border-left-color: var(--advice); } .advice .grade { background: var(--advice); }
  .grade { display: inline-block; color: #fff; border-radius: .2rem; padding: 0 .5rem; margin-right: .5rem;
    font-size: .8rem; font-weight: 700; text-transform: uppercase; letter-spacing: .03em; }
  .measure { font-weight: 700; }
  .remedy { margin: .5rem 0; padding-left: 1.4rem; position: relative; }
  .remedy::before { content: "\\2192"; position: absolute; left: 0; font-weight: 700; }
  .fine { color: var(--soft); font-size: .875rem; }
  pre { margin: .5rem 0; padding: .4rem .6rem; background: var(--wash); border: 1px solid var(--line);
    white-space: pre-wrap; font: .875rem/1.4 ui-monospace, "Liberation Mono", monospace; }
  pre mark { background: #ffe08a; color: inherit; border-bottom: 2px solid var(--danger); }
  code { font: .875em ui-monospace, "Liberation Mono", monospace; }
  .table { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; font-size: .9rem; }
  th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
  th { border-bottom: 2px solid var(--ink); }
  tr { break-inside: avoid; }
  @media (max-width: 40rem) {
    table, tbody, tr, td { display: block; }
    thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
    td { border: 0; padding: .1rem 0; }
    td::before { content: attr(data-label) ": "; color: var(--soft); }
  }
  @page { size: A4; margin: 18mm 16mm; }
  @media print {
    body { max-width: none; padding: 0; font-size: 10pt; }
    h2 { break-after: avoid; }
    .grade { color: #000; background: none !important; border: 1.5px solid #000; }
  }

  """
