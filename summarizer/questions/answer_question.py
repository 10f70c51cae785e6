"""Answer a question from the ledger: the shell around `answers`. A question is only searched for, never obeyed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from summarizer.briefing.build import claim_renderer
from summarizer.briefing.model import Briefing
from summarizer.briefing.wording import ClaimRenderer
from summarizer.claims.model import Claim
from summarizer.errors import UsageError
from summarizer.models.values import Vector
from summarizer.questions import rank_evidence
from summarizer.questions.ambiguous_names import Namesakes, disambiguate, keys_in, namesakes
from summarizer.questions.limits import ANSWERS
from summarizer.questions.model import Answer, AnswerLine
from summarizer.questions.rank_evidence import AnswerEvidence, SearchHit
from summarizer.questions.sources_by_origin import citations_of
from summarizer.text.question_words import points_back
from summarizer.unit_of_work import UnitOfWork


def validate_question(question: str) -> str:
    """The question without the space around it. Raises UsageError where it is empty or too long."""
    question = question.strip()
    if not question or len(question) > ANSWERS.question_limit:
        raise UsageError(f"a question has 1 to {ANSWERS.question_limit} characters; this one has {len(question)}")
    return question


def answer_question(
    work: UnitOfWork,
    workspace_id: str,
    question: str,
    vector: Vector,
    now: datetime,
    topic_id: str | None = None,
    briefing: Briefing | None = None,
) -> Answer:
    """Cited sentences, or a refusal.

    Args:
        work: where to look.
        workspace_id: whose ledger.
        question: as asked, checked.
        vector: its meaning.
        now: claims that became known later are not used; aware, UTC.
        topic_id: look only at claims on this topic.
        briefing: the question was put under this briefing: its claims come first, then its topic, then the rest.
    """
    called = namesakes(question, work.entities.list_by_keys(workspace_id, keys_in(question)))
    if briefing is None:
        found = _search(work, workspace_id, question, vector, now, topic_id)
        return _put(work, question, _evidence(work, question, found, called), called)
    shown = _shown(work, briefing)
    if points_back(question):
        leads = list(dict.fromkeys(change.citations[0].claim_id for change in briefing.changes if change.citations))
        first = tuple((shown[lead], 0) for lead in leads[: ANSWERS.lines] if lead in shown)
        return _put(work, question, AnswerEvidence(first), called)
    told = [SearchHit(claim, _cosine(claim, vector), in_briefing=True) for claim in shown.values()]
    for within in (briefing.topic_id, None):
        searched = _search(work, workspace_id, question, vector, now, within)
        found = [*told, *(hit for hit in searched if hit.claim.id not in shown)]
        evidence = _evidence(work, question, found, called)
        if evidence.claims:
            break
    return _put(work, question, evidence, called)


def _evidence(work: UnitOfWork, question: str, found: Sequence[SearchHit], called: Namesakes) -> AnswerEvidence:
    """What answers, on every one of the people that the question may mean."""
    links = work.claims.links_to([hit.claim.id for hit in found])
    evidence = rank_evidence.select_evidence(question, found, links)
    return rank_evidence.with_each(evidence, [each.id for each in called.people], question, found, links)


def _search(
    work: UnitOfWork, workspace_id: str, question: str, vector: Vector, now: datetime, topic_id: str | None
) -> list[SearchHit]:
    words = work.search.by_words(workspace_id, question, ANSWERS.searched, topic_id)
    meaning = work.search.by_vector(workspace_id, vector, ANSWERS.searched, topic_id)
    order = rank_evidence.reciprocal_rank_fusion(
        [[claim_id for claim_id, _ in ranking] for ranking in (words, meaning)]
    )
    found = work.claims.get(order).values()
    return [SearchHit(claim, _cosine(claim, vector)) for claim in found if claim.known_at <= now]


def _cosine(claim: Claim, vector: Vector) -> float:
    """0 for a claim that another model embedded."""
    return float(claim.vector @ vector) if claim.vector.shape == vector.shape else 0.0


def _shown(work: UnitOfWork, briefing: Briefing) -> dict[str, Claim]:
    """The claims that a briefing cites, in its order."""
    return work.claims.get(list(dict.fromkeys(citation.claim_id for citation in citations_of(briefing))))


def _put(work: UnitOfWork, question: str, evidence: AnswerEvidence, called: Namesakes) -> Answer:
    if not evidence.claims:
        return Answer(question, refusal="No stored claim answers this question. Nothing is guessed.")
    words = claim_renderer(work, [claim for claim, _ in evidence.claims])
    lines = tuple(_line(words, claim, side, called) for claim, side in evidence.claims)
    return Answer(question, lines, evidence.disputed, namesakes=tuple(each.name for each in called.people))


def _line(words: ClaimRenderer, claim: Claim, side: int, called: Namesakes) -> AnswerLine:
    text, citation = words.cite(claim)
    person = called.of(claim.entity_ids)
    return AnswerLine(disambiguate(text, person, called.name) if person else text, citation, side)
