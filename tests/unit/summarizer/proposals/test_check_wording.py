"""The gate for wordings, with the parser: what a careful model writes passes, and each kind of lie does not."""

from functools import lru_cache

import pytest

from summarizer.claims.parse import load_pipeline
from summarizer.proposals.check_summary import check_sentence
from summarizer.proposals.check_wording import check_wording
from summarizer.proposals.read_statement import read_statement

pytestmark = pytest.mark.model

HURT = "The blast at the Orsk depot killed 12 soldiers and wounded 40 civilians, Governor Oleg Marin said on Monday."
SUED = "Castellan Steel sued the port of Larmouth over unpaid fees of 3 million euros."
PLAN = "The council plans to close the harbour bridge in May and may open a ferry line."
DENIED = "The ministry denied that its engineers had ignored the warnings."
HE = "He said the lease would not be renewed."
SIREN = "The alarm siren sounded at 11:31 as designed, and workers left by 16:00."
LEFT = "Ana Reyes, head of the port, resigned on Tuesday and said that she had warned of it in May."
GANG = "The gang wants 3 million by the 26th and threatens to publish the rest."
SAFE = "The dam is safe and will hold, Mayor Ines Calder said."
BOARD = "Nobody was hurt, and Obradovic was not on board."
STAFF = "Five people failed to return to Larmouth on Monday night, their employer said."
HANDED = "Norway handed the icebreaker to Latvia after talks in Tallinn."


@lru_cache
def read(text):
    return read_statement(load_pipeline(), text)


def checked(wording, evidence, **more):
    return check_wording(wording, evidence, read, **more)


@pytest.mark.parametrize(
    ("wording", "evidence"),
    [
        (HURT, HURT),
        ("The blast at the Orsk depot killed 12 soldiers, Governor Oleg Marin said.", HURT),
        (
            "Governor Oleg Marin said the blast at the Orsk depot killed 12 soldiers and wounded 40 civilians.",
            HURT,
        ),
        ("Castellan Steel sued the port of Larmouth over unpaid fees.", SUED),
        ("The port of Larmouth was sued by Castellan Steel.", SUED),
        ("The council plans to close the harbour bridge in May.", PLAN),
        ("The ministry denied that its engineers had ignored the warnings.", DENIED),
        ("Norway handed the icebreaker to Latvia.", HANDED),
        (SIREN, SIREN),
        ("Ana Reyes, head of the port, resigned on Tuesday.", LEFT),
        ("The gang wants 3 million by the 26th.", GANG),
        ("Mayor Ines Calder said: The dam is safe and will hold.", SAFE),
        ("Their employer said: Five people failed to return to Larmouth on Monday night.", STAFF),
        ("Obradovic was not on board.", BOARD),
    ],
)
def test_what_a_careful_model_writes_is_accepted(wording, evidence):
    assert checked(wording, evidence).accepted


@pytest.mark.parametrize(
    ("wording", "evidence", "rule"),
    [
        pytest.param(HURT.replace("12", "40x").replace("40 ", "12 ").replace("40x", "40"), HURT, "number", id="swapped"),
        pytest.param(HURT.replace("40", "41"), HURT, "number", id="another number"),
        pytest.param(SIREN.replace("11:31", "31:11"), SIREN, "number", id="hour and minutes swapped"),
        pytest.param(SIREN.replace("16:00", "00:16"), SIREN, "number", id="hour and a whole hour's minutes swapped"),
        pytest.param(SIREN.replace("11:31", "11:51"), SIREN, "number", id="other minutes"),
        pytest.param(HURT.replace("Oleg Marin", "Ivan Petrov"), HURT, "name", id="another name"),
        pytest.param("The blast at the Orsk depot killed 12 soldiers.", HURT, "speaker", id="no speaker"),
        pytest.param("The port of Larmouth sued Castellan Steel.", SUED, "roles", id="exchanged"),
        pytest.param("Castellan Steel was sued by the port of Larmouth.", SUED, "roles", id="exchanged by the passive"),
        pytest.param("Castellan Steel has not sued the port of Larmouth.", SUED, "polarity", id="negated"),
        pytest.param("The council closed the harbour bridge in May.", PLAN, "doubt", id="a plan is done"),
        pytest.param("The council plans to close the harbour bridge in May and opened a ferry line.", PLAN, "doubt", id="one of two"),
        pytest.param("Its engineers had ignored the warnings, the ministry said.", DENIED, "polarity", id="denial lost"),
        pytest.param("Latvia handed the icebreaker to Norway.", HANDED, "roles", id="giver and taker"),
        pytest.param("Norway handed the icebreaker to Latvia before talks in Tallinn.", HANDED, "opposite", id="order"),
        pytest.param("Norway sold the icebreaker to Latvia.", HANDED, "words", id="another verb"),
        pytest.param("Norway handed the rusty icebreaker to Latvia.", HANDED, "words", id="a new word"),
        pytest.param("The dam is safe.", SAFE, "speaker", id="the first part without its speaker"),
        pytest.param("Ana Reyes, head of the port, had warned of it in May.", LEFT, "roles", id="the other part"),
        pytest.param("Ana Reyes said: The dam is safe and will hold.", SAFE, "name", id="another speaker first"),
        pytest.param("The gang publishes the rest.", GANG, "doubt", id="a threat is done"),
        pytest.param(BOARD.replace("was not", "was"), BOARD, "polarity", id="is, not negated"),
        pytest.param(SAFE.replace("is safe", "is not safe"), SAFE, "polarity", id="is, negated"),
        pytest.param("", SUED, "shape", id="empty"),
        pytest.param(SUED + " " + SUED, SUED, "shape", id="two sentences"),
        pytest.param("x" * 401, SUED, "shape", id="too long"),
        pytest.param(SUED.replace("sued", "sued\u200b"), SUED, "shape", id="invisible characters"),
        pytest.param(SUED.replace(".", " (see https://evil.example)."), SUED, "shape", id="an address"),
        pytest.param("@everyone " + SUED, SUED, "shape", id="a mention"),
    ],
)  # fmt: skip
def test_each_kind_of_lie_is_refused_for_its_reason(wording, evidence, rule):
    decision = checked(wording, evidence)
    assert not decision.accepted, wording
    assert decision.rule == rule, decision.reason


def test_a_name_may_stand_only_for_a_pronoun_that_it_belongs_to():
    assert checked("Lavrov said the lease would not be renewed.", HE, known=["Lavrov"]).accepted
    assert not checked("Shaibani said the lease would not be renewed.", HE, known=["Lavrov"]).accepted
    assert not checked("He said the lease with Lavrov would not be renewed.", HE, known=["Lavrov"]).accepted


def test_plain_words_of_the_headline_may_be_used_and_its_numbers_not():
    context = "Strike of 300 dockers ends in Larmouth"
    assert checked("The strike was lifted on Friday.", "It was lifted on Friday.", context=context).accepted
    refused = checked("The strike of 300 was lifted on Friday.", "It was lifted on Friday.", context=context)
    assert refused.rule == "number"


@pytest.mark.parametrize("sources", [[], [0], [9], [1, 9], [1, 2, 3]])
def test_a_sentence_without_its_sources_is_refused(sources):
    assert check_sentence(SUED, sources, [SUED, PLAN, HE], read).rule == "span"


def test_a_sentence_must_be_in_the_sentences_that_it_cites():
    assert check_sentence(SUED, [1], [SUED, PLAN], read).accepted
    assert not check_sentence(SUED, [2], [SUED, PLAN], read).accepted
