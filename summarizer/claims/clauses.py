"""Clauses that can stand alone: whole sentences, or their coordinated main clauses, each with its speakers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Sentence

from summarizer.claims.modality import is_condition
from summarizer.claims.noun_phrases import SUBJECTS
from summarizer.claims.quotations import Quotes
from summarizer.claims.speech_cues import ClauseCues, find_cues, has_verb_below
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_start
from summarizer.text.lexicon import lexicon

_FINITE = TokenPattern(tag="MD VBD VBZ VBP")
_COMPLEMENT = TokenPattern(dep="ccomp parataxis")
_JOINT = TokenPattern(dep="cc punct") - TokenPattern(orth='“ ” " ’ ‘')
"""A conjunction or a comma; quotation marks belong to what they close."""
_RELATIVE_PRONOUN = TokenPattern(tag="WP WDT")
_SUBJECT = TokenPattern(dep=" ".join(SUBJECTS))
_THERE = TokenPattern(dep="expl")
_AUXILIARY = TokenPattern(dep="aux auxpass")
_LEAST_CLAUSE = 3
_SUBORDINATE = TokenPattern(dep="relcl acl advcl pcomp")
_CLOSING = frozenset('"”’»')


@dataclass(frozen=True, slots=True)
class Clause:
    """A range of tokens that can stand alone, its sentence's number and first token, and the speech cues in it."""

    start: int
    end: int
    position: int
    sentence_start: int
    root: Token
    cues: ClauseCues


def clauses_of(sentence: Sentence, position: int, quotes: Quotes) -> Iterator[Clause]:
    """The sentence, or its coordinated main clauses if each can stand alone, with a subject and verb of its own.

    An attributed sentence is split only before a clause with a speaker of its own: splitting "Lopez said that A, and
    B" would lose the speaker of B.
    """
    start, end = sentence.start, sentence.end
    whole = Clause(start, end, position, start, sentence.root, find_cues(sentence.root, start, end, quotes))
    parts = list(_parts(sentence, quotes))
    if not _can_cut(whole, parts, quotes):
        yield whole
        return
    for first, last, root in parts:
        yield Clause(first, last, position, start, root, find_cues(root, first, last, quotes))


def _can_cut(whole: Clause, parts: Sequence[tuple[int, int, Token]], quotes: Quotes) -> bool:
    """Whether there are several parts, and none loses a condition or speaker that it has in the whole sentence."""
    if len(parts) == 1:
        return False
    if any(is_condition(child) for child in whole.root.children if child.dep_ == "advcl"):
        return False
    voices = [find_cues(root, first, last, quotes).voices for first, last, root in parts]
    if voices[0]:  # the first speaker may also speak in a later part that names nobody
        return all(voices)
    if any(voices):
        return True
    return not whole.cues.voices


def _parts(sentence: Sentence, quotes: Quotes) -> Iterator[tuple[int, int, Token]]:
    """(first token, end, verb) of each main clause."""
    doc, begin, root = sentence.doc, sentence.start, sentence.root
    before = _before_semicolon(root)
    if before is not None:
        yield begin, before.right_edge.i + 1, before
        begin = before.right_edge.i + 2
    for verb in sorted(root.conjuncts, key=lambda token: token.i):
        left = verb.left_edge.i
        border = run_start(doc, left, _JOINT.matches, least=begin + 1)  # before the conjunction and the comma
        if border == left:  # nothing stands between the two
            continue
        if left - begin < _LEAST_CLAUSE:
            continue
        if not all(map(_stands_alone, (root, verb))):
            continue
        if quotes.at(doc[left].idx) != quotes.at(doc[begin].idx):  # half of a quotation
            continue
        yield begin, border, root
        begin, root = left, verb
    yield begin, sentence.end, root


def _before_semicolon(root: Token) -> Token | None:
    """The verb of a main clause that ends with a semicolon: the parser attaches it to the verb of the next clause."""
    before = next(filter(_stands_alone, filter(_COMPLEMENT.matches, root.lefts)), None)
    if before is None:
        return None
    if root.doc[before.right_edge.i + 1].text != ";":
        return None
    return before if _stands_alone(root) else None


def _stands_alone(verb: Token) -> bool:
    """Whether the verb has a tense and a subject of its own."""
    if not _FINITE.matches_any((verb, *verb.children)):
        return False
    if _THERE.matches_any(verb.children):
        return True
    subjects = filter(_SUBJECT.matches, verb.children)
    return not all(map(_RELATIVE_PRONOUN.matches, subjects))


def is_assertion(clause: Clause, doc: Doc) -> bool:
    """Whether it states something: it has a finite main verb, is not a question, and is more than a cue."""
    tokens = doc[clause.start : clause.end]
    if tokens.text.rstrip().rstrip("\"'”’»)").endswith("?"):
        return False
    if is_bare_cue(clause):
        return False
    return any(_is_finite(token, clause.cues.head) for token in tokens)


def _is_finite(token: Token, head: Token) -> bool:
    if not _FINITE.matches(token):
        return False
    verb = token.head if _AUXILIARY.matches(token) else token
    if verb == head:  # what is said may be subordinate to the cue
        return True
    return not _SUBORDINATE.matches(verb)


def is_bare_cue(clause: Clause) -> bool:
    """Whether the clause is only a cue next to a quotation: "Lopez said." or "The judge added:"."""
    head = clause.cues.head
    words = lexicon().cues
    if head.pos_ != "VERB":
        return False
    if head.lemma_.lower() not in words.say | words.quoting:
        return False
    if has_verb_below(head):
        return False
    if head.doc[clause.end - 1].text == ":":
        return True
    before = head.doc[max(0, clause.start - 1) : clause.start]
    return any(token.text in _CLOSING for token in before)
