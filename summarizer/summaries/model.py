"""The summary of one article version."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.models.values import ModelRef
from summarizer.text.span import Span


@dataclass(frozen=True, slots=True)
class Summary:
    """The summary of one version. Each sentence has the span that supports it; `text` may be compressed."""

    version_id: str
    sentences: tuple[SummarySentence, ...]
    made_by: ModelRef


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of a summary and the span of the version's text that supports it."""

    text: str
    span: Span
