"""Where articles come from, and what becomes of each."""

import json
import os

import pytest

from bot.bootstrap.app import App
from bot.runtime.model_worker import ProcessWorker
from summarizer.analysis.lazy_models import LazyModels
from summarizer.errors import CrashedError
from tests.fake_models import FakeAnalyser, FakeEmbedder
from tests.integration.cli.conftest import COURT, STRIKE
from tests.thread_worker import ThreadWorker


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


NO_ARTICLE = (
    "empty: there is no article in this folder: no file ends in .txt, .md, .html, .htm, .eml, .pdf, .json or .jsonl"
)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param("nowhere", None, "nowhere: there is no such file or folder", id="nothing there"),
        pytest.param("empty", None, NO_ARTICLE, id="an empty folder"),
        pytest.param("a.txt", "", "a.txt: the file is empty; put the text of an article into it", id="an empty file"),
        pytest.param("a.txt", "hello", "it contains no article text", id="a word"),
    ],
)
def test_where_nothing_can_be_ingested_the_reason_is_all_that_is_printed(deltabrief, tmp_path, name, content, said):
    (tmp_path / "empty").mkdir()
    if content is not None:
        (tmp_path / name).write_text(content)
    code, out, err = deltabrief("ingest", name)
    assert (code, out) == (1, "")
    assert err.startswith("deltabrief: ")
    assert said in err
    assert err.count("\n") == 1


LISTS = [
    pytest.param("<opml version='2.0'><body/></opml>", "this OPML lists no feeds", id="no outlines"),
    pytest.param("<!doctype html><title>Feeds</title><br>", "this is an HTML page, not OPML", id="a page"),
    pytest.param("my feeds", "this file is not OPML", id="a text"),
    pytest.param("<rss version='2.0'/>", "this is one feed, not a list of feeds", id="a feed"),
    pytest.param("", "this file is empty", id="nothing"),
]


@pytest.mark.parametrize(("content", "said"), LISTS)
def test_what_is_no_list_of_feeds_is_refused_in_one_sentence(deltabrief, tmp_path, content, said):
    (tmp_path / "feeds.opml").write_text(content)
    code, out, err = deltabrief("sources", "import", "feeds.opml")
    assert (code, out) == (1, "")
    assert err.startswith(f"deltabrief: {said}; export the list")
    assert err.count("\n") == 1


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
    reason = "unexpected error (ValueError: no number)"
    code, out, err = deltabrief("watch", "--once")
    assert (code, out) == (0, "1 failed\n")
    assert err.endswith(f"\n1 article not analysed: {reason}\n")  # below the traceback
    assert deltabrief("watch", "--once") == (0, "nothing new\n", "")
    assert reason in deltabrief("articles")[1]
    assert "1 article not analysed" in deltabrief("sources", "list")[1]
    assert f"1 set aside: {reason} (1)" in unwrapped(deltabrief("doctor", "--format", "json")[1])
    assert reason in deltabrief("brief", "Ferry strike", "--format", "json")[1]
    code, out, _ = deltabrief("articles", "retry")
    assert (code, out) == (1, "0 of 1 analysed. The others: deltabrief articles\n")
    analyser.fails = False
    assert deltabrief("articles", "retry")[:2] == (0, "1 of 1 analysed.\n")
    assert deltabrief("articles", "retry")[:2] == (0, "No failed articles.\n")
    assert STRIKE in unwrapped(deltabrief("brief", "Ferry strike")[1])


@pytest.mark.slow
def test_an_article_in_another_language_is_told_with_its_language_and_is_no_failure(deltabrief, inbox, monkeypatch):
    monkeypatch.setattr(FakeAnalyser, "language", lambda self, text: "de" if "Hafen" in text else "en")
    for name in ("zwei", "drei"):
        (inbox / f"{name}.txt").write_text(f"Der Streik im Hafen dauert an, sagt die Gewerkschaft {name}.")
    assert deltabrief("sources", "add", inbox)[0] == 0
    said = "2 articles not analysed: it is in German, and only English is read\n"
    code, out, err = deltabrief("watch", "--once")
    assert (code, sorted(out.strip().split(", ")), err) == (0, ["1 analysed", "2 skipped"], said)
    assert deltabrief("articles") == (0, "", "No analysis has failed.\n")


def test_a_source_twice_is_a_failure_that_says_so(deltabrief, inbox):
    deltabrief("sources", "add", inbox)
    code, _, err = deltabrief("sources", "add", inbox)
    assert code == 1
    assert "already" in err


def test_a_folder_whose_name_is_no_text_is_read(deltabrief, tmp_path):
    folder = tmp_path / os.fsdecode(b"quay \xff")
    folder.mkdir()
    (folder / os.fsdecode(b"\xfe.txt")).write_text(STRIKE)
    code, out, _ = deltabrief("ingest", folder)
    assert code == 0
    assert "new" in out


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
    assert "; 1 folder left out, which other machines do not have" in deltabrief("sources", "export", taken)[1]
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


def unwrapped(text: str) -> str:
    return " ".join(text.split())
