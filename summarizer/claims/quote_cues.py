"""Cues beside quotations: which verb the words in quotation marks belong to."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from summarizer.claims.matrix_verbs import SPEECH, MatrixKind, MatrixPredicate, matrix_predicates
from summarizer.claims.noun_phrases import SUBJECTS
from summarizer.claims.quotations import Quotes
from summarizer.text.lexicon import lexicon
from summarizer.text.span import Span

_VERBS = frozenset(["VERB", "AUX"])
_NEAR = 2
"""Characters between a cue and its quotation: a comma or colon, and a space."""


def into_quote(
    layers: tuple[MatrixPredicate, ...], head: Token, start: int, end: int, quotes: Quotes
) -> tuple[tuple[MatrixPredicate, ...], Token]:
    """Where a cue stands outside a quotation that holds a clause, the clause is what the sentence is about."""
    cues = lexicon().cues
    lemma = head.lemma_.lower()
    if quotes.at(head.idx) is not None or lemma not in (cues.clausal | cues.address | cues.quoting):
        return layers, head
    for token in head.doc[start:end]:
        if quotes.at(token.idx) is None or not _heads_clause(token):
            continue
        above = quotes.at(token.head.idx)
        if token.head == token or above is None or token.dep_ in ("ccomp", "parataxis"):
            upper = layers[:-1] if layers and layers[-1].token == head else layers
            below, inner = matrix_predicates(token)
            return (*upper, MatrixPredicate(head, MatrixKind.SAY, token), *below), inner
    return layers, head


def overtaken(layer: MatrixPredicate, layers: Sequence[MatrixPredicate], quotes: Quotes) -> bool:
    """Whether the quotation below the layer belongs to another cue, which touches it: "It will confirm ‘…,’ said …"."""
    number = None if layer.content is None else quotes.at(layer.content.idx)
    if number is None or quotes.at(layer.token.idx) is not None:
        return False
    touching = [
        other.token for other in layers if other.kind in SPEECH and _touches(quotes.items[number].span, other.token)
    ]
    return bool(touching) and layer.token not in touching


def _heads_clause(token: Token) -> bool:
    return token.pos_ in _VERBS and token.dep_ not in ("relcl", "acl", "advcl") and has_subject(token)


def has_subject(verb: Token) -> bool:
    """Whether the verb has a subject of its own."""
    return any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in verb.children)


def adjoins(verb: Token, start: int, end: int, quotes: Quotes) -> bool:
    """Whether a quotation in or right before these tokens touches the cue."""
    doc = verb.doc
    beside = quotes.within(doc[max(0, start - 1)].idx, doc[min(len(doc), end) - 1].idx + 1)
    return any(_touches(quotes.items[number].span, verb) for number in beside)


def _touches(quote: Span, verb: Token) -> bool:
    """Whether only the verb's subject, or a comma or colon, stands between it and the quotation."""
    first = min((child.left_edge.idx for child in verb.children if child.dep_ in SUBJECTS), default=verb.idx)
    ahead = 0 <= min(first, verb.idx) - quote.end <= _NEAR
    return ahead or 0 <= quote.start - verb.idx - len(verb) <= _NEAR


def announces(verb: Token, end: int, quotes: Quotes) -> bool:
    """Whether a quotation follows the comma or colon behind the cue: "Lopez recalled, “…"."""
    main = verb.dep_ in ("ROOT", "ccomp", "parataxis", "dep") and verb.i + 2 < end
    return main and verb.nbor().text in (",", ":") and quotes.at(verb.nbor(2).idx) is not None
