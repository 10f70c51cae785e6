import pytest

from summarizer.claims.model import Attribution
from summarizer.topics.answer_score import Question

ASKED = Question("What does Lee say about the vote?")


@pytest.mark.parametrize(
    ("subject", "speaker", "is_theirs"),
    [
        ("Minister Lee", None, True),
        ("the vote", "Minister Lee", True),
        ("Lee", "an aide", True),  # "Lee will go, an aide said"
        ("Lee's refusal", None, True),
        ("Lee's refusal", "investigators", False),  # their words, about something of his
        ("voters’ and Lee’s anger", "investigators", False),
        ("the vote", "investigators", False),
    ],
)
def test_words_are_asked_of_whom_they_are_by_or_about(make_claim, subject, speaker, is_theirs):
    attribution = Attribution(speaker, "said") if speaker else None

    assert ASKED.is_voiced(make_claim("It is so.", subject=subject, attribution=attribution)) is is_theirs


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("When did the sewer crack?", "The sewer cracked on 17 April.", True),
        ("When did the sewer crack?", "The sewer cracked, the mayor said on Thursday.", False),
        ("When did the sewer crack?", "The sewer has cracked, officials told reporters late on Monday.", False),
        ("When did the sewer crack?", "The sewer cracked on Tuesday, the mayor said.", True),
        ("When does the port reopen?", "The ministry said the port will reopen on Friday.", True),
        ("When do talks resume?", "The company said talks resume on Monday.", True),
        ("When do talks resume?", "Talks will resume, he told the defence committee on Monday.", False),
        ("Who speaks for Tessaly and Orlavia?", "Envoy Joaquim Sandoval speaks for both.", True),
        ("Who speaks for Tessaly and Orlavia?", "The shots came from the Orlavian side.", False),
        ("Who leads Orlavia?", "Xi leads Orlavia.", True),
        ("Who leads Orlavia?", "Orlavia is led by Ng Li.", True),
        ("Who was arrested over the Hollin fire?", "A farmer was arrested over the Hollin fire.", True),
        ("Who was arrested over the Hollin fire?", "Police went to Hollin after the fire.", False),
        ("How many were hurt?", "Twelve people were hurt.", True),
        ("How many were hurt?", "People were hurt.", False),
        ("How many were swapped?", "On 12 March the prisoners were swapped.", False),  # a date counts nothing
        ("How many were swapped?", "On 12 March 19 prisoners were swapped.", True),
        ("How many died?", "The hospital declared 12 dead.", True),
        ("How many died?", "Some 12 may have died.", True),
        ("How many were hurt?", "About 40 marines were hurt.", True),
        ("How many were held?", "Police held 1200 people in 2024.", True),
        ("How high is the rate?", "The rate stands at 3.25 per cent.", True),
        ("How high is the rate?", "The rate was set in May 2024.", False),
        ("When was the vote void?", "The court declared the vote void.", False),
        ("When was the vote void?", "The vote has been void since 3 May.", True),
        ("When does it open?", "It opens at 9.30 a.m.", True),
        ("How long was the line shut?", "The line was shut for 14 hours.", True),
        ("How long was the line shut?", "The line was shut in May.", False),
        ("How many seconds did it last?", "It lasted 40 seconds.", True),
        ("How many full working days were lost?", "The yard lost 12 days.", True),
        ("What is the highest offer?", "The offer was improved after three days.", False),  # no amount of anything
        ("What is the highest offer?", "It stands until Wednesday at 5 p.m.", False),
        ("What is the highest offer?", "Three days later it rose to 12.80 florins.", True),
        ("Why did the sewer crack?", "The sewer cracked.", True),  # a reason has no sure form
    ],
)
def test_an_answer_has_what_the_question_asks_for(make_claim, question, text, expected):
    subject = next((words for words in ("Xi", "A farmer") if text.startswith(words)), "nobody")
    claim = make_claim(text, subject=subject, entity_ids=("e",))
    assert Question(question).has_type(claim) is expected


def test_their_own_words_answer_what_somebody_says(make_claim):
    own = make_claim("The vote was fair.", attribution=Attribution("Minister Lee", "said"))
    about = make_claim("Lee lost the vote.", subject="Lee")

    assert [ASKED.features(claim, "", 0.5, 0.5).own_words for claim in (own, about)] == [1.0, 0.0]
    assert Question("Who lost the vote?").features(own, "", 0.5, 0.5).own_words == 0.0


@pytest.mark.parametrize(
    ("text", "untyped"),
    [
        ("The bridge was shut because of rust.", 0.0),
        ("The owner blamed rust for the closing of the bridge.", 0.0),
        ("The bridge was shut on Monday.", 1.0),
    ],
)
def test_what_gives_no_reason_is_a_poor_answer_to_why(make_claim, text, untyped):
    assert Question("Why was the bridge shut?").features(make_claim(text), "", 0.5, 0.5).untyped == untyped


@pytest.mark.parametrize(
    ("fields", "headline", "untyped"),
    [
        ({"text": "The court lifted the ban.", "subject": "The court"}, "", 0.0),
        ({"text": "A judge lifted the ban.", "subject": "A judge"}, "", 0.0),
        ({"text": "The ban was lifted by the Commercial Court.", "subject": "The ban"}, "", 0.0),
        ({"text": "Karr is free to bid again.", "subject": "Karr"}, "Court lifts ban on Karr", 0.0),
        ({"text": "Karr goes to court.", "subject": "Karr"}, "Karr goes to court", 1.0),
        ({"text": "The word is final.", "subject": "The word"}, "", 1.0),
    ],
)
def test_who_is_appealed_to_has_not_decided(make_claim, fields, headline, untyped):
    asked = Question("What has the Commercial Court decided about the bids?")

    assert asked.features(make_claim(**fields), headline, 0.5, 0.5).untyped == untyped


def test_the_owner_of_a_thing_is_not_the_thing(make_claim):
    asked = Question("What does the board of Arden Port say about the offer?")

    assert asked.is_voiced(make_claim("The board will meet.", subject="The board"))
    assert not asked.is_voiced(make_claim("The bidder for the port will meet.", subject="The bidder for the port"))
