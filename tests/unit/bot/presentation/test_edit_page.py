"""The edits of an article as a reader sees them, word by word, in every form."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.presentation.edit_page import edits_of, edits_page
from bot.presentation.render_json import document
from bot.presentation.render_markdown import to_markdown
from bot.presentation.render_terminal import to_text
from storage.unit_of_work import SqlLedger
from summarizer.ingest.clean import article_text
from summarizer.ingest.model import MetadataField, RawArticle
from summarizer.ingest.store_article import store_article
from summarizer.workspace.model import Workspace

NOON = datetime(2025, 3, 4, 12, tzinfo=UTC)
URL = "https://harbourpost.example/1"
BEFORE = (
    "The eastern quay stays closed until the end of May, the harbour authority said on Monday.",
    "Two cranes were damaged by the storm, according to its spokeswoman Marta Quill.",
    "The repair costs four million euros, *more* than planned.",
)
AFTER = (
    "The eastern quay stays closed until the middle of June, the harbour authority said on Monday.",
    "The repair costs six million euros, *more* than planned.",
    "An insurer will pay most of it.",
)
TEXT = """\
Quay closed until June, authority says
Harbour Post
────────────────────────────────────────────────────────────────────────────────
Changed once since it was first read.

Version 2, changed, read 4 March 2025, 13:00
  ~ Headline: Quay closed until [-May-] {+June+}, authority says
  ~ The eastern quay stays closed until the [-end-] {+middle+} of [-May-]
    {+June+}, the harbour authority said on Monday.
  − Two cranes were damaged by the storm, according to its spokeswoman Marta
    Quill.
  ~ The repair costs [-four-] {+six+} million euros, *more* than planned.
  + An insurer will pay most of it.
"""
MARKDOWN = """\
- ~ **Headline:** Quay closed until ~~May~~ **June**, authority says
- ~ The eastern quay stays closed until the ~~end~~ **middle** of ~~May~~ **June**, the harbour authority said on Monday.
- − Two cranes were damaged by the storm, according to its spokeswoman Marta Quill.
- ~ The repair costs ~~four~~ **six** million euros, \\*more\\* than planned.
- + An insurer will pay most of it.
"""


@pytest.fixture
def edited(empty_ledger: SqlLedger):
    with empty_ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        for hour, (month, told) in enumerate((("May", BEFORE), ("June", AFTER))):
            title = f"Quay closed until {month}, authority says"
            raw = RawArticle("\n\n".join(told), "Harbour Post", NOON + timedelta(hours=hour), url=URL, title=title)
            store_article(unit, "w", raw, article_text(raw), {})
        unit.commit()
    return edits_of(empty_ledger, "w", URL)


def test_removed_and_inserted_words_are_marked_in_text_and_markdown(edited):
    page = edits_page(edited, ZoneInfo("UTC"))
    assert to_text(page, 80) == TEXT
    assert to_markdown(page).partition("13:00\n\n")[2] == MARKDOWN


def test_json_has_the_runs_of_words(edited):
    headline = json.loads(document("edits", edited))["edits"]["edits"][0]["changes"][0]
    assert headline["headline"] is True
    assert headline["words"] == [
        {"kind": "kept", "text": "Quay closed until "},
        {"kind": "removed", "text": "May"},
        {"kind": "inserted", "text": "June"},
        {"kind": "kept", "text": ", authority says"},
    ]


@pytest.mark.parametrize(
    ("before", "after", "markdown"),
    [
        pytest.param("It cost 5 euros a head.", "It cost *5* euros a head.", r"**\***5**\***", id="markup"),
        pytest.param("It cost 5 euros a head.", "It cost 5\x1b[31m euros a head.", None, id="escapes"),
    ],
)
def test_words_of_an_article_can_do_nothing(empty_ledger, before, after, markdown):
    with empty_ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        for hour, told in enumerate((before, after)):
            raw = RawArticle(f"{told} Nobody paid it.", "Post", NOON + timedelta(hours=hour), url=URL)
            store_article(unit, "w", raw, article_text(raw), {})
        unit.commit()
    page = edits_page(edits_of(empty_ledger, "w", URL), ZoneInfo("UTC"))
    assert "\x1b" not in to_text(page, 80)
    assert markdown is None or markdown in to_markdown(page)


def test_posts_that_scrolled_on_are_not_told_as_removed(empty_ledger):
    posts = (
        "The quay is open again.",
        "The crane was lifted at noon.",
        "Two workers were hurt.",
        "The storm came at six.",
    )
    with empty_ledger() as unit:
        unit.workspaces.add(Workspace("w", "W"))
        for hour, shown in enumerate((posts[2:], posts[1:3], posts[:2])):
            fact = MetadataField("oldest_post", shown[-1].rstrip("."), "text")
            raw = RawArticle("\n\n".join(shown), "Post", NOON + timedelta(hours=hour), url=URL, facts=(fact,))
            store_article(unit, "w", raw, article_text(raw), {})
        unit.commit()
    text = to_text(edits_page(edits_of(empty_ledger, "w", URL), ZoneInfo("UTC")), 80)
    assert "−" not in text
    assert "+ The quay is open again.\n  · 1 sentence of older posts left this page" in text
