"""What holds for the links of any article, whatever names it has."""

import itertools
import sys
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.claims.model import Mention
from summarizer.entities.link import link_mentions
from summarizer.entities.model import Entity
from summarizer.names.name_comparison import are_incompatible
from summarizer.names.name_parser import name_keys, parse_name
from tests.marked_names import marked_article

PEOPLE = [
    "Petra Novotna", "Petra Novotná", "Jana Novotna", "Novotna", "P. Novotna", "Novotná", "Omar al-Masri", "Umar Masri",
    "Masri", "Masri al-Sayed", "Kwon Min-jae", "Kwon", "Pedro Ruiz", "Pedro Ruiz Ortega", "Maria Ruiz", "Ruiz", "Ortega",
    "Donald Doyle", "Donald Doyle Jr.", "Doyle", "George W. Dale", "George H. W. Dale", "George Dale", "Dale",
]  # fmt: skip
THINGS = ["Kyiv", "Kiev", "Kenya", "Kenyan", "PLU", "Port Labour Union", "Defence Ministry", "Kenyan Defence Ministry"]
MENTIONED = st.lists(
    st.tuples(st.sampled_from(PEOPLE + THINGS), st.sampled_from(["PERSON", "ORG", "GPE"])), min_size=1, max_size=12
)


def written(names: Sequence[tuple[str, str]], version: str = "v1") -> tuple[str, list[Mention]]:
    return marked_article(" met ".join(f"[{name}|{label}]" for name, label in names), version)


@given(MENTIONED, MENTIONED)
def test_no_entity_ever_holds_two_names_that_clash(first, second):
    held: dict[str, set[str]] = defaultdict(set)
    ledger: tuple[Entity, ...] = ()
    for version, names in (("v1", first), ("v2", second)):
        text, mentions = written(names, version)
        linking = link_mentions(mentions, text, ledger, "w")
        ledger = (*ledger, *linking.new)
        for mention in linking.mentions:
            if mention.entity_id:
                held[mention.entity_id].add(mention.text)
    pairs = [pair for names in held.values() for pair in combinations(sorted(names), 2)]
    assert [pair for pair in pairs if are_incompatible(parse_name(pair[0]), parse_name(pair[1]))] == []


@given(MENTIONED, st.randoms(use_true_random=False))
def test_shuffled_mentions_link_alike(names, shuffler):
    text, mentions = written(names)
    shuffled = shuffler.sample(mentions, len(mentions))
    assert link_mentions(shuffled, text, (), "w") == link_mentions(mentions, text, (), "w")


@given(MENTIONED)
def test_every_mention_has_a_reason_and_every_entity_is_known_or_new(names):
    text, mentions = written(names)
    linking = link_mentions(mentions, text, (), "w")
    assert set(linking.reasons) == {mention.span for mention in mentions}
    assert all(linking.reasons.values())
    assert {m.entity_id for m in linking.mentions if m.entity_id} == {entity.id for entity in linking.new}


@given(MENTIONED)
def test_keys_find_every_entity_that_a_mention_links_to(names):
    """An entity that no key finds would be stored twice."""
    text, mentions = written(names)
    linking = link_mentions(mentions, text, (), "w")
    stored = {entity.id: {key for alias in entity.aliases for key in name_keys(alias.text)} for entity in linking.new}
    for mention in linking.mentions:
        if mention.entity_id and parse_name(mention.text).personal:
            assert stored[mention.entity_id] & set(name_keys(mention.text))


@pytest.mark.slow
def test_the_cost_of_a_mention_does_not_grow_with_the_article():
    def calls(mentions: int) -> int:
        """The number of function calls, which does not depend on the machine's load."""
        text, found = written([(PEOPLE[at % len(PEOPLE)], "PERSON") for at in range(mentions)])
        counted = itertools.count()
        sys.setprofile(lambda *_: next(counted))
        try:
            link_mentions(found, text, (), "w")
        finally:
            sys.setprofile(None)
        return next(counted)

    calls(500)  # names are parsed once
    assert calls(8000) < 10 * calls(1000)
