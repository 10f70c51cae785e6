"""From what a page says to what its article says.

    raw text → paragraphs → what each line is → blocks → title → repeats → headings → what is left inside a paragraph

Every step takes the parts and returns them with more of them marked by the reason why they go; nothing is forgotten,
so `CleanText.removed` holds every part that is not in the text. Pure, without models, and linear in the text.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from summarizer import boilerplate, paragraphs
from summarizer.errors import InputError
from summarizer.rules import CLEANING
from summarizer.types import CleanText, RawArticle, Removed

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufffd]")
_TAG = re.compile(r"<[a-zA-Z!/]")
_TOKEN = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph on its way: `reason` is None while it belongs to the article; `cut` is what was taken out of it."""

    text: str
    reason: str | None = None
    cut: tuple[Removed, ...] = ()

    def without(self, reason: str) -> Part:
        """This part, marked as no part of the article."""
        return replace(self, reason=reason)


Parts = tuple[Part, ...]


def article_text(raw: RawArticle) -> CleanText:
    """The article in what was fetched.

    Raises:
        InputError: it is binary or empty, or nothing is left but a menu, adverts, headings.
    """
    found = clean_html(raw.body, raw.title, raw.publisher) if raw.is_html else clean(raw.body, raw.title, raw.publisher)
    refuse_binary(raw.body)
    if not raw.body.strip():
        raise InputError(f"{_name(raw)} is empty; check that the file or page holds an article")
    if len(_TOKEN.findall(found.text[:10_000])) < CLEANING.text_words:
        raise InputError(f"{_name(raw)} holds no article text{_left_out(found)}; give the text of one article")
    return found


def refuse_binary(text: str) -> None:
    """Raises InputError where the text is no text: control characters, or what a wrong decoding leaves."""
    odd = len(_CONTROL.findall(text))
    if "\x00" in text or odd > CLEANING.binary_share * len(text) + 1:
        raise InputError(
            "this is binary, or text in an encoding that was not recognised; save it as UTF-8 text or HTML"
        )


def _name(raw: RawArticle) -> str:
    return raw.url or raw.title or f"the article of {raw.publisher}"


def _left_out(found: CleanText) -> str:
    reasons = Counter(removed.reason for removed in found.removed)
    return f" (only {', '.join(reason for reason, _ in reasons.most_common(3))})" if reasons else ""


def clean_html(page: str, title: str | None, publisher: str = "") -> CleanText:
    """`clean` on the main text of a page or fragment, found by trafilatura. Text without any tag is taken as it is."""
    if not _TAG.search(page):
        return clean(html.unescape(page), title, publisher)
    import trafilatura  # noqa: PLC0415 - a third of a second that only HTML costs

    body = trafilatura.extract(page, include_comments=False) or trafilatura.html2txt(page)
    metadata = None if title else trafilatura.extract_metadata(page)
    return clean(body, metadata.title if metadata else title, publisher)


def clean(body: str, title: str | None, publisher: str = "") -> CleanText:
    """The article's own sentences, paragraphs apart by a blank line, and its headline.

    Args:
        body: plain text of any length, as copied from a page.
        title: the headline if the source gave one; else the first line that looks like one becomes the title.
        publisher: whose page it is, so that its own name tells a call ("Support …!") and a headline's ending.
    """
    lines = paragraphs.split(paragraphs.normalise(body))
    parts = _mark_lines(tuple(Part(line) for line in lines), publisher)
    parts = _mark_blocks(_mark_restated(_mark_sold(parts)), title)
    headline, parts = _headline(parts, title, publisher)
    parts = _mark_headings(_mark_repeats(_mark_echoes(parts, headline)))
    parts = tuple(_trim(part, publisher) for part in parts)
    kept = [part.text for part in parts if part.reason is None]
    return CleanText("\n\n".join(kept), headline, tuple(_removed(parts)))


def _removed(parts: Parts) -> Iterator[Removed]:
    for part in parts:
        yield from part.cut
        if part.reason is not None:
            yield Removed(part.reason, part.text)


# --- what a line is -----------------------------------------------------------------------------------------------


def _mark_lines(parts: Parts, publisher: str) -> Parts:
    return tuple(replace(part, reason=_line(part.text, publisher)) for part in parts)


def _line(text: str, publisher: str) -> str | None:
    if reason := boilerplate.line_reason(text):
        return reason
    if _mostly_appeal(text, publisher):
        return "appeal"
    if (found := boilerplate.credit(text)) and found[1] and _caption_long(text[: found[0]]):
        return "caption"
    return None


def _mostly_appeal(text: str, publisher: str) -> bool:
    kept, appeals = boilerplate.appeal_sentences(text, publisher)
    return bool(appeals) and sum(map(len, appeals)) >= sum(map(len, kept))


def _caption_long(before: str) -> bool:
    return len(paragraphs.words(before)) <= CLEANING.caption_words


def _mark_sold(parts: Parts) -> Parts:
    """The line under "Advertisement" goes with it where it sells something and shares no word with the article."""
    above = (None, *(part.reason for part in parts))
    if "advert" not in above:
        return parts
    about = Counter(word for part in parts for word in paragraphs.content_words(part.text))
    return tuple(
        part.without("advert") if before == "advert" and not part.reason and _is_sold(part.text, about) else part
        for before, part in zip(above, parts, strict=False)
    )


def _is_sold(text: str, about: Counter[str]) -> bool:
    return boilerplate.sells(text) and not any(about[word] > 1 for word in paragraphs.content_words(text))


# --- blocks: what follows an opening line belongs to it until the story goes on ---------------------------------------


@dataclass(frozen=True, slots=True)
class _Block:
    """An open block: its kind, and whether a line announced it ("Dear readers", "Related") rather than began it.

    What was announced may hold sentences that look like a story's.
    """

    kind: str
    announced: bool = False


@dataclass(slots=True)
class _Story:
    """What was read so far: content words, the headline's included, and the number of all words."""

    about: set[str]
    read: int = 0

    def add(self, text: str) -> None:
        if paragraphs.is_prose(text):
            self.about |= paragraphs.content_words(text)
            self.read += len(paragraphs.words(text))


def _mark_blocks(parts: Parts, title: str | None) -> Parts:
    """Mark everything of an appeal, a list of other articles, a reference list, the readers' comments."""
    marked: list[Part] = []
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


def _opens(part: Part, read: int) -> str | None:
    """The block that this part opens, given how many words of the story stand before it."""
    opened = boilerplate.opened_block(part.text)
    if opened == "comments" and read < CLEANING.closing_words:
        return None
    if opened:
        return opened
    return part.reason if part.reason in {"appeal", "reference"} else None


def _resumes(part: Part, block: _Block, story: _Story) -> bool:
    """Whether the story goes on here.

    Prose that is no appeal ends a mere line of one ("Sign up for our newsletter"). After "Dear readers", and after
    lists of other articles or of references, it must also be about what the story was about.
    """
    if part.reason is not None or block.kind == "comments":
        return False
    if not story.read and not block.announced and paragraphs.is_headline(part.text):
        return True
    shared = boilerplate.overlap(part.text, story.about)
    if not paragraphs.is_prose(part.text) or (block.kind == "reference" and paragraphs.is_list_item(part.text)):
        return False
    if boilerplate.speaks_to_reader(paragraphs.outside_quotes(part.text)) and shared < CLEANING.strong_cohesion:
        return not block.announced and len(paragraphs.words(part.text)) > CLEANING.long_words
    return not story.about or shared >= _needed(block, story)


def _needed(block: _Block, story: _Story) -> int:
    """How many content words a paragraph must share with the story to go on with it."""
    if block.kind == "reference":
        return CLEANING.strong_cohesion
    if block.kind == "related" or story.read < CLEANING.closing_words:
        return 1 if block.announced else 0
    return CLEANING.cohesion if block.announced else 0


def _mark_about_author(parts: Parts, read: int) -> Parts:
    """The last paragraph of an article goes if it introduces who wrote it."""
    last = next((i for i in range(len(parts) - 1, -1, -1) if parts[i].reason is None), None)
    if last is None or read < CLEANING.closing_words or not boilerplate.is_about_author(parts[last].text):
        return parts
    return (*parts[:last], parts[last].without("byline"), *parts[last + 1 :])


def _mark_restated(parts: Parts) -> Parts:
    """A numbered list that closes the article and only says its sentences again, as machine-written pages do."""
    closing = _closing_list(parts)
    if not closing:
        return parts
    story = paragraphs.content_words(" ".join(p.text for i, p in enumerate(parts) if i not in closing and not p.reason))
    told = paragraphs.figures(" ".join(p.text for i, p in enumerate(parts) if i not in closing))
    return tuple(
        part.without("restated") if i in closing and _restates(part.text, story, told) else part
        for i, part in enumerate(parts)
    )


def _closing_list(parts: Parts) -> frozenset[int]:
    found: list[int] = []
    for i in range(len(parts) - 1, -1, -1):
        part = parts[i]
        if part.reason is None and paragraphs.is_numbered(part.text):
            found.append(i)
        elif part.reason is None and not paragraphs.is_heading(part.text):
            introduced = part.text.endswith(":")
            return frozenset() if introduced else frozenset(found)
    return frozenset(found)


def _restates(item: str, story: frozenset[str], told: frozenset[str]) -> bool:
    about = paragraphs.content_words(item)
    new_figures = paragraphs.figures(item.split(maxsplit=1)[-1]) - told
    quotes = paragraphs.outside_quotes(item) != item
    return bool(about) and not new_figures and not quotes and len(about & story) >= CLEANING.restated_share * len(about)


# --- the headline and its echoes ------------------------------------------------------------------------------------


def _headline(parts: Parts, title: str | None, publisher: str) -> tuple[str | None, Parts]:
    """The title, and the parts without the line it was taken from."""
    if title and title.strip():
        return _without_site(" ".join(paragraphs.normalise(title).split()), publisher), parts
    at = _headline_at(parts)
    if at is None:
        return None, parts
    found = parts[at]
    return found.text, (*parts[:at], found.without("headline"), *parts[at + 1 :])


def _headline_at(parts: Parts) -> int | None:
    """The first of the leading lines that has no full stop, or that stands there twice."""
    open_lines = [i for i, part in enumerate(parts) if part.reason is None][: CLEANING.title_within]
    leading = [parts[i].text for i in open_lines]
    for i, text in zip(open_lines, leading, strict=True):
        if paragraphs.is_headline(text) or (leading.count(text) > 1 and paragraphs.is_headline(text.rstrip("."))):
            return i if len(parts) > 1 else None
        if paragraphs.is_prose(text):
            return None
    return None


def _without_site(title: str, publisher: str) -> str:
    """The title without the publisher's name behind it ("Dam holds - The Daily Example")."""
    head, _, site = re.sub(r" [|–—-] (?=[^|–—]*$)", "\x1f", title).rpartition("\x1f")
    return head if head and publisher and site.strip().casefold() == publisher.casefold() else title


def _mark_echoes(parts: Parts, headline: str | None) -> Parts:
    """Lines that say the headline again, unless nothing else is left."""
    if headline is None:
        return parts
    told = next((i for i, part in enumerate(parts) if part.reason is None and paragraphs.is_prose(part.text)), 0)
    marked = tuple(
        part.without("echo") if part.reason is None and _is_echo(part.text, headline, leading=i < told) else part
        for i, part in enumerate(parts)
    )
    return marked if any(part.reason is None for part in marked) else parts


def _is_echo(text: str, headline: str, *, leading: bool) -> bool:
    """The same words as the headline, or, over the article, another headline with most of its words."""
    said, title = _folded(text), _folded(headline)
    known = (Counter(said) & Counter(title)).total()
    if leading and paragraphs.is_headline(text) and known * 2 > len(title):
        return True
    if not said or len(said) > len(title) + 1 or not paragraphs.figures(text) <= paragraphs.figures(headline):
        return False
    return known >= CLEANING.echo_share * len(said) and len(said) * 2 > len(title)


def _folded(text: str) -> list[str]:
    return [word.casefold() for word in paragraphs.words(text.replace("’", "'"))]


def _mark_repeats(parts: Parts) -> Parts:
    """Paragraphs whose every run of words stands elsewhere too, as of a pull quote. The fullest copy stays."""
    runs = [_runs(part.text) if part.reason is None else [] for part in parts]
    count = Counter(run for each in runs for run in set(each))
    repeated = set()
    for i in range(len(parts) - 1, -1, -1):
        if runs[i] and all(count[run] > 1 for run in runs[i]):
            repeated.add(i)
            count.subtract(set(runs[i]))
    return tuple(part.without("repeat") if i in repeated else part for i, part in enumerate(parts))


def _runs(text: str) -> list[int]:
    said = _folded(text)
    size = CLEANING.repeat_words
    return [hash(tuple(said[i : i + size])) for i in range(len(said) - size + 1)]


# --- what is left -------------------------------------------------------------------------------------------------


def _mark_headings(parts: Parts) -> Parts:
    short = [part.reason is None and paragraphs.is_heading(part.text) for part in parts]
    facts = [part.reason is None and paragraphs.is_list_item(part.text) for part in parts]
    beside_facts = [
        any(facts[j] and not short[j] for j in (i - 1, i + 1) if 0 <= j < len(parts)) for i in range(len(parts))
    ]
    return tuple(
        part.without("heading") if short[i] and not (facts[i] and beside_facts[i]) else part
        for i, part in enumerate(parts)
    )


def _trim(part: Part, publisher: str) -> Part:
    """Take out of a kept paragraph what is no part of its sentences."""
    if part.reason is not None:
        return part
    part = _cut_marks(_cut_sentences(_cut_credit(_cut_dateline(part)), publisher))
    return part if part.text else replace(part, text=part.cut[-1].text, reason=part.cut[-1].reason, cut=part.cut[:-1])


def _cut_dateline(part: Part) -> Part:
    at = boilerplate.dateline(part.text)
    return _cut(part, part.text[at:], "dateline", part.text[:at]) if at else part


def _cut_credit(part: Part) -> Part:
    found = boilerplate.credit(part.text)
    return _cut(part, part.text[: found[0]], "credit", part.text[found[0] :]) if found else part


def _cut_sentences(part: Part, publisher: str) -> Part:
    """An appeal, a byline, a notice that stands as a sentence between those of the article."""
    pieces, appeals = boilerplate.appeal_sentences(part.text, publisher)
    pieces = pieces if appeals else paragraphs.sentences(part.text)
    own = [(piece, _sentence(piece.strip(), single=len(pieces) == 1)) for piece in pieces]
    kept = "".join(piece for piece, reason in own if reason is None)
    cut = [Removed(reason, piece.strip()) for piece, reason in own if reason]
    cut += [Removed("appeal", piece.strip()) for piece in appeals]
    return replace(part, text=kept.strip(), cut=(*part.cut, *cut)) if cut else part


def _sentence(piece: str, *, single: bool) -> str | None:
    reason = None if single else boilerplate.line_reason(piece)
    return reason if reason in {"advert", "byline", "notice", "related"} else None


def _cut_marks(part: Part) -> Part:
    text, marks = boilerplate.reference_marks(part.text)
    return _cut(part, text, "reference mark", marks) if marks else part


def _cut(part: Part, text: str, reason: str, cut: str) -> Part:
    return replace(part, text=text.strip(), cut=(*part.cut, Removed(reason, cut.strip())))
