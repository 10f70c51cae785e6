import pytest

from summarizer.text.counted_things import counted_things


@pytest.mark.parametrize(
    ("question", "sentence", "may"),
    [
        ("How many people have died?", "At least 24 people were killed.", True),
        ("How many people have died?", "The toll rose to 24.", True),
        ("How many people have been killed?", "She counted eight gunmen.", False),
        ("How many people have been killed?", "Police said 135 people were still on board.", False),
        ("How many buildings have the fires destroyed?", "The blaze has killed at least 24 people.", False),
        ("How many buildings have the fires destroyed?", "Some 10,000 structures burned.", True),
        ("How many people were injured?", "Four were treated in hospital.", True),
        ("How many people were injured?", "Four bodies were found.", False),
        ("How many were killed or injured?", "Four were injured.", True),
        ("How many people have been vaccinated?", "Cholera cases climb to 97.", False),
        ("How many people have been vaccinated?", "By Friday 4,000 had had their jabs.", True),
        ("How much is the salvor paid?", "It has removed 7,300 tonnes.", False),
        ("How much is the salvor paid?", "The contract is worth $5m.", True),
        ("How much did the recount cost?", "The count cost 2 million crowns.", True),
        ("How much did the recount cost?", "It is done for free.", True),
        ("How much did the dam cost?", "It cost 3bn hryvnia.", True),
        ("How much did the dam cost?", "It cost EUR 40m.", True),
        ("How much did the dam cost?", "It cost ₹400 crore.", True),
        ("How much did the dam cost?", "It cost half a million, or 400,000 won.", True),
        ("How much did the dam cost?", "Support for the dam fell 4 per cent.", False),
        ("How much did the dam cost?", "The party won 12 seats.", False),
    ],
)
def test_a_count_of_something_else_is_no_answer(question, sentence, may):
    assert any(said.search(sentence) for said in counted_things(question)) is may


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("How many ships are waiting?", id="nothing that we know"),
        pytest.param("How many people were paid?", id="people, not money"),
        pytest.param("How much oil was lost, and who paid for it?", id="an amount that is not money"),
        pytest.param("How much time did he spend in prison?", id="time"),
        pytest.param("How much were fares raised?", id="a share"),
        pytest.param("How many people were in the building?", id="a thing that is not counted"),
        pytest.param("Who was killed?", id="no number is asked for"),
    ],
)
def test_a_question_about_anything_else_asks_for_no_words(question):
    assert counted_things(question) == ()
