import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.names.name_comparison import Match, are_incompatible, compare_names
from summarizer.names.name_parser import parse_name

NAMES = [
    "Petra Novotna", "Petra Novotná", "Jana Novotna", "Novotna", "P. Novotna", "Omar al-Masri", "Umar Masri", "Omar",
    "Masri", "Masri al-Sayed", "Kwon Min-jae", "Kwon Minjae", "Kwon", "Pedro Ruiz", "Pedro Ruiz Ortega", "Ortega",
    "Donald Doyle", "Donald Doyle Jr.", "Doyle", "John F. Doyle", "John Doyle", "World Health Organization", "WHO",
    "Defence Ministry", "Ukrainian Defence Ministry", "Russian Defence Ministry", "Unit 1", "Unit 2", "Kyiv", "Kiev",
    "Sanger", "Sanger Air Base", "Ruritania", "Kenyan", "Kenya", "La Paz", "Octavio Paz", "Li", "Lee", "Covid-19", "",
]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        pytest.param("Asad al-Hariri", "Assad al-Hariri", Match.ALIKE, id="given-name-spelled-otherwise"),
        pytest.param("Hariri", "Asad al-Hariri", Match.PART, id="family-name"),
        pytest.param("Asad", "Asad al-Hariri", Match.NONE, id="a-given-name-is-nobodys-family-name"),
        pytest.param("Rami al-Asad", "Asad al-Hariri", Match.NONE, id="given-here-family-there"),
        pytest.param("Rami al-Hariri", "Asad al-Hariri", Match.NONE, id="brothers"),
        pytest.param("Vladimir V. Petrov", "Vladimir Petrov", Match.PART, id="middle-initial"),
        pytest.param("Vladimir Ivanovich Petrov", "Vladimir Petrov", Match.PART, id="patronymic"),
        pytest.param("V. Petrov", "Vladimir Petrov", Match.PART, id="initial"),
        pytest.param("A. Petrov", "Vladimir Petrov", Match.NONE, id="other-initial"),
        pytest.param("George W. Dale", "George H. W. Dale", Match.NONE, id="middle-initials-tell-father-from-son"),
        pytest.param("Donald Doyle", "Donald Doyle Jr.", Match.NONE, id="junior"),
        pytest.param("Doyle", "Donald Doyle Jr.", Match.HINT, id="junior-by-family-name-in-one-article"),
        pytest.param("Bob Doyle", "Robert Doyle", Match.ALIKE, id="nickname"),
        pytest.param("Kwon Min Jae", "Kwon Min-jae", Match.EQUAL, id="korean-hyphen"),
        pytest.param("Kwon Minjae", "Kwon Min-jae", Match.ALIKE, id="korean-run-together"),
        pytest.param("Lifang Zhao", "Zhao Lifang", Match.EQUAL, id="chinese-order"),
        pytest.param("Zhao", "Zhao Lifang", Match.PART, id="chinese-family-name"),
        pytest.param("Abdelfattah Nour", "Abdel Fattah Nour", Match.ALIKE, id="egyptian-compound"),
        pytest.param("Ruiz", "Pedro Ruiz Ortega", Match.HINT, id="first-of-two-surnames"),
        pytest.param("Ruiz Ortega", "Pedro Ruiz Ortega", Match.PART, id="both-surnames"),
        pytest.param("Pedro Ruiz", "Pedro Ruiz Ortega", Match.HINT, id="second-surname-left-out"),
        pytest.param("van der Berg", "Ursula van der Berg", Match.PART, id="dutch-particles"),
        pytest.param("Berg", "Ursula van der Berg", Match.PART, id="dutch-without-particles"),
        pytest.param("Salman", "Omar bin Salman", Match.NONE, id="a-fathers-name"),
        pytest.param("bin Salman", "Omar bin Salman", Match.PART, id="son-of"),
        pytest.param("La Paz", "Octavio Paz", Match.NONE, id="a-city-with-an-article"),
        pytest.param("Vladimir Petrov", "Владимир Петров", Match.EQUAL, id="cyrillic"),
        pytest.param("Omar al-Masri", "عمر المصري", Match.ALIKE, id="arabic"),
        pytest.param("Kiev", "Kyiv", Match.ALIKE, id="place-spelled-otherwise"),
        pytest.param("Austria", "Australia", Match.NONE, id="countries"),
        pytest.param("Kenya", "Kenyan", Match.NONE, id="a-people-is-not-its-country"),
        pytest.param("North Korea", "South Korea", Match.NONE, id="north-and-south"),
        pytest.param("Korea", "South Korea", Match.NONE, id="part-of-a-place"),
        pytest.param("WHO", "World Health Organization", Match.PART, id="acronym"),
        pytest.param("USAF", "US Air Force", Match.PART, id="acronym-with-its-country"),
        pytest.param("Acme Inc.", "Acme", Match.EQUAL, id="legal-form"),
        pytest.param("Ministry of Defence of Ukraine", "Ukraine's defense ministry", Match.EQUAL, id="office"),
        pytest.param("Ukrainian Defence Ministry", "Russian Defence Ministry", Match.NONE, id="office-elsewhere"),
        pytest.param("Unit 1", "Unit 2", Match.NONE, id="numbers"),
        pytest.param("First Division", "Second Division", Match.NONE, id="ordinals"),
        pytest.param("Covid-19", "Covid", Match.NONE, id="year"),
        pytest.param("Comet", "Comet II", Match.NONE, id="roman-number"),
        pytest.param("Sanger", "Sanger Air Base", Match.NONE, id="a-base-is-not-its-town"),
        pytest.param("Li", "Lee", Match.NONE, id="short-names-are-compared-by-letters"),
        pytest.param("Arden University", "Arden State University", Match.PART, id="only-people-leave-words-out"),
        pytest.param("NATO", "Enrique Nieto", Match.NONE, id="letters-are-not-sounded"),
        pytest.param("ABC", "Arden Post-ABC News", Match.HINT, id="letters-inside-a-name"),
        pytest.param("St. Louis", "Louis", Match.NONE, id="saint"),
        pytest.param("Wall Street", "Wall Street Journal", Match.HINT, id="first-part"),
    ],
)
def test_two_names(one, other, match):
    assert compare_names(parse_name(one), parse_name(other)) is match


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_comparison_is_symmetric(one, other):
    first, second = parse_name(one), parse_name(other)
    assert compare_names(first, second) is compare_names(second, first)
    assert are_incompatible(first, second) is are_incompatible(second, first)


@pytest.mark.parametrize("name", filter(None, NAMES))
def test_a_name_equals_itself_and_never_clashes_with_itself(name):
    assert compare_names(parse_name(name), parse_name(name)) is Match.EQUAL
    assert not are_incompatible(parse_name(name), parse_name(name))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Rami al-Hariri", "Asad al-Hariri"), ("Donald Doyle", "Donald Doyle Jr."), ("Jane Doyle", "John Doyle")],
)
def test_namesakes_clash(one, other):
    assert are_incompatible(parse_name(one), parse_name(other))


@pytest.mark.parametrize(("one", "other"), [("Abu Nidal Hamdan", "Sabri Khalil"), ("Doyle", "Jane Doyle")])
def test_other_names_of_one_person_do_not_clash(one, other):
    assert not are_incompatible(parse_name(one), parse_name(other))
