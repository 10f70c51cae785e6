"""For a topic that is new or was edited: rates and links the claims that the ledger already has."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby

from summarizer.analysis.store import Linker, with_matters
from summarizer.claims.model import Claim
from summarizer.relations.limits import RELATIONS
from summarizer.topics.embedding import TopicEmbedding
from summarizer.topics.limits import RELEVANCE
from summarizer.unit_of_work import UnitOfWork


def backfill_topic(work: UnitOfWork, embedding: TopicEmbedding, linker: Linker) -> None:
    """For a new or edited topic, rate and link the claims that it held before and those that are nearest to it now.

    They are taken in the order in which they became known, as if the topic had always been like this.
    """
    topic = embedding.topic
    hits = {
        claim_id
        for vector in (*embedding.about, *embedding.questions)
        for claim_id, _ in work.search.by_vector(topic.workspace_id, vector, RELEVANCE.backfill)
    }
    claims = work.claims.get(sorted(hits.union(work.claims.delete_relevances(topic.id))))
    earlier: list[Claim] = []
    for version_id, group in groupby(sorted(claims.values(), key=_when_known), key=lambda claim: claim.version_id):
        mine = tuple(group)
        near = [claim for claim in earlier if claim.article_id != mine[0].article_id][-RELATIONS.candidates :]
        version = work.articles.get_version(version_id)
        versions = {version_id: version} if version else {}
        relevances = linker.rated(mine, versions, embedding, near)
        on_topic = {relevance.claim_id for relevance in relevances}
        fresh = [claim for claim in mine if claim.id in on_topic]
        links = linker.links(work, fresh, near, embedding)
        revised = [link for link in work.claims.links_from([claim.id for claim in mine]) if not link.topic_id]
        work.claims.store_relevances(with_matters(work, relevances, mine, [*links, *revised]))
        work.claims.add_links(links)
        earlier += fresh


def _when_known(claim: Claim) -> tuple[datetime, str, int]:
    return claim.known_at, claim.version_id, claim.span.start
