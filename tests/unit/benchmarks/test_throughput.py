from pathlib import Path

import pytest

from benchmarks._cli import Request
from benchmarks.throughput import Stopwatch, read_corpus
from summarizer.errors import UsageError

pytestmark = pytest.mark.model  # imports spaCy, which imports torch, which takes seconds


class Clock:
    """A clock that advances only on request."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def work(self, seconds):
        self.now += seconds


def test_a_stage_is_charged_for_itself_and_not_for_the_stages_below():
    clock = Clock()
    watch = Stopwatch(clock)
    inner = watch.timed("inner", lambda: clock.work(2))

    def both():
        clock.work(1)
        inner()
        inner()
        clock.work(0.5)

    watch.timed("outer", both)()

    assert watch.seconds == {"inner": 4, "outer": 1.5}


def test_a_stage_that_fails_is_charged_all_the_same():
    clock = Clock()
    watch = Stopwatch(clock)

    def fail():
        clock.work(3)
        raise ValueError("no paper")

    with pytest.raises(ValueError, match="no paper"):
        watch.timed("failing", fail)()
    assert watch.seconds == {"failing": 3}


def test_every_stage_names_something_that_is_there():
    with Stopwatch().running():
        pass


def test_a_folder_of_texts_is_a_corpus(tmp_path):
    (tmp_path / "b.txt").write_text("Rain fell on the valley all day.")
    (tmp_path / "a.txt").write_text("The bridge was closed on Monday.")

    corpus = read_corpus(Request(tmp_path, limit=1))

    assert [article.publisher for article in corpus.articles] == ["a"]
    assert corpus.topics == ()


def test_a_scenario_is_a_corpus_without_its_failures():
    corpus = read_corpus(Request(Path(__file__).parents[3] / "config" / "sample"))

    assert len(corpus.articles) == 36
    assert corpus.topics[0].name == "Russian bases in Syria"


def test_an_empty_folder_is_wrong_use(tmp_path):
    with pytest.raises(UsageError, match=r"neither articles\.jsonl nor \.txt"):
        read_corpus(Request(tmp_path))
