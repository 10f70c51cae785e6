import numpy as np
import pytest

from benchmarks.line_pairs import line_cases, line_facts, line_label
from benchmarks.news_lines import parse_news_lines
from summarizer.models.values import PairLabel
from tests.fake_models import FakeEmbedder

STORY = """# transport | The Stow ferry
@ 2025-03-04
1 N - H | Ferry catches fire off Stow
2 R 1 S | A ferry caught fire off Stow on Tuesday.
3 N - S | Nine people were hurt, police said.
4 D 3 S | The owner says that nobody was hurt.
@ 2025-03-06
5 U 1 H | Ferry fire out
6 U 5 S | The ferry was towed to Stow.
7 T 4 S | The owner withdrew its statement.
8 R 7 H | Ferry owner takes it back
9 R 3 S | Nine were hurt, police repeated.
"""


@pytest.fixture
def story():
    (story,) = parse_news_lines(STORY, "a.txt")
    return story


@pytest.mark.parametrize(
    ("later", "earlier", "expected"),
    [
        pytest.param(2, 1, PairLabel.REPEAT, id="what it names"),
        pytest.param(5, 2, PairLabel.UPDATE, id="a line that tells the same fact"),
        pytest.param(6, 1, PairLabel.UPDATE, id="the beginning of a chain of updates"),
        pytest.param(4, 1, PairLabel.OTHER, id="near, but not named"),
        pytest.param(9, 4, None, id="what was disputed is said again"),
        pytest.param(8, 4, None, id="a repeated withdrawal does not say which words it is about"),
    ],
)
def test_how_a_line_relates_to_an_earlier_one(story, later, earlier, expected):
    assert line_label(line_facts(story), earlier, later) is expected


def test_every_line_is_paired_with_those_it_answers_and_the_nearest(story):
    cases = line_cases(story, FakeEmbedder())

    named = {(case.pair.later, case.pair.earlier): case for case in cases if case.named}
    assert len(named) == 7
    towed = named["The ferry was towed to Stow.", "Ferry fire out"]
    assert (towed.label, towed.pair.days, towed.pair.same_voice) == (PairLabel.UPDATE, 0, False)
    assert named["Ferry fire out", "Ferry catches fire off Stow"].pair.days == 2
    assert all(case.near for case in cases)
    assert np.isfinite([case.cosine for case in cases]).all()
