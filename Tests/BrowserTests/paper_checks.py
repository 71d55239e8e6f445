"""What a report has to be like on paper. Each check gives the faults that it finds."""

import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

A4 = (595, 842)

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
        body, margins = [], []
        for _, top, _, bottom, word in WORD.findall(words):
            is_margin = float(bottom) < MARGIN or float(top) > float(height) - MARGIN
            (margins if is_margin else body).append(unescaped(word))
        pages.append(Page(float(width), float(height), " ".join(body), " ".join(margins)))
    return pages


def unescaped(word):
    for name, letter in (("lt", "<"), ("gt", ">"), ("quot", '"'), ("apos", "'"), ("amp", "&")):
        word = word.replace(f"&{name};", letter)
    return word


def wrong_pages(desk, pages):
    """Pages that are not of A4, blank, without their number, or too many."""
    faults = [] if pages else ["nothing is printed"]
    for number, page in enumerate(pages, 1):
        if any(abs(side - should) > 2 for side, should in zip(sorted((page.width, page.height)), A4)):
            faults.append(f"page {number} is {page.width} × {page.height} points, not A4")
        if not page.text.strip():
            faults.append(f"page {number} is blank")
        if not re.search(rf"(?<![\d-]){number}\b[^\d-]+{len(pages)}\b", page.margins):
            faults.append(f"page {number} of {len(pages)} is not numbered so: “{page.margins}”")
    most = bound(desk)
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


def misplaced_checklists(desk, pages):
    """Checklists that do not begin on a page of their own."""
    whole, headings = desk.page.evaluate("""[
      document.querySelector("#checklists h2")?.innerText ?? "",
      Array.from(document.querySelectorAll("#checklists section h3"), heading => heading.innerText),
    ]""")

    def begins(page, place, heading):
        if page.startswith(letters(heading)):
            return True
        # Above the first stand the heading of all, and perhaps a word of introduction.
        return place == 0 and page.startswith(letters(whole)) and letters(heading) in page[:600]

    if not headings:
        return ["there are no checklists"]
    bodies = [letters(page.text) for page in pages]
    return [
        f"the checklist “{heading}” does not begin on a page of its own"
        for place, heading in enumerate(headings) if not any(begins(body, place, heading) for body in bodies)
    ]


def unprinted_findings(pages, report):
    """Demands that are not met, and their remedies, that the paper does not have in full."""
    body = letters(" ".join(page.text for page in pages))
    faults = []
    failures = ".//report:outcome[@verdict='fail']"
    for outcome in ElementTree.parse(report).findall(failures, NAMESPACES):
        for part in ("demand", "remedy"):
            for element in outcome.findall(f"report:{part}", NAMESPACES):
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
