"""A source whose login is missing fails with the name of the variable, and asks the server for nothing."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.watching.fetch import Limits
from bot.watching.host_limits import HostLimits
from bot.watching.poller import FetchPolicy, SourcePoller
from storage.unit_of_work import SqlLedger
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import CleanText, IntakeDecision, RawArticle, Source, SourceKind
from summarizer.ingest.store_article import store_article
from summarizer.workspace.model import Workspace
from tests.news_server import NewsServer, item, reply, rss

UNSET = (
    "the environment variable SOURCE_LOGIN_COURIER is not set; set it to user:password, or SOURCE_LOGIN_COURIER_FILE to a "
    "file that holds it, and start again"
)

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("secret", "failure"),
    [
        (None, UNSET),
        ("", UNSET),
        ("geheim", "the environment variable SOURCE_LOGIN_COURIER is not user:password; correct it and start again"),
        ("me:geheim", None),
    ],
)
def test_a_missing_login_is_named_and_never_a_401(empty_ledger: SqlLedger, secret, failure) -> None:
    def ingest(workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        with empty_ledger() as unit:
            intake = store_article(unit, workspace_id, raw, clean or article_text(raw), {})
            unit.commit()
        return intake

    async def once() -> None:
        terms = FetchPolicy(
            Limits(seconds=5, loopback=True),
            HostLimits(8, timedelta()),
            secrets=lambda _: secret,
            resolve=server.resolve,
        )
        reader = SourcePoller(empty_ledger, ingest, terms, lambda: NOW, work=asyncio.to_thread)
        try:
            await reader.read_due(None)
        finally:
            await reader.aclose()

    with NewsServer() as server:
        server.put("/feed", reply(200, rss([item("Quay closed", "/1", "The quay of Lindow is closed, it said.", NOW)])))
        with empty_ledger() as unit:
            unit.workspaces.add(Workspace("w", "W"))
            location = server.url("/feed", "s.test")
            unit.sources.add(Source("s", "w", SourceKind.FEED, location, "The Strand", NOW, login="courier"))
            unit.commit()
        asyncio.run(once())
        asked = server.asked("/feed")
    with empty_ledger() as unit:
        (source,) = unit.sources.list_by_workspace("w")
    assert source.failure == failure
    assert [bool(each.headers.get("authorization")) for each in asked] == ([] if failure else [True])
