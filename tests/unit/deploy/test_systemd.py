"""The systemd unit is accepted by systemd, and names settings that exist."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.cli.parser import parser
from config.settings import Settings

UNIT = Path(__file__).parents[3] / "docs/deploy/deltabrief.service"


@pytest.fixture
def systemd_analyze():
    found = shutil.which("systemd-analyze")
    if not found and "systemd" in os.environ.get("DELTABRIEF_REQUIRE", "").split(","):
        pytest.fail("DELTABRIEF_REQUIRE includes systemd, but there is no systemd-analyze")
    return found or pytest.skip("install systemd to run this")


def test_systemd_accepts_it(systemd_analyze, tmp_path):
    """With a program that exists here in place of the installed one."""
    text = UNIT.read_text().replace("/opt/deltabrief/.venv/bin/deltabrief", "/bin/true")
    (tmp_path / UNIT.name).write_text(text)
    done = subprocess.run(
        [systemd_analyze, "verify", tmp_path / UNIT.name], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr.strip()) == (0, "")


def test_its_command_and_settings_exist():
    text = UNIT.read_text()
    command = re.search(r"^ExecStart=\S+/deltabrief (.*)$", text, re.MULTILINE)[1]
    assert parser().parse_args(command.split()).wait
    for path in re.findall(r"^Environment=DELTABRIEF_(\w+)=", text, re.MULTILINE):
        section, _, key = path.lower().partition("__")
        assert key in Settings.model_fields[section].annotation.model_fields


def test_its_temporary_files_lie_on_a_disk():
    """`/tmp` is in memory on many systems, `/var/tmp` is not; PrivateTmp gives the service a writable one of its own."""
    text = UNIT.read_text()
    assert re.findall(r"^Environment=TMPDIR=(.*)$", text, re.MULTILINE) == ["/var/tmp"]
    assert "PrivateTmp=yes" in text.splitlines()


def test_it_stops_later_than_we_do():
    assert int(re.search(r"^TimeoutStopSec=(\d+)$", UNIT.read_text(), re.MULTILINE)[1]) > 10
