"""Boilerplate that a parser takes for sentences, and what only looks like it."""

import pytest

from summarizer.claims.boilerplate_text import is_boilerplate


@pytest.mark.parametrize(
    "text",
    [
        "Harbour news | Login | Create a free account Home World Science",
        "The ferry ran aground at noon. Read more >> Source: Harbour Post",
        "(AP Photo / Ann Lee) Nestor Abubot loads his boat at the old harbour.",
        "A crew clears the quay after the storm on Monday. Sam Orr/Getty Images",
        "Most read • Storm over Tarn • Council votes on the bridge",
        "Home World Science Technology Politics Weather Sport Culture Travel the ferry ran aground at noon.",
        "Council of Tarn Votes on the Bridge Ferry Runs Aground off the Old Harbour Mayor Resigns.",
    ],
)
def test_entries_of_a_page_in_a_row_are_no_claim(text):
    assert is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "Former Deputy Foreign Minister Ana Maria Kestrel Ortiz met Governor Liu Wen in Port Tarn on Tuesday.",
        "Members are Austria, Belgium, Bulgaria, Croatia, Cyprus, Denmark, Estonia, Finland, France and Greece.",
        "THE FERRY RAN AGROUND OFF THE OLD HARBOUR AT NOON ON MONDAY, OFFICIALS SAID.",
        "TARN (Reuters) - The ferry ran aground at noon.",
        "Getty Images sued the maker of the program for copying its pictures.",
        "The union called the offer (3|4 of the demand) too low.",
        "• The ferry ran aground at noon.",
    ],
)
def test_names_lists_and_agencies_are_no_boilerplate(text):
    assert not is_boilerplate(text)
