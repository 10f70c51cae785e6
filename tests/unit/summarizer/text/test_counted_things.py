import pytest

from summarizer.text.counted_things import may_count


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
        pytest.param("How many ships are waiting?", "She counted eight gunmen.", True, id="of no thing that we know"),
        pytest.param("Who was killed?", "She counted eight gunmen.", True, id="no question of a number"),
    ],
)
def test_a_count_of_something_else_is_no_answer(question, sentence, may):
    assert may_count(question, sentence) is may
