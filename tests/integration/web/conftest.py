"""A ledger of two workspaces with a story each, served in process; fake models answer at once."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import time, timedelta
from functools import cache
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from bot.web.build import build_app
from bot.web.options import ServeOptions
from summarizer.delivery.model import DeliveryState, Destination, DestinationKind, Subscription
from summarizer.entities.model import Alias, Entity
from summarizer.ingest.model import RawArticle, Source, SourceKind
from summarizer.models.values import ModelRef
from summarizer.readers.model import new_token
from summarizer.relations.model import Link, Relation
from summarizer.topics.model import Topic
from tests.fake_models import fake_service
from tests.ledgers import filled, unsynced_ledger
from tests.thread_worker import ThreadWorker
from tests.unit.summarizer.town_desk import START, TOPIC, arrive, brief, town_desk

NOW = START + timedelta(days=3)
SECRET = "Quillfeather"
"""Stands in every text of the other workspace, and nowhere else."""
OPTIONS = ServeOptions(public_url="https://news.example", requests_per_minute=1_000_000, failures_per_minute=1_000_000)


class CurrentLedger:
    """Stands for the ledger of the test that runs, because the application around it serves all tests."""

    def __init__(self) -> None:
        self.now: Any = None

    def __call__(self) -> Any:
        return self.now()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.now, name)


LEDGER = CurrentLedger()


@cache
def app_with(options: ServeOptions) -> FastAPI:
    """The application on `LEDGER`, built once: FastAPI and MCP take a quarter of a second to read all signatures."""
    return own_app(options)


def own_app(options: ServeOptions = OPTIONS) -> FastAPI:
    """An application on `LEDGER` for one test, if its MCP is to run: its sessions start only once."""
    service = fake_service(LEDGER)
    return build_app(service, ThreadWorker(service), lambda: NOW, options)


@dataclass
class Served:
    """The application with tokens: of a reader of everything in "w", of one topic in "w", and of "other"."""

    service: Any
    app: Any
    tokens: dict[str, str]
    ids: dict[str, str]
    """Ids by what they are of, in "w"; those of "other" begin with "other "."""

    def client(self, reader: str | None = "all") -> TestClient:
        headers = {"Authorization": f"Bearer {self.tokens[reader]}"} if reader else {}
        return TestClient(
            self.app,
            base_url="https://news.example",
            headers=headers,
            raise_server_exceptions=False,
            follow_redirects=False,
        )


def tell_story(service, ids):
    arrive(service, "The ferry strike began on Monday. Harbour Union leaders want higher wages.", 0)
    first = brief(service, 0)
    arrive(
        service, "The ferry strike will end on Friday. Harbour Union leaders have not accepted the wages.", 1, "Courier"
    )
    second = brief(service, 1)
    ids |= {"topic": "t", "briefing": second.id, "first briefing": first.id}
    ids["matter"] = add_matter(service, "t")
    ids["claim"] = next(change.citations[0].claim_id for change in first.changes)


def add_matter(service, topic_id):
    """A matter on the topic, of its first three claims: a plan, its update by another paper, and a recap. Its id."""
    with service.ledger() as work:
        members = work.claims.list_by_topic(topic_id, None, NOW)[:3]
        plan = members[0][0]
        work.claims.store_relevances([replace(relevance, matter_id=plan.id) for _, relevance in members])
        relations = (Relation.UPDATES, Relation.REPEATS)
        for (claim, _), relation in zip(members[1:], relations, strict=False):
            made = ModelRef("test", "0")
            work.claims.add_links(
                [Link(claim.id, plan.id, claim.version_id, relation, 0.95, (), made, False, topic_id)]
            )
        work.commit()
    return plan.id


def fill_other(service, ids):
    ledger = service.ledger
    with ledger() as work:
        work.subscriptions.add_destination(Destination("od", "other", DestinationKind.CONSOLE, "other", "console"))
        work.commit()
    service.add_topic(Topic("ot", "other", f"{SECRET} affair", f"The {SECRET} affair in town", (SECRET,)))
    with ledger() as work:
        work.subscriptions.add(Subscription("os", "other", "ot", "od", time(18), "UTC", START))
        work.sources.add(
            Source("osrc", "other", SourceKind.FEED, f"https://{SECRET}.example/feed", f"{SECRET} Post", START)
        )
        work.entities.add(
            Entity("oe", "other", f"{SECRET} Holdings", "ORG", (Alias("oe", f"{SECRET} Holdings", "mention"),)),
            [SECRET.casefold()],
        )
        work.commit()
    raw = RawArticle(
        f"The {SECRET} affair grows in town. The {SECRET} affair ends.",
        f"{SECRET} Post",
        START,
        url="https://o.example/1",
        published_at=START,
    )
    service.analyse(service.ingest("other", raw).version_id)
    due = START + timedelta(hours=9)
    delivery = service.brief("os", due, due)
    with ledger() as work:
        work.outbox.replace_if_unchanged(replace(delivery, state=DeliveryState.SENT), delivery)
        claims = work.claims.list_by_topic("ot", None, NOW)
        work.commit()
    ids["other matter"] = add_matter(service, "ot")
    ids |= {
        "other topic": "ot",
        "other briefing": delivery.briefing_id,
        "other claim": claims[0][0].id,
        "other entity": "oe",
    }


def stories(ledger):
    """Fill a ledger; returns the tokens of its readers, and the ids."""
    service = town_desk(ledger)
    ids: dict[str, str] = {}
    tell_story(service, ids)
    fill_other(service, ids)
    with ledger() as work:
        entity = Entity("e", "w", "Harbour Union", "ORG", (Alias("e", "Harbour Union", "mention"),))
        known = work.entities.list_by_name("w", "Harbour Union")
        if not known:
            work.entities.add(entity, ["harbour union"])
        work.sources.add(
            Source("src", "w", SourceKind.FEED, "https://user:pass@herald.example/feed?key=1", "Herald", START)
        )
        work.commit()
        ids["entity"] = known[0].id if known else "e"
    second = Topic("t2", "w", "Bridge works", "The bridge works in town", ("bridge",))
    service.add_topic(second)
    tokens = {name: new_token() for name in ("all", "ferry", "bridge", "other")}
    for name, workspace, topics in (
        ("all", "w", []),
        ("ferry", "w", [TOPIC.id]),
        ("bridge", "w", ["t2"]),
        ("other", "other", []),
    ):
        service.readers.add(workspace, name, topics, tokens[name], START, "console")
    return tokens, ids


@pytest.fixture
def served(sqlite_url, tmp_path):
    path, (tokens, ids) = filled(stories)
    shutil.copyfile(path, tmp_path / "ledger.db")
    LEDGER.now = ledger = unsynced_ledger(sqlite_url)
    yield Served(fake_service(ledger), app_with(OPTIONS), dict(tokens), dict(ids))
    ledger.dispose()
