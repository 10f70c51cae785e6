"""Topics, and what is known about them: briefings, questions, timelines, state cards."""

import json
import os
from datetime import timedelta

import pytest

from bot.bootstrap.app import App
from tests.integration.cli.conftest import COURT, NOW, STRIKE


def test_a_briefing_of_what_was_ingested(stocked):
    code, out, err = stocked("brief", "ferry strike")
    assert (code, err) == (0, "")
    assert f"New\n  + {STRIKE} [1]" in out.replace("Strike: ", "")


def test_a_briefing_as_json_has_the_documented_names(stocked):
    code, out, _ = stocked("brief", "Ferry strike", "--format", "json")
    held = json.loads(out)
    assert code == 0
    assert held["format"] == 1
    briefing = held["briefing"]
    assert set(briefing) == {
        *("id", "workspace_id", "topic_id", "topic_name", "destination_id", "since", "until", "bottom_line"),
        *("changes", "state", "coverage", "told", "quiet", "held_back", "late", "alert"),
    }
    [change] = briefing["changes"]
    assert (change["kind"], change["text"]) == ("NEW", STRIKE)
    [citation] = change["citations"]
    assert citation["quote"] == STRIKE
    assert citation["publisher"] == "The Quay"
    assert citation["reported_at"].endswith("Z")


def test_a_briefing_as_markdown(stocked):
    out = stocked("brief", "Ferry strike", "--format", "markdown")[1]
    assert out.startswith("# Ferry strike\n")
    assert f"- + {STRIKE} [1]" in out.replace("**Strike:** ", "")


def test_a_question_is_answered_with_its_source(stocked):
    code, out, _ = stocked("ask", "When did the ferry crews begin a strike in the harbour?")
    assert code == 0
    assert STRIKE in out
    assert "[1] The Quay" in out


def test_a_question_without_evidence_is_refused_and_that_is_no_failure(stocked):
    code, out, _ = stocked("ask", "Who won the chess final?")
    assert code == 0
    assert STRIKE not in out


def test_a_clock_behind_the_ledger_hides_nothing(stocked, monkeypatch):
    monkeypatch.setattr(App, "now", lambda self: NOW - timedelta(days=400))

    assert STRIKE in stocked("ask", "When did the ferry crews begin a strike in the harbour?")[1]
    assert STRIKE in stocked("brief", "Ferry strike")[1]
    assert STRIKE in stocked("timeline", "Ferry strike")[1]


def test_topics_are_listed_shown_and_removed(stocked):
    assert "08:00 UTC" in stocked("topics", "list")[1]
    assert stocked("topics") == stocked("topics", "list")
    assert "Is the ferry strike in the harbour over?" in stocked("topics", "show", "ferry STRIKE")[1]
    assert json.loads(stocked("topics", "list", "--format", "json")[1])["topics"][0]["name"] == "Ferry strike"
    assert stocked("topics", "remove", "Ferry strike")[0] == 0
    assert stocked("topics", "show", "Ferry strike")[0] == 2


def test_a_topic_that_a_kill_left_without_its_subscription_is_completed(deltabrief, topic_file, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr("bot.cli.commands.topics.subscribe_console", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        assert deltabrief("topics", "add", topic_file)[0] == 130
    assert "no briefing" in deltabrief("topics", "list")[1]
    assert deltabrief("topics", "add", topic_file)[0] == 0
    assert "08:00 UTC" in deltabrief("topics", "list")[1]


def test_a_timeline_tells_what_happened_on_which_day(stocked):
    code, out, _ = stocked("timeline", "ferry strike")
    assert code == 0
    assert STRIKE.split(" on Monday", maxsplit=1)[0] in out
    assert "reported" in out
    assert stocked("timeline", "ferry strike", "--until", "yesterday")[1].count("Nothing on this topic") == 1
    code, out, _ = stocked("timeline", "ferry strike", "--since", "2020-01-01", "--format", "json")
    (line,) = json.loads(out)["timeline"]["lines"]
    assert (line["change"]["kind"], line["change"]["text"]) == ("NEW", STRIKE)


def test_a_date_that_is_none_and_a_period_that_ends_before_it_begins_are_wrong_use(stocked):
    code, _, err = stocked("timeline", "ferry strike", "--since", "the day after")
    assert (code, "not a valid date" in err) == (2, True)
    code, _, err = stocked("timeline", "ferry strike", "--since", "2025-03-02", "--until", "2025-03-01")
    assert (code, "earlier day" in err) == (2, True)


@pytest.mark.parametrize("words", [("brief", "--asof"), ("timeline", "--since"), ("timeline", "--until")])
def test_a_day_in_the_future_is_refused(stocked, words):
    command, option = words
    code, _, err = stocked(command, "ferry strike", option, "2999-01-01")
    assert code != 0
    assert "“2999-01-01” is in the future. The latest day is today" in err


def test_the_card_of_an_earlier_day_knows_nothing_yet(stocked):
    code, out, _ = stocked("brief", "ferry strike", "--asof", "yesterday")
    assert (code, "No answer was known yet." in out) == (0, True)
    code, out, _ = stocked("brief", "ferry strike", "--asof", "today", "--format", "json")
    (aspect,) = json.loads(out)["state"]["aspects"]
    assert (code, aspect["aspect"]) == (0, "Strike")


def test_a_claim_is_explained_by_its_id(stocked, inbox):
    (inbox / "two.txt").write_text(f"{COURT}\n")
    os.utime(inbox / "two.txt", (NOW.timestamp() + 1, NOW.timestamp() + 1))
    stocked("ingest", inbox)
    lines = json.loads(stocked("timeline", "ferry strike", "--format", "json")[1])["timeline"]["lines"]
    cited = [line["change"]["citations"][0] for line in lines]
    claim_id = next(citation["claim_id"] for citation in cited if citation["quote"] == STRIKE)
    code, out, _ = stocked("explain", claim_id)
    assert code == 0
    assert f"“{STRIKE}” [1]" in out
    assert "asserted, positive" in out
    assert json.loads(stocked("explain", claim_id, "--format", "json")[1])["account"]["claim"]["id"] == claim_id
    assert stocked("explain", "nonsense")[0] == 2


def test_what_a_publisher_changed_is_shown(deltabrief, inbox):
    rest = "The port stays open for freight, and the crews meet on Friday."
    (inbox / "one.txt").write_text(f"{STRIKE} {rest}\n")
    deltabrief("ingest", inbox)
    (inbox / "one.txt").write_text(f"{STRIKE.replace('Monday', 'Tuesday')} {rest}\n")
    deltabrief("ingest", inbox)
    (exported,) = {
        line["version"]["article_id"]
        for line in map(json.loads, deltabrief("export")[1].splitlines())
        if "version" in line
    }
    code, out, _ = deltabrief("edits", exported)
    assert code == 0
    assert "Changed once since it was first read." in out
    assert "Monday" in out
    assert "Tuesday" in out
    assert rest not in out
    ((edit,),) = (json.loads(deltabrief("edits", exported, "--format", "json")[1])["edits"]["edits"],)
    assert [(each["before"] is None, each["after"] is None) for each in edit["changes"]] == [(False, False)]
    code, _, err = deltabrief("edits", "https://nowhere.example/")
    assert (code, "No article" in err) == (2, True)
