"""Live pages are detected by several timestamped posts, newest first, and by nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.ingest.html import live
from summarizer.ingest.html.html_tree import tree_of
from summarizer.ingest.html.live import oldest_post
from summarizer.ingest.html.main_text import main_text
from summarizer.ingest.limits import LIVE

CASES = Path(__file__).parents[4] / "data" / "watch" / "page"
TOLD = (
    "The harbour authority says that the eastern quay is closed until Friday.",
    "Police say that two dock workers were injured when a crane fell.",
    "The weather service has raised its storm warning to level three.",
)


def found(html: str) -> str | None:
    tree = tree_of(html)
    assert tree is not None
    return oldest_post(tree, main_text(html))


def body(*posts: str, after: str = "") -> str:
    return f"<html><body><article><h1>Storm over Lindow</h1>{''.join(posts)}</article>{after}</body></html>"


def timed(*stamps: str, tag: str = "div") -> list[str]:
    return [
        f"<{tag}><time datetime='{stamp}'>now</time><h3>A heading</h3><p>{text}</p></{tag}>"
        for stamp, text in zip(stamps, TOLD, strict=False)
    ]


@pytest.mark.parametrize(
    ("number", "opening"),
    [
        (1, "The weather service has raised its storm warning for Lindow to level"),
        (2, "The weather service has raised its storm warning for Lindow to level"),
        (3, "One of the two injured dock workers of Lindow has died in"),
    ],
)
def test_the_oldest_post_of_a_live_page_is_known(number, opening):
    assert found((CASES / f"e06_live_{number}.html").read_text()) == opening


LAST = "The weather service has raised its storm warning to level three"


@pytest.mark.parametrize(
    ("html", "opening"),
    [
        pytest.param(body(*timed("2026-11-20T09:10Z", "2026-11-20T08:30Z", "2026-11-20T07:45Z")), LAST, id="dated"),
        pytest.param(body(*timed("2026-11-20T09:10", "2026-11-20T08:30", "2026-11-19T23:45")), LAST, id="no zone"),
        pytest.param(
            body(*(f"<p><b>{at}</b> {text}</p>" for at, text in zip(("0:20", "23.55", "23:10"), TOLD, strict=True))),
            LAST,
            id="clocks, past midnight",
        ),
        pytest.param(
            body(*(f"<h3>{at} CET</h3><p>{text}</p>" for at, text in zip(("9:20", "8:55", "8:10"), TOLD, strict=True))),
            LAST,
            id="times above flat paragraphs",
        ),
        pytest.param(
            body(*timed("2026-11-18T09:10Z", "2026-11-19T08:30Z", "2026-11-20T07:45Z")), None, id="oldest first"
        ),
        pytest.param(body(*timed("2026-11-18T09:10Z")), None, id="one post"),
        pytest.param(
            body(*(f"<p>{text} Live.</p>" for text in TOLD)).replace("Storm", "Live: storm"), None, id="the word alone"
        ),
        pytest.param(
            body(*(f"<p>{text} {text}</p>" for text in TOLD * 4), after="".join(timed("2026-11-20", "2026-11-19"))),
            None,
            id="latest headlines beside an article",
        ),
        pytest.param(
            body("<p>9:20 the train left Arden.</p>", f"<p>8:55 it was cleaned, as {TOLD[0]}</p>"),
            None,
            id="two clocks",
        ),
    ],
)
def test_posts_make_a_live_page(html, opening):
    assert found(html) == opening


def test_posts_are_found_in_nested_elements_and_only_so_much_of_the_page_is_looked_at(monkeypatch) -> None:
    posts = "".join(timed(*(f"2025-03-04T1{hour}:00:00Z" for hour in (3, 2, 1))))
    tree = tree_of(f"<html><body>{'<div>' * 30}{posts}{'</div>' * 30}</body></html>")
    assert tree is not None
    text = tree.text_content()
    assert oldest_post(tree, text) is not None
    monkeypatch.setattr(live, "LIVE", replace(LIVE, pieces=3))
    assert oldest_post(tree, text) is None
