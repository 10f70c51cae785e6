"""The text of a page's article: several extractors read it, and the one that the others agree with most is believed.

    page → without what is hidden → trafilatura for precision, trafilatura for recall, readability
         → the candidate with the most words in common with the others, or one that holds it whole and much more
         → without the headline that opens it

Each extractor fails now and then by a lot (half an article, or a list of other articles), and seldom two alike.
Subheadings are part of the text; leaving out what is no sentence of the article is the business of `clean`. Pure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from summarizer.extraction.page import tree_of
from summarizer.rules import EXTRACTION

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ASIDE = re.compile(r"tooltip|rollover|popover", re.IGNORECASE)
_INLINE = frozenset({"span", "em", "i", "b", "a", "small", "sup", "div", "p"})
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "iframe", "button", "form", "select", "object"})
_FLOWING = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s"}
    | {"samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
_RULE = re.compile(r"[|\s:_=*-]+")
_TOKEN = re.compile(r"\w+")


def main_text(html: str) -> str:
    """The article's paragraphs, one a line, in its order; "" where the page has no text at all."""
    tree = tree_of(html)
    if tree is None:
        return ""
    _drop_hidden(tree)
    _drop_leads(tree)
    page = lxml.html.tostring(tree, encoding="unicode")
    candidates = tuple(filter(None, map(_tidy, _candidates(page))))
    return _without_title(chosen(candidates), _titles(tree)) or _tidy("\n".join(lines(tree)))


def chosen(candidates: Sequence[str]) -> str:
    """The candidate that the others agree with most; another that holds nearly all of it and is far longer, instead.

    Agreement is the overlap of four-word sequences. "" where there is no candidate.
    """
    counted = [(text, shingles(text)) for text in candidates]
    if not counted:
        return ""
    text, own = max(counted, key=lambda one: sum(_agreement(one[1], other) for _, other in counted))
    for other, its in counted:
        if its.total() > EXTRACTION.longer * own.total() and (own & its).total() >= EXTRACTION.held * own.total():
            return other
    return text


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Sequences of four words with their number; one shorter sequence for a text of fewer words."""
    words = _TOKEN.findall(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def _agreement(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> float:
    return 2 * (one & other).total() / (one.total() + other.total())


def _candidates(page: str) -> tuple[str, str, str]:
    import trafilatura  # noqa: PLC0415 - a third of a second that only HTML costs

    precise = trafilatura.extract(page, include_comments=False, favor_precision=True)
    wide = trafilatura.extract(page, include_comments=False, favor_recall=True, fast=True)
    return precise or "", wide or "", _by_density(page)


def _by_density(page: str) -> str:
    from readability import Document  # type: ignore[import-untyped]  # noqa: PLC0415 - has no stubs; only HTML needs it
    from readability.readability import Unparseable  # type: ignore[import-untyped]  # noqa: PLC0415 - likewise

    try:
        tree = tree_of(Document(page).summary())
    except (Unparseable, ValueError, TypeError, AttributeError, IndexError):  # what it raises on odd pages
        return ""
    return "" if tree is None else "\n".join(lines(tree))


def lines(tree: HtmlElement) -> list[str]:
    """What a reader sees in this element, one block of text a line."""
    return [line for each in "".join(_pieces(tree)).split("\n") if (line := " ".join(each.split()))]


def _pieces(tree: HtmlElement) -> Iterator[str]:
    """The text in document order, with a line break at each border of a block. Without recursion: pages nest deep."""
    walk = lxml.etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        silent = not isinstance(element.tag, str) or element.tag in _SILENT
        if event == "start":
            if silent:
                walk.skip_subtree()
            yield ("" if element.tag in _FLOWING else "\n") + ("" if silent else _flat(element.text))
        else:
            yield ("" if silent or element.tag in _FLOWING else "\n") + _flat(element.tail)


def _flat(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _drop_hidden(tree: HtmlElement) -> None:
    """Take out what a page shows only on demand: the text of tooltips stands amid sentences."""
    for element in list(tree.iter(*_INLINE)):
        hidden = _HIDDEN.search(element.get("style") or "") or "hidden" in element.attrib
        aside = element.tag == "span" and _ASIDE.search(element.get("class") or "")
        if (hidden or aside) and element.getparent() is not None and len(element.text_content()) < EXTRACTION.hidden:
            element.drop_tree()


def _drop_leads(tree: HtmlElement) -> None:
    """Take out paragraphs and headings that are links and nothing else: "Read more: …" leads to other articles."""
    for element in list(tree.iter("p", "h2", "h3", "h4", "h5", "blockquote")):
        links = element.findall(".//a")
        if not links or element.find(".//img") is not None or element.getparent() is None:
            continue
        letters = _letters(element)
        linked = sum(_letters(link) for link in links)
        if letters >= EXTRACTION.lead_letters and linked >= EXTRACTION.linked * letters:
            element.drop_tree()


def _letters(element: HtmlElement) -> int:
    return sum(map(len, _TOKEN.findall(element.text_content())))


def _titles(tree: HtmlElement) -> frozenset[tuple[str, ...]]:
    """The words of what the page calls itself."""
    headings = [each.text_content() for each in tree.iter("h1", "title")]
    previews = [each.get("content") or "" for each in tree.iterfind(".//meta[@property='og:title']")]
    return frozenset(filter(None, map(_words, (*headings, *previews))))


def _without_title(text: str, titles: frozenset[tuple[str, ...]]) -> str:
    """The headline is kept beside the text; where it opens the text as well it would be told twice."""
    found = text.split("\n")
    head = [line for line in found[: EXTRACTION.head] if _words(line) not in titles]
    return "\n".join((*head, *found[EXTRACTION.head :]))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text.casefold()))


def _tidy(text: str) -> str:
    """Without lines that are rules of a table and no words."""
    return "\n".join(line for line in text.split("\n") if line.strip() and not _RULE.fullmatch(line))
