"""What a report has to be like on paper. Each check gives the faults that it finds."""

import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

A4 = (595, 842)

# Of letters of Liberation Sans: from the top of the tallest to the bottom of the lowest, and a capital, in sizes.
LINE, CAPITAL = 1.117, 0.729
POINT = 25.4 / 72

# What stands nearer to the edge than this, in points, stands in the margin: 14 mm.
MARGIN = 40

NAMESPACES = {"report": "urn:plancheck:report:1"}
WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.S)


@dataclass
class Page:
    width: float
    height: float
    text: str
    margins: str

    # How far down there is something, in points.
    reach: float

    # The height of the capitals of its smallest letters, in millimetres, but for those in the margins.
    capitals: float


def letters(text):
    """The letters of a text alone: where lines and words break is the printer's business."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(
        letter for letter in text if not letter.isspace() and letter not in "-\u2010\u2011\u00ad"
        and unicodedata.category(letter) != "Cf")


def printed(desk, folder):
    """The pages of the page on the desk as it prints, with their words in the order of the page."""
    file = folder / "printed.pdf"
    desk.page.pdf(path=file, prefer_css_page_size=True)
    command = ["pdftotext", "-raw", "-bbox", file, "-"]
    listing = subprocess.run(command, capture_output=True, text=True, check=True)
    pages = []
    for width, height, words in PAGE.findall(listing.stdout):
        body, margins, reach, least = [], [], 0, float("inf")
        for _, top, _, bottom, word in WORD.findall(words):
            is_margin = float(bottom) < MARGIN or float(top) > float(height) - MARGIN
            (margins if is_margin else body).append(unescaped(word))
            if not is_margin:
                reach = max(reach, float(bottom))
                least = min(least, float(bottom) - float(top))
        pages.append(Page(float(width), float(height), " ".join(body), " ".join(margins), reach, least / LINE * CAPITAL * POINT))
    return pages


def unescaped(word):
    for name, letter in (("lt", "<"), ("gt", ">"), ("quot", '"'), ("apos", "'"), ("amp", "&")):
        word = word.replace(f"&{name};", letter)
    return word


def wrong_pages(desk, pages, most=None):
    """Pages that are not of A4, blank, without their number, or more than there may be."""
    faults = [] if pages else ["nothing is printed"]
    for number, page in enumerate(pages, 1):
        if any(abs(side - should) > 2 for side, should in zip(sorted((page.width, page.height)), A4)):
            faults.append(f"page {number} is {page.width} × {page.height} points, not A4")
        if not page.text.strip():
            faults.append(f"page {number} is blank")
        if not re.search(rf"(?<![\d-]){number}\b[^\d-]+{len(pages)}\b", page.margins):
            faults.append(f"page {number} of {len(pages)} is not numbered so: “{page.margins}”")
    most = most or bound(desk)
    if len(pages) > most:
        faults.append(f"there are {len(pages)} pages; for this much text {most} will do")
    return faults


def bound(desk):
    """More pages than a report of this length needs: some are half full, and many lines short."""
    length, parts = desk.page.evaluate("""[
      (document.querySelector("main") ?? document.body).textContent.length,
      document.querySelectorAll("section, svg.drawing").length,
    ]""")
    return 4 + length // 1500 + parts


def nearly_empty_pages(pages):
    """Pages that are printed on by less than a third, but for those that one signs, and the last: whoever is done
    is done."""
    return [
        f"page {number} ends at {page.reach:.0f} of {page.height:.0f} points"
        for number, page in enumerate(pages[:-1], 1)
        if page.reach < page.height / 3 and not re.search("Handtekening|Signature", page.text)
    ]


def small_letters_of_sheets(pages, least):
    """Sheets, which are pages on their side, with capitals of fewer millimetres than there should be."""
    return [
        f"the capitals of sheet “{page.text[:40]}” are {page.capitals:.2f} mm high, not {least}"
        for page in pages if page.width > page.height and page.capitals < least]


def missing_sheets(desk, pages):
    """Drawings that fill a sheet and are not on a page of their own on its side."""
    titles = desk.page.evaluate(
        "Array.from(document.querySelectorAll('.sheet > svg > title'), title => title.textContent)")
    sheets = [letters(page.text) for page in pages if page.width > page.height]
    # Which of them it is, its title block tells.
    bare = [re.sub(r", (blad|sheet) \d+ .*", "", title) for title in titles]
    faults = [f"no sheet has “{title}”" for title in bare if not any(letters(title) in it for it in sheets)]
    if len(sheets) != len({letters(title) for title in titles}):
        faults.append(f"there are {len(sheets)} sheets for {len(titles)} drawings")
    return faults


def unprinted_checklists(desk, pages):
    """Checklists, and items of them, that the paper does not have."""
    headings, items = desk.page.evaluate("""[
      Array.from(document.querySelectorAll("#checklists section h3"), heading => heading.textContent),
      Array.from(document.querySelectorAll("#checklists .tick"), item => item.firstElementChild.nextSibling.firstChild.textContent),
    ]""")
    if not headings:
        return ["there are no checklists"]
    body = letters(" ".join(page.text for page in pages))
    return [f"not on paper: “{words}”" for words in headings + items if letters(words) not in body]


def printed_screen_parts(desk, pages):
    """Parts for the screen alone that are on paper all the same, by their headings."""
    headings = desk.page.evaluate(
        "Array.from(document.querySelectorAll('section.screen h2'), heading => heading.textContent)")
    body = letters(" ".join(page.text for page in pages))
    return [f"on paper: “{words}”" for words in headings if letters(words) in body]


def unprinted_findings(pages, report):
    """Demands that are not met, and their remedies, that the paper does not have in full: of advice, of which
    the paper has a row on the first page, the first remedy."""
    body = letters(" ".join(page.text for page in pages))
    faults = []
    failures = ".//report:outcome[@verdict='fail']"
    for outcome in ElementTree.parse(report).findall(failures, NAMESPACES):
        is_advice = outcome.get("severity") == "advice"
        for part in ("remedy",) if is_advice else ("demand", "remedy"):
            for element in outcome.findall(f"report:{part}", NAMESPACES)[: 1 if is_advice else None]:
                if letters(element.text) not in body:
                    faults.append(f"the {part} of {outcome.get('rule')} is not on paper: “{element.text}”")
    return faults


def wrong_visit_sheet(desk, folder, most):
    """A visit sheet, printed by itself, of more pages than it may have, or with rule codes or fields on it."""
    hidden = desk.page.evaluate("""() => {
      const sheet = document.querySelector("#site-visit");
      for (let part = sheet; part && part !== document.body; part = part.parentElement) {
        for (const other of Array.from(part.parentElement.children)) if (other !== part) other.remove();
      }
      return Array.from(sheet?.querySelectorAll("details code") ?? [], code => code.textContent);
    }""")
    pages = printed(desk, folder)
    body = " ".join(page.text for page in pages)
    # A code or field of one word, such as "bridge", can be a word of a question.
    faults = [f"“{word}” is on paper" for word in hidden if re.search(r"[-._]", word) and word in body]
    if len(pages) > most:
        faults.append(f"the visit sheet has {len(pages)} pages; it may have {most}")
    return faults if hidden else ["the visit sheet asks nothing"]
