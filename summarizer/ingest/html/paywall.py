"""Finds where a page stops and asks for money or a login, and removes the wall's words. Pure.

By sentences (`paywall.toml`), because walls share no structure: some are elements with that name, some are ordinary
paragraphs, and some elements with that name contain the whole article.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import groupby
from operator import itemgetter

from lxml.html import HtmlElement

from summarizer.ingest.html.html_tree import blank, drop_blanks
from summarizer.ingest.limits import PAYWALL
from summarizer.text.paragraphs import outside_quotes, sentences, words

_NAMED = re.compile(
    r"pay-?wall|reg-?wall|subscri(?:be|ption)[-_]?wall"
    r"|(?:^|[-_ ])(?:piano|tp-modal|metered?|locked-content|plus-teaser)(?:$|[-_ ])"
    r"|(?:article|content)[-_]?(?:locked|gate|barrier)|subscriber[-_]?only|abo[-_]?(?:wall|teaser|box)",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"[$€£¥₽]\s?\d|\d\s?(?:[$€£¥₽]|euros?\b|eur\b|zł|kr\b|\u0440\u0443\u0431)"
    r"|\b(?:euros?|cents?|per (?:week|month))\b",
    re.IGNORECASE,
)
_BOXES = ("div", "section", "aside", "form", "dialog", "p", "ul")


@lru_cache(maxsize=1)
def _wall() -> re.Pattern[str]:
    """The sentences of `paywall.toml`, compiled."""
    data = tomllib.loads(files("summarizer.ingest.html").joinpath("paywall.toml").read_text(encoding="utf-8"))
    listed = (sentence for listed in data["sentences"].values() for sentence in listed)
    return re.compile(
        "|".join(sentence.replace(" ", r"\s+").replace("…", r"[^.!?。\n]{0,60}") for sentence in listed), re.IGNORECASE
    )


def take_wall(tree: HtmlElement) -> bool:
    """Remove elements named as a wall and text that reads like one; returns whether there was any.

    Only if short: elements with that name contain the whole article on pages that unlock it by a script.
    """
    walled = False
    for element in list(tree.iter(*_BOXES)):
        named = f"{element.get('class', '')} {element.get('id', '')}"[: PAYWALL.names]
        if not _NAMED.search(named):
            continue
        if element.getparent() is None:  # removed with an element around it
            continue
        text = element.text_content()[: PAYWALL.box + 1]
        if len(text) <= PAYWALL.box and _asks(element, text):
            walled |= bool(text.strip())
            blank(element)
    drop_blanks(tree)
    return walled


def _asks(element: HtmlElement, text: str) -> bool:
    """Whether the element asks for something: by its words, with a link, or by its fields."""
    if element.tag == "form":
        return True
    return element.find(".//a") is not None or _wall().search(text) is not None


def cut_wall(text: str) -> tuple[str, bool]:
    """The text before the sentence near its end that asks for money or a login, and whether there was one.

    Everything after that sentence must belong to the wall: an article may mention one, and continues. A text that is
    only a wall is left unchanged; other code recognises it as such.
    """
    pieces = [(number, piece) for number, line in enumerate(text.split("\n")) for piece in sentences(line)]
    first = _wall_begins([piece for _, piece in pieces])
    if first is None:
        return text, False
    lines = ("".join(piece for _, piece in line).strip() for _, line in groupby(pieces[:first], itemgetter(0)))
    return "\n".join(filter(None, lines)) or text, True


def _wall_begins(pieces: Sequence[str]) -> int | None:
    """The place of the first sentence of the closing appeal to pay; None if there is none."""
    first = None
    room = PAYWALL.end
    for place in range(len(pieces) - 1, -1, -1):
        room -= len(pieces[place])
        if room < 0 or not _belongs(pieces[place]):
            break
        first = place if _is_wall(pieces[place]) else first
    return first


def _belongs(piece: str) -> bool:
    """Whether it may be part of a wall: its appeal, a price, or a few words ("Already registered?")."""
    if _is_wall(piece):
        return True
    if len(words(piece)) <= PAYWALL.few:
        return True
    return _PRICE.search(piece) is not None


def _is_wall(piece: str) -> bool:
    """Whether the page itself asks here: from the sentence's beginning, not in reported speech."""
    match = _wall().search(outside_quotes(piece).strip())
    if match is None:
        return False
    return match.start() <= PAYWALL.opening and len(words(piece)) <= PAYWALL.call
