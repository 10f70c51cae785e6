from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest

from storage.unit_of_work import SqlLedger
from summarizer.claims.model import Attribution, Claim
from summarizer.ids import digest
from summarizer.models.values import ModelRef, PairLabel
from summarizer.service import Service
from summarizer.text.span import Span
from tests.unit.summarizer.town_desk import town_desk

MADE_BY = ModelRef("test", "0")
START = datetime(2025, 3, 1, 9, tzinfo=UTC)


def axis(*weights: float) -> np.ndarray:
    """A unit vector in four dimensions: the angle between two of them gives the similarity that a test needs."""
    vector = np.zeros(4, np.float32)
    vector[: len(weights)] = weights
    return vector / np.linalg.norm(vector)


def shares(label: PairLabel, likely: float = 0.9) -> np.ndarray:
    """Probabilities of the labels of a pair: this one is likely, the others share the rest."""
    made = np.full(len(PairLabel), (1 - likely) / (len(PairLabel) - 1), np.float32)
    made[list(PairLabel).index(label)] = likely
    return made


@pytest.fixture
def make_claim() -> Callable[..., Claim]:
    def make(text: str = "The council meets.", **fields: Any) -> Claim:
        day = fields.pop("day", 0)
        publisher = fields.pop("publisher", "Herald")
        speaker = fields.pop("speaker", None)
        vector = fields.pop("vector", axis(1.0))
        claim_id = fields.pop("id", digest(text, publisher, str(day)))
        at = START + timedelta(days=day)
        if speaker:
            fields.setdefault("attribution", Attribution(speaker, "said", Span(0, 0)))
        defaults: dict[str, Any] = {
            "workspace_id": "w",
            "article_id": f"a-{publisher}-{day}",
            "version_id": f"v-{publisher}-{day}",
            "span": Span(0, len(text)),
            "position": 0,
            "origin": publisher,
            "reported_at": at,
            "known_at": at,
            "made_by": MADE_BY,
            "lemmas": frozenset(word.strip(".,").lower() for word in text.split()),
        }
        return Claim(id=claim_id, text=text, publisher=publisher, vector=vector, **{**defaults, **fields})

    return make


@pytest.fixture
def service(empty_ledger: SqlLedger) -> Service:
    return town_desk(empty_ledger)
