from __future__ import annotations

import pytest

from bot.chat.services import BotServices
from bot.watching.fetch import Fetched
from storage.articles import SqlArticles
from summarizer.ingest.model import Source, SourceKind
from summarizer.workspace.model import AuditAction
from tests.integration.discord.conftest import NOW, said, texts
from tests.news_server import item, rss

OPML = b"""<?xml version="1.0"?><opml version="2.0"><body>
<outline text="The Courier" type="rss" xmlUrl="https://courier.example/feed"/>
<outline text="Inside" type="rss" xmlUrl="https://user:secret@courier.example/inside"/></body></opml>"""


FEED = rss([item("Strike ends at Arvik", "https://courier.example/1", "The dockers went back to work on Monday. " * 9)])


@pytest.fixture
def site(monkeypatch):
    """A feed that answers at once: simcord simulates time, and real sockets would wait for it."""

    async def fetch(url, etag=None, last_modified=None, *, page=False):
        return Fetched(url, FEED)

    async def look_at(services, owner, ask):
        async def work(function, *args):
            return function(*args)

        return await ask(fetch, work)

    monkeypatch.setattr(BotServices, "look_at", look_at)


def stored(world, workspace=None):
    with world.services.ledger() as unit:
        return unit.sources.list_by_workspace(workspace or world.here)


async def with_source(world):
    await world.reader.slash(world.channel, "topics")
    with world.services.ledger() as unit:
        unit.sources.add(Source("s1", world.here, SourceKind.FEED, "https://courier.example/feed", "The Courier", NOW))
        unit.commit()


def test_a_feed_is_tried_without_a_trace_and_then_added(played, site):
    async def story(world):
        tried = await world.manager.slash(world.channel, "source test", address="https://courier.example/feed")
        assert "Strike ends at Arvik" in said(tried)
        assert "Nothing was stored" in said(tried)
        assert stored(world) == ()
        added = await world.manager.slash(
            world.channel, "source add", address="https://courier.example/feed", publisher="The Quay"
        )
        assert "The Quay is now being read" in said(added)
        assert [(each.publisher, each.kind) for each in stored(world)] == [("The Quay", SourceKind.FEED)]
        again = await world.manager.slash(world.channel, "source add", address="https://courier.example/feed")
        assert "already" in said(again)
        with world.services.ledger() as unit:
            assert [entry.action for entry in unit.audit.list_newest(world.here, 5)] == [AuditAction.SOURCE_ADDED]

    played(story)


@pytest.mark.parametrize("address", ["/etc", "file:///etc/passwd", "@everyone", "~/feeds"])
def test_a_chat_never_reads_files(played, site, address):
    async def story(world):
        result = await world.manager.slash(world.channel, "source add", address=address)
        assert result.ephemeral
        assert "http" in said(result)
        assert stored(world) == ()

    played(story)


def test_a_source_is_listed_paused_and_forgotten_after_a_yes(played):
    async def story(world):
        await with_source(world)
        assert "not read yet" in said(await world.manager.slash(world.channel, "source list"))
        (choice,) = await world.manager.autocomplete(world.channel, "source pause", "source", "cour")
        assert choice["name"] == "The Courier · https://courier.example/feed"
        assert "is paused" in said(await world.manager.slash(world.channel, "source pause", source="the courier"))
        assert stored(world)[0].paused
        assert "active again" in said(await world.manager.slash(world.channel, "source pause", source=choice["value"]))
        asked = await world.manager.slash(world.channel, "source remove", source=choice["value"])
        assert stored(world)
        await world.manager.click(asked.response, label="Delete")
        assert "was removed" in " ".join(texts(asked.response))
        assert stored(world) == ()

    played(story)


def test_an_unknown_source_names_the_nearest(played):
    async def story(world):
        await with_source(world)
        assert "Did you mean “The Courier”?" in said(
            await world.manager.slash(world.channel, "source pause", source="The Currier")
        )

    played(story)


def test_a_list_of_feeds_comes_in_and_goes_out(played, site):
    async def story(world):
        result = await world.manager.slash(world.channel, "source import", file=("feeds.opml", OPML))
        assert "1 source added, 0 already known, 1 refused" in said(result)
        assert stored(world)[0].publisher == "The Courier"
        out = await world.manager.slash(world.channel, "source export")
        (file,) = out.response.attachments
        assert b"https://courier.example/feed" in await file.read()
        again = await world.manager.slash(world.channel, "source import", file=("feeds.opml", OPML))
        assert "You are on cooldown" in said(again)
        broken = await world.owner.slash(world.channel, "source import", file=("feeds.opml", b"no list"))
        assert broken.ephemeral
        assert len(stored(world)) == 1

    played(story)


def test_sources_of_one_server_are_nothing_to_another(played):
    async def story(world):
        await with_source(world)
        elsewhere = world.env.create_guild(name="Elsewhere")
        channel = elsewhere.create_text_channel("general")
        eve = elsewhere.add_member(world.env.create_user("eve"), roles=[world.managing_role(elsewhere)])
        assert "no sources yet" in said(await eve.slash(channel, "source list"))
        for command in ("source pause", "source remove"):
            assert "There is no source" in said(await eve.slash(channel, command, source="s1"))
        assert await eve.autocomplete(channel, "source remove", "source", "") == []

    played(story)


def test_adding_too_often_has_to_wait(played, site):
    async def story(world):
        for _ in range(5):
            await world.manager.slash(world.channel, "source test", address="nothing")
        result = await world.manager.slash(world.channel, "source test", address="nothing")
        assert "You are on cooldown" in said(result)
        assert result.ephemeral

    played(story)


def many(count):
    outlines = "".join(f'<outline text="S{n}" type="rss" xmlUrl="https://s{n}.example/feed"/>' for n in range(count))
    return f'<opml version="2.0"><body>{outlines}</body></opml>'.encode()


def test_a_list_of_thousands_fills_the_workspace_and_names_what_was_left_out(played, site):
    async def story(world):
        result = await world.manager.slash(world.channel, "source import", file=("feeds.opml", many(5_000)))
        assert "500 sources added" in said(result)
        assert "4,500 were left out" in said(result)
        assert "quotas.sources" in said(result)
        files = [each for message in (result.response, *result.followups) if message for each in message.attachments]
        assert (await files[0].read()).splitlines()[-1] == b"https://s4999.example/feed"
        assert len(stored(world)) == 500
        refused = await world.owner.slash(world.channel, "source add", address="https://courier.example/feed")
        assert "There are 500 sources, which is the limit" in said(refused)

    played(story)


def test_status_says_that_reading_is_postponed(played, monkeypatch):
    async def story(world):
        assert "are read again" not in said(await world.manager.slash(world.channel, "status"))
        monkeypatch.setattr(SqlArticles, "pending_count", lambda *_: 5_000)
        shown = said(await world.manager.slash(world.channel, "status"))
        assert (
            "5,000 articles are waiting for analysis. Sources are read again when fewer than 5,000 are waiting" in shown
        )

    played(story)
