"""The command line as a separate process: what it imports, and how it stops."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.waiting import LONGEST

pytestmark = pytest.mark.slow  # every test starts a process

ROOT = Path(__file__).parents[2]
HEAVY = ("torch", "transformers", "spacy", "sqlalchemy", "numpy", "pydantic", "rich", "trafilatura", "apscheduler")
TOPIC = 'name = "Ferry strike"\ndescription = "The ferry strike in the harbour: crews, port, talks."\n'


@pytest.fixture
def environment(tmp_path) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("DELTABRIEF_")}
    return {**own, "DELTABRIEF_DATA__FOLDER": str(tmp_path / "data"), "PYTHONPATH": str(ROOT)}


def imported(code: str, environment: dict[str, str]) -> set[str]:
    """The heavy packages that this code imports."""
    after = "import sys; print(*(set(sys.modules) & set(" + repr(HEAVY) + ")))"
    script = f"{code}\n{after}"
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split("\n")[-2].split())


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        pytest.param("import bot", set(), id="bot"),
        pytest.param(
            "from bot.__main__ import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass", set(), id="help"
        ),
        pytest.param(
            "from bot.__main__ import main\ntry:\n    main(['fly'])\nexcept SystemExit:\n    pass", set(), id="wrong"
        ),
        pytest.param(
            "from bot.__main__ import main\nmain(['init'])", set(HEAVY) - {"torch", "transformers", "spacy"}, id="init"
        ),
        pytest.param(
            "from bot.__main__ import main\nmain(['sources', 'list'])",
            set(HEAVY) - {"torch", "transformers", "spacy"},
            id="sources",
        ),
    ],
)
def test_a_command_imports_only_what_it_uses(code, allowed, environment, tmp_path):
    environment["DELTABRIEF_CONFIG"] = str(tmp_path / "mine.toml")
    (tmp_path / "mine.toml").write_text("")
    assert imported(code, environment) <= allowed


def test_help_names_every_command_and_the_first_steps(environment):
    done = subprocess.run(
        [sys.executable, "-m", "bot", "--help"], env=environment, capture_output=True, text=True, check=True
    )
    for command in (
        "init",
        "run",
        "replay",
        "ingest",
        "watch",
        "brief",
        "ask",
        "topics",
        "sources",
        "entities",
        "doctor",
        "db",
        "export",
    ):
        assert f"    {command} " in done.stdout
    assert "first steps:" in done.stdout


def start(environment: dict[str, str], folder: Path, *argv: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "bot", *argv],
        env=environment,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def said_until(process: subprocess.Popen[str], text: str) -> str:
    """Its output up to the line that contains this text."""
    said = ""
    for line in process.stderr:
        said += line
        if text in line:
            return said
    raise AssertionError(f"{text!r} was never said, but {said!r}")


STOPS = [
    pytest.param(signal.SIGINT, 130, "stopped", id="Ctrl-C"),
    pytest.param(signal.SIGTERM, 0, "Stopped.", id="SIGTERM"),
]


@pytest.mark.parametrize(("number", "code", "said"), STOPS)
def test_run_stops_cleanly(environment, tmp_path, number, code, said):
    with start(environment, tmp_path, "run") as process:
        said_until(process, "Ctrl-C to stop")
        process.send_signal(number)
        out, err = process.communicate(timeout=LONGEST)
    assert process.returncode == code
    assert out == ""
    assert said in err
    assert "Traceback" not in err


def test_run_says_what_is_missing(environment, tmp_path):
    with start(environment, tmp_path, "run") as process:
        said = said_until(process, "Ctrl-C to stop")
        process.terminate()
        process.communicate(timeout=LONGEST)
    assert said.splitlines()[:2] == [
        "There are no topics yet. Add one with `deltabrief topics add TOPIC`; no restart is needed.",
        "There are no sources yet. Add one with `deltabrief sources add WHERE`.",
    ]


@pytest.mark.parametrize(("number", "code", "said"), STOPS)
def test_watch_stops_cleanly(environment, tmp_path, number, code, said):
    with start(environment, tmp_path, "watch") as process:
        said_until(process, "Ctrl-C to stop")
        process.send_signal(number)
        out, err = process.communicate(timeout=LONGEST)
    assert (process.returncode, out) == (code, "")
    assert said in err
    assert "Traceback" not in err


def test_a_reader_that_goes_away_is_no_error(environment, tmp_path):
    command = f"{sys.executable} -m bot export | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_under_the_output_is_one_sentence(environment, tmp_path):
    command = f"{sys.executable} -m bot sources list --format json > /dev/full"
    done = subprocess.run(
        ["bash", "-c", command], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.model
def test_a_briefing_comes_by_itself_with_real_models(environment, tmp_path):
    """A topic was due while the bot was down: `run` polls, analyses in another process, and prints the missed briefing."""
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "one.txt").write_text(
        "Ferry crews began a strike in the harbour on Monday, the port authority said.\n"
    )
    (tmp_path / "topic.toml").write_text(TOPIC)
    for argv in (("topics", "add", "topic.toml", "--at", "00:00"), ("sources", "add", "inbox")):
        with start(environment, tmp_path, *argv) as process:
            assert process.wait(LONGEST) == 0
    age_subscription(tmp_path / "data" / "deltabrief.db")
    with start(environment, tmp_path, "run") as process:
        shown = [process.stdout.readline()]
        while shown[-1] and "independent origin" not in shown[-1]:
            shown.append(process.stdout.readline())
        process.terminate()
        _, err = process.communicate(timeout=LONGEST)
    assert process.returncode == 0
    assert shown[0] == "Ferry strike\n"
    assert "Ferry crews began a strike" in "".join(shown)
    assert "Traceback" not in err


def age_subscription(database: Path) -> None:
    """Pretend that the subscription was created two days ago."""
    import sqlite3  # noqa: PLC0415 - used once

    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE subscriptions SET created_at = datetime(created_at, '-2 days') || '.000000'")
