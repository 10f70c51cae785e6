"""Builds what polls sources, and what fetches them for a command."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.bootstrap.read_secrets import source_secret
from bot.workspace.quotas import Quota, Quotas
from config.settings import Settings

if TYPE_CHECKING:
    from bot.watching.command_fetch import CommandFetches
    from bot.watching.poller import FetchPolicy


def fetch_policy(settings: Settings) -> FetchPolicy:
    """How sources are polled. Login secrets are read from the environment when needed, and never kept."""
    from bot.watching.fetch import Limits  # noqa: PLC0415 - see above
    from bot.watching.host_limits import HostLimits  # noqa: PLC0415 - see above
    from bot.watching.poll_schedule import PollInterval  # noqa: PLC0415 - see above
    from bot.watching.poller import AGENT, FetchPolicy  # noqa: PLC0415 - see above

    watch = settings.watch
    shortest = timedelta(minutes=watch.interval_minutes)
    return FetchPolicy(
        Limits(watch.timeout_seconds, watch.max_bytes, loopback=watch.loopback, at_once=watch.at_once),
        HostLimits(watch.per_host, timedelta(seconds=watch.pause_seconds)),
        PollInterval(shortest, max(shortest, timedelta(minutes=watch.longest_minutes))),
        f"{AGENT} (+{watch.contact})" if watch.contact else AGENT,
        source_secret,
        owners=settings.owner_of,
    )


def build_command_fetches(settings: Settings, policy: FetchPolicy, now: Callable[[], datetime]) -> CommandFetches:
    """Fetches for commands that name a source."""
    from bot.watching.command_fetch import CommandFetches, FetchLimits  # noqa: PLC0415 - see above

    commands = settings.commands
    limits = FetchLimits(
        commands.fetch_seconds, commands.fetches, commands.fetches_per_workspace, commands.fetches_per_person
    )
    return CommandFetches(policy, now, limits)


def build_quotas(settings: Settings) -> Quotas:
    """The quotas of workspaces."""
    quotas = settings.quotas.model_dump()
    return Quotas(personal=Quota(**quotas.pop("personal")), shared=Quota(**quotas))
