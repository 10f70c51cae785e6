"""The pair reader's wiring, with tiny random weights: only the arithmetic is ours."""

import copy

import pytest
import torch
from transformers import BertConfig, BertModel

from summarizer.models.cross_encoder import (
    PairReader,
    PairStates,
    TextReader,
    days_bucket,
    load_weights,
    packed,
)

pytestmark = pytest.mark.model

HEADS = {"relation": 6, "news": 1}
ONE, OTHER, LONG = [101, 7, 8, 9, 102], [101, 10, 102], [101, *[11] * 12, 102]


def readers(seed=0):
    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=300, hidden_size=16, num_hidden_layers=6, num_attention_heads=2, intermediate_size=32
    )
    bert = BertModel(config)
    return TextReader(bert).eval(), PairReader(copy.deepcopy(bert), HEADS).eval()


def pair_of(texts, one, other, **given):
    first, second = texts([one, other], [1, 1])
    return PairStates(first, second, **given)


def test_a_text_reads_the_same_alone_and_beside_a_longer_one():
    texts, _ = readers()
    with torch.inference_mode():
        both, alone = texts([ONE, LONG], [2, 1])[0], texts([ONE], [2])[0]
        torch.testing.assert_close(both.states, alone.states)
        torch.testing.assert_close(both.vector, alone.vector)
        assert alone.states.shape == (5, 16)
        assert float(alone.vector.norm()) == pytest.approx(1)


def test_a_pair_reads_the_same_alone_and_beside_a_longer_one():
    texts, pairs = readers()
    with torch.inference_mode():
        short, long = pair_of(texts, ONE, OTHER), pair_of(texts, LONG, LONG)
        torch.testing.assert_close(pairs([short, long], "relation")[:1], pairs([short], "relation"))
        assert pairs([short, long], "relation").shape == (2, 6)
        assert pairs([short], "news").shape == (1, 1)


@pytest.mark.parametrize("given", [{"span": 3}, {"voice": 1}, {"voice": 0}])
def test_days_and_voice_are_heard(given):
    texts, pairs = readers()
    with torch.inference_mode():
        plain, told = pair_of(texts, ONE, OTHER), pair_of(texts, ONE, OTHER, **given)
        assert not torch.allclose(pairs([plain], "relation"), pairs([told], "relation"))


def test_the_order_of_a_pair_matters():
    texts, pairs = readers()
    with torch.inference_mode():
        there, back = pair_of(texts, ONE, OTHER), pair_of(texts, OTHER, ONE)
        assert not torch.allclose(pairs([there], "relation"), pairs([back], "relation"))


@pytest.mark.parametrize(("days", "span"), [(0, 0), (1, 1), (2, 2), (3, 2), (7, 3), (14, 4), (15, 5), (4000, 5)])
def test_days_fall_into_spans(days, span):
    assert days_bucket(days) == span


def test_shipped_differences_give_the_trained_model_back_to_within_eight_bits():
    texts, trained = readers()
    base = {name: value.clone() for name, value in trained.state_dict().items()}
    with torch.no_grad():
        for parameter in trained.layers.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.05)
    shipped = packed(trained, base, HEADS)
    _, again = readers()
    load_weights(again, shipped)
    assert shipped["layers.0.attention.self.query.weight"].dtype == torch.int8
    with torch.inference_mode():
        pair = pair_of(texts, ONE, OTHER)
        torch.testing.assert_close(again([pair], "relation"), trained([pair], "relation"), atol=5e-3, rtol=5e-2)


def test_weights_of_another_encoder_are_refused():
    _, reader = readers()
    shipped = packed(reader, reader.state_dict(), HEADS)
    shipped.pop("first.news.bias")
    with pytest.raises(ValueError, match="not those"):
        load_weights(reader, shipped)


def test_a_file_may_hold_one_head_and_leaves_the_others_alone():
    _, trained = readers()
    base = {name: value.clone() for name, value in trained.state_dict().items()}
    shipped = packed(trained, base, ["news"])
    _, again = readers(seed=1)
    untouched = again.last["relation"].weight.clone()
    load_weights(again, shipped)
    assert not any("relation" in name for name in shipped)
    torch.testing.assert_close(again.last["news"].weight, trained.last["news"].weight, atol=1e-3, rtol=1e-2)
    torch.testing.assert_close(again.last["relation"].weight, untouched)
