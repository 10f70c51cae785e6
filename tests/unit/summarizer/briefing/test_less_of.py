from datetime import UTC, datetime

import pytest

from summarizer.briefing.less_of import LessKind, LessOf, ranked_down
from summarizer.briefing.model import Briefing, Change, ChangeKind, Citation, Coverage, StateCard
from summarizer.text.span import Span

NOW = datetime(2025, 5, 5, tzinfo=UTC)


def change(text, kind=ChangeKind.NEW, publisher="Herald", aspect=None):
    cited = Citation(text, "a", "v", Span(0, 1), text, publisher, publisher, NOW)
    return Change(kind, text, (cited,), aspect=aspect)


def briefing(*changes):
    card = StateCard("t", NOW, ())
    line = f"New: {changes[0].text}"
    return Briefing("b", "w", "t", "T", "d", None, NOW, line, changes, card, Coverage(1, 1, 1), ())


def wish(kind, value):
    return LessOf("d", "t", kind, value, NOW, "discord:1")


LINES = (
    change("One.", publisher="Courier"),
    change("Two.", aspect="Talks"),
    change("Three.", ChangeKind.CORROBORATED),
    change("Four.", ChangeKind.RETRACTED, publisher="Courier"),
)


@pytest.mark.parametrize(
    ("wishes", "order"),
    [
        ([], ["One.", "Two.", "Three.", "Four."]),
        ([wish(LessKind.PUBLISHER, "Courier")], ["Two.", "Three.", "Four.", "One."]),
        ([wish(LessKind.ASPECT, "Talks")], ["One.", "Three.", "Four.", "Two."]),
        ([wish(LessKind.CHANGE, "CORROBORATED")], ["One.", "Two.", "Four.", "Three."]),
        ([wish(LessKind.CHANGE, "RETRACTED")], ["One.", "Two.", "Three.", "Four."]),
        ([wish(LessKind.CHANGE, "NEW"), wish(LessKind.CHANGE, "CORROBORATED")], ["Four.", "One.", "Two.", "Three."]),
        ([wish(LessKind.PUBLISHER, "Nobody")], ["One.", "Two.", "Three.", "Four."]),
    ],
)
def test_unwanted_lines_go_to_the_end_and_nothing_is_lost(wishes, order):
    ranked = ranked_down(briefing(*LINES), wishes)
    assert [each.text for each in ranked.changes] == order
    assert order[0] in ranked.bottom_line
    assert set(ranked.changes) == set(LINES)


def test_the_same_wish_has_the_same_id():
    first, again = wish(LessKind.PUBLISHER, "Courier"), wish(LessKind.PUBLISHER, "Courier")
    assert first.id == again.id != wish(LessKind.ASPECT, "Courier").id
