"""Two people with one name: a question says which one it means, or gets an answer for both."""

from __future__ import annotations

import pytest

from summarizer.entities.model import Entity
from summarizer.names.name_parser import name_keys
from summarizer.questions.ambiguous_names import disambiguate, keys_of, names_in, namesakes


def entity(name: str, kind: str = "PERSON") -> Entity:
    return Entity(name.casefold(), "w", name, kind)


MARA, KARL = entity("Mara Voss"), entity("Karl Voss")


@pytest.mark.parametrize(
    ("question", "names"),
    [
        pytest.param("What did Voss say?", ("Voss",), id="the word with a capital"),
        pytest.param("what did voss say?", ("voss",), id="typed in small letters"),
        pytest.param("Voss's plan?", ("Voss",), id="possessive"),
        pytest.param("Since when?", (), id="no name"),
    ],
)
def test_what_may_be_a_name_in_a_question(question, names):
    assert names_in(question) == names


@pytest.mark.parametrize(
    ("question", "known", "people"),
    [
        pytest.param("What did Voss say?", [MARA, KARL], [MARA, KARL], id="two"),
        pytest.param("what did voss say?", [MARA, KARL], [MARA, KARL], id="in small letters"),
        pytest.param("What did Mara Voss say?", [MARA, KARL], [], id="the given name chooses"),
        pytest.param("What did Voss tell Mara?", [MARA, KARL], [], id="wherever it stands"),
        pytest.param("What did Voss say?", [MARA], [], id="one"),
        pytest.param("What did Voss say?", [MARA, entity("Voss")], [], id="the short name is nobody else"),
        pytest.param("What did Voss say?", [MARA, entity("M. Voss")], [], id="perhaps the same"),
        pytest.param("What did Voss say?", [MARA, entity("Voss Shipping", "ORG")], [], id="a company"),
        pytest.param("What did Mara say?", [MARA, entity("Mara Lind")], [], id="given names are shared by too many"),
        pytest.param("Is the strike over?", [MARA, KARL], [], id="neither is named"),
    ],
)
def test_whom_a_question_may_mean(question, known, people):
    assert list(namesakes(names_in(question), known).people) == people


@pytest.mark.parametrize("question", ["What did Voss say?", "what did voss say?", "Is Voss's plan dead?"])
def test_the_ledger_finds_them_by_the_keys_of_the_question(question):
    assert all(set(keys_of(names_in(question))) & set(name_keys(each.name, each.kind)) for each in (MARA, KARL))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Voss left.", "Voss [Mara Voss] left.", id="behind the short name"),
        pytest.param("Voss's plan fell.", "Voss's [Mara Voss] plan fell.", id="possessive"),
        pytest.param("She [Voss] left.", "She [Mara Voss] left.", id="in brackets already"),
        pytest.param("Mara Voss left.", "Mara Voss left.", id="said in full"),
        pytest.param("The mayor left.", "Mara Voss: The mayor left.", id="said by another word"),
    ],
)
def test_a_line_says_of_which_of_them_it_is(line, expected):
    assert disambiguate(line, MARA, "voss") == expected
