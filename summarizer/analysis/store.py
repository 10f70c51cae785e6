"""Links and stores what the models read in a version: the shell around `entities`, `topics` and `relations`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache

import numpy as np

from summarizer.analysis.limits import NEWS
from summarizer.analysis.model import Analysis
from summarizer.analysis.proposed_links import NO_PROPOSALS, TopicMaterial, TopicProposals, link_requests, propose_links
from summarizer.briefing.wording import render_sentence
from summarizer.claims.model import Claim, Mention, WatchedEntity
from summarizer.entities.link import link_mentions, resolve_claims
from summarizer.errors import NotFoundError
from summarizer.ingest.correction_notes import heads_correction, says_corrected
from summarizer.ingest.disappearance import comparable_until
from summarizer.ingest.look_backs import looks_back
from summarizer.ingest.model import Article, ArticleVersion, VersionState
from summarizer.ingest.sites import Owners, same_publisher
from summarizer.models.ports import Judge
from summarizer.models.values import Matrix, ModelRef
from summarizer.names.name_parser import name_keys
from summarizer.proposals.limits import RECORD
from summarizer.proposals.model import ProposalKind
from summarizer.proposals.proposer import Proposer
from summarizer.proposals.track_record import TrackRecord
from summarizer.relations.limits import RELATIONS
from summarizer.relations.link import ReadPairs, link_claims
from summarizer.relations.matters import assign_matters
from summarizer.relations.model import Link, Relation
from summarizer.relations.revision import KEPT, link_revision
from summarizer.relations.sentence_pairs import sentence_pair
from summarizer.relations.voices import SamePublisher, by_name
from summarizer.topics.answer_score import judged_text
from summarizer.topics.aspect_answers import with_answers
from summarizer.topics.embedding import TopicEmbedding
from summarizer.topics.model import Relevance, Topic, topic_question
from summarizer.topics.relevance import ReadClaims, aspect_fit, may_be_on, score_claims
from summarizer.unit_of_work import Ledger, UnitOfWork


@dataclass(frozen=True, slots=True)
class AnalysisTask:
    """A version to analyse, with what its workspace watches."""

    version: ArticleVersion
    article: Article
    topics: tuple[Topic, ...]

    @property
    def known(self) -> tuple[WatchedEntity, ...]:
        """Every entity that a topic of the workspace watches."""
        return tuple(dict.fromkeys(entity for topic in self.topics for entity in topic.entities))


def prepare_analysis(work: UnitOfWork, version_id: str) -> AnalysisTask:
    """Raises NotFoundError where there is no such version."""
    version = work.articles.get_version(version_id)
    article = work.articles.get(version.article_id) if version else None
    if version is None or article is None:
        raise NotFoundError(f"there is no article version {version_id}")
    return AnalysisTask(version, article, work.topics.list_by_workspace(version.workspace_id))


def store_analysis(
    work: UnitOfWork,
    task: AnalysisTask,
    analysis: Analysis,
    embeddings: Sequence[TopicEmbedding],
    known_at: datetime,
    linker: Linker,
) -> None:
    """Link mentions and claims and store everything in this unit of work; the caller commits.

    Args:
        work: where it is stored.
        task: what was analysed.
        analysis: what the models read.
        embeddings: the workspace's topics.
        known_at: when the claims become known; aware, UTC.
        linker: rates and links the claims within each topic.
    """
    mentions = _enter_entities(work, task, analysis.mentions)
    resolved = [replace(claim, known_at=known_at) for claim in resolve_claims(analysis.claims, mentions)]
    claims = linker.valued(resolved, task.version)
    revised = _revised(work, task, claims, _signed(linker.made_by))
    kept = {link.claim_id for link in revised if KEPT in link.reasons}
    versions = {task.version.id: task.version}
    work.claims.add(claims)
    for embedding in embeddings:
        earlier = _earlier_on(work, task, embedding.topic)
        proposed = linker.proposed.get(embedding.topic.id, NO_PROPOSALS)
        relevances = proposed.with_answers(linker.rated(claims, versions, embedding, earlier))
        on_topic = {relevance.claim_id for relevance in relevances}
        # What an edit left as it was stands to others as it did in the version before: a dispute is not told at each
        # edit.
        fresh = [claim for claim in claims if claim.id in on_topic and claim.id not in kept]
        links = proposed.with_links(linker.links(work, fresh, earlier, embedding), fresh)
        work.claims.store_relevances(with_matters(work, relevances, claims, [*links, *revised]))
        work.claims.add_links(links)
    work.claims.add_links(revised)
    work.articles.add_summary(analysis.summary)
    work.proposals.add(analysis.proposals)
    work.articles.set_state(task.version.id, VersionState.ANALYSED)


def with_matters(
    work: UnitOfWork, relevances: Sequence[Relevance], claims: Sequence[Claim], links: Sequence[Link]
) -> tuple[Relevance, ...]:
    """The relevances of one version on one topic, each with the matter of its claim."""
    if not relevances:
        return ()
    on_topic = {relevance.claim_id for relevance in relevances}
    mine = [claim for claim in claims if claim.id in on_topic]
    known = work.claims.matters_of(relevances[0].topic_id, sorted({link.earlier_id for link in links}))
    matters = assign_matters(mine, links, known)
    return tuple(replace(relevance, matter_id=matters[relevance.claim_id]) for relevance in relevances)


@dataclass(frozen=True, slots=True)
class Linker:
    """Rates and links claims within a topic.

    `made_by` signs the links; `owners` are of publishers and sites, casefolded; `judge` says which aspects a claim
    answers.
    """

    made_by: ModelRef
    owners: Owners
    judge: Judge | None = None
    proposed: Mapping[str, TopicProposals] = field(default_factory=dict)
    """What a generative model proposed for this article and the gate accepted, by topic."""

    def valued(self, claims: Sequence[Claim], version: ArticleVersion) -> tuple[Claim, ...]:
        """The claims of a version with how likely each is news."""
        if self.judge is None or not claims:
            return tuple(claims)
        found = self.judge.news([_judged(claim, version) for claim in claims])
        if looks_back(version.title):
            found = 1 / (1 + (1 - found) / found.clip(min=1e-4) * np.exp(NEWS.look_back))
        return tuple(replace(claim, news=float(news)) for claim, news in zip(claims, found, strict=True))

    def rated(
        self,
        claims: Sequence[Claim],
        versions: Mapping[str, ArticleVersion],
        embedding: TopicEmbedding,
        earlier: Sequence[Claim],
    ) -> tuple[Relevance, ...]:
        """How much the claims belong to the topic, and which of its aspects they answer."""
        texts = {claim.id: _judged(claim, versions[claim.version_id]) for claim in claims}
        relevances = score_claims(claims, embedding, earlier, self._about(claims, texts, embedding))
        return with_answers(relevances, {claim.id: claim for claim in claims}, texts, embedding, self.judge)

    def _about(
        self, claims: Sequence[Claim], texts: Mapping[str, tuple[str, str]], embedding: TopicEmbedding
    ) -> ReadClaims | None:
        """Who says whether claims are about the topic; None without a judge."""
        judge, question = self.judge, topic_question(embedding.topic.name, embedding.topic.description)
        if judge is None:
            return None
        return lambda places: [
            float(each) for each in judge.about([(question, judged_text(*texts[claims[i].id])) for i in places])
        ]

    def links(
        self, work: UnitOfWork, new: Sequence[Claim], earlier: Sequence[Claim], embedding: TopicEmbedding
    ) -> tuple[Link, ...]:
        """Links of the new claims to the earlier ones of the topic and to each other."""
        if not new:
            return ()
        comparable = [claim for claim in earlier if claim.vector.shape == new[0].vector.shape]  # of one model
        known = (*comparable, *new)
        every = (*new, *known)
        version = work.articles.get_version(new[0].version_id)
        fit = aspect_fit(np.stack([claim.vector for claim in every]), every, embedding)
        return link_claims(
            new,
            known,
            embedding.topic.id,
            _signed(self.made_by),
            fit.clip(0, 1),
            same_publisher=_same_publisher(work, self.owners),
            read=_pair_reader(work, self.judge) if self.judge else None,
            in_correction=heads_correction(version.title if version else None),
        )


def _earlier_on(work: UnitOfWork, task: AnalysisTask, topic: Topic) -> tuple[Claim, ...]:
    """The newest claims of other articles on the topic, whatever else the ledger holds."""
    found = work.claims.list_candidates(
        task.version.workspace_id, [topic.id], [], task.version.id, RELATIONS.candidates
    )
    return tuple(claim for claim in found if claim.article_id != task.article.id)


def propose(
    ledger: Ledger,
    task: AnalysisTask,
    analysis: Analysis,
    embeddings: Sequence[TopicEmbedding],
    linker: Linker,
    proposer: Proposer,
) -> tuple[Linker, Analysis]:
    """Linker and analysis with what a model proposes for each topic. The ledger is read before the model is asked.

    All topics are asked about at once, and only those that the article may be on: of the others nothing is stored.

    Raises:
        ModelError: the judge is missing or broken.
    """
    with ledger() as work:
        materials = [
            TopicMaterial.of(embedding, task.version, analysis.claims, earlier)
            for embedding in embeddings
            if may_be_on(analysis.claims, embedding, earlier := _earlier_on(work, task, embedding.topic))
        ]
        titles = _titles(work, (claim for material in materials for claim in material.earlier))
        record = _track_record(work, proposer.chat.made_by)
    titles[task.version.id] = task.version.title
    materials = [replace(material, titles=titles) for material in materials]
    wanted = [request for material in materials for request in link_requests(proposer, material)]
    proposer.ahead(task.version.workspace_id, wanted, queue=True)
    proposed: dict[str, TopicProposals] = {}
    records = list(analysis.proposals)
    end = proposer.clock() + proposer.policy.longest
    for material in materials:
        if proposer.clock() >= end:  # the topics that are left are linked in the embedded way
            break
        proposed[material.topic.topic.id], more = propose_links(proposer, linker.judge, material, by_name, record)
        records += more
    return replace(linker, proposed=proposed), replace(analysis, proposals=tuple(records))


def _track_record(work: UnitOfWork, made_by: ModelRef) -> TrackRecord:
    """Of the relations that this model proposed last."""
    decided = work.proposals.last_decisions(ProposalKind.RELATION, made_by, last=RECORD.last, among=RECORD.among)
    return TrackRecord.of(decided)


def _titles(work: UnitOfWork, claims: Iterable[Claim]) -> dict[str, str | None]:
    """Titles of the articles of these claims, by the ids of their versions."""
    versions = work.articles.get_versions({claim.version_id for claim in claims})
    return {version_id: version.title for version_id, version in versions.items()}


def _judged(claim: Claim, version: ArticleVersion) -> tuple[str, str]:
    """The headline of a claim's article, and its sentence with the names behind its pronouns."""
    return claim.headline_above(version.title), render_sentence(claim, claim.source_text(version))


def _enter_entities(work: UnitOfWork, task: AnalysisTask, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Link the mentions, store new entities and spellings, and return the linked mentions."""
    workspace_id = task.version.workspace_id
    asked = sorted({key for mention in mentions for key in name_keys(mention.text)})
    linking = link_mentions(mentions, task.version.text, work.entities.list_by_keys(workspace_id, asked), workspace_id)
    for entity in linking.new:
        work.entities.add(entity, _keys(alias.text for alias in entity.aliases))
    for alias in linking.aliases:
        work.entities.add_alias(alias.entity_id, alias.text, alias.provenance, name_keys(alias.text))
    work.articles.add_mentions(linking.mentions)
    return linking.mentions


def _keys(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({key for text in texts for key in name_keys(text)}))


def _pair_reader(work: UnitOfWork, judge: Judge) -> ReadPairs:
    """Reads pairs with the judge, each claim under the title of its article."""

    def read(pairs: Sequence[tuple[Claim, Claim]]) -> Matrix:
        titles = _titles(work, (claim for pair in pairs for claim in pair))
        return judge.relations([sentence_pair(claim, before, titles) for claim, before in pairs])

    return read


def _same_publisher(work: UnitOfWork, owners: Owners) -> SamePublisher:
    """Whether two claims have one publisher, judged by the site of their articles: anybody can use a name."""
    article = lru_cache(maxsize=None)(work.articles.get)

    def same(claim: Claim, before: Claim) -> bool:
        one, other = article(claim.article_id), article(before.article_id)
        site, site_before = one.site if one else None, other.site if other else None
        return same_publisher(claim.publisher, site, before.publisher, site_before, owners)

    return same


def may_take_back(version: ArticleVersion, before: ArticleVersion) -> bool:
    """Whether what a version no longer says may be taken back by it: another source may have left it out."""
    return version.source_id is None or before.source_id is None or version.source_id == before.source_id


def _revised(work: UnitOfWork, task: AnalysisTask, claims: Sequence[Claim], made_by: ModelRef) -> tuple[Link, ...]:
    """What became of the claims of the article's version before this one."""
    before = [
        version for version in work.articles.list_versions(task.article.id) if version.number < task.version.number
    ]
    if not before:
        return ()
    old = work.claims.list_by_version(before[-1].id)
    links = link_revision(claims, old, task.version, made_by)
    if before[-1].partial:  # the page completes what the feed had: nothing was edited
        return tuple(link for link in links if link.relation is Relation.REPEATS)
    if not may_take_back(task.version, before[-1]):
        return tuple(link for link in links if link.relation is not Relation.RETRACTS)
    end = comparable_until(before[-1], task.version)
    shown = {claim.id for claim in old if claim.headline or claim.span.start < end}
    said = says_corrected(before[-1].text, task.version.text)
    return tuple(
        replace(link, silent_edit=link.silent_edit and not said)
        for link in links
        if KEPT in link.reasons
        or link.earlier_id in shown  # what only left the page did not become its nearest sentence
    )


def _signed(made_by: ModelRef) -> ModelRef:
    """Links are made by the embedding model and by the version of the rules."""
    return ModelRef(made_by.model, made_by.revision, RELATIONS.version)
