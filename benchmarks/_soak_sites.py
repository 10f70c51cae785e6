"""The sites of `benchmarks.soak`: what each of them publishes, edits and suffers, hour by hour, all of it seeded."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from summarizer.types import Source, SourceKind
from tests.news_server import Behaviour, NewsServer, conditional, item, page, reply, reset, rss, stall

START = datetime(2025, 5, 5, tzinfo=UTC)
HOUR = timedelta(hours=1)
WINDOW = 30
"""Items that a feed holds: some days, so that an outage hides none for good."""
SYLLABLES = ("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")
SENTENCES = (
    "The council of {} met on the matter of {} and put the vote off until the mayor of {} is back.",
    "Workers of the yard in {} say that {} was never asked, and that the owner of {} knows it.",
    "A spokeswoman of {} told the paper that the ferry to {} will sail again before the feast of {}.",
    "In {} the river rose by a metre, and the bridge to {} was closed for lorries from {}.",
)


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is played: hours in which something comes, sources, and the most steps of one life of the process."""

    hours: int = 14 * 24
    sources: int = 10
    life: int = 150
    seed: int = 4


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its name, a word that nothing else has, and the hours at which it got a wording, the first at once."""

    name: str
    hours: tuple[int, ...]

    def wording(self, hour: int) -> int:
        """Which wording stands at this hour."""
        return sum(at <= hour for at in self.hours) - 1

    def mark(self, wording: int) -> str:
        """The word by which a wording is known."""
        return f"{self.name}{'xyz'[wording % 3] * (1 + wording // 3)}q"

    def sentences(self, wording: int) -> list[str]:
        """The text. A wording differs in one sentence."""
        words = random.Random(self.name)  # noqa: S311 - a play, no secret
        told = [words.choice(SENTENCES).format(*(_name(words) for _ in range(3))) for _ in range(20)]
        first = f"What became of {self.name} is the talk of the town, and its people want to be heard."
        return [first, f"The clerk filed the whole of it under {self.mark(wording)} and went home for the day.", *told]


@dataclass(frozen=True, slots=True)
class Site:
    """A site's fate: its items, its outages as (from, to, what), and the hours at which guids or dates change."""

    number: int
    kind: str
    items: tuple[Item, ...]
    outages: tuple[tuple[int, int, str], ...]
    moves: tuple[int, ...]

    @property
    def host(self) -> str:
        return f"site{self.number}.test"

    def source(self, port: int) -> Source:
        """As the ledger has it at first."""
        page_itself = self.kind == "page"
        path = f"/{self.items[0].name}" if page_itself else "/feed"
        kind = SourceKind.PAGE if page_itself else SourceKind.FEED
        return Source(self.host, "w", kind, f"http://{self.host}:{port}{path}", self.host, START)

    def play(self, server: NewsServer, hour: int) -> None:
        """Let the server show the site as it stands at this hour."""
        trouble = next((what for start, end, what in self.outages if start <= hour < end), None)
        shown = [each for each in self.items if each.hours[0] <= hour]
        if self.kind != "page":
            server.put(f"{self.host}/feed", _troubled(trouble, self._feed(shown, hour, server)))
        for each in shown if self.kind != "full" else ():
            down = trouble if self.kind == "page" or trouble is None else "503"
            told = page(f"Talk of {each.name}", *each.sentences(each.wording(hour)))
            server.put(f"{self.host}/{each.name}", _troubled(down, told))

    def _feed(self, shown: Sequence[Item], hour: int, server: NewsServer) -> bytes:
        moves = sum(at <= hour for at in self.moves)
        return rss(self._entry(each, hour, moves, server) for each in reversed(shown[-WINDOW:]))

    def _entry(self, each: Item, hour: int, moves: int, server: NewsServer) -> str:
        """Every move gives new guids; every second one new dates as well, and addresses with a tracking parameter."""
        told = each.sentences(each.wording(hour))
        text = "".join(f"<p>{one}</p>" for one in (told if self.kind == "full" else told[:1]))
        link = server.url(f"/{each.name}", self.host) + (f"?utm_source=feed{moves}" if moves % 2 else "")
        at = self.moves[moves - 1] if moves and moves % 2 == 0 else each.hours[0]
        return item(f"Talk of {each.name}", link, text, START + at * HOUR, f"{each.name}-{moves}")


def _troubled(trouble: str | None, body: bytes) -> Behaviour:
    troubles = {
        "503": reply(503),
        "429": reply(429, Retry_After="7200"),
        "stall": stall(),
        "reset": reset(),
        "cut": reply(200, body[: len(body) // 2], Content_Length=str(len(body))),
    }
    return troubles.get(trouble or "", conditional(body))


def _name(words: random.Random) -> str:
    return "".join(words.choices(SYLLABLES, k=4)).title()


def site(number: int, scale: Scale) -> Site:
    """A third of the sites give whole articles, a third teasers with pages, a third are one page that is edited."""
    fate = random.Random(f"{scale.seed}/{number}")  # noqa: S311 - likewise
    kind = ("full", "teaser", "page")[number % 3]
    outages = tuple(_outages(fate, scale.hours, ["503", "429", "stall", "reset", "cut", "pages"]))
    moves = tuple(sorted(fate.sample(range(10, scale.hours), scale.hours // 80)))
    return Site(number, kind, tuple(_items(fate, number, kind, scale.hours)), outages, moves)


def _items(fate: random.Random, number: int, kind: str, hours: int) -> Iterator[Item]:
    if kind == "page":
        yield Item(f"{_name(fate)}{number}", tuple(range(0, hours, 40)))
        return
    hour = 0
    while hour < hours:
        edit = hour + fate.randint(36, 60)
        edited = kind == "full" and fate.random() < 0.3 and edit < hours
        yield Item(f"{_name(fate)}{number}n{hour}", (hour, edit) if edited else (hour,))
        hour += fate.randint(2, 9)


def _outages(fate: random.Random, hours: int, kinds: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """One every two days or so, of an hour to half a day."""
    hour = fate.randint(5, 40)
    while hour < hours:
        end = hour + fate.randint(1, 12)
        yield hour, end, fate.choice(kinds)
        hour = end + fate.randint(24, 72)
