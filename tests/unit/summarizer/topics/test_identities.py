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
        ("Who leads the inquiry?", "The inquiry will be led by Jan.", "The inquiry", True),  # a name, too
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
        ("Who in the US is ill?", "US is ill, Ada Noll said.", "US", False),  # the country, and not "us"
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


@pytest.mark.parametrize(
    ("question", "text", "is_another"),
    [
        ("Who follows Velmar?", "Anna Kolm Replaces Velmar", True),
        ("Who follows Velmar?", "ANNA KOLM TO FOLLOW VELMAR", True),
        ("Who follows Velmar?", "Kolm Follows Velmar", True),
        ("Who follows Velmar?", "Velmar Replaced by Anna Kolm", True),
        ("Who follows Velmar?", "Velmar Quits", False),
        ("Who quits?", "Lee Quits", True),
        ("Who will meet Kolm about Velmar?", "Velmar Front meets Anna Kolm", True),  # a sentence
        ("Who follows Velmar?", "Anton Velmar Quits", False),  # the same person's whole name
        ("Who follows Velmar?", "MINISTER VELMAR TO QUIT", False),
        ("Who leads the inquiry?", "Inquiry Into Flood Opens", False),
    ],
)
def test_a_headline_in_title_case_names_whoever_stands_before_what_is_asked(make_claim, question, text, is_another):
    assert names_another(make_claim(text, headline=True), question) is is_another


@pytest.mark.parametrize(
    ("question", "text", "is_another"),
    [
        ("Who will succeed Martin?", "Elena Martinez will succeed him.", True),
        ("Who will succeed Martin?", "Martin's office is closed, and so are the Martins.", False),
        ("Who follows Velmar?", "Anton Velmar will go in June.", False),
        ("Who attacked Arden?", "Arden Liberation Front claimed the attack.", True),
        ("Who attacked Arden?", "The Ardenian coast is closed.", False),
        ("Who paid the bribe?", "The money came from Dario Venn.", True),
        ("Who follows von der Leyen?", "Yesterday Ursula von der Leyen resigned.", False),
        ("Who follows Sadr?", "On Monday al-Sadr will go.", False),
        ("Who leads?", "al-Sadr will lead the list.", True),
        ("Who leads?", "The list is led by van der Berg.", True),
    ],
)
def test_a_name_is_compared_by_whole_words(make_claim, question, text, is_another):
    assert names_another(make_claim(text), question) is is_another


@pytest.mark.parametrize(
    ("text", "subject", "is_another"),
    [
        ("Three women were hurt.", "Three women", True),
        ("Three firemen were hurt.", "Three firemen", True),
        ("Two policewomen were hurt.", "Two policewomen", True),
        ("Secretaries were hurt.", "Secretaries", True),
        ("Two children were hurt.", "Two children", True),
        ("The mayor's feelings were hurt.", "The mayor's feelings", False),
        ("Specimens were hurt.", "Specimens", False),
        ("Human feelings were hurt.", "Human feelings", False),
        ("German feelings were hurt.", "German feelings", False),
        ("Three houses were hit.", "Three houses", False),
    ],
)
def test_several_persons_are_somebody(make_claim, text, subject, is_another):
    assert names_another(make_claim(text, subject=subject), "Who was hurt?") is is_another


@pytest.mark.parametrize("question", ["Which women were hurt?", "Which woman was hurt?"])
def test_the_persons_of_the_question_are_nobody_else(make_claim, question):
    assert not names_another(make_claim("Three women were hurt.", subject="Three women"), question)


@pytest.mark.parametrize(
    ("text", "entities", "is_another"),
    [
        ("محمد علي سيقود القائمة.", ("e1",), True),
        ("李明将领导委员会。", ("e1",), True),
        ("القائمة طويلة.", (), False),
        ("Δημήτρης leads the list.", ("e1",), True),
        ("The list is long.", ("e1",), False),
    ],
)
def test_a_script_without_capitals_names_somebody_in_a_claim_with_known_names(make_claim, text, entities, is_another):
    claim = make_claim(text, subject=text.split()[0], entity_ids=entities)
    assert names_another(claim, "Who leads?") is is_another


@pytest.mark.parametrize(("last", "is_another"), [("Boer", True), ("boer", False)])
def test_particles_without_end_are_read(make_claim, last, is_another):
    assert names_another(make_claim(f"The list is led by {'de ' * 20_000}{last}."), "Who leads?") is is_another
