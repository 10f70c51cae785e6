"""An instruct model of transformers in this process, as a chat model: from Hugging Face, a folder, or a GGUF file.

Decoding is greedy: the same request gives the same reply. The shape of the reply is asked for in the prompt only.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from threading import Lock

import torch

from summarizer.errors import ModelError
from summarizer.models.chat import ChatError, ChatFailure, ChatReply, ChatRequest
from summarizer.models.registry import Lazy, Located, allow_network
from summarizer.models.text_generation import greedy, load_generator
from summarizer.models.values import ModelRef

SETTING = "models.endpoint.model"


class LocalChatModel:
    """Implements `ChatModel`; loads on first use, and writes one reply at a time."""

    def __init__(self, located: Located, progress: Callable[[str], None] = lambda _: None) -> None:
        self._loaded = Lazy(lambda: load_generator(located, SETTING, progress))
        self._lock = Lock()
        self._located = located
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
        with self._lock, torch.inference_mode():
            written = model.generate(
                given["input_ids"],
                attention_mask=given["attention_mask"],
                generation_config=greedy(tokenizer, model, request.reply_tokens),
            )
        made = written[0, asked:]
        if len(made) >= request.reply_tokens:
            raise ChatError(f"the reply was cut off at {request.reply_tokens} tokens", ChatFailure.CUT_OFF)
        text = str(tokenizer.decode(made, skip_special_tokens=True)).strip()
        if not text:
            raise ChatError("the reply was empty", ChatFailure.EMPTY)
        return ChatReply(text, asked, len(made))
