"""Pronouns and descriptions: resolved where it is plain who is meant, left alone where two persons compete."""

import pytest

pytestmark = pytest.mark.model


def resolved(text, reading):
    claims = reading(text).claims
    return [(one.span.of(text), one.antecedent.of(text)) for claim in claims for one in claim.anaphora]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        pytest.param("Anna Lopez won. She thanked the town.", [("She", "Anna Lopez")], id="the only person"),
        pytest.param(
            "Anna Lopez met Piet Smit. She left.", [("She", "Anna Lopez")], id="the subject before the object"
        ),
        pytest.param("Anna Lopez and her brother left.", [("her", "Anna Lopez")], id="in the same sentence"),
        pytest.param("Anna Lopez won. Piet Smit thanked her.", [("her", "Anna Lopez")], id="not the verb's other part"),
        pytest.param("The town voted. She won.", [], id="nobody"),
        pytest.param(
            "Mr. Smit and the spokeswoman Anna Lopez left. She won.", [("She", "Anna Lopez")], id="a title tells"
        ),
        pytest.param(
            "Justice Minister Lena Holm resigned. The minister gave no reason.",
            [("minister", "Lena Holm")],
            id="a description",
        ),
        pytest.param(
            "Justice Minister Lena Holm resigned. The foreign minister gave no reason.", [], id="another's description"
        ),
        pytest.param("“I am tired,” Anna Lopez said.", [("I", "Anna Lopez")], id="I in a quotation"),
    ],
)
def test_antecedents(text, pairs, reading):
    assert resolved(text, reading) == pairs


def test_a_resolved_subject_is_the_full_name(reading):
    assert reading("Anna Lopez won. She thanked the town.").claims[-1].subject == "Anna Lopez"
