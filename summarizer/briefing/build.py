"""Compose one briefing from what the ledger holds: the shell around `changes`, `state` and `compose`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from summarizer.briefing.alert import contested
from summarizer.briefing.choose_lines import Rated
from summarizer.briefing.cluster_articles import cluster_articles
from summarizer.briefing.detect_changes import (
    ChangeSet,
    ReaderHistory,
    claims_on_topic,
    detect,
)
from summarizer.briefing.events import group_by_event
from summarizer.briefing.held_back import with_held_back
from summarizer.briefing.limits import CHANGES, CLUSTERING
from summarizer.briefing.model import Briefing, ChangeKind, Coverage, StateCard
from summarizer.briefing.rendering import claim_renderer
from summarizer.briefing.state_card_at import card_at
from summarizer.briefing.wording import bottom_line, kind_of_quiet, render_change
from summarizer.claims.model import Claim
from summarizer.delivery.model import Length
from summarizer.ids import digest
from summarizer.ingest.model import Article, ArticleVersion, SourceCheck, VersionState
from summarizer.ingest.origins import Provenance
from summarizer.relations.likely_links import likely_links
from summarizer.relations.limits import MATTERS
from summarizer.relations.matters import matter_of
from summarizer.relations.model import Link, Relation
from summarizer.relations.revision import KEPT
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork


def compose(
    work: UnitOfWork, topic: Topic, destination_id: str, now: datetime, length: Length, *, late: bool
) -> Briefing:
    """What changed on the topic since the last briefing delivered to this destination, as of `now`."""
    history = work.briefings.list_delivered(destination_id, topic.id)
    delivered = [each for each in history if not each.alert]
    last = _followed(delivered, now)
    since = last.until if last else None
    told = work.briefings.disclosed_claim_ids(destination_id, topic.id)
    alerted = withdrawn([each for each in history if each.alert])
    period = _period_of(work, topic, since, now, told, alerted)
    found = detect(period.news, period.links, period.known, length, rated=period.rated)
    if last and last.omitted_changes and 0 < len(found.drafts) < CHANGES.lines[length]:
        before = _period_of(work, topic, last.since, last.until, told, alerted)
        left = detect(before.news, before.links, before.known, length, rated=before.rated)
        shown = work.claims.get([each.claim_id for change in last.changes for each in change.citations])
        found = with_held_back(found, left, [*shown.values()], period.links, now, length)
    words = claim_renderer(work, _shown(found, period))
    card = card_at(work, topic, now)
    on_topic = [claim for claim, _ in claims_on_topic(period.untold, found.versions)]
    covered = _coverage(work, topic, period, on_topic, now, card, delivered)
    quiet = kind_of_quiet(found, covered)
    changes = tuple(
        replace(render_change(line, words), event=number)
        for number, event in enumerate(group_by_event(found.drafts), 1)
        for line in event
    )
    return Briefing(
        digest("briefing", destination_id, topic.id, now.isoformat()),
        topic.workspace_id,
        topic.id,
        topic.name,
        destination_id,
        since,
        now,
        bottom_line(changes, quiet, covered),
        changes,
        card,
        covered,
        found.disclosed_claim_ids,
        quiet,
        len(found.held),
        late,
    )


class _Period(NamedTuple):
    """What became known in a period, with its links and what the reader knew before.

    `rated` are all current claims that are rated for the topic. `untold` are those of them that are announced and that
    the reader was not told. `news` are the untold ones without what an edit left unchanged. `start` is None if no claim
    is rated.
    """

    start: datetime | None
    read: Sequence[tuple[Article, ArticleVersion]]
    rated: Sequence[Rated]
    untold: Sequence[Rated]
    news: Sequence[Rated]
    links: Sequence[Link]
    known: ReaderHistory


def _period_of(
    work: UnitOfWork,
    topic: Topic,
    since: datetime | None,
    until: datetime,
    told: frozenset[str],
    alerted: frozenset[str],
) -> _Period:
    """What became known on the topic in a period.

    Args:
        work: the ledger.
        topic: the topic.
        since: when the period begins; None for the newest claims up to its end.
        until: when it ends.
        told: claims that this reader was told.
        alerted: claims whose withdrawal was reported in an alert.
    """
    start = since or work.claims.time_of_nth_newest(topic.id, until, CHANGES.first)
    read = work.articles.list_between(topic.workspace_id, start, until)
    every = work.claims.list_by_topic(topic.id, start, until)
    rated = current(work, every)
    untold = [(claim, relevance) for claim, relevance in announced(work, rated) if claim.id not in told]
    versions = {version.id for _, version in read} | {claim.version_id for claim, _ in rated}
    links = [link for link in work.claims.links_by(sorted(versions)) if link.counts_for(topic.id)]
    links = [link for link in links if link.claim_id is not None or link.earlier_id not in alerted]
    news = fresh(untold, links, told.union(claim.id for claim, _ in announced(work, every)))
    return _Period(start, read, rated, untold, news, links, known_before(work, topic.id, links, news, told))


def withdrawn(briefings: Iterable[Briefing]) -> frozenset[str]:
    """The ids of the claims whose withdrawal these told: one that an edit dropped has no claim that counts as told."""
    lines = [change for briefing in briefings for change in briefing.changes if change.kind is ChangeKind.RETRACTED]
    return frozenset().union(*map(contested, lines))


def _followed(delivered: Sequence[Briefing], now: datetime) -> Briefing | None:
    """The one that a briefing of now goes on from: the newest, but for those that were made while the clock was ahead.

    Such a one ends later than now, or, once that time has come, has others within its period. What it told counts as
    told, yet what became known in that time does not.
    """
    ended = (briefing for briefing in delivered if briefing.until <= now)
    return next((briefing for briefing in ended if not _has_others_within(briefing, delivered)), None)


def _has_others_within(briefing: Briefing, delivered: Sequence[Briefing]) -> bool:
    """Whether another one ends within its period, which shows that its end was in the future when it was made."""
    before = [each for each in delivered if each.until < briefing.until]
    if briefing.since is None:  # its period has no beginning
        return bool(before)
    return any(each.until > briefing.since for each in before)


def current(work: UnitOfWork, rated: Sequence[Rated]) -> list[Rated]:
    """Without claims of a version that a later one of the same period replaced."""
    versions = work.articles.get_versions({claim.version_id for claim, _ in rated})
    numbers = {version.id: version.number for version in versions.values()}
    latest: dict[str, int] = {}
    for claim, _ in rated:
        latest[claim.article_id] = max(latest.get(claim.article_id, 0), numbers[claim.version_id])
    return [(claim, relevance) for claim, relevance in rated if latest[claim.article_id] == numbers[claim.version_id]]


def announced(work: UnitOfWork, rated: Sequence[Rated]) -> list[Rated]:
    """Without what was old when its source was added: it enters the state card, but is no change."""
    versions = work.articles.get_versions({claim.version_id for claim, _ in rated})
    background = {version.id for version in versions.values() if version.background}
    return [(claim, relevance) for claim, relevance in rated if claim.version_id not in background]


def fresh(rated: Sequence[Rated], links: Sequence[Link], known: frozenset[str]) -> list[Rated]:
    """Without what an edit of its article left as it was, unless that became known in this period or was told.

    A page that is read again has many versions: what was held back from the first one, or was background, is no news
    for being still there.

    Args:
        rated: claims of the period.
        links: those that the arrival of the period's versions made.
        known: claims that became known in this period and are announced, those of replaced versions included, and
            claims that were told.
    """
    before = {link.claim_id: link.earlier_id for link in links if KEPT in link.reasons}

    def is_fresh(claim_id: str) -> bool:
        while claim_id in before:
            claim_id = before[claim_id]
            if claim_id in known:
                return True
        return claim_id in known

    return [(claim, relevance) for claim, relevance in rated if claim.id not in before or is_fresh(before[claim.id])]


def known_before(
    work: UnitOfWork, topic_id: str, links: Sequence[Link], new: Sequence[Rated], told: frozenset[str]
) -> ReaderHistory:
    """The earlier claims that the links point at, which voices are known to say each of them, and its newest step."""
    period = {claim.id for claim, _ in new}
    earlier = [link.earlier_id for link in links if link.earlier_id not in period]
    confirmations = _confirmations(work, topic_id, earlier, period)
    claims = work.claims.get([*earlier, *(link.claim_id for link in confirmations if link.claim_id)])
    updated = {link.earlier_id for link in likely_links(links) if link.relation is Relation.UPDATES} & claims.keys()
    until = max((claim.known_at for claim, _ in new), default=None)
    newest = _newest_steps(work, topic_id, updated, period, until) if until and updated else {}
    return ReaderHistory(claims, told, _voices(claims, confirmations), newest)


def _confirmations(work: UnitOfWork, topic_id: str, earlier: Sequence[str], period: Collection[str]) -> list[Link]:
    """The links by which other claims than those of the period confirm these."""
    links = [link for link in work.claims.links_to(earlier) if link.relation is Relation.CORROBORATES]
    return [link for link in links if link.counts_for(topic_id) and link.claim_id not in period]


def _voices(claims: Mapping[str, Claim], confirmations: Iterable[Link]) -> dict[str, frozenset[Provenance]]:
    """Which voices say each claim: its own, and those that confirm it."""
    heard = {claim_id: {claim.provenance} for claim_id, claim in claims.items()}
    for link in confirmations:
        confirming = claims.get(link.claim_id or "")
        if confirming is not None and link.earlier_id in heard:
            heard[link.earlier_id].add(confirming.provenance)
    return {claim_id: frozenset(voices) for claim_id, voices in heard.items()}


def _newest_steps(
    work: UnitOfWork, topic_id: str, earlier: Collection[str], period: Collection[str], until: datetime
) -> dict[str, Claim]:
    """For each of these claims where its matter stood last before the period, if that is another claim's word."""
    matters = work.claims.matters_of(topic_id, sorted(earlier))
    members = work.claims.list_by_matters(topic_id, sorted({*matters.values()}), until, MATTERS.looked_at)
    before = {matter_id: [each for each in claims if each.id not in period] for matter_id, claims in members.items()}
    known = {claim.id: claim for claims in before.values() for claim in claims}
    links = [link for link in work.claims.links_from([*known]) if link.counts_for(topic_id)]
    last = {
        matter_id: known[matter_of(matter_id, topic_id, claims, links).last_step.claim_id]
        for matter_id, claims in before.items()
        if claims
    }
    steps = {claim_id: last[matter_id] for claim_id, matter_id in matters.items() if matter_id in last}
    return {claim_id: step for claim_id, step in steps.items() if step.id != claim_id}


def _shown(found: ChangeSet, period: _Period) -> Iterable[Claim]:
    """Claims that may have to be worded: the drafts' and the new ones."""
    yield from (claim for claim, _ in period.rated)
    for draft in found.drafts:
        yield from (*draft.claims, *draft.against)
    yield from period.known.claims.values()


def _coverage(
    work: UnitOfWork,
    topic: Topic,
    period: _Period,
    on_topic: Sequence[Claim],
    now: datetime,
    card: StateCard,
    delivered: Sequence[Briefing],
) -> Coverage:
    read = period.read
    about = {claim.article_id for claim in on_topic}
    dates = [state.as_of for state in card.aspects if state.as_of] + [claim.reported_at for claim in on_topic]
    earlier = (each.coverage.last_confirmed for each in delivered)  # a topic without questions has an empty card
    dates += [confirmed for confirmed in earlier if confirmed and confirmed <= now]
    return Coverage(
        len(read),
        len(about),
        len({article.credited for article, _ in read if article.id in about}),
        _failing(work, topic.workspace_id, work.sources.list_checks(topic.workspace_id, period.start, now)),
        max(dates, default=None),
        _not_analysed(read),
        _stories([version for article, version in read if article.id in about]),
    )


def _stories(versions: Sequence[ArticleVersion]) -> int:
    """How many stories these versions tell; 0, not counted, where they are too many to compare each with each."""
    latest = {version.article_id: (version.title, version.text) for version in versions}
    return len(cluster_articles(tuple(latest.values()))) if len(latest) <= CLUSTERING.most else 0


def _not_analysed(read: Sequence[tuple[Article, ArticleVersion]]) -> tuple[str, ...]:
    """Why articles were not analysed, copies aside: their words are known from the original."""
    unread = {VersionState.SKIPPED, VersionState.FAILED}
    left = [version for article, version in read if version.state in unread and not article.copy_of]
    return tuple(sorted({version.note for version in left if version.note}))


def _failing(work: UnitOfWork, workspace_id: str, checks: Sequence[SourceCheck]) -> tuple[str, ...]:
    """Publishers whose source failed at its last reading of the period."""
    last = {check.source_id: check for check in checks}
    sources = work.sources.list_by_workspace(workspace_id)
    failed = {source_id for source_id, check in last.items() if check.failure}
    return tuple(sorted({source.publisher for source in sources if source.id in failed}))
