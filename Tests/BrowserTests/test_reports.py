"""The HTML reports of the examples and of crowded sites, as a browser shows and prints them."""

import pytest

import drawing_checks
import paper_checks
import screen_checks
from scratch import CROWDED, LANGUAGES, REPORTS, Report

EACH = pytest.mark.parametrize("report", REPORTS, ids=str, scope="module")
EACH_CROWDED = pytest.mark.parametrize("report", CROWDED, ids=str, scope="module")


@EACH
def test_a_report_is_quiet_and_asks_for_nothing_but_itself(report, desk, expect_none):
    desk.put_away()
    desk.open(report.html)
    expect_none(screen_checks.told(desk))


@EACH
def test_a_report_does_not_scroll_sideways(report, desk, expect_none):
    desk.open(report.html)
    expect_none(screen_checks.sideways_scrolling(desk))


@EACH
def test_the_browser_understands_the_style_of_a_report(report, desk, expect_none):
    desk.open(report.html)
    expect_none(screen_checks.misunderstood_style(desk))


@EACH
def test_the_drawings_in_a_report_are_legible_and_have_a_name(report, desk, expect_none):
    desk.open(report.html)
    drawings = drawing_checks.measured(desk)
    faults = drawing_checks.nameless(drawings) + drawing_checks.illegible(drawings)
    desk.resize(900)
    expect_none(faults + drawing_checks.too_small(drawing_checks.measured(desk)))


@EACH
def test_a_report_prints_in_full_on_numbered_pages(report, desk, expect_none, tmp_path):
    desk.open(report.html)
    pages = paper_checks.printed(desk, tmp_path)
    expect_none(
        paper_checks.wrong_pages(desk, pages) + paper_checks.misplaced_checklists(desk, pages)
        + paper_checks.unprinted_findings(pages, report.xml))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_visit_sheet_of_a_half_known_house_is_two_pages(language, desk, expect_none, tmp_path):
    desk.open(Report("half-stated", language).html)
    expect_none(paper_checks.wrong_visit_sheet(desk, tmp_path, most=2))


@EACH
def test_a_report_has_no_barriers_on_a_desktop_and_a_phone(report, desk, expect_none):
    desk.open(report.html)
    expect_none(screen_checks.barriers(desk))


@EACH
def test_a_report_says_the_same_without_scripts(report, desk, plain_desk, expect_none):
    desk.open(report.html)
    plain_desk.open(report.html)
    expect_none(screen_checks.differences_without_scripts(desk, plain_desk))


@EACH
def test_a_report_is_valid_HTML(report, desk, html_checker, expect_none):
    desk.open(report.html)
    expect_none(html_checker.faults(report.html))


@EACH_CROWDED
def test_a_report_of_a_crowded_site_fits(report, desk, html_checker, expect_none):
    desk.open(report.html)
    faults = screen_checks.told(desk) + screen_checks.sideways_scrolling(desk)
    drawings = drawing_checks.measured(desk)
    expect_none(faults + drawing_checks.illegible(drawings) + html_checker.faults(report.html))
