import pytest

from summarizer.claims.model import Attribution
from summarizer.topics.identities import names_another


@pytest.mark.parametrize(
    ("question", "text", "subject", "is_another"),
    [
        ("Who follows Renk?", "Ada Noll will follow Renk.", "Ada Noll", True),
        ("Who follows Renk?", "Aldous Renk will go in June.", "Aldous Renk", False),  # the same person's whole name
        ("Who follows Renk?", "Renk will step down as minister of Iskara.", "Renk", False),  # where the office is
        ("Who follows Renk?", "Renk will go in June, a radio in Iskara says.", "Renk", False),
        ("Who follows Renk?", "Renk will be followed by a former mayor.", "Renk", True),
        ("Who leads the inquiry?", "The inquiry will be led by J. Lee.", "The inquiry", True),
        ("Who leads the inquiry?", "The inquiry begins on Monday.", "The inquiry", False),
        ("Who leads the inquiry?", "The inquiry wants the scientists' messages.", "The inquiry", False),
        ("Who is the administrator?", "The meeting with the administrator was put off.", "The meeting", False),
        ("Who was tapped?", "The telephone of Supreme Court president Grau was tapped.", "telephone", True),
        ("Which judges besides Grau were tapped?", "Supreme Court president Helena Grau was tapped.", "Grau", False),
        ("Who resigned?", "The cabinet took note of the resignation of Ada Noll.", "The cabinet", True),
        ("Whose phone was tapped?", "The police listened in at Noll's.", "The police", True),
        ("Which member of the panel is ill?", "A member of the panel is ill.", "A member", False),
        ("Who was hurt?", "Two nurses were hurt.", "Two nurses", True),
    ],
)
def test_an_answer_names_somebody_whom_the_question_does_not(make_claim, question, text, subject, is_another):
    assert names_another(make_claim(text, subject=subject), question) is is_another


@pytest.mark.parametrize(
    ("question", "text", "subject", "is_another"),
    [
        ("Which judge is ill?", "A judge is ill, Ada Noll said.", "A judge", False),
        ("Who says that a judge is ill?", "A judge is ill, Ada Noll said.", "A judge", True),
        ("Who will lead the league?", "I will lead it, Ada Noll said.", "I", True),
    ],
)
def test_who_only_tells_of_it_is_an_answer_where_that_is_asked(make_claim, question, text, subject, is_another):
    claim = make_claim(text, subject=subject, attribution=Attribution("Ada Noll", "said"))
    assert names_another(claim, question) is is_another


@pytest.mark.parametrize(
    ("text", "subject", "lemmas", "is_another"),
    [
        ("Microsoft in talks to buy the app", "Microsoft in talks", {"microsoft", "talk"}, True),
        ("Talks about the app go on", "Talks about the app", {"talk", "app"}, False),
    ],
)
def test_the_first_word_of_a_headline_may_be_a_name(make_claim, text, subject, lemmas, is_another):
    claim = make_claim(text, subject=subject, headline=True, lemmas=frozenset(lemmas))
    assert names_another(claim, "Which company buys the app?") is is_another
