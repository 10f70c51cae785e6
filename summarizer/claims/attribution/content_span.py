"""Finds the words of a clause that a voice says, and the words by which the text names that voice.

clause, voice → tokens of what is said; voice → the noun phrase at its cue ("she", "the mayor of Arden, Ana Reyes")
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from summarizer.claims.clauses import Clause
from summarizer.claims.coreference.named_entities import span_of
from summarizer.claims.cue import ACCORDING, QUOTED, SIGNED, Cue
from summarizer.claims.matrix_verbs import SPEECH, matrix_predicate_at
from summarizer.claims.noun_phrases import SUBJECTS, last_word
from summarizer.claims.quotations import Quotes
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.span import Span

_CLAUSES = frozenset(["ccomp", "parataxis", "xcomp", "conj", "cc"])
_OBJECT = TokenPattern(dep="dobj prep xcomp ccomp oprd acomp attr prt dative pcomp")
_ADVERBIAL_CLAUSE = TokenPattern(dep="advcl")
_CONCESSION = TokenPattern(dep="mark", lower="though although while whereas as")
_RELATIVE_SUBJECT = TokenPattern(dep=" ".join(SUBJECTS), tag="WP WDT")
_APART = TokenPattern(dep="npadvmod") | TokenPattern(dep="acl advcl", tag="VBG")
_FINITE_JOINED = TokenPattern(dep="conj", tag="VBD VBZ")


def source_of(voice: Cue) -> Span | None:
    """The noun phrase of the speaker at the cue; None if the text does not say who speaks."""
    noun = voice.source
    if noun is None:
        return None
    verb = noun.doc[voice.at]
    pronoun = _RELATIVE_SUBJECT.first(verb.children)
    if pronoun is not None:
        return span_of(noun.doc, pronoun.i, pronoun.i + 1)
    cut = [child.left_edge.i for child in noun.rights if _is_apart(child, voice.at)]
    end = min(cut, default=noun.right_edge.i + 1)
    first = noun.left_edge.i
    if first <= voice.at < noun.i:
        first = voice.at + 1
    return span_of(noun.doc, first, last_word(noun.doc, noun.i, end))


def _is_apart(part: Token, cue: int) -> bool:
    """Whether the words after a noun no longer describe it: "the mayor, speaking in Arden", "the mayor on Friday"."""
    if _APART.matches(part):
        return True
    return part.left_edge.i <= cue <= part.right_edge.i


def content_span(clause: Clause, voice: Cue, quotes: Quotes) -> frozenset[int]:
    """The tokens of the clause that the voice says, and all of the quotation that holds what the clause is about."""
    doc = clause.root.doc
    tokens = range(clause.start, clause.end)
    number = quotes.at(clause.cues.head.idx)
    quoted = frozenset[int]()
    if number is not None:
        quoted = frozenset(index for index in tokens if quotes.at(doc[index].idx) == number)
    if voice.at not in tokens:
        return quoted
    if voice.cue in (QUOTED, SIGNED):  # outside the marks nobody says anything
        return quoted
    said = (quoted | _said_by(clause, voice)).intersection(tokens).difference((voice.at,))
    named = source_of(voice)
    if named is None:
        return said
    return frozenset(index for index in said if not named.start <= doc[index].idx < named.end)


def _said_by(clause: Clause, voice: Cue) -> set[int]:
    """The words that depend on the cue in the parse, if there are any; else the clause around it."""
    if voice.layer is None or voice.source is None:
        return _around(clause, voice)
    return subtree(voice)


def _around(clause: Clause, voice: Cue) -> set[int]:
    """All of the clause but the cue and what belongs to it: "…, the mayor said on Friday", "according to …"."""
    cue = clause.root.doc[voice.at]
    if voice.cue == ":":
        return set(range(voice.at + 1, clause.end))
    tokens = set(range(clause.start, clause.end))
    if voice.cue == ACCORDING:
        return tokens - {token.i for token in cue.subtree}
    return tokens - set(_tag(cue)) if cue.pos_ == "VERB" else tokens


def subtree(voice: Cue) -> set[int]:
    """The tokens that depend on the voice's matrix predicate; none if it has no such predicate."""
    layer = voice.layer
    if layer is None:
        return set()
    if layer.content is not None:
        return _clause(layer.content)
    parts = filter(_OBJECT.matches, layer.token.children)
    return {token.i for child in parts if child != voice.source for token in child.subtree}


def _clause(head: Token) -> set[int]:
    """The clause without the words outside it that the parser attached to it.

    That is a finite verb joined to an infinitive ("said he would go and warned"), and a concession in which somebody
    speaks ("though she noted that …").
    """
    found = {token.i for token in head.subtree}
    below = (token for token in head.subtree if token != head)
    for verb in filter(_is_outside, below):
        found -= {token.i for token in verb.subtree}
    return found


def _is_outside(verb: Token) -> bool:
    if verb.pos_ != "VERB":
        return False
    if _FINITE_JOINED.matches(verb):
        return bool(verb.head.tag_ == "VB")
    return _ADVERBIAL_CLAUSE.matches(verb) and _concedes(verb)


def _concedes(verb: Token) -> bool:
    """Whether it is a clause of "though" or the like in which somebody speaks."""
    if not _CONCESSION.matches_any(verb.children):
        return False
    layer = matrix_predicate_at(verb)
    return layer is not None and layer.kind in SPEECH


def _tag(cue: Token) -> Iterator[int]:
    yield cue.i
    for child in cue.children:
        if child.dep_ not in _CLAUSES:
            yield from (token.i for token in child.subtree)
