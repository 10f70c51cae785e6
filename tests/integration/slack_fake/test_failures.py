"""Whatever fails, in whatever a person used: one sentence for them, the details for the operator, nothing typed lost."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.chat.services import BotServices
from summarizer.errors import FetchError, ModelError, NotFoundError, StorageError
from summarizer.ingest.model import Source, SourceKind
from tests.fake_slack import scene
from tests.fake_slack.office import TOPIC, played
from tests.fake_slack.screen import text_of
from tests.waiting import until

FAILURES = [
    (StorageError("The database is locked. (sqlite3.OperationalError: /var/lib/x.db)"), "The ledger cannot be used"),
    (TimeoutError(), r"That took too long\.|The ledger is busy at the moment\."),
    (ConnectionResetError(104, "reset by peer"), "Slack did not answer. Try again in a moment."),
    (ModelError("no weights in /opt/models"), "A language model is missing or broken."),
    (FetchError("the site did not answer (ClientConnectorError)"), "The site did not answer."),
    (NotFoundError(f"there is no topic {'0af3' * 5}; `topics list` lists them"), "There is no topic."),
    (KeyError("aspect_id"), "Give its operator the error number"),
]
NEVER = re.compile(r"Error\b|sqlite|/var/|/opt/|[0-9a-f]{16}|`topics list`|aspect_id|reset by peer|</?\w+ group")


@pytest.mark.parametrize(("failure", "said"), FAILURES, ids=lambda each: type(each).__name__)
def test_a_failure_is_one_sentence_wherever_it_happens(office, monkeypatch, failure, said):
    async def story() -> None:
        message = await office.briefed()
        form = await office.command(office.boss, "topics add")
        edit = await office.command(office.boss, "topics edit")
        stranger = office.fake.world.add_user(office.boss.team, "new")

        def broken(*_: object) -> None:
            raise failure

        monkeypatch.setattr(BotServices, "_read", broken)
        people = office.fake.people
        shown = {
            "command": await office.says(office.ana, "status"),
            "command that opens a form": await office.says(office.boss, "topics edit ferry"),
            "button": await (await people.button(office.jon, office.other, message, "Sources")).answered(),
            "form": await office.submit(form, **TOPIC | {"name": "Storm"}),
            "second form": await office.submit(edit, about="Another sentence."),
            "home": text_of(await people.open_home(stranger)),
        }
        for where, text in shown.items():
            assert re.search(said, text), (where, text)
            assert not NEVER.search(text), (where, text)
        assert "Storm" in shown["form"]
        assert "Another sentence." in shown["second form"]
        assert await people.suggestions(office.ana, "topic", "f") == []

    played(office, story)


def test_a_closed_window_gets_its_answer_as_a_direct_message(office):
    async def story() -> None:
        form = await office.command(office.boss, "topics add")
        office.fake.closed.add(form.view["id"])
        await office.fake.people.submit(form, TOPIC)
        direct = office.fake.world.direct(office.boss)
        await until(lambda: bool(direct.messages))
        assert "Ferry strike was added." in text_of(next(iter(direct.messages.values())))

    played(office, story)


def test_a_team_that_cannot_be_looked_up_is_told_so(office, monkeypatch):
    async def story() -> None:
        await office.says(office.ana, "help")

        async def broken(*_: object) -> None:
            raise StorageError("The disk is full. (/var/lib/x.db)")

        monkeypatch.setattr(type(office.slack.app.teams), "get", broken)
        text = await office.says(office.ana, "help")
        assert text == "⚠️ The ledger cannot be used right now; nothing was lost. Try again in a moment."

    played(office, story)


def test_a_menu_names_channels_as_people_do(office):
    async def story() -> None:
        await office.briefed()
        [option] = await office.fake.people.suggestions(office.boss, "subscription", "")
        assert option["text"]["text"].endswith("· #random")
        assert office.other.id not in option["text"]["text"]

    played(office, story)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (None, "Nothing has been read yet: there are no sources."),
        ({}, "Nothing has been read yet: the sources will be read within minutes."),
        ({"failure": "it is gone"}, "Nothing has been read yet: no source can be read."),
        ({"paused": True}, "Nothing has been read yet: every source is paused."),
    ],
)
def test_brief_before_anything_was_read_says_so(office, source, said):
    async def story() -> None:
        await office.submit(await office.command(office.boss, "topics add"), **TOPIC)
        if source is not None:
            made = Source("s1", office.here, SourceKind.FEED, "https://a.example/feed", "A", scene.now())
            with office.ledger() as unit:
                unit.sources.add(replace(made, **source))
                unit.commit()
        assert (await office.says(office.ana, "brief")).startswith(said)

    played(office, story)
