"""The role of a named person: the title before the name, or the description after it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_end, run_start
from summarizer.text.lexicon import lexicon

_LONGEST = 8
_PART = (
    TokenPattern(lower="-")
    | TokenPattern(tag="POS")
    | TokenPattern(pos="PROPN NOUN ADJ", dep="compound amod poss nmod punct")
)
_NOT_FIRST = TokenPattern(orth="- 's ’s") | TokenPattern(tag="PRP$")
_APPOSITION = TokenPattern(dep="appos")
_OPENS_DESCRIPTION = TokenPattern(pos="DET PUNCT PRON")
_ENDS_DESCRIPTION = TokenPattern(orth=",") | TokenPattern(pos="VERB")


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
    if index < 0:
        return None
    if not is_role(doc[index]):
        return None
    if doc[index].lower_ in lexicon().naming.role_adjectives:
        return None
    first = run_start(doc, index, _leads_on, least=max(0, index - _LONGEST))
    first = run_end(doc, first, _NOT_FIRST.matches, most=index)
    return doc[first : index + 1].text


def _leads_on(token: Token) -> bool:
    """Whether the token is part of a title that goes on behind it, in the same sentence."""
    if token.nbor().is_sent_start:
        return False
    return _PART.matches(token)


def _described_beside(doc: Doc, start: int, end: int) -> str | None:
    head = doc[start:end].root
    beside = list(filter(_APPOSITION.matches, head.rights))  # "Ana Reyes, the mayor of Arden"
    if _APPOSITION.matches(head):
        beside.append(head.head)  # "the mayor of Arden, Ana Reyes"
    role = next(filter(is_role, beside), None)
    return None if role is None else _description(doc, role, start)


def _description(doc: Doc, noun: Token, name_start: int) -> str:
    """The noun with its modifiers and its "of …", up to the next comma."""
    first = run_end(doc, noun.left_edge.i, _OPENS_DESCRIPTION.matches, most=noun.i)
    addition = next((child for child in noun.rights if (child.dep_, child.i) == ("prep", noun.i + 1)), None)
    # An addition that holds the name itself does not describe it.
    if addition is None or addition.left_edge.i <= name_start <= addition.right_edge.i:
        return doc[first : noun.i + 1].text
    border = _ENDS_DESCRIPTION.first(addition.subtree)
    return doc[first : addition.right_edge.i + 1 if border is None else border.i].text
