import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.names.name_parser import country_of, is_demonym, is_title, name_keys, parse_name


@pytest.mark.parametrize(
    ("text", "label", "core"),
    [
        pytest.param("President Petra Novotná's", "PERSON", ("petra", "novotna"), id="title-and-possessive"),
        pytest.param("Ruritania’s", "GPE", ("ruritania",), id="curly-possessive"),
        pytest.param("(Viktor) Havel", "PERSON", ("viktor", "havel"), id="bracketed-given-name"),
        pytest.param("Viktor) Havel", "PERSON", ("viktor", "havel"), id="half-a-bracket"),
        pytest.param("Petra Novotná (D-NY", "PERSON", ("petra", "novotna"), id="brackets-behind"),
        pytest.param("Beyond Ruritania", "GPE", ("ruritania",), id="first-word-of-the-sentence"),
        pytest.param("Novotná, Petra", "PERSON", ("petra", "novotna"), id="family-name-first"),
        pytest.param("Ivo Dean, chairman of the board", "PERSON", ("ivo", "dean"), id="description-behind"),
        pytest.param("Ursula van der Berg", "PERSON", ("ursula", "berg"), id="dutch-particles"),
        pytest.param("Omar al-Masri", "PERSON", ("omar", "masri"), id="arabic-article"),
        pytest.param("Omar Al Masri", "PERSON", ("omar", "masri"), id="arabic-article-apart"),
        pytest.param("Gen. Omar as-Sayed", "PERSON", ("omar", "sayed"), id="assimilated-article"),
        pytest.param("Deputy Prime Minister Ana Ruiz", "ORG", ("ana", "ruiz"), id="title-whatever-the-label"),
        pytest.param("Attorney General Ana Ruiz", "ORG", ("ana", "ruiz"), id="two-word-title"),
        pytest.param("General Motors", "ORG", ("general", "motors"), id="a-title-that-opens-a-company"),
        pytest.param("the Acme Holdings Ltd.", "ORG", ("acme",), id="legal-form"),
        pytest.param("Ministry of Defense", "ORG", ("ministry", "defence"), id="american-spelling"),
        pytest.param("Sanger Air Base", "FAC", ("sanger",), id="kind-of-facility"),
        pytest.param("U.S.", "GPE", ("united", "states"), id="abbreviation"),
        pytest.param("El Salvador", "GPE", ("el", "salvador"), id="article-of-a-country"),
        pytest.param("Владимир Петров", "PERSON", ("vladimir", "petrov"), id="cyrillic"),
    ],
)
def test_a_name_keeps_what_tells_it_from_others(text, label, core):
    assert parse_name(text, label).core == core


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param("Ukrainian Defence Ministry", "ukraine", id="adjective"),
        pytest.param("Ministry of Defence of Ukraine", "ukraine", id="of-the-country"),
        pytest.param("South Korean parliament", "south korea", id="two-word-adjective"),
        pytest.param("US Senate", "united states", id="abbreviation"),
        pytest.param("Bank of Russia", "", id="no-office"),
        pytest.param("Supreme Court", "", id="no-country"),
    ],
)
def test_an_office_belongs_to_a_country(text, country):
    assert parse_name(text).country == country


@pytest.mark.parametrize(
    ("text", "families"),
    [
        pytest.param("Petra Novotná", {"novotna"}, id="last-word"),
        pytest.param("Pedro Ruiz Ortega", {"ortega", "ruiz"}, id="spanish-double-surname"),
        pytest.param("Zhao Lifang", {"zhao", "lifang"}, id="chinese"),
        pytest.param("Kwon Min-jae", {"kwon", "jae", "min"}, id="korean"),
        pytest.param("John F. Doyle", {"doyle"}, id="middle-initial"),
    ],
)
def test_people_are_called_by_their_family_name(text, families):
    assert set(parse_name(text).families) == families


SPELLINGS = [
    ("Khmeimim", "Хмеймим"),
    ("Kiev", "Kyiv"),
    ("Novotná", "President Petra Novotna"),
    ("al-Masri", "Omar Al Masri"),
    ("Zhao", "Zhao Lifang"),
    ("Ruiz", "Pedro Ruiz Ortega"),
    ("van der Berg", "Ursula van der Berg"),
    ("WHO", "World Health Organization"),
    ("W.H.O.", "World Health Organisation"),
    ("Ministry of Defence of Ukraine", "Ukrainian defense ministry"),
    ("Defence Ministry", "Ukrainian Ministry of Defence"),
    ("US", "United States"),
    ("Acme", "Acme Ltd"),
    ("General Ruiz", "Ana Ruiz"),
    ("Sanger air base", "Sanger"),
]


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_what_could_be_the_same_shares_a_key(one, other):
    assert set(name_keys(one)) & set(name_keys(other))


def test_a_given_name_is_no_key_so_that_a_ledger_full_of_annas_stays_fast():
    assert not set(name_keys("Anna Petrova")) & set(name_keys("Anna Kovacs"))


@given(st.text(max_size=60), st.sampled_from(["", "PERSON", "ORG", "GPE"]))
def test_any_text_has_a_name_and_keys_that_repeat(text, label):
    assert name_keys(text, label) == name_keys(text, label)
    assert parse_name(text, label) == parse_name(text, label)


@pytest.mark.parametrize("text", ["Foreign Minister", "the President", "French Defence Minister", "Attorney General"])
def test_a_title_alone_names_nobody(text):
    assert is_title(text)


@pytest.mark.parametrize("text", ["Foreign Ministry", "Paris", "Minister Petrova", "General Motors"])
def test_a_name_is_no_title(text):
    assert not is_title(text)


def test_peoples_and_countries_are_told_apart():
    assert (is_demonym("Kenyans"), country_of("Kenyans"), is_demonym("Kenya"), country_of("Kenya")) == (
        True,
        "kenya",
        False,
        "kenya",
    )
