"""The state card as the ledger knew it at an earlier moment. Nothing that became known later leaks in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from summarizer.briefing.build import claim_renderer
from summarizer.briefing.limits import STATE_CARD
from summarizer.briefing.model import StateCard
from summarizer.briefing.state_card import update_state_card
from summarizer.claims.model import Claim
from summarizer.relations.model import Link
from summarizer.topics.model import Relevance, Topic
from summarizer.unit_of_work import UnitOfWork


def card_at(work: UnitOfWork, topic: Topic, moment: datetime) -> StateCard:
    """The card of the topic's present aspects from the claims with known_at ≤ `moment`; aware, UTC.

    Unlike a briefing's card, which moves on from the one before, it is made at once from the newest claims that fit
    each aspect, so its cost does not grow with the ledger.
    """
    rated = [
        one
        for aspect in topic.aspects
        for one in work.claims.by_aspect(topic.id, aspect.name, moment, STATE_CARD.fit, STATE_CARD.looked_at)
    ]
    links, others = _linked(work, [claim for claim, _ in rated], moment)
    beside = [(claim, Relevance(claim.id, topic.id, 0.0)) for claim in others]
    words = claim_renderer(work, [claim for claim, _ in (*rated, *beside)])
    return update_state_card(None, topic, [*beside, *rated], links, words.cite, moment)


def _linked(work: UnitOfWork, claims: Sequence[Claim], moment: datetime) -> tuple[list[Link], list[Claim]]:
    """The links of these claims that were known then, and the claims at their other ends."""
    ids = [claim.id for claim in claims]
    links = {*work.claims.links_from(ids), *work.claims.links_to(ids)}
    ends = work.claims.get(sorted({end for link in links for end in (link.claim_id, link.earlier_id) if end}))
    known = {claim.id for claim in ends.values() if claim.known_at <= moment}
    told = [link for link in links if (link.claim_id in known if link.claim_id else _arrived(work, link, moment))]
    return sorted(told, key=lambda link: -link.score), [ends[end] for end in sorted(known - set(ids))]


def _arrived(work: UnitOfWork, link: Link, moment: datetime) -> bool:
    """Whether the version that dropped a claim had been read by then."""
    version = work.articles.get_version(link.version_id)
    return version is not None and version.fetched_at <= moment
