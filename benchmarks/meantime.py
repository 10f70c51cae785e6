"""The MEANTIME corpus as gold mentions: dated Wikinews articles of a few running topics (Minard et al. 2016).

CAT XML: tokens, mentions as lists of tokens, and REFERS_TO relations from mentions to instances shared by all
documents. The text is built from the tokens, so the offsets are ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from summarizer.errors import UsageError
from summarizer.text.span import Span

_NAMES = frozenset(["NAM", "PRE.NAM"])
_TIGHT_BEFORE = re.compile(r"[,.;:!?%)\]]|'s|n't|'")
_HEADLINES = 2
"""The title and the date are on lines of their own."""


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A mention of an annotated entity; `named` if the annotators called it a name."""

    span: Span
    entity: str
    named: bool
    head: str


@dataclass(frozen=True, slots=True)
class Document:
    """One article with an ISO date and its gold mentions in text order; at the same start, the longer first."""

    id: str
    topic: str
    day: str
    text: str
    mentions: tuple[GoldMention, ...]


def documents(folder: Path) -> tuple[Document, ...]:
    """Every document under the folder, by topic, then by date; a topic is the folder of a file.

    Raises:
        UsageError: there is no CAT XML.
    """
    files = sorted(folder.rglob("*.xml"))
    found = tuple(_document(file) for file in files)
    if not any(document.mentions for document in found):
        raise UsageError(
            f"{folder} contains no CAT XML with mentions that refer to instances; pass the MEANTIME folder with --data"
        )
    return tuple(sorted(found, key=lambda document: (document.topic, document.day, document.id)))


def _document(file: Path) -> Document:
    root = ET.parse(file).getroot()  # noqa: S314 - a corpus file that the user named
    text, spans = _text(root)
    instances = {entity.get("m_id"): entity.get("instance_id") for entity in root.iter("ENTITY")}
    refers = dict(_relations(root))
    mentions = [
        GoldMention(span, instance, mention.get("syntactic_type") in _NAMES, mention.get("head") or "")
        for mention in root.iter("ENTITY_MENTION")
        if (span := _span(mention, spans)) and (instance := instances.get(refers.get(mention.get("m_id"))))
    ]
    mentions.sort(key=lambda mention: (mention.span.start, -mention.span.end))
    times = (time for time in root.iter("TIMEX3") if time.get("functionInDocument") == "CREATION_TIME")
    days = (time.get("value", "") for time in times)
    return Document(file.stem, file.parent.name, next(days, ""), text, tuple(mentions))


def _text(root: ET.Element) -> tuple[str, dict[str | None, Span]]:
    """The text and the position of each token in it."""
    text, before, spans = "", 0, {}
    for token in sorted(root.iter("token"), key=lambda token: int(token.get("number", "0"))):
        word, sentence = token.text or "", int(token.get("sentence", "0"))
        if sentence != before:
            text += "\n\n" if before < _HEADLINES else " "
        elif text and not _TIGHT_BEFORE.match(word) and not text.endswith(("(", "[", "$", "``")):
            text += " "
        spans[token.get("t_id")] = Span(len(text), len(text) + len(word))
        text += word
        before = sentence
    return text, spans


def _span(mention: ET.Element, spans: dict[str | None, Span]) -> Span | None:
    parts = [spans[anchor.get("t_id")] for anchor in mention.iter("token_anchor") if anchor.get("t_id") in spans]
    return Span(min(part.start for part in parts), max(part.end for part in parts)) if parts else None


def _relations(root: ET.Element) -> Iterator[tuple[str | None, str | None]]:
    """(mention, instance) pairs of the document's own ids."""
    for relation in root.iter("REFERS_TO"):
        target = relation.find("target")
        for source in relation.iter("source"):
            yield source.get("m_id"), target.get("m_id") if target is not None else None
