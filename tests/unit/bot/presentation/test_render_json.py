import json
import re
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest

from bot.presentation.render_json import document, to_plain
from summarizer.briefing import model as briefing
from summarizer.claims import model as claims
from summarizer.claims.model import Claim, EventTime, Granularity
from summarizer.entities import model as entities
from summarizer.ingest import model as ingest
from summarizer.models.values import ModelRef
from summarizer.questions import model as questions
from summarizer.stored_names import STORED_NAMES
from summarizer.text.span import Span
from summarizer.topics import model as topics

DOCUMENTED = (Path(__file__).parents[4] / "docs" / "json.md").read_text()


def test_a_claim_has_its_fields_and_no_vector():
    claim = Claim(
        id="c",
        workspace_id="w",
        article_id="a",
        version_id="v",
        span=Span(0, 3),
        text="Yes",
        position=0,
        publisher="P",
        origin="O",
        reported_at=datetime(2025, 2, 13, 15, tzinfo=UTC),
        known_at=datetime(2025, 2, 13, 16, tzinfo=UTC),
        made_by=ModelRef("m", "1"),
        lemmas=frozenset({"b", "a"}),
        event_time=EventTime(date(2025, 2, 1), date(2025, 2, 28), Granularity.MONTH, "February"),
        vector=np.ones(3, np.float32),
    )
    value = to_plain(claim)
    assert value["span"] == {"start": 0, "end": 3}
    assert value["reported_at"] == "2025-02-13T15:00:00Z"
    assert value["lemmas"] == ["a", "b"]
    assert value["event_time"] == {
        "first": "2025-02-01",
        "last": "2025-02-28",
        "granularity": "month",
        "text": "February",
    }
    assert value["modality"] == "asserted"
    assert "vector" not in value


def test_a_document_says_its_format_and_its_kind(full_briefing):
    held = json.loads(document("briefing", full_briefing))
    assert list(held) == ["format", "briefing"]
    assert held["briefing"]["changes"][1]["before"] == "The walkout ends on Monday."


def test_control_characters_are_escaped_and_come_back():
    text = "a\x1b[31mb\x9b2Jc\x7f"
    printed = document("text", text)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", printed)
    assert json.loads(printed)["text"] == text


def test_what_has_no_plain_form_is_a_bug():
    with pytest.raises(TypeError, match="object has no plain form"):
        to_plain(object())


@pytest.mark.parametrize(
    "name",
    [
        "Briefing",
        "Change",
        "AspectState",
        "Citation",
        "Coverage",
        "Answer",
        "AnswerLine",
        "IntakeDecision",
        "Topic",
        "Source",
        "Entity",
    ],
)
def test_every_name_that_is_printed_is_documented(name):
    models = (briefing, claims, entities, ingest, questions, topics)
    (kind,) = {getattr(model, name) for model in models if hasattr(model, name)}
    assert is_dataclass(kind)
    names = [STORED_NAMES.get(field.name, field.name) for field in fields(kind)]
    missing = [name for name in names if f"`{name}`" not in DOCUMENTED]
    assert missing == []
