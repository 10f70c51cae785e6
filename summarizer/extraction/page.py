"""A page's HTML to a tree, safely. Pure."""

from __future__ import annotations

import lxml.html
from lxml.etree import LxmlError
from lxml.html import HtmlElement


def tree_of(html: str) -> HtmlElement | None:
    """The page as a tree, mended where it is broken; None where there is no element in it. Nothing is ever fetched."""
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree: HtmlElement = lxml.html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError):
        return None
    return tree
