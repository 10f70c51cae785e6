"""The matters of a topic: which moved lately, and the status history of each.

    the topic's newest matters with several claims → claims on the topic → repetitions folded → those that moved

A matter's id is that of its first claim, so it is the same in every topic; its claims are those of one topic.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import NamedTuple

from summarizer.briefing.limits import CHANGES
from summarizer.briefing.rendering import claim_renderer
from summarizer.briefing.wording import ClaimRenderer
from summarizer.claims.model import Claim
from summarizer.errors import NotFoundError
from summarizer.questions.limits import MATTER_VIEWS, MatterViewRules
from summarizer.questions.model import MatterEntry, MatterView
from summarizer.relations.matters import Matter, MatterStatus, matter_of, repetitions
from summarizer.relations.model import Link
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork


class FoldedMatter(NamedTuple):
    """A matter, and for each entry that is not a mere repetition the number of other articles that repeat it."""

    matter: Matter
    repeated: Mapping[str, int]
    claims: Mapping[str, Claim]

    @property
    def entries(self) -> tuple[MatterStatus, ...]:
        """The history without repetitions, oldest first."""
        return tuple(entry for entry in self.matter.history if entry.claim_id in self.repeated)


def fold_matter(matter_id: str, topic_id: str, claims: Sequence[Claim], links: Sequence[Link]) -> FoldedMatter:
    """The matter of these claims, at least one, with its repetitions counted."""
    by_id = {claim.id: claim for claim in claims}
    repeated = {
        claim_id: len({claim.article_id for claim in group} - {by_id[claim_id].article_id})
        for claim_id, group in repetitions(claims, links).items()
    }
    return FoldedMatter(matter_of(matter_id, topic_id, claims, links), repeated, by_id)


def matters_that_moved(
    work: UnitOfWork, topic: Topic, until: datetime, limit: int, rules: MatterViewRules = MATTER_VIEWS
) -> tuple[MatterView, ...]:
    """The matters that moved last, as known at `until`, the latest step first; without their histories."""
    ids = work.claims.matters_that_moved(topic.id, None, until, limit * rules.looked_through)
    moved = [folded for folded in _folded(work, topic, ids, until, rules) if folded.matter.moved]
    chosen = sorted(moved, key=lambda folded: folded.matter.last_step.as_of, reverse=True)[:limit]
    shown = (folded.claims[claim_id] for folded in chosen for claim_id in _ends(folded))
    words = claim_renderer(work, shown)
    return tuple(_view(topic, folded, words) for folded in chosen)


def matter_history(
    work: UnitOfWork, topic: Topic, matter_id: str, until: datetime, rules: MatterViewRules = MATTER_VIEWS
) -> MatterView | None:
    """One matter of the topic with its history, as known at `until`; None if the topic has no such matter."""
    for folded in _folded(work, topic, [matter_id], until, rules):
        entries = folded.entries[-rules.entries :]
        ids = {*_ends(folded), *(entry.claim_id for entry in entries)}
        words = claim_renderer(work, (folded.claims[claim_id] for claim_id in sorted(ids)))
        return _view(topic, folded, words, entries)
    return None


def matter_in(work: UnitOfWork, topics: Sequence[Topic], matter_id: str, until: datetime) -> MatterView:
    """The matter with its history in the first of these topics that has it. Raises NotFoundError."""
    found = (matter_history(work, topic, matter_id, until) for topic in topics)
    for view in filter(None, found):
        return view
    raise NotFoundError(f"There is no matter “{matter_id}”.")


def _folded(
    work: UnitOfWork, topic: Topic, matter_ids: Sequence[str], until: datetime, rules: MatterViewRules
) -> list[FoldedMatter]:
    """The matters with a claim on the topic. Every claim is rated for every topic: the article decides."""
    newest = work.claims.list_by_matters(topic.id, matter_ids, until, rules.claims)
    every = list(chain.from_iterable(newest.values()))
    on = work.claims.topics_of(sorted({claim.article_id for claim in every}), CHANGES.listed)
    links = [link for link in work.claims.links_from([each.id for each in every]) if link.counts_for(topic.id)]
    kept = {
        matter_id: [claim for claim in claims if topic.id in on[claim.article_id]]
        for matter_id, claims in newest.items()
    }
    return [fold_matter(matter_id, topic.id, claims, links) for matter_id, claims in kept.items() if claims]


def _ends(folded: FoldedMatter) -> tuple[str, str]:
    """The claims of its title and of its current status."""
    return folded.matter.history[0].claim_id, folded.matter.last_step.claim_id


def _view(topic: Topic, folded: FoldedMatter, words: ClaimRenderer, entries: Sequence[MatterStatus] = ()) -> MatterView:
    matter = folded.matter
    title, _ = words.cite(folded.claims[matter.history[0].claim_id])
    return MatterView(
        matter.id,
        topic.id,
        topic.name,
        title,
        _entry(matter.last_step, folded, words),
        matter.moved,
        tuple(_entry(entry, folded, words) for entry in entries),
        len(folded.entries) - len(entries) if entries else 0,
    )


def _entry(status: MatterStatus, folded: FoldedMatter, words: ClaimRenderer) -> MatterEntry:
    text, citation = words.cite(folded.claims[status.claim_id])
    repeated = folded.repeated.get(status.claim_id, 0)
    return MatterEntry(text, citation, status.phase, status.quantities, status.relation, repeated)
