import pytest

from summarizer.text.measures import unlike_numbers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a 373-mile-wide band of rain", "a band of rain 600 kilometres wide"),
        ("gusts of 100 mph", "gusts of 160 km/h"),
        ("gusts of 100 miles an hour", "gusts of 160 kilometres per hour"),
        ("30,000 acres have burned", "12,000 hectares have burned"),
        ("a wave of three metres", "a wave of ten feet"),
        ("5 miles away", "8 km away"),
        ("it was 104°F", "it was 40 degrees Celsius"),
        ("some 1.2 million acres", "some 490,000 hectares"),
        ("2 square miles", "5.2 square kilometres"),
    ],
)
def test_an_amount_in_another_unit_is_the_same(one, other):
    assert unlike_numbers(one, other) == (frozenset(), frozenset())


@pytest.mark.parametrize(
    ("one", "other", "unlike"),
    [
        ("5 miles away", "10 km away", ({5.0}, {10.0})),  # rounding does not reach that far
        ("600 km wide", "373 km wide", ({600.0}, {373.0})),  # one unit: rounded or not, another figure
        ("30,000 acres", "12,000 km", ({30000.0}, {12000.0})),  # a distance is no area
        ("12 dead", "14 dead", ({12.0}, {14.0})),
        ("12,000 hectares (30,000 acres)", "30,000 acres", (set(), set())),
        ("8 km and two dead", "5 miles and three dead", ({2.0}, {3.0})),
        ("373 miles", "nothing counted", ({373.0}, set())),
    ],
)
def test_what_only_one_text_counts(one, other, unlike):
    assert unlike_numbers(one, other) == unlike
