"""The page with the engine in it, as people use it; and that it says what the command says."""

import base64
import json
import os
import random
import subprocess
import time
from pathlib import Path

import pytest

import screen_checks
from scratch import EXAMPLES, PLANCHECK, ROOT

PAGE = ROOT / "build/plancheck.html"
SITES = Path(os.environ.get("RANDOM_SITES_FOLDER", ROOT / ".build-page/sites"))
PHONE, DESKTOP = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
PICTURES = ROOT / ".build-page/pictures"

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason="`make page` makes the page")


def text_of(name):
    return (ROOT / f"plans/examples/{name}.yaml").read_text(encoding="utf-8")


def until(page, expression):
    """Waits until this is so. The page's policy forbids the library's own way."""
    end = time.monotonic() + 20
    while not page.evaluate(f"Boolean({expression})"):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(30)


class Visit:
    """Somebody with the page open: no request is made, and nothing goes wrong unseen."""

    def __init__(self, context):
        self.context = context
        self.faults = []
        self.page = self.window()

    def window(self):
        page = self.context.new_page()
        page.on("console", lambda message: self.faults.append(message.text))
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", lambda request: self.faults.append(request.url) if request.url != PAGE.as_uri()
                and not request.url.startswith(("data:", "blob:", "about:")) else None)
        page.goto(PAGE.as_uri())
        page.wait_for_selector("html[data-ready]")
        return page

    def open(self, text, name="huis.yaml"):
        if not self.page.is_visible("#sites"):
            self.page.click("[data-do=sites]")
        self.page.set_input_files("#open", {"name": name, "mimeType": "text/plain", "buffer": text.encode()})
        self.page.wait_for_selector("#sites", state="hidden")

    def text(self):
        """What the file says, once it is kept."""
        until(self.page, "!isUnsaved")
        return self.page.evaluate("site.text")

    def wait_for(self, conclusion):
        self.page.wait_for_selector(f"#verdict.{conclusion}")

    def part(self, place):
        return self.page.locator(f'[data-place="{place}"]')

    def photograph(self, name):
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=PICTURES / f"{name}.png")


@pytest.fixture(params=["phone", "desktop"])
def visit(chromium, request):
    context = chromium.new_context(
        offline=True, viewport=PHONE if request.param == "phone" else DESKTOP, accept_downloads=True,
        has_touch=request.param == "phone")
    visit = Visit(context)
    yield visit
    assert visit.faults == []
    context.close()


@pytest.fixture(scope="module")
def engine(chromium):
    """A page of which only the engine is asked."""
    context = chromium.new_context(offline=True)
    page = context.new_page()
    page.goto(PAGE.as_uri())
    page.wait_for_selector("html[data-ready]")
    yield page
    context.close()


# MARK: The same verdicts

ASK = """([request, text]) => plancheck.ask(request, Uint8Array.from(atob(text), letter => letter.charCodeAt(0)))"""


def in_page(page, content, name, form, language):
    return page.evaluate(ASK, [["report", language, name, form], base64.b64encode(content).decode()])


def by_command(files, form, folder, language):
    """The reports of files: many at a time, as the command makes them."""
    run = subprocess.run([PLANCHECK, "check", *files, "--format", form, "--language", language, "--output", folder, "--force"],
                         capture_output=True)
    assert run.returncode in (0, 1, 2, 3), run.stderr.decode()
    return folder


FORMS = {"json": "json", "html": "html", "text": "txt", "markdown": "md", "xml": "xml", "sarif": "sarif", "junit": "junit.xml"}


@pytest.mark.parametrize("form, language", [(form, "nl") for form in FORMS] + [("json", "en"), ("html", "en")])
def test_the_page_gives_the_bytes_of_the_command_for_each_example(form, language, engine, tmp_path):
    files = [ROOT / f"plans/examples/{name}.yaml" for name in EXAMPLES]
    by_command(files, form, tmp_path, language)
    for file in files:
        status, report = in_page(engine, file.read_bytes(), file.name, form, language)
        assert report == (tmp_path / f"{file.stem}.{FORMS[form]}").read_bytes().decode(), file.name


def test_the_page_gives_the_bytes_of_the_command_for_random_sites(engine, tmp_path):
    files = sorted(SITES.glob("*.yaml"))
    if not files:
        pytest.skip("`make test-page` writes the random sites")
    assert len(files) >= 1000
    by_command([SITES], "json", tmp_path, "nl")
    for file in files:
        _, report = in_page(engine, file.read_bytes(), file.name, "json", "nl")
        assert report == (tmp_path / f"{file.stem}.json").read_bytes().decode(), file


def mutated(text, dice):
    """The text with a few letters, words or lines changed, gone or twice."""
    for _ in range(dice.randint(1, 4)):
        lines = text.split("\n")
        place = dice.randrange(len(lines))
        match dice.randrange(5):
            case 0: del lines[place]
            case 1: lines.insert(place, dice.choice(lines))
            case 2: lines[place] = lines[place].replace(dice.choice(" :,{}"), dice.choice(" :,{}"), 1)
            case 3:
                words = lines[place].split(" ")
                words[dice.randrange(len(words))] = dice.choice(text.split())
                lines[place] = " ".join(words)
            case 4: lines[place] = lines[place].replace(dice.choice("0123456789"), dice.choice("0123456789"))
        text = "\n".join(lines)
    return text


def test_the_page_gives_the_bytes_of_the_command_for_sites_with_mistakes(engine, tmp_path):
    dice = random.Random(1)
    sites = tmp_path / "sites"
    sites.mkdir()
    for number in range(300):
        (sites / f"{number}.yaml").write_text(mutated(text_of(dice.choice(EXAMPLES)), dice), encoding="utf-8", newline="")
    by_command([sites], "json", tmp_path / "reports", "nl")
    for file in sorted(sites.glob("*.yaml")):
        _, report = in_page(engine, file.read_bytes(), file.name, "json", "nl")
        assert report == (tmp_path / f"reports/{file.stem}.json").read_bytes().decode(), file.name


# MARK: What people do

def values(page):
    return page.evaluate("[live.values, live.lists]")


def fill_in(visit, wanted):
    """Fills in the form, field by field, as someone does who goes through it from top to bottom."""
    page = visit.page
    stated, lists = wanted
    for path, count in lists.items():
        page.evaluate("path => goTo(path)", path)
        for _ in range(count):
            visit.part(path).locator(f'[data-do=add][data-path="{path}"]').last.click()
    order = sorted(stated, key=lambda path: not path.endswith(".name"))
    for path in order:
        value = stated[path]
        page.evaluate("path => goTo(path)", path)
        field = visit.part(path)
        if isinstance(value, list):
            if not value:
                field.locator("[data-do=none]").click()
            for word in value:
                field.locator(f'input[value="{word}"]').check(force=True)
        elif field.locator("input[type=radio]").count():
            field.locator(f'input[value="{value}"]').check(force=True)
        elif field.locator("select").count():
            field.locator("select").select_option(value)
        else:
            field.locator("input").fill(value)
            field.locator("input").press("Enter")


@pytest.mark.parametrize("name", ["sheet-4-no-solar"])
def test_a_house_is_planned_from_nothing(name, visit):
    visit.page.click("[data-do=empty]")
    visit.wait_for("undecided")
    visit.photograph(f"blank-{visit.page.viewport_size['width']}")
    wanted = visit.page.evaluate("text => { const {values, lists} = plancheck.json(['live', 'nl', 'x.yaml'], text); return [values, lists]; }",
                                 text_of(name))
    del wanted[0]["plancheck"]
    fill_in(visit, wanted)
    visit.wait_for("conforms")
    stated, lists = values(visit.page)
    del stated["plancheck"]
    assert [stated, lists] == wanted
    visit.photograph(f"conforms-{visit.page.viewport_size['width']}")
    status, _ = visit.page.evaluate("plancheck.ask(['report', 'nl', 'x.yaml', 'json'], site.text)")
    assert status == 0


def test_ten_faults_are_repaired_through_the_marks(visit):
    visit.open(text_of("ten-faults"))
    visit.wait_for("violates")
    width = visit.page.viewport_size["width"]
    visit.photograph(f"ten-faults-{width}")
    visit.page.click(".tabs [data-view=todo]")
    visit.photograph(f"todo-{width}")
    for _ in range(30):
        if visit.page.locator("#verdict.violates").count() == 0:
            break
        points = visit.page.evaluate("live.points")
        point = next((each for each in points if any(remedy["changes"] for remedy in each["remedies"])), points[0])
        visit.page.click(".tabs [data-view=todo]")
        visit.page.locator(f'#todo li[data-key="point {point["number"]}"] .go').click()
        mark = visit.page.locator(f'#form [data-key="point {point["number"]}"]')
        mark.scroll_into_view_if_needed()
        assert mark.is_visible()
        if mark.locator("[data-do=repair]").count():
            mark.locator("[data-do=repair]").first.click()
        else:
            REPAIRS[point["rule"]](visit, point["paths"][0])
    assert visit.page.locator("#verdict.violates").count() == 0, visit.page.evaluate("live.points")
    # What its writer noted is still there.
    assert "# Tien fouten" in visit.text() and "# 25 A van het net" in visit.text()


def choose(value):
    return lambda visit, path: visit.part(path).locator(f'input[value="{value}"]').check(force=True)


def type_in(value):
    def typed(visit, path):
        visit.part(path).locator("input").fill(value)
        visit.part(path).locator("input").press("Enter")
    return typed


class Repairs(dict):
    """What a person does where the finding names no change: by the field."""

    def __missing__(self, rule):
        def repair(visit, path):
            field = visit.part(path)
            if field.locator("input[type=radio]").count():
                now = field.locator("input:checked").get_attribute("value")
                field.locator("input:not([value=''])").evaluate_all(
                    "(all, now) => all.find(each => each.value !== now).click()", now)
            else:
                pytest.fail(f"{rule} at {path} names no way to mend it")
        return repair


REPAIRS = Repairs({
    "room-volume": type_in("6,5 m3"), "free-space": type_in("10"), "charge-for-days": type_in("5")})


def test_a_half_stated_site_says_what_is_still_to_be_found_out(visit):
    visit.open(text_of("half-stated"))
    visit.wait_for("undecided")
    visit.page.click(".tabs [data-view=todo]")
    asked = visit.page.locator("#todo li").count()
    assert visit.page.evaluate("questionCount()") > 0
    assert asked == visit.page.evaluate("questionCount() + live.points.length + live.problems.length")
    visit.photograph(f"half-stated-{visit.page.viewport_size['width']}")
    visit.page.locator("#todo h3 + ul .go").first.click()
    path = visit.page.evaluate("document.activeElement.closest('[data-place]').dataset.place")
    assert path in [question["path"] for stop in visit.page.evaluate("live.stops") for question in stop["questions"]]
    visit.part(path).locator("[data-do=explain]").first.click()
    assert visit.part(path).locator(".about li").count() > 0


def test_what_does_not_fit_is_told_beside_its_field_and_changes_nothing(visit):
    visit.open(text_of("sheet-4-no-solar"))
    before = visit.text()
    visit.page.evaluate("goTo('supply.main_fuse')")
    field = visit.part("supply.main_fuse")
    field.locator("input").fill("twaalf bananen")
    field.locator("input").press("Enter")
    assert field.locator(".note.violates").is_visible()
    assert field.locator("input").input_value() == "twaalf bananen"
    assert visit.text() == before
    # A bare number has the unit that stands beside it; another spelling is as good.
    field.locator("input").fill("35")
    field.locator("input").press("Enter")
    assert "hoofdzekering: 35 A" in visit.text()
    field.locator("input").fill("25A")
    field.locator("input").press("Enter")
    until(visit.page, "live.values['supply.main_fuse'] === '25 A'")
    assert field.locator(".note.violates").count() == 0


def test_a_second_sessy_is_like_the_first_and_can_be_taken_away(visit):
    visit.open(text_of("sheet-4-no-solar"))
    visit.page.evaluate("goTo('sessys[0]')")
    visit.part("sessys[0]").locator("[data-do=copy]").last.click()
    first, second = visit.page.evaluate("[0, 1].map(index => live.values[`sessys[${index}].name`])")
    assert first == "S1" and second == "S2"
    stated = visit.page.evaluate("live.values")
    assert stated["sessys[1].model"] == stated["sessys[0].model"]
    visit.part("sessys[1]").locator("[data-do=up]").last.click()
    assert visit.page.evaluate("live.values['sessys[0].name']") == "S2"
    visit.page.evaluate("goTo('sessys[0]')")
    visit.part("sessys[0]").locator("[data-do=remove]").last.click()
    assert visit.page.evaluate("[live.lists.sessys, live.values['sessys[0].name']]") == [1, "S1"]
    visit.page.click("#told button")
    assert visit.page.evaluate("live.lists.sessys") == 2


def test_another_name_goes_to_all_that_refers_to_it(visit):
    visit.open(text_of("sheet-4-no-solar"))
    old = visit.page.evaluate("live.values['sessys[0].group']")
    path = visit.page.evaluate("name => Object.keys(live.values).find(path => /^groups.*name$/.test(path) && live.values[path] === name)", old)
    visit.page.evaluate("path => goTo(path)", path)
    type_in("Groep 12")(visit, path)
    visit.wait_for("conforms")
    assert visit.page.evaluate("live.values['sessys[0].group']") == "Groep 12"
    assert f"groep: {old}\n" not in visit.text()


def test_the_site_is_there_again_after_the_window_was_closed(visit):
    visit.open(text_of("half-stated"))
    visit.page.evaluate("goTo('site.customer')")
    type_in("familie De Wit")(visit, "site.customer")
    assert "familie De Wit" in visit.text()
    visit.page.reload()
    visit.page.wait_for_selector("html[data-ready]")
    assert "familie De Wit" in visit.text()
    # A window of its own begins with the list, with the site in it.
    other = visit.window()
    other.click("#kept-list .go")
    until(other, "site !== null")
    assert "familie De Wit" in other.evaluate("site.text")


def test_two_windows_do_not_overwrite_each_other(visit):
    visit.open(text_of("sheet-4-no-solar"))
    visit.text()
    other = visit.window()
    other.click("#kept-list .go")
    until(other, "site !== null")
    # What one changes shows in the other.
    other.evaluate("change([['set', 'site.customer=Een']])")
    until(visit.page, "live.values['site.customer'] === 'Een'")
    # What both change at once is kept twice.
    visit.page.evaluate("() => { const put = store.put; store.put = site => new Promise(done => setTimeout(() => done(put(site)), 400)); }")
    visit.page.evaluate("change([['set', 'site.customer=Twee']])")
    other.evaluate("change([['set', 'site.customer=Drie']])")
    visit.page.wait_for_selector("#warning:not([hidden])")
    until(visit.page, "!isUnsaved && site.version === 1")
    kept = visit.page.evaluate("store.all().then(all => all.map(each => [each.name, each.text]))")
    assert len(kept) == 2
    assert sorted("Twee" in text for _, text in kept) == [False, True]
    assert sorted("Drie" in text for _, text in kept) == [False, True]
    assert any("variant B" in name for name, _ in kept)


def test_sites_are_listed_found_copied_removed_and_saved_together(visit):
    visit.open(text_of("sheet-4-no-solar"), "eerste.yaml")
    visit.text()
    visit.open(text_of("ten-faults"), "tweede.yaml")
    visit.text()
    page = visit.page
    page.click("[data-do=sites]")
    visit.photograph(f"sites-{page.viewport_size['width']}")
    page.fill("#search", "Pietersen")
    until(page, "document.querySelectorAll('#kept-list li').length === 1")
    page.click("#kept-list [data-do=copy-site]")
    until(page, "document.querySelectorAll('#kept-list li').length === 2")
    page.fill("#search", "")
    until(page, "document.querySelectorAll('#kept-list li').length === 3")
    with page.expect_download() as download:
        page.click("[data-do=export-all]")
    saved = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert sorted(each["name"] for each in saved["plancheck-sites"]) == ["eerste.yaml", "tweede variant B", "tweede.yaml"]
    page.click("#kept-list [data-do=remove-site] >> nth=0")
    until(page, "document.querySelectorAll('#kept-list li').length === 2")
    page.set_input_files("#open", {"name": "alles.json", "mimeType": "application/json", "buffer": json.dumps(saved).encode()})
    until(page, "document.querySelectorAll('#kept-list li').length === 5")


def test_the_file_is_edited_beside_the_form(visit):
    visit.open(text_of("sheet-4-no-solar"))
    page = visit.page
    page.click(".tabs [data-view=file]")
    page.fill("#text", "plancheck: 1\n# van mij\naansluiting: {hoofdzekerin: 25 A}\n")
    visit.wait_for("unreadable")
    page.click(".tabs [data-view=fill]")
    assert "hoofdzekering" in page.inner_text("#form")
    page.click(".tabs [data-view=todo]")
    page.locator("#todo .go").first.click()
    chosen = page.evaluate("document.getElementById('text').value.slice(document.getElementById('text').selectionStart).split('\\n')[0]")
    assert "hoofdzekerin" in chosen
    page.fill("#text", "plancheck: 1\n# van mij\naansluiting: {hoofdzekering: 25 A}\n")
    visit.wait_for("undecided")
    page.click(".tabs [data-view=fill]")
    page.evaluate("goTo('supply.phases')")
    choose("3")(visit, "supply.phases")
    assert "# van mij" in visit.text() and "fasen: 3" in visit.text()
    with page.expect_download() as download:
        page.click(".tabs [data-view=file]")
        page.click("[data-do=save]")
    assert download.value.path().read_text(encoding="utf-8") == visit.text()


def test_drawings_and_report_follow_the_site(visit):
    visit.open(text_of("sheet-7-six-without-solar"))
    page, width = visit.page, visit.page.viewport_size["width"]
    page.click(".tabs [data-view=drawings]")
    page.wait_for_selector("#drawings img")
    until(page, "[...document.querySelectorAll('#drawings img')].every(image => image.naturalWidth > 0)")
    assert page.locator("#drawings img").count() > 5
    visit.photograph(f"drawings-{width}")
    page.click(".tabs [data-view=report]")
    frame = page.frame_locator("#sheet")
    frame.locator("header").first.wait_for()
    visit.photograph(f"report-{width}")
    assert "Controle Sessy-installatie" in frame.locator("body").inner_text()
    page.check("input[value=customer]", force=True)
    with page.expect_download() as download:
        page.select_option("#format", "json")
        page.click("[data-do=keep-report]")
    assert json.loads(download.value.path().read_text(encoding="utf-8"))["edition"]


HOSTILE = '<script>alert(1)</script>\u202e<img src=x onerror=alert(1)> "\' {a: b} # & ]='


def test_names_are_shown_and_never_run(visit):
    page = visit.page
    page.on("dialog", lambda dialog: visit.faults.append(dialog.message))
    page.click("[data-do=empty]")
    for path in ("groups", "rooms", "sessys"):
        page.evaluate("path => change([['add', path]])", path)
    for path in ("site.customer", "site.address", "site.installer.person", "groups[0].name", "rooms[0].name", "sessys[0].name"):
        page.evaluate("path => goTo(path)", path)
        name = HOSTILE.replace("\u202e", "")[:60] + path
        type_in(name)(visit, path)
        assert page.evaluate("path => live.values[path]", path) == name or visit.part(path).locator(".note").count()
    type_in(HOSTILE)(visit, "sessys[0].name")
    page.fill("#name", HOSTILE)
    page.click("[data-do=sites]")
    until(page, "document.querySelector('#kept-list b')?.textContent.includes('script')")
    page.click("#close-sites")
    for view in ("todo", "drawings", "report", "file"):
        page.click(f".tabs [data-view={view}]")
        page.wait_for_timeout(300)
    assert page.locator("main img[src=x], #kept-list img").count() == 0


def test_a_file_of_four_megabytes_is_refused_or_read_and_the_page_goes_on(visit):
    note = "# " + "x" * 98 + "\n"
    visit.open(text_of("sheet-4-no-solar") + note * (4 * 1024 * 1024 // len(note)))
    assert visit.page.evaluate("live.conclusion") in ("conforms", "unreadable")
    visit.open(text_of("ten-faults"))
    visit.wait_for("violates")


def test_the_page_may_ask_nothing_of_the_network(engine):
    refused = engine.evaluate("""async () => {
      const refused = [];
      document.addEventListener("securitypolicyviolation", event => refused.push(event.effectiveDirective));
      await fetch("https://example.org").catch(() => {});
      try { new WebSocket("wss://example.org"); } catch { refused.push("connect-src"); }
      const image = document.createElement("img");
      image.src = "https://example.org/x.png";
      document.body.append(image);
      const frame = document.createElement("iframe");
      frame.src = "https://example.org";
      document.body.append(frame);
      await new Promise(done => setTimeout(done, 300));
      image.remove();
      frame.remove();
      return refused;
    }""")
    assert refused.count("connect-src") >= 2 and "img-src" in refused and "frame-src" in refused


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_has_no_barriers(language, visit):
    page = visit.page
    page.select_option("#language", language)
    page.evaluate(screen_checks.AXE)
    visit.open(text_of("ten-faults"))
    width = page.viewport_size["width"]
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for state in ("sites", "fill", "todo", "drawings", "file"):
            if state == "sites":
                page.click("[data-do=sites]")
            else:
                page.click(f".tabs [data-view={state}]")
                if state == "fill":
                    page.evaluate("goTo('sessys[0].free_space.right')")
            # The report in its frame has checks of its own.
            found = page.evaluate("axe.run({exclude: ['#sheet']}, {resultTypes: ['violations']})")
            assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == [], (state, scheme)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, state
            visit.photograph(f"{state}-{scheme}-{width}-{language}")
            if state == "sites":
                page.click("#close-sites")


def test_the_page_is_small_and_says_what_it_is(visit):
    assert PAGE.stat().st_size <= 2_000_000
    visit.open(text_of("ten-faults"))
    assert "06/25" in visit.page.inner_text("#made") and "plancheck 0." in visit.page.inner_text("#made")
