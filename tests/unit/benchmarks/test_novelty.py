"""Scores of claims that are called new."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from benchmarks._cli import Request
from benchmarks.novelty import Call, nearest, shares
from benchmarks.timelines import read_events
from summarizer.errors import UsageError

HEAD = "Date\tUpdate\tBackground\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "test.txt").write_text("dam\n", "utf-8")
    told = {
        "annotator1": '[2021-05-01]\t"The dam, built in 1950, cracks.\\nTwo villages leave."\t\n2021-05-02\tIt holds.\tIt cracked.\n',
        "annotator2": "2021-05-01\tThe dam cracks.\t\n2021-05-02\tEngineers say that it holds.\tThe dam cracked.\n",
        "annotator3": "2021-05-01\tThe old dam cracks in May.\t\n2021-05-02\t\tThe dam cracked.\n",
    }
    (tmp_path / "events" / "dam").mkdir(parents=True)
    for name, rows in told.items():
        (tmp_path / "events" / "dam" / f"{name}.tsv").write_text(HEAD + rows, "utf-8")
    return tmp_path


def test_the_longest_update_of_a_day_comes_first(folder) -> None:
    (event,) = read_events(Request(folder, "test"))
    assert event.name == "dam"
    first, second = event.days
    assert [telling.annotator for telling in first] == ["annotator1", "annotator3", "annotator2"]
    assert first[0].at == datetime(2021, 5, 1, 12, tzinfo=UTC)
    assert first[0].update == "The dam, built in 1950, cracks. Two villages leave."
    assert [telling.annotator for telling in second] == ["annotator2", "annotator1"], "who had nothing new told nothing"
    assert second[0].background == "The dam cracked."


def test_a_limit_takes_the_first_days(folder) -> None:
    (event,) = read_events(Request(folder, "test", 1))
    assert len(event.days) == 1


def test_a_missing_split_is_wrong_use(folder) -> None:
    with pytest.raises(UsageError, match=r"no dev\.txt"):
        read_events(Request(folder))


def test_known_and_new_claims_are_scored_apart() -> None:
    called = [
        Call("background", new=True, news=True),
        Call("background", new=False, news=False),
        Call("same day", new=False, news=True),
        Call("same day", new=False, news=False),
        Call("new", new=True, news=True),
        Call("new", new=False, news=True),
        Call("new", new=False, news=False),
        Call("", new=True, news=True),
    ]
    figures = shares(called)
    assert figures["repeat_share"] == 1 / 4
    assert figures["repeat_share_background"] == 1 / 2
    assert figures["repeat_share_same_day"] == 0
    assert figures["suppressed_share"] == pytest.approx(1 / 3)


def test_the_nearest_is_sought_in_earlier_articles_only() -> None:
    rows = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
    assert nearest(rows, ["a", "a", "b", "c"]).tolist() == pytest.approx([-1.0, -1.0, 0.0, 0.8])
