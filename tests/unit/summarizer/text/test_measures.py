import pytest

from summarizer.text.features import numbers
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
        ("3 million hectares", "7.4 million acres"),
        ("three million hectares", "7.4 million acres"),
        ("Twenty-five miles away", "40 km away"),
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
        ("8 miles of road, killing 8", "13 km of road, killing 5", ({8.0}, {5.0})),  # only the miles are the same
        ("8 miles of road, killing 5", "13 km of road, killing 8", ({5.0}, {8.0})),
        ("8 km of road, killing 8", "8 km of road, killing 5", ({8.0}, {5.0})),
        ("moved 10 feet", "lost 3 m", ({10.0}, {3e6})),  # money
        ("Twenty-five miles away", "8 km away", ({25.0}, {8.0})),
        ("1/2 miles away", "3 km away", ({1.0, 2.0}, {3.0})),
        ("often miles away", "16 km away", (set(), {16.0})),
        ("0 km away", "0 miles away", (set(), set())),
        ("-20°C", "68°F", ({20.0}, {68.0})),  # no temperature is converted: a sign, a difference and zero are unsafe
        ("1.5 degrees Celsius of warming", "2.7 degrees Fahrenheit of warming", ({1.5}, {2.7})),
    ],
)
def test_what_only_one_text_counts(one, other, unlike):
    assert unlike_numbers(one, other) == unlike


@pytest.mark.parametrize("digits", ["1" + "0" * 400, "9" * 400, "0" * 400, "0." + "0" * 400 + "1", "1" + "0" * 305])
def test_an_absurd_number_is_like_no_other(digits):
    mine, theirs = unlike_numbers(f"{digits} million km away", "5 miles away")
    assert len(mine) == 1
    assert theirs == {5.0}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Twenty-five were hurt", {25.0}),
        ("ninety-nine thousand", {99_000.0}),
        ("a twenty-five-year lease", {25.0}),
        ("twenty or thirty", {20.0, 30.0}),
    ],
)
def test_a_number_of_two_words_is_one(text, values):
    assert numbers(text) == values
