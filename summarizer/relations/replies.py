"""What a denial, a confirmation or a withdrawal is about: the claim that it denies, confirms or takes back. Pure.

What such a sentence does is certain. Whose words, and which of them, has to be found among the earlier claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.claims.model import Claim
from summarizer.relations.limits import RELATIONS, REPLY_TARGETS
from summarizer.relations.model import Relation
from summarizer.relations.reply_targets import Target, likeliest_target
from summarizer.relations.similarity import cosine
from summarizer.relations.speech_acts import (
    answers_figure_of,
    before_denial,
    confirms,
    corrects,
    denies,
    is_recalled,
    replaces_figure,
    says_we,
    takes_back,
    whose_words,
)
from summarizer.relations.voices import (
    SamePublisher,
    Voices,
    by_name,
    is_hearsay,
    is_one_voice,
    speaker_stems,
    speaking,
    voices_of,
)
from summarizer.text.features import stems


class Reply(NamedTuple):
    """An earlier claim, and what a reply does to it: RETRACTS, DISPUTES, CORROBORATES, or REPEATS another reply."""

    about: Claim
    relation: Relation
    score: float


def reply_of(claim: Claim) -> Relation | None:
    """RETRACTS for a withdrawal, DISPUTES for a denial, CORROBORATES for a confirmation; None for what is no reply."""
    return _act_of(claim.text)


@lru_cache(maxsize=4096)  # an earlier claim is beside each later reply
def _act_of(text: str) -> Relation | None:
    if takes_back(text):
        return Relation.RETRACTS
    if denies(text):
        return Relation.DISPUTES
    return Relation.CORROBORATES if confirms(text) else None


def find_replies(
    new: Sequence[Claim],
    earlier: Sequence[Claim],
    same_publisher: SamePublisher = by_name,
) -> Mapping[str, tuple[Reply, ...]]:
    """What each claim of an article replies to, by its id; nothing if it is no reply, or if nothing can be meant.

    A withdrawal is about what the same voice said in another article, a denial about what another voice said, and a
    confirmation about what an independent voice said: the likeliest such claim that is not itself a reply of this kind.
    A reply of an earlier day is repeated if it is alike and by the same voice, or about the same thing.

    Args:
        new: the claims of the article.
        earlier: claims that may have come before them, these included, with vectors of one length.
        same_publisher: whether two claims are one publisher's.
    """
    resolver = _TargetResolver(earlier, same_publisher)
    replies = [claim for claim in new if reply_of(claim) is not None][: RELATIONS.most_replies]
    return {claim.id: resolver.resolve(claim, new) for claim in replies}


class _TargetResolver:
    """Finds what replies are about; what an earlier reply was about is looked up once."""

    def __init__(self, earlier: Sequence[Claim], same_publisher: SamePublisher) -> None:
        self._earlier = earlier
        self._same_publisher = same_publisher
        self._found: dict[str, Target | None] = {}

    def resolve(self, claim: Claim, article: Sequence[Claim]) -> tuple[Reply, ...]:
        relation = reply_of(claim)
        if relation is None:
            return ()
        target = self._target(claim, article, relation)
        found = []
        again = self._told_again(claim, target, relation)
        if again is not None:
            found.append(Reply(again, Relation.REPEATS, max(cosine(claim, again), RELATIONS.likely)))
        if target is None or target.probability < RELATIONS.target_likely:
            return tuple(found)
        if relation is Relation.DISPUTES or not is_recalled(claim.text):
            found.append(Reply(target.claim, relation, target.probability))
        return tuple(found)

    def _target(self, claim: Claim, article: Sequence[Claim], relation: Relation) -> Target | None:
        if claim.id not in self._found:
            meant = may_be_about(claim, self._earlier, relation, self._same_publisher)
            self._found[claim.id] = likeliest_target(claim, article, meant)
        return self._found[claim.id]

    def _told_again(self, claim: Claim, target: Target | None, relation: Relation) -> Claim | None:
        """The reply of an earlier day that the claim tells again.

        Nobody takes back one thing twice, whoever reports it; what one denies, another may deny, too.
        """
        replies = [each for each in self._earlier if _is_of_earlier_day(each, claim) and reply_of(each) is relation]
        replies = sorted(replies, key=lambda each: each.reported_at, reverse=True)[: RELATIONS.earlier_replies]
        spoken = [each for each in replies if is_one_voice(claim, each)]
        if is_recalled(claim.text) or target is None:
            alike = [each for each in spoken if cosine(claim, each) >= RELATIONS.said_again]
            return max(alike, key=lambda each: cosine(claim, each), default=None)
        for reply in replies if relation is Relation.RETRACTS else spoken:
            if reply.version_id == target.claim.version_id:
                return reply  # it is what was said instead
            article = [each for each in self._earlier if each.version_id == reply.version_id]
            before = self._target(reply, article, relation)
            if before is not None and cosine(before.claim, target.claim) >= REPLY_TARGETS.alike:
                return reply
            if before is None and is_one_voice(claim, reply) and cosine(claim, reply) >= RELATIONS.said_again:
                return reply
        return None


def may_be_about(
    claim: Claim,
    earlier: Iterable[Claim],
    relation: Relation,
    same_publisher: SamePublisher = by_name,
) -> list[Claim]:
    """The earlier claims that a reply of this kind may be about: no reply of its kind, and by a voice that fits.

    Of its own article, only the last few sentences before it, and the headline.
    """
    meant = [each for each in earlier if came_before(each, claim) and reply_of(each) is not relation]
    inside = sorted((each for each in meant if each.version_id == claim.version_id), key=_place)
    too_far = {each.id for each in inside[: -RELATIONS.above] if not each.headline}
    return [each for each in meant if each.id not in too_far and _can_be_meant(claim, each, relation, same_publisher)]


def came_before(before: Claim, claim: Claim) -> bool:
    """Whether a reader of all articles has read the one before the other."""
    if before.version_id == claim.version_id:
        return _place(before) < _place(claim)
    if before.article_id == claim.article_id:
        return False  # what another version of one article changed is an edit, see `revision`
    return before.reported_at <= claim.reported_at


def _place(claim: Claim) -> int:
    """Where it stands in its article: the headline first."""
    return -1 if claim.headline else claim.span.start


def _can_be_meant(claim: Claim, before: Claim, reply: Relation, same_publisher: SamePublisher) -> bool:
    """Whether the voices of the two fit, and the figure if the reply names one."""
    if not answers_figure_of(claim.text, before.text):
        return False
    voices = voices_of(claim, before, same_publisher)
    if reply is Relation.DISPUTES:
        return is_hearsay(before) or not (voices.same_speaker or _speaks_for(before, claim))
    if reply is Relation.CORROBORATES:
        return voices.may_confirm
    return claim.version_id != before.version_id and _takes_back_own(claim, before, voices)


def _takes_back_own(claim: Claim, before: Claim, voices: Voices) -> bool:
    """Whether a withdrawal can take back the earlier claim: what the same voice said, or what its paper wrote."""
    if claim.attribution is None and (says_we(claim.text) or _names_its_paper(claim)):
        return voices.same_publisher  # a paper takes back what it wrote itself, not what it wrote of others
    if voices.same_publisher and replaces_figure(claim.text) and None in (claim.attribution, before.attribution):
        return True
    whose = whose_words(claim.text)
    if corrects(claim.text) and whose and whose.isdisjoint(speaking(claim)):
        return False  # "the ministry corrected the union's figure"
    return is_one_voice(claim, before) or not whose.isdisjoint(speaking(before))


def _speaks_for(before: Claim, claim: Claim) -> bool:
    """Whether the one speaks for the other: "Melk" and "Melk's lawyer" are on one side.

    So are a body and who is named with it: "Tomas Reyk, chief executive of Ostermere Water, denied".
    """
    if before.attribution is None:
        return False
    earlier, denier = stems(before.attribution.speaker), speaker_stems(claim)
    named = stems(before_denial(claim.text).partition(" say")[0])
    return not earlier.isdisjoint(denier) or (bool(earlier) and denier <= named and earlier <= named)


def _names_its_paper(claim: Claim) -> bool:
    """Whether a paper speaks of itself: "The Daily Gull withdraws its report"."""
    return bool(claim.subject) and stems(claim.subject) == stems(claim.publisher)


def _is_of_earlier_day(before: Claim, claim: Claim) -> bool:
    return before.reported_at.date() < claim.reported_at.date()
