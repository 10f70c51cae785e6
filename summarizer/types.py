"""The words of the project as frozen values.

Everything that travels between the folders is one of these. Ids are digests of what a value is about, so the same
input gives the same id wherever it is worked on, and storing a value twice is caught by a unique key.
All times are aware and in UTC; `utc()` refuses anything else at the border. Spans are half-open offsets in code
points of `ArticleVersion.text`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from summarizer.ingest.origins import Provenance

Vector = npt.NDArray[np.float32]
"""One sentence embedding: shape (dimensions,), float32, L2-normalised, so that a dot product is the cosine."""


def digest(*parts: str) -> str:
    """A stable 20-digit hexadecimal id of these parts, in this order."""
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=10).hexdigest()


def utc(moment: datetime) -> datetime:
    """The same moment in UTC.

    Raises:
        ValueError: the datetime is naive.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone; give an aware datetime")
    return moment.astimezone(UTC)


# --- who and where ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Workspace:
    """One Discord server, or the local console. Sees only its own sources, topics, subscriptions and briefings."""

    id: str
    name: str


class AuditAction(StrEnum):
    """What was done to a workspace."""

    TOPIC_CREATED = "topic created"
    TOPIC_EDITED = "topic edited"
    TOPIC_DELETED = "topic deleted"
    SUBSCRIBED = "subscribed"
    UNSUBSCRIBED = "unsubscribed"
    SOURCE_ADDED = "source added"
    SOURCES_IMPORTED = "sources imported"
    SOURCE_PAUSED = "source paused"
    SOURCE_RESUMED = "source resumed"
    SOURCE_REMOVED = "source removed"
    ENTITIES_MERGED = "entities merged"
    ENTITY_SPLIT = "entity split"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One change of a workspace: who did what, when. `about` is the id of what was changed, `name` what people call it.

    `by` is "discord:" and a user's id, or "console".
    """

    id: str
    workspace_id: str
    at: datetime
    by: str
    action: AuditAction
    about: str
    name: str


class SourceKind(StrEnum):
    """Where a source's articles come from."""

    FEED = "feed"
    PAGE = "page"
    SITEMAP = "sitemap"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Source:
    """A feed, a page, a sitemap or a folder that a workspace reads.

    `etag` and `last_modified` are what the server last sent, for a conditional GET. `failure` is the reason in plain
    words while the source fails, since `failing_since`; `failures` counts them in a row; `told` says whether its
    workspace has heard of it. `checked_at` is the last try, `read_at` the last that went well, `settled` whether
    all that it held when it was added has been read, `next_check` when it is due again (None: now), `interval_minutes`
    how often that is while all goes well, `last_item` when its newest article was published. `login` names a secret
    that stands in the environment; no secret is ever in here.
    """

    id: str
    workspace_id: str
    kind: SourceKind
    location: str
    publisher: str
    added_at: datetime
    paused: bool = False
    etag: str | None = None
    last_modified: str | None = None
    checked_at: datetime | None = None
    failing_since: datetime | None = None
    failure: str | None = None
    failures: int = 0
    told: bool = False
    read_at: datetime | None = None
    settled: bool = False
    next_check: datetime | None = None
    interval_minutes: int | None = None
    last_item: datetime | None = None
    login: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One reading of a source: how many articles it held, or why it failed. Quiet days are told from these."""

    source_id: str
    at: datetime
    found: int
    failure: str | None = None


# --- articles ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of code points in a version's text."""

    start: int
    end: int

    def holds(self, other: Span) -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The part of the text that this span names."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Fact:
    """What is said of an article beside its text: "author", "publisher", "language", "published", "url", "access".

    `source` is where it is said: "json-ld", "meta", "feed", "sitemap", "mail", "url" or "text".
    """

    name: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class FollowedPage:
    """The page of an article that is read again while the article is fresh, and how that stands.

    `url` is where it is asked for, with `etag` and `last_modified` as its server last sent them. `title` is the page's
    own headline as last read, None until it could be read. It is fresh `since` it was published, or first read where
    that is not known; `checked_at` is the last try, `next_check` the next. `live` is whether it showed timed posts.
    `note` says why the last try brought nothing ("the page shows a consent wall").
    """

    article_id: str
    workspace_id: str
    source_id: str
    url: str
    since: datetime
    checked_at: datetime
    next_check: datetime
    title: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    live: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class RawArticle:
    """An article as it was fetched, before anything of ours has touched it.

    `published_at` is None where the source gave no usable date; `guid` is the feed's own identity for it. `partial` is
    a feed's own text whose page could not be read; `background` is what was old when its source was added. `page` is
    its page, where it is to be read again; it belongs to no article yet.

    `site` is where the text was fetched (`summarizer.ingest.sites`), None for what nobody fetched: files, mails,
    scenarios. `points_to` is the page that an entry is about where that is not its own; `link` the address that the
    source gave where `url` is another, or is on another site than the source. `beside` are the canonical addresses of
    everything that the source listed at the same reading. `from_page` is the text of its page rather than a feed's own.
    `presumed_at` is when a file was written, for want of a date: it dates the article, but is no sure date.
    """

    body: str
    publisher: str
    fetched_at: datetime
    is_html: bool = False
    url: str | None = None
    guid: str | None = None
    title: str | None = None
    published_at: datetime | None = None
    source_id: str | None = None
    partial: bool = False
    background: bool = False
    facts: tuple[Fact, ...] = ()
    site: str | None = None
    points_to: str | None = None
    link: str | None = None
    beside: frozenset[str] = frozenset()
    from_page: bool = False
    page: FollowedPage | None = None
    presumed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """A part of the raw text that cleaning took out, and why: "advert", "caption", "byline", …"""

    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class CleanText:
    """What cleaning leaves. Paragraphs are separated by a blank line; `title` is the article's own or None.

    `agency` is the news agency that dateline, byline or sign-off name as the author.
    """

    text: str
    title: str | None
    removed: tuple[Removed, ...] = ()
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One story at one canonical URL (or guid, or content where it has neither).

    `origin` is who stands behind the words: the publisher's owner, or the origin of the article that it copies word
    for word or nearly so, `copy_of`. `wire` is the agency whose story it calls itself, by its owner's name: that is
    the article's own word, so it counts against the article and never against the agency (`summarizer.ingest.origins`).
    `site` is where it was fetched, None where it was not; `points_to` the page of another publisher that it is about.
    """

    id: str
    workspace_id: str
    publisher: str
    origin: str
    first_seen: datetime
    url: str | None = None
    source_id: str | None = None
    copy_of: str | None = None
    wire: str | None = None
    site: str | None = None
    points_to: str | None = None

    @property
    def credited(self) -> str:
        """The origin as a reader is told: the agency that it credits, else who stands behind it."""
        return self.wire or self.origin


class VersionState(StrEnum):
    """How far a version has come."""

    PENDING = "pending"
    ANALYSED = "analysed"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """An article's text as fetched at one time. An edit makes a new version.

    `published_at` falls back to `fetched_at` where the source gave no date (`dated` is then False). `signature` is
    the near-duplicate signature of `text`; its layout belongs to `intake`. `note` says why a version was skipped or
    failed, `attempts` how many analyses of it were begun and not ended: the process died, or is at work on it now.
    `partial` is the feed's own text, until its page could be read; `background` is analysed, but never a change.
    `source_id` is the source that gave this text, which may be another than that of the article.
    """

    id: str
    article_id: str
    workspace_id: str
    number: int
    title: str | None
    text: str
    published_at: datetime
    fetched_at: datetime
    content_hash: str
    signature: bytes
    dated: bool = True
    state: VersionState = VersionState.PENDING
    note: str | None = None
    partial: bool = False
    background: bool = False
    facts: tuple[Fact, ...] = ()
    source_id: str | None = None
    attempts: int = 0


class IntakeKind(StrEnum):
    """What an incoming article is to the ledger."""

    NEW = "new"
    REVISED = "revised"
    DUPLICATE = "duplicate"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Intake:
    """The decision about one incoming article, with its reason. UNCHANGED and a bare DUPLICATE are not analysed."""

    kind: IntakeKind
    article_id: str
    version_id: str
    reason: str


# --- entities ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a version that names something. `entity_id` is None for NIL or while it is not linked yet.

    `label` is the model's guess (PERSON, ORG, GPE, FAC, …) and never decides the entity by itself. `role` is the title
    or description that stands at the name ("Russian Foreign Minister"), for telling people apart.
    """

    version_id: str
    span: Span
    text: str
    label: str
    entity_id: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A spelling of an entity with its provenance: "topic", "mention", "user"."""

    entity_id: str
    text: str
    provenance: str


@dataclass(frozen=True, slots=True)
class Entity:
    """The thing that mentions name. `merged_into` points at the entity that took it over; clearing it undoes that."""

    id: str
    workspace_id: str
    name: str
    kind: str
    aliases: tuple[Alias, ...] = ()
    merged_into: str | None = None


class EditKind(StrEnum):
    """What a person, or the linker, did to entities."""

    MERGE = "merge"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class EntityEdit:
    """One merge or split, kept so that it can be undone. `alias` is the spelling that a split took away."""

    id: str
    workspace_id: str
    kind: EditKind
    entity_id: str
    other_id: str
    at: datetime
    by: str
    alias: str | None = None
    undone_at: datetime | None = None


# --- claims -----------------------------------------------------------------------------------------------------


class Polarity(StrEnum):
    """Whether the claim says that something is so, or that it is not."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """How the claim is put forward. Only ASSERTED says that it is the case."""

    ASSERTED = "asserted"
    POSSIBLE = "possible"
    PLANNED = "planned"
    DENIED = "denied"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so, by which cue. `via` is the next voice out: "Zakharova said", *Caliber.Az reports*.

    `speaker` is the name or description as the reader should see it (a pronoun is replaced by its antecedent);
    `span` is where that name or description stands in the version's text, also when it was carried over from an
    earlier sentence; `source` is what stands for the speaker at the cue ("she"), None where nothing does. `quoted` is
    True where the words are the speaker's own. `content` is what the speaker says of the claim, in parts.
    """

    speaker: str
    cue: str
    span: Span | None = None
    entity_id: str | None = None
    quoted: bool = False
    carried: bool = False
    via: Attribution | None = None
    source: Span | None = None
    cue_span: Span | None = None
    content: tuple[Span, ...] = ()


class Granularity(StrEnum):
    """How exactly an event time is known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class EventTime:
    """When the thing happened or is to happen, apart from when it was reported: inclusive days, in UTC."""

    first: date
    last: date
    granularity: Granularity
    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it counts: 1e9 "USD", 49 "year", 2 "visit". `comparison` is "", "<", ">", "~"."""

    value: float
    unit: str
    text: str
    comparison: str = ""


@dataclass(frozen=True, slots=True)
class Anaphor:
    """A pronoun or description in the claim and the span of the name that it stands for, in the same version.

    `shown` is False where that is only likely: it tells what the claim is about, and is never put into what it says.
    """

    span: Span
    antecedent: Span
    shown: bool = True


@dataclass(frozen=True, slots=True)
class ModelRef:
    """Which model, at which revision, with which prompt or rules, made a value."""

    model: str
    revision: str
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion of one sentence.

    `text` is exactly `span` of the version's text. `attribution` is None where the publisher speaks itself; `asides`
    are those who say only a part of it ("Lopez, who warned that …, left"): their entities are among the claim's own.
    `reported_at` is the publication time, `known_at` the time when we had read it. `position` is the sentence's place
    in the article, from 0. `stative` is True for what is so ("operates a base"), False for what happens ("agreed").
    `entity_ids` holds the linked entities inside the span, the speaker's included. `origin` and `wire` are the
    article's.
    """

    id: str
    workspace_id: str
    article_id: str
    version_id: str
    span: Span
    text: str
    position: int
    publisher: str
    origin: str
    reported_at: datetime
    known_at: datetime
    made_by: ModelRef
    subject: str = ""
    predicate: str = ""
    object: str = ""
    entity_ids: tuple[str, ...] = ()
    attribution: Attribution | None = None
    asides: tuple[Attribution, ...] = ()
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    stative: bool = False
    event_time: EventTime | None = None
    quantities: tuple[Quantity, ...] = ()
    anaphora: tuple[Anaphor, ...] = ()
    lemmas: frozenset[str] = frozenset()
    wire: str | None = None
    vector: Vector = field(default_factory=lambda: np.zeros(0, np.float32), compare=False, repr=False)

    @property
    def provenance(self) -> Provenance:
        """Where it is from, for telling who confirms whom."""
        return Provenance(self.origin, self.wire, self.publisher)

    @property
    def credited(self) -> str:
        """The origin as a reader is told: the agency that the article credits, else who stands behind it."""
        return self.wire or self.origin

    @property
    def day(self) -> date:
        """The day it belongs to: when it happened if that is known and past, else when it was reported, in UTC."""
        reported = self.reported_at.astimezone(UTC).date()
        return self.event_time.first if self.event_time and self.event_time.last <= reported else reported


class Relation(StrEnum):
    """How a claim stands to an earlier one."""

    REPEATS = "repeats"
    CORROBORATES = "corroborates"
    UPDATES = "updates"
    DISPUTES = "disputes"
    RETRACTS = "retracts"


@dataclass(frozen=True, slots=True)
class Link:
    """A typed relation of a claim to an earlier one, with score (0 to 1) and reasons for people.

    `claim_id` is None where a new version of the article simply dropped the earlier claim; `version_id` is the
    version whose arrival made the link. `silent_edit` marks what an edited article changed without saying so.
    """

    claim_id: str | None
    earlier_id: str
    version_id: str
    relation: Relation
    score: float
    reasons: tuple[str, ...]
    made_by: ModelRef
    silent_edit: bool = False


@dataclass(frozen=True, slots=True)
class Summary:
    """The summary of one version. Each sentence has the span that supports it; `text` may be compressed."""

    version_id: str
    sentences: tuple[SummarySentence, ...]
    made_by: ModelRef


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of a summary and the span of the version's text that supports it."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the models read out of one version. Nothing in it is linked yet: entity ids are empty."""

    language: str
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    summary: Summary


# --- topics -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WatchedEntity:
    """An entity that a topic knows beforehand, with its spellings."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Aspect:
    """A question of its own inside a topic: "Is the Tartus lease in force?"."""

    name: str
    question: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What readers subscribe to."""

    id: str
    workspace_id: str
    name: str
    description: str
    keywords: tuple[str, ...] = ()
    entities: tuple[WatchedEntity, ...] = ()
    aspects: tuple[Aspect, ...] = ()


@dataclass(frozen=True, slots=True)
class Relevance:
    """How much a claim belongs to a topic (0 to 1), and which of its aspects it answers (0 to 1), if any."""

    claim_id: str
    topic_id: str
    score: float
    aspect: str | None = None
    aspect_score: float = 0.0


# --- briefings --------------------------------------------------------------------------------------------------


class ChangeKind(StrEnum):
    """What a briefing reports."""

    NEW = "NEW"
    UPDATED = "UPDATED"
    CORROBORATED = "CORROBORATED"
    DISPUTED = "DISPUTED"
    RETRACTED = "RETRACTED"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a sentence comes from: everything that is needed to show it and to find it again.

    `url` is its article's own page; `points_to` is another publisher's page that the article is about.
    """

    claim_id: str
    article_id: str
    version_id: str
    span: Span
    quote: str
    publisher: str
    origin: str
    reported_at: datetime
    url: str | None = None
    title: str | None = None
    speaker: str | None = None
    points_to: str | None = None

    @property
    def link(self) -> str | None:
        """Where a reader can go: its article's own page, else the page that the article is about."""
        return self.url or self.points_to


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a briefing. `text` is what the reader sees; `citations` support it now, `against` is from before."""

    kind: ChangeKind
    text: str
    citations: tuple[Citation, ...]
    against: tuple[Citation, ...] = ()
    before: str | None = None
    aspect: str | None = None
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    silent_edit: bool = False


@dataclass(frozen=True, slots=True)
class AspectState:
    """The current answer to one aspect; `citation` is None while nothing is known. `other` is the disputing side.

    `score` is how well the answer fits the question (0 to 1), against which later claims are weighed.
    """

    aspect: str
    question: str
    text: str | None = None
    as_of: datetime | None = None
    citation: Citation | None = None
    other: Citation | None = None
    stale: bool = False
    modality: Modality = Modality.ASSERTED
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class StateCard:
    """Per topic: for each aspect the current answer, as of when, by whom, disputed or not, stale or not."""

    topic_id: str
    as_of: datetime
    aspects: tuple[AspectState, ...]


class Quiet(StrEnum):
    """Which kind of quiet a day is."""

    NOTHING_NEW = "nothing new"
    NOT_COVERED = "not covered"
    SOURCES_FAILED = "sources failed"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a briefing stands on. `failing` names the sources that could not be read in the period.

    `stories` counts what the articles on the topic tell, each story once however many carry it; 0 where it was not
    counted.
    """

    articles_read: int
    on_topic: int
    origins: int
    failing: tuple[str, ...] = ()
    last_confirmed: datetime | None = None
    not_analysed: tuple[str, ...] = ()
    stories: int = 0


@dataclass(frozen=True, slots=True)
class Briefing:
    """The changes of one topic in one period for one destination, frozen with the claims that it showed.

    `since` is the end of the last briefing delivered to that destination, None for the first. `told` are the ids of
    all claims that a reader of this briefing knows afterwards: the shown ones and those that merely repeat them.
    """

    id: str
    workspace_id: str
    topic_id: str
    topic_name: str
    destination_id: str
    since: datetime | None
    until: datetime
    bottom_line: str
    changes: tuple[Change, ...]
    state: StateCard
    coverage: Coverage
    told: tuple[str, ...]
    quiet: Quiet | None = None
    held_back: int = 0
    late: bool = False


class DestinationKind(StrEnum):
    """What kind of place a briefing goes to."""

    CONSOLE = "console"
    CHANNEL = "channel"
    THREAD = "thread"
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Destination:
    """A channel, thread, DM or the console. `address` is the platform's own id of it."""

    id: str
    workspace_id: str
    kind: DestinationKind
    address: str


class Length(StrEnum):
    """How much a reader wants."""

    SHORT = "short"
    STANDARD = "standard"
    FULL = "full"


class QuietRule(StrEnum):
    """What happens on a quiet day: send the honest quiet note, send nothing, or only when our sources failed."""

    SEND = "send"
    SKIP = "skip"
    FAILURES = "failures"


@dataclass(frozen=True, slots=True)
class Subscription:
    """Destination + topic + local time, weekdays (0 = Monday), time zone (IANA), length and quiet-day rule.

    `mention` is the platform's id of the role that each briefing calls, `paused_because` why it was paused without
    anybody asking for it.
    """

    id: str
    workspace_id: str
    topic_id: str
    destination_id: str
    at: time
    zone: str
    created_at: datetime
    weekdays: frozenset[int] = frozenset(range(7))
    length: Length = Length.STANDARD
    quiet: QuietRule = QuietRule.SEND
    paused: bool = False
    mention: str | None = None
    paused_because: str | None = None


class DeliveryState(StrEnum):
    """composed → sending → sent | failed; skipped is a quiet day that the subscription did not want to hear of."""

    COMPOSED = "composed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One outbox row: a briefing on its way. Its id is the digest of (subscription, due time), and so unique.

    `receipt` holds the platform's message ids once sent; `marker` is what a messenger puts into the message so that
    it can be found again after a crash; `next_try` is None unless a failed try may be repeated.
    """

    id: str
    subscription_id: str
    briefing_id: str
    destination_id: str
    due_at: datetime
    state: DeliveryState
    attempts: int = 0
    receipt: tuple[str, ...] = ()
    error: str | None = None
    next_try: datetime | None = None

    @property
    def marker(self) -> str:
        """The text by which a sent message is recognised: the delivery's id."""
        return self.id


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to be the one running instance on a ledger: whose it is, and until when unless it is prolonged."""

    holder: str
    until: datetime


# --- questions --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One cited sentence of an answer. `side` is 1, 2, … where sources differ, 0 where they do not."""

    text: str
    citation: Citation
    side: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a question: cited lines, or `refusal` with the reason why there is none.

    `namesakes` are the full names of those between whom a name in the question does not choose.
    """

    question: str
    lines: tuple[AnswerLine, ...] = ()
    disputed: bool = False
    refusal: str | None = None
    namesakes: tuple[str, ...] = ()


# --- looking back -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ground:
    """One link of a claim, for people: the relation, what it was made on, and the claim at its other end.

    `text` and `citation` are None where a new version of an article simply dropped the claim: there is no other end.
    """

    relation: Relation
    score: float
    reasons: tuple[str, ...]
    made_by: ModelRef
    text: str | None
    citation: Citation | None
    silent_edit: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A briefing, by what a reader knows it by."""

    briefing_id: str
    topic_name: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Account:
    """What the ledger holds on one claim: its features, its links both ways, and the briefings that told it.

    `entities` are names. `earlier` are links to earlier claims, `later` those from later ones; best score first.
    """

    claim: Claim
    text: str
    citation: Citation
    entities: tuple[str, ...]
    earlier: tuple[Ground, ...]
    later: tuple[Ground, ...]
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """What stands behind one change of a briefing, the `number`th from 1: an account of each claim that it cites."""

    briefing: Told
    number: int
    change: Change
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """One line of a timeline. `granularity` is None where `day` is the report's, because the event's is not known."""

    day: date
    granularity: Granularity | None
    change: Change


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated changes of a topic, oldest first; how many lesser ones were left out. Both days are included."""

    topic_id: str
    topic_name: str
    since: date | None
    until: date
    lines: tuple[Dated, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class OriginShare:
    """What came from one origin: its publishers, how many articles, one citation of each version, newest first."""

    origin: str
    publishers: tuple[str, ...]
    articles: int
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Sourcing:
    """What a briefing or a topic stands on, the origin with most articles first. A topic has no `coverage`."""

    topic_name: str
    since: datetime | None
    until: datetime
    origins: tuple[OriginShare, ...]
    coverage: Coverage | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    """Whether one reader found one briefing useful. A reader may change their mind: the last word counts."""

    workspace_id: str
    briefing_id: str
    user_id: str
    useful: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class FeedbackTotals:
    """How many readers found a briefing of the workspace useful, and how many did not."""

    useful: int = 0
    not_useful: int = 0
