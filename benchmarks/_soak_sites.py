"""The sites of `benchmarks.soak`: what each publishes and edits, and its outages, hour by hour, all seeded.

Ten kinds: feeds of whole articles (RSS, JSON) and of teasers (RSS, Atom with changing URLs), a watched page, live pages
behind a feed, a sitemap, a sitemap index, a front page, a folder.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path

from summarizer.ingest.model import Source, SourceKind
from tests.news_server import Behaviour, NewsServer, conditional, item, page, redirect, reply, reset, rss, stall

START = datetime(2025, 5, 5, tzinfo=UTC)
HOUR = timedelta(hours=1)
WINDOW = 30
"""Items in a feed: some days, so that an outage hides none for good."""
POSTS = 6
"""Posts on a live page; older ones have moved off the page."""
KINDS = ("full", "teaser", "page", "atom", "json", "sitemap", "index", "front", "live", "folder")
WHOLE = frozenset({"full", "json", "page", "folder"})
"""Kinds whose every poll shows the current text; the others' texts are on pages that are fetched again."""
PLACES = {"page": SourceKind.PAGE, "front": SourceKind.PAGE, "sitemap": SourceKind.SITEMAP, "index": SourceKind.SITEMAP}
SYLLABLES = ("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")
SENTENCES = (
    "The council of {} met on the matter of {} and put the vote off until the mayor of {} is back.",
    "Workers of the yard in {} say that {} was never asked, and that the owner of {} knows it.",
    "A spokeswoman of {} told the paper that the ferry to {} will sail again before the feast of {}.",
    "In {} the river rose by a metre, and the bridge to {} was closed for lorries from {}.",
)
WALL = page(
    "Before you continue",
    "We and our 842 partners store cookies on your device. You may accept or manage your choices at any time.",
    "Accept all. Reject all. Manage options. Read our privacy policy.",
)


@dataclass(frozen=True, slots=True)
class Scale:
    """The size of the run: hours with new content, sources, and twice the mean number of steps per life."""

    hours: int = 14 * 24
    sources: int = 10
    life: int = 150
    seed: int = 4


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its name, which is a unique word, and the hours at which its text changed, including the first.

    A live item gets a post at each of its hours instead. `whole` is whether every poll of its source shows the text.
    """

    name: str
    hours: tuple[int, ...]
    whole: bool = True
    live: bool = False

    def wording(self, hour: int) -> int:
        """The version of the text at this hour."""
        return sum(at <= hour for at in self.hours) - 1

    def mark(self, wording: int) -> str:
        """The word that identifies a version."""
        return f"{self.name}{'xyz'[wording % 3] * (1 + wording // 3)}q"

    def sentences(self, wording: int) -> list[str]:
        """The text. Versions differ in one sentence."""
        words = random.Random(self.name)  # noqa: S311 - a simulation, not a secret
        told = [words.choice(SENTENCES).format(*(_name(words) for _ in range(3))) for _ in range(20)]
        first = f"What became of {self.name} is the talk of the town, and its people want to be heard."
        return [first, f"The clerk filed the whole of it under {self.mark(wording)} and went home for the day.", *told]

    def shown(self, hour: int) -> bytes:
        """Its page at this hour."""
        if not self.live:
            return page(self.title, *self.sentences(self.wording(hour)))
        posts = [(number, at) for number, at in enumerate(self.hours) if at <= hour][-POSTS:]
        told = "".join(self._post(number, at) for number, at in reversed(posts))
        first = self.sentences(0)[0]
        head = f"<head><title>{self.title}</title></head>"
        return f"<html>{head}<body><article><h1>{self.title}</h1><p>{first}</p>{told}</article></body></html>".encode()

    def _post(self, number: int, hour: int) -> str:
        words = random.Random(f"{self.name}/{number}")  # noqa: S311 - as above
        told = " ".join(words.choice(SENTENCES).format(*(_name(words) for _ in range(3))) for _ in range(3))
        at = (START + hour * HOUR).isoformat()
        filed = f"The clerk filed this under {self.mark(number)} and went on with {self.name}."
        return f"<div><time datetime='{at}'>{at[11:16]}</time><p>{told} {filed}</p></div>"

    @property
    def title(self) -> str:
        return f"Talk of {self.name} goes on in town"


@dataclass(frozen=True, slots=True)
class Site:
    """A site: its items, its outages as (from, to, what), and the hours at which guids or dates change."""

    number: int
    kind: str
    items: tuple[Item, ...]
    outages: tuple[tuple[int, int, str], ...]
    moves: tuple[int, ...]

    @property
    def host(self) -> str:
        return f"site{self.number}.test"

    def source(self, port: int, folders: Path) -> Source:
        """Its initial state in the ledger."""
        if self.kind == "folder":
            place = folders / self.host
            place.mkdir()
            return Source(self.host, "w", SourceKind.FOLDER, str(place), self.host, START)
        path = f"/{self.items[0].name}" if self.kind == "page" else "/" if self.kind == "front" else "/feed"
        kind = PLACES.get(self.kind, SourceKind.FEED)
        return Source(self.host, "w", kind, f"http://{self.host}:{port}{path}", self.host, START)

    def play(self, server: NewsServer, hour: int, folders: Path) -> None:
        """Make the server show the site as of this hour."""
        trouble = next((what for start, end, what in self.outages if start <= hour < end), None)
        shown = [each for each in self.items if each.hours[0] <= hour]
        if self.kind == "folder":
            for each in shown:
                (folders / self.host / f"{each.name}.html").write_bytes(each.shown(hour))
            return
        moves = sum(at <= hour for at in self.moves)
        if self.kind != "page":
            place = "" if self.kind == "front" else "feed"
            listed = None if trouble in _BEHIND else trouble
            server.put(f"{self.host}/{place}", _troubled(listed, self._listing(shown[-WINDOW:], hour, moves, server)))
        for each in shown if self.kind not in {"full", "json"} else ():
            down = trouble if self.kind == "page" or trouble in {None, *_BEHIND} else "503"
            self._put(server, each, moves, _troubled(down, each.shown(hour)))

    def _put(self, server: NewsServer, each: Item, moves: int, behaviour: Behaviour) -> None:
        """The item's page; its earlier URL redirects to the current one."""
        here = self.path(each, moves)
        server.put(f"{self.host}{here}", behaviour)
        if self.kind == "atom" and moves and self.path(each, moves - 1) != here:
            server.put(f"{self.host}{self.path(each, moves - 1)}", redirect(server.url(here, self.host), 301))

    def path(self, each: Item, moves: int) -> str:
        """Dated on a front page; in the Atom feed with an id, and with words that change at every move."""
        if self.kind == "front":
            return f"/2025/05/{10000 + each.hours[0]}/talk-of-{each.name.lower()}-goes-on"
        if self.kind == "atom":
            return f"/news/{100000 + each.hours[0]}/talk-of-{each.name.lower()}{'-in-town' * (moves % 2)}"
        return f"/{each.name}"

    def _listing(self, shown: Sequence[Item], hour: int, moves: int, server: NewsServer) -> bytes:
        latest = [*reversed(shown)]
        urls = [server.url(self.path(each, moves), self.host) for each in latest]
        if self.kind == "front":
            return _front(latest, urls)
        if self.kind in {"sitemap", "index"}:
            return self._sitemap(latest, urls, server)
        return self._feed(latest, urls, hour, moves)

    def _sitemap(self, latest: Sequence[Item], urls: Sequence[str], server: NewsServer) -> bytes:
        dates = [(START + each.hours[0] * HOUR).isoformat() for each in latest]
        pages = (f"<url><loc>{url}</loc><lastmod>{at}</lastmod></url>" for url, at in zip(urls, dates, strict=True))
        held = f"<urlset>{''.join(pages)}</urlset>".encode()
        if self.kind == "sitemap":
            return held
        server.put(f"{self.host}/news.xml", conditional(held))
        place = server.url("/news.xml", self.host)
        return f"<sitemapindex><sitemap><loc>{place}</loc></sitemap></sitemapindex>".encode()

    def _feed(self, latest: Sequence[Item], urls: Sequence[str], hour: int, moves: int) -> bytes:
        """Every move gives new guids; every second one also a tracking parameter, or one date for all items.

        That date is also given to the items that come later, so theirs are some days too early.
        """
        entries: list[str] = []
        objects: list[dict[str, str]] = []
        for each, url in zip(latest, urls, strict=True):
            link = url + (f"?utm_source=feed{moves}" if moves % 2 else "")
            at = START + HOUR * (self.moves[moves - 1] if moves and moves % 2 == 0 else each.hours[0])
            told = each.sentences(0 if each.live else each.wording(hour))
            text = "".join(f"<p>{one}</p>" for one in (told if self.kind in {"full", "json"} else told[:1]))
            guid = f"{each.name}-{moves}"
            if self.kind == "atom":
                entries.append(_atom(each.title, link, text, at, guid))
            elif self.kind == "json":
                objects.append(
                    {
                        "id": guid,
                        "url": link,
                        "title": each.title,
                        "content_html": text,
                        "date_published": at.isoformat(),
                    }
                )
            else:
                entries.append(item(each.title, link, text, at, guid))
        if self.kind == "json":
            return json.dumps(
                {"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": objects}
            ).encode()
        if self.kind == "atom":
            head = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>{self.host}</title>"
            return f"<?xml version='1.0'?>{head}{''.join(entries)}</feed>".encode()
        return rss(entries)


_BEHIND = frozenset({"pages", "wall"})
"""Outages of pages only: 503, or a consent wall with 200."""


def _atom(title: str, link: str, text: str, at: datetime, guid: str) -> str:
    told = f"<title>{title}</title><link href='{escape(link)}'/><summary type='html'>{escape(text)}</summary>"
    return f"<entry><id>tag:{guid}</id><published>{at.isoformat()}</published>{told}</entry>"


def _front(latest: Sequence[Item], urls: Sequence[str]) -> bytes:
    links = "".join(f"<h3><a href='{url}'>{each.title}</a></h3>" for each, url in zip(latest, urls, strict=True))
    return f"<html><head><title>News</title></head><body><main>{links}</main></body></html>".encode()


def _troubled(trouble: str | None, body: bytes) -> Behaviour:
    troubles = {
        "503": reply(503),
        "pages": reply(503),
        "429": reply(429, Retry_After="7200"),
        "stall": stall(),
        "reset": reset(),
        "cut": reply(200, body[: len(body) // 2], Content_Length=str(len(body))),
        "wall": reply(200, WALL),
    }
    return troubles.get(trouble or "", conditional(body))


def _name(words: random.Random) -> str:
    return "".join(words.choices(SYLLABLES, k=4)).title()


def site(number: int, scale: Scale) -> Site:
    """The kinds in turn."""
    fate = random.Random(f"{scale.seed}/{number}")  # noqa: S311 - as above
    kind = KINDS[number % len(KINDS)]
    outages = tuple(_outages(fate, scale.hours, ["503", "429", "stall", "reset", "cut", "pages", "wall"]))
    moves = tuple(sorted(fate.sample(range(10, scale.hours), scale.hours // 80)))
    return Site(number, kind, tuple(_items(fate, number, kind, scale.hours)), outages, moves)


def _items(fate: random.Random, number: int, kind: str, hours: int) -> Iterator[Item]:
    if kind == "page":
        yield Item(f"{_name(fate)}{number}", tuple(range(0, hours, 40)))
        return
    if kind == "live":
        for start in range(0, hours, 48):
            posts = tuple(range(start, min(start + 40, hours), fate.randint(3, 6)))
            yield Item(f"{_name(fate)}{number}n{start}", posts, whole=False, live=True)
        return
    hour = 0
    while hour < hours:
        edit = hour + (fate.randint(36, 60) if kind in WHOLE else fate.randint(2, 20))
        edited = fate.random() < 0.3 and edit < hours
        yield Item(f"{_name(fate)}{number}n{hour}", (hour, edit) if edited else (hour,), whole=kind in WHOLE)
        hour += fate.randint(2, 9)


def _outages(fate: random.Random, hours: int, kinds: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """About one every two days, for an hour to half a day."""
    hour = fate.randint(5, 40)
    while hour < hours:
        end = hour + fate.randint(1, 12)
        yield hour, end, fate.choice(kinds)
        hour = end + fate.randint(24, 72)
