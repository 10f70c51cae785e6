"""The judge that we ship, on sentences of our own: a floor, not a measure (`benchmarks.judge` measures)."""

from pathlib import Path

import numpy as np
import pytest

from summarizer.analysis.load_models import load_judge
from summarizer.errors import ModelError
from summarizer.models.judge import ANSWER_WEIGHTS, WEIGHTS, MiniLmJudge
from summarizer.models.registry import JUDGE, MINILM, Located, describe, locate
from summarizer.models.values import PairLabel, SentencePair

pytestmark = pytest.mark.model

LABELS = list(PairLabel)
STRIKE = "Ferry workers in Larmouth walked out on Monday over pay."
COUNT = "The flood in Corvin has killed 12 people, the mayor said."

QUESTIONS = [
    ("How many people died in the flood?", COUNT, STRIKE),
    ("Is the strike over?", "The ferry workers ended their strike on Friday.", "The harbour was built in 1911."),
    ("Who is the new mayor?", "Ines Halvard was elected mayor of Corvin.", "Rain is expected until Sunday."),
]


@pytest.fixture(scope="module")
def judge():
    return load_judge()


def test_another_matter_is_other(judge):
    pairs = [
        SentencePair(STRIKE, COUNT, 2),
        SentencePair(COUNT, "The council of Larmouth bought a piano for the school.", 5),
    ]
    assert [LABELS[row.argmax()] for row in judge.relations(pairs)] == [PairLabel.OTHER, PairLabel.OTHER]


def test_a_line_that_answers_is_ranked_before_one_that_does_not(judge):
    right = judge.answers([(question, answer) for question, answer, _ in QUESTIONS])
    wrong = judge.answers([(question, other) for question, _, other in QUESTIONS])

    assert (right > wrong).all()


def test_news_is_ranked_before_boilerplate(judge):
    news, boilerplate = judge.news(
        [
            ("Strike at Larmouth harbour", STRIKE),
            ("Strike at Larmouth harbour", "Follow us for more stories like this."),
        ]
    )
    assert news > boilerplate


def test_a_sentence_of_any_length_is_read(judge):
    long = " ".join([COUNT] * 200)
    assert np.isfinite(judge.relations([SentencePair(long, long, 3, True, long, long)])).all()


def test_the_headline_may_stand_before_a_sentence_that_answers(judge):
    assert judge.answers([("Is it over?", "Strike ends | It is over."), ("Is it over?", "It is over.")]).shape == (2,)


def test_the_weights_are_listed_with_their_hash_and_are_what_was_measured():
    (ours,) = [model for model in describe() if model.name == JUDGE]
    assert (ours.role, ours.problem) == ("judge", None)


def test_weights_that_are_none_are_refused_with_their_name(tmp_path):
    (tmp_path / "judge.safetensors").write_bytes(b"none")
    broken = MiniLmJudge(Located("mine", "1", tmp_path), locate(MINILM, "--"))

    with pytest.raises(ModelError, match="mine"):
        broken.relations([SentencePair("a", "b")])


NEAR_MISSES = [
    ("How many people died?", "Nine people were killed when the ferry struck the pier.", "Nine people were hurt there in 2016."),
    ("Who leads the inquiry?", "Judge Marta Delgrove will chair the panel.", "Captain Ilse Brandvik was questioned for six hours."),
    ("When does the road reopen?", "Traffic may use the road again from Friday.", "The road was closed on Monday after the landslide."),
    ("Has anyone been charged?", "Prosecutors have charged nobody so far.", "Relatives want somebody to be charged."),
]  # fmt: skip


def test_a_line_that_nearly_answers_is_ranked_after_one_that_does(judge):
    right = judge.answers([(question, answer) for question, answer, _ in NEAR_MISSES])
    near = judge.answers([(question, other) for question, _, other in NEAR_MISSES])

    assert (right > near).all()


def test_what_answers_is_told_by_weights_of_its_own_where_there_are_any(judge, tmp_path):
    asked = [("Who is the new mayor?", COUNT)]
    embedded = locate(JUDGE, "models.judge")
    (tmp_path / WEIGHTS).write_bytes((Path(embedded.source) / WEIGHTS).read_bytes())
    alone = MiniLmJudge(Located("mine", "1", tmp_path), locate(MINILM, "--"))

    alike = pytest.approx(float(judge.about(asked)[0]), abs=1e-3)
    assert [float(alone.answers(asked)[0]), float(alone.about(asked)[0])] == [alike, alike]
    assert float(judge.answers(asked)[0]) != alike


def test_answer_weights_that_are_none_are_refused_with_their_name(tmp_path):
    embedded = locate(JUDGE, "models.judge")
    (tmp_path / WEIGHTS).write_bytes((Path(embedded.source) / WEIGHTS).read_bytes())
    (tmp_path / ANSWER_WEIGHTS).write_bytes(b"no weights")
    broken = MiniLmJudge(Located("mine", "1", tmp_path), locate(MINILM, "--"))

    with pytest.raises(ModelError, match="'mine' cannot be loaded"):
        broken.answers([("a", "b")])
