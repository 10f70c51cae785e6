import json
from datetime import date
from pathlib import Path

import pytest

from benchmarks.gold import GoldState, read_gold
from summarizer.briefing.model import ChangeKind
from summarizer.errors import InputError

SAMPLE = Path(__file__).parents[3] / "config" / "sample"
CHANGE = {"type": "NEW", "articles": ["a"], "against": [], "any_of": ["x"], "required": True}
DAY = {"date": "2030-05-01", "quiet": False, "changes": [CHANGE], "must_not_mention": ["advert"]}


def written(folder, table):
    file = folder / "gold.json"
    file.write_text(table if isinstance(table, str) else json.dumps(table))
    return file


def test_gold_is_read_into_values(tmp_path):
    gold = read_gold(written(tmp_path, {"entities": [{"name": "A", "aliases": ["A", "Aa"]}], "briefings": [DAY]}))

    assert gold.entities[0].aliases == ("A", "Aa")
    assert gold.days[0].day == date(2030, 5, 1)
    assert gold.days[0].changes[0].kind is ChangeKind.NEW
    assert gold.days[0].changes[0].articles == {"a"}
    assert gold.states == ()


def test_the_states_of_the_card_are_read(tmp_path):
    states = [
        {"date": "2030-05-01", "aspect": "Road", "any_of": ["open"], "none_of": ["shut"], "empty": False},
        {"date": "2030-05-02", "aspect": "Road", "empty": True},
    ]
    gold = read_gold(written(tmp_path, {"entities": [], "briefings": [], "states": states}))

    assert gold.states == (
        GoldState(date(2030, 5, 1), "Road", ("open",), ("shut",), False),
        GoldState(date(2030, 5, 2), "Road", (), (), True),
    )


@pytest.mark.parametrize(
    ("table", "message"),
    [
        pytest.param("{", r"gold\.json", id="no JSON"),
        pytest.param({"briefings": []}, "'entities' is missing", id="no entities"),
        pytest.param({"entities": [], "briefings": [{**DAY, "date": "May"}]}, "isoformat", id="no date"),
        pytest.param(
            {"entities": [], "briefings": [{**DAY, "changes": [{**CHANGE, "type": "OLD"}]}]}, "OLD", id="no such type"
        ),
        pytest.param([], r"gold\.json", id="a list"),
    ],
)
def test_a_broken_gold_says_what_is_wrong(table, message, tmp_path):
    with pytest.raises(InputError, match=message):
        read_gold(written(tmp_path, table))


def test_the_sample_gold_speaks_only_of_the_sample():
    lines = [json.loads(line) for line in (SAMPLE / "articles.jsonl").read_text().splitlines()]
    texts = {entry["id"]: (entry.get("text") or entry.get("html") or "").casefold() for entry in lines}
    gold = read_gold(SAMPLE / "gold.json")

    assert {day.day.isoformat() for day in gold.days} == {entry["published"][:10] for entry in lines}
    for change in (change for day in gold.days for change in day.changes):
        assert change.articles | change.against <= texts.keys()
        for part in change.any_of:
            assert any(part.casefold() in texts[article] for article in change.articles), part


def test_the_sample_has_what_was_promised_of_it():
    lines = [json.loads(line) for line in (SAMPLE / "articles.jsonl").read_text().splitlines()]
    urls = [entry["url"] for entry in lines if entry["url"]]
    gold = read_gold(SAMPLE / "gold.json")

    assert len(lines) >= 24
    assert len({entry["published"][:10] for entry in lines}) >= 11
    assert len({entry["publisher"] for entry in lines}) == 6
    assert sum("html" in entry for entry in lines) >= 4
    assert len(urls) == len(set(urls)) + 1, "one article was edited"
    assert sum("error" in entry for entry in lines) == 1
    assert sum(day.quiet for day in gold.days) == 3
    assert {change.kind for day in gold.days for change in day.changes if change.required} == set(ChangeKind)
    assert all(2 <= sum(change.required for change in day.changes) <= 4 for day in gold.days if not day.quiet)
