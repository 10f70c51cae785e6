"""The state card: for each aspect of a topic the current answer, as of when, by whom, disputed or not, stale or not.

    claims that answer an aspect → less what was replaced → less what cannot stand alone → the newest good one

Silence is better than nearness: an aspect of which no claim is likely enough to be an answer stays open.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from summarizer.briefing.limits import STATE_CARD, StateCardRules
from summarizer.briefing.model import AspectState, Citation, StateCard
from summarizer.claims.model import Claim, Modality, Polarity
from summarizer.claims.withdrawn_reports import only_recalls_error
from summarizer.log_odds import log_odds
from summarizer.relations.likely_links import likely_links
from summarizer.relations.model import Link, Relation
from summarizer.text.predicate_lexicon import predicates
from summarizer.text.pronouns import FIRST_PERSON
from summarizer.topics.model import Aspect, Relevance, Topic

Word = Callable[[Claim], tuple[str, Citation]]
"""Puts a claim into words with its citation; `ClaimRenderer.cite` is one."""

Candidates = Mapping[str, Sequence[tuple[Claim, Relevance]]]
"""By the name of an aspect: claims that may answer it."""

_PRONOUN = re.compile(r"(?:It|They|He|She|This|These|That|Those|Both|Such)\b")
_IF = re.compile(r"(?:If|Should|Unless|Whether)\b")
_OPEN = frozenset({Modality.PLANNED, Modality.POSSIBLE, Modality.CONDITIONAL})
"""What has not happened, and yields to what has."""


def state_card(
    topic: Topic,
    candidates: Candidates,
    links: Sequence[Link],
    claims: Mapping[str, Claim],
    word: Word,
    now: datetime,
    rules: StateCardRules = STATE_CARD,
) -> StateCard:
    """The card as of `now`.

    Args:
        topic: its aspects are the rows.
        candidates: known claims that may answer, by aspect.
        links: links from and to these claims that are known by now.
        claims: the claims at the ends of the links, by id.
        word: wording of a claim.
        now: aware, UTC.
        rules: what is an answer, and when it is stale.
    """
    counting = likely_links(links)
    rows = []
    for aspect in topic.aspects:
        rated = [
            (claim, likely(relevance, aspect.name))
            for claim, relevance in candidates.get(aspect.name, ())
            if may_stand(claim, relevance, rules)
        ]
        answers = [(claim, score) for claim, score in rated if score >= rules.answers]
        standing = _standing(answers, _replaced(counting, {claim.id for claim, _ in answers}, rules))
        state = _answer(aspect, standing, word, rules)
        rows.append(_age(_dispute(state, counting, claims, word), now, rules))
    return StateCard(topic.id, now, tuple(rows))


def _replaced(links: Sequence[Link], answers: Collection[str], rules: StateCardRules) -> frozenset[str]:
    """The ids of claims that were taken back, or updated by one of the `answers` or by a very likely update.

    Another update ("the last two came home", after a count of the dead) overtakes the answer but does not replace
    it: a row that it emptied would say less than before.
    """
    return frozenset(link.earlier_id for link in links if _replaces(link, answers, rules))


def _replaces(link: Link, answers: Collection[str], rules: StateCardRules) -> bool:
    if link.relation is Relation.UPDATES:
        return link.claim_id in answers or link.score >= rules.surely_replaced
    return link.relation is Relation.RETRACTS


def _standing(answers: Sequence[tuple[Claim, float]], replaced: Collection[str]) -> list[tuple[Claim, float]]:
    """The answers that nothing replaced, without any that is older than one that was replaced.

    What took the place of an answer took that of all before it, although only one of them is linked to it.
    """
    since = max((claim.reported_at for claim, _ in answers if claim.id in replaced), default=None)
    if since is None:
        return list(answers)
    kept = [(claim, score) for claim, score in answers if claim.id not in replaced]
    return [(claim, score) for claim, score in kept if claim.reported_at >= since]


def likely(relevance: Relevance, aspect: str) -> float:
    """How likely the claim answers the aspect; 0 where it was not asked."""
    return next((answer.score for answer in relevance.answers if answer.aspect == aspect), 0.0)


def _answer(aspect: Aspect, standing: Sequence[tuple[Claim, float]], word: Word, rules: StateCardRules) -> AspectState:
    """The newest of those that are likely answers and stand far up in their articles, unless another is much surer."""
    if not standing:
        return AspectState(aspect.name, aspect.question)
    newest = max(claim.reported_at for claim, _ in standing)

    def worth(one: tuple[Claim, float]) -> tuple[float, datetime, str]:
        claim, score = one
        days = (newest - claim.reported_at).total_seconds() / 86400
        loss = rules.per_day * min(days, rules.days) + rules.further_down * math.log1p(
            min(claim.position, rules.places)
        )
        loss += rules.unsettled if claim.modality in _OPEN else 0.0
        return log_odds(score) - loss, claim.reported_at, claim.id

    claim, score = max(standing, key=worth)
    text, citation = word(claim)
    return AspectState(
        aspect.name, aspect.question, text, claim.reported_at, citation, modality=claim.modality, score=score
    )


def may_stand(claim: Claim, relevance: Relevance, rules: StateCardRules = STATE_CARD) -> bool:
    """Whether the claim can be an answer on a card of its topic."""
    return is_answer(claim) and relevance.score >= rules.on_topic


def is_answer(claim: Claim) -> bool:
    """Whether the claim can be an answer by itself: it has no "if", no unclear pronoun, and nobody stays silent.

    "On Saturday we reported that …" is no answer either: a paper mentions its own report in order to correct it.
    """
    if claim.attribution is not None and claim.attribution.speaker.casefold() in FIRST_PERSON:
        return False
    if _IF.match(claim.text) or only_recalls_error(claim, ""):
        return False
    if claim.polarity is Polarity.NEGATIVE and claim.predicate in predicates().telling:
        return False
    if _PRONOUN.match(claim.text) is None:
        return True
    resolved = (anaphor for anaphor in claim.anaphora if anaphor.certain)
    return any(anaphor.span.start == claim.span.start for anaphor in resolved)


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
    if state.as_of is None:
        return state
    return replace(state, stale=(now - state.as_of).days >= rules.stale_days)
