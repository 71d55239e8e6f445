"""The page with the engine in it, as people use it; and that it says what the command says."""

import base64
import functools
import http.server
import json
import os
import random
import subprocess
import threading
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


def worked_out(visit):
    """Waits until what the answers decide has been worked out aside; gives what the engine says of the visit."""
    until(visit.page, "document.querySelector('[data-key=minutes]')?.textContent.match(/[0-9]/)")
    return visit.page.evaluate("plancheck.json(['visit', 'nl', 'huis.yaml'], site.text)")


def walked(visit):
    return visit.page.locator("#todo [data-walk]").evaluate_all("all => all.map(each => each.dataset.walk)")


def test_a_half_stated_site_says_what_is_still_to_be_found_out(visit):
    visit.open(text_of("half-stated"))
    visit.wait_for("undecided")
    visit.page.click(".tabs [data-view=todo]")
    assert visit.page.evaluate("questionCount()") > 0
    said = worked_out(visit)
    asked = [path for stop in said["stops"] for line in stop["questions"] for path in line["paths"]]
    shown = visit.page.locator("#todo .stop").evaluate_all(
        "all => all.flatMap(stop => [...stop.querySelectorAll('[data-walk], .go')].map(each => each.dataset.walk ?? each.dataset.path))")
    assert sorted(shown) == sorted(asked)
    assert visit.page.locator("#todo .stop h3").all_inner_texts() == [stop["where"] for stop in said["stops"]]
    # What an answer decides stands below it.
    turns = [turn["condition"] for stop in said["stops"] for line in stop["questions"] for turn in line["turns"]]
    assert turns and all(turn in visit.page.inner_text("#todo") for turn in turns)
    visit.photograph(f"half-stated-{visit.page.viewport_size['width']}")
    visit.page.click(".tabs [data-view=fill]")
    path = asked[0]
    visit.page.evaluate("path => goTo(path)", path)
    visit.part(path).locator("[data-do=explain]").first.click()
    assert visit.part(path).locator(".about li").count() > 0


def test_questions_are_answered_in_a_walk_and_open_others(visit):
    visit.open(text_of("half-stated"))
    visit.page.click(".tabs [data-view=todo]")
    said = worked_out(visit)
    path = "sessys[0].dongle.present"
    question = visit.page.locator(f'[data-walk="{path}"]')
    assert question.locator("li", has_text="als ").count() > 0
    assert question.locator("input:checked").get_attribute("value") == ""
    before, left = walked(visit), visit.page.evaluate("questionCount()")
    question.locator('input[value="ja"]').check(force=True)
    until(visit.page, "live.values[%s] === 'ja'" % json.dumps(path))
    # It stays in sight, as answered; what it opens comes right behind it.
    question.locator(".mark.done").wait_for()
    until(visit.page, "[...document.querySelectorAll('#todo [data-walk]')].some(each => !%s.includes(each.dataset.walk))" % json.dumps(before))
    after = walked(visit)
    opened = [each for each in after if each not in before]
    assert after.index(path) == before.index(path)
    assert after[after.index(path) + 1:][:len(opened)] == opened
    assert all(each.startswith(path.rsplit(".", 1)[0]) for each in opened)
    visit.photograph(f"walk-{visit.page.viewport_size['width']}")
    # Who does not know after all, says so.
    question.locator('input[value=""]').check(force=True)
    until(visit.page, "live.values[%s] === undefined" % json.dumps(path))
    until(visit.page, "questionCount() === %d" % left)
    assert question.locator(".mark.done").count() == 0
    # What it stood in is left blank.
    assert visit.text().replace("    dongel:\n", "") == text_of("half-stated")


def test_every_question_of_a_walk_can_be_answered(visit):
    """What is asked again and again is answered, until nothing is left."""
    visit.open(text_of("half-stated"))
    visit.page.click(".tabs [data-view=todo]")
    for _ in range(200):
        worked_out(visit) if visit.page.evaluate("questionCount()") else None
        field = visit.page.locator("#todo [data-walk]:has(.mark:not(.done))").first
        if field.count() == 0:
            break
        path = field.get_attribute("data-walk")
        field = visit.page.locator(f'[data-walk="{path}"]')
        if field.locator("input[type=radio]").count():
            field.locator("input[type=radio]:not([value=''])").first.check(force=True)
        elif field.locator("input[type=checkbox]").count():
            field.locator("input[type=checkbox]").first.check(force=True)
        elif field.locator("select").count():
            field.locator("select").select_option(index=1)
        else:
            kind = visit.page.evaluate("path => document.querySelector(`[data-walk=\"${path}\"] input`).type", path)
            field.locator("[data-set]").fill("2026-01-01" if kind == "date" else "10")
            field.locator("[data-set]").press("Enter")
        if field.locator(".note.violates[role=alert]").count():
            break
        until(visit.page, "live.values?.[%s] !== undefined || live.conclusion === 'unreadable'" % json.dumps(path))
        if visit.page.evaluate("live.problems.length"):
            break
    # Nothing is left; or what was made up contradicts itself, and is said to.
    assert visit.page.evaluate("questionCount() === 0 || live.problems.length > 0")


# MARK: What is searched

def searched(visit, kind):
    visit.page.click(f"#todo [data-do=search][data-kind={kind}]")
    visit.page.wait_for_selector(f'#todo [data-key="search {kind}"] [data-do=take]')
    until(visit.page, f"!search.isBusy('{kind}')")


def test_suggestions_are_those_of_the_command_and_can_be_carried_out_and_taken_back(visit, tmp_path):
    text = text_of("ten-faults")
    visit.open(text)
    visit.page.click(".tabs [data-view=todo]")
    searched(visit, "suggest")
    width = visit.page.viewport_size["width"]
    visit.page.locator("#todo .way").first.scroll_into_view_if_needed()
    visit.photograph(f"suggestions-{width}")
    run = subprocess.run([PLANCHECK, "suggest", "-", "--format", "json"], input=text.encode(), capture_output=True)
    said = json.loads(run.stdout)["suggestions"]
    assert len(said) == visit.page.locator("#todo .way").count()
    for number, suggestion in enumerate(said):
        orders = visit.page.locator("#todo .way").nth(number).locator("ul").first.locator("li").all_inner_texts()
        assert orders == [step["order"] for step in suggestion["steps"]]
    site = tmp_path / "site.yaml"
    site.write_text(text, encoding="utf-8")
    subprocess.run([PLANCHECK, "suggest", site, "--apply", "1", "--output", tmp_path / "new.yaml"], check=True)
    visit.page.locator("#todo .way [data-do=take]").first.click()
    visit.page.wait_for_selector("#verdict:not(.violates)")
    assert visit.text() == (tmp_path / "new.yaml").read_text(encoding="utf-8")
    visit.page.click("#told button")
    visit.wait_for("violates")
    assert visit.text() == text
    # What was found of it still holds.
    assert visit.page.locator("#todo .way").count() == len(said)
    visit.page.locator("#todo .way [data-do=take-variant]").first.click()
    until(visit.page, "site.name.includes('variant B')")
    until(visit.page, "!isUnsaved")
    kept = dict(visit.page.evaluate("store.all().then(all => all.map(each => [each.name, each.text]))"))
    assert kept["huis.yaml"] == text and len(kept) == 2


def test_typing_goes_on_while_a_search_does_and_a_search_can_be_stopped(visit):
    visit.open(text_of("ten-faults"))
    page = visit.page
    page.click(".tabs [data-view=todo]")
    # An engine aside that takes its time.
    page.evaluate("""() => { const aside = engine.aside; engine.aside = () => {
      const worker = aside();
      return {...worker, ask: (...asked) => worker.ask(...asked).then(answer => new Promise(done => setTimeout(() => done(answer), 1500)))};
    }; }""")
    page.click("#todo [data-do=search][data-kind=suggest]")
    page.wait_for_selector("#todo [data-do=stop-search]")
    assert "Bezig met zoeken" in page.inner_text("#todo")
    page.click("#todo [data-do=stop-search]")
    page.wait_for_selector("#todo [data-do=search][data-kind=suggest]")
    page.click("#todo [data-do=search][data-kind=suggest]")
    page.wait_for_selector("#todo [data-do=stop-search]")
    page.evaluate("change([['set', 'site.customer=Intussen']])")
    # What was asked of another site is not shown of this one.
    page.wait_for_selector("#todo [data-do=search][data-kind=suggest]")
    page.wait_for_timeout(2000)
    assert page.locator("#todo .way").count() == 0
    assert "Intussen" in visit.text()


def test_layouts_are_chosen_from_a_table(visit):
    visit.open(text_of("sheet-4-no-solar"))
    page, width = visit.page, visit.page.viewport_size["width"]
    page.click(".tabs [data-view=todo]")
    searched(visit, "layouts")
    visit.page.locator("table.layouts").scroll_into_view_if_needed()
    visit.photograph(f"layouts-{width}")
    run = subprocess.run([PLANCHECK, "layouts", "-", "--format", "json", "--most", "12"], input=text_of("sheet-4-no-solar").encode(),
                         capture_output=True)
    said = json.loads(run.stdout)["layouts"]
    assert page.locator("table.layouts tbody").count() == len(said)
    for number, layout in enumerate(said):
        boxes = page.locator("table.layouts tbody").nth(number).locator(".box")
        assert boxes.count() == len(layout["sessys"])
    page.locator("table.layouts [data-do=take]").first.click()
    until(page, "live.lists.sessys === %d" % len(said[0]["sessys"]))
    chosen = page.evaluate("Array.from({length: live.lists.sessys}, (_, at) => live.values[`sessys[${at}].phase`])")
    assert chosen == [sessy["phase"] for sessy in said[0]["sessys"]]
    page.click("#told button")
    assert visit.text() == text_of("sheet-4-no-solar")


def test_the_wall_of_a_room_stands_in_its_form(visit):
    visit.open(text_of("sheet-4-no-solar"))
    page = visit.page
    page.evaluate("goTo('rooms[0].name')")
    page.wait_for_selector('#form [data-key="wall rooms[0]"]')
    until(page, "document.querySelector('#form .wall').naturalWidth > 0")
    before = page.get_attribute("#form .wall", "src")
    assert page.get_attribute("#form .wall", "alt")
    page.evaluate("change([['set', 'sessys[0].free_space.left=123 cm']])")
    until(page, "document.querySelector('#form .wall').src !== %s" % json.dumps(before))
    visit.photograph(f"wall-{page.viewport_size['width']}")


# MARK: Photos

def picture(page, width, height):
    """A photo, as a camera makes it."""
    data = page.evaluate("""([width, height]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [width, height];
      const ink = canvas.getContext("2d");
      for (let at = 0; at < 40; at++) { ink.fillStyle = `hsl(${at * 9} 60% 50%)`; ink.fillRect(at * width / 40, 0, width / 40, height); }
      return canvas.toDataURL("image/png");
    }""", [width, height])
    return {"name": "meterkast.png", "mimeType": "image/png", "buffer": base64.b64decode(data.split(",")[1])}


def test_photos_stay_with_what_they_show(visit):
    visit.open(text_of("sheet-4-no-solar"), "foto.yaml")
    page = visit.page
    visit.text()
    path = "rooms[0].volume"
    page.evaluate("path => goTo(path)", path)
    visit.part(path).locator("[data-do=explain]").first.click()
    visit.part(path).locator("[data-photo]").set_input_files(picture(page, 3000, 2000))
    visit.part(path).locator(".photo img").wait_for()
    until(page, "document.querySelector('.photo img').naturalWidth > 0")
    # It was made smaller, and is a picture of the same.
    assert page.evaluate("[document.querySelector('.photo img').naturalWidth, document.querySelector('.photo img').naturalHeight]") == [1280, 853]
    visit.photograph(f"photo-{page.viewport_size['width']}")
    # What goes by another name takes it along.
    page.evaluate("goTo('rooms[0].name')")
    type_in("Bijkeuken")(visit, "rooms[0].name")
    until(page, "photos.has('rooms[0].volume')")
    visit.text()
    page.reload()
    page.wait_for_selector("html[data-ready]")
    until(page, "photos.has('rooms[0].volume')")
    page.click(".tabs [data-view=todo]")
    assert "Bijkeuken" in page.inner_text("#todo .photo figcaption")
    # No picture is no photo.
    page.click(".tabs [data-view=fill]")
    page.evaluate("path => goTo(path)", path)
    visit.part(path).locator("[data-photo]").set_input_files({"name": "x.png", "mimeType": "image/png", "buffer": b"no picture"})
    page.wait_for_selector("#told:not([hidden])")
    assert "x.png" in page.inner_text("#told")
    assert page.evaluate("store.photosOf(site.id).then(all => all.length)") == 1
    # It is in the export of everything, goes with its site, and comes back from the export.
    page.click("[data-do=sites]")
    until(page, "document.querySelectorAll('#kept-list li').length === 1")
    with page.expect_download() as download:
        page.click("[data-do=export-all]")
    saved = download.value.path().read_bytes()
    [exported] = json.loads(saved)["plancheck-sites"]
    assert base64.b64decode(exported["photos"][0]["image"])[:2] == b"\xff\xd8"
    page.click("#kept-list [data-do=copy-site]")
    until(page, "document.querySelectorAll('#kept-list li').length === 2")
    count = "new Promise(done => { const open = indexedDB.open('plancheck'); open.onsuccess = () => { open.result.transaction('photos').objectStore('photos').count().onsuccess = event => { done(event.target.result); open.result.close(); }; }; })"
    assert page.evaluate(count) == 2
    for left in (1, 0):
        page.click("#kept-list [data-do=remove-site] >> nth=0")
        until(page, f"document.querySelectorAll('#kept-list li[data-key]').length === {left}")
    assert page.evaluate(count) == 0
    page.click("#told button")
    until(page, "document.querySelectorAll('#kept-list li[data-key]').length === 1")
    assert page.evaluate(count) == 1
    page.set_input_files("#open", {"name": "alles.json", "mimeType": "application/json", "buffer": saved})
    until(page, "document.querySelectorAll('#kept-list li[data-key]').length === 2")
    assert page.evaluate(count) == 2
    page.click("#kept-list .go >> nth=0")
    until(page, "site !== null && photos.has('rooms[0].volume')")
    page.evaluate("path => goTo(path)", path)
    visit.part(path).locator("[data-do=remove-photo]").click()
    until(page, "!photos.has('rooms[0].volume')")
    page.click("#told button")
    until(page, "photos.has('rooms[0].volume')")


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


def test_who_types_is_not_taken_from_the_field(visit):
    visit.open(text_of("sheet-4-no-solar"))
    page = visit.page
    # One that is not stated yet, among those that are folded away.
    page.evaluate("goTo('rooms[0].volume')")
    assert page.evaluate("live.values['rooms[0].volume'] === undefined")
    field = visit.part("rooms[0].volume").locator("[data-set]")
    field.click()
    for letter in "12,5":
        page.keyboard.press(letter)
        page.wait_for_timeout(120)
        assert page.evaluate("document.activeElement.dataset.set") == "rooms[0].volume"
    assert field.input_value() == "12,5"
    until(page, "live.values['rooms[0].volume'] === '12,5 m³'")
    page.keyboard.press("Tab")
    # What was typed at a stretch is undone at once.
    page.click("#undo")
    until(page, "live.values['rooms[0].volume'] === undefined")


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


def test_what_is_noted_of_an_element_goes_along_when_it_moves_up(visit):
    visit.open("plancheck: 1\ngroepen:\n  # de oude\n  - naam: A # klein\n  # de nieuwe\n  - naam: B\n    # ook voor de Sessy\n    fasen: [L2]\n")
    visit.page.evaluate("goTo('groups[1]')")
    visit.part("groups[1]").locator("[data-do=up]").last.click()
    until(visit.page, "live.values['groups[0].name'] === 'B'")
    assert visit.text() == (
        "plancheck: 1\ngroepen:\n  # de nieuwe\n  - naam: B\n    # ook voor de Sessy\n    fasen: [L2]\n  # de oude\n  - naam: A # klein\n")


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


TEXTS = """() => {
  const all = [];
  const visit = (fields, at) => {
    for (const field of fields) {
      const place = at ? `${at}.${field.key}` : field.key;
      if (field.kind === "list") { if (!field.key.startsWith("waiver")) change([["add", place]]); visit(field.fields, `${place}[0]`); }
      else if (field.kind === "record") visit(field.fields, place);
      else if (field.kind === "text") all.push(place);
    }
  };
  visit(plancheck.json(["form", "nl", ""]).sections.flatMap(section => section.fields), "");
  return all;
}"""


EVIL = ["<img src=x onerror=alert(2)>", "</script><script>alert(1)</script>", "naam \u202eomgekeerd\u2066 <b>vet</b>", "\"'`${1}&lt;]]> # {a: b}"]


def test_every_field_takes_a_hostile_text_as_text(visit):
    page = visit.page
    page.on("dialog", lambda dialog: visit.faults.append(dialog.message))
    page.click("[data-do=empty]")
    fields = page.evaluate(TEXTS)
    assert len(fields) > 20
    # What a field does not take changes nothing.
    taken = [page.evaluate("""([fields, evil]) => fields.filter((path, at) => change([["set", `${path}=${evil} ${at}`]])).length""", [fields, evil])
             for evil in EVIL]
    assert sorted(taken)[1] > 10, taken
    visit.text()
    page.click(".tabs [data-view=fill]")
    page.evaluate("fields => fields.forEach(path => form.reveal(path))", fields)
    for step in range(page.evaluate("document.querySelectorAll('#steps button').length")):
        page.evaluate("step => deeds.step({step})", step)
        assert page.locator("main img[src=x], main script").count() == 0
    for view in ("todo", "drawings", "report", "file"):
        page.click(f".tabs [data-view={view}]")
        page.wait_for_timeout(400)
    assert page.locator("main img[src=x], main b:text-is('vet'), main script").count() == 0
    # What is written is read again.
    assert page.evaluate("live.values !== null")


def test_a_tab_that_is_killed_loses_nothing(visit):
    visit.open(text_of("half-stated"))
    page = visit.page
    page.evaluate("goTo('site.customer')")
    field = visit.part("site.customer").locator("input")
    field.fill("")
    field.press_sequentially("familie Van den Berg")
    # The field is not left: what was typed is kept as soon as nothing more is.
    until(page, "live.values['site.customer']?.endsWith('Berg') && !isUnsaved")
    page.close(run_before_unload=False)
    visit.page = visit.window()
    visit.page.click("#kept-list .go")
    until(visit.page, "site !== null")
    assert "familie Van den Berg" in visit.page.evaluate("site.text")
    visit.wait_for("undecided")


def test_a_full_store_is_told_and_nothing_is_lost(visit):
    visit.open(text_of("sheet-4-no-solar"), "vol.yaml")
    page = visit.page
    before = visit.text()
    page.evaluate("""() => {
      const put = store.put;
      globalThis.room = () => { store.put = put; };
      store.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    }""")
    page.evaluate("change([['set', 'site.customer=Vol']])")
    page.wait_for_selector("#warning:not([hidden])")
    assert "vol" in page.inner_text("#warning") and "bewaar als bestand" in page.inner_text("#warning")
    # It stays on the page, can be saved to a file, and leaving asks first.
    assert page.evaluate("live.values['site.customer']") == "Vol" and page.evaluate("isUnsaved")
    asked = page.evaluate("() => { const event = new Event('beforeunload', {cancelable: true}); dispatchEvent(event); return event.defaultPrevented; }")
    assert asked
    page.click(".tabs [data-view=file]")
    with page.expect_download() as download:
        page.click("[data-do=save]")
    assert "klant: Vol" in download.value.path().read_text(encoding="utf-8")
    assert page.evaluate("store.get(site.id).then(kept => kept.text)") == before
    page.evaluate("room()")
    page.evaluate("change([['set', 'site.customer=Weer ruimte']])")
    until(page, "!isUnsaved")
    assert page.locator("#warning").is_hidden()
    assert "Weer ruimte" in page.evaluate("store.get(site.id).then(kept => kept.text)")


def test_what_the_browser_cannot_hold_is_told_by_the_browser_itself(chromium, web):
    """The quota that a browser gives, made small: its own refusal."""
    context = chromium.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(web)
    page.wait_for_selector("html[data-ready]")
    context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", {"origin": web.rstrip("/"), "quotaSize": 4_000_000})
    page.click("[data-do=empty]")
    until(page, "!isUnsaved")
    page.evaluate("take('plancheck: 1\\n# ' + 'x'.repeat(6_000_000) + '\\n')")
    page.wait_for_selector("#warning:not([hidden])")
    assert "vol" in page.inner_text("#warning")
    assert page.evaluate("isUnsaved")
    page.evaluate("take('plancheck: 1\\n')")
    until(page, "!isUnsaved")
    context.close()


def test_what_an_older_page_kept_and_exported_is_still_there(visit, tmp_path):
    page = visit.page
    old = [{"name": "oud.yaml", "text": text_of("sheet-4-no-solar")}, {"name": 5, "text": "x"}, {"name": "kaal.yaml", "text": "plancheck: 1\n", "photos": "x"},
           {"name": "foto.yaml", "text": "plancheck: 1\n", "photos": [{"place": "x", "image": "%%%"}, {}]}]
    page.set_input_files("#open", {"name": "oud.json", "mimeType": "application/json", "buffer": json.dumps({"plancheck-sites": old}).encode()})
    until(page, "document.querySelectorAll('#kept-list li[data-key]').length === 3")
    # The store as it was before there were photos.
    page.evaluate("""() => new Promise(done => {
      const gone = indexedDB.deleteDatabase("plancheck");
      gone.onsuccess = gone.onerror = () => {
        const open = indexedDB.open("plancheck", 1);
        open.onupgradeneeded = () => open.result.createObjectStore("sites", {keyPath: "id"});
        open.onsuccess = () => {
          const write = open.result.transaction("sites", "readwrite");
          write.objectStore("sites").put({id: "a", name: "vroeger.yaml", text: "plancheck: 1\\n", version: 3, changed: 1});
          write.oncomplete = () => { open.result.close(); done(); };
        };
      };
    })""")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    until(page, "document.querySelectorAll('#kept-list li[data-key]').length === 1")
    page.click("#kept-list .go")
    until(page, "site?.name === 'vroeger.yaml'")
    page.evaluate("change([['set', 'site.customer=Nu']])")
    until(page, "!isUnsaved && site.version === 4")


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


def no_barriers(visit, state):
    """No fault that axe knows of, and nothing wider than the window. The report in its frame has checks of its own."""
    found = visit.page.evaluate("axe.run({exclude: ['#sheet']}, {resultTypes: ['violations']})")
    assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == [], state
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= visit.page.viewport_size["width"], state


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_has_no_barriers(language, visit):
    page = visit.page
    page.select_option("#language", language)
    page.evaluate(screen_checks.AXE)
    visit.open(text_of("ten-faults"))
    width = page.viewport_size["width"]
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for state in ("sites", "fill", "todo", "drawings", "report", "file"):
            if state == "sites":
                page.click("[data-do=sites]")
            else:
                page.click(f".tabs [data-view={state}]")
                if state == "fill":
                    page.evaluate("goTo('sessys[0].free_space.right')")
            no_barriers(visit, (state, scheme))
            visit.photograph(f"{state}-{scheme}-{width}-{language}")
            if state == "sites":
                page.click("#close-sites")


def test_what_is_searched_asked_and_photographed_has_no_barriers(visit):
    page = visit.page
    page.evaluate(screen_checks.AXE)
    visit.open(text_of("ten-faults"))
    page.click(".tabs [data-view=todo]")
    searched(visit, "suggest")
    page.evaluate("() => { for (const fold of document.querySelectorAll('#todo details')) fold.open = true; }")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        no_barriers(visit, ("suggested", scheme))
    visit.open(text_of("sheet-4-no-solar"))
    page.click(".tabs [data-view=todo]")
    searched(visit, "layouts")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        no_barriers(visit, ("laid out", scheme))
    visit.open(text_of("half-stated"))
    page.click(".tabs [data-view=todo]")
    worked_out(visit)
    page.locator("#todo [data-photo]").first.set_input_files(picture(page, 400, 300))
    page.locator("#todo .photo").first.wait_for()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        no_barriers(visit, ("asked", scheme))
        visit.photograph(f"asked-{scheme}-{page.viewport_size['width']}")
    # A warning, a refusal, and a file that cannot be read.
    page.evaluate("warn('full')")
    page.click(".tabs [data-view=fill]")
    page.evaluate("goTo('supply.main_fuse')")
    type_in("bananen")(visit, "supply.main_fuse")
    no_barriers(visit, "refused")
    page.click(".tabs [data-view=file]")
    page.fill("#text", "plancheck: 1\nonzin: ja\n")
    visit.wait_for("unreadable")
    page.click(".tabs [data-view=fill]")
    no_barriers(visit, "unreadable")


def test_letters_twice_as_large_still_fit(visit):
    page = visit.page
    visit.open(text_of("ten-faults"))
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for state in ("fill", "todo", "drawings", "report", "file"):
        page.click(f".tabs [data-view={state}]")
        assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], state
        # What is always in sight leaves room for the rest.
        covered = page.evaluate("[document.querySelector('header'), document.querySelector('.tabs')].reduce((sum, each) => sum + each.offsetHeight, 0)")
        assert covered < page.viewport_size["height"] * .75, state
        cut = page.evaluate("""() => [...document.querySelectorAll("button, .choice, select")].filter(each => each.offsetParent && each.scrollWidth > each.clientWidth + 1)
          .map(each => each.textContent)""")
        assert cut == [], state
        visit.photograph(f"large-{state}-{page.viewport_size['width']}")


def test_the_page_is_used_with_the_keyboard_alone(visit):
    page = visit.page

    def go_to(selector):
        for _ in range(400):
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
            page.keyboard.press("Tab")
        pytest.fail(f"no key leads to {selector}")

    go_to("[data-do=empty]")
    page.keyboard.press("Enter")
    visit.wait_for("undecided")
    go_to('[data-step="1"]')
    # Where one is, shows.
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    go_to('[data-set="supply.phases"]')
    page.keyboard.press("ArrowRight")
    until(page, "live.values['supply.phases'] !== undefined")
    go_to('[data-set="supply.main_fuse"]')
    page.keyboard.type("25")
    page.keyboard.press("Enter")
    until(page, "live.values['supply.main_fuse'] === '25 A'")
    go_to('[data-do=add][data-path="meter_box.residual_current_devices"]')
    page.keyboard.press("Space")
    until(page, "live.lists['meter_box.residual_current_devices'] === 1")
    # Back to the tabs, on to the questions, and to one of them.
    page.evaluate("scrollTo(0, 0)")
    go_to(".tabs [data-view=todo]")
    page.keyboard.press("Enter")
    go_to("#todo [data-walk] input, #todo [data-walk] select")
    go_to("[data-do=sites]")
    page.keyboard.press("Enter")
    page.wait_for_selector("#sites[open]")
    page.keyboard.press("Escape")
    page.wait_for_selector("#sites", state="hidden")


def test_nothing_moves_for_who_asked_for_less_motion(visit):
    page = visit.page
    page.emulate_media(reduced_motion="reduce")
    visit.open(text_of("ten-faults"))
    page.evaluate("goTo('sessys[0].free_space.right')")
    assert page.evaluate("document.getAnimations().length") == 0
    page.emulate_media(reduced_motion="no-preference")
    page.evaluate("goTo('sessys[0].free_space.left')")
    assert page.evaluate("document.getAnimations().length") > 0


# MARK: On a web host

@pytest.fixture(scope="module")
def web():
    """The page as a web host gives it."""
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass
    server = http.server.ThreadingHTTPServer(("localhost", 0), functools.partial(Quiet, directory=PAGE.parent / "web"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}/"
    server.shutdown()


def test_a_page_that_was_served_goes_on_without_a_network(chromium, web):
    context = chromium.new_context(viewport=PHONE)
    page, faults, asked = context.new_page(), [], []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    context.on("request", lambda request: asked.append(request.url))
    page.goto(web)
    page.wait_for_selector("html[data-ready]")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    manifest = json.loads(context.new_cdp_session(page).send("Page.getAppManifest")["data"])
    assert manifest["display"] == "standalone" and manifest["start_url"] == "./" and manifest["icons"]
    context.set_offline(True)
    page.goto(web)
    page.wait_for_selector("html[data-ready]")
    page.click("[data-do=empty]")
    page.wait_for_selector("#verdict.undecided")
    assert all(url.startswith((web, "data:", "blob:")) for url in asked), asked
    assert faults == []
    context.close()


def test_the_page_is_small_and_says_what_it_is(visit):
    assert PAGE.stat().st_size <= 2_000_000
    visit.open(text_of("ten-faults"))
    assert "06/25" in visit.page.inner_text("#made") and "plancheck 0." in visit.page.inner_text("#made")
