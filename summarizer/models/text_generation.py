"""A text-generating model of transformers: seq2seq or instruct, from Hugging Face, a folder, or a GGUF file.

transformers 5 has no summarisation pipeline: tokenizer, `generate`, decode. Decoding is greedy, so that the same
article gives the same draft.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoTokenizer, GenerationConfig

from summarizer.errors import ModelError
from summarizer.models.limits import GENERATIVE
from summarizer.models.prepare_transformers import prepare_transformers
from summarizer.models.prompts import load_prompt
from summarizer.models.registry import Lazy, Located
from summarizer.models.values import ModelRef


class TextGenerator:
    """Callable as `Write`; loads on first use, and generates one text at a time."""

    def __init__(self, located: Located, progress: Callable[[str], None] = lambda _: None) -> None:
        self._prompt, version = load_prompt(GENERATIVE.prompt)
        self._loaded = Lazy(lambda: load_generator(located, "models.summary", progress))
        self._lock = Lock()
        self.made_by: ModelRef = located.ref(version)

    def __call__(self, text: str, sentences: int) -> str:
        """A draft of at most this many sentences.

        Raises:
            ModelError: the model is missing or broken.
        """
        tokenizer, model = self._loaded()
        asked = self._asked(model, text, sentences)
        with self._lock, torch.inference_mode():
            given = _encoded(tokenizer, asked, GENERATIVE.prompt_tokens)
            written = model.generate(
                given["input_ids"],
                attention_mask=given["attention_mask"],
                generation_config=greedy(tokenizer, model, GENERATIVE.new_tokens, GENERATIVE.no_repeat),
            )
        start = 0 if model.config.is_encoder_decoder else given["input_ids"].shape[1]
        return str(tokenizer.decode(written[0, start:], skip_special_tokens=True)).strip()

    def _asked(self, model: Any, text: str, sentences: int) -> str:  # noqa: ANN401 - transformers' own type
        """Models trained for summarisation get the bare text, with the prefix in their config."""
        if not model.config.is_encoder_decoder:
            return self._prompt.format(text=text, sentences=sentences)
        tasks = getattr(model.config, "task_specific_params", None) or {}
        return str(tasks.get("summarization", {}).get("prefix", "")) + text


def greedy(tokenizer: Any, model: Any, new_tokens: int, no_repeat: int = 0) -> GenerationConfig:  # noqa: ANN401 - transformers' own types
    """Greedy decoding, with the model's own special tokens."""
    own = model.generation_config
    return GenerationConfig(  # type: ignore[no-untyped-call] # transformers has no types here
        do_sample=False,
        max_new_tokens=new_tokens,
        no_repeat_ngram_size=no_repeat,
        bos_token_id=own.bos_token_id,
        decoder_start_token_id=own.decoder_start_token_id,
        eos_token_id=own.eos_token_id if own.eos_token_id is not None else tokenizer.eos_token_id,
        pad_token_id=own.pad_token_id if own.pad_token_id is not None else tokenizer.eos_token_id,
    )


def load_generator(located: Located, setting: str, progress: Callable[[str], None]) -> tuple[Any, Any]:
    """Tokenizer and model, seq2seq or instruct. Raises ModelError, which names the setting."""
    progress(f"loading {located.name}")
    prepare_transformers(located)
    try:
        config = AutoConfig.from_pretrained(located.source, **located.options)
        kind = AutoModelForSeq2SeqLM if config.is_encoder_decoder else AutoModelForCausalLM
        tokenizer = AutoTokenizer.from_pretrained(located.source, **located.options)
        model = kind.from_pretrained(located.source, **located.options)
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise ModelError(
            f"{setting} = {located.name!r} cannot be loaded as a seq2seq or instruct model: {error}"
        ) from error
    return tokenizer, model.eval()


def _encoded(tokenizer: Any, asked: str, limit: int) -> Any:  # noqa: ANN401 - transformers' own types
    """Input tensors, through the model's chat template if it has one."""
    if not tokenizer.chat_template:
        return tokenizer(asked, return_tensors="pt", truncation=True, max_length=limit)
    turns = [{"role": "user", "content": asked}]
    return tokenizer.apply_chat_template(turns, add_generation_prompt=True, return_tensors="pt", return_dict=True)
