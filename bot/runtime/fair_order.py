"""What is done next, so that no workspace holds up another. Pure.

    briefings that are due (each after the new articles of its own workspace) → new articles → background

In each of these groups the next turn goes to the workspace whose last turn is longest ago. So a workspace that imports
5,000 articles delays the briefing of another by the article in hand, and its new article by one article of each
workspace that waits.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from summarizer.ingest.model import PendingVersion


@dataclass(frozen=True, slots=True)
class FairRules:
    """How long a due briefing waits for articles of its workspace that were fetched before it was due.

    `topic_wait` for those that name something of its topic, `workspace_wait` for the others, which may belong to it by
    their meaning. What is analysed later is reported by the next briefing. `per_group` articles of a workspace are
    looked at to choose the next one.
    """

    topic_wait: timedelta = timedelta(minutes=10)  # less than the quarter of an hour after which it is marked late
    workspace_wait: timedelta = timedelta(minutes=1)  # some hundred articles
    per_group: int = 200


FAIR = FairRules()


@dataclass(frozen=True, slots=True)
class DueBriefing:
    """A briefing that is due. `seen` is when this was first noticed: it waits for nothing that was fetched later."""

    subscription_id: str
    workspace_id: str
    topic_id: str
    due_at: datetime
    seen: datetime
    late: bool = False


@dataclass(frozen=True, slots=True)
class Compose:
    """The next step: compose this briefing."""

    due: DueBriefing


@dataclass(frozen=True, slots=True)
class Analyse:
    """The next step: analyse this version."""

    version: PendingVersion


Turns = Mapping[str, int]
"""Workspace id → number of its last turn; a workspace without one comes first."""


def awaited(
    due: DueBriefing, waiting: Sequence[PendingVersion], on_topic: Collection[str], now: datetime
) -> list[PendingVersion]:
    """The articles that this briefing still waits for, those that name something of its topic first.

    Args:
        due: the briefing.
        waiting: what waits for analysis, oldest first; of any workspace.
        on_topic: the ids of those versions that name something of the briefing's topic.
        now: the current time.
    """
    mine = [
        version
        for version in waiting
        if version.workspace_id == due.workspace_id and not version.background and version.fetched_at <= due.seen
    ]
    waited = now - due.seen
    named = [version for version in mine if version.id in on_topic] if waited < FAIR.topic_wait else []
    others = [version for version in mine if version.id not in on_topic] if waited < FAIR.workspace_wait else []
    return named + others


def next_for_briefings(due: Mapping[DueBriefing, Sequence[PendingVersion]], turns: Turns) -> Compose | Analyse | None:
    """The next step for the briefings that are due, given what each still waits for; None if none is due.

    One that waits for nothing is composed first, the earliest of them; otherwise the workspaces take turns.
    """
    if ready := [briefing for briefing, left in due.items() if not left]:
        return Compose(min(ready, key=lambda briefing: (briefing.due_at, briefing.subscription_id)))
    if not due:
        return None
    first = min(due, key=lambda briefing: (turns.get(briefing.workspace_id, 0), briefing.due_at))
    return Analyse(due[first][0])


def next_article(waiting: Sequence[PendingVersion], turns: Turns) -> PendingVersion | None:
    """The version to analyse next while no briefing is due, given what waits, oldest first; None if nothing does."""
    return min(waiting, key=lambda one: (one.background, turns.get(one.workspace_id, 0)), default=None)
