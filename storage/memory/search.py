"""Search by words and by meaning over the claims in memory."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

import numpy as np

from storage.memory.state import View
from storage.normalise import index_words, query_words
from storage.vector_index import VectorBlock, row_of_id
from summarizer.claims.model import Claim
from summarizer.models.values import Vector

# The most common English endings: enough for "lease" to match "leases", as the stemmers of the real indexes do.
_ENDING = re.compile(r"(?<=\w{3})(ings?|ed|es|s|e)$")


class MemorySearch:
    """See `summarizer.claims.ports.ClaimSearch`. Ranks words by inverse document frequency."""

    def __init__(self, view: View) -> None:
        self._view = view

    def by_words(
        self, workspace_id: str, query: str, limit: int, topic_id: str | None = None
    ) -> tuple[tuple[str, float], ...]:
        wanted = [_stem(word) for word in query_words(query)]
        texts = {claim.id: _stems(claim) for claim in self._claims(workspace_id, topic_id)}
        holding = {stem: sum(stem in text for text in texts.values()) for stem in wanted}
        scores = {
            claim_id: sum(math.log1p(len(texts) / holding[stem]) for stem in wanted if stem in text)
            for claim_id, text in texts.items()
        }
        ranked = sorted((claim_id for claim_id, score in scores.items() if score), key=lambda key: (-scores[key], key))
        return tuple((claim_id, scores[claim_id]) for claim_id in ranked[:limit])

    def by_vector(
        self, workspace_id: str, vector: Vector, limit: int, topic_id: str | None = None
    ) -> tuple[tuple[str, float], ...]:
        claims = [claim for claim in self._claims(workspace_id, topic_id) if claim.vector.shape == vector.shape]
        if not claims:
            return ()
        ids = [claim.id for claim in claims]
        block = VectorBlock(ids, row_of_id(ids), np.stack([claim.vector for claim in claims]))
        return tuple(block.nearest(vector, limit))

    def _claims(self, workspace_id: str, topic_id: str | None) -> Iterator[Claim]:
        state = self._view.read
        for claim in state.claims.values():
            if claim.workspace_id == workspace_id and (topic_id is None or (claim.id, topic_id) in state.relevances):
                yield claim


def _stem(word: str) -> str:
    return _ENDING.sub("", word)


def _stems(claim: Claim) -> Sequence[str]:
    speaker = claim.attribution.speaker if claim.attribution else ""
    return [_stem(word) for word in index_words(f"{claim.text} {speaker}")]
