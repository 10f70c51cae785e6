"""Removes markup from plain text: tags, entities, control and zero-width characters. Pure, linear in the text.

The only place for it. Pages are parsed as HTML first; what remains is text that was escaped too often
("&lt;strong&gt;", "&amp;#039;"), plain text that contains HTML, and invisible characters. A character that is not
markup stays: "a < b", "AT&T", "<Tartus>".
"""

from __future__ import annotations

import html
import re

_CODE = re.compile(r"<(script|style|iframe|noscript|template)\b[^<>]*>.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_DECLARATION = re.compile(r"<!\[CDATA\[|\]\]>|<!DOCTYPE\b[^<>]*>|<\?xml[^<>]*>", re.IGNORECASE)
_BLOCK = (
    "address article aside blockquote body br button caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li "
    "link main map menu meta nav noscript object ol optgroup option p pre script section select style summary svg "
    "table tbody td template textarea tfoot th thead title tr ul video audio"
)
_INLINE = (
    "a abbr acronym b base bdi bdo big canvas cite code data del dfn em embed font i img input ins kbd label mark "
    "math nobr output param picture progress q rp rt ruby s samp small source span strike strong sub sup time "
    "track tt u var wbr"
)
_VALUE = r"""(?:"[^"<>]{0,2000}+"|'[^'<>]{0,2000}+'|[^\s"'<>=]{1,2000}+)"""
_FLAG = "hidden|async|defer|controls|itemscope|allowfullscreen|disabled|checked|selected|required|autoplay|loop|muted"
_ATTRIBUTE = rf"\s++(?:[a-z_:@][\w:.@-]{{0,60}}+\s*+=\s*+{_VALUE}|(?:{_FLAG})(?=[\s/>]))"
_TAG = re.compile(rf"</?([a-z][a-z0-9:-]{{0,40}}+)(?:{_ATTRIBUTE}){{0,60}}+\s*+/?>", re.IGNORECASE)
_CUSTOM = re.compile(r"[a-z]{1,20}[:-][a-z][a-z-]*")
_BLOCKS = frozenset(_BLOCK.split())
_KNOWN = frozenset(_INLINE.split())
_ENTITY = re.compile(r"&(?:#\d{1,9}|#[xX][0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_OPEN_ENTITY = re.compile(r"&(?:nbsp|amp|quot|lt|gt)(?![\w;=])")
_JOINED = "\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\ufb50-\ufdff\ufe0f\ufe70-\ufefc\u2600-\u27bf\U0001f000-\U0001faff"
_UNSEEN = (
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
"""Control characters, direction marks, zero-width spaces, and tag characters."""

_UNSEEN_ASCII = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_UNSEEN_ALONE = re.compile(_UNSEEN)
_UNSEEN_OR_JOINER = re.compile(
    # joiners are meaningful between letters of these scripts, and in composed emoji
    rf"{_UNSEEN}|(?<![{_JOINED}])[\u200c\u200d]+|[\u200c\u200d]+(?![{_JOINED}])"
)
"""The first is fastest, and then the second."""

_ROUNDS = 5
"""How often a text may have been escaped: feeds in feeds, stored by a system that escapes again."""


def strip_markup(text: str) -> str:
    """The text without tags, entities, control and zero-width characters; a block element becomes a line break.

    Soft hyphens stay: joining lines needs them, and `normalise` removes them.
    """
    for _ in range(_ROUNDS):
        before = text
        if "&" in text:
            text = _OPEN_ENTITY.sub(_known, _ENTITY.sub(_known, text))
        if "<" in text and ">" in text:
            text = _without_tags(text)
        if text == before:
            break
    return strip_unseen(text)


def strip_unseen(text: str) -> str:
    """The text without control characters, direction marks and zero-width characters; white space stays."""
    if text.isascii():
        return _UNSEEN_ASCII.sub("", text)
    joiners = "\u200c" in text or "\u200d" in text
    return (_UNSEEN_OR_JOINER if joiners else _UNSEEN_ALONE).sub("", text)


def _known(entity: re.Match[str]) -> str:
    """The character of an HTML entity; empty for a number that is not a character."""
    return html.unescape(entity.group() if entity.group().endswith(";") else f"{entity.group()};").replace("\ufffd", "")


def _without_tags(text: str) -> str:
    return _TAG.sub(_break, _DECLARATION.sub("", _without_comments(_CODE.sub(" ", text))))


def _without_comments(text: str) -> str:
    """An unclosed comment is text."""
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join((*kept, text[at:]))


def _break(tag: re.Match[str]) -> str:
    """The replacement of a tag; the tag itself if it is neither an HTML element nor a custom element."""
    name = tag.group(1)
    if name.lower() in _BLOCKS:
        return "\n"
    return "" if name.lower() in _KNOWN or _CUSTOM.fullmatch(name) else tag.group()
