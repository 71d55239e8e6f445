#!/usr/bin/env python3
"""Puts the page together: its words, its looks and the engine in one file."""

import base64
import hashlib
import json
import lzma
import sys
from pathlib import Path

HERE = Path("Sources/PlanCheckPage")
SCRIPTS = ("words", "tree", "engine", "store", "photos", "search", "walk", "form", "main")

# Seven of these letters stand for six bytes: all that take one byte and that HTML leaves alone in a script, which are
# those without NUL, the carriage return and what a tag begins with. Letters that print only would take a tenth more.
LETTERS = "".join(chr(code) for code in range(1, 128) if chr(code) not in "\r<")


def digest(code):
    return "'sha256-" + base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() + "'"


def packed(content):
    letters = []
    content += bytes(-len(content) % 6)
    for place in range(0, len(content), 6):
        number = int.from_bytes(content[place:place + 6], "big")
        letters.append("".join(LETTERS[number // 125 ** power % 125] for power in range(6, -1, -1)))
    return "".join(letters)


def pressed(content):
    """As small as it gets: no other way to pack comes near, since the engine says much alike far apart."""
    way = {"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "lc": 4, "lp": 0, "pb": 0, "nice_len": 273}
    return lzma.compress(content, format=lzma.FORMAT_ALONE, filters=[way])


def page_with(engine, head="", extra="", also=""):
    """The page around an engine; what more stands in its head and its script, and what its policy allows for that."""
    script = '"use strict";\n' + "\n".join((HERE / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS) + extra
    style = (HERE / "page.css").read_text(encoding="utf-8")
    # A report is shown in a frame that runs no script, and has a style of its own. What takes long runs in a worker.
    own = " 'self'" if also else ""
    policy = (
        f"default-src 'none'; script-src {digest(script)} 'wasm-unsafe-eval'; style-src 'unsafe-inline'; "
        f"worker-src blob:{own}; img-src data: blob:{own}; frame-src 'self'; {also}"
        "base-uri 'none'; form-action 'none'")
    page = (HERE / "page.html").read_text(encoding="utf-8")
    assert "</" not in script and "<" not in style
    for mark, words in {"@POLICY@": policy, "@HEAD@": head, "@STYLE@": style, "@SCRIPT@": script, **engine}.items():
        before, after = page.split(mark)
        page = before + words + after
    return page


def serve(engine, folder):
    """The same page for a web host: it can be installed, and goes on without a network once it has been opened."""
    folder.mkdir(exist_ok=True)
    page = page_with(
        engine, '\n<link rel="manifest" href="plancheck.webmanifest">\n<link rel="icon" href="icon.svg">',
        '\nnavigator.serviceWorker?.register("offline.js").catch(() => {});\n', "manifest-src 'self'; ")
    icon = (HERE / "icon.svg").read_text(encoding="utf-8")
    manifest = json.dumps({
        "name": "plancheck", "short_name": "plancheck", "lang": "nl", "start_url": "./", "scope": "./", "id": "./",
        "display": "standalone", "background_color": "#f2f5f6", "theme_color": "#0f5277",
        "icons": [{"src": "icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable"}]}, indent=2)
    made = {"index.html": page, "plancheck.webmanifest": manifest, "icon.svg": icon}
    known = hashlib.sha256("".join(made.values()).encode()).hexdigest()[:16]
    worker = (HERE / "offline.js").read_text(encoding="utf-8")
    made["offline.js"] = worker.replace("@DIGEST@", known).replace("@FILES@", json.dumps(["./", *made]))
    for name, content in made.items():
        (folder / name).write_bytes(content.encode())


def main(unpacker, engine, out):
    unpacker, engine = Path(unpacker).read_bytes(), Path(engine).read_bytes()
    content = pressed(engine)
    parts = {
        "@UNPACKERBYTES@": str(len(unpacker)), "@UNPACKER@": packed(unpacker),
        "@ENGINEBYTES@": str(len(content)), "@UNPACKED@": str(len(engine)), "@ENGINE@": packed(content)}
    page = page_with(parts).encode()
    Path(out).write_bytes(page)
    serve(parts, Path(out).with_name("web"))
    print(f"{out}: {len(page):,} bytes; web/ beside it is the same for a web host")
    if len(page) > 2_000_000:
        print("The page is larger than the 2 MB that it should be: make test-page fails on that.")


main(*sys.argv[1:])
