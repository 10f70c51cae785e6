"""When the page of an article is fetched again, and which of the due pages in one round. Pure.

read → 30 min → 1 h → 2 h → 4 h → 8 h → 24 h → 48 h after it was published (`recent_since`) → no longer
a live page: 30 min after each change, else twice as long as before, for three days
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.watching.limits import RECHECK
from summarizer.ingest.incoming import dated
from summarizer.ingest.model import FollowedPage, RawArticle


def recent_since(article: RawArticle, last_read: datetime | None) -> datetime:
    """When the article was published: no earlier than the last reading of its source, which did not list it yet.

    Many dates are too early: a day without a time, the day of the draft, the beginning of a series. A much earlier
    date is kept: the source lists an old article again.
    """
    published, known = dated(article)
    if not known:
        return article.fetched_at
    if last_read is None:
        return published
    appeared = min(last_read, article.fetched_at)  # a clock may have been ahead
    return appeared if timedelta() < appeared - published <= RECHECK.backdated else published


def first_check(since: datetime, now: datetime) -> datetime | None:
    """When a page is fetched again after its first fetch; None if its article is no longer recent."""
    return next((since + age for age in RECHECK.ages if since + age >= now + RECHECK.shortest), None)


def next_check(
    page: FollowedPage, now: datetime, *, changed: bool = False, failed: bool = False, wait: timedelta | None = None
) -> datetime | None:
    """When a page is fetched again after this attempt; None if it is dropped.

    Args:
        page: as it is after the attempt; `checked_at` is still the previous attempt.
        now: the time of the attempt.
        changed: whether the text changed.
        failed: whether the attempt failed.
        wait: how long the server asked us to stay away.
    """
    after = _live(page, now, changed=changed) or first_check(page.since, now)
    if after is None and failed and now - page.since < RECHECK.ages[-1] + RECHECK.grace:
        after = now + RECHECK.retry
    return None if after is None else max(after, now + (wait or timedelta()))


def _live(page: FollowedPage, now: datetime, *, changed: bool) -> datetime | None:
    if not page.live or now - page.since >= RECHECK.live_for:
        return None
    before = max(now - page.checked_at, RECHECK.live)
    return now + (RECHECK.live if changed else min(2 * before, RECHECK.live_longest))


def latest_recheck(now: datetime) -> datetime:
    """No page is planned later than this: a later time was left behind by a clock that was ahead."""
    return now + 2 * RECHECK.ages[-1]


def pages_to_recheck(due: Sequence[FollowedPage], host: Callable[[FollowedPage], str]) -> dict[str, list[FollowedPage]]:
    """The pages to fetch in this round, by host: limited per host and per source, sources in turn, oldest first."""
    sources: dict[str, dict[str, list[FollowedPage]]] = defaultdict(lambda: defaultdict(list))
    for page in due:
        sources[host(page)][page.source_id].append(page)
    return {name: _in_turns(list(of_host.values()))[: RECHECK.per_host] for name, of_host in sources.items()}


def _in_turns(groups: Sequence[Sequence[FollowedPage]]) -> list[FollowedPage]:
    longest = max(map(len, groups), default=0)
    return [group[place] for place in range(longest) for group in groups if place < len(group)]
