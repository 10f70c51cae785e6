"""The relation that follows from the likeliest label of a pair of claims and from their two voices. Pure."""

from __future__ import annotations

from summarizer.claims.model import Claim
from summarizer.ingest.correction_notes import is_correction_note
from summarizer.log_odds import from_log_odds, log_odds
from summarizer.models.values import Matrix, PairLabel
from summarizer.relations.dispute_cues import dispute_cues
from summarizer.relations.limits import RELATIONS
from summarizer.relations.model import Relation
from summarizer.relations.opposition import differing_figures, may_contradict
from summarizer.relations.relation_model import OTHER
from summarizer.relations.speech_acts import answers_figure_of, denies, keeps_silent, keeps_word, takes_back
from summarizer.relations.voices import Voices, is_hearsay, said_stems
from summarizer.text.features import numbers
from summarizer.text.measures import same_numbers

_SAME = frozenset({PairLabel.REPEAT, PairLabel.CONFIRM})


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
    label, score = _likeliest(shares, claim, before)
    relation = _meaning(label, voices, claim, before)
    if relation is None or not _is_possible(relation, claim, before):
        return None
    if relation is Relation.DISPUTES:
        score = from_log_odds(log_odds(score) - RELATIONS.overrated)
    return (relation, score) if score >= _least(relation, claim) else None


def _likeliest(shares: Matrix, claim: Claim, before: Claim) -> tuple[PairLabel, float]:
    """The likeliest label except OTHER, and its probability."""
    likely = dict(zip(PairLabel, shares[:OTHER].tolist(), strict=False))
    best = max(likely, key=likely.__getitem__)
    if best not in _SAME:
        return best, likely[best]
    if denies(claim.text) != denies(before.text):  # a denial does not repeat what it denies
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
    """Whether the texts of the two claims allow this relation."""
    match relation:
        case Relation.DISPUTES if any(keeps_silent(each.text) for each in (claim, before)):
            return False
        case Relation.CORROBORATES | Relation.UPDATES | Relation.RETRACTS if claim.version_id == before.version_id:
            return False  # an article does not move on from itself
        case Relation.RETRACTS if keeps_word(claim.text):
            return False
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
    """The probability that the relation needs: less for a withdrawal in a set phrase, which leaves less doubt."""
    if relation is Relation.RETRACTS and takes_back(claim.text):
        return RELATIONS.likely
    return RELATIONS.least[relation]


def _corrects(claim: Claim, before: Claim, *, in_correction: bool) -> bool:
    if claim.version_id == before.version_id:
        return False
    return in_correction or is_correction_note(claim.text)


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
