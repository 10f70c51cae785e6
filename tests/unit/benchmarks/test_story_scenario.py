import json

import pytest

from benchmarks.gold import read_gold
from benchmarks.labelled_stories import parse_story
from benchmarks.story_scenario import gold, main, write_scenario
from bot.replay.scenario_folder import load_scenario
from tests.unit.benchmarks.test_labelled_stories import STORY, story


def changes(day):
    found = next(each for each in gold(story())["briefings"] if each["date"] == day)
    return [(c["type"], c["required"], c["articles"], c["against"]) for c in found["changes"]]


def test_headline_and_lead_are_one_change():
    assert changes("2031-03-04") == [("NEW", True, ["k1"], [])]


def test_an_update_stands_against_all_that_told_it_before():
    assert changes("2031-03-05") == [
        ("UPDATED", True, ["k2", "k3"], ["k1"]),
        ("CORROBORATED", False, ["k2", "k3"], ["k2", "k1"]),
        ("NEW", False, ["k2"], []),
    ]


def test_a_day_of_recaps_is_quiet():
    assert [(day["date"], day["quiet"]) for day in gold(story())["briefings"]] == [
        ("2031-03-04", False),
        ("2031-03-05", False),
        ("2031-03-06", True),
    ]


def test_a_count_of_the_morning_is_not_required_beside_that_of_the_evening():
    day = STORY.replace("k2 | 2031-03-05", "k2 | 2031-03-04").replace("k3 | 2031-03-05", "k3 | 2031-03-04")

    first, second, *_ = gold(parse_story(day, "a--b.story"))["briefings"][0]["changes"]
    assert (first["type"], first["required"]) == ("NEW", False)
    assert (second["type"], second["required"]) == ("UPDATED", True)


def test_a_change_is_known_by_words_that_no_other_line_of_its_articles_has():
    texts = {line.ref: line.text.casefold() for line in story().lines.values()}
    for day in gold(story())["briefings"]:
        for change in day["changes"]:
            mine = [text for ref, text in texts.items() if ref.split(".")[0] in change["articles"]]
            for phrase in change["any_of"]:
                assert any(phrase.casefold() in text for text in mine), phrase
    update = gold(story())["briefings"][1]["changes"][0]
    assert "38 passengers" in update["any_of"]
    assert not any(phrase.casefold() in texts["k2.2"] for phrase in update["any_of"])


def test_lines_off_topic_must_not_be_told():
    assert "bakery burned" in gold(story())["briefings"][1]["must_not_mention"]


def test_questions_are_those_of_the_story():
    asked = gold(story())["asks"]

    assert [ask["refuse"] for ask in asked] == [False, False, True, False]
    assert len(asked[1]["sides"]) == 2
    assert asked[3]["question"] == "What has changed since 5 March 2031?"


def test_what_is_written_can_be_replayed_and_scored(tmp_path):
    write_scenario(story(), tmp_path)

    scenario = load_scenario(tmp_path)
    assert [line.id for line in scenario.lines] == ["k1", "k2", "k3", "k4"]
    assert scenario.topic("console").aspects[1].name == "Injured"
    assert [day.quiet for day in read_gold(tmp_path / "gold.json").days] == [False, False, True]
    states = json.loads((tmp_path / "gold.json").read_text())["states"]
    assert states[0] == {"date": "2031-03-04", "aspect": "Afloat", "any_of": [], "none_of": [], "empty": True}


@pytest.mark.parametrize(("text", "code"), [(STORY, 0), (STORY.replace("| news!", "| great"), 1)])
def test_the_command_writes_scenarios_and_fails_on_faults(text, code, tmp_path, capsys):
    (tmp_path / "shipwreck--kestrel.story").write_text(text)

    assert main([str(tmp_path / "shipwreck--kestrel.story"), "--scenario", str(tmp_path / "out")]) == code

    assert (tmp_path / "out" / "shipwreck--kestrel" / "gold.json").exists() is (code == 0)
    assert ("great" in capsys.readouterr().err) is (code == 1)
