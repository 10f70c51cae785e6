from dataclasses import replace
from types import SimpleNamespace

import discord
import pytest

from bot.discord_app.render.briefing import (
    BELOW,
    FAILED_COLOUR,
    FAILED_EMOJI,
    IN_THREAD,
    QUIET_COLOUR,
    QUIET_EMOJI,
    briefing_messages,
    thread_name,
    whole_messages,
    why_options,
)
from bot.discord_app.render.components import find_mark, layout, mentions
from bot.discord_app.render.custom_ids import CUSTOM_ID, WHY_ID, Mark, mark_in
from bot.presentation.compact_briefing import reading_order, stored_number
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import ChangeKind, QuietReason

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
    union = "**The union and the port contradict each other.**"
    assert message.blocks[0] == f"## Port strike\n-# since <t:1746351000:D> · 7 articles read, 4 on topic\n\n{union}"
    assert message.blocks[1].split("\n\n")[0] == "🟢 Two ferries were cancelled. · the port authority · Harbour Post"
    # the day's publisher is a link without a date; the earlier sentence is small, and dated
    assert (
        "🔵 **Updated:** The walkout goes on until Friday. · Ana Ruiz · [The Quay](https://quay.example/cranes)\n"
        "-# before: The walkout ends on Monday. · The Quay, <t:1746091800:D>"
    ) in text
    assert "🟡 **Disputed**\n> **Ana Ruiz:** The walkout goes on until Friday." in text
    assert "> **the port authority:** The port is open · Harbour Post" in text
    assert "-# 🔴 Retracted: The Quay no longer says that a crane fell · " in text
    assert "-# ⚪ Confirmed: Talks are to begin in June · Harbour Post" in text
    assert message.blocks[-1].splitlines() == [
        "-# ⚠️ Could not be read: Eastern Tide",
        "-# ⚠️ Not analysed: Kurier: language de",
    ]


def test_the_line_that_the_bottom_line_repeats_is_the_lead_and_stands_once(full_briefing):
    led = replace(full_briefing, bottom_line="Updated: The walkout goes on until Friday. Also 1 disputed.")
    (message,) = briefing_messages(led)
    assert message.blocks[0].splitlines()[3].startswith("🔵 **Updated:** **The walkout goes on until Friday.**")
    assert text_of([message]).count("🔵") == 1
    assert "Also 1 disputed" not in text_of([message])


def test_only_state_rows_that_moved_or_are_disputed_are_shown(full_briefing):
    """The full briefing's disputed row is one of its lines; the others are old or have no answer."""
    (message,) = briefing_messages(full_briefing)
    assert "Where it stands" not in text_of([message])
    other = replace(full_briefing.changes[0].citations[0], version_id="v9", claim_id="c9")
    aspects = full_briefing.state.aspects
    moved = replace(aspects[1], citation=other, as_of=full_briefing.until)
    disputed = replace(aspects[0], citation=other)
    for row in (moved, disputed):
        state = replace(full_briefing.state, aspects=(row, *aspects[1:]))
        text = text_of(briefing_messages(replace(full_briefing, state=state)))
        assert f"**{row.aspect}:** {row.text}" in text
        assert "nothing known" not in text


def test_show_all_holds_every_line_in_full_and_the_state_card(full_briefing):
    parts = whole_messages(full_briefing)
    text = text_of(parts)
    for change in full_briefing.changes:
        assert change.text.rstrip(".") in text.replace("*", "")
    assert "🟢 1 · Two ferries were cancelled." in text
    assert "### Where it stands" in text
    assert parts[-1].blocks[-1].splitlines() == [
        "-# 7 articles read · 4 on topic · 2 independent origins",
        "-# Could not be read: Eastern Tide",
        "-# Not analysed: Kurier: language de",
        "-# 1 smaller change held back for length",
    ]
    assert [button.label for button in parts[-1].rows[0]] == ["Sources", "Timeline"]


@pytest.fixture
def two_events(long_briefing):
    """A new line, seven further lines about its event, and a dispute."""
    dispute = next(change for change in long_briefing.changes if change.kind is ChangeKind.DISPUTED)
    texts = ["The crews walked out.", *(f"Ferry {number} was cancelled." for number in range(1, 8))]
    news = [replace(dispute, kind=ChangeKind.NEW, text=text, before=None, against=(), event=1) for text in texts]
    return replace(long_briefing, changes=(*news, replace(dispute, event=2)))


def test_the_first_message_has_one_line_of_each_event_before_more_of_one(two_events):
    first, *rest = briefing_messages(two_events)
    second = two_events.changes[-1].text

    assert text_of([first]).index(second) < text_of([first]).index("Ferry 1 was")
    assert "Ferry 7 was cancelled" in text_of(rest)


def test_show_all_puts_the_lines_of_one_event_below_its_first(two_events):
    shown = text_of(whole_messages(two_events))

    assert "↳ 2 · Ferry 1 was cancelled." in shown
    assert "↳ 9" not in shown
    assert shown.index("↳ 8 · Ferry 7") < shown.index(two_events.changes[-1].text)


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
    failed = quiet is QuietReason.SOURCES_FAILED
    assert (FAILED_EMOJI in message.blocks[0], QUIET_EMOJI in message.blocks[0]) == (failed, not failed)
    assert message.colour == (FAILED_COLOUR if failed else QUIET_COLOUR)
    assert [button.label or button.emoji for button in message.rows[0]] == ["Ask", "State", "👍", "👎"]


def test_a_late_briefing_says_so(full_briefing):
    assert "late: it was due" in text_of(briefing_messages(replace(full_briefing, late=True)))


@pytest.mark.parametrize(("threaded", "where"), [(True, IN_THREAD), (False, BELOW)])
def test_what_does_not_fit_goes_on_and_the_first_message_says_where(long_briefing, threaded, where):
    first, *rest = briefing_messages(long_briefing, MARKER, threaded=threaded)
    assert first.blocks[-1].endswith(f"more {where}")
    assert rest
    assert all(message.blocks[0] == "**Port strike** · continued" for message in rest)


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
    buttons, (why,) = message.rows
    ids = [CUSTOM_ID.fullmatch(button.custom_id) for button in buttons]
    assert [each["action"] for each in ids] == ["ask", "all", "state", "useful", "notuseful"]
    assert {each["briefing"] for each in ids} == {full_briefing.id}
    assert [button.primary for button in buttons] == [True, False, False, False, False]
    assert WHY_ID.fullmatch(why.custom_id)["briefing"] == full_briefing.id
    assert [option.label for option in why.options] == [
        f"{number} · {change.text}" for number, change in enumerate(full_briefing.changes, 1)
    ]


def test_only_a_role_that_was_set_is_mentioned(full_briefing):
    nobody, *_ = briefing_messages(full_briefing)
    assert mentions(nobody).to_dict() == discord.AllowedMentions.none().to_dict()
    somebody, *_ = briefing_messages(full_briefing, role_id=5)
    assert mentions(somebody).to_dict() == {"parse": [], "roles": [5]}
    assert layout(somebody).to_components()[0]["content"] == "<@&5>"


def test_lines_are_numbered_as_why_counts_them(full_briefing):
    """The lead is line 1 wherever it is stored; the numbers that people see are those of the page."""
    led = replace(full_briefing, bottom_line="Updated: The walkout goes on until Friday. Also 3 new.")
    assert [line.stored for line in reading_order(led)] == [2, 1, 3, 4, 5]
    assert [stored_number(led, number) for number in (1, 2, 3, 99)] == [2, 1, 3, 99]
    assert why_options(led)[0].label == "1 · The walkout goes on until Friday."


def test_each_kind_has_its_own_sign_and_the_edge_that_of_the_first_line(full_briefing):
    assert len({info.emoji for info in CHANGE_KINDS.values()}) == len(CHANGE_KINDS)
    for change in full_briefing.changes:
        (message,) = briefing_messages(replace(full_briefing, changes=(change,), bottom_line=""))
        assert message.colour == CHANGE_KINDS[change.kind].accent
        assert CHANGE_KINDS[change.kind].emoji in message.blocks[0]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        pytest.param("The port is shut.", "> **Ana Ruiz:** The port is shut.", id="not named"),
        pytest.param("Ana Ruiz said it is shut.", "> **Ana Ruiz** said it is shut.", id="named in front"),
        pytest.param("She [Ana Ruiz] said no.", "> She \\[**Ana Ruiz**\\] said no.", id="named in brackets"),
        pytest.param("Ana Ruiz: The port is shut.", "> **Ana Ruiz:** The port is shut.", id="labelled already"),
    ],
)
def test_a_side_is_labelled_by_who_says_it_once(full_briefing, said, shown):
    dispute = replace(full_briefing.changes[2], text=said)
    (message,) = briefing_messages(replace(full_briefing, changes=(dispute,), bottom_line=""))
    assert shown in message.blocks[0]
    assert message.blocks[0].count("Ana Ruiz") == 1


def test_words_are_marked_where_few_differ(full_briefing):
    change = full_briefing.changes[1]
    few = replace(change, before="About 60 trucks wait on the quay.", text="About 90 trucks wait on the quay.")
    many = replace(change, before="Nothing is known.", text="About 90 trucks wait on the quay.")
    for each, text in ((few, "About **90** trucks wait"), (many, "**About 90 trucks wait on the quay.**")):
        (message,) = briefing_messages(replace(full_briefing, changes=(each,), bottom_line=""))
        assert text in message.blocks[0]


def test_a_thread_has_a_plain_name(full_briefing):
    assert thread_name(full_briefing) == "Port strike · 2025-05-05"
    assert len(thread_name(replace(full_briefing, topic_name="x" * 500))) <= 100


def test_an_earlier_sentence_stands_below_the_first_line_that_updates_it_only(full_briefing):
    updated = next(each for each in full_briefing.changes if each.kind is ChangeKind.UPDATED)
    twice = replace(updated, text="The walkout goes on until Saturday.")
    other = replace(updated, text="The walkout goes on until Sunday.", before="The walkout ends on Tuesday.")
    briefing = replace(full_briefing, changes=(updated, twice, other), bottom_line=updated.text)
    (message,) = briefing_messages(briefing)
    before = [line for line in text_of([message]).splitlines() if line.startswith("-# before: ")]
    assert [each.partition(" · ")[0] for each in before] == [
        "-# before: The walkout ends on Monday.",
        "-# before: as above",
        "-# before: The walkout ends on Tuesday.",
    ]
    assert "as above" not in text_of(whole_messages(briefing))


@pytest.mark.parametrize(
    ("read", "on_topic", "said"),
    [(1, 1, "1 article read"), (2, 2, "2 articles read"), (5, 2, "5 articles read, 2 on topic")],
)
def test_a_briefing_says_once_how_much_was_read(full_briefing, read, on_topic, said):
    cover = replace(full_briefing.coverage, articles_read=read, on_topic=on_topic)
    (message,) = briefing_messages(replace(full_briefing, coverage=cover))
    assert message.blocks[0].splitlines()[1] == f"-# since <t:1746351000:D> · {said}"
    assert text_of([message]).count("read") == 1 + text_of([message]).count("Could not be read")
