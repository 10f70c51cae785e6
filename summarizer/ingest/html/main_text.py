"""Extracts the text of a page's article with several extractors, and takes the result that agrees most with the others.

    page → `prepare_tree` → trafilatura for precision, trafilatura for recall, readability
         → the candidate with the most words in common with the others, or one that contains it and is much longer
         → without the headline at the top

Each extractor sometimes fails badly (half an article, or a list of other articles), but two rarely fail alike.
Subheadings are part of the text; `clean` removes what is not a sentence of the article. Pure.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, combinations_with_replacement

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from summarizer.ingest.html import json_ld
from summarizer.ingest.html.html_tree import NOT_ELEMENTS, tree_of
from summarizer.ingest.html.paywall import cut_wall, take_wall
from summarizer.ingest.html.prepare import prepare_tree
from summarizer.ingest.limits import EXTRACTION
from summarizer.text.strip_markup import strip_markup

_SILENT = NOT_ELEMENTS.union(
    ("script", "style", "noscript", "template", "svg", "iframe", "button", "form", "select", "object")
)
_FLOWING = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s"}
    | {"samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
)
_WITHOUT_BREAK = _SILENT | _FLOWING
_BLANK = re.compile(r"(?!\|-)[|\s:_=*-]*")
"""A line without words; the rule below a table's head stays."""
_TYPES = re.compile(r'"@type"\s*+:\s*+\[')
"""Lists of types in metadata, each of which an extractor searches up to the next bracket."""
_JSON_LD = "application/ld+json"
"""The only type of metadata that trafilatura reads, in exactly this spelling; `json_ld` is less strict."""
_TOKEN = re.compile(r"\w+")
_RUN = 4


@dataclass(frozen=True, slots=True)
class MainText:
    """The article's paragraphs in order, one per line; `walled` if the page then asks for money or a login."""

    text: str
    walled: bool = False


def main_text(html: str) -> str:
    """The article's paragraphs in order, one per line; "" if the page has no text at all."""
    tree = tree_of(html)
    return "" if tree is None else extract_from_tree(tree, len(html)).text


def extract_from_tree(tree: HtmlElement, size: int) -> MainText:
    """The text of a page that was parsed from so many characters, and whether it is only the beginning.

    Changes the tree.
    """
    machine_text = _for_machines(tree)
    walled = take_wall(tree)
    _drop_long_scripts(tree)
    _drop_commented_attributes(tree)
    prepare_tree(tree)
    seen = lines(tree)
    titles = _titles(tree)
    chosen = _or_longer(best_candidate(_choices(tree, seen, titles, size)), machine_text)
    main = _in_order(_without_title(chosen, titles), seen) or _tidy("\n".join(seen))
    if len(main) > EXTRACTION.walled:  # many pages have an appeal at the end of the complete article
        return MainText(main)
    text, asks = cut_wall(main)
    return MainText(text, walled or asks)


def _choices(tree: HtmlElement, seen: Sequence[str], titles: frozenset[tuple[str, ...]], size: int) -> tuple[str, ...]:
    """What the extractors find. A single line, as most teasers of feeds are, is the text unless it is the title."""
    if len(seen) == 1:
        found: Iterable[str] = (line for line in seen if not _is_title(line, titles))
    else:
        found = () if _is_too_large(tree, seen, size) else _candidates(tree)
    return tuple(filter(None, map(_tidy, found)))


def _is_too_large(tree: HtmlElement, seen: Sequence[str], size: int) -> bool:
    """Whether the extractors would take too long, so that all of the page's text is used instead."""
    paragraphs, elements = (sum(1 for _ in tree.iter(*tags)) for tags in (("p",), ()))
    characters = sum(map(len, seen))
    shares = paragraphs / EXTRACTION.paragraphs + elements / EXTRACTION.elements
    if shares + characters / EXTRACTION.characters > 1:
        return True
    most = max(EXTRACTION.few_elements, size // EXTRACTION.element_characters)
    if elements + 2 * paragraphs > most:
        return True
    if len(seen) > max(EXTRACTION.few_lines, size // EXTRACTION.line_characters):
        return True
    depth = _depth(tree)
    measured = (
        (depth, EXTRACTION.depth),
        (depth * characters, EXTRACTION.nested),
        (sum(map(len, tree.xpath("//@class|//@id"))), EXTRACTION.all_names),
        (sum(line.count("&") for line in seen), EXTRACTION.ampersands),
        (_mixed(tree), EXTRACTION.mixed),
    )
    return any(measure > limit for measure, limit in measured)


def _mixed(tree: HtmlElement) -> int:
    """The sum over all parents of the number of elements with text behind them, times the characters of that text.

    Line breaks do not count, because no extractor removes them.
    """
    behind = ([len(child.tail) for child in parent if child.tail and child.tag != "br"] for parent in tree.iter())
    return sum(len(sizes) * sum(sizes) for sizes in behind)


def _depth(tree: HtmlElement) -> int:
    steps = (1 if event == "start" else -1 for event, _ in lxml.etree.iterwalk(tree, events=("start", "end")))
    return max(accumulate(steps), default=0)


def _in_order(text: str, seen: Sequence[str]) -> str:
    """The text's lines in page order; an extractor may put its first findings at the top."""
    if not text:
        return ""
    rows = text.split("\n")
    words = {line: _words(line) for line in {*seen, *rows}}  # most lines are found as they are on the page
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, line in enumerate(seen):
        places[words[line]].append(place)
    keys: list[int] = []
    for line in rows:
        before = keys[-1] if keys else 0
        where = places[words[line]] if words[line] else []  # lines that differ on the page stay in place
        behind = bisect_left(where, before)
        keys.append(where[behind if behind < len(where) else 0] if where else before)
    return "\n".join(line for _, line in sorted(zip(keys, rows, strict=True), key=lambda pair: pair[0]))


def _for_machines(tree: HtmlElement) -> str:
    """The article's text in JSON-LD, used by pages that render themselves by scripts or unfold the text on demand."""
    bodies = (strip_markup(body) for node in json_ld.articles(tree) if isinstance(body := node.get("articleBody"), str))
    return max(bodies, key=len, default="")


def _drop_long_scripts(tree: HtmlElement) -> None:
    """An extractor searches metadata for machines with patterns that take quadratic time."""
    for script in tree.iter("script"):
        text = script.text or ""
        if len(text) > EXTRACTION.script or len(_TYPES.findall(text)) > EXTRACTION.types:
            script.text = None


def _drop_commented_attributes(tree: HtmlElement) -> None:
    """The parser writes a URL with comments in it in quadratic time: one of a megabyte took it minutes."""
    for value in tree.xpath("//@*[contains(., '<!--')]"):
        value.getparent().attrib.pop(value.attrname, None)


def _or_longer(text: str, machine_text: str) -> str:
    """The machine-readable text instead, if much longer and with nearly all of the text, or if there is no text."""
    if len(machine_text) < max(EXTRACTION.longer * len(text), EXTRACTION.rest):
        return text
    if not text:
        return machine_text
    return machine_text if _contains(four_word_runs(machine_text), four_word_runs(text)) else text


def _contains(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> bool:
    return (one & other).total() >= EXTRACTION.held * other.total()


def best_candidate(candidates: Sequence[str]) -> str:
    """The candidate that agrees most with the others, or another that contains nearly all of it and is much longer.

    Agreement is the overlap of four-word sequences. "" if there is no candidate.
    """
    if len(set(candidates)) < 2:  # noqa: PLR2004 - extractors that agree
        return next(iter(candidates), "")
    runs = {text: four_word_runs(text) for text in set(candidates)}
    pairs = combinations_with_replacement(runs, 2)
    agreement = {frozenset((one, other)): _agreement(runs[one], runs[other]) for one, other in pairs}
    best = max(candidates, key=lambda text: sum(agreement[frozenset((text, other))] for other in candidates))
    longer = (other for other in candidates if runs[other].total() > EXTRACTION.longer * runs[best].total())
    return next((other for other in longer if _contains(runs[other], runs[best])), best)


def four_word_runs(text: str) -> Counter[tuple[str, ...]]:
    """Four-word sequences with their counts; one shorter sequence for a text of fewer words."""
    words = _TOKEN.findall(text)
    if len(words) <= _RUN:
        return Counter([tuple(words)])
    return Counter(zip(*(words[at:] for at in range(_RUN)), strict=False))


def _agreement(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> float:
    return 1.0 if one is other else 2 * (one & other).total() / (one.total() + other.total())


def _candidates(tree: HtmlElement) -> tuple[str, ...]:
    """Each extractor works on a copy of its own. Comments are removed because trafilatura expects none.

    Metadata is removed too: the extractors try each of their patterns on it, but do not use it.
    """
    import trafilatura  # noqa: PLC0415 - takes a third of a second, needed only for HTML

    _spare_justext()
    for meta in tree.findall("head/meta"):
        meta.drop_tree()
    lxml.etree.strip_tags(tree, lxml.etree.Comment, lxml.etree.ProcessingInstruction)
    _move_scripts(tree)
    precise = trafilatura.extract(tree, include_comments=False, favor_precision=True)
    wide = trafilatura.extract(tree, include_comments=False, favor_recall=True, fast=True)
    return tuple(filter(None, (precise, wide, _by_density(tree))))


def _move_scripts(tree: HtmlElement) -> None:
    """Move JSON metadata to the end and drop other scripts: extractors copy the text before each script they remove."""
    metadata = [deepcopy(script) for script in tree.iter("script") if script.get("type") == _JSON_LD and script.text]
    lxml.etree.strip_elements(tree, "script", "style", with_tail=False)
    for script in metadata:  # a copy: a new element refuses control characters that the parser accepts
        script.tail = None
        tree.append(script)


def _spare_justext() -> None:
    """Stop words as a set, and a paragraph's text made once, as it is asked for it nine times.

    trafilatura has a tuple of all languages' words, which is hashed for each page: four milliseconds.
    """
    from justext.paragraph import Paragraph  # type: ignore[import-untyped]  # noqa: PLC0415 - as above, has no stubs
    from trafilatura import external  # noqa: PLC0415 - as above

    held = vars(external)
    if not isinstance(held.get("JT_STOPLIST", frozenset()), frozenset):
        held["JT_STOPLIST"] = frozenset(external.jt_stoplist_init())
    text = vars(Paragraph)["text"]
    if isinstance(text, property) and text.fget:
        made_once = cached_property(text.fget)
        made_once.__set_name__(Paragraph, "text")
        Paragraph.text = made_once


def _by_density(tree: HtmlElement) -> str:
    from readability.readability import Unparseable  # type: ignore[import-untyped]  # noqa: PLC0415 - has no stubs; needed only for HTML

    from summarizer.ingest.html.readable_document import ReadableDocument  # noqa: PLC0415 - as above

    try:
        return "\n".join(lines(ReadableDocument(tree).article()))
    except (Unparseable, ValueError, TypeError, AttributeError, IndexError):  # raised for unusual pages
        return ""


def lines(tree: HtmlElement) -> list[str]:
    """The visible text of this element, one block per line."""
    return [line for row in "".join(_pieces(tree)).split("\n") if (line := " ".join(row.split()))]


def _pieces(tree: HtmlElement) -> Iterator[str]:
    """The text in document order, with a line break at each block border. Not recursive: pages nest deeply."""
    walk = lxml.etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        silent = element.tag in _SILENT
        if event == "start":
            if silent:
                walk.skip_subtree()
            yield ("" if element.tag in _FLOWING else "\n") + ("" if silent else _flat(element.text))
        else:
            yield ("" if element.tag in _WITHOUT_BREAK else "\n") + _flat(element.tail)


def _flat(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _titles(tree: HtmlElement) -> frozenset[tuple[str, ...]]:
    """The words of the page's own titles."""
    headings = [heading.text_content() for heading in tree.iter("h1", "title")]
    previews = [meta.get("content", "") for meta in tree.iterfind(".//meta[@property='og:title']")]
    short = (title for title in (*headings, *previews) if len(title) <= EXTRACTION.title)
    return frozenset(filter(None, map(_words, short)))


def _is_title(line: str, titles: frozenset[tuple[str, ...]]) -> bool:
    return len(line) <= EXTRACTION.title and _words(line) in titles


def _without_title(text: str, titles: frozenset[tuple[str, ...]]) -> str:
    """The headline is stored separately; at the top of the text it would be repeated."""
    rows = text.split("\n")
    head = [line for line in rows[: EXTRACTION.head] if not _is_title(line, titles)]
    return "\n".join((*head, *rows[EXTRACTION.head :]))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text.casefold()))


def _tidy(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not _BLANK.fullmatch(line))
