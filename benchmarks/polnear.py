"""Texts with attributions in brat's standoff format, as in PolNeAR: `text/NAME.txt`, `attributions/NAME_WHO.ann`.

Spans are offsets in code points of the text and may have several parts. A text with several annotators has several
files of attributions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks.line_files import corpus_files
from summarizer.text.span import Span

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """A source, a cue and a content; no source if the text omits it."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True, slots=True)
class Annotated:
    """One text with one person's annotations; `discarded` is what the annotators excluded as not news text."""

    name: str
    text: str
    attributions: tuple[GoldAttribution, ...]
    discarded: Spans


def annotated(folder: Path) -> list[list[Annotated]]:
    """For each text, by name, the annotations of all its annotators, by file name.

    Raises:
        UsageError: the folder contains no texts with attributions.
    """
    files = corpus_files(folder, "attributions/*.ann", "a part of PolNeAR")
    texts = corpus_files(folder, "text/*.txt", "a part of PolNeAR")
    found = ([_read(text, file) for file in files if _belongs(file.stem, text.stem)] for text in texts)
    return [group for group in found if group]


def _belongs(annotation: str, text: str) -> bool:
    return annotation == text or annotation.rpartition("_")[0] == text


def _read(text: Path, file: Path) -> Annotated:
    lines = [line.split("\t") for line in file.read_text(encoding="utf-8").split("\n") if line]
    kinds = {row[0]: _spans(row[1]) for row in lines if row[0].startswith("T")}
    events = (row[1] for row in lines if row[0].startswith("E"))
    spans = {label: spans for label, (_, spans) in kinds.items()}
    return Annotated(
        text.stem,
        text.read_bytes().decode("utf-8"),  # as bytes: offsets count a carriage return
        tuple(found for event in events if (found := _attribution(event, spans)).content),
        tuple(span for kind, spans in kinds.values() if kind == "Discard" for span in spans),
    )


def _spans(field: str) -> tuple[str, Spans]:
    """The kind and the parts of a field like "Content 12 40;55 61"."""
    kind, _, places = field.partition(" ")
    pairs = (place.split() for place in places.split(";"))
    return kind, tuple(Span(int(start), int(end)) for start, end in pairs)


def _attribution(event: str, spans: Mapping[str, Spans]) -> GoldAttribution:
    """The roles of one event; brat numbers a second one of a kind ("Content2")."""
    pairs = [part.split(":") for part in event.split()[1:]]

    def role(name: str) -> Spans:
        return tuple(span for key, label in pairs if key.rstrip("0123456789") == name for span in spans[label])

    return GoldAttribution(role("Source"), role("Cue"), role("Content"))
