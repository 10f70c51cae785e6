"""The composition root: settings → ledger, models, service. The only reader of `config`, and the only clock.

Everything is created on first use, so that a command pays only for what it uses: `topics list` loads no model.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from importlib.metadata import version
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.hooks import Observe, no_observation
from bot.monitoring.logging_setup import log_in_child
from bot.runtime.instance_lease import this_process
from bot.runtime.outbox_worker import Messenger, RetryPolicy
from bot.watching.source_login import LOGIN
from bot.workspace.console import ConsoleDefaults, ensure_console
from bot.workspace.quotas import Quota, Quotas
from config import shipped as shipped_files
from config.loading import DEFAULTS, SettingsError, load, user_file
from config.secret_files import secret
from config.settings import WEEKDAYS, Settings
from summarizer.delivery.model import Length, QuietRule
from summarizer.errors import FetchError, StorageError, UsageError

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from bot.chat.services import BotServices
    from bot.endpoint.probe import Probe
    from bot.monitoring.serve import Monitoring
    from bot.runtime.job_handlers import JobHandlers
    from bot.runtime.job_worker import JobWorker, Queues
    from bot.runtime.model_worker import AnalysisLimits, Worker
    from bot.runtime.platform_connection import PlatformConnection
    from bot.runtime.queue_executor import QueueExecutor
    from bot.watching.command_fetch import CommandFetches
    from bot.watching.poller import FetchPolicy, SourcePoller
    from bot.web.options import ServeOptions
    from storage.unit_of_work import SqlLedger
    from summarizer.models.chat import ChatModel
    from summarizer.proposals.proposer import Proposer
    from summarizer.service import Service
    from summarizer.unit_of_work import Ledger

WRITING = 10
"""Factor on the time limit of an analysis if a generative model writes the summary: 160 words at a few per second."""


def now() -> datetime:
    """The only clock: all other code gets the time as an argument."""
    return datetime.now(UTC)


def source_secret(name: str) -> str | None:
    """The "user:password" of a source's login, from the environment or from a file that it names; read at every use.

    Raises:
        FetchError: its file cannot be used.
    """
    try:
        return secret(f"{LOGIN}{name.upper()}")
    except SettingsError as error:
        raise FetchError(str(error)) from error


class App:
    """What commands can use. `config` and `database` come from the command line."""

    now: Callable[[], datetime] = staticmethod(now)
    sleep: Callable[[float], None] = staticmethod(sleep)

    def __init__(self, config: Path | None = None, database: str | None = None) -> None:
        self._config = config
        self._database = database

    @cached_property
    def settings(self) -> Settings:
        """Raises UsageError with the file, the key and the remedy."""
        try:
            settings = load(self._config)
        except SettingsError as error:
            raise UsageError(str(error)) from error
        return settings.at_database(self._database) if self._database else settings

    @property
    def settings_file(self) -> Path:
        """Where the user's settings are, or would be."""
        return user_file(self._config)

    def topic_file(self, named: Path) -> Path:
        """The file of a topic: the given path, that folder's topic file, or the shipped topic of that name.

        Raises:
            UsageError: none of these exists; the message lists the shipped topics.
        """
        if named.is_dir():
            return named / "topic.toml"
        shipped = None if named.exists() else shipped_files.topic_file(str(named))
        if shipped is None and not named.exists():
            known = ", ".join(shipped_files.topic_names())
            raise UsageError(f"there is no topic file {str(named)!r}; give one, or a shipped topic: {known}")
        return shipped or named

    def scenario_folder(self, named: Path) -> Path:
        """The folder of a scenario: the given path, or the shipped scenario of that name."""
        return (None if named.exists() else shipped_files.scenario_folder(str(named))) or named

    @property
    def defaults_file(self) -> Path:
        """The shipped file that lists every setting."""
        return DEFAULTS

    @cached_property
    def routine(self) -> ConsoleDefaults:
        """When and how the console is briefed by default."""
        console = self.settings.console
        days = frozenset(WEEKDAYS.index(day) for day in console.weekdays)
        return ConsoleDefaults(console.at, self.settings.zone, days, Length(console.length), QuietRule(console.quiet))

    @cached_property
    def zone(self) -> ZoneInfo:
        """The time zone in which dates are shown."""
        return ZoneInfo(self.settings.zone)

    def close(self) -> None:
        """Close the connections that were opened."""
        if "fetches" in self.__dict__:
            self.fetches.close()
        if "ledger" in self.__dict__:
            self.ledger.dispose()

    @cached_property
    def ledger(self) -> SqlLedger:
        """The configured ledger, with the console's workspace. A missing SQLite file is created.

        Raises:
            StorageError: the database cannot be reached, or has another schema version.
        """
        return open_console_ledger(self.settings)

    @contextmanager
    def ledger_at(self, url: str) -> Iterator[SqlLedger]:
        """Another ledger, created if it is missing, for the duration of the context."""
        ledger = open_console_ledger(self.settings.at_database(url))
        try:
            yield ledger
        finally:
            ledger.dispose()

    @cached_property
    def service(self) -> Service:
        """The use cases on the configured ledger; models are loaded on first use."""
        return build_service(self.settings, self.ledger, clock=self.now)

    def service_with(
        self, ledger: Ledger, owners: Mapping[str, str], progress: Callable[[str], None] = lambda _: None
    ) -> Service:
        """The use cases on another ledger, with a scenario's owners in addition to the configured ones."""
        service = build_service(self.settings, ledger, progress)
        return replace(service, owners={**service.owners, **owners})

    @cached_property
    def reader(self) -> SourcePoller:
        """Polls the sources of the ledger."""
        return self.new_reader()

    def new_reader(self) -> SourcePoller:
        """The same; the caller closes it."""
        from bot.watching.poller import SourcePoller  # noqa: PLC0415 - imports the parsers of feeds and pages

        return SourcePoller(
            self.ledger, self.service.ingest, self.terms, self.now, quotas=self.quotas, observe=self.observe
        )

    @cached_property
    def terms(self) -> FetchPolicy:
        """How sources are polled. Login secrets are read from the environment when needed, and never kept."""
        from bot.watching.fetch import Limits  # noqa: PLC0415 - see above
        from bot.watching.host_limits import HostLimits  # noqa: PLC0415 - see above
        from bot.watching.poll_schedule import PollInterval  # noqa: PLC0415 - see above
        from bot.watching.poller import AGENT, FetchPolicy  # noqa: PLC0415 - see above

        watch = self.settings.watch
        shortest = timedelta(minutes=watch.interval_minutes)
        return FetchPolicy(
            Limits(watch.timeout_seconds, watch.max_bytes, loopback=watch.loopback, at_once=watch.at_once),
            HostLimits(watch.per_host, timedelta(seconds=watch.pause_seconds)),
            PollInterval(shortest, max(shortest, timedelta(minutes=watch.longest_minutes))),
            f"{AGENT} (+{watch.contact})" if watch.contact else AGENT,
            source_secret,
            owners=self.settings.owner_of,
        )

    @cached_property
    def fetches(self) -> CommandFetches:
        """Fetches for commands that name a source."""
        from bot.watching.command_fetch import CommandFetches, FetchLimits  # noqa: PLC0415 - see above

        commands = self.settings.commands
        limits = FetchLimits(
            commands.fetch_seconds, commands.fetches, commands.fetches_per_workspace, commands.fetches_per_person
        )
        return CommandFetches(self.terms, self.now, limits)

    @cached_property
    def quotas(self) -> Quotas:
        """The quotas of workspaces."""
        quotas = self.settings.quotas.model_dump()
        return Quotas(personal=Quota(**quotas.pop("personal")), shared=Quota(**quotas))

    @property
    def analysis_limits(self) -> AnalysisLimits:
        """Limits for the analysis of one article. A generative model needs more time, whatever the text."""
        from bot.runtime.model_worker import AnalysisLimits  # noqa: PLC0415 - imports the service

        analysis = self.settings.analysis
        models = self.settings.models
        writes = models.summary != "extractive" or (models.endpoint.is_on and not models.endpoint.url)
        return AnalysisLimits(analysis.seconds * (WRITING if writes else 1), analysis.memory_mb * 2**20)

    @property
    def build_elsewhere(self) -> Callable[[], Service]:
        """How another process builds the same service for itself."""
        return partial(_build_from_settings, self.settings)

    def analysis_worker(self) -> Worker:
        """A process of its own in which articles are analysed within `analysis_limits`. The caller closes it."""
        from bot.runtime.model_worker import ProcessWorker  # noqa: PLC0415 - imports the service

        return ProcessWorker(self.build_elsewhere, self.analysis_limits, self.observe)

    def analysis_workers(self, count: int) -> Worker:
        """So many of them: work goes to one that is free. The caller closes them."""
        from bot.runtime.worker_pool import WorkerPool  # noqa: PLC0415 - imports the service

        return WorkerPool([self.analysis_worker() for _ in range(count)])

    def queue_executor(self, send: Callable[[], Awaitable[object]]) -> QueueExecutor | None:
        """What enqueues work for `deltabrief worker`; None if this process does the work itself."""
        if self.settings.workers.executor != "queue":
            return None
        from bot.runtime.queue_executor import QueueExecutor  # noqa: PLC0415 - only if scaled out

        return QueueExecutor(self.ledger, self.now, send, self.terms.bounds)

    def job_worker(self, handlers: JobHandlers, queues: Sequence[Queues]) -> JobWorker:
        """Takes jobs from the ledger's queue."""
        from bot.runtime.job_worker import JobWorker  # noqa: PLC0415 - only if scaled out

        return JobWorker(self.settings.database_url, handlers, queues)

    @cached_property
    def monitoring(self) -> Monitoring:
        """Metrics and health of this process."""
        from bot.monitoring.serve import Monitoring  # noqa: PLC0415 - imports prometheus_client, which few commands need

        return Monitoring(self.ledger, self.now, version("deltabrief"), this_process())

    @property
    def observe(self) -> Observe:
        """Where work is counted: nowhere, unless metrics are served."""
        return self.monitoring.metrics.observe if self.settings.monitoring.port else no_observation

    def chat_platforms(self, worker: Worker) -> Iterator[AbstractAsyncContextManager[PlatformConnection]]:
        """The connection to every chat platform that has a token, each for the duration of its context."""
        from bot.chat.services import BotServices  # noqa: PLC0415 - imports the service

        desk = BotServices(
            self.ledger, self.service, worker, self.now, self.settings.zone, fetches=self.fetches, quotas=self.quotas
        )
        if token := self.settings.secret("discord_token"):
            yield self.on_discord(desk, token)
        if self.settings.secret("slack_bot_token") or self.settings.secret("slack_app_token"):
            yield self.on_slack(desk)

    def on_discord(self, desk: BotServices, token: str) -> AbstractAsyncContextManager[PlatformConnection]:
        """The connection to Discord, for the duration of the context. Raises as `discord_app.connection.connected`."""
        from bot.discord_app.build import build_client  # noqa: PLC0415 - without a token, discord.py is not loaded
        from bot.discord_app.connection import connected  # noqa: PLC0415 - see above

        client = build_client(desk, self.settings.data.path / "discord.synced", **self.discord_options())
        return connected(client, token)

    @staticmethod
    def secret(name: str) -> str | None:
        """A secret from the environment, or from the file that NAME_FILE names. Raises UsageError."""
        try:
            return secret(name)
        except SettingsError as error:
            raise UsageError(str(error)) from error

    @cached_property
    def notifiers(self) -> dict[str, Messenger]:
        """Messengers of the destinations that are no chat, by platform; those that are not configured are missing.

        Raises:
            UsageError: WEBHOOK_SECRET is too short, or mail.sender is missing.
        """
        from bot.notify.configured import notifiers  # noqa: PLC0415 - see above

        return notifiers(self.settings.mail.model_dump(), self.secret, self.now, self.zone)

    @property
    def serve_options(self) -> ServeOptions:
        """How the ledger is served."""
        from bot.web.options import ServeOptions  # noqa: PLC0415 - see above

        serve = self.settings.serve.model_dump(exclude={"enabled"})
        return ServeOptions(**serve, zone=self.settings.zone)

    def web_app(self, worker: Worker) -> ASGIApp:
        """The application that serves the ledger. Raises UsageError if its packages are missing."""
        try:
            from bot.web.build import build_app  # noqa: PLC0415 - an optional dependency
        except ModuleNotFoundError as error:
            raise UsageError(f"serving needs {error.name}: pip install 'deltabrief[serve]'") from error
        return build_app(self.service, worker, self.now, self.serve_options)

    def on_slack(self, desk: BotServices) -> AbstractAsyncContextManager[PlatformConnection]:
        """The connection to Slack, for the duration of the context: to the team of a bot token, else to several.

        Raises:
            UsageError: the extra is not installed; and as `slack_app.connection`.
        """
        try:
            from bot.slack_app import connection  # noqa: PLC0415 - an extra, see above
            from bot.slack_app.oauth import OAuthOptions  # noqa: PLC0415 - see above
        except ModuleNotFoundError as error:
            raise UsageError(
                f"Slack needs a package that is missing ({error.name}): pip install 'deltabrief[slack]'"
            ) from error
        bot_token, app_token = self.settings.secret("slack_bot_token"), self.settings.secret("slack_app_token")
        slack, options = (
            self.settings.slack,
            {"admin_channel": self.settings.slack.admin_channel, **self.slack_options()},
        )
        if bot_token or not slack.client_id:
            return connection.connected(desk, connection.SlackTokens(bot_token, app_token), **options)
        secret = self.settings.secret("slack_client_secret")
        oauth = OAuthOptions(slack.client_id, secret, slack.public_url, slack.host, slack.port)
        return connection.connected_to_several(desk, app_token, oauth, **options)

    def slack_options(self) -> dict[str, Any]:
        """Options of the connection to Slack: empty, except in tests, which connect to a fake Slack."""
        return {}

    def discord_options(self) -> dict[str, Any]:
        """Options for discord.py: empty, except in tests, whose connector leads to a fake Discord."""
        return {}

    def probe_model(self) -> Probe | None:
        """What the model that proposes can do; None if it is off. Raises as `build_chat`."""
        from time import monotonic  # noqa: PLC0415 - only here

        from bot.endpoint.probe import probe  # noqa: PLC0415 - without an endpoint, it is not needed

        if not self.settings.models.endpoint.is_on:
            return None
        chat = build_chat(self.settings)
        try:
            return probe(chat, monotonic, getattr(chat, "capabilities", dict))
        finally:
            getattr(chat, "close", lambda: None)()

    @cached_property
    def retry_policy(self) -> RetryPolicy:
        """How often and for how long deliveries are attempted."""
        delivery = self.settings.delivery
        return RetryPolicy(
            attempts=delivery.attempts,
            first_wait=timedelta(seconds=delivery.first_wait_seconds),
            longest_wait=timedelta(seconds=delivery.longest_wait_seconds),
            claim=timedelta(seconds=delivery.claim_seconds),
        )


def open_console_ledger(settings: Settings) -> SqlLedger:
    """The configured ledger, with the console's workspace in it. Raises StorageError."""
    from storage.admin import open_ledger, upgrade  # noqa: PLC0415 - commands without a ledger do not need it

    url = settings.database_url
    try:
        settings.data.path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        remedy = "set data.folder to a folder that you can write to"
        raise StorageError(
            f"data.folder: {settings.data.path} cannot be created: {error.strerror}; {remedy}"
        ) from error
    if settings.database_file and not settings.database_file.exists():
        upgrade(url)
    ledger = open_ledger(url, queued=settings.workers.executor == "queue")
    ensure_console(ledger)
    return ledger


def build_service(
    settings: Settings,
    ledger: Ledger,
    progress: Callable[[str], None] = lambda _: None,
    clock: Callable[[], datetime] | None = None,
) -> Service:
    """The use cases with the configured models, which are loaded on first use.

    `progress` receives a short text about what is being loaded. Without a `clock`, claims become known when fetched.
    """
    from summarizer.analysis.lazy_models import LazyAnalyser, LazyEmbedder, LazyModels, ModelNames  # noqa: PLC0415 - imports numpy
    from summarizer.service import Service  # noqa: PLC0415 - imports numpy

    models = settings.models
    proposer = build_proposer(settings, ledger, progress)
    loaded = LazyModels(ModelNames(models.spacy, models.embedding, models.summary, models.judge), progress, proposer)
    service = Service(ledger, LazyAnalyser(loaded), LazyEmbedder(loaded), loaded.judge(), settings.owner_of, clock)
    if proposer is None:
        return service
    from summarizer.proposals.service import ProposalService  # noqa: PLC0415 - imports spaCy

    alone = settings.database_file is not None  # on PostgreSQL any number of workers may analyse

    return replace(service, proposals=ProposalService(proposer, loaded.pipeline, ahead=alone))


def build_proposer(settings: Settings, ledger: Ledger, progress: Callable[[str], None]) -> Proposer | None:
    """Asks the configured generative model; None if it is off. Its connections close with the process.

    Raises:
        UsageError: its address or key cannot be used.
        ModelError: it is a local model, and missing.
    """
    endpoint = settings.models.endpoint
    if not endpoint.is_on:
        return None
    from time import monotonic  # noqa: PLC0415 - only here

    from summarizer.models.resting import RestingChatModel  # noqa: PLC0415 - without a model, it is not needed
    from summarizer.proposals.model import ProposalKind  # noqa: PLC0415 - see above
    from summarizer.proposals.proposer import ProposalPolicy, Proposer  # noqa: PLC0415 - see above

    kinds = {
        "claims": ProposalKind.CLAIM,
        "wording": ProposalKind.WORDING,
        "relations": ProposalKind.RELATION,
        "answers": ProposalKind.ANSWER,
        "bottom_line": ProposalKind.BOTTOM_LINE,
        "summaries": ProposalKind.SUMMARY,
    }
    allowed = frozenset(kinds[name] for name, on in endpoint.propose.model_dump().items() if on)
    policy = ProposalPolicy(allowed, endpoint.tokens_a_day, endpoint.at_once, endpoint.longest_seconds)
    chat = build_chat(settings, progress)
    return Proposer(RestingChatModel(chat, monotonic), policy, ledger, now, monotonic)


def build_chat(settings: Settings, progress: Callable[[str], None] = lambda _: None) -> ChatModel:
    """The generative model that is named, by endpoint or on this machine. Its connections close with the process.

    Raises:
        UsageError: its address or key cannot be used.
        ModelError: it is a local model, and missing.
    """
    endpoint = settings.models.endpoint
    if not endpoint.url:
        from summarizer.models.local_chat import SETTING, LocalChatModel  # noqa: PLC0415 - imports torch
        from summarizer.models.registry import locate  # noqa: PLC0415 - see above

        return LocalChatModel(locate(endpoint.model, SETTING), progress)
    from bot.endpoint.chat_client import Endpoint, HttpChatModel  # noqa: PLC0415 - without an endpoint, it is not needed
    from bot.endpoint.limits import EndpointLimits  # noqa: PLC0415 - see above

    limits = EndpointLimits(endpoint.timeout_seconds, endpoint.longest_seconds, endpoint.at_once)
    return HttpChatModel(Endpoint(endpoint.url, endpoint.model, _key()), limits, now)


def _key() -> str | None:
    """The endpoint's key. Raises UsageError if its file or the key itself cannot be used."""
    from bot.endpoint.key import KEY, checked_key  # noqa: PLC0415 - without an endpoint, it is not needed

    try:
        return checked_key(secret(KEY))
    except SettingsError as error:
        raise UsageError(str(error)) from error


def _build_from_settings(settings: Settings) -> Service:
    """For the analysis process: a log, a connection and models of its own."""
    log_in_child(settings.log.format)
    return build_service(settings, open_console_ledger(settings), clock=now)
