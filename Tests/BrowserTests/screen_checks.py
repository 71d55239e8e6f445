"""What a page has to be like on a screen. Each check gives the faults that it finds, in words."""

from pathlib import Path

import axe_playwright_python
import tinycss2

from desk import DESKTOP, PHONE, TABLET

# The package is a wrapper around the script; only the script is of use here.
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

WIDER_THAN_THE_WINDOW = """
() => {
  const width = document.documentElement.clientWidth;
  // What only a screen reader gets to see is cut down to a point, with all that is in it.
  const isCut = element => {
    for (let here = element; here; here = here.parentElement) {
      const box = here.getBoundingClientRect();
      if (box.width <= 1 && box.height <= 1 && getComputedStyle(here).overflow === "hidden") return true;
    }
    return false;
  };
  // A table or a drawing may scroll by itself.
  const scrolls = element => {
    const frame = element.closest(".table, figure");
    return frame !== null && ["auto", "scroll"].includes(getComputedStyle(frame).overflowX);
  };
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    const {right} = element.getBoundingClientRect();
    if (right <= width + 0.5 || element.ownerSVGElement) continue;
    // The box of a line has the blanks at its end in it; if letters stick out, so does the block around it.
    if (getComputedStyle(element).display === "inline" && !element.matches("svg, img")) continue;
    if (scrolls(element.parentElement) || isCut(element)) continue;
    const name = [element.localName, ...element.classList].join(".");
    const words = element.textContent.trim().slice(0, 50);
    found.push(`<${name}> reaches to ${Math.round(right)} px of ${width}: “${words}”`);
  }
  return {scrollWidth: document.documentElement.scrollWidth, found};
}
"""


def told(desk):
    """What the page says on the console, and asks for besides itself."""
    desk.settle()
    own = desk.file.as_uri()
    faults = [f"console: {words}" for words in desk.said]
    faults += [f"asks for {url[:200]}" for url in desk.asked if url != own and not url.startswith("data:")]
    return faults


def sideways_scrolling(desk, widths=(DESKTOP, TABLET, PHONE)):
    """What is wider than the window, but for what scrolls by itself."""
    faults = []
    for width in widths:
        desk.resize(width)
        measured = desk.page.evaluate(WIDER_THAN_THE_WINDOW)
        if measured["scrollWidth"] > width:
            faults.append(f"at {width} px the page scrolls sideways to {measured['scrollWidth']} px")
        faults += [f"at {width} px {found}" for found in measured["found"]]
    return faults


def barriers(desk, widths=(DESKTOP, PHONE)):
    """What axe finds by its default rules."""
    faults = []
    # By way of the debugger, for a page may forbid scripts that are not its own.
    desk.page.evaluate(AXE)
    for width in widths:
        desk.resize(width)
        result = desk.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        for violation in result["violations"]:
            for node in violation["nodes"][:3]:
                place = " ".join(str(part) for part in node["target"])
                faults.append(
                    f"at {width} px axe {violation['id']} ({len(violation['nodes'])}×):"
                    f" {violation['help']}: {place}: {node['html'][:150]}")
    desk.put_away()
    return faults


# Scripts may fold away and unfold, and bring controls; the text is there without them.
LINES = """
() => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  for (const control of document.querySelectorAll("form, button")) control.remove();
  return document.body.innerText.split("\\n").map(line => line.trim()).filter(line => line !== "");
}
"""


def differences_without_scripts(desk, plain_desk):
    """The lines that stand in a page with scripts only, or without scripts only."""
    # What is folded away unfolds at a tap, with scripts or without; there has to be something to tap.
    stuck = plain_desk.page.evaluate("document.querySelectorAll('details:not(:has(> summary))').length")
    faults = [f"without scripts {stuck} parts cannot be unfolded"] if stuck else []
    faults += [f"without scripts: {words}" for words in plain_desk.said]
    scripted, plain = (each.page.evaluate(LINES) for each in (desk, plain_desk))
    for each in (desk, plain_desk):
        each.put_away()
    if not plain:
        faults.append("without scripts there is no text")
    for lines, others, when in ((scripted, set(plain), "with"), (plain, set(scripted), "without")):
        faults += [f"{when} scripts only: “{line[:100]}”" for line in lines if line not in others]
    return faults


UNKNOWN_TO_THE_BROWSER = """
({selectors, declarations}) => {
  const isKnown = selector => {
    try { document.querySelector(selector); return true } catch { return false }
  };
  return [
    ...selectors.filter(selector => !isKnown(selector)),
    ...declarations.filter(([name, value]) => !CSS.supports(name, value)).map(pair => pair.join(": ")),
  ];
}
"""


def misunderstood_style(desk):
    """Selectors and declarations of the style sheet that the browser does not understand.

    It passes over them in silence; and the HTML checker is older than some that are in use.
    """
    selectors, declarations, faults = [], [], []

    def walk(nodes):
        for node in nodes:
            if node.type == "error":
                faults.append(f"style sheet, line {node.source_line}: {node.message}")
            elif node.type == "qualified-rule":
                selectors.append(tinycss2.serialize(node.prelude).strip())
                walk(tinycss2.parse_blocks_contents(node.content, True, True))
            elif node.type == "at-rule" and node.content is not None:
                inside = tinycss2.parse_blocks_contents(node.content, True, True)
                # The size of a page is no property; how the pages come out tells whether it was understood.
                is_size = lambda part: node.lower_at_keyword == "page" and getattr(part, "name", "") == "size"
                walk(part for part in inside if not is_size(part))
            elif node.type == "declaration":
                declarations.append([node.name, tinycss2.serialize(node.value).strip()])

    sheets = "Array.from(document.querySelectorAll('style'), style => style.textContent)"
    for sheet in desk.page.evaluate(sheets):
        walk(tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True))
    unknown = desk.page.evaluate(
        UNKNOWN_TO_THE_BROWSER, {"selectors": selectors, "declarations": declarations})
    return faults + [f"the browser does not understand the style “{style}”" for style in unknown]


def broken_links(desk):
    """Links within the page that lead nowhere, and finding numbers that do not lead back."""
    return desk.page.evaluate("""() => {
      const found = [];
      for (const link of document.querySelectorAll("a[href^='#']")) {
        if (!document.getElementById(link.hash.slice(1))) found.push(`${link.hash} leads nowhere`);
      }
      for (const link of document.querySelectorAll("a[href^='#finding-']")) {
        const there = document.querySelector(`${link.hash} a[href="#${link.id}"]`);
        if (!there) found.push(`${link.hash} does not lead back`);
      }
      return found;
    }""")


FILLED = """
() => {
  const entries = Array.from(document.querySelectorAll("header input, main input, textarea"));
  for (const [place, entry] of entries.entries()) {
    if (entry.type === "checkbox") entry.checked = place % 3 === 0; else entry.value = `words ${place} \u2713 <b>`;
    entry.dispatchEvent(new Event("input", {bubbles: true}));
  }
  return entries.map(entry => entry.type === "checkbox" ? entry.checked : entry.value);
}
"""

ENTRIES = """
Array.from(document.querySelectorAll("header input, main input, textarea"),
  entry => entry.type === "checkbox" ? entry.checked : entry.value)
"""


def lost_entries(desk, folder):
    """What is filled in and is not there again after the page is opened anew, or read back from its file."""
    filled = desk.page.evaluate(FILLED)
    with desk.page.expect_download() as download:
        desk.page.click("#kept .save")
    saved = folder / "filled-in.json"
    download.value.save_as(saved)
    desk.page.reload()
    faults = [] if desk.page.evaluate(ENTRIES) == filled else ["what was filled in is gone after a reload"]
    desk.page.evaluate("localStorage.clear()")
    desk.page.reload()
    if any(desk.page.evaluate(ENTRIES)):
        faults.append("what was cleared is there")
    desk.page.set_input_files("#kept input[type=file]", saved)
    desk.settle()
    if desk.page.evaluate(ENTRIES) != filled:
        faults.append("what was saved is not read back")
    desk.page.evaluate("localStorage.clear()")
    desk.page.reload()
    other = folder / "other.json"
    other.write_text(saved.read_text().replace('"site":"', '"site":"x'))
    for wrong in (other, folder / "missing.txt"):
        wrong.touch()
        desk.page.set_input_files("#kept input[type=file]", wrong)
        desk.settle()
        if any(desk.page.evaluate(ENTRIES)):
            faults.append(f"{wrong.name} is read, and belongs to another report")
        if not desk.page.inner_text("#kept output"):
            faults.append(f"nothing is said of {wrong.name}")
    desk.put_away()
    return faults


def empty_after_sifting(desk):
    """What a filter leaves without an outcome in it and in sight all the same."""
    faults = []
    for name in ("severity", "verdict"):
        for value in desk.page.evaluate(f"Array.from(document.forms.filters.{name}.options, each => each.value)"):
            desk.page.select_option(f"#filters [name={name}]", value)
            faults += [f"{name} {value or 'all'}: {words}" for words in desk.page.evaluate("""() =>
              Array.from(document.querySelectorAll("[data-holds]"))
                .filter(each => each.checkVisibility() && !each.querySelector("[data-outcome]:not(.filtered)"))
                .map(each => each.textContent.slice(0, 50))""")]
        desk.page.click("#filters button[type=reset]")
    desk.put_away()
    return faults


def too_wide_drawings(desk):
    """Drawings that stick out of a phone's window though nobody has enlarged them, or that do not enlarge."""
    desk.resize(PHONE)
    faults = desk.page.evaluate("""() => {
      const found = [];
      for (const frame of document.querySelectorAll("figure.drawing-scroll")) {
        const width = () => frame.querySelector("svg").getBoundingClientRect().width;
        if (width() > frame.clientWidth + 1) found.push(`${frame.ariaLabel} is wider than the window`);
        const before = width();
        frame.previousElementSibling.click();
        if (width() <= before) found.push(`${frame.ariaLabel} does not grow at a tap`);
        frame.previousElementSibling.click();
      }
      return found;
    }""")
    desk.put_away()
    return faults


def tall_rows(desk):
    """Rows of tables that a phone stacks to more than three lines of cells."""
    desk.page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
    desk.resize(PHONE)
    faults = desk.page.evaluate("""() =>
      Array.from(document.querySelectorAll("tbody tr")).flatMap(row => {
        const tops = new Set(Array.from(row.children, cell => Math.round(cell.getBoundingClientRect().top / 4)));
        return tops.size > 3 ? [`${tops.size} lines of cells: “${row.textContent.slice(0, 60)}”`] : [];
      })""")
    desk.put_away()
    return faults
