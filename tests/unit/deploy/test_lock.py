"""requirements.lock covers what pyproject.toml asks for. Its hashes are those of pypi.org; that they fit is pip's to say."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[3]
ENTRY = re.compile(
    r"^(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>\S+) \\\n(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)


def wanted():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    extras = [line for lines in project["project"]["optional-dependencies"].values() for line in lines]
    lines = [*project["project"]["dependencies"], *extras, *project["dependency-groups"]["dev"]]
    return [Requirement(line) for line in lines]


def test_every_line_is_a_pinned_package_with_the_hashes_of_its_files():
    lines = (ROOT / "requirements.lock").read_text().split("\n", 1)
    assert lines[0].startswith("# Made by .ci/steps/lock.sh")
    assert ENTRY.sub("", lines[1]) == ""


def test_it_has_everything_that_is_asked_for_in_a_version_that_fits():
    locked = {
        canonicalize_name(entry["name"]): entry["version"]
        for entry in ENTRY.finditer((ROOT / "requirements.lock").read_text())
    }
    wrong = [
        str(requirement)
        for requirement in wanted()
        if not requirement.specifier.contains(locked.get(canonicalize_name(requirement.name), "0"), prereleases=True)
    ]
    assert not wrong, "run .ci/steps/lock.sh"


def test_it_is_what_make_installs_when_asked_to():
    assert "--require-hashes --requirement requirements.lock" in (ROOT / "Makefile").read_text()
