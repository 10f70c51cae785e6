"""The state card: for each aspect of a topic the current answer, as of when, by whom, disputed or not, stale or not.

The card moves on from the last one by the claims that came since, so its cost does not grow with the ledger.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from summarizer.briefing.limits import STATE_CARD, StateCardRules
from summarizer.briefing.model import AspectState, Citation, StateCard
from summarizer.claims.model import Claim, Polarity
from summarizer.relations.model import Link, Relation
from summarizer.text.predicate_lexicon import predicates
from summarizer.topics.model import Relevance, Topic

Word = Callable[[Claim], tuple[str, Citation]]
"""Puts a claim into words with its citation; `compose.Wording.cite` is one."""

_PRONOUN = re.compile(r"(?:It|They|He|She|This|These|That|Those|Both|Such)\b")
_OVERTAKEN = frozenset({Relation.UPDATES, Relation.RETRACTS})


def update_state_card(
    card: StateCard | None,
    topic: Topic,
    new: Sequence[tuple[Claim, Relevance]],
    links: Sequence[Link],
    word: Word,
    now: datetime,
    earlier: Mapping[str, Claim] = MappingProxyType({}),
    rules: StateCardRules = STATE_CARD,
) -> StateCard:
    """The card as of `now`.

    Args:
        card: the card that this reader saw last, if any.
        topic: its aspects are the rows; aspects that were removed are dropped, added ones begin empty.
        new: rated claims that became known since.
        links: links from and to the claims of the card and the new ones.
        word: wording of a claim.
        now: aware, UTC.
        earlier: claims that the links lead back to, by id: an answer may be disputed by what was known before it.
        rules: half-life and staleness.
    """
    before = {state.aspect: state for state in card.aspects} if card else {}
    overtaken = {link.earlier_id for link in links if link.relation in _OVERTAKEN}
    claims = {**earlier, **{claim.id: claim for claim, _ in new}}
    rows = []
    for aspect in topic.aspects:
        old = before.get(aspect.name) or AspectState(aspect.name, aspect.question)
        rated = [(claim, relevance) for claim, relevance in new if relevance.aspect == aspect.name]
        state = _answer(replace(old, question=aspect.question), rated, overtaken, word, now, rules)
        rows.append(_age(_dispute(state, links, claims, word), now, rules))
    return StateCard(topic.id, now, tuple(rows))


def _answer(
    old: AspectState,
    rated: Sequence[tuple[Claim, Relevance]],
    overtaken: set[str],
    word: Word,
    now: datetime,
    rules: StateCardRules,
) -> AspectState:
    """The best standing claim of the aspect: how well it fits the question, halved with every half-life of age."""
    fitting = [(claim, relevance) for claim, relevance in rated if relevance.aspect_score >= rules.fit]
    standing = [(claim, relevance) for claim, relevance in fitting if claim.id not in overtaken and is_answer(claim)]
    if not standing:
        return old

    def fit(pair: tuple[Claim, Relevance]) -> float:
        return pair[1].aspect_score * _freshness(pair[0].reported_at, now, rules)

    claim, relevance = max(standing, key=fit)
    kept = old.citation is not None and old.citation.claim_id not in overtaken and old.as_of is not None
    if kept and old.as_of and fit((claim, relevance)) < old.score * _freshness(old.as_of, now, rules):
        return old
    text, citation = word(claim)
    return AspectState(
        old.aspect,
        old.question,
        text,
        claim.reported_at,
        citation,
        modality=claim.modality,
        score=relevance.aspect_score,
    )


def is_answer(claim: Claim) -> bool:
    """Whether the claim can stand as an answer by itself: nobody's silence, and no pronoun that hangs in the air."""
    silent = claim.polarity is Polarity.NEGATIVE and claim.predicate in predicates().telling
    hanging = _PRONOUN.match(claim.text)
    resolved = any(anaphor.certain and anaphor.span.start == claim.span.start for anaphor in claim.anaphora)
    return not silent and (hanging is None or resolved)


def _freshness(at: datetime, now: datetime, rules: StateCardRules) -> float:
    return float(0.5 ** (max((now - at).total_seconds(), 0.0) / 86400 / rules.half_life_days))


def _dispute(state: AspectState, links: Sequence[Link], claims: Mapping[str, Claim], word: Word) -> AspectState:
    """The other side, where a claim disputes the answer or is disputed by it."""
    if state.citation is None:
        return state
    mine = state.citation.claim_id
    for link in links:
        if link.relation is Relation.DISPUTES and mine in {link.claim_id, link.earlier_id}:
            other = link.earlier_id if link.claim_id == mine else link.claim_id
            if other and other in claims:
                return replace(state, disputing_citation=word(claims[other])[1])
    return state


def _age(state: AspectState, now: datetime, rules: StateCardRules) -> AspectState:
    return replace(state, stale=state.as_of is not None and (now - state.as_of).days >= rules.stale_days)
