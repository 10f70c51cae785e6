"""The page on which an article goes on: "Next page", "Page 1 of 3", `rel=next`, "?page=2", "/2". Pure.

Most links that call themselves "next" lead to another story, to older comments or to the next picture. One counts here
only where its address is the article's own with the next number in it, or where the page itself says "Page 1 of 3".
Whether what it leads to is this article is decided once more when it is read, by its headline (`continues`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice
from urllib.parse import parse_qsl, urljoin, urlsplit

from lxml.html import HtmlElement

from summarizer.ingest.model import NextPage

_COUNTED = re.compile(
    r"\W{0,10}(?:page|part|seite|teil|página|pagina|pag\.?)\s+(\d{1,3})\s*(?:of|/|von|sur|de|di)\s*(\d{1,3})\W{0,10}",
    re.IGNORECASE,
)
_LONGEST_COUNT = 40
"""Characters of a line that counts pages: in a longer one somebody writes about the pages of a report."""
_NEXT = re.compile(
    r"\W*(?:(?:go\s+to\s+|continue\s+(?:to|on|reading\s+on)\s+)?(?:the\s+)?next(?:\s+page)?|continue(?:\s+reading)?"
    r"|(?:nächste|weiter\s+zur\s+nächsten)\s+seite|weiter|(?:page\s+)?suivante?|(?:página\s+)?siguiente"
    r"|(?:pagina\s+)?(?:successiva|seguente)|(?:(?:go|continue)\s+to\s+)?(?:page|seite|página|pagina)?\s*(\d{1,3}))\W*",
    re.IGNORECASE,
)
_LONGEST_LABEL = 40
_NO_PAGE = re.compile(
    r"comment|reply|respond|gallery|slideshow|/feed(?:/|$)|[?&](?:cpage|replytocom|c?offset)=", re.IGNORECASE
)
"""In an address, or the name of a box around a link: pages of comments and pictures."""
_BOXES = 8
"""Elements above a link that may name themselves."""
_LINKS = 1_000
"""Links of a page that are looked at, from its end: a pager stands behind the text."""
_MARKED = 100
"""Links marked as leading to the next page, and links with its number or "next" as their text, that are looked at."""
_PARAMETERS = frozenset(
    {"page", "p", "pg", "pag", "paged", "pagina", "seite", "pageno", "page_no", "pagenum", "page_num"}
)
_EXTENSION = re.compile(r"\.(?:[sx]?html?|php|aspx?|jsp)$", re.IGNORECASE)
_NUMBERED = re.compile(
    r"^(?P<stem>.+?)(?:/(?:page|p|seite|pagina|pag|teil|part)[-/_]?|[-_,.](?:page|seite|pagina|p|s)[-_]?|[-_,./])0{0,2}"
    r"(?P<number>\d{1,3})$",
    re.IGNORECASE,
)
_NUMBER_IN_TITLE = re.compile(
    r"[-–—|:,(\[\s]+(?:(?:page|part|seite|teil|página|pagina)\s*\d{1,3}(?:\s*(?:of|/|von|sur|de|di)\s*\d{1,3})?|\d{1,3}\s*/\s*\d{1,3})"
    r"(?=[)\]\s|–—-]|$)[)\]]?",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_HEADLINE = 4
"""Words; a heading of fewer may be the site's name, which all of its pages have."""


def next_page(tree: HtmlElement, url: str | None, at: NextPage | None = None) -> NextPage | None:
    """Where the article on this page continues; None if nothing says that it does.

    The result's `url` is None if the page announces more pages but does not link to the next. The argument `url` is
    None for a file, whose links lead nowhere; `at` is what led here, None for the first page.
    """
    if not url:
        return None
    at = at or NextPage(None, 1, None, *headings(tree))
    number, of = counted(tree) or (at.number, at.of)
    if of is not None and number >= of:
        return None
    found = next(_candidates(tree, url, number + 1, counts=of is not None), None)
    if found is None and of is None:
        return None
    return replace(at, url=found, number=number + 1, of=of)


def counted(tree: HtmlElement) -> tuple[int, int] | None:
    """Which page this is, and of how many, by its own words; None where it does not say."""
    for text in tree.itertext():
        if len(text) <= _LONGEST_COUNT and (match := _COUNTED.fullmatch(text.strip())):
            number, of = map(int, match.groups())
            if 1 <= number <= of:
                return number, of
    return None


def is_pager(line: str) -> bool:
    """Whether a line of text only counts pages or leads to the next ("Page 1 of 3", "Next page")."""
    if len(line) > _LONGEST_COUNT:
        return False
    if _COUNTED.fullmatch(line):
        return True
    if any(map(str.isdigit, line)):  # "3" may be the score
        return False
    return _NEXT.fullmatch(line) is not None


def headings(tree: HtmlElement) -> tuple[str, str]:
    """The page's headline and its title, in plain words, without the number of the page; "" where it has none."""
    heading, title = tree.find(".//h1"), tree.find(".//title")
    preview = next((meta.get("content") for meta in tree.iterfind(".//meta[@property='og:title']")), None)
    shown = "" if title is None else title.text_content()
    return _plain("" if heading is None else heading.text_content()), _plain(shown or preview or "")


def continues(before: NextPage, heading: str, title: str) -> bool:
    """Whether a page with these headings is of the same article."""
    same_title = before.title == title != ""
    if not before.heading or not heading:
        return same_title
    if before.heading != heading:
        return False
    # A short heading, such as the name of a section, is also above other articles.
    return len(heading.split()) >= _HEADLINE or title in {"", before.title}


def is_page_number(first: str, url: str, number: int) -> bool:
    """Whether an address is that of an article's page with this number: "/story" → "/story/2", "/story?page=2".

    "/news/1" → "/news/2" passes too, and may be the next article: only headlines can tell.
    """
    if not is_same_host(first, url):
        return False
    one, other = urlsplit(first), urlsplit(url)
    own, its = (_EXTENSION.sub("", parts.path.rstrip("/")) for parts in (one, other))
    pages, rest = _query(other.query)
    if pages and own == its != "":
        return (pages[0], rest) == (str(number), _query(one.query)[1])
    stem = _stem(its, number)
    if not stem.strip("/"):
        return False
    return stem in {own, _stem(own, number - 1)}


def _query(query: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The numbers of pages in a URL's query, and its other parameters."""
    pairs = parse_qsl(query)
    numbers = [value for key, value in pairs if key.lower() in _PARAMETERS]
    return numbers, [(key, value) for key, value in pairs if key.lower() not in _PARAMETERS]


def _stem(path: str, number: int) -> str:
    """The path without this number of a page at its end; "" if it ends in no number or another."""
    match = _NUMBERED.match(path)
    if match is None:
        return ""
    return match["stem"] if int(match["number"]) == number else ""


def _candidates(tree: HtmlElement, url: str, number: int, *, counts: bool) -> Iterator[str]:
    """Addresses of the next page, the surest first."""
    links = list(tree.iter("a"))[-_LINKS:]
    marked = islice(filter(_is_next, chain(tree.iter("link"), links)), _MARKED)
    named = islice((link for link in links if _names(link, number)), _MARKED)
    # A page that counts its pages goes on, whatever the address of the next looks like.
    yield from (each for each in _addresses(marked, url) if counts or is_page_number(url, each, number))
    yield from (each for each in _addresses(named, url) if is_page_number(url, each, number))


def _is_next(link: HtmlElement) -> bool:
    return "next" in link.get("rel", "").lower().split()


def _names(link: HtmlElement, number: int) -> bool:
    text = " ".join(link.text_content().split()) if len(link) <= 3 else ""  # noqa: PLR2004 - an icon, a label
    match = _NEXT.fullmatch(text) if len(text) <= _LONGEST_LABEL else None
    if match is None:
        return False
    return match[1] is None or int(match[1]) == number


def _addresses(links: Iterable[HtmlElement], url: str) -> Iterator[str]:
    return filter(None, (_address(link, url) for link in links))


def _address(link: HtmlElement, url: str) -> str | None:
    """Where a link leads, on the same host; None for pages of comments and pictures."""
    href = link.get("href", "").strip()
    if href[:1] in {"", "#"}:
        return None
    if _NO_PAGE.search(href) or any(map(_is_of_comments, islice(link.iterancestors(), _BOXES))):
        return None
    try:
        target = urljoin(url, href).partition("#")[0]
    except ValueError:
        return None
    return target if is_same_host(url, target) and target != url else None


def _is_of_comments(box: HtmlElement) -> bool:
    if box.tag in {"body", "html"}:
        return False
    return _NO_PAGE.search(f"{box.get('class', '')} {box.get('id', '')}"[:200]) is not None


def is_same_host(url: str, other: str) -> bool:
    """Whether both are on one host and port."""
    try:
        one, its = urlsplit(url), urlsplit(other)
        same = (one.hostname, one.port) == (its.hostname, its.port)
    except ValueError:
        return False
    return same and its.scheme in {"http", "https"}


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(_NUMBER_IN_TITLE.sub("", text[:500]).casefold()))
