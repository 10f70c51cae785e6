"""How many requests are under way at once: what a slow endpoint's articles per second depend on.

The chat waits until a number of requests have come; if they came one after the other, the barrier would break.
"""

import json
from concurrent.futures import wait
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest

from summarizer.ingest.model import RawArticle, VersionState
from summarizer.models.chat import ChatReply
from summarizer.proposals.article import ArticleProposer
from summarizer.proposals.model import ProposalKind
from summarizer.proposals.service import ProposalService
from summarizer.topics.model import Aspect, Topic
from tests.fake_chat import FakeChat, proposer_of
from tests.fake_models import fake_service

pytestmark = pytest.mark.model  # it imports spaCy, and that torch, which takes seconds

NOW = datetime(2027, 3, 1, tzinfo=UTC)
PATIENCE = 30.0
TEXTS = (
    "The harbour bridge of Larmouth has 14 cracks in its steel. Engineers closed the harbour bridge on Monday.",
    "The harbour bridge of Larmouth has 19 cracks in its steel. The mayor will open a ferry line to the island.",
    "The harbour bridge of Larmouth has 23 cracks in its steel. The ferry line to the island will open in May.",
    "The harbour bridge of Larmouth was opened to the island. The ferry line of Larmouth was closed on Friday.",
    "Voters in Karsund chose a new council yesterday. Turnout was the lowest since the war.",
    "A storm took the roof of the school at Sott. Pupils are taught in the town hall until summer.",
    "The steel maker Kalitesk will cut 900 posts. Its owner blames the price of electricity.",
    "Nurses of the hospital at Orsk began a strike. They want two more colleagues on each ward.",
)


class WaitingChat(FakeChat):
    """Answers only when so many requests are there at once."""

    def __init__(self, together: int) -> None:
        super().__init__(lambda request: json.dumps({request.name: []}))
        self._barrier = Barrier(together)
        self.arrived = []

    def complete(self, request) -> ChatReply:
        self.arrived.append(request)
        self._barrier.wait(PATIENCE)
        return super().complete(request)


def topic(name, question, description):
    return Topic(name, "w", name, description, (name,), (), (Aspect(name, question),))


def ingested(service):
    return [
        service.ingest("w", RawArticle(text, "Post", NOW + timedelta(days=day), title=None)).version_id
        for day, text in enumerate(TEXTS)
    ]


def no_parser():
    raise AssertionError("nothing is proposed, so nothing is parsed")


@pytest.mark.parametrize(
    ("kinds", "articles"),
    [({ProposalKind.CLAIM}, 4), ({ProposalKind.SUMMARY}, 4), ({ProposalKind.CLAIM, ProposalKind.SUMMARY}, 2)],
)
def test_claims_and_summaries_of_the_next_articles_are_asked_for_together(ledger, kinds, articles):
    service, chat = fake_service(ledger), WaitingChat(4)
    proposer = proposer_of(chat, ledger, *kinds)
    versions = ingested(service)[:articles]
    ProposalService(proposer, no_parser).read_ahead("w")
    with ledger() as work:
        first = work.articles.get_version(versions[0])
        article = work.articles.get(first.article_id)
    ArticleProposer(proposer, no_parser).propose(first, article, (), ())
    assert len(chat.arrived) >= 4  # the barrier lets no request of a round pass alone; the next round may have begun


def test_the_next_round_begins_before_the_replies_of_this_one_are_used(ledger):
    service, chat = fake_service(ledger), WaitingChat(4)
    proposer = proposer_of(chat, ledger, ProposalKind.CLAIM)
    versions = ingested(service)
    ahead, articles = ProposalService(proposer, no_parser), ArticleProposer(proposer, no_parser)
    ahead.read_ahead("w")
    with ledger() as work:
        first, fifth = (work.articles.get_version(versions[n]) for n in (0, 4))
        article = work.articles.get(first.article_id)
    articles.propose(first, article, (), ())
    wait(list(proposer._asked.values())[:3], PATIENCE)  # of the first round; the next may have begun
    ahead.read_ahead("w")
    articles.propose(fifth, article, (), ())
    assert len(chat.arrived) == 8  # a reply comes only when all of its round have arrived


def test_another_process_may_analyse_so_nothing_is_asked_ahead(ledger):
    service, chat = fake_service(ledger), WaitingChat(1)
    ingested(service)
    ProposalService(proposer_of(chat, ledger), no_parser, ahead=False).read_ahead("w")
    assert chat.requests == []


def test_all_topics_of_an_article_are_asked_about_at_once_and_only_its_own(ledger):
    service = fake_service(ledger)
    service.add_topic(
        topic("harbour bridge", "How many cracks has the harbour bridge?", "Cracks of the bridge of Larmouth")
    )
    service.add_topic(topic("ferry line", "When will the ferry line open?", "The ferry line of Larmouth to the island"))
    service.add_topic(topic("oil price", "What does a barrel cost?", "Prices of crude oil on the world market"))
    first, second, third, *_ = ingested(service)
    assert [service.analyse(each) for each in (first, second)] == [VersionState.ANALYSED] * 2
    chat = WaitingChat(4)
    proposer = proposer_of(chat, ledger, ProposalKind.RELATION, ProposalKind.ANSWER)
    proposing = replace(service, proposals=ProposalService(proposer, no_parser))
    assert proposing.analyse(third) is VersionState.ANALYSED
    assert sorted(request.name for request in chat.requests) == ["answers", "answers", "pairs", "pairs"]
    assert not any("barrel" in request.text for request in chat.requests)
