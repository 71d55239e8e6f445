"""The drawings as files of their own: of the examples, of crowded sites, and the manual's sheets."""

import pytest

import drawing_checks
import screen_checks
from scratch import CROWDED, LANGUAGES, REPORTS, SHEETS, sheet


def faults_of(file, desk):
    faults = drawing_checks.not_well_formed(file)
    if faults:
        return faults
    desk.open(file)
    drawings = drawing_checks.measured(desk)
    return (
        screen_checks.told(desk) + drawing_checks.nameless(drawings) + drawing_checks.illegible(drawings)
        + drawing_checks.too_small(drawings))


@pytest.mark.parametrize("report", REPORTS + CROWDED, ids=str)
def test_the_drawings_of_a_site_are_legible(report, desk, expect_none):
    assert report.drawings, "there is no drawing"
    for file in report.drawings:
        expect_none(faults_of(file, desk))


@pytest.mark.parametrize("number", SHEETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheets_of_the_manual_are_legible(number, language, desk, expect_none):
    expect_none(faults_of(sheet(number, language), desk))
