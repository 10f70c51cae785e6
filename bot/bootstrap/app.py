"""What commands can use, each part created on first use."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property, partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.bootstrap.clock import now
from bot.bootstrap.platforms import connect_discord, connect_slack
from bot.bootstrap.read_secrets import read_secret
from bot.bootstrap.service import build_chat, build_from_settings, build_service, open_console_ledger
from bot.bootstrap.watching import build_command_fetches, build_quotas, fetch_policy
from bot.hooks import Observe, no_observation
from bot.runtime.instance_lease import this_process
from bot.runtime.outbox_worker import Messenger, RetryPolicy
from bot.workspace.alert_choices import alert_choice
from bot.workspace.console import ConsoleDefaults
from bot.workspace.parse_user_input import nearest_name
from bot.workspace.quotas import Quotas
from config import shipped as shipped_files
from config.loading import DEFAULTS, SettingsError, load, user_file
from config.settings import WEEKDAYS, Settings
from summarizer.delivery.model import Length, QuietRule
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from bot.chat.services import BotServices
    from bot.endpoint.probe import Probe
    from bot.monitoring.serve import Monitoring
    from bot.notify.one_click import OneClick
    from bot.runtime.job_handlers import JobHandlers
    from bot.runtime.job_worker import JobWorker, Queues
    from bot.runtime.model_process import AnalysisLimits
    from bot.runtime.model_worker import Worker
    from bot.runtime.platform_connection import PlatformConnection
    from bot.runtime.queue_executor import QueueExecutor
    from bot.watching.command_fetch import CommandFetches
    from bot.watching.poller import FetchPolicy, SourcePoller
    from bot.web.options import ServeOptions
    from storage.unit_of_work import SqlLedger
    from summarizer.service import Service
    from summarizer.unit_of_work import Ledger

WRITING = 10
"""Factor on the time limit of an analysis if a generative model writes the summary: 160 words at a few per second."""


class App:
    """What commands can use. `config` and `database` come from the command line."""

    now: Callable[[], datetime] = staticmethod(now)

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
        known = shipped_files.topic_names()
        listed = f"give a topic file, or a shipped topic: {', '.join(known)}"
        if named.is_dir():
            if not (named / "topic.toml").exists():
                raise UsageError(f"the folder {named} has no topic.toml; {listed}")
            return named / "topic.toml"
        shipped = None if named.exists() else shipped_files.topic_file(str(named))
        if shipped is None and not named.exists():
            near = nearest_name(str(named), known)
            raise UsageError(f"there is no topic file {named}; {f'did you mean {near}?' if near else listed}")
        return shipped or named

    def scenario_folder(self, named: Path) -> Path:
        """The folder of a scenario: the given path, or the shipped scenario of that name. Raises UsageError."""
        if named.exists():
            return named
        if shipped := shipped_files.scenario_folder(str(named)):
            return shipped
        sample = shipped_files.SCENARIO
        raise UsageError(f"there is no folder {named}; give one with topic.toml and articles.jsonl, or “{sample}”")

    @property
    def defaults_file(self) -> Path:
        """The shipped file that lists every setting."""
        return DEFAULTS

    @cached_property
    def routine(self) -> ConsoleDefaults:
        """When and how the console is briefed by default."""
        console = self.settings.console
        days = frozenset(WEEKDAYS.index(day) for day in console.weekdays)
        return ConsoleDefaults(
            console.at,
            self.settings.zone,
            days,
            Length(console.length),
            QuietRule(console.quiet),
            alert_choice(console.alerts),
        )

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
            self.ledger, self.service.ingest, self.fetch_policy, self.now, quotas=self.quotas, observe=self.observe
        )

    @cached_property
    def fetch_policy(self) -> FetchPolicy:
        """How sources are polled. Login secrets are read from the environment when needed, and never kept."""
        return fetch_policy(self.settings)

    @cached_property
    def fetches(self) -> CommandFetches:
        """Fetches for commands that name a source."""
        return build_command_fetches(self.settings, self.fetch_policy, self.now)

    @cached_property
    def quotas(self) -> Quotas:
        """The quotas of workspaces."""
        return build_quotas(self.settings)

    @property
    def analysis_limits(self) -> AnalysisLimits:
        """Limits for the analysis of one article. A generative model needs more time, whatever the text."""
        from bot.runtime.model_process import AnalysisLimits  # noqa: PLC0415 - imports the service

        analysis = self.settings.analysis
        longer = WRITING if self.settings.models.write_here else 1
        return AnalysisLimits(analysis.seconds * longer, analysis.memory_mb * 2**20)

    @property
    def build_elsewhere(self) -> Callable[[], Service]:
        """How another process builds the same service for itself."""
        return partial(build_from_settings, self.settings)

    def analysis_worker(self) -> Worker:
        """A process of its own in which articles are analysed within `analysis_limits`. The caller closes it."""
        from bot.runtime.model_worker import ProcessWorker  # noqa: PLC0415 - imports the service

        articles = self.settings.analysis.process_articles
        return ProcessWorker(self.build_elsewhere, self.analysis_limits, self.observe, articles)

    def analysis_workers(self, count: int) -> Worker:
        """So many of them: work goes to one that is free. The caller closes them."""
        from bot.runtime.worker_pool import WorkerPool  # noqa: PLC0415 - imports the service

        return WorkerPool([self.analysis_worker() for _ in range(count)])

    def queue_executor(self, send: Callable[[], Awaitable[object]]) -> QueueExecutor | None:
        """What enqueues work for `deltabrief worker`; None if this process does the work itself."""
        if self.settings.workers.executor != "queue":
            return None
        from bot.runtime.queue_executor import QueueExecutor  # noqa: PLC0415 - only if scaled out

        return QueueExecutor(self.ledger, self.now, send, self.fetch_policy.bounds)

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

        services = BotServices(
            self.ledger, self.service, worker, self.now, self.settings.zone, fetches=self.fetches, quotas=self.quotas
        )
        if token := self.settings.secret("discord_token"):
            yield self.on_discord(services, token)
        if self.settings.secret("slack_bot_token") or self.settings.secret("slack_app_token"):
            yield connect_slack(self.settings, services, **self.slack_options())

    def on_discord(self, services: BotServices, token: str) -> AbstractAsyncContextManager[PlatformConnection]:
        """The connection to Discord."""
        return connect_discord(self.settings, services, token, **self.discord_options())

    secret = staticmethod(read_secret)

    @cached_property
    def notifiers(self) -> dict[str, Messenger]:
        """Messengers of the destinations that are no chat, by platform; those that are not configured are missing.

        Raises:
            UsageError: WEBHOOK_SECRET is too short, or mail.sender is missing.
        """
        from bot.notify.configured import notifiers  # noqa: PLC0415 - see above

        return notifiers(self.settings.mail.model_dump(), self.secret, self.now, self.zone, self.one_click)

    @property
    def one_click(self) -> OneClick | None:
        """Makes and checks the addresses that end a subscription by mail. Raises UsageError."""
        from bot.notify.one_click import VARIABLE, one_click  # noqa: PLC0415 - see above

        return one_click(self.secret(VARIABLE), self.settings.serve.public_url)

    @property
    def serve_options(self) -> ServeOptions:
        """How the ledger is served."""
        from bot.web.options import ServeOptions  # noqa: PLC0415 - see above

        serve = self.settings.serve.model_dump(exclude={"enabled"})
        return ServeOptions(**serve, zone=self.settings.zone, one_click=self.one_click)

    def web_app(self, worker: Worker) -> ASGIApp:
        """The application that serves the ledger. Raises UsageError if its packages are missing."""
        try:
            from bot.web.build import build_app  # noqa: PLC0415 - an optional dependency
        except ModuleNotFoundError as error:
            raise UsageError(f"serving needs {error.name}: pip install 'deltabrief[serve]'") from error
        return build_app(self.service, worker, self.now, self.serve_options)

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
