"""A model's answer to a question that the ledger refused: a stored claim that the model found and the judge checked.

    refusal → nearest claims → which of them answers? → standing, of the right type, judged → a cited line

Our own answers are never replaced: what is checked ranks before what is proposed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from summarizer.briefing.rendering import claim_renderer
from summarizer.claims.model import Claim
from summarizer.claims.withdrawn_reports import only_recalls_error
from summarizer.ids import digest
from summarizer.models.ports import Judge
from summarizer.models.values import Vector
from summarizer.proposals.check_relation import check_answer
from summarizer.proposals.model import Decision, Outcome, ProposalKind, refused
from summarizer.proposals.proposer import Proposer
from summarizer.proposals.replies import ANSWERS, AnswerItem
from summarizer.proposals.requests import numbered, prepare
from summarizer.questions.limits import ANSWERS as LIMITS
from summarizer.questions.model import Answer, AnswerLine
from summarizer.relations.likely_links import overtaken_claims
from summarizer.text.question_types import QuestionType
from summarizer.topics.answer_score import Question, judged_text

_CANDIDATES = 20
"""Nearest claims that the model chooses among."""
UNCONFIRMED = "Proposed by {model} and not confirmed by our own check: "


def propose_answer(
    proposer: Proposer,
    judge: Judge | None,
    answer: Answer,
    workspace_id: str,
    vector: Vector,
    now: datetime,
    topic_id: str | None,
) -> Answer:
    """The refused answer with a proposed line in its place, where one is accepted; any other answer as it is."""
    asked = Question(answer.question)
    if answer.refusal is None or asked.type is QuestionType.CHANGED:
        return answer
    if not proposer.allows(ProposalKind.ANSWER):
        return answer
    claims, lines, headlines = _candidates(proposer, workspace_id, vector, now, topic_id)
    if not claims:
        return answer
    listed = numbered([line.text for line in lines])
    data = f"Questions:\nQ1. {answer.question[: LIMITS.question_limit]}\nClaims:\n{listed}"
    request = prepare(ProposalKind.ANSWER, data)
    (reply,) = proposer.ask(workspace_id, [(request, ANSWERS)])
    chosen = _chosen(reply)
    if not 1 <= chosen <= len(claims):
        return answer
    claim, line = claims[chosen - 1], lines[chosen - 1]
    judged = judge.answers([(answer.question, judged_text(headlines[chosen - 1], line.text))])[0] if judge else None
    decision = _decide(proposer, claim, asked, None if judged is None else float(judged))
    about = digest("question", workspace_id, answer.question)
    proposer.store(proposer.record(workspace_id, about, request, [(line.text, decision)]))
    if not decision.accepted:
        return answer
    mark = UNCONFIRMED.format(model=proposer.chat.made_by.model) if decision.outcome is Outcome.OWN else ""
    return Answer(answer.question, (AnswerLine(f"{mark}{line.text}", line.citation),), namesakes=answer.namesakes)


def _chosen(reply: tuple[tuple[AnswerItem, ...], int] | None) -> int:
    """The number of the claim that a reply names for the only question; 0 where it names none."""
    match reply:
        case ((AnswerItem(question=1, claim=number), *_), _):
            return number
        case _:
            return 0


def _candidates(
    proposer: Proposer, workspace_id: str, vector: Vector, now: datetime, topic_id: str | None
) -> tuple[Sequence[Claim], Sequence[AnswerLine], Sequence[str]]:
    """The nearest known claims that may answer, as lines with citations, and the headlines of their articles."""
    with proposer.ledger() as work:
        nearest = [claim_id for claim_id, _ in work.search.by_vector(workspace_id, vector, _CANDIDATES, topic_id)]
        found = work.claims.get(nearest)
        known = [found[each] for each in nearest if each in found and found[each].known_at <= now]
        words = claim_renderer(work, known)
        above = {claim.id: claim.headline_above(words.versions[claim.version_id].title) for claim in known}
        claims = [claim for claim in known if not only_recalls_error(claim, above[claim.id])]
        lines = [AnswerLine(*words.cite(claim)) for claim in claims]
    return claims, lines, [above[claim.id] for claim in claims]


def _decide(proposer: Proposer, claim: Claim, asked: Question, judged: float | None) -> Decision:
    with proposer.ledger() as work:
        overtaken = overtaken_claims(work.claims.links_to([claim.id]))
    if overtaken:
        return refused("answer", "a later claim updated it or took it back")
    return check_answer(asked.type, asked.has_type(claim), judged)
