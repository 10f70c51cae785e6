"""A tiny instruct model of transformers with random weights, saved to a folder: it writes noise, the same each time."""

from __future__ import annotations

from pathlib import Path

from transformers import BertTokenizerFast, LlamaConfig, LlamaForCausalLM

TEMPLATE = "{% for message in messages %}{{ message['content'] }} {% endfor %}"
WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "council", "closed", "a", "bridge", ".", "{", "}")


def save_tiny_instruct(folder: Path, template: str | None = TEMPLATE, positions: int = 4096) -> Path:
    """Saves tokenizer and model; returns the folder. Without a template, it is no instruct model."""
    (folder / "vocab.txt").write_text("\n".join(WORDS))
    tokenizer = BertTokenizerFast(vocab=str(folder / "vocab.txt"))
    tokenizer.chat_template = template
    tokenizer.save_pretrained(folder)
    config = LlamaConfig(
        vocab_size=len(WORDS), hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2,
        max_position_embeddings=positions, pad_token_id=0, bos_token_id=2, eos_token_id=3,
    )  # fmt: skip
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder
