from datetime import UTC, date, datetime

import pytest

from benchmarks.scenario import briefing_figures, dump, lines_of, told, without_markup
from benchmarks.scoring import Told
from bot.replay.play_scenario import Replayed
from summarizer.briefing.model import (
    AspectState,
    Briefing,
    Change,
    ChangeKind,
    Citation,
    Coverage,
    QuietReason,
    StateCard,
)
from summarizer.claims.model import Claim
from summarizer.ingest.model import IntakeDecision, IntakeKind
from summarizer.models.values import ModelRef
from summarizer.text.span import Span

NOON = datetime(2030, 5, 1, 12, tzinfo=UTC)


def cite(version, quote="The dam holds.", speaker=None, title=None):
    return Citation(f"c-{version}", "a", version, Span(0, len(quote)), quote, "P", "P", NOON, None, title, speaker)


def briefing(*changes, quiet=None, answers=()):
    return Briefing(
        id="b",
        workspace_id="w",
        topic_id="t",
        topic_name="Dam",
        destination_id="d",
        since=None,
        until=NOON,
        bottom_line="The dam holds for now.",
        changes=changes,
        state=StateCard("t", NOON, answers),
        coverage=Coverage(1, 1, 1),
        disclosed_claim_ids=("c-v1", "c-silent"),
        quiet=quiet,
    )


def played(**intakes):
    return Replayed(
        date(2030, 5, 1),
        briefing(),
        {line: IntakeDecision(IntakeKind.NEW, "a", version, "") for line, version in intakes.items()},
        {},
    )


def test_a_version_belongs_to_every_line_that_brought_it():
    assert lines_of([played(first="v1", second="v2"), played(again="v1")]) == {
        "v1": {"first", "again"},
        "v2": {"second"},
    }


def test_a_briefing_is_told_in_the_ids_of_the_scenario_by_version():
    change = Change(ChangeKind.UPDATED, "The dam broke.", (cite("v2"),), (cite("v1"), cite("elsewhere")), "It held.")

    day = told(briefing(change), {"v1": frozenset({"first"}), "v2": frozenset({"second"})})

    assert day.changes[0].articles == {"second"}
    assert day.changes[0].against == {"first"}
    assert day.changes[0].text == "The dam broke."
    assert day.claims == {"c-v1", "c-silent"}
    assert not day.quiet


def test_everything_on_the_page_is_visible():
    change = Change(ChangeKind.NEW, "New line.", (cite("v2", "A quote.", "A speaker", "A title"),), (), "Before.")
    state = AspectState("Level", "How high?", "An answer.", NOON, cite("v1", "Behind the answer."))

    visible = told(briefing(change, answers=(state,)), {}).visible

    for part in (
        "holds for now",
        "New line.",
        "Before.",
        "A quote.",
        "A speaker",
        "A title",
        "An answer.",
        "Behind the",
    ):
        assert part in visible


def test_a_quiet_briefing_is_quiet():
    assert told(briefing(quiet=QuietReason.NOTHING_NEW), {}).quiet


def test_the_dump_reports_every_claim_as_new():
    claim = Claim("c1", "w", "a", "v1", Span(0, 5), "It held.", 0, "P", "P", NOON, NOON, ModelRef("m", "1"))

    day = dump([claim], {"v1": frozenset({"first"})})

    assert [(change.kind, change.text, change.articles) for change in day.changes] == [
        (ChangeKind.NEW, "It held.", {"first"})
    ]
    assert dump([], {}).quiet


def test_days_of_which_the_gold_does_not_speak_count_for_repeats_only():
    figures = briefing_figures([(None, Told(quiet=False, changes=()))])

    assert list(figures) == [
        "change_recall",
        "change_recall_typed",
        "change_precision",
        "quiet_accuracy",
        "repeat_share",
        "leaks",
        "reported_per_required",
    ]
    assert figures["change_precision"] == 1


@pytest.mark.parametrize(
    ("page", "words"),
    [
        pytest.param("<nav>Home</nav><p>The dam</p>", "Home The dam", id="menus stay"),
        pytest.param("<script>track()</script><style>p{}</style><p>Rain</p>", "Rain", id="scripts and styles go"),
        pytest.param("<p>Rain &amp; wind</p>", "Rain & wind", id="entities"),
        pytest.param("<p>Rain <b>fell", "Rain  fell", id="unclosed"),
    ],
)
def test_markup_is_taken_off_and_every_word_left(page, words):
    assert without_markup(page) == words
