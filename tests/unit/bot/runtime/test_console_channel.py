import asyncio
import io
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.runtime.console_channel import ConsoleMessenger, Terminal
from bot.runtime.console_journal import Cursor, Journal
from bot.runtime.outbox_worker import OutgoingBriefing
from summarizer.delivery.model import Delivery, DeliveryState, Destination, DestinationKind
from summarizer.errors import DeliveryError

WHEN = datetime(2025, 5, 5, 8, tzinfo=UTC)
PLACE = Destination("d", "console", DestinationKind.CONSOLE, "terminal", "console")
ROW = Delivery("row", "s", "b", "d", WHEN, DeliveryState.SENDING, 1)


def send(messenger: ConsoleMessenger, briefing, row: Delivery = ROW):
    return asyncio.run(messenger.send(OutgoingBriefing(row, PLACE, briefing), ()))


def find(messenger: ConsoleMessenger, briefing, row: Delivery = ROW):
    return asyncio.run(messenger.find(OutgoingBriefing(row, PLACE, briefing), WHEN))


@pytest.fixture
def journal(tmp_path) -> Journal:
    return Journal(tmp_path / "console.jsonl")


@pytest.fixture
def messenger(journal) -> ConsoleMessenger:
    return ConsoleMessenger(journal, ZoneInfo("UTC"), lambda: WHEN)


def terminal(journal: Journal, out: io.StringIO) -> Terminal:
    return Terminal(journal, Cursor(journal.path.with_name("shown")), out)


def test_a_briefing_is_sent_when_it_is_in_the_journal(messenger, journal, full_briefing):
    assert send(messenger, full_briefing) == ("row",)
    [line] = journal.lines()
    assert line.text.startswith("Port strike\n")
    assert find(messenger, full_briefing) == ("row",)
    assert find(messenger, full_briefing, replace(ROW, id="another")) == ()


def test_the_same_delivery_stands_there_once(messenger, journal, full_briefing):
    for _ in range(2):
        send(messenger, full_briefing)
    assert len(journal.lines()) == 1


def test_a_terminal_shows_each_message_once_also_after_a_restart(messenger, journal, full_briefing):
    send(messenger, full_briefing)
    first, second = io.StringIO(), io.StringIO()
    assert terminal(journal, first).show() == 1
    assert terminal(journal, second).show() == 0
    send(messenger, full_briefing, replace(ROW, id="next"))
    assert terminal(journal, second).show() == 1
    assert first.getvalue().count("Port strike\n") == second.getvalue().count("Port strike\n") == 1


def test_what_was_sent_while_no_terminal_was_there_is_shown_at_the_next_start(messenger, journal, full_briefing):
    send(messenger, full_briefing)
    later = io.StringIO()
    assert terminal(journal, later).show() == 1
    assert "Port strike" in later.getvalue()


def test_a_journal_that_cannot_be_written_is_tried_again(tmp_path, full_briefing):
    (tmp_path / "file").write_text("")
    blocked = ConsoleMessenger(Journal(tmp_path / "file" / "console.jsonl"), ZoneInfo("UTC"), lambda: WHEN)
    with pytest.raises(DeliveryError) as caught:
        send(blocked, full_briefing)
    assert caught.value.retry


@pytest.mark.parametrize("content", [b"no json\n", b"{}\n", b"[]\n"], ids=["no json", "no fields", "no object"])
def test_a_journal_that_cannot_be_read_is_not_taken_for_an_empty_one(messenger, journal, full_briefing, content):
    journal.path.write_bytes(content)
    with pytest.raises(DeliveryError, match="cannot be searched"):
        find(messenger, full_briefing)
