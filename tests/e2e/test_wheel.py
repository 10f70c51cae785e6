"""The built wheel, unpacked outside the checkout: what `pipx install deltabrief` installs."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "config", "storage", "summarizer")
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Path:
    """A folder with the contents of the wheel."""
    made = tmp_path_factory.mktemp("wheel")
    copy = made / "source"
    listed = subprocess.check_output(["git", "ls-files"], cwd=ROOT, text=True).split("\n")
    for name in filter(None, listed):  # not the checkout itself: setuptools would leave its build folder there
        target = copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_file():
            target.write_bytes((ROOT / name).read_bytes())
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--wheel-dir",
        str(made),
    ]
    subprocess.run([*build, str(copy)], check=True, capture_output=True, text=True)
    (wheel,) = made.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(made / "site")
    return made / "site"


def test_every_data_file_of_the_packages_is_in_the_wheel(installed):
    listed = subprocess.check_output(["git", "ls-files", *PACKAGES], cwd=ROOT, text=True).splitlines()
    assert [name for name in listed if not (installed / name).is_file()] == []


def run(installed: Path, folder: Path, *argv: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "XDG_DATA_HOME": str(folder / "data")}
    program = [sys.executable, "-m", "bot", *argv]
    return subprocess.run(
        program, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False
    )


def test_a_shipped_topic_is_added_by_name_and_data_lies_where_the_platform_keeps_it(installed, tmp_path):
    done = run(installed, tmp_path, "topics", "add", "eu-ai-act")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Added 'EU AI Act'")
    assert (tmp_path / "data" / "deltabrief" / "deltabrief.db").is_file()


def test_an_unknown_topic_names_the_shipped_ones(installed, tmp_path):
    done = run(installed, tmp_path, "topics", "add", "nope")
    assert done.returncode == 2
    assert done.stderr.endswith("give a topic file, or a shipped topic: eu-ai-act, russian-bases-in-syria\n")


def test_the_settings_file_names_the_shipped_defaults(installed, tmp_path):
    assert run(installed, tmp_path, "init").returncode == 0
    assert str(installed / "config" / "default.toml") in (tmp_path / "deltabrief.toml").read_text()


@pytest.mark.model
def test_the_sample_is_replayed_by_name(installed, tmp_path):
    done = run(installed, tmp_path, "replay", "sample")
    assert done.returncode == 0
    assert "20 days replayed." in done.stdout
    assert "Not analysed" not in done.stdout
    assert "is no longer in the article. [" in done.stdout
