"""Runs of tokens that belong together, beside a place in a document, and the words above a word in its parse."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import takewhile
from typing import TypeVar

from spacy.tokens import Doc, Token

_Item = TypeVar("_Item")


def run_start(doc: Doc, end: int, belongs: Callable[[Token], bool], least: int = 0) -> int:
    """The first token of the run that ends before `end`; `end` if the run is empty.

    Args:
        doc: the document.
        end: the place behind the run.
        belongs: whether a token is part of it.
        least: the first place that it may reach.
    """
    return end - _count(belongs, (doc[index] for index in range(end - 1, least - 1, -1)))


def run_end(doc: Doc, start: int, belongs: Callable[[Token], bool], most: int | None = None) -> int:
    """The place after the last token of the run from `start` on; `start` if the run is empty.

    Args:
        doc: the document.
        start: the first place of the run.
        belongs: whether a token is part of it.
        most: the place that it may not reach; None for the end of the document.
    """
    return start + _count(belongs, (doc[index] for index in range(start, len(doc) if most is None else most)))


def climb(token: Token, passes: Callable[[Token], bool]) -> Token:
    """The first of the token and the words above it that is not passed over; the topmost where all are."""
    last = token
    for last in (token, *token.ancestors):
        if not passes(last):
            break
    return last


def _count(belongs: Callable[[_Item], bool], items: Iterable[_Item]) -> int:
    return sum(1 for _ in takewhile(belongs, items))
