"""The page on which an article goes on, on pages of thousands of links."""

from __future__ import annotations

import pytest

from bot.watching import next_page as module
from bot.watching.next_page import next_page
from summarizer.ingest.html.html_tree import tree_of

STORY = "https://courier.example/story"
OTHERS = "<a href='/news/other-story'>Another story</a>" * 3_000


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(OTHERS + "<a href='/story?page=2'>2</a>", f"{STORY}?page=2", id="behind all links"),
        pytest.param("<a rel=next href='/story?page=2'>Next</a>" + OTHERS, None, id="before thousands"),
        pytest.param("<a rel=next href='/story?page=9'>Next</a>" * 500, None, id="all links marked, none as page 2"),
    ],
)
def test_a_pager_is_looked_for_at_the_end(body: str, found: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    is_page_number = module.is_page_number
    monkeypatch.setattr(
        module, "is_page_number", lambda first, url, number: looked.append(url) or is_page_number(first, url, number)
    )
    tree = tree_of(f"<html><body><p>The bridge was closed.</p>{body}</body></html>")
    assert tree is not None
    page = next_page(tree, STORY)
    assert (page and page.url) == found
    assert len(looked) <= 2 * module._MARKED
