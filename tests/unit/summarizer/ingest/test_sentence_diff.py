"""What an edit changed."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.ingest.model import ArticleVersion
from summarizer.ingest.sentence_diff import SentenceDiff, WordKind, reworded, rewordings, word_diff

OLD = "The tunnel stays closed until Friday. The railway said so on Tuesday.\n\nNobody was hurt."


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        pytest.param(OLD, (), id="nothing"),
        pytest.param(
            OLD.replace("Friday", "Sunday"),
            (SentenceDiff("The tunnel stays closed until Friday.", "The tunnel stays closed until Sunday."),),
            id="a word",
        ),
        pytest.param(
            OLD.replace("\n\nNobody was hurt.", ""), (SentenceDiff("Nobody was hurt.", None),), id="taken out"
        ),
        pytest.param(
            OLD + " The mayor thanked the crews.", (SentenceDiff(None, "The mayor thanked the crews."),), id="added"
        ),
        pytest.param(
            OLD.replace("Nobody was hurt.", "Ferries ran all night."),
            (SentenceDiff(None, "Ferries ran all night."), SentenceDiff("Nobody was hurt.", None)),
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


def shown(before: str, after: str) -> str:
    marks = {WordKind.REMOVED: "[{}]", WordKind.INSERTED: "{{{}}}", WordKind.KEPT: "{}"}
    return "".join(marks[run.kind].format(run.text) for run in word_diff(before, after))


@pytest.mark.parametrize(
    ("before", "after", "diff"),
    [
        ("Closed until May.", "Closed until June.", "Closed until [May]{June}."),
        ("Two were hurt, police said.", "Two were badly hurt, police said.", "Two were {badly }hurt, police said."),
        ("Two were badly hurt.", "Two were hurt.", "Two were [badly ]hurt."),
        ("It cost $4,000 in all.", "It cost $40,000 in all.", "It cost $[4,000 ]{40,000 }in all."),
        (
            "It opens Monday, 3 May, at noon.",
            "It opens Friday, 7 May, at noon.",
            "It opens [Monday, 3 ]{Friday, 7 }May, at noon.",
        ),
        ("“Never,” she said.", '"Never," she said.', '"Never," she said.'),
        ("码头关闭到五月。", "码头关闭到六月。", "码头关闭到[五]{六}月。"),
        ("All of it.", "None at all", "[All of it.]{None at all}"),
    ],
)
def test_the_words_that_changed_are_marked(before, after, diff):
    assert shown(before, after) == diff


@settings(max_examples=60)
@given(st.text(alphabet="ab ,.五“\n", max_size=30), st.text(alphabet="ab ,.五“\n", max_size=30))
def test_what_was_kept_and_inserted_is_the_newer_text_and_no_two_runs_of_a_kind_touch(before, after):
    runs = word_diff(before, after)
    assert "".join(run.text for run in runs if run.kind is not WordKind.REMOVED) == after
    kinds = [run.kind for run in runs]
    assert all(one is not other for one, other in pairwise(kinds))


def test_a_sentence_longer_than_anybody_reads_is_told_as_a_whole():
    before, after = "word " * 100_000, "words " * 100_000
    assert [run.text for run in word_diff(before, after)] == [before, after]


def test_a_headline_is_told_first_and_word_by_word():
    now = datetime(2025, 3, 4, tzinfo=UTC)
    older, newer = (
        ArticleVersion(str(n), "a", "w", n, title, OLD, now, now, str(n), b"")
        for n, title in enumerate(("Tunnel closed until Friday", "Tunnel closed until Sunday"))
    )
    (change,) = rewordings(older, newer)
    assert (change.headline, change.before, change.after) == (True, older.title, newer.title)
    assert [run.text for run in change.words] == ["Tunnel closed until ", "Friday", "Sunday"]
