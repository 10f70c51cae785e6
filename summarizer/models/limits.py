"""How models are run: batches, lengths, threads. A change needs a new `version`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EmbeddingRules:
    """How sentences are embedded."""

    version: str = "embedding-1"
    longest: int = 256  # word pieces: MiniLM's training length; longer texts cost more and lose quality
    # Padding included. Sentences per second on one core: 64 tokens 76, 128 88, 256 100, 384 99, 512 88, 1024 84, 4096
    # 53; and large batches of long sentences take 300 MB.
    batch_tokens: int = 384
    # Two threads do 158 sentences per second on an idle machine with two cores, one does 100; but if another process
    # works (a bot, a second worker), two threads wait for each other and do 15. OMP_NUM_THREADS in the environment
    # takes precedence.
    threads: int = 1
    kept: int = 4096  # vectors by text: 6 MiB; topics, aspects and wire copies recur with every article


EMBEDDING = EmbeddingRules()


@dataclass(frozen=True, slots=True)
class GenerativeRules:
    """How a model is prompted for a summary."""

    version: str = "generative-1"
    prompt: str = "summary-1"
    source_sentences: int = 20  # of the article: about 600 tokens, which even the smallest model can read
    prompt_tokens: int = 1024  # the limit of distilbart; chat models get the same sentences
    new_tokens: int = 160  # four sentences
    no_repeat: int = 6  # sequence length in words that greedy decoding of small models would otherwise repeat forever


GENERATIVE = GenerativeRules()


@dataclass(frozen=True, slots=True)
class LoopRules:
    """When a chat model in this process counts as repeating itself without end."""

    period: int = 160  # tokens that are repeated: an item of a reply with a long quote has about 120
    times: int = 3  # no good reply has an item three times
    repeated: int = 48  # tokens in total: a row of zeros or dashes is shorter


LOOPS = LoopRules()


@dataclass(frozen=True, slots=True)
class InferenceRules:
    """How pairs are scored by an inference model."""

    version: str = "inference-3"
    longest: int = 256  # word pieces of both sentences: pairs of news sentences have 60 to 120
    batch: int = 16  # pairs


INFERENCE = InferenceRules()


@dataclass(frozen=True, slots=True)
class JudgeRules:
    """How texts are put through our own judge."""

    version: str = "judge-1"
    headline: int = 20  # word pieces: a headline of a newspaper has 8 to 18, and the judge learnt on no more
    sentence: int = 64  # likewise; 97 of 100 sentences are shorter
    batch_tokens: int = 2048  # padding included: larger batches fall out of the processor's cache
    threads: int = 1  # as with `EmbeddingRules.threads`
    kept: int = 1024  # texts after the lower layers: some 40 tokens of 384 numbers each, 60 MB


JUDGE = JudgeRules()
