#!/usr/bin/env python3
"""Puts the page together: its words, its looks and the engine in one file."""

import base64
import hashlib
import lzma
import sys
from pathlib import Path

HERE = Path("Sources/PlanCheckPage")
SCRIPTS = ("words", "tree", "engine", "store", "form", "main")

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


def main(unpacker, engine, out):
    script = '"use strict";\n' + "\n".join((HERE / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPTS)
    style = (HERE / "page.css").read_text(encoding="utf-8")
    # A report is shown in a frame that runs no script, and has a style of its own.
    policy = (
        f"default-src 'none'; script-src {digest(script)} 'wasm-unsafe-eval'; style-src 'unsafe-inline'; "
        "img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'")
    page = (HERE / "page.html").read_text(encoding="utf-8")
    unpacker, engine = Path(unpacker).read_bytes(), Path(engine).read_bytes()
    content = pressed(engine)
    parts = {
        "@POLICY@": policy, "@STYLE@": style, "@SCRIPT@": script,
        "@UNPACKERBYTES@": str(len(unpacker)), "@UNPACKER@": packed(unpacker),
        "@ENGINEBYTES@": str(len(content)), "@UNPACKED@": str(len(engine)), "@ENGINE@": packed(content)}
    assert "</" not in script and "<" not in style
    for mark, words in parts.items():
        before, after = page.split(mark)
        page = before + words + after
    content = page.encode()
    Path(out).write_bytes(content)
    print(f"{out}: {len(content):,} bytes")
    if len(content) > 2_000_000:
        print("The page is larger than the 2 MB that it should be: make test-page fails on that.")


main(*sys.argv[1:])
