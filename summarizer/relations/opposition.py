"""Whether two claims exclude each other by opposed predicates, a negation or two values of one unit. Pure."""

from __future__ import annotations

import re

from summarizer.claims.model import Claim, Modality, Polarity, Quantity
from summarizer.relations.cues import has_cue
from summarizer.relations.voices import said_text
from summarizer.text.measures import unlike_numbers
from summarizer.text.predicate_lexicon import Side, predicates

_COMMON_WORD = re.compile(r"\b[a-z][a-z-]{3,}\b")
_OPEN = frozenset({"he", "it", "she", "that", "these", "they", "this", "those"})


def may_contradict(claim: Claim, before: Claim) -> bool:
    """Whether the words of two claims leave room for a contradiction.

    Room is a figure that only the one has and another that only the other has, a negation or denial in one, opposed
    states, or a later claim that speaks of an error. Nearness or another voice is not: a guarantee for a base and the
    army's precautions there are both true. "On 7 May we wrote of 27 dead" does not contradict 27 dead.
    """
    if all(unlike_numbers(claim.text, before.text)):
        return True
    if _no(claim) != _no(before):
        return True
    if has_cue(claim.text, "retraction"):
        return True
    return bool(opposition(claim, before, same_matter=True))


def _no(claim: Claim) -> tuple[bool, bool]:
    """Whether it has a word of negation, and whether it denies what its predicate says.

    A "not" that describes the speaker does not count: "the source, who was not named".
    """
    return has_cue(said_text(claim), "negation") or has_cue(claim.text, "opposed"), _denies(claim)


def opposition(claim: Claim, before: Claim, *, same_matter: bool = False) -> str:
    """The states that exclude each other, in words, where both are said of the same thing; else "".

    One predicate, affirmed here and negated there, excludes itself only where the claims say the same otherwise
    (`same_matter`): not wanting somebody to leave is no contradiction to wanting them to stay. Opposed predicates must
    share a common noun in subject or object, and an entity if both name any. Claims about an unresolved pronoun are
    never opposed.
    """
    if {claim.subject.casefold(), before.subject.casefold()} & _OPEN:
        return ""
    if claim.predicate == before.predicate:
        return _negation(claim, before) if same_matter else ""
    return _opposed_states(claim, before) if _share_thing(claim, before) else ""


def _negation(claim: Claim, before: Claim) -> str:
    said, words = claim.predicate, predicates()
    if said in words.light | words.attitudes:
        return ""
    match _denies(before), _denies(claim):
        case False, True:
            return f"{said} / not {said}"
        case True, False:
            return f"not {said} / {said}"
        case _:
            return ""


def _opposed_states(claim: Claim, before: Claim) -> str:
    now, then = _states(claim), _states(before)
    if now & then:
        return ""
    return f"{before.predicate} / {claim.predicate}" if any((axis, not side) in then for axis, side in now) else ""


def _states(claim: Claim) -> frozenset[Side]:
    """Sides of the axes that the claim's predicate stands on; negation turns them around."""
    turned = _denies(claim)
    return frozenset((axis, side != turned) for axis, side in predicates().sides.get(claim.predicate, ()))


def _denies(claim: Claim) -> bool:
    return (claim.polarity is Polarity.NEGATIVE) != (claim.modality is Modality.DENIED)


def _share_thing(claim: Claim, before: Claim) -> bool:
    now, then = set(claim.entity_ids), set(before.entity_ids)
    if now and then and now.isdisjoint(then):
        return False
    return bool(_things(claim) & _things(before))


def _things(claim: Claim) -> frozenset[str]:
    """Common nouns of subject and object, without plural endings; names are compared as entities instead.

    The first word of a sentence has a capital anyway: it counts where its lemma differs, as in "Talks".
    """
    first = claim.subject.split(" ", 1)[0].lower()
    words = _COMMON_WORD.findall(f"{claim.subject} {claim.object}")
    words += [first] if first not in claim.lemmas else []
    return frozenset(word.rstrip("s") for word in words).intersection(lemma.rstrip("s") for lemma in claim.lemmas)


def differing_figures(claim: Claim, before: Claim) -> str:
    """The first unit that both count, with different values: "12 deaths / 14 deaths"; else ""."""
    then, now = _counted_once(before), _counted_once(claim)
    for unit in sorted(now.keys() & then.keys() - predicates().common_units):
        if now[unit].value != then[unit].value:
            return f"{then[unit].text} / {now[unit].text}"
    return ""


def _counted_once(claim: Claim) -> dict[str, Quantity]:
    """Its counts by unit. A unit that a claim counts twice counts two things: three dead here and four there."""
    units = [quantity.unit for quantity in claim.quantities]
    return {quantity.unit: quantity for quantity in claim.quantities if units.count(quantity.unit) == 1}
