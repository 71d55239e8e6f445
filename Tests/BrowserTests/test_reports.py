"""The HTML reports of the examples and of crowded sites, as a browser shows and prints them."""

import pytest

import drawing_checks
import paper_checks
import screen_checks
from scratch import CROWDED, LANGUAGES, REPORTS, Report

EACH = pytest.mark.parametrize("report", REPORTS, ids=str, scope="module")
# The most pages that a report of these may print: a conforming site of two Sessys, one with ten faults, six Sessys.
MOST_PAGES = {"sheet-5-two-on-one-phase": 7, "ten-faults": 9, "sheet-7-six-without-solar": 12}

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
        paper_checks.wrong_pages(desk, pages, MOST_PAGES.get(report.site))
        + paper_checks.nearly_empty_pages(pages) + paper_checks.unprinted_checklists(desk, pages)
        + paper_checks.printed_screen_parts(desk, pages) + paper_checks.unprinted_findings(pages, report.xml))


@EACH
def test_each_sheet_of_a_complete_report_prints_on_its_side_in_letters_of_1_8_mm(
        report, desk, expect_none, tmp_path):
    desk.open(report.html)
    desk.page.evaluate("document.body.classList.add('complete')")
    pages = paper_checks.printed(desk, tmp_path)
    expect_none(paper_checks.missing_sheets(desk, pages) + paper_checks.small_letters_of_sheets(pages, 1.8))


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
def test_the_links_in_a_report_lead_somewhere_and_back(report, desk, expect_none):
    desk.open(report.html)
    expect_none(screen_checks.broken_links(desk))


@EACH
def test_a_report_keeps_what_is_filled_in(report, desk, expect_none, tmp_path):
    desk.open(report.html)
    expect_none(screen_checks.lost_entries(desk, tmp_path))


@EACH
def test_a_filter_hides_what_it_empties(report, desk, expect_none):
    desk.open(report.html)
    expect_none(screen_checks.empty_after_sifting(desk))


@EACH
def test_drawings_fit_a_phone_and_grow_at_a_tap(report, desk, expect_none):
    desk.open(report.html)
    expect_none(screen_checks.too_wide_drawings(desk))


@EACH
def test_a_phone_stacks_a_row_to_three_lines_at_most(report, desk, expect_none):
    desk.open(report.html)
    expect_none(screen_checks.tall_rows(desk))


@EACH
def test_a_report_in_the_dark_has_no_barriers(report, desk, expect_none):
    desk.open(report.html)
    desk.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    faults = screen_checks.barriers(desk)
    desk.page.emulate_media(color_scheme="light", reduced_motion="no-preference")
    expect_none(faults)


def test_answers_of_the_visit_are_typed_and_printed(desk, expect_none, tmp_path):
    report = next(each for each in REPORTS if each.site == "half-stated" and each.language == "nl")
    desk.open(report.html)
    blank = paper_checks.printed(desk, tmp_path)
    questions = desk.page.locator(".inquiry > li")
    faults = [
        f"no room for an answer: {question.locator('.asked').inner_text()}"
        for question in questions.all() if question.locator(".answers input").count() == 0]
    entries = desk.page.locator(".answer .line input, .photo input").all()
    words = [f"a{place}z" for place in range(len(entries))]
    for entry, word in zip(entries, words):
        entry.fill(word)
    desk.page.reload()
    pages = paper_checks.printed(desk, tmp_path)
    desk.page.evaluate("localStorage.clear()")
    desk.put_away()
    body = " ".join(page.text for page in pages).split()
    faults += [f"“{word}” is not on paper" for word in words if word not in body]
    if len(words) < 20:
        faults.append(f"only {len(words)} lines to type on")
    if len(pages) != len(blank):
        faults.append(f"{len(pages)} pages, and {len(blank)} before it was filled in")
    expect_none(faults)


def test_what_is_sifted_is_what_is_printed(desk, expect_none, tmp_path):
    report = next(each for each in REPORTS if each.site == "ten-faults" and each.language == "nl")
    desk.open(report.html)
    desk.page.select_option("#filters [name=severity]", "notice")
    pages = paper_checks.printed(desk, tmp_path)
    body = paper_checks.letters(" ".join(page.text for page in pages))
    desk.put_away()
    shown = "Laad de Sessy's"
    hidden = "Breng ventilatie aan"
    expect_none(
        ([] if paper_checks.letters(shown) in body else [f"“{shown}” is not on paper"])
        + ([f"“{hidden}” is on paper"] if paper_checks.letters(hidden) in body else []))


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
