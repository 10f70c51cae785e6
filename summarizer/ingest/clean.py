"""From the text of a page to the text of its article.

    raw text → paragraphs → type of each line → blocks → title → repeats → headings → cuts inside paragraphs

Every step takes the parts and returns them with more of them marked by the reason for their removal; nothing is lost:
`CleanText.removed` contains every part that is not in the text. Pure, without models, and linear in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from summarizer.errors import InputError
from summarizer.ingest.boilerplate import bylines, repeated_headlines
from summarizer.ingest.boilerplate.boilerplate_blocks import mark_blocks, mark_restated, mark_sold
from summarizer.ingest.boilerplate.line_types import line_reason, sentence_reason
from summarizer.ingest.boilerplate.paragraph import Paragraph, Paragraphs, kept_places, without_parts
from summarizer.ingest.boilerplate.reader_appeals import appeal_sentences
from summarizer.ingest.boilerplate.tables import rows_to_sentences
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.html.main_text import extract_from_tree
from summarizer.ingest.html.metadata import facts
from summarizer.ingest.model import CleanText, RawArticle, RemovedBlock
from summarizer.ingest.storable import storable
from summarizer.text import paragraphs
from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import Line, line_of
from summarizer.text.reflow import reflow
from summarizer.text.strip_markup import strip_markup

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufffd]")
_TAG = re.compile(r"<[a-zA-Z!/]")
_OPENS = re.compile(r"[\"'“‘«(\[]?\w")
_TOKEN = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\d_]+")


def prepared(raw: RawArticle) -> tuple[RawArticle, CleanText]:
    """The article as a database stores it, and its own text. Raises InputError."""
    raw = storable(raw)  # first: a terminal's command is no part of a sentence
    return raw, article_text(raw)


def article_text(raw: RawArticle) -> CleanText:
    """The article in a fetched text.

    Raises:
        InputError: it is binary or empty, or only a menu, adverts or headings are left.
    """
    refuse_binary(raw.body)
    # Some feed entries are only a headline. The title of a page without text says nothing: it may be a login page.
    body = raw.body if raw.is_html or raw.body.strip() else raw.title or ""
    if not body.strip():
        raise InputError("it is empty; check that the file or page contains an article")
    cleaned = (clean_html if raw.is_html else clean)(body, raw.title, raw.publisher)
    if not cleaned.text and len(body) <= CLEANING.teaser_characters:
        cleaned = _as_teaser(cleaned)
    if _is_too_short(cleaned.text) or _is_list(cleaned.text):
        raise InputError(f"it contains no article text{_left_out(cleaned)}; give the text of one article")
    return cleaned


def _as_teaser(cleaned: CleanText) -> CleanText:
    """The only line of a feed's entry, even if it looks like a heading or caption, because there is no text below it.

    Only if the fetched text is short: on a whole page such a line is a notice, "The page was not found".
    """
    lines = [removed for removed in cleaned.removed if removed.reason in {"heading", "caption"}]
    if len(lines) != 1:
        return cleaned
    count = len(paragraphs.words(lines[0].text))
    needed = CLEANING.text_words if lines[0].reason == "heading" else CLEANING.heading_words
    if count < needed:
        return cleaned
    if not _OPENS.match(lines[0].text):
        return cleaned
    return replace(cleaned, text=lines[0].text, removed=tuple(part for part in cleaned.removed if part is not lines[0]))


def _is_too_short(text: str) -> bool:
    count = len(_TOKEN.findall(text[:10_000]))
    sentence = paragraphs.ends_sentence(text) and len(paragraphs.words(text[:200])) >= CLEANING.prose_words
    return count < (CLEANING.sentence_words if sentence else CLEANING.text_words)


def refuse_binary(text: str) -> None:
    """Raises InputError if it is not text: control characters, or the results of wrong decoding."""
    odd = len(_CONTROL.findall(text))
    if "\x00" in text or odd > CLEANING.binary_share * len(text) + 1:
        raise InputError(
            "this is binary, or text in an encoding that was not recognised; save it as UTF-8 text or HTML"
        )


def _is_list(text: str) -> bool:
    """Whether it is a menu with words unknown to our lists: entries of a few words, and no sentence among them."""
    entries = text.split("\n\n")
    return len(entries) > 1 and all(map(_is_entry, entries))


def _is_entry(line: str) -> bool:
    if paragraphs.ends_sentence(line):
        return False
    return len(_TOKEN.findall(line)) <= CLEANING.navigation_words


def _left_out(cleaned: CleanText) -> str:
    reasons = Counter(removed.reason for removed in cleaned.removed)
    return f" (only {', '.join(reason for reason, _ in reasons.most_common(3))})" if reasons else ""


def clean_html(page: str, title: str | None, publisher: str = "") -> CleanText:
    """`clean` on the main text of a page or fragment. Text without any tag is used as it is."""
    if not _TAG.search(page):
        return clean(page, title, publisher)
    tree = tree_of(page)
    if tree is None:
        return clean("", title, publisher)
    if title is None:
        title = next((fact.value for fact in facts(tree, names=["title"])), None)
    return clean(extract_from_tree(tree, len(page)).text, title, publisher)


def clean(body: str, title: str | None, publisher: str = "") -> CleanText:
    """The article's own sentences, in paragraphs separated by a blank line, and its headline.

    Args:
        body: plain text of any length, as copied from a page.
        title: the headline if the source gave one; else the first line that looks like one becomes the title.
        publisher: the page's publisher, whose name identifies an appeal ("Support …!") and a headline's suffix.
    """
    lines, listed = _without_lists(paragraphs.split_paragraphs(paragraphs.normalise(reflow(strip_markup(body)))))
    lines = rows_to_sentences(lines)
    title = strip_markup(title) if title else title
    parts = _mark_lines(lines, publisher)
    parts = mark_blocks(mark_restated(mark_sold(parts)), title)
    headline, parts = repeated_headlines.headline_of(parts, title, publisher)
    parts = _mark_headings(repeated_headlines.mark_repeats(repeated_headlines.mark_echoes(parts, headline)))
    parts = tuple(_trim(part, publisher) for part in parts)
    kept = [part.text for part in parts if part.reason is None]
    return CleanText("\n\n".join(kept), headline, (*_removed(parts), *listed), _agency(parts))


def _without_lists(lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[RemovedBlock, ...]]:
    """Without the short lines beyond so many: no article has as many, and each costs some thirty patterns."""
    short = [at for at, line in enumerate(lines) if len(line) < CLEANING.short_line]
    room = sum(map(len, lines)) // CLEANING.room_of_a_line
    most = min(CLEANING.short_lines_most, max(CLEANING.short_lines, room))
    if len(short) <= most:
        return tuple(lines), ()
    left_out = set(short[most:])
    kept = tuple(line for at, line in enumerate(lines) if at not in left_out)
    return kept, (RemovedBlock("list", "\n".join(lines[at] for at in sorted(left_out))),)


def _agency(parts: Paragraphs) -> str | None:
    """The agency named where a text names its author, and nowhere else.

    That is a dateline before the first paragraph, a byline above it, or a sign-off after the last sentence. "(Reuters)"
    inside a text is the source of one fact, and anyone may write it.
    """
    kept = kept_places(parts)
    if not kept:
        return None
    first, last = parts[min(kept)], parts[max(kept)]
    above, below = parts[: min(kept)], parts[max(kept) + 1 :]
    named = chain(
        _named(bylines.agency, first.cut, "dateline"),
        _named(bylines.author_agency, above, "byline", "heading"),
        _named(bylines.agency, last.cut if paragraphs.ends_sentence(last.text) else (), "credit"),
        _named(bylines.agency, below, "credit", "source"),
        _named(bylines.author_agency, below, "heading"),
    )
    return next(filter(None, named), None)


def _named(
    read: Callable[[str], str | None], parts: Iterable[Paragraph | RemovedBlock], *reasons: str
) -> Iterator[str | None]:
    """What `read` finds in each of the parts that are removed for one of these reasons."""
    return (read(part.text) for part in parts if part.reason in reasons)


def _removed(parts: Paragraphs) -> Iterator[RemovedBlock]:
    for part in parts:
        yield from part.cut
        if part.reason is not None:
            yield RemovedBlock(part.reason, part.text)


# --- line types -------------------------------------------------------------------------------------------------------


def _mark_lines(lines: Sequence[str], publisher: str) -> Paragraphs:
    """Each line by itself. A line that is repeated, such as "Share" below each post, is examined only once."""
    examined = {text: Paragraph(line := line_of(text), _reason(line, publisher)) for text in dict.fromkeys(lines)}
    return tuple(examined[text] for text in lines)


def _reason(line: Line, publisher: str) -> str | None:
    if reason := line_reason(line):
        return reason
    if _mostly_appeal(line, publisher):
        return "appeal"
    return "caption" if _is_credited_caption(line) else None


def _is_credited_caption(line: Line) -> bool:
    """Whether it is a caption: a few words, then the picture's credit."""
    credit = bylines.credit(line)
    if credit is None or not credit[1]:
        return False
    return len(paragraphs.words(line.text[: credit[0]])) <= CLEANING.caption_words


def _mostly_appeal(line: Line, publisher: str) -> bool:
    kept, appeals = appeal_sentences(line, publisher)
    return sum(map(len, appeals)) >= sum(map(len, kept))


# --- what is left -------------------------------------------------------------------------------------------------


def _mark_headings(parts: Paragraphs) -> Paragraphs:
    short = kept_places(parts, lambda part: part.line.is_heading)
    items = kept_places(parts, lambda part: paragraphs.is_list_item(part.text))
    # A short item of a list of facts looks like a heading, but a longer item beside it gives it away.
    beside_long = {i + step for i in items - short for step in (-1, 1)}
    return without_parts(parts, short - (items & beside_long), "heading")


def _trim(part: Paragraph, publisher: str) -> Paragraph:
    """Remove from a kept paragraph what does not belong to its sentences."""
    if part.reason is not None:
        return part
    part = _cut_marks(_cut_sentences(_cut_credit(_cut_dateline(part)), publisher))
    if part.text:
        return part
    *cut, last = part.cut
    return Paragraph(line_of(last.text), last.reason, tuple(cut))


def _cut_dateline(part: Paragraph) -> Paragraph:
    at = bylines.dateline(part.text)
    return _cut(part, part.text[at:], "dateline", part.text[:at]) if at else part


def _cut_credit(part: Paragraph) -> Paragraph:
    credit = bylines.credit(part.line)
    return _cut(part, part.text[: credit[0]], "credit", part.text[credit[0] :]) if credit else part


def _cut_sentences(part: Paragraph, publisher: str) -> Paragraph:
    """Appeals, bylines and notices that are sentences between those of the article."""
    pieces, appeals = appeal_sentences(part.line, publisher)
    pieces = pieces if appeals else paragraphs.sentences(part.text)
    own = [(piece, sentence_reason(piece.strip()) if len(pieces) > 1 else None) for piece in pieces]
    cut = [RemovedBlock(reason, piece.strip()) for piece, reason in own if reason]
    cut += [RemovedBlock("appeal", piece.strip()) for piece in appeals]
    return part.shortened("".join(piece for piece, reason in own if reason is None), *cut) if cut else part


def _cut_marks(part: Paragraph) -> Paragraph:
    text, marks = bylines.reference_marks(part.text)
    return _cut(part, text, "reference mark", marks) if marks else part


def _cut(part: Paragraph, text: str, reason: str, cut: str) -> Paragraph:
    return part.shortened(text, RemovedBlock(reason, cut.strip()))
