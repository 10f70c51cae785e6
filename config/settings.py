"""One frozen, typed Settings; `config.loading` fills it from files and the environment."""

from __future__ import annotations

import re
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args
from zoneinfo import ZoneInfo

from platformdirs import user_data_path
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

PREFIX = "DELTABRIEF_"
DATABASE_URL = "DELTABRIEF_DATABASE__URL"
"""May contain a password, so that it can also come from a file."""
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)


SHORTEST_KEPT = 30
"""Days that articles are kept at least."""


def known_zone(name: str) -> str:
    """The name, if it is an IANA time zone."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # a missing zone, an invalid key, a folder of zones
        raise ValueError(f"{name!r} is not an IANA time zone; write one like 'Europe/Paris' or 'UTC'") from error
    return name


class SettingsSection(BaseModel):
    """A section: frozen, without unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Data(SettingsSection):
    """Where files are stored; an empty folder means the platform's folder for application data."""

    folder: str
    keep_days: Annotated[int, Field(ge=0, le=36_500)]

    @field_validator("keep_days")
    @classmethod
    def _long_enough(cls, days: int) -> int:
        """Briefings compare with what was reported in the last weeks."""
        if 0 < days < SHORTEST_KEPT:
            raise ValueError(f"must be 0 (everything is kept) or at least {SHORTEST_KEPT}")
        return days

    @property
    def path(self) -> Path:
        """The folder, with ~ expanded."""
        return Path(self.folder).expanduser() if self.folder else user_data_path("deltabrief", appauthor=False)


class Database(SettingsSection):
    """The ledger's database; an empty url means SQLite in the data folder."""

    url: str


class EndpointKinds(SettingsSection):
    """What the generative model may propose, each by itself."""

    claims: bool
    wording: bool
    relations: bool
    answers: bool
    bottom_line: bool
    summaries: bool


class EndpointSettings(SettingsSection):
    """A generative model that proposes: an OpenAI-compatible endpoint, or without `url` a model of transformers."""

    url: Annotated[str, Field(pattern=r"^(https?://\S+)?$")]
    model: str
    timeout_seconds: Annotated[float, Field(gt=0, le=600)]
    longest_seconds: Annotated[float, Field(gt=0, le=600)]
    at_once: Annotated[int, Field(ge=1, le=64)]
    tokens_a_day: Annotated[int, Field(ge=0)]
    input_price: Annotated[float, Field(ge=0)]
    output_price: Annotated[float, Field(ge=0)]
    propose: EndpointKinds

    @model_validator(mode="after")
    def _named(self) -> Self:
        """An address alone names no model."""
        if self.url and not self.model.strip():
            raise ValueError("an endpoint needs models.endpoint.model too, as the endpoint names it")
        return self

    @property
    def is_on(self) -> bool:
        """Whether a model is named and may propose something."""
        return bool(self.model.strip()) and any(self.propose.model_dump().values())


class Models(SettingsSection):
    """The models for analysis; `summarizer.analysis.load_models` locates them and reports missing ones."""

    spacy: Annotated[str, Field(min_length=1)]
    embedding: Annotated[str, Field(min_length=1)]
    summary: Annotated[str, Field(min_length=1)]
    judge: Annotated[str, Field(min_length=1)]
    endpoint: EndpointSettings

    @property
    def write_here(self) -> bool:
        """Whether a generative model runs on this machine, which takes much longer than the others."""
        if self.summary != "extractive":
            return True
        return self.endpoint.is_on and not self.endpoint.url


class AnalysisSettings(SettingsSection):
    """Limits for the analysis of one article, and for how many one process analyses."""

    seconds: Annotated[float, Field(ge=1)]
    memory_mb: Annotated[int, Field(ge=100)]
    process_articles: Annotated[int, Field(ge=0)]


class Workers(SettingsSection):
    """Where articles are fetched and analysed, and briefings composed."""

    executor: Literal["embedded", "queue"]


class Console(SettingsSection):
    """When and how a topic's briefing is printed on the console, unless its subscription sets it."""

    at: time
    weekdays: Annotated[tuple[Weekday, ...], Field(min_length=1)]
    length: Literal["short", "standard", "full"]
    quiet: Literal["send", "skip", "failures"]
    alerts: Literal["no", "contested", "planned", "done", "denied"]


class Watch(SettingsSection):
    """How sources are polled."""

    interval_minutes: Annotated[int, Field(ge=1, le=1440)]
    longest_minutes: Annotated[int, Field(ge=1, le=10080)]
    at_once: Annotated[int, Field(ge=1, le=1000)]
    per_host: Annotated[int, Field(ge=1, le=10)]
    pause_seconds: Annotated[float, Field(ge=0, le=60)]
    contact: Annotated[str, Field(pattern=r"^[ -~]*$")]
    timeout_seconds: Annotated[float, Field(gt=0, le=600)]
    max_bytes: Annotated[int, Field(ge=1_000)]
    loopback: bool


class DeliverySettings(SettingsSection):
    """How often and for how long a delivery is attempted."""

    attempts: Annotated[int, Field(ge=1, le=100)]
    first_wait_seconds: Annotated[float, Field(gt=0)]
    longest_wait_seconds: Annotated[float, Field(gt=0)]
    claim_seconds: Annotated[float, Field(ge=1)]


class Commands(SettingsSection):
    """Limits for commands that fetch."""

    fetch_seconds: Annotated[float, Field(gt=0, le=600)]
    fetches: Annotated[int, Field(ge=1, le=100)]
    fetches_per_workspace: Annotated[int, Field(ge=1, le=100)]
    fetches_per_person: Annotated[int, Field(ge=1, le=100)]


class QuotaSettings(SettingsSection):
    """Quotas of a workspace."""

    sources: Annotated[int, Field(ge=1)]
    sources_per_import: Annotated[int, Field(ge=1)]
    imports_a_day: Annotated[int, Field(ge=1)]
    pending_articles: Annotated[int, Field(ge=1)]
    topics: Annotated[int, Field(ge=1)]
    subscriptions_per_place: Annotated[int, Field(ge=1)]


class QuotasSettings(QuotaSettings):
    """The same, and the quotas of a personal workspace: one person's direct messages with the bot."""

    personal: QuotaSettings


class Mail(SettingsSection):
    """The server that takes briefings by mail; an empty host means none."""

    host: str
    port: Annotated[int, Field(ge=1, le=65535)]
    security: Literal["starttls", "tls", "none"]
    user: str
    sender: Annotated[str, Field(pattern=r"^([^@\s<>]+@[^@\s<>]+)?$")]


class Serve(SettingsSection):
    """Whether and how the ledger is served over HTTP."""

    enabled: bool
    host: Annotated[str, Field(min_length=1)]
    port: Annotated[int, Field(ge=1, le=65535)]
    public_url: Annotated[str, Field(pattern=r"^(https?://[^\s?#]+)?$")]
    requests_per_minute: Annotated[int, Field(ge=1, le=100_000)]
    ask_seconds: Annotated[float, Field(gt=0, le=600)]


class Log(SettingsSection):
    """How `run` logs."""

    format: Literal["text", "json"]


class MonitoringSettings(SettingsSection):
    """Where `run` serves /metrics and /healthz; port 0 means nowhere."""

    host: Annotated[str, Field(min_length=1)]
    port: Annotated[int, Field(ge=0, le=65535)]


class SlackSettings(SettingsSection):
    """Slack: the channel whose members may manage the workspace; for several teams, where they install the app."""

    admin_channel: Annotated[str, Field(pattern=r"^([CG][A-Z0-9]+)?$")]
    client_id: Annotated[str, Field(pattern=r"^[0-9.]*$")]
    public_url: Annotated[str, Field(pattern=r"^(https?://\S+)?$")]
    host: Annotated[str, Field(min_length=1)]
    port: Annotated[int, Field(ge=0, le=65535)]


class Owner(SettingsSection):
    """Publishers of one owner count as one origin."""

    name: Annotated[str, Field(min_length=1)]
    publishers: Annotated[tuple[str, ...], Field(min_length=1)]
    sites: tuple[str, ...] = ()


Secret = Literal["discord_token", "slack_bot_token", "slack_app_token", "slack_client_secret"]
SECRETS: frozenset[str] = frozenset(get_args(Secret))
"""Fields that are read only from the environment, by their name in capitals."""


class _Environment(EnvSettingsSource):
    """The environment, without the variable that names the file of the database's URL (`config.secret_files`)."""

    def __call__(self) -> dict[str, Any]:
        found = super().__call__()
        if isinstance(database := found.get("database"), dict):
            database.pop("url_file", None)
        return found


class Settings(BaseSettings):
    """All settings. Use `load`, which reads the files."""

    model_config = SettingsConfigDict(frozen=True, extra="forbid", env_prefix=PREFIX, env_nested_delimiter="__")

    zone: Annotated[str, AfterValidator(known_zone)]
    data: Data
    database: Database
    models: Models
    analysis: AnalysisSettings
    workers: Workers
    console: Console
    watch: Watch
    delivery: DeliverySettings
    commands: Commands
    quotas: QuotasSettings
    serve: Serve
    mail: Mail
    log: Log
    monitoring: MonitoringSettings
    slack: SlackSettings
    owners: tuple[Owner, ...]
    discord_token: SecretStr | None = Field(None, validation_alias="DISCORD_TOKEN")
    slack_bot_token: SecretStr | None = Field(None, validation_alias="SLACK_BOT_TOKEN")
    slack_app_token: SecretStr | None = Field(None, validation_alias="SLACK_APP_TOKEN")
    slack_client_secret: SecretStr | None = Field(None, validation_alias="SLACK_CLIENT_SECRET")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment takes precedence over the files; no other sources are read."""
        return (_Environment(settings_cls), init_settings)

    def secret(self, name: Secret) -> str:
        """A secret without surrounding spaces; empty if it is not set."""
        value: SecretStr | None = getattr(self, name)
        return value.get_secret_value().strip() if value else ""

    @property
    def database_url(self) -> str:
        """The ledger's URL; by default the SQLite file in the data folder."""
        return self.database.url or f"sqlite:///{self.data.path / 'deltabrief.db'}"

    def at_database(self, url: str) -> Self:
        """The same settings on another ledger."""
        return self.model_copy(update={"database": Database(url=url)})

    @property
    def database_file(self) -> Path | None:
        """The ledger's file, None if it is not a SQLite file."""
        scheme, _, file = self.database_url.partition(":///")
        return Path(file) if file and scheme.startswith("sqlite") else None

    @property
    def shown_database(self) -> str:
        """The ledger's URL without its password, for printing."""
        return re.sub(r"(//[^:/@]*):[^@/]*@", r"\1:***@", self.database_url)

    @property
    def owner_of(self) -> dict[str, str]:
        """Publisher, or site (both casefolded) → owner."""
        named = ((name, owner) for owner in self.owners for name in (*owner.publishers, *owner.sites))
        return {name.casefold(): owner.name for name, owner in named}
