"""Draw the README's picture: one briefing of the sample, as a terminal shows it.

    python docs/picture.py 2025-10-19 docs/briefing.svg

The day is played with the ones before it, as a reader would have got it. Any browser turns the SVG into a PNG.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.text import Text

from bot.bootstrap.app import App
from bot.bootstrap.service import open_console_ledger
from bot.presentation.briefing_page import briefing_page
from bot.presentation.render_terminal import to_text
from bot.replay.play_scenario import replay
from bot.replay.scenario_folder import load_scenario

WIDTH = 92


def main() -> None:
    """Play the sample up to the day and write its briefing as SVG."""
    day, target = date.fromisoformat(sys.argv[1]), Path(sys.argv[2])
    scenario, app = load_scenario(Path("config/sample")), App()
    with tempfile.TemporaryDirectory() as scratch:
        ledger = open_console_ledger(app.settings.at_database(f"sqlite:///{scratch}/picture.db"))
        service = app.service_with(ledger, scenario.owners)
        briefing = next(played.briefing for played in replay(scenario, ledger, service) if played.date == day)
    console = Console(record=True, width=WIDTH, file=StringIO())
    console.print(Text.from_ansi(to_text(briefing_page(briefing, ZoneInfo("UTC")), WIDTH, colour=True)))
    target.write_text(console.export_svg(title="deltabrief"), encoding="utf-8")


if __name__ == "__main__":
    main()
