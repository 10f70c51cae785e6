"""Draw the pictures of docs/feed.md: a topic and a claim of the sample as web pages, in Chromium.

    python -m docs.web_picture 2026-02-19 docs

The sample is played up to the day, and written as a site of static files.
"""

from __future__ import annotations

import re
import sys
import tempfile
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, sync_playwright

from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario
from bot.web.queries import Queries
from bot.web.site import Site
from bot.workspace.console import CONSOLE
from docs.discord_screen import CHROMIUM

DESK, PHONE = {"width": 900, "height": 1180}, {"width": 390, "height": 780}


def main() -> None:
    """Play, write the site, and photograph two of its pages."""
    day, target = date.fromisoformat(sys.argv[1]), Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch) / "site"
        _write(day, Path(scratch), site)
        topic = next((site / "topics").glob("*.html"))
        claim = site / "topics" / re.findall(r'href="(\.\./claims/[^"]+)"', topic.read_text())[1]
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            _photograph(browser, topic, DESK, "light", target / "web-topic.png")
            _photograph(browser, claim, PHONE, "dark", target / "web-claim.png")
            browser.close()


def _write(day: date, scratch: Path, site: Path) -> None:
    scenario, app = load_scenario(Path("config/sample")), App()
    ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/picture.db"))
    service = app.service_with(ledger, scenario.owners)
    for played in replay(scenario, ledger, service):
        if played.date == day:
            break
    end = datetime.combine(day, time.max, UTC)
    Site(Queries(service, lambda: end), CONSOLE.id, ZoneInfo("UTC"), "https://archive.example").write(site)
    ledger.dispose()


def _photograph(browser: Browser, page: Path, size: dict[str, int], scheme: str, target: Path) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme, device_scale_factor=1.5)
    shown = context.new_page()
    shown.goto(page.resolve().as_uri())
    shown.screenshot(path=target)
    context.close()


if __name__ == "__main__":
    main()
