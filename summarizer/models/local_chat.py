"""A transformers instruct model in this process, as a chat model: from Hugging Face, a folder, or a GGUF file.

Decoding is greedy: the same request gives the same reply. The shape of the reply is asked for in the prompt only.
A reply ends early if it only repeats itself, as those of small models do, or if it takes too long. Both are checked
after each token. Reading the request, before the first token, is not interrupted.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Any

import torch
from transformers import GenerationConfig, StoppingCriteria, StoppingCriteriaList

from summarizer.errors import ModelError
from summarizer.models.chat import ChatError, ChatFailure, ChatReply, ChatRequest
from summarizer.models.registry import Lazy, Located, allow_network
from summarizer.models.repetition import repeats_itself
from summarizer.models.text_generation import greedy, load_generator
from summarizer.models.values import ModelRef

SETTING = "models.endpoint.model"


class LocalChatModel:
    """Implements `ChatModel`; loads on first use, and writes one reply at a time.

    A reply may take `longest` seconds, including the wait for earlier replies; loading the model does not count. A late
    reply is stopped at its next token, so a long request is first read to its end.
    """

    def __init__(
        self,
        located: Located,
        longest: float,
        progress: Callable[[str], None] = lambda _: None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._loaded = Lazy(lambda: load_generator(located, SETTING, progress))
        self._lock = Lock()
        self._located = located
        self._longest = longest
        self._clock = clock
        self.made_by: ModelRef = located.ref()

    def complete(self, request: ChatRequest) -> ChatReply:
        """See `ChatModel.complete`."""
        try:
            allow_network(self._located)
            tokenizer, model = self._loaded()
        except ModelError as error:
            raise ChatError(str(error), ChatFailure.MODEL) from error
        if model.config.is_encoder_decoder or not tokenizer.chat_template:
            raise ChatError(f"{SETTING} = {self._located.name!r} is not an instruct model", ChatFailure.MODEL)
        shape = f"{request.instructions}\n\nReply with one JSON object of this schema:\n{json.dumps(request.schema)}"
        turns = [{"role": "system", "content": shape}, {"role": "user", "content": request.text}]
        given = tokenizer.apply_chat_template(turns, add_generation_prompt=True, return_tensors="pt", return_dict=True)
        asked = int(given["input_ids"].shape[1])
        longest = getattr(model.config, "max_position_embeddings", None) or asked + request.reply_tokens
        if asked + request.reply_tokens > longest:
            raise ChatError(f"the request has {asked} tokens; the model reads {longest}", ChatFailure.REQUEST)
        made = self._written(model, given, greedy(tokenizer, model, request.reply_tokens))
        if len(made) >= request.reply_tokens:
            raise ChatError(f"the reply was cut off at {request.reply_tokens} tokens", ChatFailure.CUT_OFF)
        text = str(tokenizer.decode(made, skip_special_tokens=True)).strip()
        if not text:
            raise ChatError("the reply was empty", ChatFailure.EMPTY)
        return ChatReply(text, asked, len(made))

    def _written(self, model: Any, given: Any, config: GenerationConfig) -> list[int]:  # noqa: ANN401 - transformers' own types
        """The tokens of the reply."""
        end = self._clock() + self._longest
        if not self._lock.acquire(timeout=self._longest):
            raise ChatError("the model is still writing another reply", ChatFailure.TIMEOUT)
        try:
            watch = _Watch(given["input_ids"].shape[1], lambda: self._clock() >= end)
            with torch.inference_mode():
                model.generate(
                    given["input_ids"],
                    attention_mask=given["attention_mask"],
                    generation_config=config,
                    stopping_criteria=StoppingCriteriaList([watch]),
                )
        finally:
            self._lock.release()
        if watch.failure is ChatFailure.TIMEOUT:
            raise ChatError(f"no complete reply within {self._longest:g} s", ChatFailure.TIMEOUT)
        if watch.failure is ChatFailure.CUT_OFF:
            raise ChatError(f"the reply only repeats itself after {len(watch.made)} tokens", ChatFailure.CUT_OFF)
        return watch.made


class _Watch(StoppingCriteria):
    """Keeps the reply while it is written, and ends one that will be useless. Called after each token."""

    def __init__(self, asked: int, is_late: Callable[[], bool]) -> None:
        self._asked = asked
        self._is_late = is_late
        self.made: list[int] = []
        self.failure: ChatFailure | None = None

    def __call__(self, input_ids: torch.Tensor, *_: object, **__: object) -> torch.Tensor:
        self.made = input_ids[0, self._asked :].tolist()
        if self._is_late():
            self.failure = ChatFailure.TIMEOUT
        elif repeats_itself(self.made):
            self.failure = ChatFailure.CUT_OFF
        return torch.full((1,), self.failure is not None, device=input_ids.device)
