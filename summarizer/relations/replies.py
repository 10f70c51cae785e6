"""What a denial, a confirmation or a withdrawal is about: the claim that it denies, confirms or takes back. Pure.

What such a sentence does is certain. Which words it is about, and whose, must be found among the earlier claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    acts = [(claim, act) for claim in new if (act := reply_of(claim)) is not None]
    found = {claim.id: tuple(resolver.replies(claim, act, new)) for claim, act in acts[: RELATIONS.most_replies]}
    return {**found, **_under_headline(new, found)}


def _under_headline(
    article: Sequence[Claim], found: Mapping[str, tuple[Reply, ...]]
) -> Mapping[str, tuple[Reply, ...]]:
    """What the first sentence of a short entry replies to, if only its headline shows that it is a reply.

    "Minister denies warning" stands over "No letter ever reached her office, she says."
    """
    sentences = [claim for claim in article if not claim.headline]
    match [claim for claim in article if claim.id in found]:
        case [Claim(headline=True) as headline] if _opens_short_entry(sentences):
            return {sentences[0].id: found[headline.id]}
        case _:
            return {}


def _opens_short_entry(sentences: Sequence[Claim]) -> bool:
    """Whether these few are all, the first of its article among them: of a long one only some may be on the topic."""
    return 0 < len(sentences) <= RELATIONS.short_entry and sentences[0].position == 0


class _TargetResolver:
    """Finds what replies are about; what an earlier reply was about is looked up once."""

    def __init__(self, earlier: Sequence[Claim], same_publisher: SamePublisher) -> None:
        self._earlier = earlier
        self._same_publisher = same_publisher
        self._found: dict[str, Target | None] = {}

    def replies(self, claim: Claim, act: Relation, article: Sequence[Claim]) -> Iterator[Reply]:
        target = self._target(claim, article, act)
        again = self._told_again(claim, target, act)
        if again is not None:
            yield Reply(again, Relation.REPEATS, max(cosine(claim, again), RELATIONS.likely))
        if act is not Relation.DISPUTES and is_recalled(claim.text):
            return
        if target is not None and target.probability >= RELATIONS.targets[act]:
            yield Reply(target.claim, act, target.probability)

    def _target(self, claim: Claim, article: Sequence[Claim], act: Relation) -> Target | None:
        if claim.id not in self._found:
            meant = may_be_about(claim, self._earlier, act, self._same_publisher)
            self._found[claim.id] = likeliest_target(claim, article, meant)
        return self._found[claim.id]

    def _told_again(self, claim: Claim, target: Target | None, act: Relation) -> Claim | None:
        """The reply of an earlier day that the claim repeats."""
        newest = self._newest_before(claim, act)
        if target is None or is_recalled(claim.text):
            alike = [each for each in newest if _says_again(claim, each)]
            return max(alike, key=lambda each: cosine(claim, each), default=None)
        if act is not Relation.RETRACTS:
            # A statement is taken back only once, whoever reports it; but several people may deny the same thing.
            newest = [each for each in newest if is_one_voice(claim, each)]
        return next((each for each in newest if self._has_target(each, target, claim, act)), None)

    def _newest_before(self, claim: Claim, act: Relation) -> list[Claim]:
        """Replies of this kind on earlier days, the newest first."""
        day = claim.reported_at.date()
        replies = [each for each in self._earlier if each.reported_at.date() < day and reply_of(each) is act]
        return sorted(replies, key=lambda each: each.reported_at, reverse=True)[: RELATIONS.earlier_replies]

    def _has_target(self, reply: Claim, target: Target, claim: Claim, act: Relation) -> bool:
        """Whether an earlier reply is about the same thing as the claim."""
        if reply.version_id == target.claim.version_id:
            return True  # it is what was said instead
        article = [each for each in self._earlier if each.version_id == reply.version_id]
        meant = self._target(reply, article, act)
        return _says_again(claim, reply) if meant is None else cosine(meant.claim, target.claim) >= REPLY_TARGETS.alike


def _says_again(claim: Claim, reply: Claim) -> bool:
    """Whether it repeats an earlier reply, if it is not known what that was about."""
    return is_one_voice(claim, reply) and cosine(claim, reply) >= RELATIONS.said_again


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
    too_far = _far_above(claim, meant)
    return [each for each in meant if each.id not in too_far and _can_be_meant(claim, each, relation, same_publisher)]


def _far_above(claim: Claim, before: Iterable[Claim]) -> frozenset[str]:
    """The ids of the claims of its own article that are too many sentences above it, except the headline."""
    inside = sorted((each for each in before if each.version_id == claim.version_id), key=_place)
    return frozenset(each.id for each in inside[: -RELATIONS.above] if not each.headline)


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
    match reply:
        case Relation.DISPUTES if is_hearsay(before):
            return True
        case Relation.DISPUTES:
            return not (voices.same_speaker or _speaks_for(before, claim))
        case Relation.CORROBORATES:
            return voices.may_confirm
        case _ if claim.version_id == before.version_id:
            return False
        case _:
            return _takes_back_own(claim, before, voices)


def _takes_back_own(claim: Claim, before: Claim, voices: Voices) -> bool:
    """Whether a withdrawal can take back the earlier claim: what the same voice said, or what its paper wrote."""
    if _is_of_its_paper(claim):
        return voices.same_publisher  # a paper takes back what it wrote itself, not what it wrote of others
    if voices.same_publisher and replaces_figure(claim.text) and None in (claim.attribution, before.attribution):
        return True
    whose = whose_words(claim.text)
    if not whose:
        return is_one_voice(claim, before)
    if corrects(claim.text) and whose.isdisjoint(speaking(claim)):
        return False  # "the ministry corrected the union's figure"
    return is_one_voice(claim, before) or not whose.isdisjoint(speaking(before))


def _speaks_for(before: Claim, claim: Claim) -> bool:
    """Whether the one speaks for the other: "Melk" and "Melk's lawyer" are on one side.

    So are a body and who is named with it: "Tomas Reyk, chief executive of Ostermere Water, denied".
    """
    earlier, denier = stems(before.attribution.speaker if before.attribution else ""), speaker_stems(claim)
    if not earlier.isdisjoint(denier):
        return True
    named = stems(before_denial(claim.text).partition(" say")[0])
    return bool(earlier) and earlier | denier <= named


def _is_of_its_paper(claim: Claim) -> bool:
    """Whether a paper speaks of itself: "We were wrong", "The Daily Gull withdraws its report"."""
    if claim.attribution is not None:
        return False
    if says_we(claim.text):
        return True
    return _name(claim.subject) == _name(claim.publisher)


def _name(text: str) -> frozenset[str]:
    """What identifies a paper: the stems of its name, or its letters if they are too few for a stem ("FT")."""
    return stems(text) or frozenset({text.casefold()})
