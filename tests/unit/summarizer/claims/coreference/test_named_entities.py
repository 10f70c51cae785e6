"""Names with exact borders, roles apart from them."""

import pytest
from spacy.tokens import Span

from summarizer.claims.coreference.named_entities import find_names
from summarizer.claims.model import WatchedEntity

pytestmark = pytest.mark.model


def texts(found):
    return [name.text for name in found.mentions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Asaad al-Hadi met Al-Hadi's brother.", ["Asaad al-Hadi", "Al-Hadi"], id="particle with a hyphen"),
        pytest.param(
            "Anna van der Berg left. Van der Berg won.", ["Anna van der Berg", "Van der Berg"], id="particles"
        ),
        pytest.param("Asaad al-Hadi left. Hadi won.", ["Asaad al-Hadi", "Hadi"], id="without its particle"),
        pytest.param("Deputy Minister Ali-bek Hasanov left.", ["Ali-bek Hasanov"], id="a given name with a hyphen"),
        pytest.param("President (Viktor) Petrov resigned.", ["Petrov"], id="bracketed given name"),
        pytest.param("She read the Springfield Herald's report.", ["Springfield Herald"], id="article and possessive"),
        pytest.param("The German-French deal failed.", ["German", "French"], id="two peoples"),
        pytest.param("The talks ended on Thursday after two days and $5 million.", [], id="dates and sums"),
    ],
)
def test_borders(text, names, reading):
    assert texts(reading(text)) == names


@pytest.mark.parametrize(
    ("before", "found"),
    [
        pytest.param("Tore Lund", "Tore Lund", id="a namesake"),
        pytest.param("Mayor Lund", "Lund", id="a title"),
        pytest.param("Lund", "Lund", id="the surname alone"),
    ],
)
def test_a_surname_seen_elsewhere_takes_its_own_given_name(before, found, nlp):
    """Where the model misses a namesake, the name is still not that of the other."""
    doc = nlp("Anne Lund resigned as mayor of Arden on Monday. " + before + " did not.")
    doc.set_ents([Span(doc, 0, 2, "PERSON")], default="outside")
    assert [name.text for name in find_names(doc) if name.start > 2] == [found]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Foreign Minister Asaad al-Hadi left.", "Asaad al-Hadi", "Foreign Minister"),
        ("Judge Carla Diaz ruled.", "Carla Diaz", "Judge"),
        ("Carla Diaz, the mayor of Oslo, left.", "Carla Diaz", "mayor of Oslo"),
        ("German Finance Minister Lena Holm left.", "Lena Holm", "German Finance Minister"),
        ("Lena Holm left.", "Lena Holm", None),
    ],
)
def test_a_title_is_the_role_and_not_the_name(text, name, role, reading):
    found = {mention.text: mention.role for mention in reading(text).mentions}
    assert found[name] == role


def test_a_watched_name_overrides_the_model_and_gives_its_label(reading):
    harbour = WatchedEntity("Sulam", ("Port Sulam", "Сулам"), "facility")
    found = reading("The ships left Sulam. They may return to Сулам.", harbour).mentions
    assert [(name.text, name.label) for name in found] == [("Sulam", "FAC"), ("Сулам", "FAC")]


def test_a_watched_word_in_lower_case_is_no_name(reading):
    assert texts(reading("He likes reading.", WatchedEntity("Reading", (), "city"))) == []


def test_a_paper_named_after_a_watched_town_is_not_the_town(reading):
    found = reading(
        "The Springfield Herald reported the fire in Springfield.", WatchedEntity("Springfield", (), "city")
    )
    assert texts(found) == ["Springfield Herald", "Springfield"]


def test_who_speaks_of_himself_is_a_person_whatever_the_model_says(reading):
    found = reading("Piet de Vries won the vote. De Vries said he would form a government.").mentions
    assert {name.label for name in found} == {"PERSON"}
