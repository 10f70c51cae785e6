from __future__ import annotations

import pytest

from bot.bootstrap.read_secrets import source_secret
from config.loading import SettingsError, load
from config.secret_files import LARGEST, secret
from config.settings import DATABASE_URL, SECRETS, Settings
from summarizer.errors import FetchError


def test_the_known_secrets():
    assert {"discord_token", "slack_bot_token", "slack_app_token"} <= SECRETS
    kept = {name for name, field in Settings.model_fields.items() if "SecretStr" in str(field.annotation)}
    assert kept == SECRETS


@pytest.mark.parametrize("name", sorted(map(str.upper, SECRETS)))
def test_every_secret_setting_can_come_from_a_file(name, tmp_path, monkeypatch):
    (tmp_path / "secret").write_text("  s3cret\n")
    monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(f"{name}_FILE", str(tmp_path / "secret"))
    settings = load()
    held = {
        value.get_secret_value()
        for field, value in settings
        if str(type(settings).model_fields[field].validation_alias) == name
    }
    assert held == {"s3cret"}
    assert "s3cret" not in repr(settings)


def test_the_url_of_the_database_can_come_from_a_file(tmp_path, monkeypatch):
    (tmp_path / "url").write_text("postgresql+psycopg://bot:pw@db/deltabrief\n")
    monkeypatch.setenv(f"{DATABASE_URL}_FILE", str(tmp_path / "url"))
    assert load().database_url == "postgresql+psycopg://bot:pw@db/deltabrief"
    assert load().shown_database == "postgresql+psycopg://bot:***@db/deltabrief"


def test_the_file_wins_over_the_settings_file(tmp_path, monkeypatch):
    (tmp_path / "d.toml").write_text('[database]\nurl = "sqlite:///other.db"\n')
    (tmp_path / "url").write_text("sqlite:////data/this.db")
    monkeypatch.setenv(f"{DATABASE_URL}_FILE", str(tmp_path / "url"))
    assert load(tmp_path / "d.toml").database_url == "sqlite:////data/this.db"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read (No such file or directory); name a readable file"),
        (b"\n", "is empty; write the secret into it"),
        (b"\xff\xfe", "is not UTF-8 text"),
        (b"one\ntwo\n", "has several lines; it must hold only the secret"),
        (b"x" * (LARGEST + 1), "it must hold only the secret"),
    ],
)
def test_a_file_that_holds_no_secret_is_named_and_its_content_is_not(content, words, tmp_path, monkeypatch):
    if content is not None:
        (tmp_path / "secret").write_bytes(content)
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    monkeypatch.setenv("DISCORD_TOKEN_FILE", str(tmp_path / "secret"))
    with pytest.raises(SettingsError) as error:
        load()
    assert str(error.value).startswith(f"DISCORD_TOKEN_FILE: {tmp_path / 'secret'} ")
    assert words in str(error.value)


def test_two_places_for_one_secret_are_one_too_many():
    with pytest.raises(SettingsError, match="TOKEN and TOKEN_FILE are both set; unset one of them"):
        secret("TOKEN", {"TOKEN": "a", "TOKEN_FILE": "b"})
    assert secret("TOKEN", {"TOKEN": " a ", "TOKEN_FILE": " "}) == "a"
    assert secret("TOKEN", {}) is None


def test_the_login_of_a_source_can_come_from_a_file(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_LOGIN_COURIER_FILE", str(tmp_path / "login"))
    with pytest.raises(FetchError, match=r"SOURCE_LOGIN_COURIER_FILE: .*login cannot be read"):
        source_secret("courier")
    (tmp_path / "login").write_text("reader:pw\n")
    assert source_secret("courier") == "reader:pw"


def test_another_setting_with_file_in_its_name_is_still_unknown(monkeypatch):
    monkeypatch.setenv("DELTABRIEF_ZONE_FILE", "/x")
    with pytest.raises(SettingsError, match="unknown key 'zone_file'"):
        load()
