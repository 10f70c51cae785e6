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
        ("The number of confirmed cases rose to 31 from nine a day earlier.", [("", 31, "case")]),
        ("Cholera cases climb to 97.", [("", 97, "case")]),
        ("The number of cases is 148.", [("", 148, "case")]),
        ("Confirmed cases now stand at more than 1,200.", [(">", 1200, "case")]),
        ("Evacuations top 150,000 as winds return.", [("", 150_000, "evacuation")]),
        ("That took the number of cases to 11,000.", [("", 11_000, "case")]),
        ("The ministry cut its count of the dead to nine.", [("", 9, "death")]),
        ("Death toll rises to 24 in fires.", [("", 24, "death")]),
        ("The toll has risen to at least 27.", [(">", 27, "death")]),
        ("14 dead and 30 injured after train crash.", [("", 14, "death"), ("", 30, "injury")]),
        ("Twelve patients have died.", [("", 12, "death")]),
        ("Arden death toll rises to 12.", [("", 12, "death")]),
        ("Two workers employed by the firm died.", [("", 2, "death")]),
        ("Two workers killed by a pipe were from Arden.", [("", 2, "death")]),
        ("Fast-moving blaze kills at least five.", [(">", 5, "death")]),
        ("Five killed, 12 hurt in blast.", [("", 5, "death")]),
        ("Four men killed the guard.", [("", 4, "man")]),
        ("The flight was moved from gate 4 to 7.", []),
        ("He lives at 12 Mill Road.", []),
        ("She is 12.", []),
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
