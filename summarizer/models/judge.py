"""The judge that comes with us: relation, answer and news value by one small cross-encoder on the embedded MiniLM.

    texts → lower layers, each text once → pairs by length → batches of so many tokens → head → probabilities

A text is a sentence after the headline of its article, because "The stop is lifted" says nothing alone. How the judge
was trained and how good it is: `judge.md` beside its weights.
"""

from __future__ import annotations

import copy
import json
import os
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from transformers import AutoModel, AutoTokenizer

from summarizer.errors import ModelError
from summarizer.models.cross_encoder import PairReader, PairStates, TextReader, TextStates, days_bucket, load_weights
from summarizer.models.limits import JUDGE
from summarizer.models.prepare_transformers import prepare_transformers
from summarizer.models.registry import Lazy, Located
from summarizer.models.sentence_encoder import batches, precision
from summarizer.models.values import Matrix, ModelRef, PairLabel, SentencePair

RELATION, ANSWER, NEWS = "relation", "answer", "news"
HEADS: Mapping[str, int] = {RELATION: len(PairLabel), ANSWER: 1, NEWS: 1}
WEIGHTS = "judge.safetensors"
ANSWER_WEIGHTS = "answers.safetensors"
"""Upper layers and head that only tell what answers, where the folder has them."""
JOINT = " | "
"""Between the headline and the sentence of a text."""
_CLS, _SEP = 101, 102  # of every uncased BERT vocabulary


class Text(NamedTuple):
    """A sentence, and the headline of its article ("" where there is none)."""

    headline: str
    sentence: str


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """What the reader is asked about two texts; `voice` 1 is the same voice, 0 another."""

    one: Text
    other: Text
    span: int = 0
    voice: int | None = None


def relation_pair(pair: SentencePair) -> JudgedPair:
    """A pair of sentences with what is known about them."""
    earlier, later = Text(pair.earlier_headline, pair.earlier), Text(pair.later_headline, pair.later)
    return JudgedPair(earlier, later, days_bucket(pair.days), int(pair.same_voice))


def answer_pair(question: str, sentence: str) -> JudgedPair:
    """A question and a sentence, which may stand after its headline and `JOINT`."""
    headline, joint, rest = sentence.rpartition(JOINT)
    return JudgedPair(Text("", question), Text(headline, rest) if joint else Text("", sentence))


def news_pair(headline: str, sentence: str) -> JudgedPair:
    """One sentence under its headline; the other side stays empty."""
    return JudgedPair(Text("", ""), Text(headline, sentence))


class Loaded(NamedTuple):
    """Everything that is in memory once the judge has been asked."""

    tokenizer: Any
    texts: TextReader
    pairs: PairReader
    temperatures: Mapping[str, float]


def _nearly(label: PairLabel) -> Matrix:
    made = np.full(len(PairLabel), 0.01, np.float32)
    made[list(PairLabel).index(label)] = 1 - 0.01 * (len(PairLabel) - 1)
    return made


_SAID_AGAIN, _SAID_BY_ANOTHER = _nearly(PairLabel.REPEAT), _nearly(PairLabel.CONFIRM)


class MiniLmJudge:
    """Implements `Judge`; loads with the first question. Every method may be called from any thread."""

    def __init__(self, weights: Located, base: Located, progress: Callable[[str], None] = lambda _: None) -> None:
        """Takes where the judge's own weights are, and the embedded model that they belong to."""
        self._loaded = Lazy(lambda: _load(weights, base, progress))
        self._answering = Lazy(lambda: _load_answering(weights, base, self._loaded()))
        self._kept: OrderedDict[Text, TextStates] = OrderedDict()
        self._lock = Lock()
        self.made_by: ModelRef = weights.ref()

    def relations(self, pairs: Sequence[SentencePair]) -> Matrix:
        """See `Judge.relations`. The same words again are no matter of judgement: they repeat, or confirm."""
        logits = self._ask(RELATION, [relation_pair(pair) for pair in pairs])
        found = np.asarray(torch.softmax(torch.from_numpy(logits), 1), np.float32)
        for row, pair in enumerate(pairs):
            if pair.earlier and pair.earlier.split() == pair.later.split():
                found[row] = _SAID_AGAIN if pair.same_voice else _SAID_BY_ANOTHER
        return found

    def answers(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        """See `Judge.answers`. A sentence may follow the headline of its article and " | "."""
        return _likely(self._ask(ANSWER, [answer_pair(*pair) for pair in pairs], self._answering))

    def about(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        """See `Judge.about`. The weights that read relations tell it: whatever is on a topic answers it loosely."""
        return _likely(self._ask(ANSWER, [answer_pair(*pair) for pair in pairs]))

    def news(self, lines: Sequence[tuple[str, str]]) -> Matrix:
        """See `Judge.news`."""
        return _likely(self._ask(NEWS, [news_pair(*line) for line in lines]))

    def _ask(self, head: str, questions: Sequence[JudgedPair], by: Lazy[Loaded] | None = None) -> Matrix:
        """Logits over the head's temperature, shape (questions, size of the head)."""
        made = np.empty((len(questions), HEADS[head]), np.float32)
        if not questions:
            return made
        loaded = (by or self._loaded)()
        with self._lock, torch.inference_mode():
            texts = self._states(loaded, (text for each in questions for text in (each.one, each.other)))
            pairs = [pair_states(each, texts) for each in questions]
            widths = [pair.width for pair in pairs]
            order = sorted(range(len(pairs)), key=lambda i: widths[i])
            for rows in batches(order, widths, JUDGE.batch_tokens):
                logits = loaded.pairs([pairs[i] for i in rows], head).float()
                made[rows] = (logits / loaded.temperatures[head]).numpy()
        return made

    def _states(self, loaded: Loaded, wanted: Iterable[Text]) -> Mapping[Text, TextStates]:
        """The texts after the lower layers; the latest are kept, because a claim is compared again and again."""
        texts = list(dict.fromkeys(wanted))
        found = {text: self._kept[text] for text in texts if text in self._kept}
        found |= read_texts(loaded.tokenizer, loaded.texts, [text for text in texts if text not in found])
        for text in texts:
            self._kept[text] = found[text]
            self._kept.move_to_end(text)
        while len(self._kept) > JUDGE.kept:
            self._kept.popitem(last=False)
        return found


def pair_states(question: JudgedPair, texts: Mapping[Text, TextStates]) -> PairStates:
    """The question as the upper layers take it."""
    pair = PairStates(texts[question.one], texts[question.other], question.span)
    return pair if question.voice is None else PairStates(pair.one, pair.other, pair.span, question.voice)


def read_texts(
    tokenizer: Any,  # noqa: ANN401 - transformers' own type
    reader: TextReader,
    texts: Sequence[Text],
) -> dict[Text, TextStates]:
    """Texts after the lower layers, those of like length together. A long headline or sentence is cut at its end."""
    if not texts:
        return {}
    headlines = _pieces(tokenizer, [text.headline + JOINT if text.headline else "" for text in texts], JUDGE.headline)
    sentences = _pieces(tokenizer, [text.sentence for text in texts], JUDGE.sentence)
    rows = [[_CLS, *one, *other, _SEP] for one, other in zip(headlines, sentences, strict=True)]
    lengths = [len(row) for row in rows]
    order = sorted(range(len(texts)), key=lambda i: lengths[i])
    found: dict[Text, TextStates] = {}
    begins = [1 + len(headline) for headline in headlines]
    for batch in batches(order, lengths, JUDGE.batch_tokens):
        read = reader([rows[i] for i in batch], [begins[i] for i in batch])
        found |= zip((texts[i] for i in batch), read, strict=True)
    return found


def _pieces(tokenizer: Any, texts: list[str], longest: int) -> list[list[int]]:  # noqa: ANN401 - likewise
    cut: list[list[int]] = tokenizer(texts, truncation=True, max_length=longest, add_special_tokens=False)["input_ids"]
    return cut


def _likely(logits: Matrix) -> Matrix:
    return np.asarray(torch.sigmoid(torch.from_numpy(logits[:, 0])), np.float32)


def _load(weights: Located, base: Located, progress: Callable[[str], None]) -> Loaded:
    if "OMP_NUM_THREADS" not in os.environ:
        torch.set_num_threads(JUDGE.threads)
    progress(f"loading {weights.name}")
    try:
        loaded = base_model(base)
        temperatures = put_on(loaded.pairs, Path(weights.source) / WEIGHTS)
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        raise ModelError(f"the judge {weights.name!r} cannot be loaded: {error}") from error
    dtype = precision(torch.cpu.get_capabilities())
    loaded.texts.layers.to(dtype)
    loaded.pairs.layers.to(dtype)
    return loaded._replace(temperatures=temperatures)


def _load_answering(weights: Located, base: Located, loaded: Loaded) -> Loaded:
    """The judge with the upper layers that tell what answers; the same one where its folder has none of these."""
    path = Path(weights.source) / ANSWER_WEIGHTS
    if not path.is_file():
        return loaded
    try:
        pairs = base_model(base).pairs
        temperatures = put_on(pairs, path)
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        raise ModelError(f"the judge {weights.name!r} cannot be loaded: {error}") from error
    pairs.layers.to(precision(torch.cpu.get_capabilities()))
    return loaded._replace(pairs=pairs, temperatures=temperatures)


def base_model(base: Located, dropout: float = 0.1) -> Loaded:
    """Both readers made of the embedded model, before anything was learnt. Raises OSError, ValueError."""
    prepare_transformers(base)
    tokenizer = AutoTokenizer.from_pretrained(base.source, **base.options)
    bert = AutoModel.from_pretrained(
        base.source, dtype=torch.float32, attn_implementation="eager", **base.options
    )  # eager: the backward pass of the fused attention takes most of a step on a CPU
    learnt = copy.deepcopy(bert)  # its upper layers change, the embedding needs them as they were
    return Loaded(
        tokenizer, TextReader(bert).eval(), PairReader(learnt, HEADS, dropout).eval(), dict.fromkeys(HEADS, 1.0)
    )


def put_on(reader: PairReader, path: Path) -> dict[str, float]:
    """Put the weights of a file onto a reader made of the embedded model; the temperatures of the heads that it has."""
    with safe_open(path, framework="pt") as file:
        load_weights(reader, {name: file.get_tensor(name) for name in file.keys()})  # noqa: SIM118 - the file is no mapping
        found = json.loads(file.metadata()["temperatures"])
        return {head: float(heat) for head, heat in found.items()}
