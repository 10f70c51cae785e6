"""A page's HTML to a tree, safely. Pure."""

from __future__ import annotations

import re

import lxml.html
from lxml.etree import LxmlError
from lxml.html import HtmlElement

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_NUMBERED = re.compile(r"&#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));?", re.IGNORECASE)


def tree_of(html: str) -> HtmlElement | None:
    """The page as a tree, mended where it is broken; None where there is no element in it. Nothing is ever fetched.

    Control characters are left out: what works on trees of XML raises at them.
    """
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    bare = _NUMBERED.sub(_unless_control, _CONTROL.sub("", html))
    try:
        tree: HtmlElement = lxml.html.document_fromstring(bare.encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError):
        return None
    return tree


def _unless_control(entity: re.Match[str]) -> str:
    """128 to 159 stand for letters of Windows-1252 there, as browsers read them."""
    code = int(entity.group(1), 16) if entity.group(1) else int(entity.group(2))
    return "" if (code < ord(" ") and code not in {9, 10, 12, 13}) or code in {0x7F, 0xFFFE, 0xFFFF} else entity.group()
