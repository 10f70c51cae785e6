"""The pages in Chromium: accessible by axe's rules in light and dark, on a phone, without JavaScript; hostile text inert.

Needs Chromium (`apt-get install chromium`). If `DELTABRIEF_REQUIRE` includes `chromium`, its absence fails.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import html5lib
import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from bot.notify.address import destination_of
from bot.notify.one_click import one_click
from bot.web.access import COOKIE
from bot.web.build import build_app
from bot.web.server import listen
from summarizer.delivery.model import Subscription
from tests.integration.web.conftest import NOW, OPTIONS
from tests.integration.web.test_pages import HOSTILE, PAGES, hostile_article
from tests.thread_worker import ThreadWorker
from tests.unit.summarizer.town_desk import START

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


@contextmanager
def listening(app):
    """An application on a real socket; yields its address."""
    bound = listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off"))
    server.install_signal_handlers = lambda: None
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{bound.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    bound.close()


@pytest.fixture
def address(served):
    """The served application's address."""
    with listening(served.app) as found:
        yield found


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_for_those_without_a_token_are_accessible_and_fit_a_phone(browser, served, scheme):
    """Signing in, what is not there, and the three pages of unsubscribing from mails."""
    place = destination_of("mailto:ann@example.org", "w")
    mails = Subscription("0f3a", "w", "t", place.id, START.time(), "UTC", START)
    links = one_click("a-secret-of-more-than-24-characters", OPTIONS.public_url)
    app = build_app(served.service, ThreadWorker(served.service), lambda: NOW, replace(OPTIONS, one_click=links))
    with listening(app) as address:
        for size in (PHONE, DESK):
            mine = replace(mails, id=f"{mails.id}{size['width']}")
            served.service.subscribe(mine, place, START, "console")
            asked = links.address(mine.id).removeprefix(OPTIONS.public_url)
            page = opened(browser, address, None, size=size, scheme=scheme).new_page()
            for path, heading in (("/", "Sign in"), ("/topics/t", "Sign in"), ("/unsubscribe/x", "Not Found")):
                check_page(browser, page, address + path, heading, size)
            check_page(browser, page, address + asked, "Unsubscribe", size)
            page.get_by_role("button", name="Unsubscribe").click()
            page.get_by_role("heading", name="Unsubscribed").wait_for()
            check_page(browser, page, page.url, "Unsubscribed", size)
            page.context.close()
            inside = opened(browser, address, served, size=size, scheme=scheme).new_page()
            check_page(browser, inside, f"{address}/topics/none", "Not Found", size)
            inside.context.close()


def check_page(browser, page, url, heading, size):
    page.goto(url)
    assert page.get_by_role("heading", level=1).inner_text() == heading
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), (url, size)
    html5lib.HTMLParser(strict=True).parse(page.request.get(url).text())
    if PICTURES:
        name = f"{heading.lower().replace(' ', '-')}-{size['width']}"
        page.screenshot(path=f"{PICTURES}/{name}.png", full_page=True)
    assert violations_without_csp(browser, page) == [], (url, size)


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
