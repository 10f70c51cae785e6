"""The Slack teams that the app is installed in, each with a client for its Web API."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Any, Protocol

from slack_sdk.web.async_client import AsyncWebClient

from summarizer.delivery.model import Destination
from summarizer.errors import UnreachableError
from summarizer.unit_of_work import Ledger
from summarizer.workspace.model import Workspace

PLATFORM = "slack"
"""The platform of our destinations, and the prefix of our users and workspaces in the ledger."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Team:
    """One team with its client. `bot_user_id` is the app's own user there."""

    id: str
    name: str
    bot_user_id: str
    bot_id: str
    client: AsyncWebClient

    @property
    def workspace(self) -> Workspace:
        """The team's workspace in the ledger."""
        return Workspace(workspace_id(self.id), self.name)


class Teams(Protocol):
    """Finds the team of an event or destination."""

    async def get(self, team_id: str) -> Team:
        """Raises UnreachableError if the app is not installed there."""
        ...

    def forget(self, team_id: str) -> None:
        """The app was installed again: the next `get` looks it up anew."""
        ...

    async def removed(self, team_id: str) -> None:
        """The app was removed from this team: its token is worth nothing any more."""
        ...


def workspace_id(team_id: str) -> str:
    """The id of a team's workspace."""
    return f"{PLATFORM}:{team_id}"


def team_of(destination: Destination) -> str:
    """The team whose workspace owns this destination."""
    return destination.workspace_id.partition(":")[2]


def user_key(user_id: str) -> str:
    """How the ledger identifies a Slack user."""
    return f"{PLATFORM}:{user_id}"


def web_client(token: str, **options: Any) -> AsyncWebClient:  # noqa: ANN401 - slack_sdk's own
    """A client that never repeats a request by itself.

    slack_sdk's default repeats a request after a broken connection, and the message may have been posted.
    """
    return AsyncWebClient(token=token, retry_handlers=[], **options)


@dataclass
class OneTeam:
    """The team of a bot token."""

    team: Team

    async def get(self, team_id: str) -> Team:
        if team_id != self.team.id:
            raise UnreachableError("Deltabrief is not installed in that Slack team")
        return self.team

    def forget(self, team_id: str) -> None:
        """Nothing is cached: the token comes from the environment."""

    async def removed(self, team_id: str) -> None:
        """See `Teams`. The operator sets a new token."""


@dataclass
class InstalledTeams:
    """The teams in which somebody installed the app; their tokens are in the ledger, which is read in a thread."""

    ledger: Ledger
    options: dict[str, Any]
    _known: dict[str, Team] = field(default_factory=dict, init=False)

    async def get(self, team_id: str) -> Team:
        if team_id in self._known:
            return self._known[team_id]
        token = await asyncio.to_thread(self._token_of, team_id)
        if token is None:
            raise UnreachableError("Deltabrief is not installed in that Slack team")
        self._known[team_id] = made = await identified(web_client(token, **self.options))
        return made

    def forget(self, team_id: str) -> None:
        """See `Teams`."""
        self._known.pop(team_id, None)

    async def removed(self, team_id: str) -> None:
        """See `Teams`."""
        self.forget(team_id)
        await asyncio.to_thread(self._remove, team_id)

    def _token_of(self, team_id: str) -> str | None:
        with self.ledger() as unit:
            found = unit.installations.get(PLATFORM, team_id)
        return found.bot_token if found else None

    def _remove(self, team_id: str) -> None:
        with self.ledger() as unit:
            unit.installations.remove(PLATFORM, team_id)
            unit.commit()


async def identified(client: AsyncWebClient) -> Team:
    """The team of a client's token. Raises as slack_sdk."""
    said = await client.auth_test()
    return Team(said["team_id"], said["team"], said["user_id"], said.get("bot_id") or "", client)
