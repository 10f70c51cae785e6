"""The pages in Chromium: accessible by axe's rules in light and dark, on a phone, without JavaScript; hostile text inert.

Needs Chromium (`apt-get install chromium`). If `DELTABRIEF_REQUIRE` includes `chromium`, its absence fails.
"""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from bot.web.access import COOKIE
from bot.web.server import listen
from tests.integration.web.test_pages import HOSTILE, PAGES, hostile_article

pytestmark = [pytest.mark.chromium, pytest.mark.slow]

CHROMIUM = Path("/usr/bin/chromium")
PHONE, DESK = {"width": 360, "height": 740}, {"width": 1100, "height": 900}
PICTURES = os.environ.get("DELTABRIEF_PICTURES")
"""A folder for screenshots, for looking at."""


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM.exists():
        if "chromium" in os.environ.get("DELTABRIEF_REQUIRE", "").split(","):
            pytest.fail(f"DELTABRIEF_REQUIRE asks for chromium, but there is no {CHROMIUM}")
        pytest.skip(f"there is no {CHROMIUM}")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def address(served):
    """The application on a real socket."""
    bound = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(served.app, log_config=None, lifespan="off"))
    server.install_signal_handlers = lambda: None
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{bound.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    bound.close()


def opened(browser, address, served, *, size=DESK, scheme="light", script=True):
    context = browser.new_context(viewport=size, color_scheme=scheme, java_script_enabled=script)
    if served:
        context.add_cookies([{"name": COOKIE, "value": served.tokens["all"], "url": address}])
    return context


def violations(page):
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
    return [(each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found.response["violations"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_are_accessible_and_fit_a_phone(browser, address, served, scheme):
    for size in (PHONE, DESK):
        context = opened(browser, address, served, size=size, scheme=scheme)
        context.route(
            "**/*", lambda route: route.continue_() if route.request.url.startswith(address) else route.abort()
        )
        page = context.new_page()
        asked = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        for path in PAGES:
            page.goto(address + path.format(**served.ids))
            assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), (path, size)
            if PICTURES:
                name = path.format(**served.ids).replace("/", "_").replace("?", "_")
                page.screenshot(path=f"{PICTURES}/{scheme}-{size['width']}{name}.png", full_page=True)
            assert violations_without_csp(browser, page) == [], (path, scheme)
        assert all(url.startswith(address) for url in asked), "a page asks another site"
        context.close()


def violations_without_csp(browser, page):
    """axe is a script, which our policy forbids: the same document is checked in a page that allows it."""
    context = browser.new_context(
        viewport=page.viewport_size,
        bypass_csp=True,
        color_scheme="dark" if page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") else "light",
    )
    context.add_cookies(page.context.cookies())
    other = context.new_page()
    other.goto(page.url)
    found = violations(other)
    context.close()
    return found


def test_hostile_text_runs_nothing(browser, address, served):
    claim = hostile_article(served.service, HOSTILE)
    context = opened(browser, address, served)
    page = context.new_page()
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for path in ("/topics/t", f"/claims/{claim.id}", "/search?q=ferry", f"/search?q={HOSTILE}"):
        page.goto(address + path)
        assert "owned" not in page.title().split(" · ")[0] or "<script>" in page.title()
        assert page.evaluate("document.scripts.length") == 0
        assert page.evaluate("document.images.length") == 0
    assert dialogs == []
    context.close()


def test_a_reader_signs_in_without_javascript(browser, address, served):
    context = opened(browser, address, None, script=False)
    page = context.new_page()
    page.goto(address)
    context.add_cookies([{"name": COOKIE, "value": served.tokens["all"], "url": address}])  # `Secure` needs https
    page.goto(address)
    page.get_by_role("link", name="Ferry strike").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Ferry strike"
    page.get_by_role("link", name="why").first.click()
    assert page.locator("mark").count() == 1
    context.close()
