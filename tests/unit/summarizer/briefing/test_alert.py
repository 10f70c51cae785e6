"""When a reader is told between two briefings: a table of cases, and the properties that hold for all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from summarizer.briefing.alert import RULES, alert_of, change_key
from summarizer.briefing.model import Briefing, Change, ChangeKind, Citation, Coverage, StateCard
from summarizer.text.span import Span

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


def citation(claim: str) -> Citation:
    return Citation(claim, "a", "v", Span(0, 5), "quote", "The Quay", "The Quay", NOW)


def line(kind: ChangeKind, new: str = "", old: str = "") -> Change:
    cited = tuple(citation(each) for each in filter(None, [new]))
    return Change(kind, f"{kind}: {new} {old}", cited, tuple(citation(each) for each in filter(None, [old])))


def preview(*lines: Change, until: datetime = NOW) -> Briefing:
    card = StateCard("t", until, ())
    return Briefing("p", "w", "t", "Strike", "d", None, until, "", lines, card, Coverage(3, 2, 2), ("x",))


def alert_sent(*lines: Change, ago: timedelta = timedelta(hours=1)) -> Briefing:
    return replace(preview(*lines, until=NOW - ago), alert=True)


DISPUTE = line(ChangeKind.DISPUTED, "new", "told")
WITHDRAWAL = line(ChangeKind.RETRACTED, "told")
CORRECTION = line(ChangeKind.RETRACTED, "note", "told")
OTHER = line(ChangeKind.DISPUTED, "n2", "told2")
TOLD = frozenset({"told", "told2"})
OLD = timedelta(hours=25)

CASES = {
    "a told claim is disputed": ([DISPUTE], [], TOLD, [DISPUTE]),
    "a told claim is withdrawn without a word": ([WITHDRAWAL], [], TOLD, [WITHDRAWAL]),
    "a told claim is corrected": ([CORRECTION], [], TOLD, [CORRECTION]),
    "other lines wait": (
        [line(ChangeKind.NEW, "n"), line(ChangeKind.UPDATED, "u", "told"), DISPUTE, line(ChangeKind.CORROBORATED, "c", "told")],
        [], TOLD, [DISPUTE],
    ),
    "what nobody was told": ([DISPUTE], [], frozenset(), []),
    "told is only the new side": ([DISPUTE], [], frozenset({"new"}), []),
    "nothing moved": ([], [], TOLD, []),
    "alerted before": ([DISPUTE], [alert_sent(DISPUTE)], TOLD, []),
    "alerted before, in other words": ([replace(DISPUTE, text="Other words.")], [alert_sent(DISPUTE)], TOLD, []),
    "alerted before, but another line is new": ([DISPUTE, OTHER], [alert_sent(DISPUTE)], TOLD, [OTHER]),
    "a regular briefing with that line is no alert": ([DISPUTE], [preview(DISPUTE)], TOLD, [DISPUTE]),
    "the day is full": ([DISPUTE], [alert_sent()] * RULES.per_day, TOLD, []),
    "the day was full yesterday": ([DISPUTE], [alert_sent(ago=OLD)] * RULES.per_day, TOLD, [DISPUTE]),
    "one fewer than the bound": ([DISPUTE], [alert_sent()] * (RULES.per_day - 1), TOLD, [DISPUTE]),
    "no more lines than a screen holds": (
        [line(ChangeKind.DISPUTED, f"n{number}", "told") for number in range(9)], [], TOLD,
        [line(ChangeKind.DISPUTED, f"n{number}", "told") for number in range(RULES.lines)],
    ),
}  # fmt: skip


UPDATE = line(ChangeKind.UPDATED, "u", "told")

ARRIVALS = {
    "a matter reached the phase": ([line(ChangeKind.NEW, "n"), UPDATE], [], {"u"}, [UPDATE]),
    "another one moved": ([UPDATE], [], {"v"}, []),
    "nothing that this reader waits for": ([UPDATE], [], set(), []),
    "with a dispute": ([DISPUTE, UPDATE], [], {"u"}, [DISPUTE, UPDATE]),
    "alerted before": ([UPDATE], [alert_sent(UPDATE)], {"u"}, []),
    "the day is full": ([UPDATE], [alert_sent()] * RULES.per_day, {"u"}, []),
    "a new line of that claim is no update": ([line(ChangeKind.NEW, "u")], [], {"u"}, []),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "delivered", "arrived", "expected"), ARRIVALS.values(), ids=ARRIVALS)
def test_a_matter_that_reached_the_phase_that_a_reader_named_is_told_at_once(lines, delivered, arrived, expected):
    alert = alert_of(preview(*lines), delivered, TOLD, frozenset(arrived))
    assert list(alert.changes if alert else ()) == expected


@pytest.mark.parametrize(("lines", "delivered", "told", "expected"), CASES.values(), ids=CASES)
def test_what_a_reader_is_told_at_once(lines, delivered, told, expected):
    alert = alert_of(preview(*lines), delivered, told)
    assert list(alert.changes if alert else ()) == expected


def test_an_alert_discloses_what_it_shows_and_nothing_else():
    alert = alert_of(preview(line(ChangeKind.NEW, "n"), DISPUTE), [], TOLD)
    assert alert is not None
    assert (alert.alert, alert.quiet, alert.disclosed_claim_ids) == (True, None, ("new", "told"))


def test_the_same_lines_make_the_same_alert_whenever_they_are_found():
    first = alert_of(preview(DISPUTE, OTHER), [], TOLD)
    second = alert_of(preview(OTHER, replace(DISPUTE, text="Other words."), until=NOW + timedelta(hours=1)), [], TOLD)
    assert first is not None
    assert second is not None
    assert first.id == second.id
    assert change_key(DISPUTE) != change_key(OTHER)
