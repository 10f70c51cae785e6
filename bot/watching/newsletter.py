"""An email's HTML to its text, or to several articles if it is a digest. Pure.

    HTML → hidden parts, boxes, layout tables as for a page → blocks, with headings and links → items | one text

No site furniture is removed: an email has none, and its footer is recognised by its wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

import lxml.etree
from lxml.html import HtmlElement

from bot.watching.feed_entry import web_address
from bot.watching.limits import MAIL
from bot.watching.mail_text import mail_article_text
from bot.watching.page_to_article import cut_note
from bot.watching.strip_markup import one_line
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.html.main_text import lines
from summarizer.ingest.html.prepare import prepare_tree

_RANKS = {("start", "h1"): 1, ("start", "h2"): 2, ("start", "h3"): 3, ("start", "h4"): 4}
"""The level of a heading that begins."""
_BLOCKS = frozenset(
    [
        *("p", "div", "section", "article", "header", "footer", "blockquote", "center", "body", "br", "hr"),
        *("table", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"),
    ]
)
_SILENT = frozenset({"script", "style", "noscript", "template", "svg", "button", "title", "head"})
_TRACKING = re.compile(
    r"utm_.*|mc_[ce]id|mkt_tok|ck_subscriber_id|_hs.*|vero_.*|fbclid|gclid|.*subscriber.*|e?uid|token|sig",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_MORE = re.compile(
    r"\W*(?:read|continue|more|full story|view|weiter|mehr|lire|leer|leggi|lees|czytaj|читать|läs|læs|les)\b.{0,40}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DigestItem:
    """One article of a digest: its headline, its text, and its own URL if that is not a subscriber's private page."""

    title: str
    text: str
    link: str | None


@dataclass(frozen=True, slots=True)
class Digest:
    """The text before a digest's first article, and its articles; none if the email is itself one.

    `left_out` if there may be more, in headings or articles beyond those that are read.
    """

    intro: str = ""
    items: tuple[DigestItem, ...] = ()
    left_out: bool = False


@dataclass(slots=True)
class _NewsletterBlock:
    text: str
    heading: int
    links: list[tuple[str, str]] = field(default_factory=list)


def html_text(html: str) -> str:
    """The text of the email, one block per line."""
    tree = _parsed(html).tree
    return "" if tree is None else "\n\n".join(lines(tree))


def left_out_of_mail(html: str) -> str:
    """Why the end of the email is left out; "" if all of it is read."""
    return _parsed(html).left_out


def digest_of(html: str) -> Digest:
    """The email as a digest: several headings of one level each have a link and a text of their own."""
    tree = _parsed(html).tree
    blocks = list(_blocks(tree)) if tree is not None else []
    return next(filter(None, (_digest_of_rank(blocks, rank) for rank in _RANKS.values())), Digest())


def _digest_of_rank(blocks: Sequence[_NewsletterBlock], rank: int) -> Digest | None:
    """The digest whose articles have headings of this level."""
    starts = [place for place, block in enumerate(blocks) if block.heading == rank]
    parts = islice(pairwise([*starts, len(blocks)]), MAIL.headings)
    candidates = (_item(blocks[start:end]) for start, end in parts)
    articles = tuple(islice(filter(None, candidates), MAIL.articles + 1))
    if sum(article.link is not None for article in articles) < MAIL.stories:
        return None
    intro = "\n\n".join(block.text for block in blocks[: starts[0]])
    left_out = len(articles) > MAIL.articles or len(starts) > MAIL.headings
    return Digest(intro, articles[: MAIL.articles], left_out)


class _Parsed(NamedTuple):
    tree: HtmlElement | None
    left_out: str


@lru_cache(1)
def _parsed(html: str) -> _Parsed:
    """Cached, because an email is read for its text and then for its articles; nothing below changes the tree."""
    tree = tree_of(html)
    left_out = cut_note("the mail", html, tree)  # asked first: preparing removes elements
    if tree is not None:
        prepare_tree(tree, leads=False)
    return _Parsed(tree, left_out)


def _item(blocks: Sequence[_NewsletterBlock]) -> DigestItem | None:
    """None for a heading above too few words: a section's name, a button, a sponsor."""
    head, *rest = blocks
    own = [block for block in rest if not (block.links and _MORE.fullmatch(block.text))]
    text = mail_article_text("\n\n".join(block.text for block in own))
    if len(_WORD.findall(text)) < MAIL.story:
        return None
    named = [href for block in blocks for href, said in block.links if block is head or _MORE.fullmatch(said)]
    return DigestItem(head.text, text, next(filter(None, map(clean_link, named)), None))


def _blocks(tree: HtmlElement) -> Iterator[_NewsletterBlock]:
    """Not recursive: emails nest tables in tables."""
    block = _NewsletterBlock("", 0)
    walk = lxml.etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        begins = event == "start"
        if begins and element.tag in _SILENT:
            walk.skip_subtree()
            continue
        if element.tag in _BLOCKS:
            yield from _told(block)
            block = _NewsletterBlock("", _RANKS.get((event, element.tag), 0))
        if begins and element.tag == "a" and (href := element.get("href")):
            block.links.append((href, one_line(element.text_content())))
        block.text += (element.text if begins else element.tail) or ""
    yield from _told(block)


def _told(block: _NewsletterBlock) -> Iterator[_NewsletterBlock]:
    block.text = " ".join(block.text.split())
    if block.text:
        yield block


# --- links ------------------------------------------------------------------------------------------------------------


def clean_link(href: str) -> str | None:
    """The target of a newsletter's link, without tracking parameters; None if it is private to the subscriber.

    A link through a tracking server is replaced by the URL that it contains. If it contains none, it leads to the
    server with a token for the subscriber: anyone who sees it could unsubscribe them.
    """
    address = web_address(href) or ""
    for _ in range(3):  # trackers behind trackers
        address = _within(address) or address
    parts = urlsplit(address)
    query = urlencode([(name, value) for name, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(name)])
    if not parts.hostname or re.search(
        rf"[\w=-]{{{MAIL.token},}}", re.sub(r"[-_]?[a-z]+(?=[-_])", "", parts.path) + query
    ):
        return None
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def _within(address: str) -> str | None:
    """The URL that another URL contains as a parameter, or at its end."""
    parts = urlsplit(address)
    parameters = [value for _, value in parse_qsl(parts.query)]
    at_end = re.findall(r"https?://\S+", unquote(parts.path))[:1]
    return next(filter(None, map(web_address, parameters + at_end)), None)
