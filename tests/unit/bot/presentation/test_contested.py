from dataclasses import replace
from datetime import timedelta

import pytest

from bot.discord_app.render.briefing import briefing_messages
from bot.presentation.contested import contested_lines, contests_anything
from summarizer.briefing.model import ChangeKind


@pytest.fixture
def earlier(full_briefing):
    """It told that two ferries were cancelled, by the claim of v2."""
    return replace(full_briefing, changes=full_briefing.changes[:2], bottom_line="")


def later(full_briefing, kind, **parts):
    line = replace(full_briefing.changes[0], kind=kind, text="It was not so.", **parts)
    until = full_briefing.until + timedelta(days=1)
    return replace(full_briefing, id="later", changes=(line,), until=until, bottom_line="")


def test_a_line_that_is_taken_back_is_marked_with_the_day(earlier, full_briefing):
    other = replace(full_briefing.changes[0].citations[0], claim_id="another", version_id="v7")
    cases = [
        (later(full_briefing, ChangeKind.RETRACTED), 1),  # the withdrawn claim is all that it cites
        (later(full_briefing, ChangeKind.DISPUTED, citations=(other,), against=earlier.changes[0].citations), 1),
        (later(full_briefing, ChangeKind.RETRACTED, citations=(other,), against=earlier.changes[1].citations), 2),
        (later(full_briefing, ChangeKind.DISPUTED, citations=(other,)), None),
        (later(full_briefing, ChangeKind.UPDATED, citations=(other,), against=earlier.changes[0].citations), None),
    ]
    for briefing, number in cases:
        marked = contested_lines(earlier, [briefing])
        assert [each.line.number for each in marked] == ([number] if number else [])
        assert contests_anything(briefing) is (briefing.changes[0].kind is not ChangeKind.UPDATED)
        (message, *_) = briefing_messages(earlier, "marker", None, marked)
        assert ("**Since" in message.blocks[0]) is bool(number)
        if number:
            said = "retracted" if briefing.changes[0].kind is ChangeKind.RETRACTED else "disputed"
            text = earlier.changes[number - 1].text
            assert f"**Since {said}** (<t:{int(briefing.until.timestamp())}:D>): “{text}”" in message.blocks[0]


def test_the_last_word_counts_and_the_rest_of_the_message_stays(earlier, full_briefing):
    other = replace(full_briefing.changes[0].citations[0], claim_id="another", version_id="v7")
    disputed = later(full_briefing, ChangeKind.DISPUTED, citations=(other,), against=earlier.changes[0].citations)
    gone = replace(later(full_briefing, ChangeKind.RETRACTED), until=disputed.until + timedelta(days=1))
    (mark,) = contested_lines(earlier, [gone, disputed])
    assert (mark.kind, mark.at) == (ChangeKind.RETRACTED, gone.until)
    plain, marked = briefing_messages(earlier, "marker")[0], briefing_messages(earlier, "marker", None, [mark])[0]
    assert (plain.rows, plain.blocks[1:], plain.colour) == (marked.rows, marked.blocks[1:], marked.colour)
