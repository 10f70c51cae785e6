"""The quick look before the phrases' patterns leaves out no paragraph that one of them matches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ingest.boilerplate.boilerplate_phrases import phrases

LISTED = [
    pytest.param(listed, reason, pattern, id=f"{kind}, {reason}")
    for kind, listed in (("lines", phrases().lines), ("openers", phrases().openers))
    for reason, pattern in listed.patterns
]


@pytest.mark.slow
@pytest.mark.parametrize(("listed", "reason", "pattern"), LISTED)
@given(data=st.data())
def test_what_a_pattern_matches_is_compared_with_it(listed, reason, pattern, data):
    # without the dotless and dotted i, which match "i" without being one in another case
    paragraph = data.draw(st.from_regex(pattern, fullmatch=True, alphabet=st.characters(codec="latin-1")))

    assert listed.may_match(paragraph.casefold()), (
        f"a pattern of [{reason}] lacks its beginning in boilerplate_phrases.toml"
    )


def test_most_paragraphs_are_not_compared():
    prose = "Engineers found cracks in eleven of its rings, and the railway wants to replace them all."

    assert not phrases().lines.may_match(prose.casefold())
    assert not phrases().openers.may_match(prose.casefold())
