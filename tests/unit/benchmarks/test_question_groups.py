import numpy as np
import pytest

from benchmarks.judge_data import AnswerCase
from benchmarks.question_groups import TEST, TRAIN, group_figures, parse_groups, read_groups
from summarizer.errors import InputError

GROUP = """# domain: ferry
Q Who leads the inquiry?
+ Judge to head ferry probe | Marta Delgrove will chair the panel.
- - | An inquiry will be set up within a week.
"""


class ByLength:
    """A judge to whom the shorter of two sentences answers."""

    def answers(self, pairs):
        return np.array([1 / len(text.rpartition(" | ")[2]) for _, text in pairs], np.float32)


def test_each_line_is_a_case_of_its_question():
    assert parse_groups(GROUP, "a.txt") == [
        AnswerCase("Who leads the inquiry?", "Judge to head ferry probe", "Marta Delgrove will chair the panel.", True),
        AnswerCase("Who leads the inquiry?", "", "An inquiry will be set up within a week.", False),
    ]


@pytest.mark.parametrize("row", ["+ A line without a joint.", "? - | A line.", "- Headline | ", "Q"])
def test_a_fault_is_told_with_its_line(row):
    with pytest.raises(InputError, match=r"a\.txt, line 5: wanted"):
        parse_groups(GROUP + row, "a.txt")


def test_a_line_needs_a_question():
    with pytest.raises(InputError, match="line 1"):
        parse_groups("+ - | Marta Delgrove will.", "a.txt")


def test_the_figures_count_within_a_question():
    other = "Q When?\n- - | On the pier, where it was cold and where many waited for news.\n+ - | On Monday.\n"

    assert group_figures(ByLength(), parse_groups(GROUP + other, "a.txt")) == {"group_auc": 1.0, "group_first": 1.0}
    assert group_figures(ByLength(), []) == {}


@pytest.mark.parametrize("folder", [TRAIN, TEST])
def test_neither_length_nor_headline_tells_what_answers(folder):
    cases = read_groups(folder)
    yes, no = ([case for case in cases if case.answers is wanted] for wanted in (True, False))

    assert len(cases) > 800
    assert 0.2 < len(yes) / len(cases) < 0.4
    lengths = [np.mean([len(case.sentence) for case in found]) for found in (yes, no)]
    assert 0.85 < lengths[0] / lengths[1] < 1.15
    headlines = [np.mean([bool(case.headline) for case in found]) for found in (yes, no)]
    assert abs(headlines[0] - headlines[1]) < 0.15
