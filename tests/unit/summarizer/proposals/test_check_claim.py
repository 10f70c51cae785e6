"""The gate for claims: spans, participants, speakers and phases, without a model."""

from datetime import UTC, datetime

import pytest

from summarizer.claims.model import Attribution, Claim, Modality
from summarizer.models.values import ModelRef
from summarizer.proposals.check_claim import ClaimProposal, Phase, check_claim
from summarizer.text.span import Span

SENTENCES = (
    "The dam at Arden will be closed in May, Mayor Ana Reyes said.",
    "Engineers found 14 cracks in its wall.",
    "Reyes did not rule out a second inspection.",
    "“It is safe,” she told reporters.",
    "Will it hold?",
    "The contractor, Bligh and Sons, may face a fine.",
    "Posters say that the gate would be opened.",
)
TEXT = "\n\n".join(SENTENCES)
SPANS = tuple(Span(TEXT.index(each), TEXT.index(each) + len(each)) for each in SENTENCES)
NOW = datetime(2027, 1, 1, tzinfo=UTC)


def claim(number, speaker=None, modality=Modality.ASSERTED):
    span = SPANS[number]
    said = Attribution(speaker, "said") if speaker else None
    return Claim(
        str(number), "w", "a", "v", span, span.of(TEXT), number, "Post", "Post", NOW, NOW, ModelRef("m", "1"),
        attribution=said, modality=modality,
    )  # fmt: skip


READ = (claim(0, "Ana Reyes", Modality.PLANNED), claim(1), claim(2, "Reyes"), claim(3, "Ana Reyes"))


def decided(quote, speaker=None, phase=Phase.DONE, participants=(), read=READ):
    return check_claim(ClaimProposal(quote, tuple(participants), speaker, phase), TEXT, SPANS, read)


@pytest.mark.parametrize(
    ("quote", "speaker", "phase", "participants"),
    [
        (SENTENCES[0], "Mayor Ana Reyes", Phase.PLANNED, ["Arden", "Ana Reyes"]),
        (SENTENCES[0], "Reyes", Phase.PLANNED, []),
        (SENTENCES[1], None, Phase.DONE, ["Engineers"]),
        ("Engineers found 14 cracks", None, Phase.DONE, []),
        (SENTENCES[3], "Ana Reyes", Phase.DONE, []),
        (SENTENCES[5], None, Phase.RUMOURED, ["Bligh and Sons"]),
    ],
)
def test_what_stands_in_the_source_is_accepted_with_its_span(quote, speaker, phase, participants):
    decision, checked = decided(quote, speaker, phase, participants)
    assert decision.accepted, decision.reason
    assert checked.span.of(TEXT) == quote
    assert (checked.attribution is None) == (speaker is None)


@pytest.mark.parametrize(
    ("quote", "speaker", "phase", "participants", "rule"),
    [
        pytest.param("Engineers found 15 cracks in its wall.", None, Phase.DONE, [], "span", id="a changed number"),
        pytest.param("engineers found 14 cracks", None, Phase.DONE, [], "span", id="a changed letter"),
        pytest.param("Engineers found 14 crack", None, Phase.DONE, [], "span", id="inside a word"),
        pytest.param("14 cracks", None, Phase.DONE, [], "span", id="too short"),
        pytest.param(TEXT[40:120], None, Phase.DONE, [], "span", id="over two sentences"),
        pytest.param("Will it hold?", None, Phase.DONE, [], "span", id="a question"),
        pytest.param(SENTENCES[1], None, Phase.DONE, ["Bligh and Sons"], "participant", id="not in the sentence"),
        pytest.param(SENTENCES[1], None, Phase.DONE, [""], "participant", id="an empty name"),
        pytest.param(SENTENCES[0], None, Phase.PLANNED, [], "speaker", id="attribution dropped"),
        pytest.param(SENTENCES[0], "The contractor", Phase.PLANNED, [], "speaker", id="another speaker"),
        pytest.param(SENTENCES[1], "Ana Reyes", Phase.DONE, [], "speaker", id="a speaker where nobody speaks"),
        pytest.param(SENTENCES[5], "Bligh and Sons", Phase.RUMOURED, [], "speaker", id="a name without a cue"),
        pytest.param(SENTENCES[0], "Ana Reyes", Phase.DONE, [], "phase", id="a plan as done"),
        pytest.param(SENTENCES[1], None, Phase.PLANNED, [], "phase", id="done as a plan"),
        pytest.param(SENTENCES[1], None, Phase.DENIED, [], "phase", id="done as denied"),
        pytest.param(SENTENCES[5], None, Phase.DONE, [], "phase", id="a maybe as done"),
        pytest.param("the gate would be opened", None, Phase.DONE, [], "span", id="cut behind say that"),
        pytest.param("rule out a second inspection", "Reyes", Phase.DONE, [], "polarity", id="cut before the not"),
    ],
)
def test_each_kind_of_lie_is_refused_for_its_reason(quote, speaker, phase, participants, rule):
    decision, checked = decided(quote, speaker, phase, participants)
    assert checked is None
    assert decision.rule == rule, decision.reason


def test_a_cue_beside_the_name_makes_a_speaker_where_the_embedded_reader_found_none():
    decision, checked = decided(SENTENCES[0], "Ana Reyes", Phase.PLANNED, read=())
    assert decision.accepted
    assert (checked.attribution.speaker, checked.attribution.cue) == ("Ana Reyes", "said")
    assert checked.attribution.span.of(TEXT) == "Ana Reyes"
