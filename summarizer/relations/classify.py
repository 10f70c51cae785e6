"""How a claim stands to earlier ones of the same topic: REPEATS, CORROBORATES, UPDATES, DISPUTES, RETRACTS, or nothing.

    features of all pairs → the nearest partners → probabilities → those worth reading, read by the judge
      → both opinions pooled → what the voices allow → links

Only claims of one topic are compared, and every figure is taken from that topic alone: what else a ledger holds
changes no link.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.ingest.correction_notes import is_correction_note
from summarizer.log_odds import from_log_odds, log_odds
from summarizer.models.values import Matrix, ModelRef, PairLabel
from summarizer.relations.dispute_cues import dispute_cues, with_dispute_cues
from summarizer.relations.limits import RELATIONS, REPLY_TARGETS
from summarizer.relations.model import Link, Relation
from summarizer.relations.opposition import differing_figures, may_contradict
from summarizer.relations.pair_features import NEARNESS, cue_features, near_features
from summarizer.relations.relation_model import pooled_probabilities, relation_probabilities
from summarizer.relations.replies import Reply, came_before, find_replies, reply_of
from summarizer.relations.similarity import same_words
from summarizer.relations.speech_acts import answers_figure_of, denies, keeps_silent, takes_back
from summarizer.relations.update_cues import with_update_cues
from summarizer.relations.voices import SamePublisher, Voices, by_name, is_hearsay, said_stems, voices_of
from summarizer.text.features import numbers
from summarizer.text.measures import same_numbers

Pairs = npt.NDArray[np.intp]

ReadPairs = Callable[[Sequence[tuple[Claim, Claim]]], Matrix]
"""What the judge holds of pairs of a later and an earlier claim: probabilities of `PairLabel`, shape (pairs, 6)."""

_OTHER = list(PairLabel).index(PairLabel.OTHER)
_SAME = frozenset({PairLabel.REPEAT, PairLabel.CONFIRM})
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


class _Found(NamedTuple):
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
    """Links of each new claim to the earlier claims of the topic that it stands in a relation to, likeliest first.

    Args:
        new: claims of one version that belong to the topic, at least one, with vectors.
        earlier: claims of the topic, at least one, with vectors; those reported after a new claim are passed over.
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
    found = [_Found(claim, *reply) for claim in new for reply in replies.get(claim.id, ())]
    confirmed = _confirmed_by_article(found, earlier)
    for (claim, before), shares in zip(pairs, likely, strict=True):
        pair = _compared(claim, before, voices_of(claim, before, same_publisher), shares)
        decided = _relation_of(pair, replies.get(claim.id, ()), in_correction=in_correction)
        if decided is not None:
            found.append(_Found(claim, before, *_with_proof(decided, pair, confirmed)))
    kept = _of_one_article(found) if in_correction else found
    return tuple(_link(each, topic_id, made_by) for each in sorted(kept, key=_likeliest_first))


def _confirmed_by_article(replied: Sequence[_Found], earlier: Sequence[Claim]) -> frozenset[str]:
    """The ids of the claims that the article says it confirms: one of its sentences does, the others give the proof."""
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
    """The same, but what repeats a claim that its article confirms is the proof of it."""
    match found:
        case Relation.REPEATS, score if pair.before.id in confirmed and pair.voices.may_confirm:
            return Relation.CORROBORATES, score
        case _:
            return found


def _compared(claim: Claim, before: Claim, voices: Voices, shares: Matrix) -> _Compared:
    """A pair with its probabilities, corrected where the later sentence itself says that it updates or disputes."""
    moved = with_update_cues(shares, claim, before)
    return _Compared(claim, before, voices, moved if voices.same else with_dispute_cues(moved, claim, before))


def _likeliest_first(found: _Found) -> tuple[float, str]:
    return -found.score, found.before.id


def _link(found: _Found, topic_id: str, made_by: ModelRef) -> Link:
    claim, before, relation, score = found
    reasons = _REASONS[relation], f"{score:.0%} sure"
    return Link(claim.id, before.id, claim.version_id, relation, score, reasons, made_by, topic_id=topic_id)


def _relation_of(pair: _Compared, replies: Sequence[Reply], *, in_correction: bool) -> tuple[Relation, float] | None:
    """The relation of a pair; None if one of the later claim's replies is to the earlier one."""
    if any(reply.about is pair.before for reply in replies):
        return None  # it has that link
    if _is_copy(pair.claim, pair.before):
        return Relation.REPEATS, 1.0
    found = classify_pair(pair.shares, pair.voices, pair.claim, pair.before, in_correction=in_correction)
    return _beside_reply(found, pair) if replies else found


def _beside_reply(found: tuple[Relation, float] | None, pair: _Compared) -> tuple[Relation, float] | None:
    """What a reply is to a claim that it is not about: it repeats another such reply, and confirms what it repeats.

    The words of a denial are those of what it denies, so it seems to repeat that, or to move on from it. Who takes back
    one thing has not taken back another that is like it.
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


def _of_one_article(found: list[_Found]) -> list[_Found]:
    """What a correction is to earlier claims. It takes back claims of one article only: the one that it is about."""
    takes_back = [each for each in found if each.relation is Relation.RETRACTS]
    if not takes_back:
        return found
    corrected = min(takes_back, key=_likeliest_first).before.article_id
    mine = [each for each in takes_back if each.before.article_id == corrected]
    return [*(each for each in found if each.relation is not Relation.RETRACTS), *_without_errors(mine)]


def _without_errors(corrections: list[_Found]) -> list[_Found]:
    """The same, but a sentence that only says what was wrong is silent beside one that says what is right."""
    told = [each for each in corrections if not each.claim.headline]
    right = {each.claim.id for each in told if may_contradict(each.claim, each.before)}
    if not right:
        return corrections
    wrong = {each.claim.id for each in told} - right
    return [each._replace(relation=Relation.REPEATS) if each.claim.id in wrong else each for each in corrections]


def _probabilities(nearness: Matrix, pairs: Sequence[tuple[Claim, Claim]], read: ReadPairs | None) -> Matrix:
    """Those of the features, pooled with the judge's for the pairs that may well stand in a relation."""
    likely = relation_probabilities(np.concatenate([nearness, cue_features(pairs)], axis=1))
    worth = np.flatnonzero(1 - likely[:, _OTHER] >= RELATIONS.worth_reading)
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


def classify_pair(
    shares: Matrix,
    voices: Voices,
    claim: Claim,
    before: Claim,
    *,
    in_correction: bool = False,
) -> tuple[Relation, float] | None:
    """The relation and its probability, or None: the likeliest label that the two voices allow, if it is likely enough.

    Args:
        shares: probabilities of the labels of `PairLabel`, shape (6,).
        voices: who says them.
        claim: the later claim.
        before: the earlier claim.
        in_correction: whether the later claim stands in an article that is a correction of an earlier one.
    """
    if voices.same_publisher and _corrects(claim, before, in_correction=in_correction):
        # That the sentence is about the withdrawn claim is certain; whether it is this claim is not. It neither repeats
        # it nor moves on from it, also where it only says what was wrong: "On 7 May we wrote of 27 dead."
        related = 1 - float(shares[_OTHER])
        return (Relation.RETRACTS, related) if related >= RELATIONS.noted else None
    label, score = _likeliest(shares, claim, before)
    relation = _meaning(label, voices, claim, before)
    if relation is None or not _is_possible(relation, claim, before):
        return None
    if relation is Relation.DISPUTES:
        score = from_log_odds(log_odds(score) - RELATIONS.overrated)
    return (relation, score) if score >= _least(relation, claim) else None


def _likeliest(shares: Matrix, claim: Claim, before: Claim) -> tuple[PairLabel, float]:
    """The likeliest label but OTHER, and its probability."""
    likely = dict(zip(PairLabel, shares[:_OTHER].tolist(), strict=False))
    best = max(likely, key=likely.__getitem__)
    if best not in _SAME:
        return best, likely[best]
    if denies(claim.text) != denies(before.text):  # a denial has the words of what it denies, yet does not repeat it
        best = max((label for label in likely if label not in _SAME), key=likely.__getitem__)
        return best, likely[best]
    return PairLabel.UPDATE if _count_moved(claim, before) else best, likely[best]


def _meaning(label: PairLabel, voices: Voices, claim: Claim, before: Claim) -> Relation | None:
    """The relation that a label other than OTHER means between these two voices."""
    match label:
        case PairLabel.UPDATE:
            return Relation.UPDATES
        case PairLabel.CONFIRM if voices.independent:
            return Relation.CORROBORATES
        case PairLabel.CONFIRM | PairLabel.REPEAT:
            return Relation.REPEATS
        case PairLabel.RETRACT if voices.same:
            # A paper takes back what it wrote in its own words, not in the words of somebody whom it quotes.
            return Relation.RETRACTS if voices.same_speaker or claim.attribution is None else None
        case _ if _moved_on(voices, claim, before):
            return Relation.UPDATES
        case _:  # nobody disputes their own words
            return None if voices.same_speaker and not is_hearsay(before) else Relation.DISPUTES


def _is_possible(relation: Relation, claim: Claim, before: Claim) -> bool:
    """Whether the claim can stand in this relation to the earlier one, by what the two say."""
    match relation:
        case Relation.DISPUTES if any(keeps_silent(each.text) for each in (claim, before)):
            return False
        case Relation.CORROBORATES | Relation.UPDATES | Relation.RETRACTS if claim.version_id == before.version_id:
            return False  # an article does not move on from itself
        case Relation.DISPUTES | Relation.RETRACTS:
            return _can_contest(relation, claim, before)
        case _:
            return True


def _can_contest(relation: Relation, claim: Claim, before: Claim) -> bool:
    """Whether the claim can contradict the earlier one: both speak of the same thing.

    A withdrawal and a bare "not" need a word in common with it.
    """
    if not may_contradict(claim, before) or not answers_figure_of(claim.text, before.text):
        return False
    if not said_stems(claim).isdisjoint(said_stems(before)):
        return True
    if relation is Relation.RETRACTS:
        return not takes_back(claim.text)
    return bool(dispute_cues(claim.text) - {"negates"} or differing_figures(claim, before))


def _least(relation: Relation, claim: Claim) -> float:
    """The probability that it needs. Who takes a word back in set phrases leaves less doubt."""
    if relation is Relation.RETRACTS and takes_back(claim.text):
        return RELATIONS.likely
    return RELATIONS.least[relation]


def _corrects(claim: Claim, before: Claim, *, in_correction: bool) -> bool:
    if claim.version_id == before.version_id:
        return False
    return in_correction or is_correction_note(claim.text)


def _is_copy(claim: Claim, before: Claim) -> bool:
    """Whether the claim is the earlier one in the same words: whoever copies it confirms nothing.

    Too few words say nothing alone: "That was wrong" is of something else each time.
    """
    if len(claim.lemmas) < RELATIONS.fewest_copied:
        return False
    if same_words(claim.lemmas, before.lemmas) < RELATIONS.copied:
        return False
    if claim.polarity is not before.polarity:
        return False
    return same_numbers(claim.text, before.text)


def _is_of_later_day(claim: Claim, before: Claim) -> bool:
    return claim.reported_at.date() > before.reported_at.date()


def _moved_on(voices: Voices, claim: Claim, before: Claim) -> bool:
    """Whether what a later day says against a claim replaces it: the same speaker's word, or another count."""
    if not _is_of_later_day(claim, before):
        return False
    if voices.same_speaker:
        return True
    counts = numbers(claim.text), numbers(before.text)
    return all(counts) and not same_numbers(claim.text, before.text)


def _count_moved(claim: Claim, before: Claim) -> bool:
    """Whether a later claim has another exact count of what the earlier one counts: that is news, however alike."""
    if not _is_of_later_day(claim, before):
        return False
    if any(quantity.comparison for each in (claim, before) for quantity in each.quantities):
        return False
    return bool(differing_figures(claim, before))
