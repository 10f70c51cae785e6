"""Dockerfile and compose.yaml cannot be run here; they are held to the code, to each other, and to what CI runs."""

from __future__ import annotations

import fnmatch
import json
import re
import shlex
from pathlib import Path

import pytest
import yaml

from bot.cli.parser import parser
from config.settings import DATABASE_URL, SECRETS, Settings

ROOT = Path(__file__).parents[3]
STEPS = re.compile(r"\.ci/steps/\w+\.sh")
IN_IMAGE = ("install.sh", "smoke.sh")


def instructions():
    """(instruction, rest) of every line of the Dockerfile, continued lines joined."""
    text = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text())
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [tuple(line.split(" ", 1)) for line in lines]


def stages():
    found = []
    for name, rest in instructions():
        if name == "FROM":
            found.append([])
        found[-1].append((name, rest))
    return found


def last(name):
    return [rest for instruction, rest in stages()[-1] if instruction == name][-1]


def environment_of_image():
    return dict(part.split("=", 1) for part in shlex.split(last("ENV")))


def compose():
    return yaml.safe_load((ROOT / "compose.yaml").read_text())


def ours():
    return {name: service for name, service in compose()["services"].items() if service["image"] == "deltabrief"}


def settings_paths(model=Settings, above=""):
    for name, field in model.model_fields.items():
        yield f"{above}{name}"
        if hasattr(field.annotation, "model_fields"):
            yield from settings_paths(field.annotation, f"{above}{name}__")


KNOWN = {f"DELTABRIEF_{path.upper()}" for path in settings_paths()} | {f"{DATABASE_URL}_FILE"}
KNOWN |= {f"{name.upper()}{end}" for name in SECRETS for end in ("", "_FILE")}


def test_the_image_is_built_by_the_steps_that_ci_runs():
    image = [STEPS.findall(rest) for name, rest in stages()[0] if name == "RUN"]
    assert [step for found in image for step in found] == [f".ci/steps/{name}" for name in IN_IMAGE]
    assert set(STEPS.findall((ROOT / ".ci/run").read_text())) >= {f".ci/steps/{name}" for name in IN_IMAGE}
    where = {re.search(r"steps/\w+\.sh (\S+)", rest)[1] for name, rest in stages()[0] if name == "RUN"}
    assert where == {"/opt/deltabrief"}
    assert "--from=build /opt/deltabrief /opt/deltabrief" in [rest for name, rest in stages()[-1] if name == "COPY"]


@pytest.mark.parametrize("step", sorted((ROOT / ".ci/steps").glob("*.sh")), ids=lambda step: step.name)
def test_steps_can_be_run_and_stop_at_the_first_error(step):
    assert step.stat().st_mode & 0o111
    assert step.read_text().splitlines()[0] == "#!/usr/bin/env bash"
    assert "\nset -euo pipefail\n" in step.read_text()


def test_both_stages_have_the_same_pinned_base():
    bases = {rest.split()[0] for name, rest in instructions() if name == "FROM"}
    assert bases == {"python:3.11-slim-bookworm"}


def test_it_runs_as_nobody_in_particular_and_writes_only_to_its_volume():
    assert last("USER") == "deltabrief"
    assert last("VOLUME") == last("WORKDIR") == environment_of_image()["DELTABRIEF_DATA__FOLDER"] == "/data"
    assert "--uid 10001" in last("RUN")
    assert "-m 0700 /data" in last("RUN")


def test_it_fetches_no_models_and_logs_objects():
    image = environment_of_image()
    assert image["HF_HUB_OFFLINE"] == "1"
    assert image["DELTABRIEF_LOG__FORMAT"] == "json"
    assert {name for name in image if name.startswith("DELTABRIEF_")} <= KNOWN


def test_its_health_check_asks_the_port_that_it_serves():
    command = json.loads(last("HEALTHCHECK").split(" CMD ")[1])
    assert command == ["deltabrief", "health"]
    assert last("EXPOSE") == environment_of_image()["DELTABRIEF_MONITORING__PORT"]


def test_the_default_command_is_one_of_ours():
    assert json.loads(last("ENTRYPOINT")) == ["deltabrief"]
    assert parser().parse_args(json.loads(last("CMD"))).wait


def ignored(path: str) -> bool:
    """Whether .dockerignore keeps this path out of the image."""
    out = False
    for line in (ROOT / ".dockerignore").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        pattern = line.removeprefix("!").removeprefix("**/")
        parts = [path, *map(str, Path(path).parents)]
        anywhere = line.removeprefix("!").startswith("**/")
        names = Path(path).parts if anywhere else parts
        if any(fnmatch.fnmatch(name, pattern) for name in names):
            out = not line.startswith("!")
    return out


@pytest.mark.parametrize(
    "path",
    [
        *(f".ci/steps/{name}" for name in IN_IMAGE),
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "bot/__main__.py",
        "config/default.toml",
        "storage/migrations/env.py",
        "summarizer/models/weights/judge.safetensors",
    ],
)
def test_what_the_build_needs_is_in_its_context(path):
    assert (ROOT / path).exists()
    assert not ignored(path)


@pytest.mark.parametrize(
    "path",
    [".git/config", ".venv/bin/python", "secrets/discord_token", "deltabrief.db", "bot/x.db", "tests/conftest.py"],
)
def test_what_is_private_or_large_stays_out_of_it(path):
    assert ignored(path)


@pytest.mark.parametrize("name", sorted(ours()))
def test_a_service_runs_a_command_that_exists_with_settings_that_exist(name):
    service = ours()[name]
    parser().parse_args(service.get("command", json.loads(last("CMD"))))
    assert set(service.get("environment", {})) <= KNOWN
    assert service["read_only"]
    assert service["cap_drop"] == ["ALL"]
    assert "/tmp" in service["tmpfs"]


@pytest.mark.parametrize("name", ["deltabrief", "bot"])
def test_who_answers_questions_has_temporary_files_on_a_disk(name):
    """Vectors of claims lie there, so that the system can take their memory back."""
    service, folder = ours()[name], environment_of_image()["TMPDIR"]
    assert folder in [volume.split(":")[1] for volume in service["volumes"]]
    assert folder not in [place.split(":")[0] for place in service["tmpfs"]]


def test_there_are_two_ways_to_run_it():
    services = compose()["services"]
    embedded = {name for name, service in services.items() if service["profiles"] == ["embedded"]}
    scaled = {name for name, service in services.items() if service["profiles"] == ["scaled"]}
    assert embedded == {"deltabrief"}
    assert scaled == {"postgres", "upgrade", "bot", "worker"}
    assert services["worker"]["deploy"]["replicas"] == 2
    assert int(re.search(r"postgres:(\d+)", services["postgres"]["image"])[1]) >= 15
    assert services["bot"]["depends_on"] == services["worker"]["depends_on"]


def test_secrets_are_files_that_are_declared_and_mounted_where_they_are_read():
    declared = compose()["secrets"]
    used = set()
    for name, service in compose()["services"].items():
        mounted = set(service.get("secrets", []))
        read = {Path(value).name for value in service["environment"].values() if value.startswith("/run/secrets/")}
        assert read == mounted, name
        used |= mounted
    assert used == set(declared)
    assert all(each["file"].startswith("./secrets/") for each in declared.values())
    assert "/secrets/" in (ROOT / ".gitignore").read_text().split()


def test_nothing_is_published_beyond_this_machine_and_volumes_are_declared():
    for service in compose()["services"].values():
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
        assert {volume.split(":")[0] for volume in service.get("volumes", [])} <= set(compose()["volumes"])
