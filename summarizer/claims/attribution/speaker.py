"""Resolves a voice to its speaker: the full name for a surname, a pronoun or a description.

Losing a speaker is the worst failure: words in quotation marks always get one, if only "unnamed speaker".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from summarizer.claims.coreference.named_entities import NamedSpan, as_human, span_of
from summarizer.claims.coreference.person_index import PERSONAL, PersonIndex
from summarizer.claims.cue import Cue
from summarizer.claims.noun_phrases import description, noun_phrase
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.span import Span

UNNAMED = "unnamed speaker"
_LONGEST_PAIR = 10
"""Tokens of two speakers and what joins them; beyond, the second belongs to a clause on the first."""
_SEVERAL = TokenPattern(tag="NNS NNPS") | TokenPattern(
    lower="police staff company team club group firm party union family"
)
"""Nouns that "they said" can mean, singular ones of a group among them."""
_VERBAL = TokenPattern(pos="AUX VERB")
_PROPER = TokenPattern(pos="PROPN")
_PRONOUN = TokenPattern(pos="PRON") | TokenPattern(lower=" ".join(PERSONAL))
_MEANS_MANY = {"they": True, "it": False}
"""Pronouns that can mean a speaker who is no known person."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A resolved speaker: its text for readers, its place, and the person if it is one, named or described.

    `many` tells whether "they" can mean it.
    """

    text: str
    span: Span | None
    name: NamedSpan | None = None
    many: bool = False

    @property
    def is_human(self) -> bool:
        """Whether it is a known person, so that only "he" or "she" can refer to it."""
        return as_human(self.name) is not None


def speaker_of(voice: Cue, cast: PersonIndex, resolved: Mapping[int, NamedSpan], last: Speaker | None) -> Speaker:
    """Who speaks by this voice, as a reader should see it.

    Args:
        voice: with the noun of the speaker.
        cast: the names of the article.
        resolved: token → the person that a pronoun there refers to.
        last: the speaker before, whom "they said" and "it added" mean.
    """
    source = voice.source
    if source is None:
        return Speaker(voice.label or UNNAMED, None)
    if _VERBAL.matches(source):
        source = _name_in(source)
    if _PRONOUN.matches(source):
        return _pronoun_speaker(source, cast, resolved, last)
    first, _ = noun_phrase(source, article=True)
    if (joined := _joined(source, first)) is not None:
        return Speaker(_flat(source, first, joined.i + 1), span_of(source.doc, first, joined.i + 1), many=True)
    first, end = description(source)
    if (name := _whole_name(source, end, cast)) is not None:
        return _named(source, cast, name)
    place = _own_place(source, first, end, cast)
    part = cast.human(source) or cast.named(source)
    return Speaker(_flat(source, first, end), place, part, _SEVERAL.matches(source))


def _name_in(verb: Token) -> Token:
    """The last name in the phrase of a verb that was taken for a noun, else the verb: "Would-be chief Ada Noll …"."""
    return next((token for token in reversed([*verb.subtree]) if _PROPER.matches(token)), verb)


def _whole_name(source: Token, end: int, cast: PersonIndex) -> NamedSpan | None:
    """The name that the noun is, or that "the minister" refers to; None if a name is only a part of it."""
    name = cast.named(source)
    if name is None:
        return cast.described(source)
    if name.is_person:
        return name
    return name if name.end >= end else None  # of "the Acme spokesman" Acme is only a part


def _joined(source: Token, first: int) -> Token | None:
    """Who speaks together with the noun: "Lopez and Diaz said"."""
    if source.dep_ not in ("nsubj", "nsubjpass", "pobj"):
        return None
    joined = next((child for child in source.conjuncts if child.i > source.i), None)
    return None if joined is None or joined.i - first > _LONGEST_PAIR else joined


def _own_place(source: Token, first: int, end: int, cast: PersonIndex) -> Span:
    """Where the description stands, without a person in it: "an aide to Lopez" is not Lopez."""
    for person in cast.persons(first, end):
        if not person.is_person:
            continue
        if person.end <= source.i:
            first = source.i
        elif person.start > source.i:
            end = source.i + 1
    return span_of(source.doc, first, end)


def _named(source: Token, cast: PersonIndex, name: NamedSpan) -> Speaker:
    return Speaker(cast.full(name), span_of(source.doc, name.start, name.end), name)


def _pronoun_speaker(
    source: Token, cast: PersonIndex, resolved: Mapping[int, NamedSpan], last: Speaker | None
) -> Speaker:
    own = Speaker(source.text, Span(source.idx, source.idx + len(source)))
    name = resolved.get(source.i)
    if name is not None:
        return _named(source, cast, name)
    if last is None:
        return own
    if last.is_human:  # whom the pronoun would have been resolved to
        return own
    return last if _MEANS_MANY.get(source.lower_) == last.many else own


def _flat(source: Token, first: int, end: int) -> str:
    return " ".join(source.doc[first:end].text.split())
