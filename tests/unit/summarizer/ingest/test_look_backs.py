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
        ("The fall of a bank: a chronology", True),
        ("FACTBOX - What is known about the fever in Arden", True),
        ("Where the bids stand", True),
        ("Markets closed: where things stand", True),
        ("Berths and marriages: who's who in the harbour war", True),
        ("The bug that likes the cold: a short history of a kitchen enemy", True),
        ("Where ministers stand on the port", False),
        ("Where Lee stands", False),
        ("Police say what is known about the gunman", False),
        ("Court sets timeline for trial", False),
        ("Timeline agreed for withdrawal of troops", False),
        ("Minister explained delay to parliament", False),
        ("Three days of talks begin in Geneva", False),
        ("Six months in jail for former mayor", False),
        ("Deadliest month of the war so far", False),
        ("Minister knew of the crack for weeks", False),
        ("Port of Arden reopens after eight days", False),
        ("", False),
        (None, False),
    ],
)
def test_a_title_may_look_back(title, expected):
    assert looks_back(title) is expected
