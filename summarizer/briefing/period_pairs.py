"""How the lines of one period relate to each other: two that exclude each other become one, and so do two replies.

changes against what was told → changes against each other → one line for each reply
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from summarizer.briefing.change_kinds import CHANGE_KINDS, CONTESTING_KINDS, KIND_OF_RELATION
from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.model import ChangeKind
from summarizer.claims.model import Claim
from summarizer.relations.model import TURNING, Link, Relation
from summarizer.relations.speech_acts import corrects, denies_last_words, takes_back
from summarizer.relations.voices import is_one_voice

_SILENT = -1
"""In place of the number of a draft: the claim has none, because it only repeats what was told."""


def pair_within_period(
    drafts: Sequence[ChangeCandidate], links: Sequence[Link], claims: Mapping[str, Claim]
) -> list[ChangeCandidate]:
    """Compare the new claims of one period with each other.

    Two that exclude each other become one DISPUTED line with both sides. The later one leads, unless it cannot stand
    alone. One that moves on from another becomes an UPDATED line.
    """
    of_claim = {claim.id: k for k, draft in enumerate(drafts) for claim in draft.claims}
    paired = dict(enumerate(drafts))
    for link in (link for link in links if link.relation in TURNING):
        if link.claim_id not in of_claim or link.earlier_id not in claims:
            continue
        now, then = of_claim[link.claim_id], of_claim.get(link.earlier_id, _SILENT)
        if now == then or now not in paired or paired[now].kind is not ChangeKind.NEW:
            continue
        lead, before = claims[link.claim_id], claims[link.earlier_id]
        other = paired.pop(then, None) if link.relation is Relation.DISPUTES else None
        turned = _turned(paired[now], lead, before, link)
        paired[now] = _disputed(paired[now], lead, before, other, link) if other else turned
    return list(paired.values())


def _turned(draft: ChangeCandidate, claim: Claim, before: Claim, link: Link) -> ChangeCandidate:
    """The same draft as a change against a claim of the same period."""
    kind = KIND_OF_RELATION[link.relation].kind
    members = tuple(member for member in draft.claims if member.id != claim.id)
    score = draft.score * CHANGE_KINDS[kind].weight
    return ChangeCandidate(kind, claim, members, (before,), link.reasons, score, draft.aspect)


def _disputed(
    draft: ChangeCandidate, claim: Claim, before: Claim, other: ChangeCandidate, link: Link
) -> ChangeCandidate:
    """Both drafts as one, with the sides of the other against the claim."""
    if denies_last_words(claim.text):  # "They denied it" says nothing by itself
        draft, claim, before, other = other, before, claim, draft
    sides = (before, *(side for side in other.claims if side.id != before.id))
    best = replace(draft, score=max(draft.score, other.score), aspect=draft.aspect or other.aspect)
    return replace(_turned(best, claim, before, link), against=sides)


def one_reply_of_each(drafts: Sequence[ChangeCandidate]) -> list[ChangeCandidate]:
    """One line for several sentences that contest one claim: "Lee takes back remark" and "I take it back".

    Each draft must have a claim, so not one for a sentence that an edit dropped.
    """
    contesting = [draft for draft in drafts if draft.kind in CONTESTING_KINDS]
    merged: list[ChangeCandidate] = []
    for draft in sorted(contesting, key=_plainly_and_surely, reverse=True):
        same = next((at for at, each in enumerate(merged) if _contest_one_claim(each, draft)), None)
        if same is None:
            merged.append(draft)
        else:
            merged[same] = _with_members_of(merged[same], draft)
    return [*merged, *(draft for draft in drafts if draft.kind not in CONTESTING_KINDS)]


def _plainly_and_surely(draft: ChangeCandidate) -> tuple[bool, float]:
    """Sort key: a sentence ranks above a headline, then the score decides."""
    return not draft.claims[0].headline, draft.score


def _contest_one_claim(one: ChangeCandidate, other: ChangeCandidate) -> bool:
    """Whether two lines are about one claim: of one article, by one voice, or one withdrawal in two papers."""
    if one.kind is not other.kind:
        return False
    ours, theirs = _sides(one), _sides(other)
    shared = ours.keys() & theirs.keys()
    if one.claims[0].version_id == other.claims[0].version_id:
        return bool(shared)
    if one.kind is ChangeKind.RETRACTED:
        return _take_back_one_word(one.claims[0], other.claims[0])
    if not shared:
        return False
    return any(is_one_voice(ours[a], theirs[b]) for a in ours.keys() - shared for b in theirs.keys() - shared)


def _sides(draft: ChangeCandidate) -> dict[str, Claim]:
    """The claim that leads, and those against it, by their ids: which of the two leads does not matter."""
    return {claim.id: claim for claim in (*draft.claims[:1], *draft.against)}


def _take_back_one_word(one: Claim, other: Claim) -> bool:
    """Whether two papers report the same withdrawal: nobody takes back their words twice on one day.

    Corrections do not count, because each is about another figure or article.
    """
    if not all(takes_back(claim.text) and not corrects(claim.text) for claim in (one, other)):
        return False
    return is_one_voice(one, other)


def _with_members_of(draft: ChangeCandidate, other: ChangeCandidate) -> ChangeCandidate:
    ours = _sides(draft)
    against = {claim.id: claim for claim in (*draft.against, *other.against) if claim not in draft.claims[:1]}
    others = tuple(claim for claim in other.claims if claim.id not in ours)
    reasons = tuple(dict.fromkeys((*draft.reasons, *other.reasons)))
    return replace(draft, others=(*draft.others, *others), against=tuple(against.values()), reasons=reasons)
