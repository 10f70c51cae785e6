"""Clauses that can stand alone: whole sentences, or their coordinated main clauses, each with its voices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Sentence

from summarizer.claims.modality import is_condition
from summarizer.claims.noun_phrases import SUBJECTS
from summarizer.claims.quotations import Quotes
from summarizer.claims.speech_cues import ClauseCues, find_cues, has_verb_below
from summarizer.text.lexicon import lexicon

_FINITE = frozenset(["MD", "VBD", "VBZ", "VBP"])
_LEAST_CLAUSE = 3
_SUBORDINATE = frozenset(["relcl", "acl", "advcl", "pcomp"])
_CLOSING = frozenset('"”’»')


@dataclass(frozen=True, slots=True)
class Clause:
    """A range of tokens that can stand alone, its sentence's number and first token, and what was heard in it."""

    start: int
    end: int
    position: int
    sentence_start: int
    root: Token
    heard: ClauseCues


def clauses_of(sentence: Sentence, position: int, quotes: Quotes) -> Iterator[Clause]:
    """The sentence, or its coordinated main clauses where each stands alone, with a subject and verb of its own.

    An attributed sentence is cut only where the next clause has a voice of its own: cutting "Lopez said that A, and B"
    would lose who says B.
    """
    start, end = sentence.start, sentence.end
    whole = Clause(start, end, position, start, sentence.root, find_cues(sentence.root, start, end, quotes))
    parts = list(_parts(sentence, quotes))
    if len(parts) == 1 or not _can_cut(whole, parts, quotes):
        yield whole
        return
    for first, last, root in parts:
        yield Clause(first, last, position, start, root, find_cues(root, first, last, quotes))


def _can_cut(whole: Clause, parts: Sequence[tuple[int, int, Token]], quotes: Quotes) -> bool:
    if any(child.dep_ == "advcl" and is_condition(child) for child in whole.root.children):
        return False
    voices = [find_cues(root, first, last, quotes).voices for first, last, root in parts]
    cut_off = any(not voice for voice in voices) and any(voices)
    return not (cut_off and bool(voices[0])) and (bool(voices[0]) or not whole.heard.voices or any(voices))


def _parts(sentence: Sentence, quotes: Quotes) -> Iterator[tuple[int, int, Token]]:
    doc, begin, root = sentence.doc, sentence.start, sentence.root
    first = next((child for child in root.lefts if child.dep_ in ("ccomp", "parataxis") and _stands_alone(child)), None)
    if first is not None and doc[first.right_edge.i + 1].text == ";" and _stands_alone(root):
        yield begin, first.right_edge.i + 1, first
        begin = first.right_edge.i + 2
    for verb in sorted(root.conjuncts, key=lambda token: token.i):
        left = verb.left_edge.i
        border = left
        while border - 1 > begin and doc[border - 1].dep_ in ("cc", "punct") and doc[border - 1].text not in '“”"’‘':
            border -= 1
        if not _stands_alone(verb) or left - begin < _LEAST_CLAUSE or border == left:
            continue
        if quotes.at(doc[left].idx) != quotes.at(doc[begin].idx) or not _stands_alone(root):
            continue
        yield begin, border, root
        begin, root = left, verb
    yield begin, sentence.end, root


def _stands_alone(verb: Token) -> bool:
    own = any(
        (child.dep_ in SUBJECTS and child.tag_ not in ("WP", "WDT")) or child.dep_ == "expl" for child in verb.children
    )
    return own and (verb.tag_ in _FINITE or any(child.tag_ in _FINITE for child in verb.children))


def is_assertion(clause: Clause, doc: Doc) -> bool:
    """Whether it says something: has a finite main verb, is no question and more than a cue."""
    tokens = doc[clause.start : clause.end]
    asks = tokens.text.rstrip().rstrip("\"'”’»)").endswith("?")
    return not asks and not is_bare_cue(clause) and any(_is_finite(token, clause.heard.head) for token in tokens)


def _is_finite(token: Token, head: Token) -> bool:
    if token.tag_ not in _FINITE:
        return False
    verb = token.head if token.dep_ in ("aux", "auxpass") else token
    return verb == head or verb.dep_ not in _SUBORDINATE


def is_bare_cue(clause: Clause) -> bool:
    """Whether the clause is only a cue beside a quotation: "Lopez said." or "The judge added:"."""
    head = clause.heard.head
    cues = lexicon().cues
    if head.lemma_.lower() not in (cues.say | cues.quoting) or head.pos_ != "VERB" or has_verb_below(head):
        return False
    before = head.doc[clause.start - 1].text if clause.start else ""
    return before in _CLOSING or head.doc[clause.end - 1].text == ":"
