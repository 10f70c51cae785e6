from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from bot.discord_app.client import Deltabrief
from summarizer.errors import ModelError, StorageError
from summarizer.ingest.model import CleanText, RawArticle, Source, SourceKind, VersionState
from summarizer.ingest.store_article import store_article
from tests.integration.discord.conftest import NOW, said
from tests.integration.discord.test_topics import FORM, create


def test_managers_see_who_changed_what_and_readers_what_concerns_them(played):
    async def story(world):
        await create(world)
        with world.services.ledger() as unit:
            failing = Source(
                "s1", world.here, SourceKind.FEED, "https://a.example/f", "The Courier", NOW,
                checked_at=NOW, failing_since=NOW - timedelta(days=1), failure="no answer",
            )  # fmt: skip
            unit.sources.add(failing)
            unit.commit()
        theirs = said(await world.manager.slash(world.channel, "status"))
        assert f"<@{world.manager.id}>: topic created, Harbour strike" in theirs
        assert "1 topic, 1 source, 0 subscriptions" in theirs
        assert "The Courier" in theirs
        assert "no answer" in theirs
        ours = said(await world.reader.slash(world.channel, "status"))
        assert "topic created" not in ours
        assert "no answer" in ours

    played(story)


def test_articles_that_could_not_be_analysed_are_counted_and_named_with_their_reason(played):
    async def story(world):
        await create(world)
        with world.services.ledger() as unit:
            for number in range(12):
                url = f"https://a.example/{number}"
                raw = RawArticle(
                    f"The ferry {number} was inspected by the port.",
                    "The Courier",
                    NOW + timedelta(minutes=number),
                    url=url,
                )
                clean = CleanText(raw.body, f"Ferry {number} inspected")
                found = store_article(unit, world.here, raw, clean, {})
                unit.articles.set_state(found.version_id, VersionState.FAILED, "it took more than 60 s")
            unit.commit()
        ours = said(await world.reader.slash(world.channel, "status"))
        assert "12 articles could not be analysed and will not be in briefings" in ours
        assert "Ferry 11 inspected (The Courier): not analysed: it took more than 60 s" in ours
        assert "Ferry 1 inspected" not in ours
        assert "2 older articles could not be analysed either" in ours

    played(story)


def test_a_locked_ledger_is_said_with_what_to_do_and_nothing_is_lost(played, monkeypatch):
    async def story(world):
        await create(world)
        shown = await world.manager.slash(world.channel, "topic create")

        def locked():
            raise StorageError("The database is locked by another process.")

        broken(world, ledger=locked)
        for command in ("topics", "status", "subscriptions"):
            result = await world.reader.slash(world.channel, command)
            assert result.ephemeral
            assert "nothing was lost. Try again in a moment" in said(result)
        assert await world.reader.autocomplete(world.channel, "topics", "topic", "h") == []
        assert "Try again in a moment" in said(await world.manager.submit_modal(shown, FORM | {"name": "Flood"}))

    played(story)


def test_a_missing_model_gives_the_text_back(played):
    async def story(world):
        shown = await world.manager.slash(world.channel, "topic create")

        class Worker:
            async def do(self, *_):
                raise ModelError("no such model")

        broken(world, worker=Worker())
        result = await world.manager.submit_modal(shown, FORM)
        assert "deltabrief doctor" in said(result)
        (file,) = result.response.attachments
        assert b"The strike of the dockers" in await file.read()

    played(story)


@pytest.mark.filterwarnings("ignore")
def test_a_bug_is_told_by_a_number_that_stands_in_the_log(played, caplog):
    async def story(world):
        def bug():
            raise ZeroDivisionError

        broken(world, ledger=bug)
        text = said(await world.reader.slash(world.channel, "topics"))
        number = text.rpartition("number ")[2].split(":")[0].strip("` ")
        assert number in caplog.text
        assert "ZeroDivisionError" in caplog.text

    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        played(story)


def test_commands_are_sent_to_discord_only_when_they_changed(played, tmp_path):
    async def story(world):
        client: Deltabrief = world.client
        client._synced = tmp_path / "commands"
        await client._sync_if_changed()
        sent = len(syncs(world))
        await client._sync_if_changed()
        assert len(syncs(world)) == sent
        client.tree.remove_command("status")
        await client._sync_if_changed()
        assert len(syncs(world)) == sent + 1

    played(story)


def syncs(world):
    return [each for each in world.env.http_requests if each.method == "PUT" and each.path.endswith("/commands")]


def broken(world, **parts):
    world.client.services = dataclasses.replace(world.client.services, **parts)
