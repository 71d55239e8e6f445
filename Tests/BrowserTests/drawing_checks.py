"""What a drawing has to be like, in a page or in a file of its own. Each check gives faults in words."""

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from itertools import combinations

# Boxes may touch or overlap by this many pixels: they have some air around the letters.
TOLERANCE = 1

# The smallest letters that people read on a screen, in pixels.
SMALLEST = 9

MEASURE = """
() => {
  const root = document.documentElement;
  const drawings = root.localName === "svg" ? [root] : Array.from(document.querySelectorAll("svg.drawing"));
  const box = element => {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    return {left, top, right, bottom};
  };
  const named = (svg, tag) => {
    const element = svg.querySelector(`:scope > ${tag}`);
    const ids = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
    return {words: element?.textContent.trim() ?? "", isNamed: ids.includes(element?.id)};
  };
  // As text: the debugger takes its time over objects.
  return JSON.stringify(drawings.map(svg => {
    const shapes = Array.from(svg.querySelectorAll("text, rect"));
    const frame = svg.getBoundingClientRect();
    const {width, height} = svg.viewBox.baseVal;
    const scale = width === 0 ? 0 : frame.width / width;
    return {
      role: svg.getAttribute("role"), title: named(svg, "title"), description: named(svg, "desc"),
      scale, isStretched: Math.abs(frame.height - height * scale) > 1, frame: box(svg),
      texts: shapes.flatMap((text, place) => text.localName !== "text" ? [] : [{
        words: text.textContent, box: box(text), place,
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
        boxes: Array.from(text.parentElement.children)
          .filter(sibling => sibling.localName === "rect").map(rect => box(rect)),
      }]),
      covers: shapes.flatMap((rect, place) =>
        rect.localName !== "rect" || getComputedStyle(rect).fill === "none"
          ? [] : [{box: box(rect), place}]),
    };
  }));
}
"""


def measured(desk):
    """The drawings on the page, with the places of what is on them."""
    return json.loads(desk.page.evaluate(MEASURE))


@dataclass(frozen=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other):
        return (
            min(self.right, other.right) - max(self.left, other.left) > TOLERANCE
            and min(self.bottom, other.bottom) - max(self.top, other.top) > TOLERANCE)

    def holds(self, other):
        return (
            other.left >= self.left - TOLERANCE and other.right <= self.right + TOLERANCE
            and other.top >= self.top - TOLERANCE and other.bottom <= self.bottom + TOLERANCE)

    def is_around(self, text):
        """Whether a text stands in this box: its middle does, and it is no bar narrower than a letter."""
        x, y = (text.left + text.right) / 2, (text.top + text.bottom) / 2
        letter = text.bottom - text.top
        return (
            self.left <= x <= self.right and self.top <= y <= self.bottom
            and self.right - self.left > letter)

    @property
    def area(self):
        return (self.right - self.left) * (self.bottom - self.top)

    def within(self, frame):
        """The place in a drawing, for people who look it up there."""
        return "({:.0f}, {:.0f})–({:.0f}, {:.0f})".format(
            self.left - frame.left, self.top - frame.top, self.right - frame.left, self.bottom - frame.top)


def illegible(drawings):
    """Texts that run into each other, out of their box or out of the drawing."""
    faults = []
    for number, drawing in enumerate(drawings, 1):
        frame = Box(**drawing["frame"])
        texts = [(text["words"], Box(**text["box"])) for text in drawing["texts"]]

        def tell(fault):
            faults.append(f"drawing {number}: {fault}")

        def place(text):
            return f"“{text[0]}” {text[1].within(frame)}"

        if drawing["isStretched"]:
            tell("has other proportions than its viewBox")
        for one, other in combinations(texts, 2):
            if one[1].overlaps(other[1]):
                tell(f"{place(one)} and {place(other)} overlap")
        for text, found in zip(texts, drawing["texts"]):
            if not text[0].strip() or text[1].area == 0:
                tell(f"the text {place(text)} is empty")
            if not frame.holds(text[1]):
                tell(f"{place(text)} stands out of the drawing {frame.within(frame)}")
            boxes = [box for box in (Box(**box) for box in found["boxes"]) if box.is_around(text[1])]
            smallest = min(boxes, key=lambda box: box.area, default=None)
            if smallest and not smallest.holds(text[1]):
                tell(f"{place(text)} stands out of its box {smallest.within(frame)}")
            for cover in drawing["covers"]:
                if cover["place"] > found["place"] and Box(**cover["box"]).overlaps(text[1]):
                    tell(f"{place(text)} is covered by the box {Box(**cover['box']).within(frame)}")
    return faults


def too_small(drawings):
    """Drawings with letters too small to read, in the window as it is."""
    faults = []
    for number, drawing in enumerate(drawings, 1):
        small = [text for text in drawing["texts"] if text["size"] < SMALLEST - 0.01]
        if small:
            least = min(small, key=lambda text: text["size"])
            faults.append(
                f"drawing {number}: {len(small)} texts have letters of less than {SMALLEST} px,"
                f" “{least['words']}” of {least['size']:.1f} px")
    return faults


def nameless(drawings):
    """Drawings that do not tell people who cannot see them what they show; or that there are none."""
    faults = [] if drawings else ["there is no drawing"]
    for number, drawing in enumerate(drawings, 1):
        if drawing["role"] != "img":
            faults.append(f"drawing {number}: its role is {drawing['role']}, not img")
        for part in ("title", "description"):
            if not drawing[part]["words"]:
                faults.append(f"drawing {number}: has no {part}")
            elif not drawing[part]["isNamed"]:
                faults.append(f"drawing {number}: aria-labelledby does not name its {part}")
    return faults


def not_well_formed(file):
    try:
        ElementTree.parse(file)
    except ElementTree.ParseError as error:
        return [f"{file.name} is no XML: {error}"]
    return []
