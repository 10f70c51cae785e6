"""Which changes get a line, and in which order. Pure.

changes → none if none is surely wanted → as many lines as asked for, without repetition → the most important first
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.limits import CHANGES, ChangeRules
from summarizer.briefing.model import ChangeKind
from summarizer.briefing.standalone import opens_with_quotation
from summarizer.claims.model import Claim
from summarizer.delivery.model import Length
from summarizer.topics.model import Relevance

Rated = tuple[Claim, Relevance]


@dataclass(frozen=True, slots=True)
class ChangeCandidate:
    """A change before it is worded.

    `claim` is None where an edited article dropped what it had said. `others` say the same in this period; `against`
    are the earlier claims that it updates, confirms, disputes or retracts. `beside` is what else its short entry says:
    the headline of a sentence, or the sentence under a headline.
    """

    kind: ChangeKind
    claim: Claim | None
    others: tuple[Claim, ...]
    against: tuple[Claim, ...]
    reasons: tuple[str, ...]
    score: float
    aspect: str | None = None
    silent_edit: bool = False
    beside: Claim | None = None

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Those of the period that say it."""
        return (self.claim, *self.others) if self.claim else self.others

    @property
    def importance(self) -> float:
        """The score without the weight of its kind; 0 for a sentence that an edit dropped, because it has no claim."""
        return self.score / CHANGE_KINDS[self.kind].weight if self.claim else 0.0

    @property
    def shown_claims(self) -> tuple[Claim, ...]:
        """Those, and the one beside them: what a reader of the line has read."""
        return (*self.claims, self.beside) if self.beside else self.claims


def worth_reporting(drafts: Sequence[ChangeCandidate], rules: ChangeRules = CHANGES) -> list[ChangeCandidate]:
    """The changes that are worth a line, best first; none on a day without a surely wanted change.

    Only a change that is surely wanted is worth an interruption. If there is one, changes that are only likely to be
    wanted are listed below it: they cost the reader no more than a glance.
    """
    if not any(is_surely_wanted(draft, rules) for draft in drafts):
        return []
    likely = [draft for draft in drafts if draft.score >= rules.least_importance]
    return sorted(likely, key=lambda draft: -draft.score)


def is_surely_wanted(draft: ChangeCandidate, rules: ChangeRules = CHANGES) -> bool:
    """Whether it is reason enough for a briefing.

    If the judge read it, it needs a higher score, because such scores lie further from one half. A withdrawal needs
    less, because a reader must not go on believing what was taken back.
    """
    needs_less = draft.kind is ChangeKind.RETRACTED or draft.claims[0].news is None
    return draft.score >= (rules.sure_unread if needs_less else rules.sure_importance)


def short_entries(rated: Sequence[Rated], rules: ChangeRules = CHANGES) -> frozenset[str]:
    """The ids of the versions of which at most a headline and a sentence or two are near the topic.

    `rated` holds all rated claims of each version. These are all claims of a short entry, but only those near the topic
    of a long article.
    """
    claims = Counter(claim.version_id for claim, _ in rated)
    return frozenset(version_id for version_id, count in claims.items() if count <= rules.short_entry)


def select_lines(
    drafts: Sequence[ChangeCandidate],
    length: Length,
    short: Collection[str] = (),
    rules: ChangeRules = CHANGES,
) -> tuple[ChangeCandidate, ...]:
    """The lines to show, the most important first: none that repeats a better line, and few that only confirm.

    Each withdrawal has a line, because a reader must not go on believing what was taken back; the first withdrawal is
    the third line at the latest. A day with much news has more lines, if the additional ones are clearly important.
    The kind of a change counts when lines are chosen, not when they are ordered: a small update is not the news of the
    day.

    Args:
        drafts: best first.
        length: how much the reader wants.
        short: ids of the versions of `short_entries`; each has one NEW line at most, because it tells one thing.
        rules: weights and limits.
    """
    limit = rules.lines[length]
    most = limit + round(limit * rules.loud_share)
    confirming = round(limit * rules.corroborated_share)
    withdrawals = sum(draft.kind is ChangeKind.RETRACTED for draft in drafts)
    chosen: list[ChangeCandidate] = []
    for draft in drafts:
        if draft.kind is ChangeKind.RETRACTED:
            withdrawals -= 1
        elif len(chosen) + withdrawals >= (most if draft.score >= rules.loud else limit):
            continue
        if draft.kind is ChangeKind.CORROBORATED:
            if confirming == 0:
                continue
            confirming -= 1
        elif _is_told(draft, chosen, short, rules):
            continue
        chosen.append(draft)
        if len(chosen) == most:
            break
    ordered = sorted(chosen, key=lambda draft: -draft.importance)
    last = sorted(ordered[rules.leads :], key=lambda draft: draft.kind is not ChangeKind.RETRACTED)
    return (*ordered[: rules.leads], *last)


def with_entries(
    chosen: Sequence[ChangeCandidate],
    claims: Sequence[Claim],
    short: Collection[str],
    rules: ChangeRules = CHANGES,
) -> tuple[ChangeCandidate, ...]:
    """The lines. One from a short entry also gets the headline, or the first sentence under it, if the two differ.

    Args:
        chosen: the lines.
        claims: of the period, on the topic and not reported before.
        short: ids of the versions of `short_entries`.
        rules: how alike two claims of an entry may be.
    """
    shown = {claim.id for draft in chosen for claim in draft.claims}
    entries: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.version_id in short and claim.id not in shown:
            entries.setdefault(claim.version_id, []).append(claim)
    return tuple(replace(draft, beside=_beside(draft, entries, rules)) for draft in chosen)


def _beside(draft: ChangeCandidate, entries: Mapping[str, Sequence[Claim]], rules: ChangeRules) -> Claim | None:
    claim = draft.claim
    if claim is None:
        return None
    for other in entries.get(claim.version_id, ()):
        headline = other if other.headline else claim
        if other.headline is claim.headline or opens_with_quotation(headline.text):
            continue  # a quotation in brackets would be nobody's
        if float(claim.vector @ other.vector) < rules.headline_alike:
            return other
    return None


def told_with_their_entry(
    drafts: Sequence[ChangeCandidate], chosen: Sequence[ChangeCandidate], short: Collection[str]
) -> list[ChangeCandidate]:
    """The changes that need no line: a line of the same short entry stands for them, or shows them beside it."""
    entries = {claim.version_id for _, claim in new_lines(chosen)}.intersection(short)
    shown = {draft.claim.id for draft in chosen if draft.claim}
    beside = {draft.beside.id for draft in chosen if draft.beside}
    inside = {claim.id for _, claim in new_lines(drafts) if claim.version_id in entries} | beside
    return [draft for draft in drafts if draft.claim and draft.claim.id in inside - shown]


def new_lines(drafts: Sequence[ChangeCandidate]) -> Iterator[tuple[ChangeCandidate, Claim]]:
    """The NEW changes, each with the claim that it shows."""
    return ((draft, draft.claims[0]) for draft in drafts if draft.kind is ChangeKind.NEW)


def _is_told(
    draft: ChangeCandidate, chosen: Sequence[ChangeCandidate], short: Collection[str], rules: ChangeRules
) -> bool:
    """Whether a chosen line already tells it."""
    if draft.kind is ChangeKind.UPDATED:
        return _stands_over_a_line(draft, chosen, short)
    return draft.kind is ChangeKind.NEW and _is_told_by_another(draft, chosen, short, rules)


def _stands_over_a_line(draft: ChangeCandidate, chosen: Sequence[ChangeCandidate], short: Collection[str]) -> bool:
    """Whether it is the headline of a long article, of which a sentence already has a line: that says it in full."""
    claim = draft.claims[0]
    if claim.version_id in short or not claim.headline:
        return False
    return any(other.claim and other.claim.version_id == claim.version_id for other in chosen)


def _is_told_by_another(
    draft: ChangeCandidate, chosen: Sequence[ChangeCandidate], short: Collection[str], rules: ChangeRules
) -> bool:
    claim = draft.claims[0]
    if claim.version_id in {other.version_id for _, other in new_lines(chosen)}.intersection(short):
        return True
    return is_alike(claim, [other.claim for other in chosen if other.claim], rules)


def is_alike(claim: Claim, shown: Sequence[Claim], rules: ChangeRules = CHANGES) -> bool:
    """Whether a reader of these claims would read the same again."""
    return any(float(claim.vector @ other.vector) > rules.alike for other in shown)
