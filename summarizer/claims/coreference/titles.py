"""The role of a named person: the title before the name, or the description after it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import lexicon

_LONGEST = 8
_PARTS = (
    TokenPattern(lower="-"),
    TokenPattern(tag="POS"),
    TokenPattern(pos="PROPN NOUN ADJ", dep="compound amod poss nmod punct"),
)


def role_of(doc: Doc, start: int, end: int) -> str | None:
    """As in "Russian Foreign Minister", "mayor of Springfield", or None; without an article."""
    return role_before(doc, start) or _described_beside(doc, start, end)


def is_role(token: Token) -> bool:
    """Whether the noun is a role that a person can have."""
    return not lexicon().naming.roles.isdisjoint((token.lower_, token.lemma_.lower()))


def role_before(doc: Doc, start: int) -> str | None:
    """The run of nouns, adjectives and possessives before the name, if its last word is a role."""
    index = start - 1
    if index > 1 and (doc[index - 2].text, doc[index].text) == ("(", ")"):  # "the chairman (right) Ivo Dean"
        index -= 3
    if index < 0 or not is_role(doc[index]):
        return None
    if doc[index].lower_ in lexicon().naming.role_adjectives:
        return None
    first = index
    while first > max(0, index - _LONGEST) and _continues(doc, first):
        first -= 1
    while first < index and _may_not_begin(doc[first]):
        first += 1
    return doc[first : index + 1].text


def _continues(doc: Doc, first: int) -> bool:
    """Whether the token before this one belongs to the same run, in the same sentence."""
    return _belongs(doc[first - 1]) and not doc[first].is_sent_start


def _may_not_begin(token: Token) -> bool:
    return token.text in ("-", "'s", "’s") or token.tag_ == "PRP$"


def _belongs(token: Token) -> bool:
    return any(pattern.matches(token) for pattern in _PARTS)


def _described_beside(doc: Doc, start: int, end: int) -> str | None:
    head = doc[start:end].root
    beside = [child for child in head.rights if child.dep_ == "appos" and is_role(child)]
    if head.dep_ == "appos" and is_role(head.head):
        beside.append(head.head)
    return _description(doc, beside[0], start) if beside else None


def _description(doc: Doc, noun: Token, name_start: int) -> str:
    """The noun with its modifiers and its "of …", up to the next comma."""
    first = noun.left_edge.i
    while first < noun.i and doc[first].pos_ in ("DET", "PUNCT", "PRON"):
        first += 1
    last = noun.i
    for child in noun.rights:
        if child.dep_ == "prep" and child.i == last + 1 and not child.left_edge.i <= name_start <= child.right_edge.i:
            last = next(
                (token.i - 1 for token in child.subtree if token.text == "," or token.pos_ == "VERB"),
                child.right_edge.i,
            )
            break
    return doc[first : last + 1].text
