"""Polls the ledger's sources when they are due: the loop of `watch` and `run`.

Hosts are polled concurrently, the sources of one host one after the other. A slow or stalled host delays neither the
others nor the next round.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from operator import itemgetter
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

from bot.hooks import Observe, no_observation, no_op_hook
from bot.request_context import carried, new_request, request
from bot.unexpected import log_unexpected
from bot.watching.fair_slots import FairSlots
from bot.watching.fetch import Fetcher, Limits, Login, is_secure
from bot.watching.host_limits import HostLimits
from bot.watching.limits import POLL_ROUND, RECHECK
from bot.watching.pinned_connection import Resolve, resolve_host
from bot.watching.poll_schedule import PollInterval, is_due, latest_poll
from bot.watching.poll_source import ArticleSink, Ingest, PolledSource, failed_once, needs_telling, watch_once
from bot.watching.recheck import recheck_pages
from bot.watching.recheck_schedule import latest_recheck, pages_to_recheck
from bot.watching.sandboxed_parse import SandboxLimits, SandboxProcess
from bot.watching.session import FetchSession
from bot.watching.source_commands import postponed
from bot.watching.source_login import login_secret
from bot.watching.source_reading import RunBlocking, poll_failure_kind
from bot.workspace.quotas import Quotas
from summarizer.errors import DeliveryError, FetchError, StorageError
from summarizer.ingest.model import FollowedPage, IntakeKind, Source
from summarizer.ingest.sites import Owners
from summarizer.unit_of_work import Ledger

log = logging.getLogger(__name__)

AGENT = "Deltabrief/0.1"

PAGES = "pages of "
"""Prefix of a host whose due pages are to be fetched again."""

THREADS = 4
"""Threads that wait for the ledger. SQLite has one writer, and a poll needs it little."""

ROUND = 60.0
"""Seconds that a round waits for slow sources; they continue, and the next round skips them."""


@dataclass(frozen=True, slots=True)
class SourceAlert:
    """A one-time notification to a workspace: a source fails, with the reason, or works (`well`) again."""

    source: Source
    text: str
    well: bool


Tell = Callable[[SourceAlert], Awaitable[None]]
"""Sends it to the people of `source.workspace_id`. A DeliveryError means: again after the next poll."""

Secrets = Callable[[str], str | None]
"""The name of a login to its "user:password", None if there is none."""


async def log_alert(alert: SourceAlert) -> None:
    """Log the alert on the console."""
    log.warning("%s", alert.text)


@dataclass(frozen=True, slots=True)
class FetchPolicy:
    """How sources are polled: limits of one fetch, limits per host, bounds of the intervals, the User-Agent.

    `resolve_host` resolves a name; every address is checked. `owners` are the owners of publishers and sites,
    `sandbox_limits` the limits of parsing.
    """

    limits: Limits = field(default_factory=Limits)
    host_limits: HostLimits = field(default_factory=HostLimits)
    bounds: PollInterval = field(default_factory=PollInterval)
    agent: str = AGENT
    secrets: Secrets = lambda _: None
    resolve: Resolve = resolve_host
    owners: Owners = field(default_factory=dict)
    sandbox_limits: SandboxLimits = field(default_factory=SandboxLimits)


@dataclass
class SourcePoller:
    """Polls sources. Connections, hosts' turns and the parser processes are kept until `aclose`.

    `work` replaces the parser processes; `report` receives messages about a poll for people.
    """

    ledger: Ledger
    ingest: Ingest
    policy: FetchPolicy
    now: Callable[[], datetime]
    tell: Tell = log_alert
    steps: Callable[[str], None] = no_op_hook
    work: RunBlocking | None = None
    quotas: Quotas = field(default_factory=Quotas)
    report: Callable[[str], None] = log.info
    observe: Observe = no_observation
    _postponed: set[str] = field(default_factory=set, init=False)
    _busy: dict[str, asyncio.Task[None]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        limits = self.policy.limits
        self.sandbox = SandboxProcess(self.policy.sandbox_limits)
        self._pool = ThreadPoolExecutor(THREADS, "reading")
        self._fetch = Fetcher(limits, self.policy.agent, self.now, self.policy.host_limits, self.policy.resolve)
        self._slots = FairSlots(limits.at_once)
        self._sink = ArticleSink(self.ledger, self.ingest, self.policy.bounds, self._threads, owners=self.policy.owners)

    async def aclose(self) -> None:
        """Stop running polls, which the next start repeats, and close connections and processes."""
        for task in self._busy.values():
            task.cancel()
        await asyncio.gather(*self._busy.values(), return_exceptions=True)
        self._busy.clear()
        self.sandbox.close()
        self._pool.shutdown(wait=False, cancel_futures=True)
        await self._fetch.aclose()

    async def read_all(self) -> None:
        """Poll every source that is not paused, now, and wait for all of them.

        Raises:
            StorageError: the ledger cannot be read or written.
        """
        await self._round(await self._threads(self._active), None)

    async def read_due(self, patience: float | None = ROUND) -> None:
        """Poll the due sources; polls longer than `patience` continue in the background. Raises as `read_all`."""
        await self._round(await self._threads(self._due), patience)

    async def poll(self, about: str) -> None:
        """Poll one source, given its id, if it is still due; or the due pages of a host, given `PAGES` and its name.

        For workers, which get one job for each. Raises as `read_all`.
        """
        if about.startswith(PAGES):
            pages, followed = await self._threads(self._pages)
            mine = pages_to_recheck(pages, lambda page: host_of(page.url)).get(about.removeprefix(PAGES), [])
            await self._recheck(about.removeprefix(PAGES), mine, followed)
            return
        source = await self._threads(self._source, about)
        if source is not None and not source.paused and is_due(source.next_check, self.now(), self.policy.bounds):
            await self._read_group([source])

    async def _round(self, sources: Sequence[Source], seconds: float | None) -> None:
        self._begin(sources, *await self._threads(self._pages))  # first: polling a source may follow more
        if not self._busy:
            return
        done, _ = await asyncio.wait(set(self._busy.values()), timeout=seconds)
        self._busy = {name: task for name, task in self._busy.items() if task not in done}
        for task in done:
            task.result()

    def _begin(self, sources: Sequence[Source], pages: Sequence[FollowedPage], followed: Mapping[str, Source]) -> None:
        """Begin to poll the sources, and to fetch the pages of the followed ones again, unless they are busy."""
        for group in by_host([source for source in sources if source.id not in self._busy]):
            task = asyncio.create_task(self._read_group(group))
            self._busy.update(dict.fromkeys((source.id for source in group), task))
        for host, of_host in pages_to_recheck(pages, lambda page: host_of(page.url)).items():
            if (name := f"{PAGES}{host}") not in self._busy:
                self._busy[name] = asyncio.create_task(self._recheck(host, of_host, followed))

    async def _recheck(self, host: str, pages: Sequence[FollowedPage], sources: Mapping[str, Source]) -> None:
        """Fetch pages of one host again, source by source. Failures are part of the result. Raises StorageError."""
        groups: dict[str, list[FollowedPage]] = defaultdict(list)
        for page in pages:
            groups[page.source_id].append(page)
        for source in (sources[source_id] for source_id in groups if source_id in sources):
            job = partial(self._recheck_source, source, host, groups[source.id])
            await self._in_turn(source, host, job, f"pages of {source.location} were not read again")
            self.steps("rechecked")

    async def _recheck_source(self, source: Source, host: str, pages: Sequence[FollowedPage]) -> None:
        try:
            session = self._session(source)
        except FetchError as error:  # the source itself fails for the same reason, which is shown
            log.info("pages of %s were not read again: %s", source.location, error)
            return
        done = await recheck_pages(session, pages, self._sink, self.now(), self._parsers(source, host))
        edited = sum(intake.kind is IntakeKind.REVISED for intake in done.intakes)
        log.info("%s: %d pages read again, %d of them edited", source.location, done.read, edited)

    async def _read_group(self, group: Sequence[Source]) -> None:
        for source in group:
            job = partial(self._read, source)
            await self._in_turn(source, host_of(source.location), job, f"{source.location}: its failure was not stored")

    async def _in_turn(self, source: Source, host: str, job: Callable[[], Awaitable[None]], failed: str) -> None:
        """Run the job at the source's turn with the host, unless its workspace is postponed. Raises StorageError."""
        async with self._slots.turn(source.workspace_id, host):
            try:
                if not await self._threads(self._is_postponed, source.workspace_id):
                    with request(request=new_request(), source=source.id):
                        await job()
            except StorageError:
                raise
            except Exception as error:  # noqa: BLE001 - boundary: a bug in one source must not stop the others
                log_unexpected(log, error, failed)

    async def _read(self, source: Source) -> None:
        """Poll one source. Its failures are stored with it, except errors of the ledger. Raises StorageError."""
        started = perf_counter()
        try:
            session = self._session(source)
            work = self._parsers(source, host_of(source.location))
            watched = await watch_once(session, self._sink, self.now(), work)
        except StorageError:
            raise
        except FetchError as error:  # of the login; what a fetch raises is part of the result
            watched = await failed_once(source, self._sink, self.now(), str(error), "login")
        except Exception as error:  # noqa: BLE001 - boundary: a bug in one source must not stop the others
            reason = log_unexpected(log, error, f"{source.location} was not read")
            watched = await failed_once(source, self._sink, self.now(), reason, poll_failure_kind(error))
        self.observe("fetch", perf_counter() - started, watched.failure_kind)
        _log(source, watched)
        if watched.background:
            self.report(background_note(watched))
        if needs_telling(watched.source):
            await self._tell(watched.source)
        self.steps("ingested")

    def _parsers(self, source: Source, host: str) -> RunBlocking:
        return self.work or self.sandbox.of(source.workspace_id, host)

    def _session(self, source: Source) -> FetchSession:
        """Raises FetchError if the secret of its login is missing."""
        return FetchSession(source, partial(self._fetch, login=_login(source, self.policy.secrets)))

    async def _tell(self, source: Source) -> None:
        """Notify first, then store that it was done: after a crash in between, the notification is repeated."""
        try:
            await self.tell(_trouble(source))
        except DeliveryError as error:
            log.info("nobody could be notified of %s: %s", source.location, error)
            return
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001 - boundary: a failed notification must not stop polling
            log_unexpected(log, error, f"nobody could be notified of {source.location}")
            return
        async with self._sink.turns.turn():
            await self._threads(self._remember_telling, source)

    async def _threads(self, function: Callable[..., Any], /, *args: Any) -> Any:  # noqa: ANN401 - the signature of `asyncio.to_thread`
        """Our own threads: waiting for the ledger here delays no command or delivery."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, carried(function, *args))

    def _is_postponed(self, workspace_id: str) -> bool:
        """Whether too many articles of this workspace wait for analysis. Its sources stay due; this is logged once."""
        with self.ledger() as unit:
            waiting = unit.articles.pending_count(workspace_id)
        reason = postponed(self.quotas, workspace_id, waiting)
        if reason is None:
            self._postponed.discard(workspace_id)
        elif workspace_id not in self._postponed:
            self._postponed.add(workspace_id)
            log.warning("%s: %s", workspace_id, reason)
        return reason is not None

    def _remember_telling(self, source: Source) -> None:
        with self.ledger() as unit:
            if (stored := unit.sources.get(source.id)) is not None:
                unit.sources.update(replace(stored, failure_notified=source.failure is not None))
                unit.commit()

    def _source(self, source_id: str) -> Source | None:
        with self.ledger() as unit:
            return unit.sources.get(source_id)

    def _active(self) -> list[Source]:
        """Every source that is not paused."""
        with self.ledger() as unit:
            return [
                source
                for space in unit.workspaces.list_all()
                for source in unit.sources.list_by_workspace(space.id)
                if not source.paused
            ]

    def _due(self) -> tuple[Source, ...]:
        """The sources to poll in this round: of all that are due, so many of every workspace."""
        now = self.now()
        with self.ledger() as unit:
            return unit.sources.list_due(
                now, latest_poll(now, self.policy.bounds), POLL_ROUND.per_workspace, POLL_ROUND.sources
            )

    def _pages(self) -> tuple[tuple[FollowedPage, ...], dict[str, Source]]:
        """The pages that are due, and their sources by id."""
        now = self.now()
        with self.ledger() as unit:
            pages = unit.pages.due(now, latest_recheck(now), RECHECK.per_source)
            sources = [unit.sources.get(source_id) for source_id in {page.source_id for page in pages}]
        return pages, {source.id: source for source in sources if source is not None}


def by_host(sources: Iterable[Source]) -> list[list[Source]]:
    """The sources of each host, its workspaces in turn: one that has a hundred there delays another by one.

    Within a workspace, those that failed last come at the end: they take longest and yield least.
    """
    groups: dict[str, list[tuple[int, Source]]] = defaultdict(list)
    places: Counter[tuple[str, str]] = Counter()
    for source in sorted(sources, key=lambda source: source.failures):
        owner = (host_of(source.location), source.workspace_id)
        groups[owner[0]].append((places[owner], source))
        places[owner] += 1
    return [[source for _, source in sorted(group, key=itemgetter(0))] for group in groups.values()]


def host_of(location: str) -> str:
    """The host, or the folder, or the whole location if it contains no host."""
    try:
        return urlsplit(location).hostname or location
    except ValueError:  # stored by an older version with fewer checks
        return location


def _login(source: Source, secrets: Secrets) -> Login | None:
    """Raises FetchError if the secret is missing."""
    if not source.login:
        return None
    secret = login_secret(source.login, secrets(source.login))
    return Login(host_of(source.location), secret, secure=is_secure(source.location))


def _trouble(source: Source) -> SourceAlert:
    if source.failure is None:
        return SourceAlert(source, f"{source.publisher} ({source.location}) can be read again.", well=True)
    next_ = "It is paused" if source.paused else "It is tried again from time to time"
    return SourceAlert(
        source, f"{source.publisher} ({source.location}) cannot be read: {source.failure}. {next_}.", well=False
    )


def background_note(watched: PolledSource) -> str:
    """What the first poll of a source treated as background, and how to change that."""
    count = "1 older article was" if watched.background == 1 else f"{watched.background:,} older articles were"
    return (
        f"{watched.source.publisher}: {count} read as background: questions and timelines use them, briefings do not "
        "announce them. To announce them, add a source with `deltabrief sources add WHERE --since DATE`"
    )


def _log(source: Source, watched: PolledSource) -> None:
    for note in watched.notes:
        log.info("%s: %s", source.location, note)
    for entry in watched.unread:
        log.info("%s contains no article: %s", entry.where, entry.reason)
    new = sum(intake.kind in {IntakeKind.NEW, IntakeKind.REVISED} for intake in watched.intakes)
    failure = f", failed: {watched.check.failure}" if watched.check.failure else ""
    log.info("%s: %d articles, %d of them new%s", source.location, watched.check.found, new, failure)
