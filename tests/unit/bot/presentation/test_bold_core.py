"""Which part of new words is bold: Slack shows asterisks as such unless a letter stands inside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.presentation.compact_briefing import bold_core


@pytest.mark.parametrize(
    ("text", "core"),
    [
        (", a clerk said", "a clerk said"),
        (" on Friday. ", "on Friday"),
        ("52%", "52%"),
        ("“no”", "no"),
        ("…", ""),
        ("  ", ""),
        ("a", "a"),
    ],
)
def test_punctuation_at_the_ends_is_not_bold(text, core):
    assert bold_core(text)[1] == core


@given(st.text())
def test_nothing_is_lost_or_added(text):
    assert "".join(bold_core(text)) == text
