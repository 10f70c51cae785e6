"""Groups lines into blocks: the lines after an opening line belong to its block until the article continues. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from summarizer.ingest.boilerplate import line_types
from summarizer.ingest.boilerplate.paragraph import Paragraph, Paragraphs, kept_places, without_parts
from summarizer.ingest.boilerplate.reader_appeals import speaks_to_reader
from summarizer.text import paragraphs
from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import Line, line_of


@dataclass(frozen=True, slots=True)
class _Block:
    """An open block: its kind, and whether a line announced it ("Dear readers", "Related") or already belongs to it.

    An announced block may contain sentences that look like the article's.
    """

    kind: str
    announced: bool = False


class _Story:
    """The article read so far: content words, including the headline's, and the number of all words."""

    def __init__(self, title: str) -> None:
        self.read = 0
        self._about = set(line_of(title).content_words)
        self._told: list[Line] = []

    def add(self, line: Line) -> None:
        if line.is_prose:
            self._told.append(line)
            self.read += len(line.words)

    @property
    def about(self) -> set[str]:
        """Asked only while a block is open, which most articles have none of."""
        self._about.update(*(line.content_words for line in self._told))
        self._told.clear()
        return self._about


def mark_blocks(parts: Paragraphs, title: str | None) -> Paragraphs:
    """Mark every appeal, list of other articles, reference list and comment section as a whole."""
    done: list[Paragraph] = []
    block: _Block | None = None
    story = _Story(title or "")
    for part in parts:
        block = _block_at(part, block, story)
        if not part.is_kept:
            done.append(part)
        elif block:
            done.append(part.without(block.kind))
        else:
            story.add(part.line)
            done.append(part)
    return _mark_about_author(tuple(done), story.read)


def _block_at(part: Paragraph, open_block: _Block | None, story: _Story) -> _Block | None:
    """The block that this part is in: the one that it opens, or the open one unless the article continues here."""
    if kind := _opens(part, story.read):
        # A line that is itself an appeal or a reference announces nothing: what follows it may be the article again.
        announced = kind != part.reason
        return _Block(kind, announced or _is_announced(open_block))
    if open_block is None:
        return None
    return None if _resumes(part, open_block, story) else open_block


def _is_announced(block: _Block | None) -> bool:
    return block.announced if block else False


def _opens(part: Paragraph, read: int) -> str | None:
    """The block that this part opens, given how many words of the article come before it."""
    opened = line_types.opened_block(part.line)
    if opened == "comments":
        # "Comments" above the article is a link to them.
        return None if read < CLEANING.closing_words else opened
    if opened:
        return opened
    return part.reason if part.reason in {"appeal", "reference"} else None


def _resumes(part: Paragraph, block: _Block, story: _Story) -> bool:
    """Whether the article continues here.

    After a single-line appeal ("Sign up for our newsletter"), any prose that is not an appeal continues the article.
    After "Dear readers", and after lists of other articles or of references, it must also share words with the article.
    """
    if not part.is_kept or block.kind == "comments":  # readers comment on the article in its own words
        return False
    if _is_first_headline(part, block, story):
        return True
    if not part.line.is_prose or _is_reference(part, block):
        return False
    shared = len(part.line.content_words & story.about)
    # An article that speaks to somebody shares many words with what was read; an appeal shares few.
    if shared < CLEANING.strong_cohesion and speaks_to_reader(paragraphs.outside_quotes(part.text)):
        return False if block.announced else len(part.line.words) > CLEANING.long_words
    return shared >= _needed(block, story) if story.about else True


def _is_reference(part: Paragraph, block: _Block) -> bool:
    return block.kind == "reference" and paragraphs.is_list_item(part.text)


def _is_first_headline(part: Paragraph, block: _Block, story: _Story) -> bool:
    """Whether it is the headline below an appeal at the top of the page."""
    if story.read or block.announced:
        return False
    return part.line.is_headline


def _needed(block: _Block, story: _Story) -> int:
    """How many content words a paragraph must share with the article to continue it."""
    if block.kind == "reference":
        return CLEANING.strong_cohesion
    if not block.announced:
        return 0
    return 1 if block.kind == "related" or story.read < CLEANING.closing_words else CLEANING.cohesion


def _mark_about_author(parts: Paragraphs, read: int) -> Paragraphs:
    """Remove the last paragraph of an article if it introduces the author."""
    if read < CLEANING.closing_words:
        return parts
    last = sorted(kept_places(parts))[-1:]
    return without_parts(parts, {at for at in last if line_types.is_about_author(parts[at].line)}, "byline")


def mark_restated(parts: Paragraphs) -> Paragraphs:
    """A numbered list that closes the article and only repeats its sentences, as on machine-written pages."""
    closing = _closing_list(parts)
    if not closing:
        return parts
    others = [part for i, part in enumerate(parts) if i not in closing]
    story = frozenset[str]().union(*(part.line.content_words for part in others if part.is_kept))
    numbers = paragraphs.figures(" ".join(part.text for part in others))
    return without_parts(parts, {i for i in closing if _restates(parts[i].line, story, numbers)}, "restated")


def _closing_list(parts: Paragraphs) -> frozenset[int]:
    restated: list[int] = []
    for i in sorted(kept_places(parts), reverse=True):
        part = parts[i]
        if paragraphs.is_numbered(part.text):
            restated.append(i)
        elif not part.line.is_heading:
            introduced = part.text.endswith(":")  # "The court decided:" makes the list a part of the article
            return frozenset() if introduced else frozenset(restated)
    return frozenset(restated)


def _restates(item: Line, story: frozenset[str], numbers: frozenset[str]) -> bool:
    about = item.content_words
    if not about:
        return False
    if paragraphs.figures(item.text.split(maxsplit=1)[-1]) - numbers:  # the first word is the item's own number
        return False
    if paragraphs.outside_quotes(item.text) != item.text:  # a quote is never mere repetition
        return False
    return len(about & story) >= CLEANING.restated_share * len(about)


def mark_sold(parts: Paragraphs) -> Paragraphs:
    """Mark the line below "Advertisement" too, if it sells something and shares no word with the article."""
    candidates = {i for i in kept_places(parts) - {0} if parts[i - 1].reason == "advert"}
    if not candidates:
        return parts
    count = Counter(word for part in parts for word in part.line.content_words)
    shared = {word for word, often in count.items() if often > 1}
    sold = {i for i in candidates if line_types.sells(parts[i].line)}
    return without_parts(parts, {i for i in sold if shared.isdisjoint(parts[i].line.content_words)}, "advert")
