from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.gold import GoldChange, GoldDay, GoldEntity
from benchmarks.scoring import (
    Reported,
    Told,
    Unit,
    b_cubed,
    change_figures,
    find_aliases,
    finds,
    leaks,
    linked,
    quiet_accuracy,
    repeat_share,
    units,
)
from summarizer.briefing.model import ChangeKind
from summarizer.text.span import Span

NEW, UPDATED, DISPUTED = ChangeKind.NEW, ChangeKind.UPDATED, ChangeKind.DISPUTED


def gold(kind=NEW, articles=("a",), against=(), any_of=("strike",), required=True):
    return GoldChange(kind, frozenset(articles), frozenset(against), tuple(any_of), required)


def line(text="The strike goes on.", kind=NEW, articles=("a",), against=(), claims=(), quotes=()):
    return Reported(kind, text, frozenset(articles), frozenset(against), frozenset(claims), tuple(quotes))


def day(*changes, quiet=False, never=()):
    return GoldDay(date(2030, 5, 1), quiet, tuple(changes), tuple(never))


@pytest.mark.parametrize(
    ("reported", "expected", "found"),
    [
        pytest.param(line(), gold(), True, id="article and string"),
        pytest.param(line(articles=("b",)), gold(), False, id="another article"),
        pytest.param(line(articles=("b", "a")), gold(), True, id="one of two citations"),
        pytest.param(line("The walkout goes on."), gold(), False, id="another wording"),
        pytest.param(line("THE STRIKE"), gold(any_of=("Strike",)), True, id="case does not matter"),
        pytest.param(line("a “final” offer"), gold(any_of=('"final" offer',)), True, id="nor do quotation marks"),
        pytest.param(line("the union’s vote"), gold(any_of=("union's vote",)), True, id="nor apostrophes"),
        pytest.param(line(kind=UPDATED), gold(NEW), True, id="the type does not matter here"),
        pytest.param(line(), gold(against=("b",)), False, id="an expected other side is missing"),
        pytest.param(line(against=("b",)), gold(against=("b", "c")), True, id="one of the other sides"),
        pytest.param(line(against=("d",)), gold(against=("b", "c")), False, id="the wrong other side"),
        pytest.param(line(against=("d",)), gold(), True, id="another side that was not asked for"),
        pytest.param(line(), gold(any_of=()), False, id="no string, nothing to hold"),
    ],
)
def test_a_change_is_found_by_article_other_side_and_words(reported, expected, found):
    assert finds(reported, expected) is found


def test_recall_counts_required_changes_and_typed_recall_their_type():
    expected = day(
        gold(UPDATED), gold(DISPUTED, any_of=("pay",)), gold(any_of=("vote",)), gold(any_of=("x",), required=False)
    )
    told = Told(quiet=False, changes=(line(kind=UPDATED), line("Pay rose", kind=NEW)))

    figures = change_figures([(expected, told)])

    assert figures["change_recall"] == pytest.approx(2 / 3)
    assert figures["change_recall_typed"] == pytest.approx(1 / 3)
    assert figures["reported_per_required"] == pytest.approx(2 / 3)


def test_typed_recall_takes_the_line_of_the_right_type_among_several():
    told = Told(quiet=False, changes=(line(kind=NEW), line(kind=UPDATED)))

    assert change_figures([(day(gold(UPDATED)), told)])["change_recall_typed"] == 1


def test_precision_forgives_what_may_be_reported_and_nothing_else():
    expected = day(gold(), gold(any_of=("weather",), required=False))
    told = Told(quiet=False, changes=(line(), line("The weather was fine."), line("Buy our mugs.")))

    assert change_figures([(expected, told)])["change_precision"] == pytest.approx(2 / 3)


def test_a_change_of_another_day_is_not_found():
    told = Told(quiet=False, changes=(line(),))
    figures = change_figures([(day(gold()), Told(quiet=True, changes=())), (day(), told)])

    assert figures["change_recall"] == 0
    assert figures["change_precision"] == 0


def test_figures_of_nothing_are_whole():
    assert change_figures([]) == {
        "change_recall": 1,
        "change_recall_typed": 1,
        "change_precision": 1,
        "reported_per_required": 0,
    }
    assert quiet_accuracy([]) == 1
    assert repeat_share([]) == 0


def test_quiet_accuracy_counts_days_that_were_quiet_when_they_should_be():
    quiet, loud = Told(quiet=True, changes=()), Told(quiet=False, changes=())

    assert quiet_accuracy([(day(quiet=True), quiet), (day(), loud), (day(), quiet), (day(quiet=True), loud)]) == 0.5


LONG = "The port workers of the northern district agreed on Monday to end their strike."


@pytest.mark.parametrize(
    ("first", "second", "share"),
    [
        pytest.param(line(LONG), line(LONG), 1, id="word for word"),
        pytest.param(line(LONG), line(LONG.replace("on Monday", "Monday")), 1, id="nearly so"),
        pytest.param(line("The toll rose to 30."), line("The toll rose to 40."), 0, id="a figure turned"),
        pytest.param(line("x", claims=("1",)), line("y", claims=("1",)), 1, id="the same claim in other words"),
        pytest.param(line("x", quotes=(LONG,)), line(LONG), 1, id="a sentence that was cited"),
        pytest.param(line(LONG), line(LONG, kind=UPDATED), 0, id="not reported as new"),
        pytest.param(line(""), line(""), 0, id="no words are nothing told"),
    ],
)
def test_a_repeat_is_new_to_the_briefing_and_old_to_the_reader(first, second, share):
    first_day, second_day = (Told(quiet=False, changes=(change,)) for change in (first, second))

    assert repeat_share([first_day, second_day]) == pytest.approx(share / (2 - (second.kind is UPDATED)))


def test_what_was_told_in_silence_is_known_as_well():
    first = Told(quiet=False, changes=(), claims=frozenset({"7"}))

    assert repeat_share([first, Told(quiet=False, changes=(line(claims=("7",)),))]) == 1


def test_two_lines_of_one_briefing_do_not_repeat_each_other():
    assert repeat_share([Told(quiet=False, changes=(line(LONG), line(LONG)))]) == 0


def test_leaks_are_counted_once_a_day_in_everything_visible():
    told = Told(quiet=False, changes=(), visible="Photo: A. Nyman.\nphoto: again. Our “Daily” letter")

    assert leaks([(day(never=("Photo:", 'our "daily"', "Nymann")), told), (day(never=("nyman",)), told)]) == 3


PEOPLE = (
    GoldEntity("Dana Reyes", ("Dana Reyes", "Reyes")),
    GoldEntity("Reyes Holding", ("Reyes Holding",)),
    GoldEntity("Ann Holm", ("Ann Holm", "Holm")),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Reyes Holding sued Reyes.", ["Reyes Holding", "Dana Reyes"], id="the longest wins"),
        pytest.param("Holmes and Holm-like", ["Ann Holm"], id="word borders"),
        pytest.param("DANA REYES", ["Dana Reyes"], id="case folded"),
        pytest.param("Reyes’s lawyer, (Ann) Holm", ["Dana Reyes", "Ann Holm"], id="possessive and brackets"),
        pytest.param("", [], id="no text"),
    ],
)
def test_aliases_are_found_longest_first_at_word_borders(text, expected):
    assert [occurrence.entity for occurrence in find_aliases(text, PEOPLE)] == expected


def test_no_alias_is_found_without_entities():
    assert find_aliases("Reyes", ()) == ()


def test_an_occurrence_belongs_to_the_mention_that_covers_most_of_it():
    (occurrence,) = find_aliases("Mr Dana Reyes left", PEOPLE)

    assert linked(occurrence, [(Span(0, 7), "mr"), (Span(3, 13), "e1"), (Span(14, 18), "e2")]) == "e1"
    assert linked(occurrence, [(Span(13, 18), "e2")]) is None
    assert linked(occurrence, [(Span(3, 13), None)]) is None
    assert linked(occurrence, []) is None


def test_an_alias_that_cleaning_lost_is_one_unlinked_unit():
    raw = "Photo: Ann Holm. Ann Holm. Reyes spoke. Reyes left."
    clean = "Reyes spoke. Reyes left."

    assert units(raw, clean, [(Span(0, 5), "e1")], PEOPLE) == (
        Unit("Dana Reyes", "e1"),
        Unit("Dana Reyes", None),
        Unit("Ann Holm", None),
    )


@pytest.mark.parametrize(
    ("scored", "precision", "recall"),
    [
        pytest.param([("a", 1), ("a", 1), ("b", 2)], 1, 1, id="perfect"),
        pytest.param([("a", 1), ("b", 1)], 0.5, 1, id="merged"),
        pytest.param([("a", 1), ("a", 2)], 1, 0.5, id="split"),
        pytest.param([("a", None), ("a", None)], 1, 0.5, id="unlinked are alone"),
        pytest.param(
            [("a", 1), ("a", 1), ("a", None), ("b", 1)],
            (2 / 3 * 2 + 1 + 1 / 3) / 4,
            (4 / 3 + 1 / 3 + 1) / 4,
            id="mixed",
        ),
        pytest.param([], 1, 1, id="nothing"),
    ],
)
def test_b_cubed_is_averaged_over_units(scored, precision, recall):
    figures = b_cubed([Unit(*pair) for pair in scored])

    assert figures["entity_b3_precision"] == pytest.approx(precision)
    assert figures["entity_b3_recall"] == pytest.approx(recall)


@given(st.lists(st.tuples(st.integers(0, 3), st.none() | st.integers(0, 3)), min_size=1))
def test_b_cubed_stays_between_nothing_and_one(pairs):
    figures = b_cubed([Unit(*pair) for pair in pairs])

    assert all(0 < value <= 1 + 1e-9 for value in figures.values())
    assert figures["entity_b3_f1"] <= max(figures["entity_b3_precision"], figures["entity_b3_recall"]) + 1e-9
