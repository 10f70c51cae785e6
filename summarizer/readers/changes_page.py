"""What changed on a topic for one reader: the same decisions as a briefing's, over a bounded part of the ledger.

    the next claims after the reader's position → those not told yet → typed changes against what was told → a window

A briefing covers one period and keeps the best lines. A reader walks through the ledger in windows, oldest first, and
gets every change that is worth a line: it may be away for a year, and none is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain

from summarizer.briefing.build import announced, current, fresh, known_before
from summarizer.briefing.choose_lines import ChangeCandidate, Rated
from summarizer.briefing.detect_changes import ChangeSet, detect
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import Change
from summarizer.briefing.rendering import claim_renderer
from summarizer.briefing.wording import render_change
from summarizer.claims.model import Claim
from summarizer.delivery.model import Length
from summarizer.readers.limits import READER_CHANGES, READERS, ReaderLimits
from summarizer.readers.model import ReaderPosition, Window
from summarizer.relations.model import Link
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork


def next_window(
    work: UnitOfWork, topic: Topic, position: ReaderPosition, now: datetime, limits: ReaderLimits = READERS
) -> tuple[tuple[Change, ...], Window, bool]:
    """The changes of the next window, the window, and whether another one follows. Stores nothing."""
    start = position.until or work.claims.time_of_nth_newest(topic.id, now, CHANGES.first)
    end = work.readers.time_of_nth_claim(topic.id, start, now, limits.claims)
    until = end or now
    behind = position.until - limits.overlap if position.until else start
    seen = frozenset(position.evaluated)
    rated = [each for each in work.claims.list_by_topic(topic.id, behind, until) if each[0].id not in seen]
    found, changes = _changes(work, topic, position, rated)
    dropped = [claim.id for draft in found.drafts if draft.claim is None for claim in draft.against]
    return changes, _window(position, rated, found, dropped, limits), end is not None


def _changes(
    work: UnitOfWork, topic: Topic, position: ReaderPosition, rated: Sequence[Rated]
) -> tuple[ChangeSet, tuple[Change, ...]]:
    links, drops = _links(work, topic, rated), _drops(work, topic, position)
    if not (rated or drops):
        return ChangeSet((), (), ()), ()
    both = [*links, *drops]
    asked = [*(claim.id for claim, _ in rated), *(link.earlier_id for link in both)]
    told = work.readers.disclosed_among(position.reader_id, topic.id, asked)
    newest = current(work, rated)
    untold = [each for each in announced(work, newest) if each[0].id not in told]
    news = fresh(untold, links, told.union(claim.id for claim, _ in announced(work, rated)))
    known = known_before(work, topic.id, both, news, told)
    found = detect(news, both, known, Length.FULL, READER_CHANGES, newest)
    words = claim_renderer(work, chain.from_iterable(map(_shown, found.drafts)))
    return found, tuple(render_change(draft, words) for draft in found.drafts)


def _links(work: UnitOfWork, topic: Topic, rated: Sequence[Rated]) -> list[Link]:
    """The links of these claims to earlier ones. `_drops` finds what an edit dropped."""
    versions = sorted({claim.version_id for claim, _ in rated})
    return [link for link in work.claims.links_by(versions) if link.claim_id and link.counts_for(topic.id)]


def _drops(work: UnitOfWork, topic: Topic, position: ReaderPosition) -> list[Link]:
    """What an edit dropped of what the reader was told, whenever the edit was read: one link for each claim."""
    untold = work.readers.untold_drops(position.reader_id, topic.id, READERS.claims)
    return list({link.earlier_id: link for link in untold if link.counts_for(topic.id)}.values())


def _shown(draft: ChangeCandidate) -> Iterator[Claim]:
    return filter(None, (draft.claim, *draft.others, *draft.against))


def _window(
    position: ReaderPosition, rated: Sequence[Rated], found: ChangeSet, dropped: Sequence[str], limits: ReaderLimits
) -> Window:
    """The window ends with its newest claim, not at the present time: a clock that was wrong moves nothing."""
    dates = {claim.id: claim.known_at for claim, _ in rated}
    until = max(filter(None, (*dates.values(), position.until)), default=None)
    if until is None:
        return Window(None, (), found.disclosed_claim_ids, tuple(dropped))
    recent = {claim_id for claim_id, known_at in dates.items() if known_at > until - limits.overlap}
    moved = position.until is None or until > position.until + limits.overlap
    kept = recent if moved else recent.union(position.evaluated)
    return Window(until, tuple(sorted(kept)), found.disclosed_claim_ids, tuple(dropped))
