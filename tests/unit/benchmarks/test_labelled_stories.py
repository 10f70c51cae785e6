import pytest

from benchmarks.labelled_stories import (
    MatterStatus,
    NewsValue,
    StoryRelation,
    parse_story,
    read_splits,
    stories_of,
)
from summarizer.errors import InputError

STORY = """
story: The Brisk Street ferry
domain: shipwreck
topic: Grounding of the ferry Kestrel
description: Whether the ferry is afloat, and who was hurt.
keywords: ferry Kestrel, Skarrow Sound
entity: Kestrel | the Kestrel, MV Kestrel | vessel
aspect A: Afloat | Is the ferry afloat?
aspect B: Injured | How many people were injured?
matter refloat: refloating the ferry
matter injured: number of people injured

== k1 | 2031-03-04T07:10Z | Skarrow Post | https://skarrowpost.example/aground
H Ferry aground in Skarrow Sound, 31 hurt | refloat:about; injured:value=31 people | new | news! | B
. Thirty-one people were hurt, according to the hospital. | injured:value=31 people | repeat k1.0 | news! | B
+ The ship was built in 2009. | - | new | background | -
== k2 | 2031-03-05T08:00Z | Radio Vell | https://vell.example/count
. Doctors in Skarrow treated 38 passengers. | injured:value=38 people | update k1.1 | news! | B
+ The owner denied that a tug had been asked for. | refloat:denied | new | news | -
. Elsewhere, a bakery burned down in Odd Lane. | - | new | off | -
== k3 | 2031-03-05T12:00Z | Skarrow Post | https://skarrowpost.example/38
H 38 treated after grounding | injured:value=38 people | confirm k2.1 | news | B
== k4 | 2031-03-06T12:00Z | Skarrow Post | https://skarrowpost.example/look-back
H The ferry, three days on | - | new | recap | -
. The hospital has treated 38 passengers. | injured:value=38 people | repeat k2.1 | recap | B

state 2031-03-04 | A | EMPTY
state 2031-03-05 | B | 38 passengers | thirty-one
ask How many people were injured? | 38 passengers | k2.1
ask Was a tug asked for? | SIDES | k2.2 ; k1.0
ask Who paid? | REFUSE
since 2031-03-05 | k2.1, k2.2
""".strip()


def story():
    return parse_story(STORY, "shipwreck--kestrel.story")


def test_a_story_is_read_into_values():
    found = story()

    assert (found.name, found.kind) == ("shipwreck--kestrel", "shipwreck")
    assert found.entities[0].aliases == ("the Kestrel", "MV Kestrel")
    assert found.aspects["B"].question == "How many people were injured?"
    assert list(found.lines) == ["k1.0", "k1.1", "k1.2", "k2.1", "k2.2", "k2.3", "k3.0", "k4.0", "k4.1"]
    update = found.lines["k2.1"]
    assert update.matters == (MatterStatus("injured", "value", "38 people"),)
    assert (update.relation, update.references) == (StoryRelation.UPDATE, ("k1.1",))
    assert (update.value, update.aspects) == (NewsValue.REQUIRED, ("B",))
    assert found.article_of(update).headline == ""
    assert found.by_id["k1"].text == (
        "Thirty-one people were hurt, according to the hospital. The ship was built in 2009."
    )
    assert found.by_id["k2"].text.endswith("\n\nElsewhere, a bakery burned down in Odd Lane.")
    assert found.states[0].any_of == ()
    assert found.asks[1].sides
    assert found.asks[2].refused
    assert found.sinces[0].references == ("k2.1", "k2.2")


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        pytest.param("topic: Gro", "topik: Gro", "line 3: what is this", id="unknown key"),
        pytest.param("topic: Grounding of the ferry Kestrel\n", "", "no 'topic' line", id="no topic"),
        pytest.param("k1 | 2031-03-04T07:10Z", "k1 | 4 March", "the time '4 March'", id="time"),
        pytest.param("k3 | 2031-03-05", "k3 | 2031-03-02", "order of their times", id="order"),
        pytest.param("== k3", "== k1", "stands there twice", id="same article twice"),
        pytest.param("| - | new | background | -", "| - | new | background", "4 fields", id="fields"),
        pytest.param("injured:value=38 people | update", "hurt:done | update", "unknown matter 'hurt'", id="matter"),
        pytest.param("refloat:denied", "refloat:sunk", "unknown status 'sunk'", id="status"),
        pytest.param("update k1.1", "update k9.1", "k9.1 is no earlier line", id="no such line"),
        pytest.param("update k1.1", "update k2.2", "k2.2 is no earlier line", id="later line"),
        pytest.param("update k1.1", "update", "do not fit", id="no reference"),
        pytest.param("update k1.1", "revise k1.1", "'revise'", id="relation"),
        pytest.param("repeat k1.0 | news! | B", "repeat k1.0 | great | B", "'great'", id="value"),
        pytest.param("| confirm k2.1 | news | B", "| confirm k2.2 | news | B", "shares no matter", id="other matter"),
        pytest.param("| news | B\n", "| news | Z\n", "unknown aspect 'Z'", id="aspect"),
        pytest.param("38 passengers | thirty", "39 passengers | thirty", "stands in no line", id="state"),
        pytest.param("| SIDES | k2.2 ; k1.0", "| SIDES | k2.2", "one line for each side", id="sides"),
        pytest.param("since 2031-03-05", "since March", "March", id="since"),
        pytest.param(
            "matter refloat: refloating", "matter x: y\nmatter refloat: refloating", "'x' is never used", id="unused"
        ),
    ],
)
def test_a_fault_is_named_with_its_line(right, wrong, message):
    assert right in STORY

    with pytest.raises(InputError, match=message):
        parse_story(STORY.replace(right, wrong, 1), "shipwreck--kestrel.story")


def test_all_faults_are_told_at_once():
    broken = STORY.replace("refloat:denied", "refloat:sunk").replace("| REFUSE", "| REFUSE | x | y")

    with pytest.raises(InputError) as caught:
        parse_story(broken, "shipwreck--kestrel.story")

    assert len(str(caught.value).splitlines()) == 2


def test_stories_are_split_by_kind(tmp_path):
    path = tmp_path / "splits.toml"
    path.write_text('train = ["shipwreck"]\ntest = ["fire"]\n')

    assert stories_of("train", [story()], read_splits(path))[0].kind == "shipwreck"
    assert stories_of("test", [story()], read_splits(path)) == ()


@pytest.mark.parametrize(
    ("table", "message"),
    [('train = ["a"]\ntest = ["a"]', "'a' is in both train and test"), ('train = ["a"]', "shipwreck belongs")],
)
def test_a_split_without_or_with_two_places_is_refused(table, message, tmp_path):
    path = tmp_path / "splits.toml"
    path.write_text(table)

    with pytest.raises(InputError, match=message):
        stories_of("train", [story()], read_splits(path))
