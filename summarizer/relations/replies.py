"""What a denial, a confirmation or a withdrawal is about: the claim that it denies, confirms or takes back. Pure.

What such a sentence does is certain. Whose words, and which of them, has to be found among the earlier claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.claims.model import Claim
from summarizer.relations.limits import RELATIONS, RelationRules
from summarizer.relations.model import Relation
from summarizer.relations.speech_acts import confirms, denies, denies_last_words, says_we, takes_back, whose_words
from summarizer.relations.voices import Voices, speaker_stems, speaking, voices_of
from summarizer.text.features import stems

_NEAR = 2
"""Sentences before "they denied it" of which one may be what is denied, if none names who denies it."""


class Earlier(NamedTuple):
    """An earlier claim, how likely it stands in any relation to the reply, and what the two voices are."""

    claim: Claim
    related: float
    voices: Voices


class Reply(NamedTuple):
    """What a reply does, and to which earlier claim: RETRACTS, DISPUTES, CORROBORATES, or REPEATS another reply."""

    relation: Relation
    about: Claim
    score: float


def reply_of(claim: Claim) -> Relation | None:
    """RETRACTS for a withdrawal, DISPUTES for a denial, CORROBORATES for a confirmation; None for what is no reply."""
    if takes_back(claim.text):
        return Relation.RETRACTS
    if denies(claim.text):
        return Relation.DISPUTES
    return Relation.CORROBORATES if confirms(claim.text) else None


def find_reply(
    claim: Claim, earlier: Iterable[Earlier], above: Sequence[Claim], rules: RelationRules = RELATIONS
) -> Reply | None:
    """What the claim replies to; None if it is no reply, or nothing is likely enough to be meant.

    A withdrawal is about what the same voice said in another article, a denial about what another voice said, and a
    confirmation about what an independent voice said: the likeliest such claim that is not itself a reply of this kind.
    An earlier one by the same voice is repeated.

    Args:
        claim: the later one.
        earlier: claims that came before.
        above: the last sentences before it in its article, in their order: "the ministry denied it" means one of them.
        rules: thresholds.
    """
    relation = reply_of(claim)
    if relation is None:
        return None
    if (said := last_words(claim, above)) is not None:
        return Reply(relation, said, rules.right_reply)
    near = sorted((each for each in earlier if _share_a_thing(claim, each.claim)), key=lambda each: -each.related)
    again = next((each for each in near if _is_said_again(claim, each, relation)), None)
    if again is not None and again.related >= rules.likely:
        return Reply(Relation.REPEATS, again.claim, again.related)
    own = speaking(claim) | whose_words(claim.text)
    others = (each for each in near if reply_of(each.claim) is not relation)
    likeliest = next((each for each in others if _can_be_meant(claim, each, relation, own)), None)
    if likeliest is None or likeliest.related < rules.replied:
        return None
    score = likeliest.related if relation is Relation.CORROBORATES else rules.right_reply
    return Reply(relation, likeliest.claim, score)


def _can_be_meant(claim: Claim, earlier: Earlier, reply: Relation, own: frozenset[str]) -> bool:
    """Whether the voices of the two fit; `own` are the stems of those whose words a withdrawal can take back."""
    if reply is Relation.DISPUTES:
        return not earlier.voices.same_speaker
    if reply is Relation.CORROBORATES:
        return earlier.voices.independent and not earlier.voices.same
    if claim.version_id == earlier.claim.version_id:
        return False
    if claim.attribution is None and says_we(claim.text):
        return earlier.voices.same_publisher  # a paper takes back what it wrote itself, not what it wrote of others
    return not own.isdisjoint(speaking(earlier.claim))


def _is_said_again(claim: Claim, earlier: Earlier, reply: Relation) -> bool:
    """Whether the earlier claim is the same voice's reply of the same kind: a withdrawal that a recap tells again."""
    if reply_of(earlier.claim) is not reply or claim.article_id == earlier.claim.article_id:
        return False
    return not speaking(claim).isdisjoint(speaking(earlier.claim))


def _share_a_thing(claim: Claim, earlier: Claim) -> bool:
    """Whether both name a thing other than who replies: without one the earlier claim is of something else."""
    return not (stems(claim.text) - speaker_stems(claim)).isdisjoint(stems(earlier.text))


def last_words(claim: Claim, above: Sequence[Claim]) -> Claim | None:
    """What "the ministry denied it" denies; None for any other claim.

    That is the last sentence of others that names who denies it, as an accusation does. If none does, of the last two
    the more newsworthy one: the last may only be a detail of the other.
    """
    if not denies_last_words(claim.text):
        return None
    others = [each for each in above if not voices_of(claim, each).same_speaker]
    denier = speaker_stems(claim)
    about_denier = [each for each in others if not denier.isdisjoint(stems(each.text))]
    if about_denier:
        return about_denier[-1]
    return max(others[-_NEAR:], key=lambda each: (each.news or 0.0, each.span.start), default=None)
