"""SIGKILL after every step from an article to a delivered briefing: nothing is lost, nothing is repeated."""

import multiprocessing
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.runtime.console_journal import Journal
from bot.workspace.console import CONSOLE, TERMINAL, ensure_console
from storage.admin import open_ledger
from storage.unit_of_work import SqlLedger
from summarizer.delivery.model import DeliveryState, Subscription
from summarizer.ingest.model import Source, SourceKind
from summarizer.topics.model import Aspect, Topic
from tests.e2e.driver import drive
from tests.fake_models import fake_service
from tests.waiting import LONGEST

PROCESSES = multiprocessing.get_context("forkserver")  # every process starts clean and with all imports
PROCESSES.set_forkserver_preload(["tests.e2e.driver"])

MORNING = datetime(2025, 5, 5, 8, 1, tzinfo=UTC)
STEPS = ["stored", "stored", "ingested", "analysed", "analysed", "composed", "sending", "handed over", "sent"]
TOLD = (
    "Ferry crews began a strike in the harbour on Monday.",
    "The harbour talks about the ferry strike failed after an hour.",
    "The port stayed shut on the second day of the ferry strike.",
    "Leaders of the ferry crews want higher wages for work at night.",
    "Passengers of the ferry strike slept in the harbour hall last night.",
)
LATER = "A court ordered the ferry crews to end their strike in the harbour."
TOPIC = Topic(
    "t",
    CONSOLE.id,
    "Ferry strike",
    "The ferry strike in the harbour: crews, port, talks.",
    ("ferry", "strike", "harbour"),
    aspects=(Aspect("Strike", "Is the ferry strike in the harbour over?"),),
)

pytestmark = pytest.mark.slow


@dataclass
class Place:
    """A ledger, an inbox and a console for a driver."""

    url: str
    folder: Path

    def prepare(self) -> None:
        inbox = self.folder / "inbox"
        inbox.mkdir()
        (inbox / "quay.txt").write_text("\n\n".join(TOLD[:-1]) + "\n")
        (inbox / "post.txt").write_text(f"{TOLD[-1]}\n")
        created = MORNING - timedelta(hours=12)
        with self.ledger() as ledger:
            ensure_console(ledger)
            fake_service(ledger).add_topic(TOPIC)
            with ledger() as unit:
                unit.sources.add(Source("inbox", CONSOLE.id, SourceKind.FOLDER, str(inbox), "The Quay", created))
                unit.subscriptions.add(Subscription("s", CONSOLE.id, TOPIC.id, TERMINAL.id, time(8), "UTC", created))
                unit.commit()

    @contextmanager
    def ledger(self) -> Iterator[SqlLedger]:
        ledger = open_ledger(self.url)
        yield ledger
        ledger.dispose()

    def drive(self, now: datetime, die_after: int = 0) -> tuple[int, list[str]]:
        """One pass at this time, in its own process; returns the exit code and the completed steps."""
        log = self.folder / "steps.log"
        log.write_text("")
        process = PROCESSES.Process(target=drive, args=(self.url, self.folder, now, die_after))
        process.start()
        process.join(LONGEST)
        assert process.exitcode in {0, -signal.SIGKILL}
        return process.exitcode, log.read_text().split("\n")[:-1]

    def console(self) -> list[str]:
        return [line.text for line in Journal(self.folder / "console.jsonl").lines()]

    def last_row(self):
        with self.ledger() as ledger, ledger() as unit:
            return unit.outbox.latest_of("s")

    def pending(self) -> int:
        with self.ledger() as ledger, ledger() as unit:
            return len(unit.articles.list_pending(CONSOLE.id))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def place(request, tmp_path) -> Place:
    made = Place(request.getfixturevalue(f"{request.param}_url"), tmp_path)
    made.prepare()
    return made


def assert_all_told_once(place: Place) -> None:
    [text] = place.console()
    told = " ".join(text.split()).replace("Strike: ", "")
    for sentence in TOLD:
        assert told.split("New + ", 1)[1].count(sentence) == 1
    row = place.last_row()
    assert (row.state, row.receipt) == (DeliveryState.SENT, (row.marker,))
    assert place.pending() == 0


def assert_the_next_day_tells_only_what_is_new(place: Place) -> None:
    (place.folder / "inbox" / "court.txt").write_text(f"{LATER}\n")
    assert place.drive(MORNING + timedelta(days=1))[0] == 0
    _, second = place.console()
    told = " ".join(second.split()).replace("Strike: ", "")
    assert LATER in told
    assert not any(f"+ {sentence}" in told for sentence in TOLD)


def test_the_steps_are_those_that_we_kill_between(place):
    assert place.drive(MORNING) == (0, STEPS)
    assert_all_told_once(place)
    assert place.drive(MORNING + timedelta(minutes=5))[1] == ["stored", "stored", "ingested"]
    assert_all_told_once(place)


@pytest.mark.parametrize("die_after", range(1, len(STEPS) + 1), ids=[f"{n}-{step}" for n, step in enumerate(STEPS, 1)])
def test_a_kill_after_any_step_loses_and_repeats_nothing(place, die_after):
    code, steps = place.drive(MORNING, die_after)
    assert (code, steps) == (-signal.SIGKILL, STEPS[:die_after])
    assert place.drive(MORNING + timedelta(minutes=5))[0] == 0
    assert_all_told_once(place)
    assert_the_next_day_tells_only_what_is_new(place)


NOON = MORNING + timedelta(hours=4)
ALERT_STEPS = ["stored", "stored", "ingested", "analysed", "alerted", "sending", "handed over", "sent"]
WITHDRAWN = TOLD[0]


def briefed_with_alerts(place: Place) -> None:
    """The morning's briefing is told, with alerts asked for; then an article withdraws what it had said."""
    with place.ledger() as ledger, ledger() as unit:
        unit.subscriptions.update(replace(unit.subscriptions.get("s"), alerts=True))
        unit.commit()
    assert place.drive(MORNING)[0] == 0
    (place.folder / "inbox" / "quay.txt").write_text(
        "\n\n".join((*TOLD[1:-1], "The ferry terminal stays open at night.\n"))
    )


def assert_alerted_once(place: Place) -> None:
    first, alert = [" ".join(text.split()) for text in place.console()]
    assert WITHDRAWN in first
    assert "alert: reported earlier, now retracted" in alert
    assert WITHDRAWN in alert
    row = place.last_row()
    assert (row.state, row.receipt) == (DeliveryState.SENT, (row.marker,))


def test_the_steps_of_an_alert_are_those_that_we_kill_between(place):
    briefed_with_alerts(place)
    assert place.drive(NOON) == (0, ALERT_STEPS)
    assert_alerted_once(place)


@pytest.mark.parametrize(
    "die_after", range(1, len(ALERT_STEPS) + 1), ids=[f"{n}-{step}" for n, step in enumerate(ALERT_STEPS, 1)]
)
def test_an_alert_is_told_once_whenever_the_process_is_killed(place, die_after):
    briefed_with_alerts(place)
    assert place.drive(NOON, die_after) == (-signal.SIGKILL, ALERT_STEPS[:die_after])
    for minutes in (5, 10):
        assert place.drive(NOON + timedelta(minutes=minutes))[0] == 0
        assert_alerted_once(place)
    assert place.drive(MORNING + timedelta(days=1))[0] == 0
    *_, regular = [" ".join(text.split()) for text in place.console()]
    assert WITHDRAWN not in regular


def test_kill_after_kill_still_ends_well(place):
    """Every restart dies at its first step, then at its second, and so on, while time passes."""
    for number in range(1, len(STEPS) + 3):
        place.drive(MORNING + timedelta(minutes=5 * number), number)
    assert place.drive(MORNING + timedelta(hours=2))[0] == 0
    assert_all_told_once(place)
