"""Whatever is shown, Discord accepts it, nobody is mentioned, no citation is cut, and no change is lost."""

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import Phase, given, settings

from bot.discord_app.render.answers import answer_messages, state_messages
from bot.discord_app.render.briefing import briefing_messages, thread_name, whole_messages
from bot.discord_app.render.components import layout
from bot.discord_app.render.custom_ids import Select
from bot.discord_app.render.notices import confirmation, error, notice
from bot.discord_app.render.page import page_messages
from bot.discord_app.render.paginate import MESSAGE_LIMIT
from bot.presentation.answer_page import answer_page
from bot.presentation.briefing_page import briefing_page
from bot.presentation.clip import utf16_length
from tests.unit.bot.discord_app.render.hostile import answers, briefings, long_texts

MARKER = "a" * 20
quick = settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
OUR_LINK = re.compile(r"(?<!\\)\[(?:\[\d+\]|(?:[^\[\]\\\n]|\\[^\[\]])*)\]\(https?://[^\s()\[\]<>]+\)")
"""A number or a publisher's name, which holds no bracket."""
OUR_SIGN = re.compile("`[+~≠−=·]`")
OUR_DATE = re.compile(r"<t:-?\d+:[DFR]>")
LIVE = re.compile(
    r"@(everyone|here)|<(@[!&]?|#)\d"  # the API searches for these in the raw text
    r"|(?<!\\)(<|\](?=\()|:(?=[^\s*])|\|\||`|__|~~)"
    r"|https?://|(discord(app)?|dsc)\.\w",
    re.IGNORECASE,
)
"""Text that would mention somebody, or be more than text."""


def check(messages):
    assert messages
    for message in messages:
        assert sum(map(utf16_length, message.blocks)) <= MESSAGE_LIMIT
        assert all(block.strip() for block in message.blocks)
        layout(message)  # discord.py counts the components
        controls = [control for row in message.rows for control in row]
        options = [option for each in controls if isinstance(each, Select) for option in each.options]
        assert all(0 < len(option.label) <= 100 for option in options)
        assert len(options) <= 25
        ids = [control.custom_id for control in controls]
        assert len(ids) == len(set(ids))
        assert all(0 < len(each) <= 100 for each in ids)
        assert len(message.rows) <= 5
        assert all(0 < len(row) <= 5 for row in message.rows)
        for block in message.blocks:
            left = OUR_DATE.sub("", OUR_LINK.sub("", OUR_SIGN.sub("", block)))
            assert not LIVE.search(left), LIVE.search(left)
            assert not any(line.lstrip().startswith((">>>", "- ", "* ")) for line in left.splitlines())


def told_once(briefing, messages):
    text = "\n".join(block for message in messages for block in message.blocks)
    for number in range(len(briefing.changes)):
        lines = [line for line in text.splitlines() if f"qz{number}qz" in line]
        assert len(lines) == 1
        assert "](https://" in lines[0] or " · " in lines[0] or ":** " in lines[0] or "**" in lines[0]


def numbered(briefing):
    changes = tuple(replace(change, text=f"qz{n}qz {change.text}") for n, change in enumerate(briefing.changes))
    return replace(briefing, changes=changes)


@pytest.mark.slow
@quick
@given(briefings.map(numbered))
def test_any_briefing_is_told_whole_within_the_limits(briefing):
    messages = briefing_messages(briefing, MARKER, role_id=7)
    check(messages)
    told_once(briefing, messages)
    assert 0 < len(thread_name(briefing)) <= 100


@quick
@given(briefings.map(numbered))
def test_any_briefing_is_shown_whole(briefing):
    messages = whole_messages(briefing)
    check(messages)
    told_once(briefing, messages)


@pytest.mark.slow
@quick
@given(briefings, answers, long_texts)
def test_state_cards_answers_pages_and_notices_keep_the_limits(briefing, answer, text):
    check(state_messages(briefing.state, text))
    check(answer_messages(answer))
    check(page_messages(briefing_page(briefing, ZoneInfo("UTC"))))
    check(page_messages(answer_page(answer, ZoneInfo("UTC"))))
    check([notice(text, text), error(text, text), confirmation(text, "yes", "no")])


@pytest.mark.slow
def test_thousands_of_changes_are_all_told(full_briefing):
    change = full_briefing.changes[0]
    many = replace(full_briefing, changes=tuple(replace(change, text=f"A ferry left. {n}") for n in range(1000)))
    many = numbered(many)
    messages = briefing_messages(many, MARKER)
    assert all(sum(map(utf16_length, message.blocks)) <= MESSAGE_LIMIT for message in messages)
    told = re.findall(r"qz(\d+)qz", "\n".join(block for message in messages for block in message.blocks))
    assert [int(each) for each in told] == list(range(1000))
