"""Persons whom an article only describes: "a crane driver", "an official close to the administration".

They speak, act and compete for pronouns like named persons, so that "he said" behind a diplomat's words is never
taken for the president whom the diplomat mentioned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token

from summarizer.claims.coreference.named_entities import NamedSpan
from summarizer.claims.coreference.titles import is_role
from summarizer.claims.noun_phrases import SUBJECTS, description
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import lexicon

DESCRIBED = "DESCRIBED"
"""The label of a person without a name; no model gives it."""

_INTRODUCES = frozenset(["a", "an", "the", "one", "another", "this", "that"])
_NO_PERSON = frozenset(["compound", "amod", "nmod", "npadvmod", "appos", "attr", "oprd"])
_SINGULAR = (TokenPattern(tag="NN"), TokenPattern(tag="JJ", dep=" ".join((*SUBJECTS, "dobj", "pobj", "dative"))))
"""A noun, or an adjective in its place: "an official close to …"."""
_ENDINGS = ("man", "woman", "person", "ist")


def described(doc: Doc, named: Callable[[Token], bool]) -> Iterator[NamedSpan]:
    """The single persons that a description introduces, in order; `named` has the nouns next to a name."""
    for token in doc:
        if _can_be(token) and is_human(token) and not named(token):
            first, end = description(token)
            if _beside_name(doc, end, named):
                continue
            yield NamedSpan(first, end, DESCRIBED, " ".join(doc[first:end].text.split()))


def is_human(noun: Token) -> bool:
    """Whether the noun means a person: by its word, by "who", or because it speaks and is no institution."""
    words = lexicon().naming
    word = noun.lower_
    if word in words.institutions:
        return False
    if is_role(noun) or word in words.humans:
        return True
    if len(word) > 5 and word.endswith(_ENDINGS):  # noqa: PLR2004 (the ending and a stem)
        return True
    return _with_who(noun) or _says(noun)


def can_speak(noun: Token) -> bool:
    """Whether words can come from it: "citing a diplomat", and not "citing the high cost"."""
    words = lexicon().naming
    known = noun.lemma_.lower() in words.humans | words.institutions or is_role(noun)
    return known or noun.ent_type_ in ("PERSON", "ORG", "GPE", "NORP")


def head_of(name: NamedSpan, doc: Doc) -> Token:
    """The noun of a description."""
    return next((token for token in doc[name.start : name.end] if _can_be(token) and is_human(token)), doc[name.start])


def _can_be(token: Token) -> bool:
    if not any(pattern.matches(token) for pattern in _SINGULAR):
        return False
    if token.ent_type_ == "PERSON" or token.dep_ in _NO_PERSON or token.head.lower_ == "as":
        return False
    return any(child.lower_ in _INTRODUCES or child.dep_ == "poss" for child in token.lefts)


def _beside_name(doc: Doc, end: int, named: Callable[[Token], bool]) -> bool:
    """Whether a name follows that it describes: "Now the town's oldest judge, Lopez …"."""
    return end + 1 < len(doc) and doc[end].text == "," and named(doc[end + 1])


def _with_who(noun: Token) -> bool:
    return any(
        child.dep_ == "relcl"
        and child.left_edge.i == noun.i + 1 + (noun.nbor().text == ",")
        and any(word.lower_ in ("who", "whom") for word in child.children)
        for child in noun.rights
    )


def _says(noun: Token) -> bool:
    return noun.dep_ in SUBJECTS and noun.head.lemma_.lower() in ("say", "tell", "add")
