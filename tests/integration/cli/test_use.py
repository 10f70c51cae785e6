"""First steps, wrong use, and how a command ends."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.fake_models import FakeAnalyser
from tests.integration.cli.conftest import COURT, STRIKE, TOPIC
from tests.waiting import LONGEST


def test_init_makes_a_settings_file_and_a_ledger_and_says_what_is_next(deltabrief, tmp_path):
    shutil.rmtree(tmp_path / "data")
    code, out, _ = deltabrief("init")
    assert code == 0
    assert (tmp_path / "deltabrief.toml").exists()
    assert (tmp_path / "data" / "deltabrief.db").exists()
    assert "topics add" in out
    (tmp_path / "deltabrief.toml").write_text('zone = "Asia/Tokyo"')
    assert deltabrief("init")[0] == 0
    assert (tmp_path / "deltabrief.toml").read_text() == 'zone = "Asia/Tokyo"'


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        pytest.param(
            ("topics", "add", "nowhere.toml"),
            "there is no topic file nowhere.toml; give a topic file, or a shipped topic: eu-ai-act",
            id="no topic file",
        ),
        pytest.param(("topics", "add", "eu-ai-ct"), "topic file eu-ai-ct; did you mean eu-ai-act?", id="near file"),
        pytest.param(("export", "no/x.jsonl"), "there is no folder no for the export; create it", id="no place"),
        pytest.param(("sources", "add", "data", "--login", "x"), "data is a folder, which has no login", id="login"),
        pytest.param(
            ("topics", "add", "topic.toml", "--at", "25:99"),
            "“25:99” is not a valid time: hours go up to 23",
            id="not a valid time",
        ),
        pytest.param(("topics", "add", "topic.toml"), "there is a topic 'Ferry strike' already", id="topic twice"),
        pytest.param(
            ("sources", "add", "htp://x.test"),
            "deltabrief: an address begins with http:// or https://, not with htp://\n",
            id="no address",
        ),
        pytest.param(
            ("sources", "add", "some words"), "“some words” is neither a folder nor an http(s) address", id="no source"
        ),
        pytest.param(("sources", "add", "topic.toml"), "topic.toml is a file; add its folder, or read", id="a file"),
        pytest.param(("sources", "add", ".", "--since", "2999-01-01"), "“2999-01-01” is in the future", id="no news"),
        pytest.param(("sources", "import", "data"), "data: cannot be read (Is a directory)", id="a folder of feeds"),
        pytest.param(("topics", "add", "data"), "the folder data has no topic.toml; give a topic", id="no topic in it"),
        pytest.param(("ask", " "), "the question is empty; write one", id="empty question"),
        pytest.param(("ask", "???"), "the question has no words; write one", id="question without words"),
        pytest.param(("ask", "What changed since 31 April?"), "there is no 31 April in the calendar", id="no such day"),
        pytest.param(("ask", "What changed since 2099-01-01?"), "2099-01-01 lies in the future", id="future day"),
        pytest.param(
            ("replay", "nowhere"),
            "there is no folder nowhere; give one with topic.toml and articles.jsonl, or “sample”",
            id="no scenario",
        ),
        pytest.param(("brief", "x", "--config", "nowhere.toml"), "nowhere.toml: cannot be read", id="no settings file"),
        pytest.param(("db", "restore", "nowhere"), "--yes", id="restore unasked"),
        pytest.param(("brief", "x", "--database", "mongodb://x"), "mongodb", id="no such database"),
    ],
)
def test_wrong_use_is_one_sentence_on_stderr_and_2(stocked, argv, said):
    code, out, err = stocked(*argv)
    assert (code, out) == (2, "")
    assert said in err
    assert err.startswith("deltabrief: ")
    assert err.count("\n") == 1


def test_wrong_settings_name_file_key_and_remedy(deltabrief, tmp_path):
    (tmp_path / "deltabrief.toml").write_text('zon = "UTC"')
    code, _, err = deltabrief("topics", "list")
    assert code == 2
    assert err == "deltabrief: deltabrief.toml: unknown key 'zon'; did you mean 'zone'?\n"


def test_before_there_is_a_topic_the_remedy_is_to_add_one(deltabrief):
    said = "deltabrief: There is no topic “Anything”. Add one with `deltabrief topics add TOPIC`.\n"
    assert deltabrief("brief", "Anything") == (2, "", said)


@pytest.mark.parametrize("argv", [("ask", "Is it \udcff over?"), ("entities", "show", "\udcff")])
def test_a_word_that_is_no_text_is_wrong_use(stocked, argv):
    code, out, err = stocked(*argv)
    assert (code, out) == (2, "")
    assert "not UTF-8 text" in err


def test_a_closed_standard_output_is_no_bug(deltabrief, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["topics", "list"]) == 0
    sys.stdout.close()


DROPPED = """
import sys, time
from bot.__main__ import main
from bot.bootstrap.app import App
from bot.runtime.model_worker import ProcessWorker
from tests.thread_worker import ThreadWorker
import bot.cli.commands.topics as topics

class Tidied:
    def __del__(self):
        raise KeyboardInterrupt

def slow(app, args):
    Tidied()
    time.sleep(300)
    return 0

topics.handle_topics = slow
sys.exit(main(["topics", "list"]))
"""


@pytest.mark.slow
def test_a_ctrl_c_that_python_drops_while_it_tidies_up_comes_again():
    root = Path(__file__).parents[3]
    program = [sys.executable, "-c", DROPPED]
    ended = subprocess.run(program, cwd=root, capture_output=True, text=True, timeout=LONGEST, check=False)
    assert ended.returncode == 130
    assert ended.stderr.count("\n") == 1


def test_ctrl_c_says_that_nothing_is_lost_and_ends_with_130(deltabrief, inbox, monkeypatch):
    monkeypatch.setattr(FakeAnalyser, "analyse", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    code, _, err = deltabrief("ingest", inbox)
    assert code == 130
    assert "everything stored is kept" in err
    monkeypatch.undo()


def test_a_bug_is_a_traceback_and_not_hidden(deltabrief, inbox, monkeypatch):
    monkeypatch.setattr("summarizer.service.store_article", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        deltabrief("ingest", inbox)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ("topics", "No topics yet. Add one: deltabrief topics add TOPIC"),
        ("sources list", "No sources yet. Add one: deltabrief sources add WHERE"),
        ("sources list --format markdown", "No sources yet. Add one: deltabrief sources add WHERE"),
        ("entities", "No names yet. They come with topics and articles: deltabrief watch --once"),
        ("readers", "No readers yet. Add one: deltabrief readers add NAME"),
        ("subscriptions", "No subscriptions yet. Add one: deltabrief subscriptions add TOPIC --to WHERE"),
        ("articles", "No analysis has failed."),
    ],
)
def test_an_empty_list_says_what_fills_it_beside_an_empty_output(deltabrief, argv, said):
    assert deltabrief(*argv.split()) == (0, "", f"{said}\n")


NO_SOURCES = (
    "deltabrief: nothing has been read yet: there are no sources; add one with `deltabrief sources add WHERE`\n"
)
NOT_POLLED = "deltabrief: nothing has been read yet: read the sources with `deltabrief watch --once`\n"


@pytest.mark.parametrize(
    "argv",
    [
        ("brief", "Ferry strike"),
        ("brief", "Ferry strike", "--asof", "yesterday"),
        ("timeline", "Ferry strike"),
        ("matters", "Ferry strike"),
        ("ask", "Is the strike over?"),
    ],
)
def test_where_nothing_was_read_it_is_said_why_and_what_to_do(deltabrief, topic_file, inbox, argv):
    assert deltabrief("topics", "add", topic_file)[0] == 0
    assert deltabrief(*argv)[::2] == (0, NO_SOURCES)
    assert deltabrief("sources", "add", inbox)[0] == 0
    assert deltabrief(*argv)[::2] == (0, NOT_POLLED)
    assert deltabrief("ingest", inbox)[0] == 0
    assert deltabrief(*argv)[::2] == (0, "")


def test_watching_no_source_is_told(deltabrief):
    code, out, err = deltabrief("watch", "--once")
    assert (code, out) == (0, "nothing new\n")
    assert err == "deltabrief: there are no sources; add one with `deltabrief sources add WHERE`\n"


@pytest.mark.parametrize(("days", "said"), [(1, "1 day replayed."), (2, "2 days replayed.")])
def test_a_replay_counts_its_days_and_names_the_articles_that_were_not_read(deltabrief, tmp_path, days, said):
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "topic.toml").write_text(TOPIC)
    lines = [
        {"id": f"a{day}", "published": f"2025-03-0{day}T09:00:00Z", "publisher": "The Quay", "text": text}
        for day, text in enumerate([STRIKE, COURT][:days], 1)
    ]
    lines.append({**lines[0], "id": "empty", "text": ""})
    (tmp_path / "story" / "articles.jsonl").write_text("\n".join(map(json.dumps, lines)))
    code, out, err = deltabrief("replay", "story")
    assert code == 0
    assert f"\n{said} No ledger was kept.\n" in out
    assert err == "  article empty was not read: it is empty; check that the file or page contains an article\n"
