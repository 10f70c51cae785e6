from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.normalise import index_words, query_words, spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ida Holm", "  ida   HOLM ", id="case and spaces"),
        pytest.param("STRASSE", "Straße", id="sharp s"),
        pytest.param("МОСКВА", "москва", id="cyrillic"),
    ],
)
def test_spellings_that_are_the_same(one, other):
    assert spelling(one) == spelling(other)


def test_spellings_that_differ():
    assert len({spelling(name) for name in ("Holm", "Hólm", "Holms", "H olm")}) == 4


def test_words_are_letters_and_digits():
    assert index_words("Don't pay 2.5% — “Arvik_Power”!") == ("don", "t", "pay", "2", "5", "arvik", "power")


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        pytest.param("Is the lease of the port in force?", ("lease", "port", "force"), id="function words go"),
        pytest.param("port PORT Port", ("port",), id="each once"),
        pytest.param("what is it?", (), id="nothing meant"),
        pytest.param("a OR b", ("b",), id="operators are words"),
    ],
)
def test_query_words(query, wanted):
    assert query_words(query) == wanted


def test_a_long_query_is_cut():
    assert query_words(" ".join(f"word{number}" for number in range(1000))) == tuple(f"word{n}" for n in range(64))


@given(st.text())
def test_query_words_hold_nothing_that_an_index_could_read_as_its_own(text):
    assert all(word.isalnum() for word in query_words(text))
