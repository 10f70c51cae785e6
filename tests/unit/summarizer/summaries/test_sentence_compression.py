"""Deleting words along the parse. Sentences of stories that we wrote; the property test runs over all of them."""

import re

import pytest

from summarizer.claims.parse import load_pipeline, parse_text
from summarizer.summaries.sentence_compression import compress

pytestmark = pytest.mark.model

CASES = [
    pytest.param(
        "However, the council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.",
        id="opening connective",
    ),
    pytest.param(
        "But the ferry company refused to pay the fine.",
        "The ferry company refused to pay the fine.",
        id="opening conjunction",
    ),
    pytest.param(
        "The harbour, which is popular with tourists, was closed on Monday after the storm had damaged the main pier and two cranes.",
        "The harbour was closed on Monday after the storm had damaged the main pier and two cranes.",
        id="relative clause without facts",
    ),
    pytest.param(
        "Rescue teams brought residents of the flooded valley (pictured) to schools and sports halls in the nearby towns on Sunday evening.",
        "Rescue teams brought residents of the flooded valley to schools and sports halls in the nearby towns on Sunday evening.",
        id="bracket",
    ),
    pytest.param(
        "Calder said the vote had been fair and that the count would be over by Friday, Larmouth Post reports via local media.",
        "Calder said the vote had been fair and that the count would be over by Friday.",
        id="relay behind a named speaker",
    ),
]

UNTOUCHED = [
    pytest.param(
        "The harbour, which 300 families use every week, was closed on Monday after the storm had damaged the main pier and two cranes.",
        id="quantity",
    ),
    pytest.param(
        "The contract, which was never signed by the company, was the reason for the long dispute between the two neighbouring towns.",
        id="negation",
    ),
    pytest.param(
        "The bridge, which may be closed for several months, carries most of the lorries on their way to the northern harbour.",
        id="modality",
    ),
    pytest.param(
        "The verdict, which the defence said was political, was upheld on Thursday by the judges of the court of appeal in the capital.",
        id="attribution",
    ),
    pytest.param(
        "The mill, which will close if the price of grain falls again, is the last employer of any size in the whole of the valley.",
        id="condition",
    ),
    pytest.param(
        "“However, we never agreed to the merger, which was a mistake from its first day until the last one,” the union wrote on Monday.",
        id="quotation",
    ),
    pytest.param(
        "The floods destroyed a large part of the harvest in the valley, Larmouth Post reports via local media.",
        id="only speaker",
    ),
    pytest.param(
        "Calder said the vote had been fair and that the count would be over by Friday, Larmouth Post reports via Radio Brenholt.",
        id="named relay",
    ),
]


def compressed(text):
    (sentence,) = parse_text(load_pipeline(), text, ()).sents
    return compress(sentence)


def words(text):
    return re.findall(r"\w+", text.casefold())


@pytest.mark.parametrize(("text", "short"), CASES)
def test_what_carries_no_claim_goes(text, short):
    assert compressed(text) == short


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_carries_the_claim_stays(text):
    assert compressed(text) == text


def test_a_quotation_that_goes_on_elsewhere_is_closed():
    text = "Speaking in parliament, Calder said: “The count was fair, and nobody has shown us anything else."
    assert compressed(text) == f"{text}”"


@pytest.mark.parametrize("text", [*(case.values[0] for case in (*CASES, *UNTOUCHED))])
def test_the_result_is_a_subsequence_of_the_words_and_reads_as_a_sentence(text):
    short = compressed(text)
    left = iter(words(text))
    assert all(word in left for word in words(short))
    assert short[0].isupper() or short[0] in '“"'
    assert short.endswith((".", "”"))
    assert "  " not in short
    assert not re.search(r"\s[,.;]|,,|,\.|\(\s*\)", short)
