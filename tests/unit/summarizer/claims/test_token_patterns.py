"""Patterns of tokens, and the runs of tokens that they find."""

import pytest
import spacy
from spacy.tokens import Doc

from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import climb, run_end, run_start

pytestmark = pytest.mark.model

LOWER = TokenPattern(is_lower=True)
DETERMINER = TokenPattern(pos="DET")


@pytest.fixture
def doc():
    """'The', 'old' and 'dam' hang on 'burst', which is the root; so does the full stop."""
    words = ["The", "old", "dam", "burst", "."]
    return Doc(
        spacy.blank("en").vocab,
        words=words,
        heads=[2, 2, 3, 3, 3],
        deps=["det", "amod", "nsubj", "ROOT", "punct"],
        pos=["DET", "ADJ", "NOUN", "VERB", "PUNCT"],
    )


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (TokenPattern(pos="ADJ NOUN"), ["old", "dam"]),
        (TokenPattern(pos="ADJ NOUN", dep="nsubj"), ["dam"]),
        (TokenPattern(is_title=True), ["The"]),
        (TokenPattern(is_lower=True, pos="VERB"), ["burst"]),
        (TokenPattern(ent_type="", pos="DET"), ["The"]),
        (TokenPattern(dep="punct") | DETERMINER, ["The", "."]),
        (LOWER - TokenPattern(pos="ADJ"), ["dam", "burst"]),
        ((LOWER - TokenPattern(pos="ADJ")) | TokenPattern(pos="ADJ"), ["old", "dam", "burst"]),
        ((DETERMINER | LOWER) - LOWER, ["The"]),
    ],
)
def test_a_pattern_matches_tokens_by_their_attributes(doc, pattern, words):
    assert [token.text for token in filter(pattern.matches, doc)] == words


def test_a_run_ends_where_a_token_does_not_belong_or_at_its_bounds(doc):
    assert run_start(doc, 3, LOWER.matches) == 1
    assert run_start(doc, 3, LOWER.matches, least=2) == 2
    assert run_start(doc, 0, LOWER.matches) == 0
    assert run_end(doc, 1, LOWER.matches) == 4
    assert run_end(doc, 1, LOWER.matches, most=2) == 2
    assert run_end(doc, 4, LOWER.matches) == 4
    assert run_end(doc, 5, LOWER.matches) == 5


def test_climbing_stops_at_the_first_word_that_is_not_passed_over_or_at_the_top(doc):
    assert climb(doc[1], LOWER.matches) == doc[3]
    assert climb(doc[1], DETERMINER.matches) == doc[1]
    assert climb(doc[0], DETERMINER.matches) == doc[2]
