"""Groups lines into blocks: the lines after an opening line belong to its block until the article continues. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from summarizer.ingest.boilerplate import line_types
from summarizer.ingest.boilerplate.paragraph import Paragraph, Paragraphs
from summarizer.ingest.boilerplate.reader_appeals import speaks_to_reader
from summarizer.text import paragraphs
from summarizer.text.limits import CLEANING


@dataclass(frozen=True, slots=True)
class _Block:
    """An open block: its kind, and whether a line announced it ("Dear readers", "Related") or already belongs to it.

    An announced block may contain sentences that look like the article's.
    """

    kind: str
    announced: bool = False


@dataclass(slots=True)
class _Story:
    """The article read so far: content words, including the headline's, and the number of all words."""

    about: set[str]
    read: int = 0

    def add(self, text: str) -> None:
        if paragraphs.is_prose(text):
            self.about |= paragraphs.content_words(text)
            self.read += len(paragraphs.words(text))


def mark_blocks(parts: Paragraphs, title: str | None) -> Paragraphs:
    """Mark every appeal, list of other articles, reference list and comment section as a whole."""
    marked: list[Paragraph] = []
    block: _Block | None = None
    story = _Story(set(paragraphs.content_words(title or "")))
    for part in parts:
        opened = _opens(part, story.read)
        if opened:
            block = _Block(opened, announced=opened != part.reason or (block is not None and block.announced))
        elif block and _resumes(part, block, story):
            block = None
        if part.reason is None and block is None:
            story.add(part.text)
        marked.append(part.without(block.kind) if block and part.reason is None else part)
    return _mark_about_author(tuple(marked), story.read)


def _opens(part: Paragraph, read: int) -> str | None:
    """The block that this part opens, given how many words of the article come before it."""
    opened = line_types.opened_block(part.text)
    if opened == "comments" and read < CLEANING.closing_words:
        return None
    if opened:
        return opened
    return part.reason if part.reason in {"appeal", "reference"} else None


def _resumes(part: Paragraph, block: _Block, story: _Story) -> bool:
    """Whether the article continues here.

    After a single-line appeal ("Sign up for our newsletter"), any prose that is not an appeal continues the article.
    After "Dear readers", and after lists of other articles or of references, it must also share words with the article.
    """
    if part.reason is not None or block.kind == "comments":
        return False
    if not story.read and not block.announced and paragraphs.is_headline(part.text):
        return True
    shared = len(paragraphs.content_words(part.text) & story.about)
    if not paragraphs.is_prose(part.text) or (block.kind == "reference" and paragraphs.is_list_item(part.text)):
        return False
    if speaks_to_reader(paragraphs.outside_quotes(part.text)) and shared < CLEANING.strong_cohesion:
        return not block.announced and len(paragraphs.words(part.text)) > CLEANING.long_words
    return not story.about or shared >= _needed(block, story)


def _needed(block: _Block, story: _Story) -> int:
    """How many content words a paragraph must share with the article to continue it."""
    if block.kind == "reference":
        return CLEANING.strong_cohesion
    if block.kind == "related" or story.read < CLEANING.closing_words:
        return 1 if block.announced else 0
    return CLEANING.cohesion if block.announced else 0


def _mark_about_author(parts: Paragraphs, read: int) -> Paragraphs:
    """Remove the last paragraph of an article if it introduces the author."""
    last = next((i for i in range(len(parts) - 1, -1, -1) if parts[i].reason is None), None)
    if last is None or read < CLEANING.closing_words or not line_types.is_about_author(parts[last].text):
        return parts
    return (*parts[:last], parts[last].without("byline"), *parts[last + 1 :])


def mark_restated(parts: Paragraphs) -> Paragraphs:
    """A numbered list that closes the article and only repeats its sentences, as on machine-written pages."""
    closing = _closing_list(parts)
    if not closing:
        return parts
    story = paragraphs.content_words(" ".join(p.text for i, p in enumerate(parts) if i not in closing and not p.reason))
    numbers = paragraphs.figures(" ".join(p.text for i, p in enumerate(parts) if i not in closing))
    return tuple(
        part.without("restated") if i in closing and _restates(part.text, story, numbers) else part
        for i, part in enumerate(parts)
    )


def _closing_list(parts: Paragraphs) -> frozenset[int]:
    restated: list[int] = []
    for i in range(len(parts) - 1, -1, -1):
        part = parts[i]
        if part.reason is None and paragraphs.is_numbered(part.text):
            restated.append(i)
        elif part.reason is None and not paragraphs.is_heading(part.text):
            introduced = part.text.endswith(":")
            return frozenset() if introduced else frozenset(restated)
    return frozenset(restated)


def _restates(item: str, story: frozenset[str], numbers: frozenset[str]) -> bool:
    about = paragraphs.content_words(item)
    new_figures = paragraphs.figures(item.split(maxsplit=1)[-1]) - numbers
    quotes = paragraphs.outside_quotes(item) != item
    return bool(about) and not new_figures and not quotes and len(about & story) >= CLEANING.restated_share * len(about)


def mark_sold(parts: Paragraphs) -> Paragraphs:
    """Mark the line below "Advertisement" too, if it sells something and shares no word with the article."""
    above = (None, *(part.reason for part in parts))
    if "advert" not in above:
        return parts
    about = Counter(word for part in parts for word in paragraphs.content_words(part.text))
    return tuple(
        part.without("advert") if before == "advert" and not part.reason and _is_sold(part.text, about) else part
        for before, part in zip(above, parts, strict=False)
    )


def _is_sold(text: str, about: Counter[str]) -> bool:
    return line_types.sells(text) and not any(about[word] > 1 for word in paragraphs.content_words(text))
