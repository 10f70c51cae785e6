"""Relations and answers that a model proposes for the claims of one article, before anything of it is stored.

    claims near a topic, earlier claims near them → requests → items → gate with the judge → links and answers to add

It only reads the ledger, and in a transaction that is over before the model is asked. What the embedded way surely
links and answers stays: a proposal adds a link for a pair that has none, and one that only the model believes in is
kept as its own, where no surer link makes something else of the claim.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from summarizer.claims.model import Claim
from summarizer.ingest.model import ArticleVersion
from summarizer.models.ports import Judge
from summarizer.models.values import ModelRef, PairLabel
from summarizer.proposals.check_relation import check_answer, check_relation, is_linked, pair_facts, weigh_by_record
from summarizer.proposals.limits import GATE, REQUESTS, RequestRules
from summarizer.proposals.model import Decision, Outcome, ProposalKind, ProposalRecord
from summarizer.proposals.proposer import Proposer
from summarizer.proposals.replies import ANSWERS, PAIRS, AnswerItem, PairItem
from summarizer.proposals.requests import PreparedRequest, numbered, pairs_text, prepare
from summarizer.proposals.track_record import NO_RECORD, TrackRecord
from summarizer.relations.likely_links import least_score, likely_links
from summarizer.relations.model import TURNING, Link, Relation
from summarizer.relations.sentence_pairs import sentence_pair
from summarizer.relations.voices import SamePublisher, voices_of
from summarizer.topics.answer_score import Question, judged_text
from summarizer.topics.embedding import TopicEmbedding
from summarizer.topics.limits import ASPECTS
from summarizer.topics.model import AspectAnswer, Relevance

RELATIONS: Mapping[PairLabel, Relation] = {
    PairLabel.UPDATE: Relation.UPDATES,
    PairLabel.DISPUTE: Relation.DISPUTES,
    PairLabel.CONFIRM: Relation.CORROBORATES,
    PairLabel.RETRACT: Relation.RETRACTS,
    PairLabel.REPEAT: Relation.REPEATS,
}
_LABELS = list(PairLabel)
OWN = "proposed by {model}, not confirmed"
CHECKED = "proposed by {model}, and the judge agrees"


@dataclass(frozen=True, slots=True)
class TopicProposals:
    """What is accepted for one topic: links, and answers as (claim id, aspect, score)."""

    links: tuple[tuple[Link, Outcome], ...] = ()
    answers: tuple[tuple[str, AspectAnswer], ...] = ()

    def with_links(self, found: Sequence[Link], fresh: Iterable[Claim]) -> tuple[Link, ...]:
        """The embedded links, and the accepted ones for pairs and claims that they leave free.

        A doubtful link, which nothing rests on, keeps none out: of the same pair the accepted one takes its place.
        """
        if not self.links:
            return tuple(found)
        mine, likely = {claim.id for claim in fresh}, likely_links(found)
        links = {_pair(link): link for link in found}
        for link, outcome in self.links:
            ours = links.get(_pair(link))
            if link.claim_id not in mine or ours in likely:
                continue
            if outcome is Outcome.CHECKED or not _is_outranked(link, likely):
                links[_pair(link)] = link
        return tuple(links.values())

    def with_answers(self, relevances: Sequence[Relevance]) -> tuple[Relevance, ...]:
        """The relevances with the accepted answers that they lack."""
        return tuple(self._answering(relevance) for relevance in relevances)

    def _answering(self, relevance: Relevance) -> Relevance:
        have = {answer.aspect: answer for answer in relevance.answers if answer.score >= ASPECTS.answers}
        more = [answer for claim_id, answer in self.answers if claim_id == relevance.claim_id]
        fresh = [answer for answer in more if answer.aspect not in have]
        if not fresh:
            return relevance
        kept = {answer.aspect: answer for answer in (*relevance.answers, *fresh)}
        answers = tuple(sorted(kept.values(), key=lambda answer: (-answer.score, answer.aspect)))
        best = answers[0]
        return replace(relevance, aspect=best.aspect, aspect_score=best.score, answers=answers)


def _pair(link: Link) -> tuple[str | None, str]:
    return link.claim_id, link.earlier_id


def _is_outranked(own: Link, likely: Iterable[Link]) -> bool:
    """Whether surer links of its claim leave no room for one that only the model believes in.

    It never makes another kind of change of a claim, nor silence of a change. What a sentence of the same day says too
    may have moved on from the day before, and an update of one claim is often one of others.
    """
    beside = {link.relation for link in likely if link.claim_id == own.claim_id}
    return bool(beside & TURNING - {own.relation}) if own.relation in TURNING else bool(beside)


NO_PROPOSALS = TopicProposals()


@dataclass(frozen=True)
class TopicMaterial:
    """What a model is asked about for one topic: claims of one version, and earlier claims beside them."""

    topic: TopicEmbedding
    version: ArticleVersion
    claims: tuple[Claim, ...]
    earlier: tuple[Claim, ...]
    titles: Mapping[str, str | None] = field(default_factory=dict)
    """Titles of the articles of all these claims, by the ids of their versions."""

    @classmethod
    def of(
        cls,
        topic: TopicEmbedding,
        version: ArticleVersion,
        claims: Sequence[Claim],
        earlier: Sequence[Claim],
        rules: RequestRules = REQUESTS,
    ) -> TopicMaterial:
        """The claims that are nearest to the topic, in text order, and the earlier ones nearest to each of them."""
        if not claims:
            return cls(topic, version, (), ())
        near = np.stack([claim.vector for claim in claims]) @ np.stack(list(topic.about)).T
        nearest = sorted(np.argsort(-near.max(1), kind="stable")[: rules.claims])
        mine = [claims[i] for i in nearest]
        before = [claim for claim in earlier if claim.reported_at <= version.published_at]
        if not before:
            return cls(topic, version, tuple(mine), ())
        cosines = np.stack([claim.vector for claim in mine]) @ np.stack([claim.vector for claim in before]).T
        best = np.argsort(-cosines, axis=1, kind="stable")[:, : rules.earlier]
        chosen = sorted({int(j) for row in best for j in row}, key=lambda j: (before[j].reported_at, before[j].id))
        return cls(topic, version, tuple(mine), tuple(before[j] for j in chosen))


def link_requests(proposer: Proposer, material: TopicMaterial) -> list[PreparedRequest]:
    """What is asked about one topic. Nothing where there is nothing to relate or answer."""
    relations = _relation_request(material) if proposer.allows(ProposalKind.RELATION) else None
    answers = _answer_request(material) if proposer.allows(ProposalKind.ANSWER) else None
    return [request for request in (relations, answers) if request is not None]


def propose_links(
    proposer: Proposer,
    judge: Judge | None,
    material: TopicMaterial,
    same_publisher: SamePublisher,
    record: TrackRecord = NO_RECORD,
) -> tuple[TopicProposals, tuple[ProposalRecord, ...]]:
    """What is accepted for one topic, and the decisions.

    Raises:
        ModelError: the judge is missing or broken.
    """
    workspace_id = material.version.workspace_id
    links: tuple[tuple[Link, Outcome], ...] = ()
    found: tuple[tuple[str, AspectAnswer], ...] = ()
    records: tuple[ProposalRecord, ...] = ()
    requests = link_requests(proposer, material)
    proposer.ahead(workspace_id, requests, queue=True)  # to wait for both together
    for request in requests:
        if request.kind is ProposalKind.RELATION:
            (pairs,) = proposer.ask(workspace_id, [(request, PAIRS)])
            if pairs is not None:
                links, more = _links(proposer, judge, material, request, pairs[0], same_publisher, record)
                records += more
        else:
            (given,) = proposer.ask(workspace_id, [(request, ANSWERS)])
            if given is not None:
                found, more = _answers(proposer, judge, material, request, given[0])
                records += more
    return TopicProposals(links, found), records


def _described(claim: Claim) -> str:
    voice = f", {claim.attribution.speaker}" if claim.attribution else ""
    return f"[{claim.reported_at:%Y-%m-%d}, {claim.publisher}{voice}] {claim.text}"


def _relation_request(material: TopicMaterial) -> PreparedRequest | None:
    if not material.claims or not material.earlier:
        return None
    later, earlier = (list(map(_described, claims)) for claims in (material.claims, material.earlier))
    return prepare(ProposalKind.RELATION, pairs_text(later, earlier))


def _answer_request(material: TopicMaterial) -> PreparedRequest | None:
    aspects = material.topic.topic.aspects
    if not material.claims or not aspects:
        return None
    questions = numbered([aspect.question for aspect in aspects])
    claims = numbered([claim.text for claim in material.claims])
    return prepare(ProposalKind.ANSWER, f"Questions (Q):\n{questions}\n\nClaims (C):\n{claims}")


def _links(
    proposer: Proposer,
    judge: Judge | None,
    material: TopicMaterial,
    request: PreparedRequest,
    items: Sequence[PairItem],
    same_publisher: SamePublisher,
    record: TrackRecord,
) -> tuple[tuple[tuple[Link, Outcome], ...], tuple[ProposalRecord, ...]]:
    links: list[tuple[Link, Outcome]] = []
    records: list[ProposalRecord] = []
    made_by, seen = proposer.made_by(request), set[str]()
    for item in items:
        if not (1 <= item.later <= len(material.claims) and 1 <= item.earlier <= len(material.earlier)):
            continue
        claim, before = material.claims[item.later - 1], material.earlier[item.earlier - 1]
        if claim.id in seen or item.relation is PairLabel.OTHER:
            continue
        decision, score = proposer.control_refusal(item.relation), 0.0
        if decision is None:  # one that is refused unread leaves room for another relation of its claim
            seen.add(claim.id)
            judged, score = _judge_pair(judge, item.relation, material, claim, before, same_publisher)
            decision = weigh_by_record(judged, record)
        text = f"{item.relation.value}: {before.text}"
        records += proposer.record(material.version.workspace_id, claim.id, request, [(text, decision)])
        if is_linked(decision, record):
            said = CHECKED if decision.outcome is Outcome.CHECKED else OWN
            reasons = (said.format(model=made_by.model), decision.reason)
            links.append((_link(material, claim, before, item.relation, score, reasons, made_by), decision.outcome))
    return tuple(links), tuple(records)


def _link(
    material: TopicMaterial,
    claim: Claim,
    before: Claim,
    label: PairLabel,
    score: float,
    reasons: tuple[str, ...],
    made_by: ModelRef,
) -> Link:
    topic_id = material.topic.topic.id
    relation = RELATIONS[label]
    score = max(score, GATE.accepted, least_score(relation))
    return Link(claim.id, before.id, claim.version_id, relation, score, reasons, made_by, topic_id=topic_id)


def _judge_pair(
    judge: Judge | None,
    label: PairLabel,
    material: TopicMaterial,
    claim: Claim,
    before: Claim,
    same_publisher: SamePublisher,
) -> tuple[Decision, float]:
    voices = voices_of(claim, before, same_publisher)
    facts = pair_facts(claim, before, same_voice=voices.same, independent=voices.independent)
    if judge is None:
        return check_relation(label, facts, None), 0.0
    shares = judge.relations([sentence_pair(claim, before, material.titles, same_publisher)])[0].tolist()
    return check_relation(label, facts, shares), shares[_LABELS.index(label)]


def _answers(
    proposer: Proposer,
    judge: Judge | None,
    material: TopicMaterial,
    request: PreparedRequest,
    items: Sequence[AnswerItem],
) -> tuple[tuple[tuple[str, AspectAnswer], ...], tuple[ProposalRecord, ...]]:
    """Only what the judge confirms can stand on a state card; the model's own answers are kept as records."""
    aspects = material.topic.topic.aspects
    questions = [Question(aspect.question) for aspect in aspects]
    found: list[tuple[str, AspectAnswer]] = []
    records: list[ProposalRecord] = []
    for item in dict.fromkeys(items):
        if not (1 <= item.claim <= len(material.claims) and 1 <= item.question <= len(aspects)):
            continue
        claim, aspect, asked = material.claims[item.claim - 1], aspects[item.question - 1], questions[item.question - 1]
        text = judged_text(claim.headline_above(material.version.title), claim.text)
        judged = float(judge.answers([(asked.text, text)])[0]) if judge else None
        decision = check_answer(asked.type, asked.has_type(claim), judged)
        records += proposer.record(
            material.version.workspace_id, claim.id, request, [(f"answers: {aspect.question}", decision)]
        )
        if decision.outcome is Outcome.CHECKED and judged is not None:
            found.append((claim.id, AspectAnswer(aspect.name, judged)))
    return tuple(found), tuple(records)
