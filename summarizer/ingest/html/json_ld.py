"""A page's machine-readable description of its article (JSON-LD, schema.org). Pure; values may have any type."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from lxml.html import HtmlElement

Node = Mapping[str, Any]

_DEEPEST = 12
_NAMED_DEEPEST = 4
"""Maximum depth of lists and nodes around a name: an author is a list of nodes whose name may be a list of texts."""
_MOST = 2_000
"""Maximum number of nodes per page. Some pages describe whole shops."""


def articles(tree: HtmlElement) -> tuple[Node, ...]:
    """The nodes that describe an article: their type ends in Article, Posting or Report. Broken JSON is ignored."""
    return tuple(node for node in _nodes(tree) if _is_article(node))


def text(value: object, depth: int = 0) -> str:
    """The text in a value that may be a text, a node with a name, or a list of these.

    Anything nested too deep is ignored, because each node has three branches.
    """
    if isinstance(value, str):
        return value.strip()
    if depth > _NAMED_DEEPEST:
        return ""
    if isinstance(value, Mapping):
        named = (text(value.get(key), depth + 1) for key in ("name", "@id", "@value"))
        return next(filter(None, named), "")
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, (text(item, depth + 1) for item in value[:20]))))
    return ""


def _is_article(node: Node) -> bool:
    kinds = node.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return any(str(kind).endswith(("Article", "Posting", "Report", "Review")) for kind in listed)


def _nodes(tree: HtmlElement) -> Iterator[Node]:
    scripts = (script for script in tree.iterfind(".//script") if "ld+json" in script.get("type", "").lower())
    return islice((node for script in scripts for node in _walk(_parsed(script.text or ""), 0)), _MOST)


def _parsed(written: str) -> Any:  # noqa: ANN401 - any JSON value
    """Some pages wrap it in a comment or CDATA, many have line breaks inside strings."""
    bare = written.strip().removeprefix("<!--").removeprefix("//<![CDATA[").removeprefix("<![CDATA[")
    bare = bare.strip().removesuffix("-->").removesuffix("]]>").rstrip("/ \n").rstrip(";")
    try:
        return json.loads(bare, strict=False)
    except (ValueError, RecursionError):
        return None


def _walk(value: object, depth: int) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, Mapping):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            if isinstance(item, Mapping | list):
                yield from _walk(item, depth + 1)
