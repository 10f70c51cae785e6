"""How a claim stands to earlier ones of the same topic: REPEATS, CORROBORATES, UPDATES, DISPUTES, RETRACTS, or nothing.

    features of all pairs → the nearest partners → probabilities → the judge reads the pairs worth reading
      → both opinions are pooled → what the voices allow → links

Only claims of one topic are compared, and every figure is computed from that topic alone: other topics in the ledger
change no link.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.models.values import Matrix, ModelRef
from summarizer.relations.classify import classify_pair
from summarizer.relations.dispute_cues import with_dispute_cues
from summarizer.relations.limits import RELATIONS, REPLY_TARGETS
from summarizer.relations.model import Link, Relation
from summarizer.relations.opposition import differing_figures, may_contradict
from summarizer.relations.pair_features import NEARNESS, cue_features, near_features
from summarizer.relations.relation_model import OTHER, pooled_probabilities, relation_probabilities
from summarizer.relations.replies import Reply, came_before, find_replies, reply_of
from summarizer.relations.similarity import same_words
from summarizer.relations.update_cues import with_update_cues
from summarizer.relations.voices import SamePublisher, Voices, by_name, voices_of
from summarizer.text.measures import same_numbers

Pairs = npt.NDArray[np.intp]

ReadPairs = Callable[[Sequence[tuple[Claim, Claim]]], Matrix]
"""The judge's opinion of pairs of a later and an earlier claim: probabilities of `PairLabel`, shape (pairs, 6)."""

_CENTRED = NEARNESS.index("centred")

_REASONS = {
    Relation.REPEATS: "says the same again",
    Relation.CORROBORATES: "another origin says the same",
    Relation.UPDATES: "the same matter has moved on",
    Relation.DISPUTES: "two voices contradict each other",
    Relation.RETRACTS: "the same voice takes it back",
}


class _Compared(NamedTuple):
    """A later claim beside an earlier one: their voices, and the probabilities of `PairLabel`, shape (6,)."""

    claim: Claim
    before: Claim
    voices: Voices
    shares: Matrix


class _FoundRelation(NamedTuple):
    """What a later claim is to an earlier one, and how likely."""

    claim: Claim
    before: Claim
    relation: Relation
    score: float


def link_claims(
    new: Sequence[Claim],
    earlier: Sequence[Claim],
    topic_id: str,
    made_by: ModelRef,
    questions: Matrix,
    same_publisher: SamePublisher = by_name,
    read: ReadPairs | None = None,
    *,
    in_correction: bool = False,
) -> tuple[Link, ...]:
    """Links from each new claim to the earlier claims of the topic to which it is related, likeliest first.

    Args:
        new: claims of one version that belong to the topic, at least one, with vectors.
        earlier: claims of the topic, at least one, with vectors; those reported after a new claim are ignored.
        topic_id: the topic within which they are compared.
        made_by: what the links are signed with.
        questions: how well each claim answers each aspect, new claims first: shape (new + earlier, aspects).
        same_publisher: whether two claims are one publisher's, or one owner's.
        read: the judge; without one the features decide alone.
        in_correction: whether the article of the new claims is itself a correction of an earlier one.

    Raises:
        ModelError: the judge is missing or broken.
    """
    nearness = near_features(new, earlier, questions)
    rows, columns = candidate_pairs(new, earlier, nearness)
    if not len(rows):
        return ()
    pairs = [(new[i], earlier[j]) for i, j in zip(rows, columns, strict=True)]
    likely = _probabilities(nearness[rows, columns], pairs, read)
    replies = find_replies(new, earlier, same_publisher)
    found = [_FoundRelation(claim, *reply) for claim in new for reply in replies.get(claim.id, ())]
    confirmed = _confirmed_by_article(found, earlier)
    for (claim, before), shares in zip(pairs, likely, strict=True):
        pair = _compared(claim, before, voices_of(claim, before, same_publisher), shares)
        decided = _relation_of(pair, replies.get(claim.id, ()), in_correction=in_correction)
        if decided is not None:
            found.append(_FoundRelation(claim, before, *_with_proof(decided, pair, confirmed)))
    kept = _of_one_article(found) if in_correction else found
    return tuple(_link(each, topic_id, made_by) for each in sorted(kept, key=_likeliest_first))


def _compared(claim: Claim, before: Claim, voices: Voices, shares: Matrix) -> _Compared:
    """A pair with its probabilities, corrected where the later sentence itself says that it updates or disputes."""
    moved = with_update_cues(shares, claim, before)
    return _Compared(claim, before, voices, moved if voices.same else with_dispute_cues(moved, claim, before))


def _relation_of(pair: _Compared, replies: Sequence[Reply], *, in_correction: bool) -> tuple[Relation, float] | None:
    """The relation of a pair; None if one of the later claim's replies is to the earlier one."""
    if any(reply.about is pair.before for reply in replies):
        return None  # it has that link
    if _is_copy(pair.claim, pair.before):
        return Relation.REPEATS, 1.0
    found = classify_pair(pair.shares, pair.voices, pair.claim, pair.before, in_correction=in_correction)
    return _beside_reply(found, pair) if replies and reply_of(pair.claim) is not None else found


def _is_copy(claim: Claim, before: Claim) -> bool:
    """Whether the claim repeats the earlier one in the same words: a copy confirms nothing.

    A few words prove nothing: "That was wrong" is about something else each time.
    """
    if len(claim.lemmas) < RELATIONS.fewest_copied:
        return False
    if same_words(claim.lemmas, before.lemmas) < RELATIONS.copied:
        return False
    if claim.polarity is not before.polarity:
        return False
    return same_numbers(claim.text, before.text)


def _beside_reply(found: tuple[Relation, float] | None, pair: _Compared) -> tuple[Relation, float] | None:
    """The relation of a reply to a claim that it is not about.

    It may repeat another reply of its kind. A confirmation also confirms what it repeats, or updates a count. Nothing
    else counts: a denial uses the words that it denies, so it seems to repeat or update them, and to take back one
    thing is not to take back another that is similar.
    """
    act = reply_of(pair.claim)
    match act, found:
        case Relation.CORROBORATES, (Relation.UPDATES, _) if differing_figures(pair.claim, pair.before):
            return found  # "the office confirms 14 cases" also brings a count up to date
        case _, (Relation.REPEATS | Relation.CORROBORATES, _) if reply_of(pair.before) is act:
            return found
        case Relation.CORROBORATES, (Relation.REPEATS | Relation.CORROBORATES, score) if pair.voices.may_confirm:
            return Relation.CORROBORATES, score
        case _:
            return None


def _confirmed_by_article(replied: Sequence[_FoundRelation], earlier: Sequence[Claim]) -> frozenset[str]:
    """The ids of the claims that the article says it confirms: one sentence says so, and the others give the proof."""
    targets = [each.before for each in replied if each.relation is Relation.CORROBORATES]
    if not targets:
        return frozenset()
    versions = {target.version_id for target in targets}
    cosines = np.stack([each.vector for each in earlier]) @ np.stack([target.vector for target in targets]).T
    nearest = cosines.max(axis=1)
    return frozenset(
        each.id
        for each, near in zip(earlier, nearest, strict=True)
        if near >= REPLY_TARGETS.alike or each.version_id in versions
    )


def _with_proof(found: tuple[Relation, float], pair: _Compared, confirmed: frozenset[str]) -> tuple[Relation, float]:
    """CORROBORATES instead of REPEATS if the article says that it confirms the earlier claim: this is the proof."""
    match found:
        case Relation.REPEATS, score if pair.before.id in confirmed and pair.voices.may_confirm:
            return Relation.CORROBORATES, score
        case _:
            return found


def _of_one_article(found: list[_FoundRelation]) -> list[_FoundRelation]:
    """The relations of a correction. It takes back claims of only one article: the one that it is about."""
    takes_back = [each for each in found if each.relation is Relation.RETRACTS]
    if not takes_back:
        return found
    corrected = min(takes_back, key=_likeliest_first).before.article_id
    mine = [each for each in takes_back if each.before.article_id == corrected]
    return [*(each for each in found if each.relation is not Relation.RETRACTS), *_without_errors(mine)]


def _without_errors(corrections: list[_FoundRelation]) -> list[_FoundRelation]:
    """The corrections; a sentence that only says what was wrong is a REPEATS if another one says what is right."""
    told = [each for each in corrections if not each.claim.headline]
    right = {each.claim.id for each in told if may_contradict(each.claim, each.before)}
    if not right:
        return corrections
    wrong = {each.claim.id for each in told} - right
    return [each._replace(relation=Relation.REPEATS) if each.claim.id in wrong else each for each in corrections]


def _likeliest_first(found: _FoundRelation) -> tuple[float, str]:
    return -found.score, found.before.id


def _link(found: _FoundRelation, topic_id: str, made_by: ModelRef) -> Link:
    claim, before, relation, score = found
    reasons = _REASONS[relation], f"{score:.0%} sure"
    return Link(claim.id, before.id, claim.version_id, relation, score, reasons, made_by, topic_id=topic_id)


def _probabilities(nearness: Matrix, pairs: Sequence[tuple[Claim, Claim]], read: ReadPairs | None) -> Matrix:
    """The probabilities by the features, pooled with the judge's for the pairs that are likely enough to be related."""
    likely = relation_probabilities(np.concatenate([nearness, cue_features(pairs)], axis=1))
    worth = np.flatnonzero(1 - likely[:, OTHER] >= RELATIONS.worth_reading)
    if read is not None and len(worth):
        likely[worth] = pooled_probabilities(likely[worth], read([pairs[int(row)] for row in worth]))
    return likely


def candidate_pairs(new: Sequence[Claim], earlier: Sequence[Claim], nearness: Matrix) -> tuple[Pairs, Pairs]:
    """Rows and columns of the pairs worth reading: for each new claim the nearest earlier ones that came before it."""
    known = [[came_before(before, claim) for before in earlier] for claim in new]
    near = np.where(known, nearness[:, :, _CENTRED], -1)
    order = np.argsort(-near, axis=1, kind="stable")[:, : RELATIONS.partners]
    rows = np.repeat(np.arange(len(new)), order.shape[1])
    columns = order.ravel()
    kept = near[rows, columns] >= RELATIONS.nearest
    return rows[kept], columns[kept]
