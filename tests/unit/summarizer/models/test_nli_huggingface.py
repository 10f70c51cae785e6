"""A three-way inference model: a tiny one with random weights, because only the wiring is ours."""

import numpy as np
import pytest
from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

from summarizer.errors import ModelError
from summarizer.models.nli_huggingface import CrossEncoder, label_order
from summarizer.models.registry import locate

pytestmark = pytest.mark.model


def scorer(folder):
    return CrossEncoder(locate(folder, "models.judge"))


PAIRS = [
    ("The court upheld the verdict.", "The verdict stands."),
    ("A flood hit the town.", "The town is dry."),
    ("A flood.", "A strike."),
]


def saved(folder, labels):
    words = [
        "[PAD]",
        "[UNK]",
        "[CLS]",
        "[SEP]",
        "[MASK]",
        *("the", "a", "court", "verdict", "flood", "town", "upheld", "stands", "hit", "is", "dry", "."),
    ]
    (folder / "vocab.txt").write_text("\n".join(words))
    BertTokenizerFast(vocab=str(folder / "vocab.txt")).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        id2label=dict(enumerate(labels)),
        label2id={label: number for number, label in enumerate(labels)},
    )
    model = BertForSequenceClassification(config)
    for parameter in model.classifier.parameters():
        parameter.data.normal_(std=3)
    model.save_pretrained(folder)
    return str(folder)


def test_probabilities_come_in_our_order_whatever_the_models_is(tmp_path):
    folder = saved(tmp_path, ["CONTRADICTION", "entailment", "Neutral"])
    ours = scorer(folder).score(PAIRS)
    (tmp_path / "config.json").write_text(
        (tmp_path / "config.json")
        .read_text()
        .replace("CONTRADICTION", "x")
        .replace("entailment", "contradiction")
        .replace('"x"', '"entailment"')
    )
    swapped = scorer(folder).score(PAIRS)
    assert ours.shape == (3, 3)
    assert ours.dtype == np.float32
    np.testing.assert_allclose(ours.sum(1), 1, atol=1e-5)
    np.testing.assert_allclose(ours[:, [2, 1, 0]], swapped, atol=1e-6)


def test_no_pairs_give_no_rows(tmp_path):
    assert scorer(saved(tmp_path, ["entailment", "neutral", "contradiction"])).score([]).shape == (0, 3)


@pytest.mark.parametrize(
    ("labels", "order"),
    [
        pytest.param({0: "contradiction", 1: "entailment", 2: "neutral"}, [1, 2, 0], id="roberta"),
        pytest.param({0: "ENTAILMENT", 1: "NEUTRAL", 2: "CONTRADICTION"}, [0, 1, 2], id="capitals"),
    ],
)
def test_the_order_is_read_from_the_labels(labels, order):
    assert label_order(labels, "any") == order


@pytest.mark.parametrize(
    "labels",
    [
        pytest.param({0: "LABEL_0", 1: "LABEL_1", 2: "LABEL_2"}, id="unnamed"),
        pytest.param({0: "entailment", 1: "not_entailment"}, id="two-way"),
        pytest.param({0: "entailment", 1: "neutral", 2: "contradiction", 3: "other"}, id="four-way"),
    ],
)
def test_labels_that_do_not_say_what_they_mean_are_refused(labels):
    with pytest.raises(ModelError, match=r"models\.judge = 'any'.*three-way"):
        label_order(labels, "any")


def test_a_folder_without_a_model_is_an_error_with_its_key(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match=r"models\.judge"):
        scorer(str(tmp_path)).score(PAIRS)
