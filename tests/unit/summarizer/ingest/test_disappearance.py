"""Text that the publisher removed, as opposed to text that is merely no longer on the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summarizer.ingest.disappearance import OLDEST_POST, comparable_until
from summarizer.ingest.model import ArticleVersion, MetadataField

NOW = datetime(2025, 3, 4, tzinfo=UTC)
SENTENCES = (
    "The harbour authority of Lindow said that the eastern quay is closed until Friday.",
    "Two dock workers were injured when a crane fell on the quay, police said.",
    "Mayor Pierre Lemaire promised that the city will pay a third of the repair.",
    "The fishermen's union says that the western quay is too shallow for larger boats.",
    "Ferries to the islands leave from the western quay until the storm is over.",
    "Tickets that were bought before the storm stay valid until the end of June.",
    "The insurer has sent two engineers, who will report to the council on Monday.",
    "It was the third accident on the eastern quay since the spring of last year.",
)
OTHER = (
    "A court in the capital heard the case of a baker who sold bread by the yard.",
    "The baker told the judge that nobody had ever measured it before.",
    "A verdict is expected when the yard has been measured by an expert.",
)


def version(*sentences: str, oldest: str | None = None, partial: bool = False) -> ArticleVersion:
    made = ArticleVersion("v", "a", "w", 1, None, "\n\n".join(sentences), NOW, NOW, "hash", b"")
    return replace(made, partial=partial, facts=(MetadataField(OLDEST_POST, oldest, "text"),) if oldest else ())


def withdrawn(older: ArticleVersion, newer: ArticleVersion) -> list[int]:
    """The sentences of the older version that count as removed."""
    end = comparable_until(older, newer)
    pieces = older.text.split("\n\n")
    starts = [older.text.index(piece) for piece in pieces]
    return [n for n, piece in enumerate(pieces) if piece not in newer.text and starts[n] < end]


@pytest.mark.parametrize(
    ("newer", "gone"),
    [
        pytest.param(SENTENCES, [], id="nothing"),
        pytest.param((*SENTENCES[:2], *SENTENCES[3:]), [2], id="one sentence in the middle"),
        pytest.param(SENTENCES[:-1], [7], id="the last sentence"),
        pytest.param((*SENTENCES[:3], *OTHER[:1], *SENTENCES[4:]), [3], id="one replaced by another"),
        pytest.param((*OTHER, *SENTENCES[:6], OTHER[0]), [6, 7], id="the end replaced"),
        pytest.param((SENTENCES[0], *SENTENCES[2:5]), [1], id="one taken out and the end cut off"),
        pytest.param(SENTENCES[:5], [], id="cut after five of eight: read more"),
        pytest.param(SENTENCES[:2], [], id="cut after two"),
        pytest.param(OTHER, [], id="another text"),
        pytest.param((*SENTENCES[:2], *OTHER), [], id="written anew"),
        pytest.param((), [], id="empty"),
    ],
)
def test_only_what_is_missing_from_a_text_that_is_still_there_was_taken_out(newer, gone):
    assert withdrawn(version(*SENTENCES), version(*newer)) == gone


def test_a_page_that_shows_only_its_beginning_takes_nothing_back():
    assert withdrawn(version(*SENTENCES), version(*SENTENCES[1:], partial=True)) == []


P = SENTENCES
"""Posts of a live page, newest first."""


@pytest.mark.parametrize(
    ("older", "newer", "gone"),
    [
        pytest.param(P[3:8], P[1:8], [], id="new posts above"),
        pytest.param(P[3:8], P[0:5], [], id="old posts scrolled on"),
        pytest.param(P[5:8], P[0:3], [], id="all scrolled on"),
        pytest.param(P[2:8], (*P[0:4], *P[5:8]), [2], id="a post taken out in the middle"),
        pytest.param(P[2:8], (*P[0:3], *P[4:6]), [1], id="one taken out, others scrolled on"),
        pytest.param((*P[2:6], "Follow us."), (*P[0:4], "Follow us."), [], id="scrolled on, above a footer"),
    ],
)
def test_posts_of_a_live_page_that_scroll_on_are_not_taken_back(older, newer, gone):
    def live(posts):
        told = [post for post in posts if post in P]
        return version(*posts, oldest=" ".join(told[-1].rstrip(".").replace("'", " ").replace(",", "").split()[:8]))

    assert withdrawn(live(older), live(newer)) == gone


def test_a_live_page_that_became_too_short_to_tell_takes_nothing_back():
    live = version(*P, oldest="It was the third accident on the eastern quay")
    assert withdrawn(live, version(*P[:3])) == []
