import re
from pathlib import Path

import pytest

from bot.chat.member_errors import for_members
from bot.chat.small_talk import is_small_talk

ROOTS = ("summarizer/workspace", "summarizer/questions", "summarizer/service.py", "bot/watching", "bot/chat", "storage")
MESSAGE = re.compile(r'(?:Error|raise \w+)\(\s*f?"([^"\n]*`[^"\n]*)"')


def console_messages():
    """Every error message in the sources of the use cases that names something in backticks."""
    for root in map(Path, ROOTS):
        for file in [root] if root.is_file() else root.rglob("*.py"):
            yield from MESSAGE.findall(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (f"there is no topic {'0af3' * 5}; `topics list` lists them", "There is no topic."),
        ("no entity is called 'Olga'; `entities list` lists them", "No entity is called “Olga”."),
        ("that topic no longer exists", "That topic no longer exists."),
        (
            "There is no name “Olgo”. Did you mean “Olga”? `deltabrief entities list` shows all names.",
            "There is no name “Olgo”. Did you mean “Olga”?",
        ),
        (
            "“Olga” matches 2 entities. Choose one from the list; by id: `e1`, `e2`",
            "“Olga” matches 2 entities. Choose one from the list.",
        ),
        ("There is no line 9: the last briefing here has 1 line.", "There is no line 9: the last briefing here has 1 line."),
        ("Name a topic. Add one with /topic create.", "Name a topic. Add one with /topic create."),
        ("give a location from `deltabrief sources list`", "That did not work."),
        ("Did you mean “Port strike”?", "Did you mean “Port strike”?"),
    ],
)  # fmt: skip
def test_members_read_sentences_without_ids_and_console_commands(message, shown):
    assert for_members(message) == shown


def test_no_message_of_the_use_cases_shows_a_console_command_to_members():
    found = list(console_messages())
    assert len(found) >= 4
    for message in found:
        assert not re.search(r"`(?!/)", for_members(message)), message


@pytest.mark.parametrize(
    "text", ["hi", "Hello!", "thank you so much", "hey there bot", "", "🙂", "ok. thanks!", "help"]
)
def test_greetings_and_thanks_are_no_questions(text):
    assert is_small_talk(text)


@pytest.mark.parametrize(
    "text", ["since when?", "who said hello to the minister?", "thanks, but who said that?", "Is the port open", "why"]
)
def test_questions_are_no_small_talk(text):
    assert not is_small_talk(text)
