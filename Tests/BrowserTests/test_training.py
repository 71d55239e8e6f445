"""The papers of a training, as a browser shows and prints them."""

import pytest

import paper_checks
import scratch
import screen_checks

KINDS = ("plan", "completed", "drawing", "settings", "sheet")

# The most pages that a sheet may print: a large house takes five.
MOST_PAGES = {"plan": 5, "completed": 5, "drawing": 2, "settings": 3, "sheet": 3}
PAPERS = [f"sheet-{kind}" for kind in KINDS] + [f"key-{kind}" for kind in KINDS] + [
    "result", "filled", "card", "certificate"]


@pytest.fixture(scope="module")
def papers(made):
    """A sheet and a key of each kind, what came of answers, a card and a certificate, in both languages."""
    files = {}
    for language in scratch.LANGUAGES:
        folder = scratch.SCRATCH / language / "training"
        for kind in KINDS:
            # The third level has values past a limit, and a card that is drawn.
            scratch.run(
                "train", "new", "--seed", 5, "--level", 3, "--kind", kind, "--output", folder / kind,
                "--key", folder / f"key-{kind}.html", language=language)
            files[language, f"sheet-{kind}"] = next((folder / kind).glob("*.html"))
            files[language, f"key-{kind}"] = folder / f"key-{kind}.html"
        (folder / "sam.txt").write_text("naam: Sam\nfeet; S1\nroom-volume\n", encoding="utf-8")
        (folder / "kim.txt").write_text("naam: Kim\n1; net L1\n", encoding="utf-8")
        scratch.run("train", "check", "0625-P3-5", folder / "sam.txt", folder / "sam.txt", "--format", "html",
                    "--output", folder / "result.html", language=language)
        scratch.run("train", "check", "0625-D3-5", folder / "kim.txt", "--format", "html",
                    "--output", folder / "filled.html", language=language)
        scratch.run("train", "card", "room-volume", "--output", folder / "card.html", language=language)
        (folder / "passed.json").write_text(
            """{"name": "Sam", "rules": [], "exercises": [
              {"code": "0625-P1-7", "points": 9, "most": 10, "passed": true}]}""", encoding="utf-8")
        scratch.run("train", "next", folder / "passed.json", "--certificate", folder / "certificate.html",
                    language=language)
        files |= {(language, name): folder / f"{name}.html" for name in ("result", "filled", "card", "certificate")}
    return files


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("language", scratch.LANGUAGES)
def test_a_training_paper_is_quiet_fits_a_phone_and_has_no_barriers(language, name, papers, desk, expect_none):
    desk.open(papers[language, name])
    faults = screen_checks.told(desk) + screen_checks.sideways_scrolling(desk)
    faults += screen_checks.misunderstood_style(desk) + screen_checks.barriers(desk)
    expect_none(faults)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", scratch.LANGUAGES)
def test_a_sheet_to_hand_out_is_a_few_pages(language, kind, papers, desk, expect_none, tmp_path):
    desk.open(papers[language, f"sheet-{kind}"])
    pages = paper_checks.printed(desk, tmp_path)
    most = MOST_PAGES[kind]
    expect_none([f"prints {len(pages)} pages, of {most} at most"] if len(pages) > most else [])
