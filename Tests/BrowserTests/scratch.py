"""Makes everything to look at: reports and drawings of the examples and of crowded sites."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import crowded

ROOT = Path(__file__).resolve().parents[2]
PLANCHECK = Path(os.environ.get("PLANCHECK", ROOT / ".build/debug/plancheck"))
SCRATCH = ROOT / ".build-browser/scratch"
FAILURES = ROOT / ".build-browser/failures"
LANGUAGES = ("nl", "en")
SHEETS = range(1, 9)
EXAMPLES = sorted(path.stem for path in (ROOT / "plans/examples").glob("*.yaml"))


@dataclass(frozen=True)
class Report:
    """The reports of one site in one language."""

    site: str
    language: str

    def __str__(self):
        return f"{self.site}-{self.language}"

    @property
    def html(self):
        return SCRATCH / self.language / f"{self.site}.html"

    @property
    def xml(self):
        return SCRATCH / self.language / f"{self.site}.xml"

    @property
    def drawings(self):
        """The drawings of the site as files of their own: `plancheck diagram` names them after it."""
        return sorted((SCRATCH / self.language / "drawings" / self.site).glob("*.svg"))


REPORTS = [Report(site, language) for site in EXAMPLES for language in LANGUAGES]

# Of the crowded sites one language each, in turn.
CROWDED = [Report(site, LANGUAGES[place % 2]) for place, site in enumerate(crowded.SITES)]


def sheet(number, language):
    return SCRATCH / language / "sheets" / f"sheet-{number}.svg"


def make():
    """Makes all of it anew; what an earlier run left would hide what this one does not make."""
    for folder in (SCRATCH, FAILURES):
        shutil.rmtree(folder, ignore_errors=True)
    plans = SCRATCH / "crowded"
    plans.mkdir(parents=True)
    for name, text in crowded.SITES.items():
        (plans / f"{name}.yaml").write_text(text, encoding="utf-8")
    for language in LANGUAGES:
        folder = SCRATCH / language
        examples = [ROOT / f"plans/examples/{name}.yaml" for name in EXAMPLES]
        crowds = [plans / f"{report.site}.yaml" for report in CROWDED if report.language == language]
        # One folder at a time: reports lie as their sites lie.
        for files in (examples, crowds):
            run("check", *files, "--output", folder, "--format", "html", "--format", "xml", language=language)
        for file in examples + crowds:
            run("diagram", file, "--output", folder / "drawings" / file.stem, language=language)
        for number in SHEETS:
            run("diagram", "--sheet", number, "--output", folder / "sheets", language=language)


def run(*arguments, language):
    """Runs plancheck. 1 and 3 are verdicts; 2 says that a site could not be read."""
    command = [str(word) for word in (PLANCHECK, *arguments, "--language", language)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1, 3) or done.stderr:
        raise RuntimeError(f"{' '.join(command)}\nended with {done.returncode}\n{done.stderr}")
