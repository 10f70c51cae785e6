"""The state card as the ledger knew it at a moment: of a briefing's now, or earlier. Nothing known later leaks in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from summarizer.briefing.limits import STATE_CARD, StateCardRules
from summarizer.briefing.model import StateCard
from summarizer.briefing.rendering import claim_renderer
from summarizer.briefing.state_card import Candidates, may_stand, state_card
from summarizer.briefing.wording import ClaimRenderer
from summarizer.claims.model import Claim
from summarizer.ingest.look_backs import looks_back
from summarizer.relations.model import Link
from summarizer.topics.model import Relevance, Topic
from summarizer.unit_of_work import UnitOfWork


def card_at(work: UnitOfWork, topic: Topic, moment: datetime, rules: StateCardRules = STATE_CARD) -> StateCard:
    """The card of the topic's present aspects from the claims with known_at ≤ `moment`; aware, UTC.

    It is made from the newest claims that answer each aspect, so its cost does not grow with the ledger.
    """
    candidates = {
        aspect.name: work.claims.by_aspect(topic.id, aspect.name, moment, rules.answers, rules.looked_at)
        for aspect in topic.aspects
    }
    links, others = _linked(work, topic, candidates, moment)
    answering = [claim for rated in candidates.values() for claim, _ in rated]
    words = claim_renderer(work, [*answering, *others])
    known = {claim.id: claim for claim in (*others, *answering)}
    return state_card(topic, without_look_backs(candidates, words, rules), links, known, words.cite, moment, rules)


def without_look_backs(candidates: Candidates, words: ClaimRenderer, rules: StateCardRules = STATE_CARD) -> Candidates:
    """The candidates without those from articles that look back, as long as another one may answer.

    "Ten days that shook the port" retells the past, and would be the newest answer to every question.
    """

    def tells_first(one: tuple[Claim, Relevance]) -> bool:
        return not looks_back(words.versions[one[0].version_id].title)

    found: dict[str, Sequence[tuple[Claim, Relevance]]] = {}
    for aspect, rated in candidates.items():
        first = [one for one in rated if tells_first(one)]
        found[aspect] = first if any(may_stand(*one, rules) for one in first) else rated
    return found


def _linked(work: UnitOfWork, topic: Topic, candidates: Candidates, moment: datetime) -> tuple[list[Link], list[Claim]]:
    """The topic's links of these claims that were known then, and the claims at their other ends."""
    ids = sorted({claim.id for rated in candidates.values() for claim, _ in rated})
    both = {*work.claims.links_from(ids), *work.claims.links_to(ids)}
    links = [link for link in both if link.counts_for(topic.id)]
    ends = work.claims.get(sorted({end for link in links for end in (link.claim_id, link.earlier_id) if end}))
    known = {claim.id for claim in ends.values() if claim.known_at <= moment}
    told = [link for link in links if (link.claim_id in known if link.claim_id else _arrived(work, link, moment))]
    return sorted(told, key=_best_first), [ends[end] for end in sorted(known.difference(ids))]


def _best_first(link: Link) -> tuple[float, str, str]:
    return -link.score, link.earlier_id, link.claim_id or ""


def _arrived(work: UnitOfWork, link: Link, moment: datetime) -> bool:
    """Whether the version that dropped a claim had been read by then."""
    version = work.articles.get_version(link.version_id)
    return version is not None and version.fetched_at <= moment
