"""Persons without a name in the article: "a crane driver", "an official close to the administration".

They speak, act and compete for pronouns like named persons, so that "he said" after a diplomat's words is never
taken for the president that the diplomat mentioned.
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

_INTRODUCES = TokenPattern(lower="a an the one another this that") | TokenPattern(dep="poss")
_PART_OF_OTHER = TokenPattern(ent_type="PERSON") | TokenPattern(dep="compound amod nmod npadvmod appos attr oprd")
"""A word of a name, or one that only says something of another noun."""
_SINGULAR = TokenPattern(tag="NN") | TokenPattern(tag="JJ", dep=" ".join((*SUBJECTS, "dobj", "pobj", "dative")))
"""A noun, or an adjective in its place: "an official close to …"."""
_PERSON_NOUN = _SINGULAR - _PART_OF_OTHER
_WHO = TokenPattern(lower="who whom")
_SPEAKING_NAMES = frozenset(["PERSON", "ORG", "GPE", "NORP"])
_ENDINGS = ("man", "woman", "person", "ist")


def described(doc: Doc, named: Callable[[Token], bool]) -> Iterator[NamedSpan]:
    """The single persons that a description introduces, in order; `named` has the nouns next to a name."""
    for noun in filter(_describes_person, doc):
        if named(noun):
            continue
        first, end = description(noun)
        if not _beside_name(doc, end, named):
            yield NamedSpan(first, end, DESCRIBED, " ".join(doc[first:end].text.split()))


def is_human(noun: Token) -> bool:
    """Whether the noun means a person: by its word, by "who", or because it speaks and is no institution."""
    words = lexicon().naming
    word = noun.lower_
    if word in words.institutions:
        return False
    if is_role(noun):
        return True
    if word in words.humans:
        return True
    if len(word) > 5 and word.endswith(_ENDINGS):  # noqa: PLR2004 (the ending and a stem)
        return True
    return _with_who(noun) or _says(noun)


def can_speak(noun: Token) -> bool:
    """Whether words can come from it: "citing a diplomat", and not "citing the high cost"."""
    words = lexicon().naming
    if is_role(noun):
        return True
    if noun.lemma_.lower() in words.humans | words.institutions:
        return True
    return noun.ent_type_ in _SPEAKING_NAMES


def head_of(name: NamedSpan, doc: Doc) -> Token:
    """The noun of a description."""
    return next(filter(_describes_person, doc[name.start : name.end]), doc[name.start])


def _describes_person(token: Token) -> bool:
    return _is_introduced(token) and is_human(token)


def _is_introduced(token: Token) -> bool:
    """Whether it is a single noun with an article or an owner, which brings somebody new into the story."""
    if not _PERSON_NOUN.matches(token):
        return False
    if token.head.lower_ == "as":  # "as a driver" says what somebody is who was named before
        return False
    return _INTRODUCES.matches_any(token.lefts)


def _beside_name(doc: Doc, end: int, named: Callable[[Token], bool]) -> bool:
    """Whether a name follows that it describes: "Now the town's oldest judge, Lopez …"."""
    if end + 1 >= len(doc):
        return False
    if doc[end].text != ",":
        return False
    return named(doc[end + 1])


def _with_who(noun: Token) -> bool:
    clauses = [child for child in noun.rights if child.dep_ == "relcl"]
    if not clauses:
        return False
    start = noun.i + 1 + (noun.nbor().text == ",")
    # A clause farther back may belong to another noun: "the boat of a man who …" is not "a boat who …".
    return any(_WHO.matches_any(clause.children) for clause in clauses if clause.left_edge.i == start)


def _says(noun: Token) -> bool:
    return noun.dep_ in SUBJECTS and noun.head.lemma_.lower() in ("say", "tell", "add")
