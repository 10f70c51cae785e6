import pytest

from benchmarks.contrasts import parse_contrasts, read_contrasts
from benchmarks.judge_data import label_shares
from summarizer.errors import InputError
from summarizer.models.values import PairLabel, SentencePair

GROUP = """# dam
E1 | Engineers watch cracks | The spillway would be opened, engineers said.
E2 | Spillway to stay shut | The authority has ruled out opening the spillway.
"""


def test_a_later_sentence_makes_a_pair_with_each_earlier_one():
    cases = parse_contrasts(
        f"{GROUP}L | 2 | other | update | dispute | - | Water roars through the spillway.\n", "a.txt"
    )

    assert [(case.label, case.story) for case in cases] == [(PairLabel.UPDATE, "dam"), (PairLabel.DISPUTE, "dam")]
    assert cases[0].pair == SentencePair(
        earlier="The spillway would be opened, engineers said.",
        later="Water roars through the spillway.",
        days=2,
        same_voice=False,
        earlier_headline="Engineers watch cracks",
        later_headline="",
    )


def test_the_same_voice_neither_confirms_nor_disputes_itself():
    row = "L | 0 | same | dispute | repeat | Authority | The spillway stays shut, the authority said."

    assert [case.pair.same_voice for case in parse_contrasts(GROUP + row, "a.txt")] == [False, True]


@pytest.mark.parametrize(
    "row",
    [
        "L | 2 | other | update | maybe | - | Water roars.",
        "L | soon | other | update | dispute | - | Water roars.",
        "L | 2 | nobody | update | dispute | - | Water roars.",
        "L | 2 | other | update | - | Water roars.",
        "E2 | Headline | A second time.",
        "E3 | Headline | Sentence.",
    ],
)
def test_a_fault_is_told_with_its_line(row):
    with pytest.raises(InputError, match=r"a\.txt, line 4: wanted"):
        parse_contrasts(GROUP + row, "a.txt")


def test_later_sentences_need_two_earlier_ones():
    with pytest.raises(InputError, match="line 2"):
        parse_contrasts("# dam\nL | 2 | other | update | dispute | - | Water roars.", "a.txt")


def test_the_later_sentence_alone_rarely_tells_the_label():
    cases = read_contrasts()
    labels = [case.label for case in cases]
    both = list(zip(labels[::2], labels[1::2], strict=True))

    assert sum(one is not other for one, other in both) / len(both) > 0.7
    assert all(share > 0.03 for share in label_shares(cases).values())
