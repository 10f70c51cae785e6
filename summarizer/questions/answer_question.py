"""Answer a question from the ledger: the shell around `rank_evidence`. A question is searched for, never obeyed.

question → what changed since … → the lines of briefings
         → words and vectors → hits → judge → one answer, of one topic, or a refusal
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from summarizer.briefing.model import Briefing
from summarizer.briefing.rendering import claim_renderer
from summarizer.briefing.wording import ClaimRenderer, render_sentence
from summarizer.claims.model import Claim
from summarizer.models.ports import Judge
from summarizer.models.values import PairLabel, SentencePair, Vector
from summarizer.questions import rank_evidence
from summarizer.questions.ambiguous_names import Namesakes, disambiguate, keys_of, names_in, namesakes
from summarizer.questions.changes_since import changes_since, topic_meant
from summarizer.questions.limits import ANSWERS
from summarizer.questions.model import Answer, AnswerLine
from summarizer.questions.question_period import since_day
from summarizer.questions.rank_evidence import AnswerEvidence, Differ, SearchHit
from summarizer.questions.sources_by_origin import citations_of
from summarizer.text.question_types import QuestionType, question_type
from summarizer.text.question_words import points_back
from summarizer.topics.answer_score import judged_text
from summarizer.unit_of_work import UnitOfWork

REFUSAL = "No article read so far answers this question."
_DISPUTE = list(PairLabel).index(PairLabel.DISPUTE)


def answer_question(
    work: UnitOfWork,
    workspace_id: str,
    question: str,
    vector: Vector,
    now: datetime,
    topic_id: str | None = None,
    briefing: Briefing | None = None,
    judge: Judge | None = None,
) -> Answer:
    """Cited sentences, or a refusal.

    Args:
        work: the ledger.
        workspace_id: the workspace that is searched.
        question: as `validate_question` returns it.
        vector: its embedding.
        now: claims that became known later are not used; aware, UTC.
        topic_id: look only at claims on this topic.
        briefing: the briefing that the question is about. Its claims come first, then its topic, then the rest.
        judge: the model that says whether a sentence answers the question; without one, similarity and words decide.

    Raises:
        ModelError: the judge is missing or broken.
    """
    is_of_changes = question_type(question) is QuestionType.CHANGED
    if since := since_day(question, now.astimezone(UTC).date()) if is_of_changes else None:
        wanted = topic_id or (briefing.topic_id if briefing else None)
        listed = [topic for topic in work.topics.list_by_workspace(workspace_id) if wanted in {None, topic.id}]
        topic, reason = topic_meant(question, listed)
        return changes_since(work, question, topic, since, now) if topic else Answer(question, refusal=reason)
    search = _Search(work, workspace_id, question, vector, now, judge)
    if briefing is None:
        return search.answer_from(search.evidence(topic_id))
    return search.answer_under(briefing)


class _Search:
    """The search for the answer to one question."""

    def __init__(
        self,
        work: UnitOfWork,
        workspace_id: str,
        question: str,
        vector: Vector,
        now: datetime,
        judge: Judge | None,
    ) -> None:
        self._work = work
        self._workspace_id = workspace_id
        self._question = question
        self._vector = vector
        self._now = now
        self._judge = judge
        names = names_in(question)
        self._namesakes = namesakes(names, work.entities.list_by_keys(workspace_id, keys_of(names)))

    def evidence(self, topic_id: str | None, in_briefing: Sequence[SearchHit] = ()) -> AnswerEvidence:
        """The evidence from one topic: the given one, else the topic of the best answer."""
        hits = [*in_briefing, *self._search(None, in_briefing)]
        if topic_id is None:
            found = self._select(hits)
            if not found.claims:
                return found
            topic_id = self._topic_of(found.claims[0][0])
        if topic_id is None:
            return self._select(self._of_topic(None, hits))
        on_topic = self._of_topic(topic_id, hits)
        # Searched again within the topic: claims of other topics may have left no room for these.
        more = self._search(topic_id, [*in_briefing, *on_topic])
        return self._select([*on_topic, *more], topic_id)

    def _search(self, topic_id: str | None, known: Sequence[SearchHit]) -> list[SearchHit]:
        return search_hits(
            self._work,
            self._workspace_id,
            self._question,
            self._vector,
            self._now,
            topic_id,
            self._judge,
            {hit.claim.id for hit in known},
        )

    def _topic_of(self, claim: Claim) -> str | None:
        return min(self._work.claims.topics_of([claim.article_id])[claim.article_id], default=None)

    def _of_topic(self, topic_id: str | None, hits: Sequence[SearchHit]) -> list[SearchHit]:
        """The hits whose articles are on this topic, or on none."""
        topics = self._work.claims.topics_of(list({hit.claim.article_id for hit in hits}))
        return [hit for hit in hits if (topic_id in of if (of := topics[hit.claim.article_id]) else topic_id is None)]

    def answer_under(self, briefing: Briefing) -> Answer:
        """The answer to a question about a briefing: from its claims and its topic, else from the whole ledger."""
        shown = _shown(self._work, briefing)
        if points_back(self._question):  # it has no words to search for: it asks about what the briefing leads with
            leads = list(dict.fromkeys(change.citations[0].claim_id for change in briefing.changes if change.citations))
            first = tuple((shown[lead], 0) for lead in leads[: ANSWERS.lines] if lead in shown)
            return self.answer_from(AnswerEvidence(first))
        hits = [SearchHit(claim, _cosine(claim, self._vector), in_briefing=True) for claim in shown.values()]
        hits = read_hits(self._work, self._question, hits, self._judge)
        evidence = self.evidence(briefing.topic_id, hits)
        return self.answer_from(evidence if evidence.claims else self.evidence(None, hits))

    def answer_from(self, evidence: AnswerEvidence) -> Answer:
        """The evidence as cited sentences, or the refusal where there is none."""
        if not evidence.claims:
            return Answer(self._question, refusal=REFUSAL)
        words = claim_renderer(self._work, [claim for claim, _ in evidence.claims])
        lines = tuple(
            replace(_line(words, claim, side, self._namesakes), overtaken=claim.id in evidence.overtaken)
            for claim, side in evidence.claims
        )
        names = tuple(person.name for person in self._namesakes.people)
        return Answer(self._question, lines, evidence.disputed, namesakes=names)

    def _select(self, found: Sequence[SearchHit], topic_id: str | None = None) -> AnswerEvidence:
        """What answers, on every one of the people that the question may mean; by the links of the topic, if given."""
        links = self._work.claims.links_to([hit.claim.id for hit in found])
        if topic_id is not None:
            links = tuple(link for link in links if link.counts_for(topic_id))
        # What was said later than `now` had not overtaken or disputed anything yet.
        ends = self._work.claims.get([link.claim_id for link in links if link.claim_id])
        late = {claim.id for claim in ends.values() if claim.known_at > self._now}
        links = tuple(link for link in links if link.claim_id not in late)
        evidence = rank_evidence.select_evidence(self._question, found, links, dispute_reader(self._judge, found))
        people = [person.id for person in self._namesakes.people]
        return rank_evidence.with_each(evidence, people, self._question, found, links)


def search_hits(
    work: UnitOfWork,
    workspace_id: str,
    question: str,
    vector: Vector,
    now: datetime,
    topic_id: str | None,
    judge: Judge | None,
    known: Collection[str] = (),
) -> list[SearchHit]:
    """What words and meaning find that is not `known`, read by the judge; no more than the judge can read at once."""
    words = work.search.by_words(workspace_id, question, ANSWERS.searched, topic_id)
    meaning = work.search.by_vector(workspace_id, vector, ANSWERS.searched, topic_id)
    order = rank_evidence.reciprocal_rank_fusion(
        [[claim_id for claim_id, _ in ranking] for ranking in (words, meaning)]
    )
    found = [claim for claim in work.claims.get(order).values() if claim.known_at <= now and claim.id not in known]
    return read_hits(
        work, question, [SearchHit(claim, _cosine(claim, vector)) for claim in found[: ANSWERS.judged]], judge
    )


def read_hits(work: UnitOfWork, question: str, hits: Sequence[SearchHit], judge: Judge | None) -> list[SearchHit]:
    """The hits with their headlines, and with what the judge says of them."""
    versions = claim_renderer(work, [hit.claim for hit in hits]).versions
    mine = [versions[hit.claim.version_id] for hit in hits]
    titles = {hit.claim.id: hit.claim.headline_above(version.title) for hit, version in zip(hits, mine, strict=True)}
    texts = [
        judged_text(titles[hit.claim.id], render_sentence(hit.claim, hit.claim.source_text(version)))
        for hit, version in zip(hits, mine, strict=True)
    ]
    judged = map(float, judge.answers([(question, text) for text in texts])) if judge and texts else [None] * len(hits)
    return [
        replace(hit, headline=titles[hit.claim.id], judged=probability)
        for hit, probability in zip(hits, judged, strict=True)
    ]


def dispute_reader(judge: Judge | None, found: Sequence[SearchHit]) -> Differ | None:
    """Whether two answers exclude each other, as the judge reads them."""
    if judge is None:
        return None
    titles = {hit.claim.id: hit.headline for hit in found}

    def differ(claim: Claim, others: Sequence[Claim]) -> list[float]:
        pairs = [_pair(claim, other, titles) for other in others]
        return [float(row[_DISPUTE]) for row in judge.relations(pairs)]

    return differ


def _pair(one: Claim, other: Claim, titles: dict[str, str]) -> SentencePair:
    earlier, later = sorted((one, other), key=lambda claim: (claim.reported_at, claim.id))
    return SentencePair(
        earlier.text,
        later.text,
        days=(later.reported_at.date() - earlier.reported_at.date()).days,
        same_voice=earlier.publisher == later.publisher,
        earlier_headline=titles.get(earlier.id, ""),
        later_headline=titles.get(later.id, ""),
    )


def _cosine(claim: Claim, vector: Vector) -> float:
    """0 for a claim that another model embedded."""
    return float(claim.vector @ vector) if claim.vector.shape == vector.shape else 0.0


def _shown(work: UnitOfWork, briefing: Briefing) -> dict[str, Claim]:
    """The claims that a briefing cites, in its order."""
    return work.claims.get(list(dict.fromkeys(citation.claim_id for citation in citations_of(briefing))))


def _line(words: ClaimRenderer, claim: Claim, side: int, named_alike: Namesakes) -> AnswerLine:
    text, citation = words.cite(claim)
    person = named_alike.of(claim.entity_ids)
    return AnswerLine(disambiguate(text, person, named_alike.name) if person else text, citation, side)
