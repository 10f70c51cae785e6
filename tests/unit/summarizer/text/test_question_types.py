"""What kind of answer a question wants, and of whose words it asks."""

import pytest

from summarizer.text.question_types import QuestionType, QuestionVoice, question_type, voice_asked


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who runs the bank?", QuestionType.WHO),
        ("To whom was the yard sold?", QuestionType.WHO),
        ("What is the name of the new director?", QuestionType.WHO),
        ("When does the court meet?", QuestionType.WHEN),
        ("Until when are votes counted?", QuestionType.WHEN),
        ("How many people died?", QuestionType.HOW_MANY),
        ("By how many votes does she lead?", QuestionType.HOW_MANY),
        ("What was the turnout?", QuestionType.HOW_MANY),
        ("On 13 October, how much did it cost?", QuestionType.HOW_MANY),
        ("What is the highest offer for the port?", QuestionType.HOW_MANY),
        ("What economic loss are the fires estimated to cause?", QuestionType.HOW_MANY),
        ("What was the final death toll?", QuestionType.HOW_MANY),
        ("What are the costs?", QuestionType.HOW_MANY),
        ("At which price was it sold?", QuestionType.HOW_MANY),
        ("What caused losses at the bank?", QuestionType.WHY),
        ("What drives costs at the port?", QuestionType.OTHER),
        ("What is the reason for losses?", QuestionType.OTHER),
        ("What is the offer to the union about?", QuestionType.OTHER),
        ("What offer did the union reject?", QuestionType.OTHER),
        ("What damage did the storm cause?", QuestionType.OTHER),
        ("Is the road open?", QuestionType.WHETHER),
        ("On September 1, did mud leave the ponds?", QuestionType.WHETHER),
        ("Why was the exchange put off?", QuestionType.WHY),
        ("What does the mayor say about the bridge?", QuestionType.WHAT_SAID),
        ("How does Orban explain the result?", QuestionType.WHAT_SAID),
        ("What changed since 1 January 2031?", QuestionType.CHANGED),
        ("What has changed since Tuesday?", QuestionType.CHANGED),
        ("What is new about the mill since 1 June?", QuestionType.CHANGED),
        ("What's new this week?", QuestionType.CHANGED),
        ("What happened this week?", QuestionType.CHANGED),
        ("Which company buys the mill?", QuestionType.WHO),
        ("Which of the mills is for sale?", QuestionType.OTHER),
        ("What happened to the driver?", QuestionType.OTHER),
    ],
)
def test_the_kind_of_a_question(question, kind):
    assert question_type(question) is kind


@pytest.mark.parametrize(
    ("question", "voice"),
    [
        ("What does the mayor say about the bridge?", "the mayor"),
        ("Does the Syrian leadership want Russia to stay?", "the Syrian leadership"),
        ("How many are there, according to the ministry?", "the ministry"),
        ("Is the road open?", ""),
    ],
)
def test_whose_words_are_asked_for(question, voice):
    assert voice_asked(question) == voice


@pytest.mark.parametrize(("text", "named"), [("Syria's president", True), ("Lavrov", False), ("Syrians", True)])
def test_a_voice_is_found_in_other_forms_of_its_name(text, named):
    assert QuestionVoice.of("Does the Syrian leadership want them to stay?").in_text(text) is named


@pytest.mark.parametrize(
    ("question", "text", "named"),
    [
        ("What has the Competition Board decided about the takeover?", "The Competition Board clears the bid.", True),
        ("What has the Competition Board decided about the takeover?", "The code binds the bidder.", False),
        ("What have the courts decided about the law?", "A judge put the law on hold.", True),
        ("What has been decided about the bridge?", "It has been closed.", False),
        ("What did they decide about the port?", "They closed it.", False),
        ("What does the mayor say about the bridge?", "Anything.", False),
        ("Is the road open?", "The board met.", False),
    ],
)
def test_whose_decision_is_asked_for(question, text, named):
    assert QuestionVoice.deciding(question).in_text(text) is named


@pytest.mark.parametrize(
    ("question", "text", "named"),
    [
        ("What does the board of Arden Port say?", "the bidder for the port", False),
        ("What does the board of Arden Port say?", "the board", True),
        ("What did the Bank of Arden say?", "the Bank of Oslo", True),  # a common word is enough
        ("What did the Bank of Arden say?", "a man from Arden", True),
    ],
)
def test_who_speaks_for_somebody_is_asked(question, text, named):
    assert QuestionVoice.of(question).in_text(text) is named


@pytest.mark.parametrize(
    "question",
    [
        "Which company buys the mill?",
        "Which company makes chips?",
        "Which company says the dam is safe?",
        "Which company figures in the report?",
        "Which company's figures were wrong?",
        "Which judges' phones were tapped?",
        "Which judges besides Lee were tapped?",
        "Which judges other than Lee were tapped?",
        "Which judge ruled on the law?",
        "Which judge resigns in May?",
        "Which member of the panel is ill?",
        "Which acting president did parliament impeach?",
        "Which union leader resigned?",
        "Which newspaper first reported it?",
        "Which minister, if any, resigned?",
        "Which minister (or ministers) resigned?",
        "Which bank?",
        "Which bank bought Velmar Steel?",
        "Which party won?",
        "Which parties support the bill?",
        "Which people were hurt?",
        "Which witnesses spoke?",
        "To which firm was the yard sold?",
        "By which officer was he shot?",
        "Which countries signed?",
        "Which country has left the treaty?",
        "Which ambassador resigned?",
        "Which doctor was arrested?",
        "Which prosecutor resigned?",
        "Which deputy resigned?",
        "Which general was dismissed?",
        "Which secretaries of state resigned?",
        "Which policemen were hurt?",
        "Which attorneys spoke?",
        "Which waitresses were hurt?",
        "Which court ruled on the law?",
        "Which agency issued the permit?",
        "Which committees met?",
    ],
)
def test_which_person_body_or_acting_country_asks_for_somebody(question):
    assert question_type(question) is QuestionType.WHO


@pytest.mark.parametrize(
    "question",
    [
        "Which official document was leaked?",
        "Which official documents were leaked?",
        "Which bank holiday is cancelled?",
        "Which bank holidays fall in May?",
        "Which bank holidays in May are cancelled?",
        "Which player record was broken?",
        "Which union law was changed?",
        "Which union rules apply?",
        "Which paper size is used?",
        "Which company figures were wrong?",
        "Which company figures for May were wrong?",
        "Which team sport is banned?",
        "Which partie signed?",
        "Which partys signed?",
        "Which countries are affected?",
        "Which countries have been hit?",
        "Which report was leaked?",
        "Which law was changed?",
        "Which city hosts the games?",
        "Which aircraft carrier was sent?",
        "Which prisoner exchange was put off?",
        "Which general election was put off?",
        "Which foreign vessel was seized?",
        "Which court documents were leaked?",
    ],
)
def test_which_thing_of_somebody_asks_for_a_thing(question):
    assert question_type(question) is QuestionType.OTHER
