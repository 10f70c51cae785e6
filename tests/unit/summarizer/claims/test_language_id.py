import pytest

from summarizer.claims.language_id import LanguageCheck

pytestmark = pytest.mark.model  # it imports spaCy, and that torch, which takes seconds

ENGLISH = "The court upheld the verdict on Tuesday, and the mayor said that he would not appeal."


@pytest.fixture(scope="module")
def check():
    return LanguageCheck()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(ENGLISH, "en", id="english"),
        pytest.param("Talks about the harbour ended on Friday without a result.", "en", id="one english sentence"),
        pytest.param(f"{ENGLISH} «Мы подадим жалобу», сказал он.", "en", id="english with a foreign quotation"),
        pytest.param(
            "Das Gericht bestätigte am Dienstag das Urteil, und der Bürgermeister sagte, er werde keine Berufung einlegen.",
            "de",
            id="german",
        ),
        pytest.param(
            "Суд во вторник оставил приговор в силе, и мэр заявил, что не будет подавать жалобу на это решение судей.",
            "ru",
            id="russian",
        ),
        pytest.param(
            "أيدت المحكمة الحكم يوم الثلاثاء، وقال رئيس البلدية إنه لن يستأنف القرار الذي أصدره القضاة بعد أسبوعين من المداولات.",
            "ar",
            id="arabic",
        ),
        pytest.param("Ferry strike ends as crews accept the deal.", "en", id="a short sentence"),
        pytest.param("Arden's council has voted to close Mill Bridge.", "en", id="a possessive and a perfect"),
        pytest.param("Floods close three roads near Arden, police say", "en", id="a headline"),
        pytest.param("Fires were spotted during the Arden storm.", "en", id="seven words"),
        pytest.param("Warships leave base; talks with the rebels go on", "en", id="two clauses"),
        pytest.param("'No war, no drugs': state mayor on the gang's fire", "en", id="words that others have too"),
        pytest.param("Londen is een grote stad in het Verenigd Koninkrijk.", "und", id="dutch that shares words"),
        pytest.param("Der Streik ist aus.", "und", id="short german"),
        pytest.param("Bundeskanzler will „The Voice of Arden“ hören", "und", id="german with an english title"),
        pytest.param("Huelga en el puerto: no hay acuerdo.", "und", id="short spanish"),
        pytest.param("El alcalde de Arden, en contra de la huelga", "und", id="spanish headline"),
        pytest.param("La grève est finie, dit le maire.", "und", id="short french"),
        pytest.param("On a vu le maire à Arden.", "und", id="french that shares words"),
        pytest.param("De staking in de haven is voorbij.", "und", id="short dutch"),
        pytest.param("Men was in Arden en had over de brug", "und", id="dutch of shared words"),
        pytest.param("Lo sciopero è finito, per ora.", "und", id="short italian"),
        pytest.param("A greve do porto no fim.", "und", id="short portuguese"),
        pytest.param("Man i Arden for under bron.", "und", id="short swedish"),
        pytest.param("", "und", id="empty"),
        pytest.param("12.5 – 33 (2024)", "und", id="numbers"),
        pytest.param("NATO, EU", "und", id="two names"),
    ],
)
def test_the_language_of_a_text(check, text, language):
    assert check.language(text) == language


def test_english_never_loads_the_detector_of_other_languages():
    check = LanguageCheck()
    check._others = pytest.fail
    assert check.language(ENGLISH) == "en"


def test_a_long_text_is_judged_by_its_beginning(check):
    assert check.language(ENGLISH * 50 + "Суд заявил. " * 10_000) == "en"
