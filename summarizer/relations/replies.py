"""What a denial or a withdrawal is about: the claim that it denies or takes back. Pure.

What such a sentence does is certain. Whose words, and which of them, has to be found among the earlier claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.claims.model import Claim
from summarizer.relations.limits import RELATIONS, RelationRules
from summarizer.relations.model import Relation
from summarizer.relations.speech_acts import denies, denies_last_words, takes_back, whose_words
from summarizer.relations.voices import Voices, speaker_stems, speaking, voices_of
from summarizer.text.features import stems


class Earlier(NamedTuple):
    """An earlier claim, how likely it stands in any relation to the reply, and what the two voices are."""

    claim: Claim
    related: float
    voices: Voices


class Reply(NamedTuple):
    """What a claim does to an earlier one: RETRACTS or DISPUTES, and which."""

    relation: Relation
    about: Claim


def reply_of(claim: Claim) -> Relation | None:
    """RETRACTS for a withdrawal, DISPUTES for a denial, None for what replies to nothing."""
    if takes_back(claim.text):
        return Relation.RETRACTS
    return Relation.DISPUTES if denies(claim.text) else None


def find_reply(
    claim: Claim, earlier: Iterable[Earlier], article: Sequence[Claim], rules: RelationRules = RELATIONS
) -> Reply | None:
    """What the claim denies or takes back; None if it does neither, or nothing is likely enough to be meant.

    A withdrawal is about the same voice's word of another article, a denial about another voice's: of those that it can
    be about, the likeliest. What itself denies or takes back is not meant.

    Args:
        claim: it.
        earlier: claims that came before.
        article: the claims of its article, of which "the ministry denied it" means the last.
        rules: thresholds.
    """
    relation = reply_of(claim)
    if relation is None:
        return None
    if (said := last_words(claim, article)) is not None:
        return Reply(relation, said)
    meant = [each for each in earlier if reply_of(each.claim) is not relation and _can_be_meant(claim, each, relation)]
    likeliest = max(meant, key=lambda each: each.related, default=None)
    return Reply(relation, likeliest.claim) if likeliest and likeliest.related >= rules.replied else None


def _can_be_meant(claim: Claim, earlier: Earlier, reply: Relation) -> bool:
    if not _share_a_thing(claim, earlier.claim):
        return False
    if reply is Relation.DISPUTES:
        return not earlier.voices.same_speaker
    return claim.version_id != earlier.claim.version_id and _is_own_word(claim, earlier)


def _share_a_thing(claim: Claim, earlier: Claim) -> bool:
    """Whether both name a thing other than who replies: without one the earlier claim is of something else."""
    return not (stems(claim.text) - speaker_stems(claim)).isdisjoint(stems(earlier.text))


def _is_own_word(claim: Claim, earlier: Earlier) -> bool:
    """Whether the words are of who takes them back, or of whom they are said to be ("the ministry's claim")."""
    own = speaking(claim) | whose_words(claim.text)
    return earlier.voices.same or not own.isdisjoint(speaking(earlier.claim))


def last_words(claim: Claim, article: Sequence[Claim]) -> Claim | None:
    """What "the ministry denied it" denies; None for any other claim.

    Of the two sentences of others before it the more newsworthy one: the last may only be a detail of that.
    """
    if not denies_last_words(claim.text):
        return None
    before = [
        each
        for each in article
        if each.version_id == claim.version_id and not each.headline and each.span.start < claim.span.start
    ]
    last_two = sorted((each for each in before if not voices_of(claim, each).same_speaker), key=_place)[-2:]
    return max(last_two, key=lambda each: (each.news or 0.0, _place(each)), default=None)


def _place(claim: Claim) -> int:
    return claim.span.start
