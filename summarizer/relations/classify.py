"""How a claim stands to earlier ones of the same topic: REPEATS, CORROBORATES, UPDATES, DISPUTES, RETRACTS, or nothing.

    features of all pairs → the nearest partners → probabilities → those worth reading, read by the judge
      → both opinions pooled → what the voices allow → links

Only claims of one topic are compared, and every figure is taken from that topic alone: what else a ledger holds
changes no link.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from summarizer.claims.model import Claim
from summarizer.ingest.correction_notes import is_correction_note
from summarizer.log_odds import from_log_odds, log_odds
from summarizer.models.values import ModelRef, PairLabel
from summarizer.relations.compared import LABELS, OTHER, Compared
from summarizer.relations.dispute_cues import dispute_cues, with_dispute_cues
from summarizer.relations.limits import RELATIONS, REPLY_TARGETS
from summarizer.relations.model import CONTESTS, SAYS_THE_SAME, Link, Relation
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

Matrix = npt.NDArray[np.float32]
Pairs = npt.NDArray[np.intp]

ReadPairs = Callable[[Sequence[tuple[Claim, Claim]]], Matrix]
"""What the judge holds of pairs of a later and an earlier claim: probabilities of `PairLabel`, shape (pairs, 6)."""

_UPDATE = LABELS.index(PairLabel.UPDATE)
_SAME = frozenset({PairLabel.REPEAT, PairLabel.CONFIRM})
_WHOEVER_SAYS_IT = {
    PairLabel.UPDATE: Relation.UPDATES,
    PairLabel.CONFIRM: Relation.REPEATS,
    PairLabel.REPEAT: Relation.REPEATS,
}
_CENTRED = NEARNESS.index("centred")

_BETWEEN_ARTICLES = frozenset({Relation.CORROBORATES, Relation.UPDATES, Relation.RETRACTS})
"""Within one article voices repeat and contradict each other; it does not move on from itself."""

_REASONS = {
    Relation.REPEATS: "says the same again",
    Relation.CORROBORATES: "another origin says the same",
    Relation.UPDATES: "the same matter has moved on",
    Relation.DISPUTES: "two voices contradict each other",
    Relation.RETRACTS: "the same voice takes it back",
}


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
        new: claims of one version that belong to the topic, with vectors.
        earlier: claims of the topic, with vectors; those reported after a new claim are passed over.
        topic_id: the topic within which they are compared.
        made_by: what the links are signed with.
        questions: how well each claim answers each aspect, new claims first: shape (new + earlier, aspects).
        same_publisher: whether two claims are one publisher's, or one owner's.
        read: the judge; without one the features decide alone.
        in_correction: whether the article of the new claims is itself a correction of an earlier one.

    Raises:
        ModelError: the judge is missing or broken.
    """
    if not new or not earlier:
        return ()
    nearness = near_features(new, earlier, questions)
    rows, columns = candidate_pairs(new, earlier, nearness)
    if not len(rows):
        return ()
    pairs = [(new[i], earlier[j]) for i, j in zip(rows, columns, strict=True)]
    likely = relation_probabilities(np.concatenate([nearness[rows, columns], cue_features(pairs)], axis=1))
    if read is not None:
        likely = _with_reading(likely, pairs, read)
    compared = [
        _compared(claim, before, voices_of(claim, before, same_publisher), shares)
        for (claim, before), shares in zip(pairs, likely, strict=True)
    ]
    replies = find_replies(new, earlier, same_publisher)
    found = [(claim, reply.about, reply.relation, reply.score) for claim in new for reply in replies.get(claim.id, ())]
    confirmed = _confirmed_by_article(found, earlier)
    for pair in compared:
        relation = _relation_of(pair, replies.get(pair.claim.id, ()), in_correction=in_correction)
        if relation is None:
            continue
        if relation[0] is Relation.REPEATS and pair.before.id in confirmed and _is_independent(pair.voices):
            relation = Relation.CORROBORATES, relation[1]
        found.append((pair.claim, pair.before, *relation))
    links = [_link(*each, topic_id, made_by) for each in found]
    links.sort(key=lambda link: (-link.score, link.earlier_id))
    return tuple(_of_one_article(links, new, earlier) if in_correction else links)


def _confirmed_by_article(
    found: Sequence[tuple[Claim, Claim, Relation, float]], earlier: Sequence[Claim]
) -> frozenset[str]:
    """The ids of the claims that the article says it confirms: one of its sentences does, the others give the proof."""
    targets = [before for _, before, relation, _ in found if relation is Relation.CORROBORATES]
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


def _is_independent(voices: Voices) -> bool:
    return voices.independent and not voices.same


def _compared(claim: Claim, before: Claim, voices: Voices, shares: Matrix) -> Compared:
    """A pair with its probabilities, corrected where the later sentence itself says that it updates or disputes."""
    moved = with_update_cues(shares, claim, before)
    return Compared(claim, before, voices, moved if voices.same else with_dispute_cues(moved, claim, before))


def _link(claim: Claim, before: Claim, relation: Relation, score: float, topic_id: str, made_by: ModelRef) -> Link:
    reasons = _reasons(relation, score)
    return Link(claim.id, before.id, claim.version_id, relation, score, reasons, made_by, topic_id=topic_id)


def _reasons(relation: Relation, score: float) -> tuple[str, str]:
    return _REASONS[relation], f"{score:.0%} sure"


def _relation_of(pair: Compared, replies: Sequence[Reply], *, in_correction: bool) -> tuple[Relation, float] | None:
    """The relation of a pair of which the later claim is no reply to the earlier one.

    Args:
        pair: both claims.
        replies: what the later one denies, confirms, takes back or says again.
        in_correction: whether the later one stands in an article that is a correction of an earlier one.
    """
    if any(reply.about is pair.before for reply in replies):
        return None  # it has that link
    if _is_copy(pair.claim, pair.before):
        return Relation.REPEATS, 1.0
    found = classify_pair(pair.shares, pair.voices, pair.claim, pair.before, in_correction=in_correction)
    return found if found is None or not replies else _beside_reply(found, pair)


def _beside_reply(found: tuple[Relation, float], pair: Compared) -> tuple[Relation, float] | None:
    """What a reply is to a claim that it is not about: it repeats another such reply, and confirms what it repeats.

    The words of a denial are those of what it denies, so it seems to repeat that, or to move on from it. Who takes back
    one thing has not taken back another that is like it.
    """
    act = reply_of(pair.claim)
    if act is Relation.CORROBORATES and found[0] is Relation.UPDATES and differing_figures(pair.claim, pair.before):
        return found  # "the office confirms 14 cases" also brings a count up to date
    if found[0] not in SAYS_THE_SAME:
        return None
    if reply_of(pair.before) is act:
        return found
    if act is Relation.CORROBORATES and _is_independent(pair.voices):
        return Relation.CORROBORATES, found[1]
    return None


def _of_one_article(links: Sequence[Link], new: Sequence[Claim], earlier: Sequence[Claim]) -> list[Link]:
    """The links of a correction, likeliest first. It takes back claims of one article only: the one that it is about.

    A sentence that only says what was wrong is silent beside one that says what is right.
    """
    claims = {claim.id: claim for claim in (*new, *earlier)}
    takes_back = [link for link in links if link.relation is Relation.RETRACTS]
    corrected = claims[takes_back[0].earlier_id].article_id if takes_back else None
    mine = [link for link in takes_back if claims[link.earlier_id].article_id == corrected]
    told = [link for link in mine if not claims[str(link.claim_id)].headline]
    right = {link.claim_id for link in told if may_contradict(claims[str(link.claim_id)], claims[link.earlier_id])}
    silent = {link.claim_id for link in told}.difference(right) if right else set()
    kept = [link for link in links if link.relation is not Relation.RETRACTS]
    kept += [_as_repetition(link) if link.claim_id in silent else link for link in mine]
    return sorted(kept, key=lambda link: (-link.score, link.earlier_id))


def _as_repetition(link: Link) -> Link:
    return replace(link, relation=Relation.REPEATS, reasons=_reasons(Relation.REPEATS, link.score))


def _with_reading(likely: Matrix, pairs: Sequence[tuple[Claim, Claim]], read: ReadPairs) -> Matrix:
    """The probabilities, pooled with the judge's for the pairs that may well stand in a relation."""
    worth = np.flatnonzero(1 - likely[:, OTHER] >= RELATIONS.worth_reading)
    if not len(worth):
        return likely
    made = likely.copy()
    made[worth] = pooled_probabilities(likely[worth], read([pairs[int(row)] for row in worth]))
    return made


def candidate_pairs(new: Sequence[Claim], earlier: Sequence[Claim], nearness: Matrix) -> tuple[Pairs, Pairs]:
    """Rows and columns of the pairs worth reading: for each new claim the nearest earlier ones that came before it."""
    near = nearness[:, :, _CENTRED].copy()
    for i, claim in enumerate(new):
        for j, before in enumerate(earlier):
            if not came_before(before, claim):
                near[i, j] = -1
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
        related = 1 - float(shares[OTHER])
        return (Relation.RETRACTS, related) if related >= RELATIONS.noted else None
    best = _likeliest(shares, claim, before)
    score = float(shares[best])
    if LABELS[best] in _SAME and _count_moved(claim, before):
        best = _UPDATE
    relation = _allowed(LABELS[best], voices, claim, before)
    if relation is None:
        return None
    if relation in _BETWEEN_ARTICLES and claim.version_id == before.version_id:
        return None
    if relation in CONTESTS and not _can_contest(relation, claim, before):
        return None
    withdraws = relation is Relation.RETRACTS and takes_back(claim.text)
    if relation is Relation.DISPUTES:
        score = from_log_odds(log_odds(score) - RELATIONS.overrated)
    return (relation, score) if score >= (RELATIONS.likely if withdraws else RELATIONS.least[relation]) else None


def _likeliest(shares: Matrix, claim: Claim, before: Claim) -> int:
    """The column of the likeliest label but OTHER. A denial has the words of what it denies, yet does not repeat it."""
    best = int(np.argmax(shares[:OTHER]))
    if LABELS[best] in _SAME and denies(claim.text) != denies(before.text):
        return max(
            (column for column in range(OTHER) if LABELS[column] not in _SAME), key=lambda column: shares[column]
        )
    return best


def _can_contest(relation: Relation, claim: Claim, before: Claim) -> bool:
    """Whether the claim can contradict the earlier one: both speak of the same thing.

    A withdrawal and a bare "not" need a word in common with it.
    """
    if relation is Relation.DISPUTES and (keeps_silent(claim.text) or keeps_silent(before.text)):
        return False
    if not may_contradict(claim, before) or not answers_figure_of(claim.text, before.text):
        return False
    if not said_stems(claim).isdisjoint(said_stems(before)):
        return True
    if relation is Relation.RETRACTS:
        return not takes_back(claim.text)
    return bool(dispute_cues(claim.text) - {"negates"} or differing_figures(claim, before))


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
    return claim.polarity is before.polarity and same_numbers(claim.text, before.text)


def _allowed(label: PairLabel, voices: Voices, claim: Claim, before: Claim) -> Relation | None:
    """The relation that a label means between these two voices. Nobody disputes their own words."""
    if label is PairLabel.RETRACT and voices.same:
        # A paper takes back what it wrote in its own words, not in the words of somebody whom it quotes.
        return Relation.RETRACTS if voices.same_speaker or claim.attribution is None else None
    if label in {PairLabel.RETRACT, PairLabel.DISPUTE}:
        if _moved_on(voices, claim, before):
            return Relation.UPDATES
        return None if voices.same_speaker and not is_hearsay(before) else Relation.DISPUTES
    if label is PairLabel.CONFIRM and voices.independent:
        return Relation.CORROBORATES
    return _WHOEVER_SAYS_IT.get(label)


def _is_of_later_day(claim: Claim, before: Claim) -> bool:
    return claim.reported_at.date() > before.reported_at.date()


def _moved_on(voices: Voices, claim: Claim, before: Claim) -> bool:
    """Whether what a later day says against a claim replaces it: the same speaker's word, or another count."""
    if not _is_of_later_day(claim, before):
        return False
    return voices.same_speaker or _counts_differ(claim, before)


def _count_moved(claim: Claim, before: Claim) -> bool:
    """Whether a later claim has another exact count of what the earlier one counts: that is news, however alike."""
    if not _is_of_later_day(claim, before):
        return False
    if any(quantity.comparison for each in (claim, before) for quantity in each.quantities):
        return False
    return bool(differing_figures(claim, before))


def _counts_differ(claim: Claim, before: Claim) -> bool:
    """Whether both have numbers, and not the same."""
    if not (numbers(claim.text) and numbers(before.text)):
        return False
    return not same_numbers(claim.text, before.text)
