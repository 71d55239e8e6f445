/// The looks of the HTML report on a screen: a sheet of paper, or all of a phone. Clear without colour.
let htmlStyle = InlineCode(
  """

  :root { color-scheme: light dark; --ink: #1b2126; --soft: #55606a; --line: #d3d9dd; --paper: #fff; --wash: #f5f7f8;
    --desk: #e8ecee; --link: #0f5277; --on: #fff; --mark: #ffe08a;
    --danger: #a4161a; --caution: #a8420a; --notice: #755700; --performance: #6a2c91; --advice: #1b5e7d;
    --good: #1c6b36; }
  @media screen and (prefers-color-scheme: dark) {
    :root { --ink: #e6eaed; --soft: #a8b2ba; --line: #3a4349; --paper: #171b1e; --wash: #20262a; --desk: #0d1012;
      --link: #7fc1e8; --on: #14181b; --mark: #6b5200;
      --danger: #ff8a85; --caution: #ffab73; --notice: #e8c452; --performance: #cfa4ec; --advice: #7fc1e8;
      --good: #7fd49a; }
    /* A drawing is a sheet of paper, whatever lies around it. */
    figure svg { background: #fff; }
  }
  * { box-sizing: border-box; }
  html { background: var(--desk); }
  @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
  body { margin: 0 auto; padding: 3.5rem 4rem 4rem; max-width: 54rem; background: var(--paper);
    color: var(--ink); font: 1rem/1.55 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
  h1, h2, h3 { line-height: 1.25; font-weight: 650; text-wrap: balance; }
  h1 { font-size: 2rem; letter-spacing: -.015em; margin: 0 0 1.5rem; }
  h2 { font-size: 1.4rem; letter-spacing: -.01em; margin: 4rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
  h3 { font-size: 1.0625rem; margin: 0 0 .5rem; text-wrap: wrap; }
  p { margin: .375rem 0; }
  a { color: var(--link); }
  ul { padding-left: 1.25rem; }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
  .skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; }
  .skip:focus { left: 1rem; top: 1rem; }
  .fine { color: var(--soft); font-size: .8125rem; line-height: 1.45; }
  .lead { color: var(--soft); max-width: 40rem; margin-bottom: 1.25rem; }
  .measure { font-weight: 650; }
  .count { color: var(--soft); font-weight: 400; font-size: .875em; }
  code { font: .875em/1.4 ui-monospace, "Liberation Mono", monospace; }

  .particulars { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .125rem 2rem; margin: 1rem 0; }
  .particulars dt { color: var(--soft); }
  .particulars dd { margin: 0; }
  .whose { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0 0 1.5rem; }
  .whose dt { color: var(--soft); font-size: .8125rem; }
  .whose dd { margin: 0; }
  .conclusion { margin: 1.5rem 0; padding: 1.25rem 1.5rem; border: .1875rem solid; border-left-width: .5rem; background: var(--wash); }
  .conclusion p { color: var(--ink); }
  .instruction { margin: 0 0 .5rem; font-size: 1.625rem; line-height: 1.25; font-weight: 700; text-wrap: balance; }
  .conclusion > p:first-child { margin-top: 0; }
  .conclusion.violates .instruction { color: var(--danger); }
  .conclusion.conforms .instruction { color: var(--good); }
  .conclusion.undecided .instruction { color: var(--notice); }
  .conforms .instruction::before { content: "\\2713\\00a0"; }
  .violates .instruction::before { content: "\\2717\\00a0"; }
  .undecided .instruction::before { content: "?\\00a0"; }
  .dangers { margin: .5rem 0; color: var(--ink); }
  .dangers li::marker { content: "!\\00a0\\00a0"; color: var(--danger); font-weight: 700; }
  .overdue li { color: var(--danger); }
  .parts { color: var(--ink); }
  .points th:nth-child(1) { width: 3rem; } .points th:nth-child(2) { width: 8.25rem; } .points th:nth-child(3) { width: 8rem; }
  .points th:nth-child(5) { width: 3.25rem; } .points th:nth-child(6) { width: 3rem; }
  .points th { white-space: nowrap; overflow-wrap: normal; } .points .grade { white-space: nowrap; margin: 0; }
  .points a.number { padding: 0; overflow-wrap: normal; margin: 0; } a.number { text-decoration: none; }
  h2 .part, nav .part { display: inline-block; min-width: 1.75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
  #remainder, #contents { margin: 2rem 0 .5rem; font-size: 1.0625rem; padding: 0; border: 0; }
  .remainder { margin: 0; }
  .notes { display: block; margin: 2rem 0 0; }
  .notes span { display: block; color: var(--soft); font-size: .8125rem; }
  textarea, .line input { width: 100%; font: inherit; color: var(--ink); background: none; border: 1px solid #7c878f; border-radius: .25rem; }
  textarea { padding: .5rem; resize: vertical; }
  .line input { border: 0; border-radius: 0; height: 100%; padding: 0; }
  .parts { list-style: none; margin: .75rem 0 0; padding: 0; }
  .parts li { padding: .125rem 0 .125rem .75rem; border-style: solid; border-width: 0 0 0 .25rem; margin: .25rem 0; }
  .conforms { border-color: var(--good); }
  .violates { border-color: var(--danger); }
  .undecided { border-color: var(--notice); }

  nav ul { list-style: none; padding: 0; margin: 0; columns: 2; column-gap: 2rem; }
  nav li { padding: .25rem 0; break-inside: avoid; }
  #filters:not([hidden]) { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .75rem 1rem;
    align-items: end; margin: 2rem 0 0; padding: 1rem 1.25rem; background: var(--wash); border-radius: .375rem; }
  #filters label { font-size: .8125rem; color: var(--soft); }
  #filters select, #filters button { display: block; width: 100%; min-height: 2.25rem; padding: .25rem .5rem; font: inherit;
    font-size: .9375rem; color: var(--ink); background: var(--paper); border: 1px solid #7c878f; border-radius: .25rem; }
  #filters output { grid-column: 1 / -1; font-size: .875rem; }
  #filters .tick { grid-column: 1 / -1; color: var(--ink); font-size: .875rem; }
  #kept:not([hidden]) { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: .75rem 0 0; font-size: .8125rem; color: var(--soft); }
  #kept p { margin: 0; }
  #kept label { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
  #kept input { max-width: 14rem; font: inherit; color: var(--ink); }
  #kept button, .enlarge { min-height: 2rem; padding: .25rem .75rem; font: inherit; color: var(--ink); background: var(--paper);
    border: 1px solid #7c878f; border-radius: .25rem; }
  .enlarge { display: none; font-size: .875rem; }

  article { margin: 1.5rem 0; }
  .finding { padding: 0 0 0 1.5rem; border-left: .25rem solid var(--line); margin: 2.25rem 0; }
  .finding h3 { line-height: 1.5; }
  .finding > .fine { max-width: 42rem; }
  .number { display: inline-block; min-width: 1.75rem; margin-right: .5rem; padding: 0 .375rem; border-radius: 1rem; text-align: center;
    background: var(--ink); color: var(--paper); font-variant-numeric: tabular-nums; }
  .grade { display: inline-block; margin-right: .375rem; padding: 0 .5rem; border-radius: .25rem; color: var(--on); background: var(--soft);
    font-size: .75rem; line-height: 1.35rem; font-weight: 650; text-transform: uppercase; letter-spacing: .04em; vertical-align: .1em; }
  .danger { border-left-color: var(--danger); } .danger .grade, .grade.danger { background: var(--danger); }
  .caution { border-left-color: var(--caution); } .caution .grade, .grade.caution { background: var(--caution); }
  .notice { border-left-color: var(--notice); } .notice .grade, .grade.notice { background: var(--notice); }
  .performance { border-left-color: var(--performance); } .performance .grade, .grade.performance { background: var(--performance); }
  .advice { border-left-color: var(--advice); } .advice .grade, .grade.advice { background: var(--advice); }
  .remedy { position: relative; margin: .5rem 0; padding-left: 1.5rem; }
  .remedy::before { content: "\\2192"; position: absolute; left: 0; font-weight: 650; }
  pre { margin: .75rem 0; padding: .5rem .75rem; background: var(--wash); border-radius: .25rem;
    white-space: pre-wrap; font: .8125rem/1.5 ui-monospace, "Liberation Mono", monospace; }
  pre mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--danger); }

  table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .875rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
  caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
  th, td { text-align: left; vertical-align: top; padding: .4375rem .75rem .4375rem 0; border-bottom: 1px solid var(--line); }
  thead th { border-bottom: 1px solid var(--ink); font-weight: 650; vertical-align: bottom; }
  tbody th { font-weight: 400; }
  td p { margin: 0; }
  .settings th:nth-child(1) { width: 40%; } .settings th:nth-child(2) { width: 25%; }
  .fields th:nth-child(3) { width: 5rem; }
  .differences th:nth-child(1) { width: 6rem; } .differences th:nth-child(4) { width: 40%; }
  .register th:nth-child(1), .register th:nth-child(4), .register th:nth-child(6) { width: 6rem; } .register th:nth-child(2) { width: 5.5rem; }
  .register th:nth-child(5) { width: 9rem; }
  .sign-off h3 { margin: 1.5rem 0 0; }
  .examined th:nth-child(1), .shown th:nth-child(1) { width: 9rem; } .examined th:nth-child(2) { width: 8.25rem; }
  .examined th:nth-child(3), .examined th:nth-child(5) { width: 7rem; } .examined .grade { white-space: nowrap; margin: 0; }
  .shown th:nth-child(2), .shown th:nth-child(4) { width: 6rem; }
  .currents tr:first-child th:nth-child(1) { width: 22%; } .currents tr:first-child th:nth-child(2) { width: 7%; }
  .currents td { white-space: nowrap; } .currents th, .currents td { padding-right: .375rem; }
  .currents thead th { font-size: .9375em; hyphens: auto; }
  .subject { font-weight: 650; }
  td code { color: var(--soft); }
  .value { font-weight: 650; }
  .card { margin: 2rem 0 2.5rem; }
  details summary { cursor: pointer; padding: .375rem 0; color: var(--link); }
  .rule summary { padding: .25rem 0; color: var(--ink); font-size: .875rem; }
  .rule p { margin: .25rem 0 .5rem 1.25rem; font-size: .875rem; }
  .rule code, .excerpts summary { color: var(--soft); font-size: .8125rem; }
  figure { margin: 1.5rem -2.5rem; overflow-x: auto; }
  svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }

  .tick { display: grid; grid-template-columns: 1.125rem 1fr; gap: 0 .75rem; align-items: start; }
  input[type=checkbox] { appearance: none; margin: .2rem 0 0; width: 1.125rem; height: 1.125rem; border: 1.5px solid var(--ink);
    border-radius: .125rem; background: var(--paper); font-size: 1rem; line-height: .9rem; text-align: center; }
  input[type=checkbox]:checked::before { content: "\\2713"; font-weight: 700; }
  .ticks { list-style: none; padding: 0; margin: .5rem 0 0; }
  .stop, .kit { margin: 2rem 0; }
  .line { border-bottom: 1px solid var(--ink); min-height: 1.5rem; }
  .waits b { font-weight: 650; }
  .ticks li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, max-content); gap: 0 1.5rem; padding: .375rem 0; }
  .kit .ticks:not(.columns) li { border-bottom: 1px solid var(--line); }
  .columns { columns: 2; column-gap: 2rem; }
  .columns li { break-inside: avoid; }
  .amount { font-weight: 650; text-align: right; max-width: 16rem; }
  .warning { color: var(--danger); }
  .users { margin-left: .5rem; }
  .moment { margin: 2.5rem 0; }
  .checklist li { padding: .5rem 0; }
  .checklist span.fine { display: block; }
  .ticks.checklist li { grid-template-columns: minmax(0, 1fr) 5.5rem; }
  .checklist > li > code { text-align: right; }
  .signature { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 2rem; margin: 2.5rem 0 0; }
  .signature dt { color: var(--soft); font-size: .8125rem; }
  .signature .line { margin: 0; height: 2.5rem; }
  footer { margin-top: 4rem; padding-top: .75rem; border-top: 2px solid var(--ink); font-size: .875rem; }
  footer h2 { margin: 0 0 .75rem; padding: 0; border: 0; font-size: 1.0625rem; }
  footer dd { font-family: ui-monospace, "Liberation Mono", monospace; font-size: .8125rem; line-height: 1.7; }

  .filtered { display: none !important; }
  @media screen and (max-width: 44rem) {
    html { background: var(--paper); }
    body { padding: 1.25rem 1rem 3rem; }
    h1 { font-size: 1.5rem; }
    h2 { font-size: 1.25rem; margin-top: 3rem; }
    nav ul, .columns { columns: 1; }
    figure { margin: 1rem 0; }
    .enlarge { display: block; }
    .large svg { max-width: none; width: 46rem; }
    nav li { padding: .375rem 0; }
    .particulars { grid-template-columns: 1fr; gap: 0; }
    .particulars dd { margin-bottom: .5rem; }
    .finding { padding-left: 1rem; }
    .ticks li, .ticks.checklist li { grid-template-columns: minmax(0, 1fr); }
    .amount, .checklist > li > code { text-align: left; margin-left: 1.875rem; }
    .signature { grid-template-columns: 1fr; gap: 1rem; }
    table, tbody, tr, th, td { display: block; }
    thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
    tr { padding: .625rem 0; border-bottom: 1px solid var(--line); }
    th, td { border: 0; padding: .0625rem 0; }
    tbody th { font-weight: 650; }
    td::before { content: attr(data-label) ": "; color: var(--soft); }
    .points tr { display: grid; grid-template-columns: auto auto 1fr auto auto; gap: 0 .5rem; align-items: center; }
    .points td:nth-child(4) { grid-column: 1 / -1; grid-row: 2; }
    .points td:not(:nth-child(5))::before { content: none; }
    .currents tr { display: grid; grid-template-columns: repeat(3, 1fr); }
    .currents td:nth-child(2), .currents td:last-child { grid-row: 1; }
    .currents td:nth-child(2)::before, .currents td:nth-child(n+3):not(:last-child)::before { content: none; }
    .currents td:nth-child(3)::before { content: "\\2193\\00a0"; }
    .currents td:nth-child(6)::before { content: "\\2191\\00a0"; }
  }

  """)
