"""From any text to clean paragraphs, and their features. Pure, and linear in the text."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from summarizer.text.limits import CLEANING
from summarizer.text.strip_markup import strip_unseen

_LINE_ENDS = re.compile(r"[\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
_MARKS = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f"
    r"\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_PILED_MARKS = re.compile(f"([{_MARKS}]{{8}})[{_MARKS}]+")
_SENTENCE_END = re.compile(r"[.!?…。！？؟।۔:;][\"'”’»」』)\]*]*$")  # noqa: RUF001 - full stops of other scripts
_SENTENCE_BREAK = re.compile(
    r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[^\W\d_a-z])"
    r"|(?<=[a-z])[.!?](?=[A-Z][a-z]{2})"  # if a page lost its line breaks
)
_INITIAL = re.compile(r"(?:^|[\s.(])(?:[A-Z]|[A-Z][a-z]{1,2}|Prof|Capt|Sgt|Gov|Sen|Rep|Gen)\.$")
_QUOTED = re.compile(r"“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|\"[^\"]*(?:\"|$)")
_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
_LIST_ITEM = re.compile(r"(?:[-*•◦▪–·‣]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s+")
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(r"(?<![\w.,])(?!(?:19|20)\d\d(?![\w.,%]))[$€£¥]?\d[\d.,]*%?")


def normalise(text: str) -> str:
    """The text in NFC: line feeds end lines, runs of spaces become one, and invisible characters are removed."""
    lines = line_feeds(_PILED_MARKS.sub(r"\1", text))  # sorting stacked accents for NFC takes quadratic time
    return _SPACES.sub(" ", strip_unseen(unicodedata.normalize("NFC", lines)).replace("\u00ad", ""))


def line_feeds(text: str) -> str:
    """The text with a line feed at the end of each line, whatever ended it."""
    return _LINE_ENDS.sub("\n", text.replace("\r\n", "\n").replace("\r", "\n"))


def split_paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a normalised text: its lines. `reflow` joins lines that were wrapped at a column."""
    return tuple(line for row in text.split("\n") if (line := row.strip()))


def sentences(paragraph: str) -> tuple[str, ...]:
    """A rough sentence split, good enough to remove an appeal; the pieces concatenate to the paragraph."""
    pieces, start = [], 0
    for match in _SENTENCE_BREAK.finditer(paragraph):
        if _INITIAL.search(paragraph[max(start, match.start() - 6) : match.start() + 1]):
            continue
        pieces.append(paragraph[start : match.end()])
        start = match.end()
    return (*pieces, paragraph[start:])


def all_sentences(text: str) -> tuple[str, ...]:
    """The sentences of all paragraphs of a normalised text, without the spaces around them."""
    pieces = (piece.strip() for paragraph in split_paragraphs(text) for piece in sentences(paragraph))
    return tuple(filter(None, pieces))


def words(text: str) -> tuple[str, ...]:
    """The words as written, without the punctuation around them."""
    return tuple(_WORD.findall(text))


def figures(text: str) -> frozenset[str]:
    """Numbers that are not a year."""
    if not _DIGIT.search(text):  # most lines
        return frozenset()
    return frozenset(number.rstrip(".,") for number in _FIGURE.findall(text))


def outside_quotes(paragraph: str) -> str:
    """The publisher's own words. An unclosed quotation extends to the end, as newspapers print long ones."""
    return _QUOTED.sub(" ", paragraph)


def ends_sentence(paragraph: str) -> bool:
    """Whether it ends like a sentence, or like the line before a list."""
    return _SENTENCE_END.search(paragraph[-8:]) is not None


def is_list_item(paragraph: str) -> bool:
    """Whether it starts with a bullet or a number."""
    return _LIST_ITEM.match(paragraph) is not None


def is_numbered(paragraph: str) -> bool:
    """Whether it starts with "1. " or "(1) "."""
    return _NUMBERED.match(paragraph) is not None


def is_row(paragraph: str) -> bool:
    """Whether it is a row of a table: "| Lindow | 14 |"."""
    return len(paragraph) > 1 and paragraph[0] == paragraph[-1] == "|"


class Line(NamedTuple):
    """A line with its words: cleaning takes ten steps over all lines, and each of them asks for these."""

    text: str
    casefolded: str
    words: tuple[str, ...]
    folded: tuple[str, ...]
    """The words, casefolded."""
    ends_sentence: bool
    has_digit: bool

    @property
    def content_words(self) -> frozenset[str]:
        """The longer words, casefolded: a rough indication of a paragraph's content."""
        return frozenset(word for word in self.folded if len(word) >= CLEANING.content_word)

    @property
    def is_prose(self) -> bool:
        """Whether it is running text: sentences, or too long for a heading."""
        needed = CLEANING.prose_words if self.ends_sentence else CLEANING.long_words
        return len(self.words) >= needed

    @property
    def is_heading(self) -> bool:
        """Whether it is short and not a sentence: a heading, menu entry or name. Numbers, items, quotes are content."""
        if len(self.words) > CLEANING.heading_words:
            return False
        if len(self.text) > CLEANING.heading_characters:
            return False
        if self.ends_sentence:
            return False
        return not self._says_something

    @property
    def _says_something(self) -> bool:
        """Whether it is content however short it is: a row, an item, a figure, a quotation."""
        if is_row(self.text):
            return True
        if len(self.words) > CLEANING.item_words and is_list_item(self.text):
            return True
        if figures(self.text):
            return True
        return _is_quote(self.text)

    @property
    def is_headline(self) -> bool:
        """Whether it could be an article's headline: a few words, no full stop, not a list item."""
        if not CLEANING.headline_words <= len(self.words) <= CLEANING.headline_words_most:
            return False
        if self.ends_sentence and self.text.rstrip("\"'”’")[-1] not in "?!":
            return False
        return not is_list_item(self.text)


def line_of(text: str) -> Line:
    """The line with its words, which are looked for here and nowhere else."""
    said = words(text)
    return Line(
        text,
        text.casefold(),
        said,
        tuple(map(str.casefold, said)),
        ends_sentence(text),
        _DIGIT.search(text) is not None,
    )


def _is_quote(paragraph: str) -> bool:
    return paragraph[0] in '“"«„' and paragraph[-1] in '”"»“'
