"""What a text says of its names and numbers, for comparing a wording with its source. Pure.

    text → verbs with polarity and doubt, and for each name and number what it hangs on → compare

"12 died and 40 were hurt" has the words of "40 died and 12 were hurt": only what a number hangs on tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

PLAIN = frozenset({"be", "have", "do", "say", "tell"})
"""Verbs that a wording may add: they say nothing by themselves, and who speaks is checked apart."""
ACTOR, TARGET = "by", "of"
"""Roles at a verb: who does it, and to whom it is done, whether it is active or passive."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a name or number hangs on: a word's stem, in which role, and what that word hangs on in turn."""

    word: str
    role: str
    above: str = ""
    above_role: str = ""

    def fits(self, source: Anchor) -> bool:
        """Whether a text that has this says the same of the name as a source that has `source`."""
        if (self.word, self.role) != (source.word, source.role):
            return False
        if "" in {self.above, source.above}:
            return True
        if self.above != source.above:
            return True
        return self.above_role == source.above_role


@dataclass(frozen=True, slots=True)
class VerbUse:
    """One verb in a text: its stem, how many words negate it, and whether it is planned, possible or doubted.

    "Denied that it had failed" has one negation of "failed", and "denied that it had not failed" two.
    """

    verb: str
    negations: int
    doubted: bool
    modals: frozenset[str] = frozenset()
    """The "will", "may" or "could" that stands at it."""

    def may_stand_for(self, source: VerbUse) -> bool:
        """Whether a source that says this verb so supports a wording that says it as here; polarity apart."""
        return source.doubted <= self.doubted and source.modals <= self.modals


@dataclass(frozen=True, slots=True)
class Statement:
    """What was read out of one text. `anchors` has a key for each name (casefolded) and number ("12", "1.5e+09").

    `pronouns` are the anchors of pronouns and of "the minister": places where a name may be put. `foreign` words are
    told from `words`, the stems of all content words.
    """

    verbs: tuple[VerbUse, ...] = ()
    anchors: Mapping[str, frozenset[Anchor]] = field(default_factory=dict)
    pronouns: frozenset[Anchor] = frozenset()
    words: frozenset[str] = frozenset()


def differences(
    wording: Statement, source: Statement, known: frozenset[str] = frozenset()
) -> Iterator[tuple[str, str]]:
    """What a wording says that its source does not: (rule, reason) for people; nothing if it may stand.

    Args:
        wording: what is proposed.
        source: the cited text.
        known: names (casefolded words) that may stand where the source has a pronoun or description.
    """
    yield from _verbs(wording, source)
    for key, places in wording.anchors.items():
        theirs = source.anchors.get(key)
        if theirs is not None:
            if not _placed(places, theirs):
                yield ("number" if key[:1].isdigit() else "roles"), f"“{key}” belongs to something else in the source"
        # any other name that is nowhere in the source is refused by the check of names
        elif key in known and not _placed(places, source.pronouns):
            yield "roles", f"“{key}” stands where the source has neither this name nor a pronoun"


def _placed(places: frozenset[Anchor], source: frozenset[Anchor]) -> bool:
    return all(any(place.fits(there) for there in source) for place in places)


def _verbs(wording: Statement, source: Statement) -> Iterator[tuple[str, str]]:
    yield from _verbs_of(wording, source)
    said = {use.verb for use in wording.verbs}
    for there in source.verbs:  # a parser may take the verb of a wording for a noun: "did change"
        if there.verb in wording.words - said and not there.modals <= wording.words:
            yield "doubt", f"the source says “{'/'.join(sorted(there.modals))}” of “{there.verb}”"


def _verbs_of(wording: Statement, source: Statement) -> Iterator[tuple[str, str]]:
    for use in wording.verbs:
        same = [there for there in source.verbs if there.verb == use.verb]
        if not same:
            if use.verb not in source.words | PLAIN:
                yield "verb", f"the source has no “{use.verb}”"
            continue
        alike = [there for there in same if there.negations == use.negations]
        if not alike:
            yield "polarity", f"“{use.verb}” is negated otherwise than in the source"
        elif not any(map(use.may_stand_for, alike)):
            yield "doubt", f"the source only plans, expects or doubts “{use.verb}”"
