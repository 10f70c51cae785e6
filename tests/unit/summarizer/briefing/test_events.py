"""Which lines of a briefing are about one event."""

from dataclasses import replace

import numpy as np
import pytest

from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.events import group_by_event, same_event
from summarizer.briefing.model import Change, ChangeKind, places_by_event

SAW = "The foreman saw Haldane leave the store at 11.20."
LEFT = "Haldane left the store at 11.20, the foreman said."
DENIED = "The defence says that Haldane was at home."


@pytest.fixture
def claim(make_claim):
    """A claim whose vector has the given cosine to the first axis."""

    def make(text, alike=1.0, **fields):
        vector = np.array([alike, np.sqrt(1 - alike**2)], np.float32)
        lemmas = frozenset(word.strip(".,").casefold() for word in text.split())
        return make_claim(text, **{"vector": vector, "lemmas": lemmas, "version_id": text, **fields})

    return make


def line(claim, kind=ChangeKind.NEW):
    return ChangeCandidate(kind, claim, (), (), (), 0.8)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"text": SAW}, {"text": LEFT, "alike": 0.7}, True),
        ({"text": SAW}, {"text": DENIED, "alike": 0.4}, False),
        ({"text": SAW, "version_id": "v", "position": 0}, {"text": DENIED, "alike": 0.4, "version_id": "v", "position": 1}, True),
        ({"text": SAW, "version_id": "v", "position": 0}, {"text": DENIED, "alike": 0.4, "version_id": "v", "position": 9}, False),
    ],
    ids=["another paper's words", "another statement", "the next sentence", "far down in the same article"],
)  # fmt: skip
def test_two_lines_tell_of_one_event_if_they_say_the_same_or_follow_each_other(claim, one, other, expected):
    assert (same_event(claim(**one), claim(**other)) >= 0) is expected


def test_an_event_stands_where_its_first_line_stands_and_its_lines_keep_their_order(claim):
    lines = [line(claim(DENIED, -0.2)), line(claim(SAW)), line(claim("A lorry burned.", -0.95)), line(claim(LEFT, 0.9))]

    assert group_by_event(lines) == [[lines[0]], [lines[1], lines[3]], [lines[2]]]


@pytest.mark.parametrize("first", ChangeKind)
@pytest.mark.parametrize("below", ChangeKind)
def test_a_dispute_or_a_withdrawal_is_an_event_of_its_own(claim, first, below):
    contesting = {ChangeKind.DISPUTED, ChangeKind.RETRACTED}
    lines = [line(claim(SAW), first), line(claim(LEFT, 0.95), below)]

    assert len(group_by_event(lines)) == (1 if contesting.isdisjoint((first, below)) else 2)


def test_what_was_edited_in_silence_stands_alone(claim):
    edited = replace(line(claim(LEFT, 0.95)), silent_edit=True)

    assert group_by_event([line(claim(SAW)), edited]) == [[line(claim(SAW))], [edited]]


def test_neighbours_in_a_round_up_stand_apart(claim):
    ferry = claim("A ferry sank off Hesk.", version_id="v", position=3)
    bank = claim("Lombard Bank failed yesterday.", 0.1, version_id="v", position=4)

    assert same_event(ferry, bank) < 0


def test_what_an_edit_dropped_is_an_event_of_its_own(claim):
    dropped = ChangeCandidate(ChangeKind.RETRACTED, None, (), (claim(SAW),), (), 0.8)

    assert group_by_event([dropped, line(claim(SAW)), dropped]) == [[dropped], [line(claim(SAW))], [dropped]]


@pytest.mark.parametrize(
    ("events", "places"),
    [
        ([], []),
        ([1, 2, 1], [[0, 2], [1]]),
        ([None, None], [[0], [1]]),  # briefings stored before events were distinguished
        ([2, None, 2, 1], [[0, 2], [1], [3]]),
    ],
)
def test_lines_without_an_event_stand_alone(events, places):
    lines = [Change(ChangeKind.NEW, "A pier is shut.", (), event=event) for event in events]

    assert places_by_event(lines) == places
