"""The PDF that the command makes with the real browser."""

import subprocess

import pytest

from desk import CHROMIUM
from scratch import PLANCHECK, ROOT

SITE = ROOT / "plans/examples/ten-faults.yaml"


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """The same report, made twice."""
    papers = []
    for run in ("first", "second"):
        folder = tmp_path_factory.mktemp(run)
        done = subprocess.run(
            [PLANCHECK, "check", SITE, "--format", "pdf", "--output", folder, "--browser", CHROMIUM],
            capture_output=True, text=True)
        assert done.returncode == 1, done.stderr
        papers.append(folder / "ten-faults.pdf")
    return papers


def test_the_same_site_gives_the_same_bytes(papers):
    assert papers[0].read_bytes() == papers[1].read_bytes()


def test_it_is_whole_and_tells_nothing_of_the_machine(papers):
    paper = papers[0].read_bytes()
    assert paper.startswith(b"%PDF-") and paper.rstrip().endswith(b"%%EOF")
    assert b"/Creator (plancheck" in paper
    for word in (b"Mozilla", b"file://", b"/tmp/"):
        assert word not in paper
