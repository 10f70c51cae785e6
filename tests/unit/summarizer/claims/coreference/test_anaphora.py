"""Pronouns and descriptions: resolved where it is plain who is meant, left alone where two persons compete."""

import pytest

pytestmark = pytest.mark.model


def resolved(text, reading):
    claims = reading(text).claims
    return [(one.span.of(text), one.antecedent.of(text)) for claim in claims for one in claim.anaphora]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        pytest.param("Anna Lopez won. She thanked the town.", [("She", "Anna Lopez")], id="the only person"),
        pytest.param(
            "Anna Lopez met Piet Smit. She left.", [("She", "Anna Lopez")], id="the subject before the object"
        ),
        pytest.param("Anna Lopez and her brother left.", [("her", "Anna Lopez")], id="in the same sentence"),
        pytest.param("Anna Lopez won. Piet Smit thanked her.", [("her", "Anna Lopez")], id="not the verb's other part"),
        pytest.param("The town voted. She won.", [], id="nobody"),
        pytest.param(
            "Mr. Smit and the spokeswoman Anna Lopez left. She won.", [("She", "Anna Lopez")], id="a title tells"
        ),
        pytest.param(
            "Justice Minister Lena Holm resigned. The minister gave no reason.",
            [("minister", "Lena Holm")],
            id="a description",
        ),
        pytest.param(
            "Justice Minister Lena Holm resigned. The foreign minister gave no reason.", [], id="another's description"
        ),
        pytest.param("“I am tired,” Anna Lopez said.", [("I", "Anna Lopez")], id="I in a quotation"),
        pytest.param(
            "Anna Lopez met Maria Diaz. She left.", [], id="subject and object compete where both can be meant"
        ),
        pytest.param(
            "Anna Lopez praised Maria Diaz for her speech.", [], id="two of one verb compete for a possessive"
        ),
        pytest.param("The fall of Piet Smit was quick. He left.", [], id="part of a phrase"),
        pytest.param("Smit's house burned. He left.", [], id="possessor"),
        pytest.param(
            "Prosecutor Anna Lopez said the door was opened with Piet Smit's key. He is also suspected of fraud.",
            [],
            id="the speaker or the one spoken of",
        ),
        pytest.param(
            "Prosecutor Anna Lopez said the door was opened with a key. She has resigned.",
            [("She", "Anna Lopez")],
            id="a speaker who speaks of nobody",
        ),
        pytest.param("Piet Smit met Bram Kok. He won. He left.", [], id="an unresolved pronoun hides who came before"),
        pytest.param(
            "Anna Lopez won. In her speech, Maria Diaz thanked the town.",
            [("her", "Maria Diaz")],
            id="the subject that follows",
        ),
        pytest.param("The clerk had tried to stop him.", [], id="nobody stops himself by him"),
        pytest.param(
            "Piet Smit fell after a guard pushed Bram Kok. The vote about his lamp failed.",
            [],
            id="two of the sentence before",
        ),
        pytest.param(
            "A ferry pilot saw the wave. He warned the harbour.", [("He", "A ferry pilot")], id="a described person"
        ),
        pytest.param("Piet Smit saw a nurse. He left.", [], id="a described person competes"),
        pytest.param(
            "Mayor Piet Smit resigned. Smit said he was tired.",
            [("he", "Piet Smit")],
            id="the antecedent is the fullest name before",
        ),
        pytest.param(
            "Bram Kok beat Piet Kok. Kok said he was glad.",
            [("he", "Kok")],
            id="a surname of two is nobody's full name",
        ),
    ],
)
def test_antecedents(text, pairs, reading):
    assert resolved(text, reading) == pairs


def test_a_resolved_subject_is_the_full_name(reading):
    assert reading("Anna Lopez won. She thanked the town.").claims[-1].subject == "Anna Lopez"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "An official close to the board said leases signed under former mayor Piet Smit held. He called it a mistake.",
            "An official close to the board",
            id="not a person of a phrase",
        ),
        pytest.param(
            "A miner said the strike under Piet Smit was over. He added that the pits were safe.",
            "A miner",
            id="not the person in what was said",
        ),
        pytest.param(
            "“All roads are open,” Piet Smit told reporters on Friday. He added, “We do not want Bram Kok to leave.”",
            "Piet Smit",
            id="the speaker of the sentence before",
        ),
        pytest.param(
            "A nurse in Oslo said the ward was full. The town does not speak of Piet Smit, whose trial begins, she said.",
            "A nurse in Oslo",
            id="not a person in what is said now",
        ),
        pytest.param(
            "The flautist told the court that Bram Kok had left. He added that the hall was dark.",
            "The flautist",
            id="a speaker whom no list knows",
        ),
        pytest.param(
            "Piet Smit said the dam held. A new engineer has taken over. He said the work would go on.",
            "He",
            id="the last speaker and somebody new compete",
        ),
        pytest.param("Bram Kok greeted Piet Smit. He said the town was safe.", "He", id="two compete"),
        pytest.param(
            "Piet Smit declined to speak of a report that judges had freed Bram Kok. He said that talks would go on.",
            "Piet Smit",
            id="a person further below does not compete",
        ),
        pytest.param(
            "Piet Smit does not want a vote, he told the Gazette.", "Piet Smit", id="the first of the article"
        ),
    ],
)
def test_he_said_goes_on_with_who_spoke(text, speaker, reading):
    assert reading(text).claims[-1].attribution.speaker == speaker
