"""Titles of articles that sum up what happened before."""

import pytest

from summarizer.ingest.look_backs import looks_back


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("What we know: cholera in Arden on day twelve", True),
        ("Two weeks that shook Arden", True),
        ("Arden's cholera week at a glance", True),
        ("A fortnight of fever: the story so far", True),
        ("Timeline: four days without records", True),
        ("Explainer: how a hotel falls", True),
        ("River up to the temple steps after six days of rain", False),
        ("Minister knew of the crack for weeks", False),
        ("Port of Arden reopens after eight days", False),
        ("", False),
        (None, False),
    ],
)
def test_a_title_may_look_back(title, expected):
    assert looks_back(title) is expected
