"""Cues beside what they report, which the parse does not put above it: "…, Lopez said", "…, saying that …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from summarizer.claims.cue import Cue
from summarizer.claims.matrix_verbs import TELLING, MatrixPredicate, clause_below, says_more
from summarizer.claims.noun_phrases import agent_of, has_own_subject, is_passive, subject_of
from summarizer.claims.quotations import Quotes
from summarizer.claims.quote_cues import adjoins, announces
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_end, run_start
from summarizer.text.lexicon import lexicon
from summarizer.text.pronouns import FIRST_PERSON

_LONGEST_SPEAKER = 8
"""Words in front of a cue that may name its speaker."""
_VERB = TokenPattern(pos="VERB AUX")
_AFTER_COLON = 2
"""Tokens after a sentence within which the quotation that it announces begins: a line break and the mark."""
_TENSED = TokenPattern(tag="VBD VBZ VBP VBN") - TokenPattern(dep="relcl")
_FINITE = TokenPattern(tag="VBD VBZ VBP", dep="ROOT ccomp conj parataxis dep")
_SUBJECT_OR_OBJECT = TokenPattern(dep="nsubj dobj")
_QUESTION_WORD = TokenPattern(tag="WP WDT WRB")
_JOINED = TokenPattern(dep="conj dep") | TokenPattern(dep="advcl acl", tag="VBG")
_COMMAS = frozenset([",", "—", "–", "-"])
_NOMINAL = TokenPattern(pos="DET ADJ NOUN PROPN NUM PART") | TokenPattern(tag="PRP$") | TokenPattern(lower="&")
_NAME = TokenPattern(pos="PROPN") | TokenPattern(lower="&")
_SHOWS = frozenset(["indicate", "indicates", "reveal", "reveals", "show", "shows", "suggest", "suggests"])
_END = TokenPattern(is_punct=True) | TokenPattern(is_space=True)
_HYPHENATED = TokenPattern(lower="e -")
"""The beginning of "e-mail", which is three tokens."""
_OPENS = TokenPattern(pos="DET ADJ NUM") | TokenPattern(tag="PRP$")
_GOOD_PART = 3
"""A clause under "saying that" counts from a third of the sentence on: below, it is an aside."""


def bare_cues(head: Token, layers: Sequence[MatrixPredicate], start: int, end: int, quotes: Quotes) -> Iterator[Cue]:
    """A cue without a clause of its own next to a quotation: "“Total panic,” said Diaz.", "Lopez added:"."""
    cues = lexicon().cues
    lemma = head.lemma_.lower()
    if lemma not in cues.say | cues.quoting:
        return
    if quotes.at(head.idx) is not None:  # the quotation's own "he said"
        return
    if head in {layer.token for layer in layers}:  # it has a clause, and is a cue by that
        return
    doc = head.doc
    stop = end + _AFTER_COLON if doc[end - 1].text == ":" else end
    if not len(quotes.within(doc[max(0, start - 1)].idx, doc[min(len(doc), stop) - 1].idx + 1)):
        return
    says = lemma in cues.say
    if not says and not adjoins(head, start, stop, quotes):  # "smiled" is speech only where it touches the words
        return
    source = subject_of(head)
    if source is not None:
        yield Cue(head.text, head.i, source, acts=not says)


def cues_beside(root: Token, layers: Sequence[MatrixPredicate], start: int, end: int, quotes: Quotes) -> Iterator[Cue]:
    """The first cue that the parse does not put above the clause: "…, Lopez said", "…, saying that …"."""
    used = {layer.token.i for layer in layers}
    others = (token for token in root.doc[start:end] if token.i not in used)
    verbs = (token for token in others if _can_tag(token, start, quotes))
    for verb in verbs:
        if not _covers_sentence(verb, start, end, quotes):
            continue
        if _goes_on(verb, layers):
            return
        source = agent_of(verb) if is_passive(verb) else subject_of(verb) or speaker_before(verb)
        if source is not None and source.lower_ not in FIRST_PERSON and not _QUESTION_WORD.matches(source):
            yield Cue(verb.text, verb.i, source)
            return


def _covers_sentence(verb: Token, start: int, end: int, quotes: Quotes) -> bool:
    """Whether the verb reports the sentence, or a large part of it."""
    if _is_tag(verb, start, end, quotes):
        return True
    return _holds_much(verb, end - start)


def speaker_before(verb: Token) -> Token | None:
    """The speaker before a cue, if the parser took it for part of what is said: "…, Drost & Hale said".

    A description may come before the name: "…, its chairman, Pavel Ordan, said".
    """
    doc, first = verb.doc, verb.sent.start
    least = max(first, verb.i - _LONGEST_SPEAKER)
    if not _FINITE.matches(verb) or verb.lemma_.lower() not in lexicon().cues.say or verb.i <= least:
        return None
    end = verb.i - 1 if doc[verb.i - 1].text == "," else verb.i
    start = run_start(doc, end, (_NOMINAL if end == verb.i else _NAME).matches, least=least)
    if first < start < end < verb.i and doc[start - 1].text == ",":  # a name between commas: its description is before
        name, start = start, run_start(doc, start - 1, _NOMINAL.matches, least=max(first, start - _LONGEST_SPEAKER))
        start = start if start < name - 1 else end
    if not first < start < end or doc[start - 1].text not in _COMMAS:
        return None
    return doc[end - 1]


def evidence_behind(doc: Doc, start: int, end: int) -> Iterator[Cue]:
    """The evidence for the whole sentence, named at its end: "…, a letter seen by the Herald shows".

    It is found by words alone, because the parser takes "the Herald shows" for a name.
    """
    last = next((token for token in reversed(doc[start:end]) if not _END.matches(token)), None)
    if last is None or last.lower_ not in _SHOWS or last.dep_ == "ROOT":
        return
    comma = next((token.i for token in reversed(doc[start : last.i]) if token.text == ","), None)
    if comma is None or comma == start:
        return
    first = run_end(doc, comma + 1, _OPENS.matches, most=last.i)
    noun = run_end(doc, first, _HYPHENATED.matches, most=last.i)
    if noun == last.i - 1 or doc[noun].lemma_.lower() not in lexicon().cues.evidence:
        return
    if noun == first:
        yield Cue(last.text, last.i, doc[noun])
    else:  # the parse separates its parts
        yield Cue(last.text, last.i, label=doc[comma + 1 : noun + 1].text)


def _can_tag(verb: Token, start: int, quotes: Quotes) -> bool:
    """Whether it is a verb of speech, or one that is so only behind a quotation ("“No,” smiled Diaz")."""
    if verb.pos_ != "VERB":
        return False
    if quotes.at(verb.idx) is not None:
        return False
    cues = lexicon().cues
    lemma = verb.lemma_.lower()
    if lemma in cues.clausal:
        return True
    if verb.i <= start:
        return False
    return lemma in cues.quoting and quotes.at(verb.doc[verb.left_edge.i - 1].idx) is not None


def _goes_on(verb: Token, layers: Sequence[MatrixPredicate]) -> bool:
    """Whether it is "…, saying that" of the same speaker, wherever the parser attached it."""
    if verb.tag_ != "VBG":
        return False
    if has_own_subject(verb):
        return False
    return any(layer.kind in TELLING and layer.content is not None for layer in layers)


def _is_tag(verb: Token, start: int, end: int, quotes: Quotes) -> bool:
    """Whether it is a cue after a comma or a quotation mark, with a subject and without a clause of its own."""
    if not _TENSED.matches(verb):
        return False
    if _has_clause_behind(verb) or says_more(verb):
        return False
    nouns = filter(_SUBJECT_OR_OBJECT.matches, verb.children)
    subject = next((noun for noun in nouns if not _QUESTION_WORD.matches(noun)), None)
    if subject is None:
        return _closes(verb, start, end)
    if subject.i < verb.i and announces(verb, end, quotes):
        return True
    first = min(subject.left_edge.i, verb.i)
    return any(_is_border(before, quotes) for before in verb.doc[max(start, first - 1) : first])


def _has_clause_behind(verb: Token) -> bool:
    content = clause_below(verb)
    if content is None:
        return False
    return bool(content.i > verb.i)


def _is_border(token: Token, quotes: Quotes) -> bool:
    """Whether the token ends what is said before a cue: a comma, or the end of a quotation."""
    if token.text in _COMMAS:
        return True
    return quotes.at(token.idx) is not None


def _closes(verb: Token, start: int, end: int) -> bool:
    """The same by the words alone, ", the companies announced on Monday.", if the parse is different."""
    doc = verb.doc
    if _VERB.matches_any(doc[verb.i + 1 : end]):
        return False
    return speaker_before(verb) is not None or _stands_behind_comma(verb, start)


def _stands_behind_comma(verb: Token, start: int) -> bool:
    first = run_start(verb.doc, verb.i, _NOMINAL.matches, least=max(start, verb.i - _LONGEST_SPEAKER))
    return start < first < verb.i and verb.doc[first - 1].text in _COMMAS


def _holds_much(verb: Token, length: int) -> bool:
    """Whether a participle's clause is a large part of the sentence: "Lopez spoke on Monday, saying that …"."""
    if not _JOINED.matches(verb):
        return False
    content = clause_below(verb)
    if content is None:
        return False
    return _GOOD_PART * (content.right_edge.i - content.left_edge.i) > length
