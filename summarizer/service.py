"""The use cases, in the order of the flow.

    poll → ingest (clean, deduplicate) → analyse (claims, linking, relations) → brief (changes, state, wording) → outbox
                                                                              → ask (search, answers), look back

Each use case takes ids and the current time as arguments, reads everything else from the ledger, and is idempotent: a
second call finds the work done. Everything here is synchronous.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from summarizer.analysis.analyse_version import VersionAnalysis
from summarizer.analysis.backfill_topic import backfill_topic
from summarizer.analysis.ports import Analyser
from summarizer.analysis.store import Linker
from summarizer.briefing import build, state_card_at
from summarizer.briefing.alert import alert_of
from summarizer.briefing.alerted_matters import arrivals_of
from summarizer.briefing.enqueue_delivery import enqueue_alert, enqueue_delivery, is_on_its_way
from summarizer.briefing.less_of import ranked_down
from summarizer.briefing.model import Briefing, StateCard
from summarizer.delivery.model import Delivery, Destination, Length, Subscribed, Subscription, delivery_id
from summarizer.entities.model import Entity, EntityEdit
from summarizer.errors import AlreadyStoredError, NotFoundError, UsageError
from summarizer.ingest.clean import prepared
from summarizer.ingest.model import CleanText, IntakeDecision, RawArticle, VersionState
from summarizer.ingest.store_article import store_article
from summarizer.models.ports import Embedder, Judge
from summarizer.questions import answer_question, sources_by_origin, timeline
from summarizer.questions import explain as accounts
from summarizer.questions.limits import TIMELINES, TimelineRules
from summarizer.questions.matters import matter_in, matters_that_moved
from summarizer.questions.model import (
    Answer,
    ChangeExplanation,
    ClaimExplanation,
    MatterView,
    SourceBreakdown,
    Timeline,
)
from summarizer.questions.proposed_answer import propose_answer
from summarizer.questions.validate_question import validate_question
from summarizer.readers.service import ReaderService
from summarizer.topics.embedding import TopicEmbedding, embed_topic
from summarizer.topics.model import Topic
from summarizer.unit_of_work import Ledger, UnitOfWork
from summarizer.utc import utc
from summarizer.workspace import commands, entity_commands
from summarizer.workspace.audit import record_audit
from summarizer.workspace.model import AuditAction

if TYPE_CHECKING:  # it imports spaCy, which commands without a model do not need
    from summarizer.proposals.service import ProposalService


@dataclass(frozen=True)
class Service:
    """Deltabrief's operations, given a ledger and models.

    `owners` maps a publisher's name or site (casefolded) to its owner, so that papers with the same owner count as one
    origin. `clock` gives the time when claims become known; without it, that is when their version was fetched. A
    briefing covers claims that became known since the last one, so an article that waited long for its analysis is
    still reported.
    """

    ledger: Ledger
    analyser: Analyser
    embedder: Embedder
    judge: Judge | None = None
    owners: Mapping[str, str] = field(default_factory=dict)
    clock: Callable[[], datetime] | None = None
    proposals: ProposalService | None = None
    _embeddings: dict[Topic, TopicEmbedding] = field(default_factory=dict, init=False, repr=False, compare=False)

    def add_topic(self, topic: Topic, now: datetime | None = None, by: str | None = None) -> None:
        """Store a topic, add its watched entities, and rate the ledger's existing claims for it.

        If `by` and `now` are given, it is added to the audit log; a scenario's own topic is nobody's change.

        Raises:
            AlreadyStoredError: the workspace has a topic of that name.
        """
        embedding = self.embedding_of(topic)
        with self.ledger() as work:
            work.topics.add(topic)
            entity_commands.enter_watched(work, topic)
            backfill_topic(work, embedding, self._linker())
            if now and by:
                record_audit(work, topic.workspace_id, AuditAction.TOPIC_CREATED, topic.id, topic.name, now, by)
            work.commit()

    def edit_topic(self, topic: Topic, was: Topic, now: datetime, by: str) -> None:
        """Replace `was` by `topic`, which has the same id, and rate the whole ledger for it.

        Raises:
            ChangedError: somebody else changed it since `was` was read; says who and when, and nothing is written.
            NotFoundError: it was deleted meanwhile.
            AlreadyStoredError: another topic has the new name.
        """
        embedding = self.embedding_of(topic)
        with self.ledger() as work:
            commands.edit_topic(work, embedding, was, now, by, self._linker())
            work.commit()

    def remove_topic(self, workspace_id: str, topic_id: str, now: datetime, by: str) -> Topic:
        """Remove a topic and its subscriptions; articles and briefings are kept. Raises NotFoundError."""
        with self.ledger() as work:
            topic = commands.remove_topic(work, workspace_id, topic_id, now, by)
            work.commit()
        return topic

    def subscribe(
        self,
        subscription: Subscription,
        destination: Destination,
        now: datetime,
        by: str,
        unnamed: Collection[str] = (),
    ) -> Subscribed:
        """Subscribe a destination to a topic. One with the same destination, topic and time is replaced.

        The replaced one keeps the fields that are `unnamed`, see SUBSCRIPTION_CHOICES.

        Raises:
            NotFoundError: the topic no longer exists.
        """
        with self.ledger() as work:
            done = commands.subscribe(work, subscription, destination, now, by, unnamed)
            work.commit()
        return done

    def unsubscribe(self, workspace_id: str, subscription_id: str, now: datetime, by: str) -> Subscription:
        """Remove a subscription; its deliveries stay known. Raises NotFoundError."""
        with self.ledger() as work:
            subscription = commands.unsubscribe(work, workspace_id, subscription_id, now, by)
            work.commit()
        return subscription

    def ingest(self, workspace_id: str, raw: RawArticle, clean: CleanText | None = None) -> IntakeDecision:
        """Clean an article, decide whether it is new, and store it if it is new or changed.

        Args:
            workspace_id: the article's workspace.
            raw: as fetched; `storable` if it was cleaned already.
            clean: its own sentences, if it was cleaned already.

        Raises:
            InputError: it contains no article text.
        """
        if clean is None:
            raw, clean = prepared(raw)
        try:
            with self.ledger() as work:
                intake = store_article(work, workspace_id, raw, clean, self.owners)
                work.commit()
        except AlreadyStoredError:  # another process was faster: now it is known, and this call reports that
            with self.ledger() as work:
                intake = store_article(work, workspace_id, raw, clean, self.owners)
                work.commit()
        return intake

    def analyse(self, version_id: str) -> VersionState:
        """Analyse a stored version, link its mentions and claims, and store them. An analysed version is unchanged.

        Returns, with the reason in the version's `note`, SKIPPED for a language that the models cannot read and for a
        text beyond a million characters, and FAILED if the text causes an error, or has crashed the process twice: an
        attempt is counted before it begins, so that the count survives a crash.

        Raises:
            NotFoundError: there is no such version.
            ModelError: a model is missing or broken; the version stays pending.
            StorageError: the ledger cannot be used; the version stays pending.
        """
        return self.analysis.analyse(version_id)

    def try_again(
        self, workspace_id: str, article_id: str | None = None, *, now: datetime | None = None, by: str = ""
    ) -> tuple[str, ...]:
        """Make the failed versions of a workspace, or of one of its articles, pending again; returns their ids.

        With `now` and `by`, the audit log says who did it.
        """
        with self.ledger() as work:
            retried = commands.retry_failed(work, workspace_id, article_id, now, by)
            work.commit()
        return retried

    def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool = False) -> Delivery:
        """Compose what changed for this subscription and insert it into the outbox, once per (subscription, due time).

        On a quiet day for which the subscription wants no briefing, the delivery is SKIPPED.

        Raises:
            NotFoundError: there is no such subscription.
        """
        with self.ledger() as work:
            subscription = work.subscriptions.get(subscription_id)
            if subscription is None:
                raise NotFoundError(f"there is no subscription {subscription_id}")
            work.workspaces.serialise(subscription.workspace_id)
            if (known := work.outbox.get(delivery_id(subscription_id, due_at))) is not None:
                return known
            composed = self._compose(
                work, subscription.topic_id, subscription.destination_id, now, subscription.length, late=late
            )
            delivery = enqueue_delivery(work, composed, subscription, due_at)
            work.commit()
        return delivery

    def alert(self, subscription_id: str, now: datetime) -> Delivery | None:
        """Insert an alert into the outbox if what this subscription's reader was told is disputed or withdrawn now.

        With the subscription's `alert_phase`, also if a matter that the reader was told of has reached it.

        None if there is nothing to tell, or a briefing is on its way, or the day's bound is reached. The same lines
        make the same alert, so that a reader gets each once.
        """
        with self.ledger() as work:
            subscription = work.subscriptions.get(subscription_id)
            if subscription is None or subscription.paused or not subscription.alerts:
                return None
            work.workspaces.serialise(subscription.workspace_id)
            if is_on_its_way(work.outbox.latest_of(subscription_id)):
                return None
            reader = subscription.destination_id, subscription.topic_id
            told = work.briefings.disclosed_claim_ids(*reader)
            preview = self._compose(work, reader[1], reader[0], now, Length.FULL, late=False, refine=False)
            delivered = work.briefings.list_delivered(*reader)
            arrived = arrivals_of(work, preview, delivered, told, subscription.alert_phase)
            alert = alert_of(preview, delivered, told, arrived)
            delivery = enqueue_alert(work, self._refined(alert), subscription) if alert else None
            work.commit()
        return delivery

    def preview(self, topic_id: str, destination_id: str, now: datetime, length: Length = Length.STANDARD) -> Briefing:
        """The briefing that this destination would get now. Stores nothing.

        Raises:
            NotFoundError: there is no such topic.
        """
        with self.ledger() as work:
            return self._compose(work, topic_id, destination_id, now, length, late=False)

    @property
    def readers(self) -> ReaderService:
        """The use cases of readers, which need no model."""
        return ReaderService(self.ledger)

    def ask(
        self,
        workspace_id: str,
        question: str,
        now: datetime,
        topic_id: str | None = None,
        briefing_id: str | None = None,
    ) -> Answer:
        """Answer from the ledger with cited sentences, both sides if sources differ, or refuse with the reason.

        Claims that became known after `now` are not used. For a question about a briefing, the briefing's claims rank
        first, and "Who said that?" refers to them.

        Raises:
            UsageError: the question cannot be answered as written, see `validate_question`.
            NotFoundError: this workspace has no such briefing.
        """
        question = validate_question(question, utc(now).date())
        with self.ledger() as work:
            under = accounts.workspace_briefing(work, workspace_id, briefing_id) if briefing_id else None
        vector = self.embedder.embed([question])[0]
        with self.ledger() as work:
            answer = answer_question.answer_question(
                work, workspace_id, question, vector, utc(now), topic_id, under, self.judge
            )
        if self.proposals is None:
            return answer
        return propose_answer(self.proposals.proposer, self.judge, answer, workspace_id, vector, utc(now), topic_id)

    def why(self, workspace_id: str, briefing_id: str, number: int) -> ChangeExplanation:
        """The basis of the `number`th change of a briefing. Raises NotFoundError."""
        with self.ledger() as work:
            return accounts.explain_change(work, workspace_id, briefing_id, number)

    def explain(self, workspace_id: str, claim_id: str) -> ClaimExplanation:
        """What the ledger knows about one claim. Raises NotFoundError."""
        with self.ledger() as work:
            return accounts.explain_claim(work, workspace_id, claim_id)

    def timeline(self, topic_id: str, since: date | None, until: date, rules: TimelineRules = TIMELINES) -> Timeline:
        """Dated changes of a topic, both days included.

        Raises:
            NotFoundError: there is no such topic.
            UsageError: the period ends before it begins.
        """
        if since and until < since:
            raise UsageError(f"{since} is later than {until}; a timeline goes from the earlier day to the later one")
        with self.ledger() as work:
            return timeline.build_timeline(work, _topic(work, topic_id), since, until, rules)

    def matters(self, topic_id: str, now: datetime, limit: int) -> tuple[MatterView, ...]:
        """The matters of a topic that moved last, the latest first. Raises NotFoundError if there is no such topic."""
        with self.ledger() as work:
            return matters_that_moved(work, _topic(work, topic_id), utc(now), limit)

    def matter(self, topic_ids: Sequence[str], matter_id: str, now: datetime) -> MatterView:
        """A matter with its history, in the first of these topics that has it. Raises NotFoundError."""
        with self.ledger() as work:
            return matter_in(work, [_topic(work, topic_id) for topic_id in topic_ids], matter_id, utc(now))

    def as_of(self, topic_id: str, moment: datetime) -> StateCard:
        """The state card as of that time. Raises NotFoundError if there is no such topic."""
        with self.ledger() as work:
            return state_card_at.card_at(work, _topic(work, topic_id), utc(moment))

    def sources_of_briefing(self, workspace_id: str, briefing_id: str) -> SourceBreakdown:
        """Everything that a briefing cites, by origin. Raises NotFoundError."""
        with self.ledger() as work:
            return sources_by_origin.of_briefing(work, workspace_id, briefing_id)

    def sources_of_topic(self, topic_id: str, now: datetime) -> SourceBreakdown:
        """The recent sources of a topic, by origin. Raises NotFoundError if there is no such topic."""
        with self.ledger() as work:
            return sources_by_origin.of_topic(work, _topic(work, topic_id), utc(now))

    def merge_entities(self, keep: Entity, other: Entity, now: datetime, by: str) -> EntityEdit:
        """Merge `other` into `keep`. Raises UsageError if they are one already, NotFoundError if one was removed."""
        with self.ledger() as work:
            edit = entity_commands.merge_entities(work, keep, other, utc(now), by)
            work.commit()
        return edit

    def split_entity(self, entity: Entity, alias: str, now: datetime, by: str) -> EntityEdit:
        """Move the spelling `alias` to a new entity. Raises NotFoundError if the entity does not have that spelling."""
        with self.ledger() as work:
            edit = entity_commands.split_entity(work, entity, alias, utc(now), by)
            work.commit()
        return edit

    def undo_edit(self, workspace_id: str, edit_id: str, now: datetime, by: str) -> None:
        """Undo a merge or split. Raises NotFoundError or UsageError."""
        with self.ledger() as work:
            entity_commands.undo_entity_edit(work, workspace_id, edit_id, utc(now), by)
            work.commit()

    def embedding_of(self, topic: Topic) -> TopicEmbedding:
        """A topic's vectors, cached by the topic's whole content, so that an edited topic is embedded again."""
        if topic not in self._embeddings:
            self._embeddings[topic] = embed_topic(topic, self.embedder)
        return self._embeddings[topic]

    @property
    def analysis(self) -> VersionAnalysis:
        """The steps of an analysis, for a process that watches over it."""
        return VersionAnalysis(
            self.ledger, self.analyser, self._linker, self.embedding_of, clock=self.clock, proposals=self.proposals
        )

    def _linker(self) -> Linker:
        return Linker(self.analyser.made_by, self.owners, self.judge)

    def _compose(
        self,
        work: UnitOfWork,
        topic_id: str,
        destination_id: str,
        now: datetime,
        length: Length,
        *,
        late: bool,
        refine: bool = True,
    ) -> Briefing:
        composed = build.compose(work, _topic(work, topic_id), destination_id, utc(now), length, late=late)
        composed = ranked_down(composed, work.briefings.list_less_of(destination_id, topic_id))
        return self._refined(composed) if refine else composed

    def _refined(self, briefing: Briefing) -> Briefing:
        """In the words of the configured model that the gate accepts, if there is one."""
        return self.proposals.refine(briefing) if self.proposals else briefing


def _topic(work: UnitOfWork, topic_id: str) -> Topic:
    topic = work.topics.get(topic_id)
    if topic is None:
        raise NotFoundError(f"there is no topic {topic_id}; `deltabrief topics list` lists them")
    return topic
