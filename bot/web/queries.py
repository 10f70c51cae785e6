"""What a reader may read: every way out (API, feeds, pages, MCP) asks here, so that scopes are checked in one place.

All functions are synchronous and raise NotFoundError with the same words for what does not exist, what belongs to
another workspace, and what is outside the reader's scope.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from urllib.parse import urlsplit, urlunsplit

from bot.web.limits import WEB
from summarizer.briefing.detect_changes import claims_on_topic, versions_on_topic
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import Briefing, Citation, StateCard
from summarizer.briefing.rendering import claim_renderer
from summarizer.entities.model import Entity
from summarizer.errors import NotFoundError, UsageError
from summarizer.in_workspace import in_workspace
from summarizer.ingest.model import Source
from summarizer.questions.limits import TIMELINES_OF_PAGES
from summarizer.questions.model import Answer, ClaimExplanation, LinkExplanation, MatterView, Timeline
from summarizer.readers.commands import reader_of_token, topic_for, topics_for
from summarizer.readers.model import ChangesPage, Reader
from summarizer.service import Service
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork

WHOLE = (
    "This reader is limited to some topics, and {what} are those of the whole workspace. Use a reader without limits."
)


NOTHING_WITHIN = "No claim on the topics of this reader answers that."


class OutOfScopeError(NotFoundError):
    """The reader may know that this exists and may not read it."""


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim of a listing, in the words that a reader sees."""

    claim_id: str
    text: str
    citation: Citation
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How reading one source goes. Nothing of its login is shown."""

    publisher: str
    kind: str
    location: str
    checked_at: datetime | None
    read_at: datetime | None
    failing_since: datetime | None
    failure: str | None
    paused: bool


@dataclass(frozen=True, slots=True)
class ClaimContext:
    """A claim with the text around it: before, the claim's own span, after."""

    account: ClaimExplanation
    before: str
    quote: str
    after: str


@dataclass(frozen=True)
class Queries:
    """The ledger as one reader sees it."""

    service: Service
    now: Callable[[], datetime]

    def reader(self, token: str) -> Reader | None:
        """The reader with this token."""
        with self.service.ledger() as work:
            return reader_of_token(work, token)

    def topics(self, reader: Reader) -> tuple[Topic, ...]:
        """The topics of its scope, by name."""
        with self.service.ledger() as work:
            return topics_for(work, reader)

    def topic(self, reader: Reader, topic: str) -> Topic:
        """A topic by id or name."""
        with self.service.ledger() as work:
            return topic_for(work, reader, topic)

    def state(self, reader: Reader, topic: str, at: datetime | None = None) -> StateCard:
        """The state card, now (to the minute, so that a repeated request has the same answer) or at an earlier time.

        Raises:
            UsageError: the time is in the future, of which nothing is known.
        """
        subject = self.topic(reader, topic)
        now = self.now()
        if at is not None and at > now:
            latest = now.isoformat(timespec="minutes")
            raise UsageError(f"{at.isoformat()} is in the future. The latest time is now, {latest}.")
        return self.service.as_of(subject.id, at or now.replace(second=0, microsecond=0))

    def recent_timeline(self, reader: Reader, topic: str) -> Timeline:
        """The timeline of a topic's page: until today, from fewer claims."""
        subject = self.topic(reader, topic)
        return self.service.timeline(subject.id, None, self.now().date(), TIMELINES_OF_PAGES)

    def timeline(self, reader: Reader, topic: str, since: date | None, until: date | None) -> Timeline:
        """Dated changes, both days included."""
        subject = self.topic(reader, topic)
        return self.service.timeline(subject.id, since, until or self.now().date())

    def matters(self, reader: Reader, topic: str, limit: int) -> tuple[MatterView, ...]:
        """The matters of a topic that moved last, the latest first."""
        return self.service.matters(self.topic(reader, topic).id, self.now(), limit)

    def matter(self, reader: Reader, matter_id: str, topic: str | None = None) -> MatterView:
        """A matter with its history, on this topic, or on the first of the reader's topics that has it."""
        topics = (self.topic(reader, topic),) if topic else self.topics(reader)
        return self.service.matter([each.id for each in topics], matter_id, self.now())

    def briefings(self, reader: Reader, topic: str, since: datetime, limit: int) -> tuple[Briefing, ...]:
        """The newest delivered briefings of a topic, newest first."""
        with self.service.ledger() as work:
            return work.briefings.list_by_topic(topic_for(work, reader, topic).id, since, limit)

    def briefing(self, reader: Reader, briefing_id: str) -> Briefing:
        """One delivered briefing."""
        with self.service.ledger() as work:
            found = in_workspace(work.briefings.get(briefing_id), reader.workspace_id)
            if found is None or not reader.may_read(found.topic_id):
                raise NotFoundError("There is no such briefing for this reader")
            return found

    def changes(self, reader: Reader, topic: str, cursor: str | None) -> ChangesPage:
        """What changed since the reader was last told; see `summarizer.readers.read_changes`."""
        return self.service.readers.changes_since(reader, topic, cursor, self.now())

    def claims(self, reader: Reader, topic: str, limit: int) -> tuple[ClaimLine, ...]:
        """The newest claims that are on a topic, newest first."""
        now = self.now()
        with self.service.ledger() as work:
            subject = topic_for(work, reader, topic)
            start = work.claims.time_of_nth_newest(subject.id, now, limit * WEB.looked_through)
            listed = work.claims.list_by_topic(subject.id, start, now)
            rated = claims_on_topic(listed, versions_on_topic(listed))[-limit:]
            words = claim_renderer(work, (claim for claim, _ in rated))
            return tuple(
                ClaimLine(claim.id, *words.cite(claim), relevance.score) for claim, relevance in reversed(rated)
            )

    def claim(self, reader: Reader, claim_id: str) -> ClaimExplanation:
        """A claim with its history: links both ways, and the briefings that told it, within the reader's scope."""
        account = self.service.explain(reader.workspace_id, claim_id)
        if not reader.topic_ids:
            return account
        with self.service.ledger() as work:
            links = (*account.earlier, *account.later)
            articles = {link.citation.article_id for link in links if link.citation} | {account.claim.article_id}
            readable = _readable(work, reader, articles)
            if account.claim.article_id not in readable:
                raise NotFoundError(f"There is no claim “{claim_id}”.")
            told = tuple(
                ref
                for ref in account.told_in
                if (briefing := work.briefings.get(ref.briefing_id)) and reader.may_read(briefing.topic_id)
            )
        return replace(
            account,
            earlier=_links_within(account.earlier, readable),
            later=_links_within(account.later, readable),
            told_in=told,
        )

    def claim_context(self, reader: Reader, claim_id: str) -> ClaimContext:
        """A claim, and what its article says around it."""
        account = self.claim(reader, claim_id)
        claim = account.claim
        with self.service.ledger() as work:
            version = work.articles.get_version(claim.version_id)
        text = claim.source_text(version) if version else claim.text
        start, end = (claim.span.start, claim.span.end) if version else (0, len(claim.text))
        return ClaimContext(
            account, text[max(0, start - WEB.context) : start], text[start:end], text[end : end + WEB.context]
        )

    def entities(self, reader: Reader, prefix: str) -> tuple[Entity, ...]:
        """Entities whose name begins so. Raises OutOfScopeError for a reader that is limited to topics."""
        self._whole_workspace(reader, "entities")
        with self.service.ledger() as work:
            return work.entities.search_by_prefix(reader.workspace_id, prefix, WEB.entities)

    def entity(self, reader: Reader, entity_id: str) -> Entity:
        """One entity; a merged one is its keeper. Raises OutOfScopeError as `entities`."""
        self._whole_workspace(reader, "entities")
        with self.service.ledger() as work:
            found = in_workspace(work.entities.get(entity_id), reader.workspace_id)
        if found is None:
            raise NotFoundError("There is no such entity for this reader")
        return found

    def entity_claims(self, reader: Reader, entity: Entity, limit: int) -> tuple[ClaimLine, ...]:
        """The newest claims in which an entity is named."""
        with self.service.ledger() as work:
            claims = work.claims.list_candidates(reader.workspace_id, [], [entity.id], "", limit)
            words = claim_renderer(work, claims)
            return tuple(ClaimLine(claim.id, *words.cite(claim)) for claim in claims)

    def sources(self, reader: Reader) -> tuple[SourceHealth, ...]:
        """The sources with their health. Raises OutOfScopeError for a reader that is limited to topics."""
        self._whole_workspace(reader, "sources")
        with self.service.ledger() as work:
            sources = work.sources.list_by_workspace(reader.workspace_id)
        return tuple(sorted(map(_health, sources), key=lambda source: source.publisher.casefold()))

    def search(self, reader: Reader, words: str, topic: str | None, limit: int) -> tuple[ClaimLine, ...]:
        """Claims that contain these words, best first, within the reader's scope."""
        with self.service.ledger() as work:
            subject = topic_for(work, reader, topic).id if topic else None
            most = limit * WEB.looked_through
            if subject is None and reader.topic_ids:
                hits = [
                    hit
                    for each in topics_for(work, reader)
                    for hit in work.search.by_words(reader.workspace_id, words, most, each.id)
                ]
            else:
                hits = list(work.search.by_words(reader.workspace_id, words, most, subject))
            claims = work.claims.get([claim_id for claim_id, _ in sorted(hits, key=lambda hit: -hit[1])])
            if reader.topic_ids:
                readable = _readable(work, reader, {claim.article_id for claim in claims.values()})
                claims = {claim.id: claim for claim in claims.values() if claim.article_id in readable}
            scores = dict(hits)
            found = list(claims.values())[:limit]
            renderer = claim_renderer(work, found)
            return tuple(ClaimLine(claim.id, *renderer.cite(claim), scores[claim.id]) for claim in found)

    def topic_of_question(self, reader: Reader, topic: str | None) -> str | None:
        """The id of the topic that a question is asked about. A limited reader has to name one unless it has only one.

        Raises:
            OutOfScopeError: it has several.
        """
        if topic:
            return self.topic(reader, topic).id
        if not reader.topic_ids:
            return None
        readable = self.topics(reader)
        if len(readable) == 1:
            return readable[0].id
        raise OutOfScopeError("This reader is limited to some topics: name one of them as `topic`")

    def answer_within(self, reader: Reader, answer: Answer) -> Answer:
        """The answer without lines from outside the reader's scope."""
        if not reader.topic_ids:
            return answer
        with self.service.ledger() as work:
            readable = _readable(work, reader, {line.citation.article_id for line in answer.lines})
        lines = tuple(line for line in answer.lines if line.citation.article_id in readable)
        refusal = answer.refusal or (None if lines else NOTHING_WITHIN)
        return replace(answer, lines=lines, refusal=refusal)

    @staticmethod
    def _whole_workspace(reader: Reader, what: str) -> None:
        if reader.topic_ids:
            raise OutOfScopeError(WHOLE.format(what=what))


def _readable(work: UnitOfWork, reader: Reader, article_ids: Iterable[str]) -> frozenset[str]:
    """Those of these articles that are on a topic of the reader's scope: every claim is rated for every topic."""
    topics = work.claims.topics_of(sorted(article_ids), CHANGES.readable)
    return frozenset(article_id for article_id, of in topics.items() if of.intersection(reader.topic_ids))


def _links_within(links: tuple[LinkExplanation, ...], readable: frozenset[str]) -> tuple[LinkExplanation, ...]:
    return tuple(link for link in links if link.citation is None or link.citation.article_id in readable)


def _health(source: Source) -> SourceHealth:
    return SourceHealth(
        source.publisher,
        source.kind.value,
        public_location(source.location),
        source.checked_at,
        source.read_at,
        source.failing_since,
        source.failure,
        source.paused,
    )


def public_location(location: str) -> str:
    """An address without user, password and query, which may hold a key; a path on this machine by its last part."""
    parts = urlsplit(location)
    if not parts.netloc:
        return location.rstrip("/").rpartition("/")[2]
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", ""))
