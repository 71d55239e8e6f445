"""Each check can fail: a page that passes them all is spoilt in one place after another."""

from pathlib import Path

import pytest

import drawing_checks
import paper_checks
import screen_checks
from html_checker import HTMLChecker

# What a report has and a check looks at, and nothing else.
GOOD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Good</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { margin: 1rem; color: #000; background: #fff; overflow-wrap: anywhere; }
.wide { width: 100%; }
figure { overflow-x: auto; margin: 0; }
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page) " / " counter(pages); } }
.large svg { width: 600px; }
svg { max-width: 100%; height: auto; } .large svg { max-width: none; }
@media print { .screen { display: none; } }
@media print { #site-visit details { display: none; } }
</style></head>
<body><main>
<h1>Good</h1>
<p class="wide">Use a residual current device of type A.</p>
<p>Choose another device.</p>
<details open><summary>More</summary><p>Something else</p></details>
<p id="point-1"><a id="to-1" href="#finding-1">1</a></p><p id="finding-1"><a href="#to-1">1</a></p>
<button type="button" onclick="this.nextElementSibling.classList.toggle('large')">Larger</button>
<figure class="drawing-scroll" role="group" tabindex="0" aria-label="Drawing">
<svg class="drawing" role="img" aria-labelledby="t d" width="400" height="200" viewBox="0 0 400 200"
 font-size="13"><title id="t">A drawing</title><desc id="d">A box with words in it.</desc>
<rect width="400" height="200" fill="#fff"/>
<g><rect x="10" y="10" width="100" height="30" fill="none" stroke="#000"/>
<text x="20" y="30">inside</text></g>
<text x="200" y="30">beside</text><text x="200" y="60">below</text>
</svg></figure>
<section id="checklists"><h2>Checklists</h2><p>To tick off.</p>
<section><h3>Before</h3><label class="tick"><input type="checkbox"><span>Look.</span></label></section>
<section><h3>After</h3><label class="tick"><input type="checkbox"><span>Look again.</span></label></section></section>
<table><thead><tr><th scope="col">One</th><th scope="col">Two</th><th scope="col">Three</th><th scope="col">Four</th></tr></thead>
<tbody><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody></table>
<section class="screen"><h2>On the screen</h2><p>Not on paper.</p></section>
<section id="site-visit"><h2>Visit</h2><p>How wide is it?</p>
<details open><summary>What for</summary><code>room.width</code></details></section>
</main><script>document.querySelector("h1").dataset.seen = "yes";</script></body></html>
"""

FINDINGS = """<report xmlns="urn:plancheck:report:1"><outcomes>
<outcome rule="a" verdict="fail"><demand>Use a residual current device of type A.</demand>
<remedy>Choose another device.</remedy></outcome>
<outcome rule="b" verdict="pass"><demand>Not told of.</demand></outcome>
</outcomes></report>
"""


@pytest.fixture
def check(desk, plain_desk, tmp_path):
    """What the checks of a kind find in a page."""

    def check(kind, html):
        page, report = tmp_path / "page.html", tmp_path / "page.xml"
        page.write_text(html, encoding="utf-8")
        report.write_text(FINDINGS, encoding="utf-8")
        desk.put_away()
        desk.open(page)
        match kind:
            case "told": return screen_checks.told(desk)
            case "wide": return screen_checks.sideways_scrolling(desk)
            case "barriers": return screen_checks.barriers(desk)
            case "style": return screen_checks.misunderstood_style(desk)
            case "legible": return drawing_checks.illegible(drawing_checks.measured(desk))
            case "small": return drawing_checks.too_small(drawing_checks.measured(desk))
            case "named": return drawing_checks.nameless(drawing_checks.measured(desk))
            case "html": return HTMLChecker([page]).faults(page)
            case "scripts":
                plain_desk.put_away()
                plain_desk.open(page)
                return screen_checks.differences_without_scripts(desk, plain_desk)
            case "visit": return paper_checks.wrong_visit_sheet(desk, tmp_path, most=1)
            case "paper":
                pages = paper_checks.printed(desk, tmp_path)
                return (
                    paper_checks.wrong_pages(desk, pages) + paper_checks.unprinted_checklists(desk, pages)
                    + paper_checks.printed_screen_parts(desk, pages)
                    + paper_checks.unprinted_findings(pages, report))
            case "full": return paper_checks.nearly_empty_pages(paper_checks.printed(desk, tmp_path))
            case "sheets":
                pages = paper_checks.printed(desk, tmp_path)
                return paper_checks.missing_sheets(desk, pages) + paper_checks.small_letters_of_sheets(pages, 1.8)
            case "links": return screen_checks.broken_links(desk)
            case "rows": return screen_checks.tall_rows(desk)
            case "drawings": return screen_checks.too_wide_drawings(desk)

    return check


KINDS = (
    "told", "wide", "barriers", "style", "legible", "small", "named", "html", "scripts", "paper", "full", "links", "drawings",
    "rows", "visit", "sheets")


@pytest.mark.parametrize("kind", KINDS)
def test_a_good_page_has_no_faults(kind, check):
    assert check(kind, GOOD) == []


BESIDE = '<text x="200" y="30">beside</text>'
INSIDE = '<text x="20" y="30">inside</text>'
PARAGRAPH = '<p class="wide">'

# A drawing that fills a page on its side, in letters whose capitals are 1.8 mm and a little high.
SHEET = """<style>@page side { size: A4 landscape } .sheet { page: side; break-before: page; break-after: page }
  .sheet text { font: 7.2pt "Liberation Sans" }</style><figure class="sheet"><svg width="300" height="80"
  role="img" aria-label="s"><title>Plate</title><text x="9" y="40">Plate of all</text></svg></figure>"""


@pytest.mark.parametrize(
    "kind, old, new, words",
    [
        ("told", "<script>", "<script>console.error('ouch');", "console: error: ouch"),
        ("told", "<script>", "<script>console.log('well');", "console: log: well"),
        ("told", "<script>", "<script>nothing.at.all;", "uncaught: nothing is not defined"),
        ("told", "<h1>", '<img src="https://example.invalid/x.png" alt="x"><h1>', "example.invalid/x.png"),
        ("told", "<h1>", '<img src="another.png" alt="x"><h1>', "another.png"),
        ("told", "<style>", "<style>html { background: url(https://example.invalid/b.png) }", "b.png"),
        ("told", "<script>", "<script>fetch('https://example.invalid/spy').catch(() => {});", "spy"),
        ("wide", ".wide { width: 100%", ".wide { width: 400px", "at 360 px the page scrolls sideways"),
        ("wide", ".wide { width: 100%", ".wide { width: 400px", "<p.wide> reaches to"),
        ("wide", ".wide { width: 100%", ".wide { width: 800px", "at 768 px <p.wide>"),
        ("wide", ".wide { width: 100%", ".wide { width: 1300px", "at 1280 px <p.wide>"),
        ("wide", "<h1>", '<div style="overflow: hidden"><p style="width: 400px">cut</p></div><h1>', "“cut”"),
        ("wide", "figure { overflow-x: auto;", "svg { max-width: none !important; } figure {", "<svg.drawing> reaches to"),
        ("wide", "overflow-wrap: anywhere;", "", None),
        ("sheets", "</main>", SHEET + "</main>", None),
        ("sheets", "</main>", SHEET.replace("7.2pt", "6.7pt") + "</main>", "mm high, not 1.8"),
        ("sheets", "</main>", SHEET.replace(" landscape", "") + "</main>", "no sheet has “Plate”"),
        ("sheets", "</main>", SHEET.replace("Plate of", "Tale of") + "</main>", "no sheet has “Plate”"),
        ("barriers", "<h1>", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><h1>', "image-alt"),
        ("barriers", 'lang="en"', "", "html-has-lang"),
        ("barriers", "color: #000", "color: #ccc", "color-contrast"),
        ("barriers", "<style>", "<style>@media (width < 400px) { p { color: #ccc } }", "at 360 px axe color"),
        ("style", "margin: 1rem", "margin: 1rm", "margin: 1rm"),
        ("style", "margin: 1rem", "margn: 1rem", "margn: 1rem"),
        ("style", ".wide {", ".wide::nothing {", ".wide::nothing"),
        ("style", "@bottom-right { content", "@bottom-right { contnt", "contnt"),
        ("legible", 'y="60">below', 'y="36">below', "“beside” (200, 18)–"),
        ("legible", 'y="60">below', 'y="36">below', "“below” (200, 24)–"),
        ("legible", BESIDE, BESIDE.replace("200", "390"), "stands out of the drawing"),
        ("legible", BESIDE, BESIDE.replace('y="30"', 'y="5"'), "stands out of the drawing"),
        ("legible", "inside", "inside and out, too long", "stands out of its box"),
        ("legible", 'y="10" width="100"', 'y="10" width="30"', "stands out of its box"),
        ("legible", '<rect x="10" y="10" width="100"', '<rect x="35" y="10" width="8"', None),
        ("legible", BESIDE, BESIDE + '<rect x="195" y="10" width="60" height="30"/>', "is covered by"),
        ("legible", "beside", "", "is empty"),
        ("legible", 'viewBox="0 0 400 200"', 'viewBox="0 0 400 400"', "proportions"),
        ("small", BESIDE, BESIDE.replace("<text", '<text font-size="8"'), "“beside” of 8.0 px"),
        ("small", 'viewBox="0 0 400 200"', 'viewBox="0 0 800 400"', "“inside” of 6.5 px"),
        ("named", 'role="img"', "", "its role is None"),
        ("named", 'class="drawing"', 'class="picture"', "there is no drawing"),
        ("named", "A drawing", "", "has no title"),
        ("named", '<desc id="d">A box with words in it.</desc>', "", "has no description"),
        ("named", 'aria-labelledby="t d"', 'aria-labelledby="t"', "does not name its description"),
        ("html", PARAGRAPH, '<p align="left">', "error: The “align” attribute"),
        ("html", PARAGRAPH, "<p><div></div>", "error: No “p” element in scope"),
        ("html", "<h1>", '<h1 id="t">', "Duplicate ID"),
        ("html", "<main>", "<main><section>x</section>", "warning: Section lacks heading"),
        ("scripts", "<script>", "<script>document.body.append('Later');", "with scripts only: “Later”"),
        ("scripts", "<script>", "<script>document.querySelector('h1').remove();", "scripts only: “Good”"),
        ("scripts", "<details open>", "<details>", None),
        ("scripts", "<summary>More</summary>", "", "without scripts 1 parts cannot be unfolded"),
        ("visit", "<h2>Visit", '<p style="break-after: page">A page</p><h2>Visit', "has 2 pages"),
        ("visit", "#site-visit details {", "#site-visit b {", "“room.width” is on paper"),
        ("visit", "<code>room.width</code>", "", "asks nothing"),
        ("paper", "size: A4", "size: letter", "not A4"),
        ("paper", "<h1>", "<h1 style='break-before: page'>", None),
        ("paper", "<h1>", '<hr><h1 style="break-before: page">', "page 1 is blank"),
        ("paper", "@bottom-right", "@bottom-left", None),
        ("paper", 'counter(page) " / "', '"page " attr(counter(page)) ', "is not numbered"),
        ("paper", 'counter(page) " / " counter(pages)', '"2026-01-02"', "is not numbered"),
        ("paper", 'id="checklists"', 'id="lists"', "there are no checklists"),
        ("paper", "</h1>", "</h1>" + '<p style="break-after: page">A page each</p>' * 30, "will do"),
        ("paper", "<h3>After", '<h3 class="screen">After', "not on paper: “After”"),
        ("paper", "<span>Look again", '<span class="screen">Look again', "not on paper: “Look again.”"),
        ("paper", '<section class="screen">', '<section class="screen" style="display: block">', "on paper: “On"),
        ("full", "</h1>", '</h1><p style="break-after: page">Little</p>', "page 1 ends at"),
        ("full", "</h1>", '</h1><p style="break-after: page; height: 90mm">Half</p>', "page 1 ends at"),
        ("full", "</h1>", '</h1><p style="break-after: page; padding-top: 90mm">Half</p>', None),
        ("links", "#finding-1", "#finding-2", "#finding-2 leads nowhere"),
        ("links", 'href="#to-1"', 'href="#point-1"', "#finding-1 does not lead back"),
        ("rows", "<style>", "<style>td { display: block }", "4 lines of cells"),
        ("rows", "<td>4</td>", "", None),
        ("drawings", "svg { max-width: 100%;", "svg {", "wider than the window"),
        ("drawings", "toggle('large')", "toggle('big')", "does not grow at a tap"),
        ("paper", "of type A.", "of type B.", "the demand of a is not on paper"),
        ("paper", "<p>Choose", '<p class="x">Choose', None),
        ("paper", "</style>", "@media print { h1 + p + p { display: none } }</style>", "the remedy of a"),
    ],
)
def test_a_fault_is_found_and_what_is_none_is_not(kind, old, new, words, check):
    assert old in GOOD
    faults = check(kind, GOOD.replace(old, new, 1))
    if words is None:
        assert faults == []
    else:
        assert any(words in fault for fault in faults), faults


def test_a_drawing_that_is_no_XML_is_found(tmp_path):
    file = tmp_path / "drawing.svg"
    file.write_text("<svg><g></svg>")
    assert "mismatched tag" in drawing_checks.not_well_formed(file)[0]


DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50" viewBox="0 0 50 50">
<text x="5" y="20">one</text></svg>"""


@pytest.mark.parametrize("name, content", [("page.html", GOOD), ("drawing.svg", DRAWING)])
def test_a_failure_names_the_file_the_faults_and_a_picture(name, content, desk, tmp_path):
    file = tmp_path / name
    file.write_text(content)
    desk.open(file)
    with pytest.raises(pytest.fail.Exception) as failure:
        desk.expect_none(["“one” and “other” overlap"], f"self-test-{name}")
    told = str(failure.value)
    assert name in told and "“one” and “other” overlap" in told
    picture = Path(told.rpartition("picture: ")[2])
    assert picture.read_bytes().startswith(b"\x89PNG")
    picture.unlink()
    desk.expect_none([], "self-test")
