"""Whose word a claim is, and what the voices of two claims are to each other. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from summarizer.claims.model import Claim
from summarizer.ingest.origins import is_independent
from summarizer.relations.cues import cue_words
from summarizer.text.features import stems
from summarizer.text.lexicon import lexicon

SamePublisher = Callable[[Claim, Claim], bool]
"""Whether one publisher, or one owner, has both claims."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Who says the later and the earlier claim of a pair, as far as it decides what they can be to each other."""

    same_speaker: bool
    same_publisher: bool
    independent: bool

    @property
    def same(self) -> bool:
        """Whether one voice says both."""
        return self.same_speaker or self.same_publisher

    @property
    def may_confirm(self) -> bool:
        """Whether one can confirm the other: another voice, and another origin."""
        return self.independent and not self.same


def by_name(claim: Claim, before: Claim) -> bool:
    """Whether both claims bear one publisher's name: all that can be told from claims alone."""
    return claim.publisher.casefold() == before.publisher.casefold()


def voices_of(claim: Claim, before: Claim, same_publisher: SamePublisher = by_name) -> Voices:
    """What the two voices are to each other."""
    # One owner's papers share an origin: a pair that shares neither an origin nor a name needs no look-up.
    own = (claim.origin == before.origin or by_name(claim, before)) and same_publisher(claim, before)
    return Voices(is_same_speaker(claim, before), own, is_independent(claim.provenance, before.provenance))


def speaking(claim: Claim) -> frozenset[str]:
    """The stems of whoever speaks or acts. A withdrawn statement, as the subject, does neither."""
    acting = "" if claim.subject.rpartition(" ")[2].casefold() in _words() else claim.subject
    return stems(f"{acting} {claim.attribution.speaker if claim.attribution else ''}")


@cache
def _words() -> frozenset[str]:
    """Nouns for what somebody says: "statement", "figures"."""
    nouns = lexicon().cues.statement_nouns
    return frozenset({*nouns, *(f"{noun}s" for noun in nouns), *cue_words("said"), *cue_words("figures")})


def is_one_voice(claim: Claim, before: Claim) -> bool:
    """Whether one person or body speaks or acts in both, as far as names tell: a common "ministry" is not enough."""
    one, other = _speaker_id(claim), _speaker_id(before)
    if one is not None and one == other:
        return True
    now, then = speaking(claim), speaking(before)
    telling = ((now - common, then - common) for common in _offices())
    mine, theirs = next(filter(all, telling), (now, then))
    return not mine.isdisjoint(theirs)


@cache
def _offices() -> tuple[frozenset[str], frozenset[str]]:
    """The stems of words for offices and posts, which many hold; first with what tells some apart ("interior")."""
    naming = lexicon().naming
    offices = {*naming.roles, *cue_words("offices")}
    return stems(" ".join(offices | naming.role_adjectives)), stems(" ".join(offices - naming.role_adjectives))


def speaker_stems(claim: Claim) -> frozenset[str]:
    """The stems of whose word the claim is: its speaker, or who acts in it if it has none."""
    return stems(claim.attribution.speaker if claim.attribution else claim.subject)


def said_stems(claim: Claim) -> frozenset[str]:
    """The stems of what the claim says, without who says it: "chief fire officer Lee" is the voice."""
    return stems(said_text(claim)) - speaker_stems(claim)


def said_text(claim: Claim) -> str:
    """What the claim's speaker says, without "the source, who was not named, said"; all of it if that is not known."""
    first = claim.span.start
    parts = claim.attribution.content if claim.attribution else ()
    said = " ".join(claim.text[max(0, part.start - first) : part.end - first] for part in parts)
    return said or claim.text


def is_same_speaker(claim: Claim, before: Claim) -> bool:
    """Whether one voice says both: a claim without a speaker is its publisher's own word."""
    ids = _speaker_id(claim), _speaker_id(before)
    if None not in ids:
        return ids[0] == ids[1]
    return voice_of(claim) == voice_of(before)


def _speaker_id(claim: Claim) -> str | None:
    return claim.attribution.entity_id if claim.attribution else None


def is_hearsay(claim: Claim) -> bool:
    """Whether somebody else reports what the speaker says, who may deny it: "he agreed, a memo says"."""
    return claim.attribution is not None and claim.attribution.via is not None


def voice_of(claim: Claim) -> str:
    """The name of who says the claim, in small letters: its speaker, or its publisher."""
    return (claim.attribution.speaker if claim.attribution else claim.publisher).casefold()
