import pytest

import desk as desks
import scratch
from html_checker import HTMLChecker


@pytest.fixture(scope="session")
def made():
    """Everything there is to look at is there. If it is not, there is no use in going on."""
    try:
        scratch.make()
    except RuntimeError as error:
        pytest.exit(str(error), returncode=1)


@pytest.fixture(scope="session")
def html_checker(made):
    return HTMLChecker([report.html for report in scratch.REPORTS + scratch.CROWDED])


@pytest.fixture(scope="session")
def chromium():
    """The one browser."""
    with desks.browser() as chromium:
        yield chromium


@pytest.fixture(scope="session")
def browser(html_checker, chromium):
    """The browser for reports. The HTML checker has been set to work by then, and runs beside it."""
    return chromium


@pytest.fixture(scope="session")
def desk(browser):
    return desks.Desk(browser)


@pytest.fixture(scope="session")
def plain_desk(browser):
    """A desk on which no scripts run."""
    return desks.Desk(browser, runs_scripts=False)


@pytest.fixture
def expect_none(desk, request):
    """Fails if there are faults; the picture that goes with it is named after the test."""
    return lambda faults: desk.expect_none(faults, request.node.name.removeprefix("test_"))
