"""Prepares a page's tree for the extractors, which know only common page structures. Pure, changes the tree.

    tree → shadow roots opened → hidden parts, notices and boxes removed → wrappers of the article made plain
         → tables to lines → bare links removed

Every extractor discards an `<aside>`, a `<form>` or a class named "comments", whatever it contains, and takes a long
cookie notice for the article if the article is short. Here the content decides what is removed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import lxml.etree
import lxml.html
from lxml.html import HtmlElement

from summarizer.ingest.html.html_tree import blank, drop_blanks
from summarizer.ingest.limits import EXTRACTION

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ASIDE = re.compile(r"tooltip|rollover|popover", re.IGNORECASE)
_INLINE = frozenset({"span", "em", "i", "b", "a", "small", "sup", "div", "p", "section", "ul", "li", "h2", "h3", "h4"})
_BOXES = ("div", "section", "aside", "ul", "ol", "form", "dialog", "nav", "footer", "header", "p", "details")
_LEADS = ("p", "h2", "h3", "h4", "h5", "blockquote")
_WRAPPERS = frozenset(
    {"aside", "form", "header", "footer", "nav", "figure", "details", "dialog", "noscript", "blockquote"}
)
_DIALOG = frozenset({("role", "dialog"), ("role", "alertdialog"), ("aria-modal", "true")})
_TOKEN = re.compile(r"\w+")
_NOTICE = re.compile(
    r"cookie|consent|gdpr|onetrust|didomi|usercentrics|quantcast|privacy[-_ ]?(?:banner|notice|settings|wall|manager)"
    r"|truste|(?:^|[-_ ])cmp(?:$|[-_ ])",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"(?:^|[-_ ])(?:(?:most|top)[-_ ]?(?:read|viewed|popular|shared)|related|recommended|recirc\w*"
    r"|more[-_ ]?(?:stories|from|news|on)"
    r"|read[-_ ]?(?:also|next)|you[-_ ]?may|also[-_ ]?like|trending|newsletter\w*|sign[-_ ]?up|outbrain|taboola"
    r"|share|sharing|share[-_ ]?(?:bar|buttons?|tools?)|social[-_ ]?(?:share|links?|bar|media)|sharedaddy|addtoany"
    r"|comments?|comment[-_ ]?(?:list|section|form|area|thread)|disqus\w*|respond"
    r"|pager|pagination|page[-_ ]?(?:nav|numbers?|links?)|multi-?page"
    r"|(?:author|about)[-_ ]?(?:box|bio|card|author|profile))(?:$|[-_ ])",
    re.IGNORECASE,
)
_UNLIKELY = re.compile(
    r"comment|sidebar|footer|header|promo|sponsor|related|popup|modal|banner|share|social|aside|widget"
    r"|(?:^|[-_ ])ads?(?:$|[-_ ])",
    re.IGNORECASE,
)
_ASKS_CONSENT = re.compile(
    r"\bcookies?\b.{0,200}\b(?:partners?|consent|accept|refuse|reject|privacy|preferences|devices?|settings)\b"
    r"|\b(?:Cookies?|Einwilligung)\b.{0,200}\b(?:Partner|akzeptieren|ablehnen|Datenschutz\w*|zustimmen)\b"
    r"|\bcookies?\b.{0,200}\b(?:partenaires|accepter|refuser|consentement|socios|aceptar|rechazar)\b"
    r"|\bcookie\b.{0,200}\b(?:accett\w+|rifiut\w+|consenso)\b",
    re.IGNORECASE | re.DOTALL,
)


def prepare_tree(tree: HtmlElement, *, leads: bool = True) -> None:
    """Change the tree of a page or an email so that the extractors find its article.

    `leads`: whether paragraphs and headings that consist of a link lead to other articles, as they do on a page.
    """
    _open_shadow_roots(tree)
    _drop_hidden(tree)
    _drop_boxes(tree)
    _unwrap(tree)
    _tables(tree)
    if leads:
        _drop_leads(tree)


def letters(element: HtmlElement) -> int:
    """Letters and digits in the element."""
    return _letters(element.text_content())


def _letters(text: str | None) -> int:
    if not text or text.isspace():  # between most elements
        return 0
    return sum(map(len, _TOKEN.findall(text)))


def _letters_in(element: HtmlElement, known: dict[HtmlElement, int]) -> int:
    """The same for a paragraph, heading or quotation. Keeps those inside it in `known`, as they may nest 200 deep."""
    if element not in known:
        nests = next(element.iterdescendants(*_LEADS), None) is not None
        known.update(_measured(element)[0] if nests else {element: letters(element)})
    return known[element]


# --- hidden parts -----------------------------------------------------------------------------------------------------


def _open_shadow_roots(tree: HtmlElement) -> None:
    """A template with a shadow root is visible; other templates are input for scripts."""
    for template in list(tree.iter("template")):
        if template.get("shadowrootmode") or template.get("shadowroot"):
            template.tag = "div"
        elif template.getparent() is not None:
            blank(template)
    drop_blanks(tree)


def _drop_hidden(tree: HtmlElement) -> None:
    """Remove what a page shows only on demand: the text of tooltips is in the middle of sentences."""
    for element in filter(_is_hidden, list(tree.iter(*_INLINE))):
        if element.getparent() is None:  # removed with an element around it
            continue
        if len(element.text_content()) < EXTRACTION.hidden:  # some pages hide the article until a script shows it
            blank(element)
    drop_blanks(tree)


def _is_hidden(element: HtmlElement) -> bool:
    if "hidden" in element.attrib:
        return True
    if _HIDDEN.search(element.get("style", "")):
        return True
    return element.tag == "span" and _ASIDE.search(element.get("class", "")) is not None


# --- notices and boxes ------------------------------------------------------------------------------------------------


def _drop_boxes(tree: HtmlElement) -> None:
    """Remove consent notices, and boxes of other articles, comments and buttons, by their names.

    Not if it contains the headline, the article or most of the page, and not if little else would be left: a page that
    is only a notice is recognised later by its text.
    """
    boxes = list(_named_boxes(tree))
    if not boxes:
        return
    size_of, text_in, held = _measured(tree)
    whole, longest = size_of[tree], EXTRACTION.told * text_in[tree]
    for element, notice in boxes:
        size = size_of.get(element)
        if size is None or element in held:  # already removed with an element around it, or it contains the article
            continue
        asks = notice and _ASKS_CONSENT.search(element.text_content()) is not None
        if size > min(_LARGEST[asks] * whole, whole - EXTRACTION.rest):
            continue
        if not asks and text_in[element] > longest:  # a box with paragraphs may be the article
            continue
        whole -= size
        for part in element.iter():  # parts removed with it are not examined again
            size_of.pop(part, None)
        blank(element)
    drop_blanks(tree)


_LARGEST = {True: EXTRACTION.notice, False: EXTRACTION.box}
"""Maximum share of the page that a box may make up, by whether it asks for consent."""


def _named_boxes(tree: HtmlElement) -> Iterator[tuple[HtmlElement, bool]]:
    """The elements named as a notice or box, and whether as a notice."""
    for element in tree.iter(*_BOXES):
        if not element.attrib:  # most paragraphs
            continue
        named = " ".join((element.get("class", ""), element.get("id", "")))[: EXTRACTION.names]
        notice = _is_notice(element, named)
        if notice or _BOX.search(named):
            yield element, notice


def _is_notice(element: HtmlElement, named: str) -> bool:
    if _NOTICE.search(named):
        return True
    return not _DIALOG.isdisjoint(element.items())


@dataclass(slots=True)
class _Measured:
    """The letters in an element so far, those in its paragraphs, and whether it holds the headline or an article."""

    size: int
    text: int = 0
    holds: bool = False


def _measured(tree: HtmlElement) -> tuple[dict[HtmlElement, int], dict[HtmlElement, int], frozenset[HtmlElement]]:
    """The letters in each element, those in its paragraphs, and the elements around the headline or an article.

    The whole page is one of these elements. It takes one pass over the page.
    """
    size_of: dict[HtmlElement, int] = {}
    text_in: dict[HtmlElement, int] = {}
    held: set[HtmlElement] = set()
    around = [_Measured(0)]  # the elements that the walk is in, so that no element's children are looked through
    for event, element in lxml.etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            around.append(_Measured(_letters(element.text)))
            continue
        if event == "end":
            own = around.pop()
            if element.tag == "p" and own.size >= EXTRACTION.paragraph:
                own.text = own.size
            size_of[element], text_in[element] = own.size, own.text
            if own.holds or _is_article(element, own.size):
                held.add(element)
                around[-1].holds = True
            around[-1].size += own.size
            around[-1].text += own.text
        around[-1].size += _letters(element.tail)
    return size_of, text_in, frozenset({*held, tree})


def _is_article(element: HtmlElement, size: int) -> bool:
    """Whether it is the headline or an article, by its tag; the articles of a list are short."""
    if element.tag == "article":
        return size >= EXTRACTION.rest
    return element.tag in {"h1", "main"}


# --- wrappers of the article ------------------------------------------------------------------------------------------


def _unwrap(tree: HtmlElement) -> None:
    """Replace elements and names that extractors distrust, if they contain most of the page's paragraphs."""
    known: dict[HtmlElement, int] = {}
    sizes = ((paragraph, _letters_in(paragraph, known)) for paragraph in tree.iter("p"))
    paragraphs = [(paragraph, size) for paragraph, size in sizes if size >= EXTRACTION.paragraph]
    whole = sum(size for _, size in paragraphs)
    held = Counter[HtmlElement]()
    for paragraph, size in paragraphs:
        # the nearest ones: layouts do not nest deeper, and all of them for each paragraph would be quadratic
        for above in islice(paragraph.iterancestors(), EXTRACTION.above):
            held[above] += size
    for element, size in held.items():
        if size >= EXTRACTION.most * whole:
            _make_plain(element)


def _make_plain(element: HtmlElement) -> None:
    if element.tag in _WRAPPERS:
        element.tag = "div"
        element.attrib.pop("class", None)
        element.attrib.pop("id", None)
    elif element.tag not in {"html", "body", "main", "article"}:
        for name in ("class", "id"):
            if _UNLIKELY.search(element.get(name, "")[: EXTRACTION.names]):
                element.attrib.pop(name)


# --- tables -----------------------------------------------------------------------------------------------------------


def _tables(tree: HtmlElement) -> None:
    """Rows become lines ("| Lindow | 14 |", a rule below the head); layout tables become plain blocks."""
    rows: dict[HtmlElement, list[list[HtmlElement]]] = {table: [] for table in tree.iter("table")}
    for row in tree.iter("tr"):
        if (around := _table_around(row)) is not None:
            rows[around].append(list(row.iterchildren("td", "th")))
    outer = set(map(_table_around, rows))
    for table, cells in reversed(rows.items()):
        if table in outer or _is_layout(table, cells):
            for part in [table, *table.iter("tbody", "thead", "tfoot", "tr", "td", "th", "center")]:
                part.tag = "div"
        elif len(cells) > 1:
            _replace(table, [*map(_flat, table.findall("caption")[:1]), *_lines_of(cells)])


def _table_around(element: HtmlElement) -> HtmlElement | None:
    return next(element.iterancestors("table"), None)


def _is_layout(table: HtmlElement, cells: Sequence[Sequence[HtmlElement]]) -> bool:
    if table.get("role") in {"presentation", "none"}:
        return True
    if max(map(len, cells), default=0) <= 1:
        return True
    if any(table.find(f".//{tag}") is not None for tag in ("h1", "article")):
        return True
    return any(letters(block) >= EXTRACTION.cell for row in cells for cell in row for block in _blocks(cell))


def _blocks(cell: HtmlElement) -> Iterator[HtmlElement]:
    """The outermost blocks of a cell: they have the most letters."""
    walk = lxml.etree.iterwalk(cell, events=("start",), tag=("p", "div", "td"))
    for _, block in walk:
        walk.skip_subtree()
        yield block


def _lines_of(cells: Sequence[Sequence[HtmlElement]]) -> Iterator[str]:
    for number, row in enumerate(cells):
        texts = [_flat(cell).replace("|", "/") for cell in row]
        if not any(texts):
            continue
        yield f"| {' | '.join(texts)} |"
        if number == 0 and _is_head(row):
            yield f"|{'---|' * len(row)}"


def _is_head(row: Sequence[HtmlElement]) -> bool:
    if len(row) == 1:
        return False
    return all(cell.tag == "th" for cell in row) or next(row[0].iterancestors("thead"), None) is not None


def _flat(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _replace(table: HtmlElement, rows: Sequence[str]) -> None:
    tail = table.tail
    table.clear()
    table.tag, table.tail = "div", tail
    for sentence in rows:
        paragraph = lxml.html.Element("p")
        paragraph.text = sentence
        table.append(paragraph)


# --- bare links -------------------------------------------------------------------------------------------------------


def _drop_leads(tree: HtmlElement) -> None:
    """Remove paragraphs and headings that are only links: "Read more: …" leads to other articles."""
    known: dict[HtmlElement, int] = {}
    for element in list(tree.iter(*_LEADS)):
        links = element.findall(".//a")
        if not links or element.getparent() is None:
            continue
        if element.find(".//img") is not None:  # a picture with its caption
            continue
        size = _letters_in(element, known)
        linked = sum(_letters_in(link, known) for link in links)
        if size >= EXTRACTION.lead_letters and linked >= EXTRACTION.linked * size:
            blank(element)
    drop_blanks(tree)
