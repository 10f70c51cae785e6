"""What each speaker says, word for word: from clauses with their speakers to the parts of the text.

clauses with speakers → of each clause the outermost cue, who stands at it, and what is said by it → one Saying for
each cue, over as many sentences as its quotation has
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from summarizer.nlp.cues import Voice, asides
from summarizer.nlp.layers import SPEECH, Layer, layer_at
from summarizer.nlp.mentions import span_of
from summarizer.nlp.phrases import SUBJECTS
from summarizer.nlp.quotations import Quotes
from summarizer.nlp.quote_owners import SIGNED
from summarizer.nlp.speech import QUOTED, Spoken
from summarizer.types import Span

_CLAUSES = frozenset(["ccomp", "parataxis", "xcomp", "conj", "cc"])
_OBJECTS = frozenset(["dobj", "prep", "xcomp", "ccomp", "oprd", "acomp", "attr", "prt", "dative", "pcomp"])


_CONCESSIONS = frozenset(["though", "although", "while", "whereas", "as"])


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says what by which cue, as spans of the text.

    `source` is the noun phrase at the cue ("she", "the mayor of Arden, Ana Reyes"), None where the text hides it;
    `content` may be in several parts, in the order of the text.
    """

    cue: Span
    source: Span | None
    content: tuple[Span, ...]


def sayings(doc: Doc, spoken: Sequence[Spoken], quotes: Quotes) -> tuple[Saying, ...]:
    """Everything that is said in the document, in the order of the cues' first clauses."""
    said: dict[int, tuple[Voice, set[int]]] = {}
    for one in spoken:
        if one.speakers:
            voice = one.speakers[0][0]
            key = voice.at if voice.source is not None or one.quote is None else -1 - one.quote
            said.setdefault(key, (voice, set()))[1].update(_content(one, voice, quotes))
    found = [*said.values(), *_asides(doc, spoken, quotes, said.values())]
    return tuple(
        Saying(span_of(doc, voice.at, voice.at + 1), _source(voice), tuple(_parts(doc, sorted(content))))
        for voice, content in found
    )


def _asides(
    doc: Doc, spoken: Sequence[Spoken], quotes: Quotes, said: Iterable[tuple[Voice, set[int]]]
) -> Iterator[tuple[Voice, set[int]]]:
    """What is said outside of all that: "Lopez, who warned that …, left"."""
    taken = {index for voice, content in said for index in (voice.at, *content)}
    for one in spoken:
        for voice, layer in asides(doc, one.clause.start, one.clause.end, quotes):
            content = _below(voice, layer) - taken
            if voice.at not in taken and content:
                yield voice, content
                taken |= {voice.at, *content}


def _source(voice: Voice) -> Span | None:
    noun = voice.source
    if noun is None:
        return None
    verb = noun.doc[voice.at]
    pronoun = next((child for child in verb.children if child.dep_ in SUBJECTS and child.tag_ in ("WP", "WDT")), None)
    if pronoun is not None:
        return span_of(noun.doc, pronoun.i, pronoun.i + 1)
    cut = [child.left_edge.i for child in noun.rights if _is_apart(child, voice.at)]
    end = min(cut, default=noun.right_edge.i + 1)
    first = noun.left_edge.i
    if first <= voice.at < noun.i:
        first = voice.at + 1
    while end > noun.i + 1 and (noun.doc[end - 1].is_punct or noun.doc[end - 1].is_space):
        end -= 1
    return span_of(noun.doc, first, end)


def _is_apart(part: Token, cue: int) -> bool:
    """Whether what follows a noun no longer tells who it is: "the mayor, speaking in Arden", "the mayor on Friday"."""
    told_when = part.dep_ == "npadvmod"
    busy = part.dep_ in ("acl", "advcl") and part.tag_ == "VBG"
    return told_when or busy or part.left_edge.i <= cue <= part.right_edge.i


def _content(one: Spoken, voice: Voice, quotes: Quotes) -> set[int]:
    clause, heard = one.clause, one.clause.heard
    doc = clause.root.doc
    tokens = range(clause.start, clause.end)
    quoted = {index for index in tokens if one.quote is not None and quotes.at(doc[index].idx) == one.quote}
    if voice.at not in tokens or voice.cue in (QUOTED, SIGNED):
        return quoted
    cue = doc[voice.at]
    layer = next((layer for layer in heard.layers if layer.token.i == voice.at), None)
    if layer is not None and voice.source is not None:
        below = _below(voice, layer)
    elif voice.cue == ":":
        below = set(range(voice.at + 1, clause.end))
    elif cue.pos_ == "VERB" and voice.cue.lower() != "according to":
        below = set(tokens) - set(_tag(cue))
    elif voice.cue.lower() == "according to":
        below = set(tokens) - {token.i for token in cue.subtree}
    else:
        below = set(tokens) - {voice.at}
    span = _source(voice)
    outside = {index for index in below | quoted if span is not None and span.start <= doc[index].idx < span.end}
    return {index for index in (below | quoted) & set(tokens) if index != voice.at} - outside


def _below(voice: Voice, layer: Layer) -> set[int]:
    """What hangs on the layer."""
    if layer.content is not None:
        return _clause(layer.content)
    parts = (child for child in layer.token.children if child.dep_ in _OBJECTS and child != voice.source)
    return {token.i for child in parts for token in child.subtree}


def _clause(head: Token) -> set[int]:
    """The clause without what the parse hangs on it from outside.

    That is a finite verb joined to an infinitive ("said he would go and warned"), and a concession in which somebody
    speaks ("though she noted that …").
    """
    found = {token.i for token in head.subtree}
    for verb in head.subtree:
        if verb != head and verb.pos_ == "VERB" and (_joins_above(verb) or _concedes(verb)):
            found -= {token.i for token in verb.subtree}
    return found


def _joins_above(verb: Token) -> bool:
    return verb.dep_ == "conj" and verb.tag_ in ("VBD", "VBZ") and verb.head.tag_ == "VB"


def _concedes(verb: Token) -> bool:
    marked = any(child.dep_ == "mark" and child.lower_ in _CONCESSIONS for child in verb.children)
    layer = layer_at(verb) if verb.dep_ == "advcl" and marked else None
    return layer is not None and layer.kind in SPEECH


def _tag(cue: Token) -> Iterator[int]:
    yield cue.i
    for child in cue.children:
        if child.dep_ not in _CLAUSES:
            yield from (token.i for token in child.subtree)


def _parts(doc: Doc, indices: Sequence[int]) -> Iterator[Span]:
    """Runs of tokens as spans."""
    start = None
    for place, index in enumerate(indices):
        start = index if start is None else start
        if place + 1 == len(indices) or indices[place + 1] != index + 1:
            yield span_of(doc, start, index + 1)
            start = None
