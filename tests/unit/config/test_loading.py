from datetime import time
from pathlib import Path

import pytest

from config.loading import SettingsError, load


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch, tmp_path):
    for name in ("DELTABRIEF_CONFIG", "DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def file(tmp_path) -> Path:
    return tmp_path / "mine.toml"


def test_the_shipped_defaults_are_complete():
    settings = load()
    assert settings.zone == "UTC"
    assert settings.console.at == time(8)
    assert settings.database_url.startswith("sqlite:///")
    assert settings.database_url.endswith("deltabrief.db")


def test_a_file_here_is_found_without_being_named(tmp_path):
    (tmp_path / "deltabrief.toml").write_text('zone = "Europe/Paris"')
    assert load().zone == "Europe/Paris"


def test_a_named_file_wins_over_the_variable_and_the_variable_over_the_file_here(tmp_path, file, monkeypatch):
    (tmp_path / "deltabrief.toml").write_text('zone = "Asia/Tokyo"')
    other = tmp_path / "other.toml"
    other.write_text('zone = "America/Lima"')
    monkeypatch.setenv("DELTABRIEF_CONFIG", str(other))
    assert load().zone == "America/Lima"
    file.write_text('zone = "Africa/Cairo"')
    assert load(file).zone == "Africa/Cairo"


def test_the_environment_wins_over_files_and_leaves_its_neighbours_alone(file, monkeypatch):
    file.write_text("[watch]\ninterval_minutes = 5\ntimeout_seconds = 7")
    monkeypatch.setenv("DELTABRIEF_WATCH__INTERVAL_MINUTES", "9")
    settings = load(file)
    assert (settings.watch.interval_minutes, settings.watch.timeout_seconds) == (9, 7)


def test_owners_of_the_user_come_on_top_of_the_shipped_ones(file):
    file.write_text('[[owners]]\nname = "Harbour Press"\npublishers = ["The Quay", "Morning Quay"]')
    owner_of = load(file).owner_of
    assert owner_of["morning quay"] == "Harbour Press"
    assert owner_of["reuters"] == "Thomson Reuters"


@pytest.mark.parametrize(
    ("toml", "said"),
    [
        pytest.param('zon = "UTC"', ["mine.toml", "'zon'", "did you mean 'zone'"], id="near key"),
        pytest.param("[watch]\nintervall = 3", ["'watch.intervall'", "'interval_minutes'"], id="near nested key"),
        pytest.param("[watch]\nqqq = 3", ["'watch.qqq'", "known here: ", "loopback"], id="far key lists what there is"),
        pytest.param('zone = "Mars/Base"', ["mine.toml", "zone", "'Mars/Base'", "Europe/Paris"], id="no such zone"),
        pytest.param('zone = "../../etc/passwd"', ["zone", "not an IANA time zone"], id="a path is no zone"),
        pytest.param('[watch]\ninterval_minutes = "x"', ["watch.interval_minutes", "integer"], id="wrong type"),
        pytest.param("[watch]\ninterval_minutes = 0", ["watch.interval_minutes", "greater than"], id="out of range"),
        pytest.param("watch = 3", ["mine.toml: watch: must be"], id="value where a section is due"),
        pytest.param('[console]\nat = "25:00"', ["console.at", "hour"], id="no such hour"),
        pytest.param(
            '[console]\nquiet = "maybe"', ["console.quiet", "'send', 'skip' or 'failures'"], id="no such word"
        ),
        pytest.param("\nzone = ]", ["mine.toml", "not valid TOML", "line 2"], id="broken TOML"),
        pytest.param('[[owners]]\npublishers = ["A"]', ["mine.toml: owners.name"], id="owner without a name"),
        pytest.param('discord_token = "abc"', ["DISCORD_TOKEN", "environment"], id="token in a file"),
        pytest.param('slack_bot_token = "xoxb-1"', ["SLACK_BOT_TOKEN", "environment"], id="Slack's token in a file"),
        pytest.param('[slack]\nadmin_channel = "#general"', ["slack.admin_channel"], id="a name for an id"),
    ],
)
def test_a_mistake_names_its_file_its_key_and_the_remedy(file, toml, said):
    file.write_text(toml)
    with pytest.raises(SettingsError) as caught:
        load(file)
    for part in said:
        assert part in str(caught.value)


def test_a_file_that_is_not_there_is_a_mistake_only_when_it_was_named(file):
    with pytest.raises(SettingsError, match=r"mine\.toml: cannot be read .*--config"):
        load(file)


def test_bytes_that_are_no_text_are_no_toml(file):
    file.write_bytes(b"\xff\xfe\x00z")
    with pytest.raises(SettingsError, match="not valid TOML"):
        load(file)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        pytest.param("DELTABRIEF_ZON", "UTC", "unknown key 'zon'; did you mean 'zone'", id="unknown"),
        pytest.param("DELTABRIEF_WATCH__INTERVAL", "3", "unknown key 'watch.interval'", id="unknown nested"),
        pytest.param("DELTABRIEF_ZONE", "Mars/Base", "DELTABRIEF_ZONE: zone: 'Mars/Base'", id="bad value"),
        pytest.param("DELTABRIEF_OWNERS", "[", "the environment: .*owners.*JSON", id="no JSON"),
    ],
)
def test_a_mistake_in_the_environment_names_the_variable(monkeypatch, name, value, said):
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=said):
        load()


@pytest.mark.parametrize("name", ["discord_token", "slack_bot_token", "slack_app_token"])
def test_a_token_comes_from_the_environment_and_is_never_shown(monkeypatch, name):
    monkeypatch.setenv(name.upper(), " very-secret\n")
    settings = load()
    assert settings.secret(name) == "very-secret"
    assert "very-secret" not in f"{settings!r} {settings}"


def test_a_password_in_the_database_url_is_not_shown(monkeypatch):
    monkeypatch.setenv("DELTABRIEF_DATABASE__URL", "postgresql+psycopg://me:hunter2@db.example/news")
    assert load().shown_database == "postgresql+psycopg://me:***@db.example/news"


def test_settings_cannot_be_changed():
    with pytest.raises(ValueError, match="frozen"):
        load().zone = "Europe/Paris"


def test_an_endpoint_needs_the_name_of_a_model(tmp_path):
    file = tmp_path / "deltabrief.toml"
    file.write_text('[models.endpoint]\nurl = "http://127.0.0.1:11434/v1"\n')
    with pytest.raises(SettingsError, match=r"models\.endpoint\.model"):
        load(file)


def test_a_model_that_may_propose_nothing_is_off(tmp_path):
    file = tmp_path / "deltabrief.toml"
    file.write_text('[models.endpoint]\nmodel = "small"\n')
    assert not load(file).models.endpoint.is_on
    file.write_text('[models.endpoint]\nmodel = "small"\npropose = { wording = true }\n')
    assert load(file).models.endpoint.is_on
