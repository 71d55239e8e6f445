"""The one browser, with one page of it on the desk."""

import base64
import os
import re
import shutil
from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

from scratch import FAILURES

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
DESKTOP, TABLET, PHONE = 1280, 768, 360


class Desk:
    """A page that is opened from a file, and what it says and asks for meanwhile."""

    def __init__(self, browser, runs_scripts=True):
        # Off the net: what asks for something there is told of, and gets nothing.
        self.context = browser.new_context(offline=True, java_script_enabled=runs_scripts)
        self.page = self.context.new_page()
        self.file = None
        self.said, self.asked = [], []
        self.page.on("console", lambda message: self.said.append(f"{message.type}: {message.text}"))
        self.page.on("pageerror", lambda error: self.said.append(f"uncaught: {error}"))
        self.page.on("request", lambda request: self.asked.append(request.url))

    def open(self, file, width=DESKTOP):
        """Opens a file, unless it lies open already, in a window of this width."""
        self.resize(width)
        if self.file != file:
            self.said.clear()
            self.asked.clear()
            self.page.goto(file.as_uri())
            self.file = file
        return self.page

    def resize(self, width):
        if (self.page.viewport_size or {}).get("width") != width:
            self.page.set_viewport_size({"width": width, "height": 800})

    def put_away(self):
        """A check that changes the page calls this, so that the next one opens it anew."""
        self.file = None

    def settle(self):
        """Waits until the browser has drawn the page, and has told what there is to tell of it."""
        self.page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")

    def photograph(self, picture):
        """Takes a picture of the page; by the debugger, for the library waits in vain for an SVG file."""
        size = self.page.evaluate(
            "(({width, height}) => ({width, height}))(document.documentElement.getBoundingClientRect())")
        clip = {"x": 0, "y": 0, "scale": 1, **size}
        session = self.context.new_cdp_session(self.page)
        shot = session.send("Page.captureScreenshot", {"clip": clip, "captureBeyondViewport": True})
        session.detach()
        picture.write_bytes(base64.b64decode(shot["data"]))

    def expect_none(self, faults, name):
        """Fails with the faults and a picture of the page that lies on the desk, if there are faults."""
        faults = list(faults)
        if not faults:
            return
        FAILURES.mkdir(parents=True, exist_ok=True)
        picture = FAILURES / (re.sub(r"[^\w.-]+", "-", name).strip("-") + ".png")
        self.photograph(picture)
        shown = "\n".join(f"  - {fault}" for fault in faults[:20])
        more = f"\n  … and {len(faults) - 20} more" if len(faults) > 20 else ""
        file = self.page.url.removeprefix("file://")
        pytest.fail(f"{file}: {len(faults)} faults\n{shown}{more}\n  picture: {picture}", pytrace=False)


@contextmanager
def browser():
    if not CHROMIUM:
        raise RuntimeError("There is no chromium here: run Scripts/setup-browser.sh.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM)
        yield chromium
        chromium.close()
