#!/usr/bin/env python3
"""Measures build/plancheck.html in a headless Chromium whose processor is slowed four times, against what it should be."""

import os
import shutil
import statistics
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "build/plancheck.html"
SITE = ROOT / "plans/examples/sheet-7-six-without-solar.yaml"
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
SLOWED, OPENINGS, KEYS, EDITS = 4, 7, 30, int(os.environ.get("EDITS", 10_000))

# When the first verdict stands on the page; and how long the last key took until what follows from it was painted.
WATCH = """
new MutationObserver((_, watcher) => {
  if (!document.querySelector("#verdict .instruction")) return;
  watcher.disconnect();
  requestAnimationFrame(() => setTimeout(() => { globalThis.firstVerdict = performance.now(); }));
}).observe(document, {childList: true, subtree: true});
"""
KEY = """letter => new Promise(done => {
  const input = document.activeElement, before = live, start = performance.now();
  input.value = letter;
  input.dispatchEvent(new InputEvent("input", {bubbles: true}));
  const look = () => live === before ? setTimeout(look) : requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  look();
})"""
EDIT = """async ([from, to]) => {
  for (let at = from; at < to; at++) {
    change([["set", `sessys[${at % 6}].free_space.left=${10 + at % 90} cm`]]);
    if (at % 50 === 0) await new Promise(done => setTimeout(done));
  }
  await writing;
}"""


def renderer_memory(browser):
    """What the processes that draw pages have to themselves, in MB."""
    processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    sizes = []
    for process in processes:
        if process["type"] == "renderer":
            lines = Path(f"/proc/{process['id']}/smaps_rollup").read_text().splitlines()
            sizes.append(sum(int(line.split()[1]) for line in lines if line.startswith(("Private_Clean", "Private_Dirty"))))
    return max(sizes) / 1024


def main():
    missed = []

    def tell(words, figure, unit, most):
        print(f"{words}: {figure:.0f} {unit} (at most {most})")
        if figure > most:
            missed.append(words)

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        context = browser.new_context(offline=True, viewport={"width": 360, "height": 740})
        context.add_init_script(WATCH)
        page = context.new_page()
        tools = context.new_cdp_session(page)
        page.goto(PAGE.as_uri())
        page.wait_for_selector("html[data-ready]")
        page.set_input_files("#open", SITE)
        while page.evaluate("isUnsaved"):
            page.wait_for_timeout(20)
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        openings = []
        for _ in range(OPENINGS):
            page.reload()
            page.wait_for_selector("html[data-ready]")
            page.wait_for_timeout(200)
            openings.append(page.evaluate("firstVerdict"))
        tell("from opening the file to the first verdict, median", statistics.median(openings), "ms", 1000)

        def keys(field):
            page.evaluate("path => goTo(path)", field)
            page.evaluate("path => document.querySelector(`[data-place=\"${path}\"] input`).focus()", field)
            page.wait_for_timeout(1500)
            times = []
            for number in range(KEYS):
                times.append(page.evaluate(KEY, str(61 + number)))
                page.wait_for_timeout(100)
            return times

        times = keys("sessys[0].free_space.left")
        tell("from a key to the new verdicts and marks, median of six Sessys", statistics.median(times), "ms", 50)
        print(f"  the slowest of {KEYS}: {max(times):.0f} ms")
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        times = []
        for number in range(8):
            page.click(".tabs [data-view=drawings]")
            page.wait_for_selector("#drawings img")
            times.append(page.evaluate("""number => new Promise(done => {
              const start = performance.now(), before = document.querySelector("#drawings img");
              change([["set", `sessys[0].free_space.left=${number} cm`]]);
              const look = () => before.isConnected && !globalThis.redrawn(before) ? setTimeout(look) : done(performance.now() - start);
              globalThis.redrawn = image => image.src !== src;
              const src = before.src;
              setTimeout(look);
            })""", 20 + number))
            page.wait_for_timeout(300)
        tell("from a change to the new drawings, median", statistics.median(times), "ms", 150)
        page.click(".tabs [data-view=fill]")
        tools.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        page.evaluate(EDIT, [0, EDITS // 10])
        tools.send("HeapProfiler.collectGarbage")
        early = renderer_memory(browser)
        page.evaluate(EDIT, [EDITS // 10, EDITS])
        tools.send("HeapProfiler.collectGarbage")
        late = renderer_memory(browser)
        tell(f"memory of the page's process after {EDITS} edits", late, "MB", 150)
        tell(f"  more than after {EDITS // 10}", late - early, "MB", 10)
        browser.close()
    return 1 if missed else 0


sys.exit(main())
