"""The sources of a briefing or topic: every citation, grouped by its origin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import Briefing, Citation
from summarizer.briefing.rendering import claim_renderer
from summarizer.questions.explain import workspace_briefing
from summarizer.questions.limits import SOURCE_BREAKDOWN
from summarizer.questions.model import OriginShare, SourceBreakdown
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork


def of_briefing(work: UnitOfWork, workspace_id: str, briefing_id: str) -> SourceBreakdown:
    """Everything that a briefing cites. Raises NotFoundError where this workspace has no such briefing."""
    briefing = workspace_briefing(work, workspace_id, briefing_id)
    origins = by_origin(citations_of(briefing))
    return SourceBreakdown(briefing.topic_name, briefing.since, briefing.until, origins, briefing.coverage)


def of_topic(work: UnitOfWork, topic: Topic, now: datetime) -> SourceBreakdown:
    """What the leading claims on a topic stood in lately."""
    since = now - timedelta(days=SOURCE_BREAKDOWN.days)
    rated = work.claims.top_by_score(topic.id, since.date(), now.date(), CHANGES.listed, SOURCE_BREAKDOWN.claims)
    by_version = {claim.version_id: claim for claim, _ in rated}
    words = claim_renderer(work, by_version.values())
    origins = by_origin(words.cite(claim)[1] for claim in by_version.values())
    return SourceBreakdown(topic.name, since, now, origins)


def citations_of(briefing: Briefing) -> list[Citation]:
    """Every citation of a briefing: of its changes, now and before, and of its state card."""
    changes = [citation for change in briefing.changes for citation in (*change.citations, *change.against)]
    state = [
        citation
        for aspect in briefing.state.aspects
        for citation in (aspect.citation, aspect.disputing_citation)
        if citation
    ]
    return [*changes, *state]


def by_origin(citations: Iterable[Citation]) -> tuple[OriginShare, ...]:
    """The citations by origin, the one with most articles first; one citation of each article version."""
    origins: dict[str, dict[str, Citation]] = {}
    for citation in citations:
        origins.setdefault(citation.origin, {}).setdefault(citation.version_id, citation)
    shares = [_share(origin, tuple(versions.values())) for origin, versions in origins.items()]
    return tuple(sorted(shares, key=lambda share: (-share.articles, share.origin)))


def _share(origin: str, citations: Sequence[Citation]) -> OriginShare:
    newest = sorted(citations, key=lambda citation: (citation.reported_at, citation.version_id), reverse=True)
    publishers = tuple(sorted({citation.publisher for citation in citations}))
    return OriginShare(origin, publishers, len({citation.article_id for citation in citations}), tuple(newest))
