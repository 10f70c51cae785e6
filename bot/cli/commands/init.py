"""`init`, `replay` and `completion`: the first commands of a new user."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from bot.bootstrap.app import App
from bot.cli.parser import parser
from bot.cli.progress import reading_bar
from bot.presentation.briefing_page import briefing_page, count, printable
from bot.presentation.print import print_line, print_note, print_value
from bot.workspace.console import CONSOLE

NEXT_STEPS = """\
Next, on your own topic and sources:
  deltabrief init                  a settings file and a ledger
  deltabrief topics add TOPIC      a topic file, or a shipped topic such as eu-ai-act
  deltabrief sources add WHERE     a folder of articles or the address of a feed
  deltabrief run                   read them, and print each briefing at its time"""

STARTER = """\
# Your settings. Every key, with its default and meaning, is in
# {defaults}
# zone = "Europe/Paris"

# [console]
# at = "08:00"
"""


def handle_init(app: App, args: Namespace) -> int:  # noqa: ARG001 - all handlers have this signature
    """Create the database, and a settings file in this folder if there is none."""
    if not app.settings_file.exists():
        app.settings_file.write_text(STARTER.format(defaults=app.defaults_file), "utf-8")
        print_line(f"Made {app.settings_file}.")
    with app.ledger() as unit:
        topics = len(unit.topics.list_by_workspace(CONSOLE.id))
    print_line(f"The ledger is {app.settings.shown_database}, with {count(topics, 'topic')}.")
    print_line("Next: `deltabrief topics add TOPIC`, `deltabrief sources add WHERE`, `deltabrief run`.")
    return 0


def completion(app: App, args: Namespace) -> int:  # noqa: ARG001 - all handlers have this signature
    """Print a completion script: `eval "$(deltabrief completion bash)"`."""
    import shtab  # noqa: PLC0415 - no other command needs it

    print_line(shtab.complete(parser(), shell=args.shell))
    return 0


def handle_replay(app: App, args: Namespace) -> int:
    """Replay a scenario in a ledger of its own and print each day's briefing."""
    from bot.replay import play_scenario as player  # noqa: PLC0415 - imports the service, which `init` does not need
    from bot.replay.scenario_folder import load_scenario  # noqa: PLC0415 - as above

    scenario = load_scenario(app.scenario_folder(args.folder))
    days = 0
    with (
        _replay_database(args.database) as url,
        app.ledger_at(url) as ledger,
        reading_bar(len(scenario.lines)) as bar,
    ):
        service = app.service_with(ledger, scenario.owners, bar.loading)
        for played in player.replay(scenario, ledger, service, progress=bar.advance):
            with bar.aside():
                print_value(briefing_page(played.briefing, app.zone), "briefing", played.briefing, args.format)
                _mention_refused(played.refused)
                if args.format == "text":
                    print_line("")
            days += 1
    if args.format == "text":
        kept = f"The ledger is kept in {printable(args.database)}." if args.database else "No ledger was kept."
        print_line(f"{count(days, 'day')} replayed. {kept}\n\n{NEXT_STEPS}")
    return 0


@contextmanager
def _replay_database(chosen: str | None) -> Iterator[str]:
    """The URL that the user chose, or a temporary file that is deleted afterwards."""
    if chosen:
        yield chosen
        return
    with tempfile.TemporaryDirectory(prefix="deltabrief-") as folder:
        yield f"sqlite:///{folder}/replay.db"


def _mention_refused(refused: Mapping[str, str]) -> None:
    for line_id, reason in refused.items():
        print_note(f"  article {printable(line_id)} was not read: {printable(reason)}")
