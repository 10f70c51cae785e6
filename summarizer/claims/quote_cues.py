"""Cues beside quotations: which verb the words in quotation marks belong to."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from summarizer.claims.matrix_verbs import SPEECH, MatrixKind, MatrixPredicate, matrix_predicates
from summarizer.claims.noun_phrases import SUBJECTS
from summarizer.claims.quotations import Quotes
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import lexicon
from summarizer.text.span import Span

_CLAUSE_VERB = TokenPattern(pos="VERB AUX") - TokenPattern(dep="relcl acl advcl")
_COMPLEMENT = TokenPattern(dep="ccomp parataxis")
_MAIN_VERB = TokenPattern(dep="ROOT ccomp parataxis dep")
_OWN_SUBJECT = TokenPattern(dep="nsubj nsubjpass expl")
_ANNOUNCING = frozenset([",", ":"])
_NEAR = 2
"""Characters between a cue and its quotation: a comma or colon, and a space."""


def into_quote(
    layers: tuple[MatrixPredicate, ...], head: Token, start: int, end: int, quotes: Quotes
) -> tuple[tuple[MatrixPredicate, ...], Token]:
    """Where a cue stands outside a quotation that holds a clause, the clause is what the sentence is about."""
    cues = lexicon().cues
    if head.lemma_.lower() not in cues.clausal | cues.address | cues.quoting:
        return layers, head
    if quotes.at(head.idx) is not None:
        return layers, head
    quoted = (token for token in head.doc[start:end] if quotes.at(token.idx) is not None)
    clause = next((token for token in quoted if _heads_clause(token, quotes)), None)
    if clause is None:
        return layers, head
    upper = [layer for layer in layers if layer.token != head]  # the cue may have a clause outside, too
    below, inner = matrix_predicates(clause)
    return (*upper, MatrixPredicate(head, MatrixKind.SAY, clause), *below), inner


def quotes_another(layer: MatrixPredicate, layers: Sequence[MatrixPredicate], quotes: Quotes) -> bool:
    """Whether the quotation below the layer belongs to another cue, which touches it: "It will confirm ‘…,’ said …"."""
    if layer.content is None:
        return False
    number = quotes.at(layer.content.idx)
    if number is None:
        return False
    if quotes.at(layer.token.idx) is not None:  # the cue is quoted as well: "“He said he would go”"
        return False
    quote = quotes.items[number].span
    cues = [other.token for other in layers if other.kind in SPEECH]
    touching = [cue for cue in cues if _touches(quote, cue)]
    return bool(touching) and layer.token not in touching


def _heads_clause(token: Token, quotes: Quotes) -> bool:
    """Whether it is the verb of a clause that no other word of the quotation governs, except as what is said in it."""
    if not _CLAUSE_VERB.matches(token):
        return False
    if not has_subject(token):
        return False
    if token.head == token:
        return True
    if _COMPLEMENT.matches(token):
        return True
    return quotes.at(token.head.idx) is None


def has_subject(verb: Token) -> bool:
    """Whether the verb has a subject of its own."""
    return _OWN_SUBJECT.matches_any(verb.children)


def adjoins(verb: Token, start: int, end: int, quotes: Quotes) -> bool:
    """Whether a quotation in or right before these tokens touches the cue."""
    doc = verb.doc
    beside = quotes.within(doc[max(0, start - 1)].idx, doc[min(len(doc), end) - 1].idx + 1)
    return any(_touches(quotes.items[number].span, verb) for number in beside)


def _touches(quote: Span, verb: Token) -> bool:
    """Whether only the verb's subject, or a comma or colon, stands between it and the quotation."""
    first = min((child.left_edge.idx for child in verb.children if child.dep_ in SUBJECTS), default=verb.idx)
    behind = min(first, verb.idx) - quote.end  # "“Never,” Lopez said"
    before = quote.start - (verb.idx + len(verb))  # "Lopez said: “Never”"
    return any(0 <= gap <= _NEAR for gap in (behind, before))


def announces(verb: Token, end: int, quotes: Quotes) -> bool:
    """Whether a quotation follows the comma or colon behind the cue: "Lopez recalled, “…"."""
    if not _MAIN_VERB.matches(verb):
        return False
    if verb.i + 2 >= end:
        return False
    if verb.nbor().text not in _ANNOUNCING:
        return False
    return quotes.at(verb.nbor(2).idx) is not None
