"""The faithfulness check by tables of cases: what passes, what fails, and with which reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.briefing.faithfulness import check_support
from summarizer.briefing.limits import FAITHFULNESS
from summarizer.text.features import numbers

FERRY = "Ferry workers in Larmouth ended their strike on Monday after the company offered them 4.5 percent more pay."
MINISTER = "Finance Minister Ines Calder said on Tuesday that the merger would cost about 3 million euros."
DENIAL = "The bank denied that it had sold the archive to a foreign investor."
PLAN = "The council plans to close the old bridge in 2027 if the ministry agrees."
ACQUITTAL = "The court did not convict Pavel Dorin but ordered him to repay the subsidy."


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        pytest.param(FERRY, FERRY, id="the source itself"),
        pytest.param("Ferry workers in Larmouth ended their strike on Monday.", FERRY, id="its beginning"),
        pytest.param("Calder said the merger would cost 3 million euros.", MINISTER, id="the speaker stays"),
        pytest.param("The merger would cost three million euros, Calder said.", MINISTER, id="a number in words"),
        pytest.param("The bank denied having sold the archive.", DENIAL, id="a denial stays one"),
        pytest.param("The council plans to close the bridge in 2027.", PLAN, id="a plan stays one"),
        pytest.param("The court ordered Dorin to repay the subsidy.", ACQUITTAL, id="the part without the negation"),
        pytest.param(
            "Norwegian divers found the wreck.",
            "Divers from Norway and Norwegian police found the wreck.",
            id="a people",
        ),
        pytest.param("Syria's port reopened.", "The Syrian port reopened.", id="a country for its people"),
    ],
)
def test_what_the_source_says_passes(sentence, evidence):
    assert check_support(sentence, evidence).reasons == ()


@pytest.mark.parametrize(
    ("sentence", "evidence", "reason"),
    [
        pytest.param("Ferry workers in Brenholt ended their strike.", FERRY, "“Brenholt” is not", id="another place"),
        pytest.param("Ferry workers in Larmouth got 5.4 percent more pay.", FERRY, "number 5.4", id="another number"),
        pytest.param("Workers got 4.5 million more pay.", FERRY, "number 4.5e+06", id="another scale"),
        pytest.param("The merger would cost 3 million euros.", MINISTER, "names a speaker", id="no speaker left"),
        pytest.param("Dorin said the merger would cost 3 million euros.", MINISTER, "“Dorin”", id="another speaker"),
        pytest.param(
            "The bank sold the archive to a foreign investor.", DENIAL, "negation is missing", id="no denial left"
        ),
        pytest.param("The council closed the old bridge in 2027.", PLAN, "plan", id="a plan as a fact"),
        pytest.param(
            "The court did not order Dorin to repay the subsidy.", ACQUITTAL, "something else", id="moved not"
        ),
        pytest.param("Ferry workers did not end their strike.", FERRY, "no negation", id="a negation of its own"),
        pytest.param("Ferry workers may end their strike.", FERRY, "no plan", id="a doubt of its own"),
        pytest.param(
            "The company paid damages and closed its oldest warehouse.", FERRY, "content words", id="another matter"
        ),
        pytest.param('Calder said the merger was "a gift".', MINISTER, "quoted words", id="an invented quotation"),
        pytest.param(
            "Ivan Dorin met the board.",
            "Ivan Calder and Pavel Dorin met the board.",
            "does not appear together",
            id="two people made one",
        ),
    ],
)
def test_what_the_source_does_not_say_is_refused_with_the_reason(sentence, evidence, reason):
    verdict = check_support(sentence, evidence)
    assert not verdict.ok
    assert any(reason in given_reason for given_reason in verdict.reasons), verdict.reasons


def test_known_names_and_dates_may_stand_for_what_the_span_leaves_out():
    span = "He said the bridge would stay open until Friday."
    sentence = "Tom Reyes said the bridge would stay open until Friday."
    assert not check_support(sentence, span).ok
    assert check_support(sentence, span, known=["Tom Reyes"]).ok


def test_words_of_a_speaker_named_elsewhere_must_name_that_speaker():
    span = "The bridge is not safe for lorries."
    assert not check_support(span, span, speaker="Mayor Ines Calder").ok
    assert check_support("The bridge is not safe for lorries, Calder said.", span, speaker="Mayor Ines Calder").ok


def test_words_of_one_speaker_are_never_given_to_another_in_the_same_span():
    span = "Calder said the vote was fair. The observers praised Dorin."
    verdict = check_support("Dorin said the vote was fair.", span)
    assert "the source attributes these words to somebody else" in verdict.reasons


@pytest.mark.parametrize(
    ("cosine", "ok"),
    [
        pytest.param(None, True, id="no model asked"),
        pytest.param(FAITHFULNESS.cosine, True, id="near enough"),
        pytest.param(FAITHFULNESS.cosine - 0.01, False, id="too far"),
    ],
)
def test_a_cosine_is_heard_where_there_is_one(cosine, ok):
    assert check_support(FERRY, FERRY, cosine=cosine).ok is ok


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("$1.5 billion", {1.5e9}, id="scale"),
        pytest.param("1,250 homes and twenty schools", {1250, 20}, id="separator and word"),
        pytest.param("from 3 to four thousand", {3, 4000}, id="scaled word"),
        pytest.param("no number", set(), id="none"),
        pytest.param("", set(), id="empty"),
    ],
)
def test_numbers_are_values(text, values):
    assert numbers(text) == values


@given(st.text())
def test_the_gate_reads_any_text_and_gives_every_refusal_a_reason(text):
    verdict = check_support(text, FERRY)
    assert verdict.ok == (not verdict.reasons)


SENTENCES = st.sampled_from([FERRY, MINISTER, DENIAL, PLAN, ACQUITTAL])


@given(SENTENCES)
def test_every_sentence_supports_itself(sentence):
    assert check_support(sentence, sentence, cosine=1.0).ok


@given(SENTENCES, SENTENCES)
def test_no_sentence_supports_another_matter(sentence, evidence):
    assert check_support(sentence, evidence).ok == (sentence == evidence)
