"""The state of the fake Slack: teams, channels, users and messages, in the API's format."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
BOT_TOKEN, APP_TOKEN = "xoxb-fake-1", "xapp-fake-1"


@dataclass
class User:
    """A person of a team."""

    id: str
    name: str
    team: Team
    admin: bool = False
    zone: str = "Europe/Oslo"
    deleted: bool = False

    def shape(self) -> Json:
        return {
            "id": self.id, "team_id": self.team.id, "name": self.name, "real_name": self.name, "deleted": self.deleted,
            "is_admin": self.admin, "is_owner": False, "is_bot": False, "tz": self.zone,
            "profile": {"display_name": self.name},
        }  # fmt: skip


@dataclass
class Channel:
    """A channel, or a direct message with `person`. `joined`: the bot is a member."""

    id: str
    name: str
    team: Team
    person: User | None = None
    joined: bool = True
    archived: bool = False
    deleted: bool = False
    messages: dict[str, Json] = field(default_factory=dict)
    ephemeral: list[Json] = field(default_factory=list)

    @property
    def top(self) -> list[Json]:
        """Messages outside threads, oldest first."""
        return [each for each in self.messages.values() if each.get("thread_ts", each["ts"]) == each["ts"]]

    def replies(self, ts: str) -> list[Json]:
        """The messages of a thread without its first."""
        return [each for each in self.messages.values() if each.get("thread_ts") == ts and each["ts"] != ts]

    def shape(self) -> Json:
        return {
            "id": self.id, "name": self.name, "is_channel": self.person is None, "is_im": self.person is not None,
            "is_private": False, "is_archived": self.archived, "is_member": self.joined,
        }  # fmt: skip


@dataclass
class Team:
    """A Slack workspace in which the app is installed."""

    id: str
    name: str
    token: str
    bot_user: str
    installed: bool = True
    channels: dict[str, Channel] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)
    homes: dict[str, Json] = field(default_factory=dict)


class World:
    """All teams. Ids are unique; a message's `ts` is its time and never occurs twice in a channel."""

    def __init__(self) -> None:
        self.teams: dict[str, Team] = {}
        self._numbers = itertools.count(1)
        self._last = 0

    def add_team(self, name: str = "Harbour Watch", channels: tuple[str, ...] = ("briefings",)) -> Team:
        number = next(self._numbers)
        token = BOT_TOKEN if not self.teams else f"xoxb-fake-{number}"
        team = Team(f"T{number:06}", name, token, f"UBOT{number}")
        self.teams[team.id] = team
        for each in channels:
            self.add_channel(team, each)
        return team

    def add_channel(self, team: Team, name: str, *, joined: bool = True) -> Channel:
        channel = Channel(f"C{next(self._numbers):06}", name, team, joined=joined)
        team.channels[channel.id] = channel
        return channel

    def add_user(self, team: Team, name: str, *, admin: bool = False, zone: str = "Europe/Oslo") -> User:
        user = User(f"U{next(self._numbers):06}", name, team, admin, zone)
        team.users[user.id] = user
        return user

    def direct(self, user: User) -> Channel:
        """The direct message of a person with the bot."""
        for channel in user.team.channels.values():
            if channel.person is user:
                return channel
        channel = Channel(f"D{next(self._numbers):06}", f"dm-{user.name}", user.team, person=user)
        user.team.channels[channel.id] = channel
        return channel

    def next_ts(self) -> str:
        """A timestamp in microseconds, later than every earlier one."""
        self._last = max(self._last + 1, time.time_ns() // 1000)
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06}"

    def by_token(self, token: str) -> Team | None:
        return next((team for team in self.teams.values() if team.token == token), None)

    def post(self, channel: Channel, body: Json, author: str) -> Json:
        """Store a message."""
        kept = ("text", "blocks", "metadata", "thread_ts")
        message = {"type": "message", "user": author, "ts": self.next_ts(), **{k: body[k] for k in kept if body.get(k)}}
        if author == channel.team.bot_user:
            message["bot_id"] = "B1"
        channel.messages[message["ts"]] = message
        return message
