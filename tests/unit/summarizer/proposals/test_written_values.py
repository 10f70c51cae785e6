"""Numbers of every kind, read from characters: what is reworded stays, what is exchanged is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.proposals.written_values import ValueKind, value_differences, written_values

KINDS = [
    (ValueKind.TIME, "11:31", "16:00"),
    (ValueKind.TIME, "07:14", "21:40"),
    (ValueKind.TIME, "9 a.m.", "5.30 p.m."),
    (ValueKind.DATE, "3 May", "5 June"),
    (ValueKind.DATE, "May 3, 2027", "June 5, 2027"),
    (ValueKind.DATE, "Monday", "Friday"),
    (ValueKind.SEQUENCE, "2-1", "3-0"),
    (ValueKind.SEQUENCE, "3:1", "7:2"),
    (ValueKind.SEQUENCE, "2027-05-03", "2027-06-05"),
    (ValueKind.SEQUENCE, "12–15", "40–50"),
    (ValueKind.PERCENTAGE, "3%", "5 percent"),
    (ValueKind.PERCENTAGE, "-3%", "2%"),
    (ValueKind.AMOUNT, "$3 million", "$5 million"),
    (ValueKind.AMOUNT, "€40m", "€1.5bn"),
    (ValueKind.AMOUNT, "30 euros", "45 euros"),
    (ValueKind.NUMBER, "12", "40"),
    (ValueKind.NUMBER, "two", "twenty-one"),
    (ValueKind.NUMBER, "2,500", "3 million"),
    (ValueKind.NUMBER, "1,234,567", "1,234,568"),
]
FRAMES = [
    "The mine had {} and the port had {}.",
    "It moved from {} to {} within the year.",
    "It lay between {} and {} then.",
    "The mine closed with {} after it opened with {}.",
    "Workers in Orsk counted {}, while those in Larmouth counted {}.",
]


def rules(wording, source):
    return [rule for rule, _ in value_differences(written_values(wording), written_values(source))]


@pytest.mark.parametrize(("kind", "one", "other"), KINDS)
def test_a_value_is_read_whole_and_as_its_kind(kind, one, other):
    assert [(value.kind, value.text) for value in written_values(f"He had {one}, she had {other} left")] == [
        (kind, one),
        (kind, other),
    ]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(("kind", "one", "other"), KINDS)
def test_values_of_any_kind_that_change_places_are_found(kind, one, other, frame):
    source = frame.format(one, other)
    assert rules(source, source) == []
    assert "number" in rules(frame.format(other, one), source)


@pytest.mark.parametrize(
    ("source", "wording"),
    [
        pytest.param("It sounded at 11:31.", "It sounded at 31:11.", id="hour and minutes"),
        pytest.param("They left by 16:00 today.", "They left by 00:16 today.", id="minutes of a whole hour"),
        pytest.param("It sounded at 11:31.", "It sounded at 11:51.", id="other minutes"),
        pytest.param("It sounded at 11:31.", "It sounded at 11.", id="half of a time"),
        pytest.param("It opens at 9 a.m. daily.", "It opens at 9 p.m. daily.", id="morning and evening"),
        pytest.param("Orsk won 2-1.", "Orsk won 1-2.", id="score"),
        pytest.param("Odds are 7:2 now.", "Odds are 2:7 now.", id="ratio"),
        pytest.param("It took 1/3 of it.", "It took 3/1 of it.", id="fraction"),
        pytest.param("It took 12–15 days.", "It took 15–12 days.", id="range"),
        pytest.param("It rose by 12–15% here.", "It rose by 12–15 here.", id="range without its percent"),
        pytest.param("30 out of 47 tools failed.", "47 out of 30 tools failed.", id="so many of so many"),
        pytest.param("It began on 3 May and ended on 5 June.", "It began on 5 May and ended on 3 June.", id="days of two dates"),
        pytest.param("It began on 2027-05-03.", "It began on 2027-03-05.", id="month and day"),
        pytest.param("Steel rose 3% and tin rose by 2.", "Steel rose 2% and tin rose by 3.", id="number and percentage"),
        pytest.param("The index moved -3 % that day.", "The index moved 3 % that day.", id="sign lost"),
        pytest.param("The index moved 3 % that day.", "The index moved −3 % that day.", id="sign added"),
        pytest.param("The index moved minus 2 percent.", "The index moved 2 percent.", id="sign in words"),
        pytest.param("It rose 3 percent.", "It rose 3 percentage points.", id="percent and points"),
        pytest.param("It cost $3 million.", "It cost €3 million.", id="currency"),
        pytest.param("It cost $3 million.", "It cost $3 billion.", id="scale"),
        pytest.param("At 17:25 it hit 12 men.", "At 12:25 it hit 17 men.", id="number and hour"),
        pytest.param("On 3 May 12 men left.", "On 12 May 3 men left.", id="number and day"),
        pytest.param("It killed 12 and hurt 40.", "It killed 40.", id="one of two, of the other thing"),
    ],
)  # fmt: skip
def test_a_value_that_is_not_the_sources_is_found(source, wording):
    assert rules(source, source) == []
    assert "number" in rules(wording, source)


@pytest.mark.parametrize(
    ("source", "wording"),
    [
        ("It began on May 3, 2027 in Orsk.", "It began on 3 May in Orsk."),
        ("It began in May 2027.", "It began in 2027."),
        ("It rose 3 per cent.", "It rose 3%."),
        ("It cost $1.5 billion.", "It cost 1.5 billion dollars."),
        ("It cost $1.5 billion.", "It cost 1.5 billion."),
        ("It sounded at 5:30 p.m. on Monday.", "On Monday at 5.30pm it sounded."),
        ("Orsk won 2–1.", "Orsk won 2-1."),
        ("It rose by between 3 and 5 percent.", "It rose by 3 percent to 5 percent."),
        ("The blast killed 12 and wounded 40.", "12 were killed and 40 wounded."),
        ("The blast killed 12 soldiers and wounded 40 civilians.", "40 civilians were wounded and 12 soldiers killed."),
        ("The blast killed 12 soldiers and wounded 40 civilians.", "It wounded 40 civilians."),
        ("Of 47 tools, 30 failed.", "30 of 47 tools failed."),
        ("We may march on 12 towns.", "We may march on 12 towns."),
    ],
)
def test_a_value_in_other_words_or_another_order_stands(source, wording):
    assert rules(wording, source) == []


clock = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda at: f"{at[0]:02}:{at[1]:02}")
percentage = st.integers(-99, 99).map(lambda share: f"{share}%")
score = st.tuples(st.integers(0, 30), st.integers(61, 99)).map(lambda at: f"{at[0]}-{at[1]}")
money = st.integers(1, 999).map(lambda sum_: f"${sum_} million")


@given(st.one_of(*(st.tuples(kind, kind) for kind in (clock, percentage, score, money))), st.sampled_from(FRAMES))
def test_no_two_values_of_a_kind_can_change_places(pair, frame):
    one, other = pair
    source = frame.format(one, other)
    assert rules(source, source) == []
    if written_values(one)[0].parts != written_values(other)[0].parts:
        assert "number" in rules(frame.format(other, one), source)


@given(st.text(alphabet="0123456789 .,:;-–−/%$€may pmMonday\n", max_size=60))
def test_any_text_says_what_itself_says(text):
    assert rules(text, text) == []
