"""Nouns that hold somebody's words: "his claim that the dam leaks", "the report by the union that …"."""

from __future__ import annotations

from spacy.tokens import Token

from summarizer.claims.coreference.person_descriptions import can_speak
from summarizer.claims.matrix_verbs import MatrixKind, MatrixPredicate
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import lexicon

_CLAUSES = frozenset(["acl", "ccomp", "relcl"])
_CONTENT = (
    TokenPattern(lower="that", dep="mark"),
    TokenPattern(lower="that", tag="IN"),
    TokenPattern(dep="aux", tag="TO"),
)
_FROM = frozenset(["by", "from"])


def noun_predicate(noun: Token) -> MatrixPredicate | None:
    """The noun, if it is such a one, with the clause on it, or behind "is": "his claim is that the dam leaks"."""
    if noun.pos_ != "NOUN":
        return None
    if noun.lemma_.lower() not in lexicon().cues.report_nouns:
        return None
    says = noun.dep_ == "nsubj" and noun.head.lemma_ == "be"
    clauses = (child for child in (*noun.rights, *(noun.head.rights if says else ())) if child.dep_ in _CLAUSES)
    content = next((clause for clause in clauses if _is_told(clause)), None)
    return None if content is None else MatrixPredicate(noun, MatrixKind.SAY, content)


def holder_of(noun: Token) -> Token | None:
    """The speaker of a noun of speech: "Lopez's warning", "a warning from the mayor"; None if it names no speaker."""
    owner = next((child for child in noun.lefts if child.dep_ == "poss"), None)
    if owner is not None:
        return owner
    behind = (child for part in noun.rights if part.lower_ in _FROM for child in part.rights if child.dep_ == "pobj")
    return next((child for child in behind if can_speak(child)), None)


def _is_told(clause: Token) -> bool:
    """Whether it is the content of the noun, not a relative clause such as "the claim that she made"."""
    return any(pattern.matches_any(clause.lefts) for pattern in _CONTENT)
