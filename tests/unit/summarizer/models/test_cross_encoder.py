"""The cross-encoder's wiring, with tiny random weights: only the arithmetic is ours."""

import pytest
import torch
from transformers import BertConfig, BertModel

from summarizer.models.cross_encoder import PairReader, load_weights, packed, padded

pytestmark = pytest.mark.model


def reader(seed=0):
    torch.manual_seed(seed)
    config = BertConfig(
        vocab_size=300, hidden_size=16, num_hidden_layers=3, num_attention_heads=2, intermediate_size=32
    )
    return PairReader(BertModel(config)).eval()


PAIRS = [([7, 8, 9], [10]), ([11] * 12, [12, 13, 14])]


def test_sides_and_padding_are_marked():
    ids, second, mask = padded(PAIRS)
    assert ids[0].tolist()[:6] == [101, 7, 8, 9, 102, 10]
    assert second[0].tolist()[4:8] == [0, 1, 1, 0]
    assert mask.sum(1).tolist() == [7, 18]


def test_a_pair_reads_the_same_alone_and_beside_a_longer_one():
    read = reader()
    with torch.inference_mode():
        torch.testing.assert_close(read(*padded(PAIRS))[:1], read(*padded(PAIRS[:1])))


def test_shipped_differences_give_the_trained_model_back_to_within_eight_bits():
    trained = reader()
    base = {name: value.clone() for name, value in trained.state_dict().items()}
    with torch.no_grad():
        for parameter in trained.layers.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.05)
    shipped = packed(trained, base)
    again = reader()
    load_weights(again, shipped)
    assert shipped["layers.0.attention.self.query.weight"].dtype == torch.int8
    with torch.inference_mode():
        torch.testing.assert_close(again(*padded(PAIRS)), trained(*padded(PAIRS)), atol=5e-3, rtol=5e-2)


def test_weights_of_another_encoder_are_refused():
    shipped = packed(reader(), reader().state_dict())
    shipped.pop("first.bias")
    with pytest.raises(ValueError, match="not those"):
        load_weights(reader(), shipped)
