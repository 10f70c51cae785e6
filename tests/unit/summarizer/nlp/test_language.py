import pytest

from summarizer.nlp.language import LanguageCheck

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
