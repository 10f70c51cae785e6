"""Appeals: where a page asks its readers for money, an address, a click or good manners. Pure.

Only the publisher's own words count; an appeal in a quotation belongs to the article.
"""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.ingest.boilerplate.boilerplate_phrases import phrases
from summarizer.text.limits import CLEANING
from summarizer.text.paragraphs import Line, outside_quotes, sentences, words


def is_appeal(sentence: str, publisher: str = "") -> bool:
    """Whether the publisher asks its readers for money, an address, a click or good manners."""
    return len(sentence) <= CLEANING.appeal_characters and _is_appeal(sentence, publisher)


@lru_cache(maxsize=4_096)  # cleaning asks twice: of a line, and of its sentences
def _is_appeal(sentence: str, publisher: str) -> bool:
    if len(words(sentence)) > CLEANING.appeal_words:
        return False
    own = outside_quotes(sentence).replace("’", "'").strip()
    listed = phrases()
    if listed.pleas.search(own):
        return True
    pairs = ((listed.asks, listed.directed), (listed.gives, listed.own))
    if any(act.search(own) and party.search(own) for act, party in pairs):
        return True
    if listed.calls.fullmatch(own):
        return True
    return _names(own.casefold(), publisher) and listed.for_itself.match(own) is not None


def _names(casefolded: str, publisher: str) -> bool:
    """Whether a text names the publisher, if one is known."""
    name = publisher.casefold().removeprefix("the ")
    return name in casefolded if name else False


def speaks_to_reader(own: str) -> bool:
    """Whether these words of the publisher contain "you" or "we", or start with an imperative."""
    return phrases().directed.search(own) is not None


def appeal_sentences(line: Line, publisher: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences that belong to the article, and those that are an appeal. A single sentence is examined whole."""
    if phrases().hints.isdisjoint(line.folded) and not _names(line.casefolded, publisher):
        return (line.text,), ()
    pieces = sentences(line.text)
    appeals = _outside_quotation(pieces, publisher)
    return tuple(p for p in pieces if p not in appeals), tuple(p for p in pieces if p in appeals)


def _outside_quotation(pieces: tuple[str, ...], publisher: str) -> frozenset[str]:
    """The pieces that are appeals, except inside a quotation of several sentences."""
    appeals, open_quote = set(), False
    for piece in pieces:
        if not open_quote and is_appeal(piece, publisher):
            appeals.add(piece)
        open_quote = _still_open(piece, open_quote=open_quote)
    return frozenset(appeals)


def _still_open(piece: str, *, open_quote: bool) -> bool:
    for sign in re.findall(r"[“”\"]", piece):
        open_quote = {"“": True, "”": False, '"': not open_quote}[sign]
    return open_quote
