"""A topic's history: what first came up, changed, was disputed or retracted, each on its day.

    leading claims of the period → groups that say the same → one line for each group → the best lines, by day

A thing told again is silent: its line carries the further citations. So a line stands on the day of what it tells, not
on the day on which a briefing told it.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from datetime import UTC, date

import numpy as np
import numpy.typing as npt

from summarizer.briefing.change_kinds import CHANGE_KINDS, KIND_OF_RELATION, outranks
from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.detect_changes import group_equivalent
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import Change, ChangeKind
from summarizer.briefing.rendering import claim_renderer
from summarizer.briefing.wording import render_change
from summarizer.claims.model import Claim
from summarizer.questions.limits import TIMELINES, TimelineRules
from summarizer.questions.model import Timeline, TimelineEntry
from summarizer.relations.likely_links import likely_links
from summarizer.relations.model import SAYS_THE_SAME, TURNING, Link
from summarizer.topics.aspect_answers import aspect_label
from summarizer.topics.model import Relevance, Topic
from summarizer.unit_of_work import UnitOfWork


def build_timeline(
    work: UnitOfWork, topic: Topic, since: date | None, until: date, rules: TimelineRules = TIMELINES
) -> Timeline:
    """Dated changes of the topic, both days included. Reads a bounded number of claims, however large the ledger."""
    rated = work.claims.top_by_score(topic.id, since, until, CHANGES.listed, rules.claims)
    ids = [claim.id for claim, _ in rated]
    links = [link for link in work.claims.links_from(ids) if link.counts_for(topic.id)]
    known = _earlier(work, rated, links)
    drafts = [*timeline_entries(rated, links, known, rules), *_dropped(work, rated, since, until)]
    chosen = distinct(sorted(drafts, key=lambda dated: -dated[1].score), rules)
    words = claim_renderer(work, (claim for _, draft in chosen for claim in (*draft.claims, *draft.against)))
    lines = [_dated(day, draft, render_change(draft, words)) for day, draft in chosen]
    ordered = tuple(sorted(lines, key=_reading_order))
    return Timeline(topic.id, topic.name, since, until, ordered, max(0, len(drafts) - len(chosen)))


def _earlier(work: UnitOfWork, rated: Sequence[tuple[Claim, Relevance]], links: Sequence[Link]) -> dict[str, Claim]:
    """The claims that a line may show beside its own: what is only said again is not shown, so it is not read."""
    mine = {claim.id: claim for claim, _ in rated}
    shown = {link.earlier_id for link in links if link.relation in TURNING}
    return mine | work.claims.get(sorted(shown - mine.keys()))


def _reading_order(line: TimelineEntry) -> tuple[date, bool, float]:
    """By day; in a day first what is new, because a retraction or an update may be about it."""
    return line.day, line.change.kind is not ChangeKind.NEW, -line.change.score


def timeline_entries(
    rated: Sequence[tuple[Claim, Relevance]],
    links: Sequence[Link],
    known: Mapping[str, Claim],
    rules: TimelineRules = TIMELINES,
) -> list[tuple[date, ChangeCandidate]]:
    """One draft for each thing that these claims say, with its day; none for what an earlier claim said before.

    Args:
        rated: the claims of the period with their relevance.
        links: links from them to earlier claims.
        known: the earlier claims that those links point at.
        rules: how alike a repetition is.
    """
    relevance_of = {relevance.claim_id: relevance for _, relevance in rated}
    decided = deciding(likely_links(links))
    again = {link.claim_id: link for link in decided.values() if link.relation in SAYS_THE_SAME}
    in_order = sorted((claim for claim, _ in rated), key=lambda claim: (claim.reported_at, claim.id))
    before: set[str] = set()
    for claim in in_order:  # by its own link: what merely stands beside a repetition is told
        link = again.get(claim.id)
        if link is None:
            continue
        if link.earlier_id not in relevance_of or link.earlier_id in before:
            before.add(claim.id)
    groups = group_equivalent([claim for claim in in_order if claim.id not in before], list(again.values()))
    return [(group[0].day, _draft(group, decided.get(group[0].id), known, relevance_of, rules)) for group in groups]


def deciding(links: Sequence[Link]) -> dict[str, Link]:
    """For each claim the link that decides what it is, by the same rank as in a briefing."""
    found: dict[str, Link] = {}
    for link in sorted(links, key=lambda link: (outranks(link.relation), link.score)):
        found[link.claim_id or ""] = link
    return found


def _draft(
    group: Sequence[Claim],
    link: Link | None,
    known: Mapping[str, Claim],
    relevance_of: Mapping[str, Relevance],
    rules: TimelineRules,
) -> ChangeCandidate:
    """The first to say it leads, and its link to something else tells what kind of change it is."""
    turn = _turn(link, known)
    lead = group[0]
    kind = KIND_OF_RELATION[turn.relation].kind if turn else ChangeKind.NEW
    origins = {claim.credited for claim in group}
    relevance = relevance_of[lead.id]
    return ChangeCandidate(
        kind,
        lead,
        tuple(group[1 : rules.citations]),
        (known[turn.earlier_id],) if turn else (),
        turn.reasons if turn else (),
        CHANGE_KINDS[kind].weight * relevance.score * (1 + rules.origin * (len(origins) - 1)),
        aspect_label(relevance),
        turn.silent_edit if turn else False,
    )


def _turn(link: Link | None, known: Mapping[str, Claim]) -> Link | None:
    """The link, if it tells of a change to a claim that is known."""
    if link is None or link.earlier_id not in known:
        return None
    return link if link.relation in TURNING else None


def _dropped(
    work: UnitOfWork, rated: Sequence[tuple[Claim, Relevance]], since: date | None, until: date
) -> list[tuple[date, ChangeCandidate]]:
    """Claims that a later version of their article no longer makes, on the day of that version."""
    found = {claim.id: (claim, relevance) for claim, relevance in rated}
    dropped = []
    for link in work.claims.links_to(list(found)):
        version = work.articles.get_version(link.version_id) if link.claim_id is None else None
        if version is None:
            continue
        day = version.published_at.astimezone(UTC).date()
        if (since or date.min) <= day <= until:
            claim, relevance = found[link.earlier_id]
            weight = CHANGE_KINDS[ChangeKind.RETRACTED].weight * relevance.score
            gone = ChangeCandidate(
                ChangeKind.RETRACTED, None, (), (claim,), link.reasons, weight, silent_edit=link.silent_edit
            )
            dropped.append((day, gone))
    return dropped


def distinct(
    drafts: Sequence[tuple[date, ChangeCandidate]], rules: TimelineRules = TIMELINES
) -> list[tuple[date, ChangeCandidate]]:
    """The best lines, none of which merely says in other words what a better one says.

    Compared are lines that are both new, or both the same turn from the same claim: a count that rises daily turns
    every day.
    """
    chosen: list[tuple[date, ChangeCandidate]] = []
    told: dict[Hashable, npt.NDArray[np.float32]] = {}
    for day, draft in drafts:
        if draft.claim is not None:
            vector = draft.claim.vector
            key = (draft.kind, tuple(claim.id for claim in draft.against), vector.shape)
            better = told.get(key, vector[np.newaxis][:0])
            if (better @ vector > rules.alike).any():
                continue
            told[key] = np.vstack((better, vector))
        chosen.append((day, draft))
        if len(chosen) == rules.lines:
            break
    return chosen


def _dated(day: date, draft: ChangeCandidate, told: Change) -> TimelineEntry:
    event = draft.claim.event_time if draft.claim else None
    return TimelineEntry(day, event.granularity if event and event.first == day else None, told)
