r"""Identity by name alone: `tests/data/names/pairs.tsv`, written by hand; invisible characters are written as \u200b."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.names.name_comparison import Match, are_incompatible, compare_names
from summarizer.names.name_parser import flagged, name_keys, parse_name

FILE = Path(__file__).parents[3] / "data" / "names" / "pairs.tsv"
ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
ROWS = [
    ESCAPE.sub(lambda found: chr(int(found[1], 16)), line).split("\t")
    for line in FILE.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
SAME = [row[1:] for row in ROWS if row[0] == "same"]
APART = [row[1:] for row in ROWS if row[0] == "apart"]
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202e\u2066\u2069\u061c\ufe0f"


def person(text):
    return parse_name(text, "person")


def test_the_table_is_large_enough():
    assert min(len(SAME), len(APART)) >= 60


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_are_one(one, other):
    assert compare_names(person(one), person(other)) >= Match.ALIKE
    assert set(name_keys(one, "person")) & set(name_keys(other, "person"))
    assert not are_incompatible(person(one), person(other))


@pytest.mark.parametrize(("one", "other"), APART)
def test_different_names_stay_apart(one, other):
    assert compare_names(person(one), person(other)) is Match.NONE


@given(st.sampled_from(["Raul Castro", "Ali Khamenei", "Ida"]), st.data())
def test_what_nobody_sees_changes_no_name(name, data):
    cut = data.draw(st.integers(0, len(name)))
    hidden = name[:cut] + data.draw(st.text(UNSEEN, max_size=3)) + name[cut:]
    assert compare_names(parse_name(hidden), parse_name(name)) is Match.EQUAL
    assert parse_name(hidden).text == name
    assert flagged(hidden) == hidden


def test_a_name_of_two_alphabets_is_marked_and_is_only_itself():
    fake = "Рaul Castro"
    assert person(fake).mixed
    assert compare_names(person(fake), person(fake)) is Match.EQUAL
    assert are_incompatible(person(fake), person("Raul Castro"))
    assert flagged(fake) == f"{fake} (mixed alphabets)"
    assert person(flagged(fake)) == person(fake)  # the mark does not belong to the name
    assert not any(person(name).mixed for name in ("Рауль Кастро", "José Raúl", "Νίκος Παππάς", "习近平"))
