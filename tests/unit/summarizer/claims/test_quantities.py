"""Numbers with what they count."""

import pytest

from summarizer.claims.quantities import quantities

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fund paid $1 billion.", [("", 1e9, "USD")]),
        ("It cost £3.5m.", [("", 3.5e6, "GBP")]),
        ("It cost 300 million euros.", [("", 3e8, "EUR")]),
        ("More than 1,200 people fled.", [(">", 1200, "people")]),
        ("At least twenty-one workers left.", [(">", 21, "worker")]),
        ("Fewer than 40 of the votes were counted.", [("<", 40, "vote")]),
        ("Prices rose about 4.5%.", [("~", 4.5, "percent")]),
        ("Prices rose 12 percent.", [("", 12, "percent")]),
        ("He made two high-level visits.", [("", 2, "visit")]),
        ("Two dozen soldiers came.", [("", 24, "soldier")]),
        ("She got nine years in prison.", [("", 9, "year")]),
        ("The two bases closed.", [("", 2, "base")]),
        ("It opened in 2015.", []),
        ("The agency launched its Heron 3 probe.", []),
        ("One of the judges left.", []),
    ],
)
def test_a_number_is_read_with_its_unit(text, expected, nlp):
    doc = nlp(text)
    found = quantities(doc, 0, len(doc), ())
    assert [(one.comparison, one.value, one.unit) for one in found] == expected


def test_the_text_of_a_quantity_stands_in_the_article(nlp):
    doc = nlp("The state paid more than $1 billion.")
    (found,) = quantities(doc, 0, len(doc), ())
    assert found.text == "more than $1 billion"
