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
from summarizer.relations.voices import Voices, is_same_speaker, speaker_stems, speaking
from summarizer.text.features import stems


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
    if (said := last_words(claim, above, rules)) is not None:
        return Reply(relation, said, rules.right_reply)
    # Without a thing in common, beside who replies, the earlier claim is of something else.
    things = stems(claim.text) - speaker_stems(claim)
    near = [each for each in earlier if not things.isdisjoint(stems(each.claim.text))]
    near.sort(key=lambda each: -each.related)
    replies = {each.claim.id for each in near if reply_of(each.claim) is relation}
    mine = speaking(claim)
    again = next((each for each in near if each.claim.id in replies and _is_said_again(claim, each.claim, mine)), None)
    if again is not None and again.related >= rules.likely:
        return Reply(Relation.REPEATS, again.claim, again.related)
    own = mine | whose_words(claim.text)
    others = (each for each in near if each.claim.id not in replies)
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


def _is_said_again(claim: Claim, reply: Claim, speaker: frozenset[str]) -> bool:
    """Whether an earlier reply is the same voice's in another article: a withdrawal that a recap tells again."""
    return claim.article_id != reply.article_id and not speaker.isdisjoint(speaking(reply))


def last_words(claim: Claim, above: Sequence[Claim], rules: RelationRules = RELATIONS) -> Claim | None:
    """What "the ministry denied it" denies; None for any other claim.

    That is the last sentence of others that names who denies it, as an accusation does. If none does, of the last two
    the more newsworthy one: the last may only be a detail of the other.
    """
    if not denies_last_words(claim.text):
        return None
    others = [each for each in above if not is_same_speaker(claim, each)]
    denier = speaker_stems(claim)
    about_denier = [each for each in others if not denier.isdisjoint(stems(each.text))]
    if about_denier:
        return about_denier[-1]
    return max(others[-rules.last_words :], key=lambda each: (each.news or 0.0, each.span.start), default=None)
