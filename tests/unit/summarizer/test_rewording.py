"""What an edit changed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.rewording import Rewording, reworded

OLD = "The tunnel stays closed until Friday. The railway said so on Tuesday.\n\nNobody was hurt."


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        pytest.param(OLD, (), id="nothing"),
        pytest.param(
            OLD.replace("Friday", "Sunday"),
            (Rewording("The tunnel stays closed until Friday.", "The tunnel stays closed until Sunday."),),
            id="a word",
        ),
        pytest.param(OLD.replace("\n\nNobody was hurt.", ""), (Rewording("Nobody was hurt.", None),), id="taken out"),
        pytest.param(
            OLD + " The mayor thanked the crews.", (Rewording(None, "The mayor thanked the crews."),), id="added"
        ),
        pytest.param(
            OLD.replace("Nobody was hurt.", "Ferries ran all night."),
            (Rewording(None, "Ferries ran all night."), Rewording("Nobody was hurt.", None)),
            id="another sentence",
        ),
        pytest.param(OLD.replace(" The railway", "\n\nThe railway"), (), id="another paragraph"),
    ],
)
def test_an_edit_is_told_sentence_by_sentence(new, changes):
    assert reworded(OLD, new) == changes


def test_other_quotes_and_dashes_are_no_change():
    assert reworded("“Closed” – until Friday.", '"Closed" - until Friday.') == ()


SENTENCES = st.lists(
    st.sampled_from(["The tunnel is closed.", "The ferry runs.", "It rained on Monday.", "Nobody knows."]), max_size=8
)


@settings(max_examples=40)
@given(SENTENCES, SENTENCES)
def test_applying_the_changes_gives_the_newer_text(old, new):
    changes = reworded("\n\n".join(old), "\n\n".join(new))
    gone = sorted(change.before for change in changes if change.before)
    come = sorted(change.after for change in changes if change.after)
    assert sorted([*old, *come]) == sorted([*new, *gone])
