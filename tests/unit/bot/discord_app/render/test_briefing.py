from dataclasses import replace
from types import SimpleNamespace

import discord
import pytest

from bot.discord_app.render.answers import details_messages
from bot.discord_app.render.briefing import BELOW, IN_THREAD, briefing_messages, thread_name
from bot.discord_app.render.components import find_mark, layout, mentions
from bot.discord_app.render.custom_ids import CUSTOM_ID, Mark, mark_in
from summarizer.briefing.model import QuietReason

MARKER = "0123456789abcdef0123"


def text_of(messages) -> str:
    return "\n".join(block for message in messages for block in message.blocks)


def sent(message) -> SimpleNamespace:
    """A message as the history of a channel returns it."""
    tree = [discord.components._component_factory(each) for each in layout(message).to_components()]
    return SimpleNamespace(components=tree)


@pytest.fixture
def long_briefing(full_briefing):
    return replace(full_briefing, changes=full_briefing.changes * 6)


def test_a_briefing_says_what_changed_with_voices_dates_and_links(full_briefing):
    (message,) = briefing_messages(full_briefing)
    text = text_of([message])
    assert message.blocks[0].startswith("## Port strike\n-# <t:")
    assert "The union and the port contradict each other." in message.blocks[0]
    kinds = [block.splitlines()[0] for block in message.blocks[1:-1]]
    assert kinds == [
        "### Retracted",
        "### Disputed",
        "### Updated",
        "### New",
        "### Confirmed",
        "### Where it stands",
    ]
    assert "`~` **Strike:** The walkout ends on Monday. [3]" in text
    assert (
        "→ The walkout goes on until Friday. [[1]](https://quay.example/cranes)\n-# Ana Ruiz · The Quay · <t:" in text
    )
    assert "edited after publication" in text
    assert message.blocks[-1].splitlines() == [
        "-# 7 articles read · 4 on topic · 2 independent origins",
        "-# Could not be read: Eastern Tide",
        "-# Not analysed: Kurier: language de",
        "-# 1 smaller change held back for length",
    ]


@pytest.mark.parametrize("quiet", QuietReason)
def test_a_quiet_day_says_which_kind_of_quiet(quiet_briefing, quiet):
    (message,) = briefing_messages(replace(quiet_briefing, quiet=quiet))
    said = {
        QuietReason.NOTHING_NEW: "Nothing new",
        QuietReason.NOT_COVERED: "Nobody covered it",
        QuietReason.SOURCES_FAILED: "could not be fetched, so there may be news we missed.",
    }
    assert said[quiet] in message.blocks[0]
    assert "Last confirmed <t:" in message.blocks[0]


def test_a_late_briefing_says_so(full_briefing):
    assert "Late: it was due" in text_of(briefing_messages(replace(full_briefing, late=True)))


@pytest.mark.parametrize(("threaded", "where"), [(True, IN_THREAD), (False, BELOW)])
def test_what_does_not_fit_goes_on_and_the_first_message_says_where(long_briefing, threaded, where):
    first, *rest = briefing_messages(long_briefing, MARKER, threaded=threaded)
    assert first.blocks[-1].endswith(where)
    assert rest
    assert all(message.blocks[0] == "**Port strike** · continued" for message in rest)
    assert "Where it stands" in text_of(rest[-1:])


def test_a_retry_cuts_the_same_parts_wherever_they_go_on(long_briefing):
    """The permission to create threads may change between two attempts."""
    threaded, below = (briefing_messages(long_briefing, MARKER, threaded=each) for each in (True, False))
    assert threaded[1:] == below[1:]
    assert threaded[0].blocks[:-1] == below[0].blocks[:-1]


def test_every_part_is_found_again_by_its_mark(long_briefing):
    parts = briefing_messages(long_briefing, MARKER)
    assert [find_mark(sent(part)) for part in parts] == [Mark(MARKER, number) for number in range(1, len(parts) + 1)]


def test_a_text_cannot_pass_for_a_mark(full_briefing):
    named = replace(full_briefing, topic_name=f"db:details:b:{MARKER}:1")
    assert find_mark(sent(briefing_messages(named)[0])) is None
    assert mark_in(["x", f"db:details:b:{MARKER}", "else:details:b:c:1"]) is None


def test_buttons_name_their_briefing(full_briefing):
    (message,) = briefing_messages(full_briefing, MARKER)
    ids = [CUSTOM_ID.fullmatch(button.custom_id) for row in message.rows for button in row]
    assert [each["action"] for each in ids] == ["details", "sources", "timeline", "ask", "useful", "notuseful"]
    assert {each["briefing"] for each in ids} == {full_briefing.id}


def test_only_a_role_that_was_set_is_mentioned(full_briefing):
    nobody, *_ = briefing_messages(full_briefing)
    assert mentions(nobody).to_dict() == discord.AllowedMentions.none().to_dict()
    somebody, *_ = briefing_messages(full_briefing, role_id=5)
    assert mentions(somebody).to_dict() == {"parse": [], "roles": [5]}
    assert layout(somebody).to_components()[0]["content"] == "<@&5>"


def test_details_number_each_change_as_why_counts_them(full_briefing):
    because = replace(full_briefing.changes[0], reasons=("likeness 0.8", "same speaker"))
    text = text_of(details_messages(replace(full_briefing, changes=(because, *full_briefing.changes[1:]))))
    assert "-# No. 1 · because: likeness 0.8; same speaker" in text
    assert text.index("No. 4") < text.index("No. 3") < text.index("No. 2") < text.index("No. 1") < text.index("No. 5")


def test_a_thread_has_a_plain_name(full_briefing):
    assert thread_name(full_briefing) == "Port strike · 2025-05-05"
    assert len(thread_name(replace(full_briefing, topic_name="x" * 500))) <= 100
