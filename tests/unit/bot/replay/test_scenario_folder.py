"""Scenario folders: their contents, and errors for broken ones."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.replay.scenario_folder import ScenarioLine, load_scenario
from bot.topics.topic_file import load_topic
from summarizer.claims.model import WatchedEntity
from summarizer.errors import UsageError
from summarizer.topics.model import Aspect

TOPIC = """
name = "Strand tunnel"
description = "The closure of the tunnel."
keywords = ["tunnel", "Strand"]

[[entities]]
name = "Kirkhaven"
aliases = ["Kirk Haven"]
kind = "place"

[[aspects]]
name = "Closure"
question = "Until when is the tunnel closed?"

[[publishers]]
name = "The Strand"
owner = "Strand Media"
"""
ARTICLE = {
    "id": "a1",
    "published": "2025-03-04T09:30:00+02:00",
    "publisher": "The Strand",
    "url": None,
    "title": None,
    "text": "Closed.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "topic.toml").write_text(TOPIC, "utf-8")
    return write(tmp_path, ARTICLE)


def write(folder: Path, *entries: object) -> Path:
    lines = [entry if isinstance(entry, str) else json.dumps(entry) for entry in entries]
    (folder / "articles.jsonl").write_text("\n".join(lines), "utf-8")
    return folder


def test_a_scenario_is_read(folder: Path) -> None:
    write(
        folder, ARTICLE, "", {**ARTICLE, "id": "a2", "url": "https://s.example/1", "html": "<p>Open.</p>", "text": None}
    )
    scenario = load_scenario(folder)
    when = datetime(2025, 3, 4, 7, 30, tzinfo=UTC)
    assert scenario.lines == (
        ScenarioLine("a1", when, "The Strand", body="Closed."),
        ScenarioLine("a2", when, "The Strand", url="https://s.example/1", body="<p>Open.</p>", is_html=True),
    )
    assert scenario.owners == {"the strand": "Strand Media"}
    assert scenario.gold == folder / "gold.json"


def test_its_topic_belongs_to_the_workspace_that_asks(folder: Path) -> None:
    topic = load_scenario(folder).topic("w")
    assert (topic.workspace_id, topic.name, topic.keywords) == ("w", "Strand tunnel", ("tunnel", "Strand"))
    assert topic.entities == (WatchedEntity("Kirkhaven", ("Kirk Haven",), "place"),)
    assert topic.aspects == (Aspect("Closure", "Until when is the tunnel closed?"),)
    assert topic == load_topic(folder / "topic.toml", "w")
    assert topic.id != load_scenario(folder).topic("other").id


def test_a_line_becomes_the_article_that_a_source_would_deliver(folder: Path) -> None:
    line = load_scenario(folder).lines[0]
    raw = line.raw("source", line.published)
    assert (raw.body, raw.guid, raw.source_id, raw.published_at) == ("Closed.", None, "source", line.published)


def test_a_failure_of_a_source_is_a_line_too(folder: Path) -> None:
    write(folder, {"id": "e", "published": "2025-03-04T09:30:00Z", "publisher": "The Strand", "error": "HTTP 503"})
    assert load_scenario(folder).lines[0].error == "HTTP 503"


def test_the_same_address_twice_is_a_new_version_and_no_fault(folder: Path) -> None:
    write(folder, {**ARTICLE, "url": "https://s.example/1"}, {**ARTICLE, "id": "a2", "url": "https://s.example/1"})
    assert len(load_scenario(folder).lines) == 2


def without(key: str) -> dict[str, object]:
    return {name: value for name, value in ARTICLE.items() if name != key}


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        pytest.param([ARTICLE, ARTICLE], r"line 2: the id 'a1' is already used in line 1; ", id="duplicate id"),
        pytest.param(
            [ARTICLE, "{broken"], r"line 2: broken JSON at column 2 \(Expecting property name", id="broken JSON"
        ),
        pytest.param([ARTICLE, "[" * 100_000], r"line 2: broken JSON", id="endless JSON"),
        pytest.param(["[1]"], r"line 1: this is not a JSON object", id="no object"),
        pytest.param([without("id")], r"line 1: 'id' is missing", id="no id"),
        pytest.param([without("publisher")], r"line 1: 'publisher' is missing", id="no publisher"),
        pytest.param([{**ARTICLE, "publisher": " "}], r"line 1: 'publisher' is empty; write it", id="empty publisher"),
        pytest.param(
            [{**ARTICLE, "publisher": 5}], r"line 1: 'publisher' must be a string", id="publisher is a number"
        ),
        pytest.param([without("published")], r"line 1: 'published' is missing", id="no date"),
        pytest.param(
            [{**ARTICLE, "published": "2025-03-04T09:30:00"}],
            r"line 1: .*no time zone.*write an ISO date",
            id="naive date",
        ),
        pytest.param(
            [{**ARTICLE, "published": "4 March"}], r"line 1: 'published' is '4 March'.*write an ISO date", id="bad date"
        ),
        pytest.param([without("text")], r"line 1: give exactly one of .*found none of them", id="no text"),
        pytest.param([{**ARTICLE, "error": "x"}], r"line 1: .*found text and error", id="text and error"),
        pytest.param([{**ARTICLE, "text": 5}], r"line 1: 'text' must be a string", id="text is a number"),
        pytest.param(
            [{**ARTICLE, "titel": "x"}], r"line 1: unknown field 'titel'; known are error, html", id="misspelt field"
        ),
        pytest.param([], r"articles.jsonl contains no article", id="empty"),
    ],
)
def test_a_broken_line_is_named_with_its_remedy(folder: Path, lines: list[object], says: str) -> None:
    write(folder, *lines)
    with pytest.raises(UsageError, match=says):
        load_scenario(folder)


@pytest.mark.parametrize(
    ("topic", "says"),
    [
        pytest.param('name = "x\n', r"topic.toml is not valid TOML: .*line 1", id="broken"),
        pytest.param('description = "x"', r"topic.toml: 'name' is missing; add name = ", id="no name"),
        pytest.param('name = ""\ndescription = "x"', r"'name' is empty; write name = ", id="empty name"),
        pytest.param('name = "x"\ndescription = " "', r"'description' is empty; write desc", id="blank description"),
        pytest.param('name = 5\ndescription = "x"', r"'name' must be a string, as name = ", id="name is a number"),
        pytest.param(
            'name = "x"\ndescription = "x"\nkeyword = []', r"unknown key 'keyword'; known are", id="misspelt key"
        ),
        pytest.param(
            'name = "x"\ndescription = "x"\nkeywords = "a"', r"'keywords' must be a list of strings", id="keywords"
        ),
        pytest.param('name = "x"\ndescription = "x"\naspects = ["a"]', r"'aspects' must be tables", id="aspects"),
        pytest.param(
            'name = "x"\ndescription = "x"\n[[aspects]]\nname = "a"',
            r"\[\[aspects\]\]: 'question' is missing",
            id="aspect",
        ),
        pytest.param(
            'name = "x"\ndescription = "x"\n[[publishers]]\nname = "a"',
            r"\[\[publishers\]\]: 'owner' is missing",
            id="owner",
        ),
    ],
)
def test_a_broken_topic_is_named_with_its_remedy(folder: Path, topic: str, says: str) -> None:
    (folder / "topic.toml").write_text(topic, "utf-8")
    with pytest.raises(UsageError, match=says):
        load_scenario(folder)


WHAT = "give a scenario, which is a folder with topic.toml and articles.jsonl"


@pytest.mark.parametrize(
    ("given", "gone", "says"),
    [
        pytest.param("nowhere", (), "there is no folder {given}; " + WHAT, id="nothing"),
        pytest.param("topic.toml", (), "{given} is a file; " + WHAT + ", such as {folder}", id="a file of it"),
        pytest.param("other.txt", (), "{given} is a file; " + WHAT, id="another file"),
        pytest.param("", ("topic.toml",), "{folder} is not a scenario: it has no topic.toml; " + WHAT, id="no topic"),
        pytest.param(
            "", ("articles.jsonl",), "{folder} is not a scenario: it has no articles.jsonl; " + WHAT, id="no articles"
        ),
        pytest.param(
            "",
            ("topic.toml", "articles.jsonl"),
            "{folder} is not a scenario: it has no topic.toml and no articles.jsonl; " + WHAT,
            id="empty folder",
        ),
    ],
)
def test_what_is_no_scenario_is_told_what_is_missing(
    folder: Path, given: str, gone: tuple[str, ...], says: str
) -> None:
    (folder / "other.txt").write_text("x")
    for name in gone:
        (folder / name).unlink()
    with pytest.raises(UsageError) as error:
        load_scenario(folder / given)
    assert str(error.value) == says.format(given=folder / given, folder=folder)


@pytest.mark.parametrize("file", ["topic.toml", "articles.jsonl"])
def test_a_file_in_another_encoding_is_named(folder: Path, file: str) -> None:
    (folder / file).write_bytes("название = 'х'".encode("cp1251"))
    with pytest.raises(UsageError, match=f"{file} is not UTF-8 text"):
        load_scenario(folder)


def test_a_file_that_was_saved_with_a_byte_order_mark_is_read(folder: Path) -> None:
    for name in ("topic.toml", "articles.jsonl"):
        (folder / name).write_bytes(b"\xef\xbb\xbf" + (folder / name).read_bytes())
    assert load_scenario(folder).lines[0].id == "a1"
