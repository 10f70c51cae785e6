"""What a denial, a confirmation or a withdrawal is about: the claim that it denies, confirms or takes back. Pure.

What such a sentence does is certain. Whose words, and which of them, has to be found among the earlier claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.claims.model import Claim
from summarizer.relations.compared import Compared
from summarizer.relations.limits import RELATIONS, RelationRules
from summarizer.relations.model import Relation
from summarizer.relations.speech_acts import (
    answers_figure_of,
    confirms,
    denies,
    denies_last_words,
    says_we,
    takes_back,
    whose_words,
)
from summarizer.relations.voices import is_hearsay, is_same_speaker, said_stems, speaker_stems, speaking
from summarizer.text.features import stems


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
    claim: Claim, earlier: Iterable[Compared], above: Sequence[Claim], rules: RelationRules = RELATIONS
) -> Reply | None:
    """What the claim replies to; None if it is not a reply, or if nothing is likely enough to be meant.

    A withdrawal is about what the same voice said in another article, a denial about what another voice said, and a
    confirmation about what an independent voice said: the likeliest such claim that is not itself a reply of this kind.
    An earlier one by the same voice is repeated.

    Args:
        claim: the later one.
        earlier: the pairs of it and each claim that came before.
        above: the last sentences before it in its article, in order: "the ministry denied it" refers to one of them.
        rules: thresholds.
    """
    relation = reply_of(claim)
    if relation is None:
        return None
    if (said := last_words(claim, above, rules)) is not None:
        return Reply(relation, said, rules.right_reply)
    # If the two have nothing in common except who replies, the earlier claim is about something else.
    things = said_stems(claim)
    near = [pair for pair in earlier if not things.isdisjoint(stems(pair.before.text))]
    near.sort(key=lambda pair: -pair.related)
    replies = {pair.before.id for pair in near if reply_of(pair.before) is relation}
    mine = speaking(claim)
    again = next((pair for pair in near if pair.before.id in replies and _is_said_again(pair, mine)), None)
    if again is not None and again.related >= rules.likely:
        return Reply(Relation.REPEATS, again.before, again.related)
    own = mine | whose_words(claim.text)
    others = (pair for pair in near if pair.before.id not in replies)
    likeliest = next((pair for pair in others if _can_be_meant(pair, relation, own)), None)
    if likeliest is None or likeliest.related < rules.replied:
        return None
    score = likeliest.related if relation is Relation.CORROBORATES else rules.right_reply
    return Reply(relation, likeliest.before, score)


def _can_be_meant(pair: Compared, reply: Relation, own: frozenset[str]) -> bool:
    """Whether the voices of the two fit; `own` are the stems of those whose words a withdrawal can take back."""
    claim, before, voices = pair.claim, pair.before, pair.voices
    if not answers_figure_of(claim.text, before.text):
        return False
    if reply is Relation.DISPUTES:
        return not voices.same_speaker or is_hearsay(before)
    if reply is Relation.CORROBORATES:
        return voices.independent and not voices.same
    if claim.version_id == before.version_id:
        return False
    if claim.attribution is None and (says_we(claim.text) or _names_its_paper(claim)):
        return voices.same_publisher  # a paper takes back what it wrote itself, not what it wrote of others
    return not own.isdisjoint(speaking(before))


def _names_its_paper(claim: Claim) -> bool:
    """Whether a paper speaks of itself: "The Daily Gull withdraws its report"."""
    return bool(claim.subject) and stems(claim.subject) == stems(claim.publisher)


def _is_said_again(pair: Compared, speaker: frozenset[str]) -> bool:
    """Whether an earlier reply is by the same voice, in another article: a recap may repeat a withdrawal."""
    return pair.claim.article_id != pair.before.article_id and not speaker.isdisjoint(speaking(pair.before))


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
