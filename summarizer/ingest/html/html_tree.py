"""Parses a page's HTML to a tree, safely. Pure."""

from __future__ import annotations

import re
from itertools import islice

import lxml.etree
import lxml.html
from lxml.etree import LxmlError
from lxml.html import HtmlComment, HtmlElement, HtmlProcessingInstruction

from summarizer.ingest.limits import EXTRACTION

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_NOT_TEXT = frozenset({*range(32), 0x7F, 0xFFFE, 0xFFFF} - {9, 10, 12, 13})
_NUMBERED = re.compile(r"&#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));?", re.IGNORECASE)
_ATTRIBUTE = r"""[\s/]*+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_TAG = re.compile(rf"(<[a-zA-Z][^\s/<>]*+)(?:(?:{_ATTRIBUTE}){{{EXTRACTION.attributes},}}+|((?:{_ATTRIBUTE})++))")
"""A tag, with its attributes as the second group unless they are too many: the parser compares each with all before it,
and each copy of the tree does so again. Whatever has any matches, so that no text is searched from each of its "<"."""
_INLINE = "span|font|b|i|u|em|strong|big|small|tt"
_NESTING = re.compile(
    rf"(?:</?(?:div|section|center|ul|ol|li|dl|dd|dt|blockquote|table|tbody|tr|td|th|aside|{_INLINE})\b[^<>]{{0,2000}}>\s*)+",
    re.IGNORECASE,
)
_INLINE_ONLY = re.compile(rf"(?:</?(?:{_INLINE})\b[^<>]{{0,2000}}>\s*)+", re.IGNORECASE)

_CLASSES = lxml.etree.ElementDefaultClassLookup(element=HtmlElement, comment=HtmlComment, pi=HtmlProcessingInstruction)
"""One class for all elements. `lxml.html` asks a Python function for the class of an element at each access to it."""

_BLANK = "blank-element"

NOT_ELEMENTS = frozenset[object]({lxml.etree.Comment, lxml.etree.ProcessingInstruction, lxml.etree.Entity})
"""What stands in place of a tag in the nodes of a tree that are not elements."""


def tree_of(html: str) -> HtmlElement | None:
    """The page as a tree, repaired if it is broken; None if it contains no element. Never fetches anything.

    Control characters are removed, because XML libraries raise for them. If a page is nested deeper than the parser's
    limit, purely nesting elements are removed; otherwise everything inside them would be lost. A tag with more than
    `EXTRACTION.attributes` attributes loses them. Of a page with more elements than are read (`elements_read`), the
    beginning is kept (`is_shortened`).
    """
    bare = _TAG.sub(r"\1\2", _NUMBERED.sub(_unless_control, _CONTROL.sub("", html)))
    tree, too_deep = _parsed(bare)
    tree = _parsed(_NESTING.sub(_line_break, bare))[0] if too_deep else tree
    if tree is not None:
        _shorten(tree, elements_read(html))
    return tree


def elements_read(html: str) -> int:
    """How many elements and comments of this page are read."""
    return min(EXTRACTION.page, max(EXTRACTION.page_least, len(html) // EXTRACTION.room_of_an_element))


def is_shortened(tree: HtmlElement, html: str) -> bool:
    """Whether the page, parsed from this, was so large that its end was left out."""
    return _element(tree, elements_read(html)) is not None


def _element(tree: HtmlElement, number: int) -> HtmlElement | None:
    return next(islice(tree.iter(), number - 1, None), None)


def _shorten(tree: HtmlElement, most: int) -> None:
    """Remove everything after as many elements."""
    last = _element(tree, most)
    if last is None:
        return
    del last[:]
    for element in [last, *last.iterancestors()]:
        parent = element.getparent()
        if parent is not None:
            del parent[parent.index(element) + 1 :]


def blank(element: HtmlElement) -> None:
    """Empty an element that `drop_blanks` removes. The text behind it stays."""
    element.clear(keep_tail=True)
    element.tag = _BLANK


def drop_blanks(tree: HtmlElement) -> None:
    """Remove the elements that were emptied, all at once.

    `drop_tree` copies all the text before an element: thousands in one paragraph took seconds.
    """
    lxml.etree.strip_tags(tree, _BLANK)


def _parsed(html: str) -> tuple[HtmlElement | None, bool]:
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    parser.set_element_class_lookup(_CLASSES)
    try:
        tree: HtmlElement = lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError):
        return None, False
    return tree, any("depth" in entry.message for entry in parser.error_log)


def _line_break(tags: re.Match[str]) -> str:
    return " " if _INLINE_ONLY.fullmatch(tags.group()) else "<br>"


def _unless_control(entity: re.Match[str]) -> str:
    """128 to 159 mean characters of Windows-1252 here, as in browsers."""
    code = int(entity.group(1), 16) if entity.group(1) else int(entity.group(2))
    return "" if code in _NOT_TEXT else entity.group()
