"""A topic as JSON Feed 1.1, Atom 1.0 or RSS 2.0: one entry per briefing, or one per change. Pure.

Ids are made of what an entry is about, so that they stay the same at every address and in every format. Article text is
untrusted: it passes through `printable`, is escaped into HTML, and that HTML is escaped into XML once more.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from html import escape
from zoneinfo import ZoneInfo

from bot.presentation.briefing_page import (
    change_entry,
    citation_label,
    format_citation_label,
    format_date,
    printable,
    state_section,
)
from bot.presentation.clip import clip
from bot.presentation.web_url import web_url
from bot.web.limits import WEB
from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.model import Briefing, Change, Citation
from summarizer.ids import digest
from summarizer.topics.model import Topic
from summarizer.utc import utc

ATOM = "http://www.w3.org/2005/Atom"
GENERATOR = "Deltabrief"
TITLE = 120
"""Characters of an entry's title; the content has the whole text."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry. `html` is safe markup of our own; `text` is the same in plain text."""

    id: str
    title: str
    url: str
    published: datetime
    html: str
    text: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedDocument:
    """A whole feed. `updated` is the newest entry's time, or when the topic was looked at if there is none."""

    id: str
    title: str
    description: str
    home: str
    address: str
    updated: datetime
    entries: tuple[FeedEntry, ...]


@dataclass(frozen=True, slots=True)
class FeedAddresses:
    """Where pages and feeds are: `base` without a slash at its end, `suffix` at the end of a page's address."""

    base: str
    suffix: str = ""

    def page(self, kind: str, identifier: str) -> str:
        """The address of a page."""
        return f"{self.base}/{kind}/{identifier}{self.suffix}"


def briefing_feed(
    topic: Topic, briefings: Sequence[Briefing], at: FeedAddresses, form: str, now: datetime, zone: ZoneInfo
) -> FeedDocument:
    """One entry per briefing, newest first. `form` is the format that the feed's own address names."""
    return _feed(topic, [_of_briefing(each, at, zone) for each in briefings], "briefings", at, form, now)


def change_feed(
    topic: Topic, briefings: Sequence[Briefing], at: FeedAddresses, form: str, now: datetime, zone: ZoneInfo
) -> FeedDocument:
    """One entry per change, newest first. What several places were told stands once, when it was first told."""
    first: dict[str, FeedEntry] = {}
    for briefing in sorted(briefings, key=lambda briefing: briefing.until):
        for change in briefing.changes:
            entry = _of_change(change, briefing, at, zone)
            first.setdefault(entry.id, entry)
    newest = sorted(first.values(), key=lambda entry: (entry.published, entry.id), reverse=True)
    return _feed(topic, newest[: WEB.feed_entries], "changes", at, form, now)


FEEDS = {"briefings": briefing_feed, "changes": change_feed}
"""What a feed has an entry for."""


def _feed(
    topic: Topic, entries: Sequence[FeedEntry], kind: str, at: FeedAddresses, form: str, now: datetime
) -> FeedDocument:
    title = _valid_in_xml(printable(topic.name)).strip() or "Topic"
    return FeedDocument(
        f"urn:deltabrief:{kind}:{topic.id}",
        title if kind == "briefings" else f"{title}: changes",
        _valid_in_xml(printable(topic.description)).strip() or f"What changed on {title}",
        at.page("topics", topic.id),
        f"{at.base}/topics/{topic.id}/{kind}.{form}",
        max((entry.published for entry in entries), default=utc(now)),
        tuple(entries),
    )


def _of_briefing(briefing: Briefing, at: FeedAddresses, zone: ZoneInfo) -> FeedEntry:
    lines = [printable(briefing.bottom_line)]
    parts = [f"<p>{escape(lines[0])}</p>"]
    for section in state_section(briefing.state.aspects):
        known = [entry for entry in section.entries if entry.citations]
        parts += _listing(section.heading, [f"{entry.label}: {entry.text}" for entry in known], lines)
    if briefing.changes:
        parts.append("<ul>")
        for change in briefing.changes:
            parts.append(f"<li>{_change_html(change, zone)}</li>")
            lines.append(f"- {_change_text(change)}")
        parts.append("</ul>")
    title = f"{printable(briefing.topic_name)}, {format_date(briefing.until, zone)}"
    return FeedEntry(
        f"urn:deltabrief:briefing:{briefing.id}",
        title,
        at.page("briefings", briefing.id),
        utc(briefing.until),
        "".join(parts),
        "\n".join(lines),
    )


def _listing(heading: str, items: Sequence[str], lines: list[str]) -> Iterator[str]:
    if items:
        lines += [f"{heading}:", *(f"- {item}" for item in items)]
        yield f"<p><strong>{escape(heading)}</strong></p><ul>"
        yield from (f"<li>{escape(item)}</li>" for item in items)
        yield "</ul>"


def _of_change(change: Change, briefing: Briefing, at: FeedAddresses, zone: ZoneInfo) -> FeedEntry:
    entry = change_entry(change)
    title = f"{CHANGE_KINDS[change.kind].heading}: {entry.text}"
    return FeedEntry(
        f"urn:deltabrief:change:{change_id(change)}",
        clip(title, TITLE),
        at.page("briefings", briefing.id),
        utc(briefing.until),
        f"<p>{_change_html(change, zone)}</p>",
        _change_text(change),
        (change.kind.value.casefold(),),
    )


def change_id(change: Change) -> str:
    """The id of a change, whoever was told it: its kind and the claims that it is about."""
    return digest(change.kind, *(each.claim_id for each in (*change.citations[:1], *change.against)))


def _change_text(change: Change) -> str:
    entry = change_entry(change)
    before = f"{entry.before} {entry.joint} " if entry.before else ""
    return f"{CHANGE_KINDS[change.kind].heading}: {before}{entry.text}"


def _change_html(change: Change, zone: ZoneInfo) -> str:
    entry = change_entry(change)
    before = f"<del>{escape(entry.before)}</del> {entry.joint} " if entry.before else ""
    sources = [_source(citation, zone) for citation in change.citations]
    earlier = entry.before_citations or change.against
    against = [f"against: {_source(citation, zone)}" for citation in earlier]
    labels = "; ".join(dict.fromkeys([*sources, *against]))
    return f"<strong>{CHANGE_KINDS[change.kind].heading}:</strong> {before}{escape(entry.text)}<br>{labels}"


def _source(citation: Citation, zone: ZoneInfo) -> str:
    text = escape(format_citation_label(citation_label(citation), zone))
    url = web_url(citation.link)
    return f'<a href="{escape(url)}">{text}</a>' if url else text


# --- formats ----------------------------------------------------------------------------------------------------


def to_json_feed(feed: FeedDocument) -> str:
    """JSON Feed 1.1 (jsonfeed.org)."""
    items = [
        {
            "id": entry.id,
            "url": entry.url,
            "title": entry.title,
            "content_html": entry.html,
            "content_text": entry.text,
            "date_published": _rfc3339(entry.published),
            **({"tags": list(entry.tags)} if entry.tags else {}),
        }
        for entry in feed.entries
    ]
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": feed.home,
        "feed_url": feed.address,
        "language": "en",
        "authors": [{"name": GENERATOR}],
        "items": items,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1)


def to_atom(feed: FeedDocument) -> str:
    """Atom 1.0 (RFC 4287)."""
    root = ET.Element(_atom("feed"), {"{http://www.w3.org/XML/1998/namespace}lang": "en"})
    _text(root, _atom("id"), feed.id)
    _text(root, _atom("title"), feed.title)
    _text(root, _atom("subtitle"), feed.description)
    _text(root, _atom("updated"), _rfc3339(feed.updated))
    ET.SubElement(root, _atom("link"), {"rel": "self", "type": "application/atom+xml", "href": feed.address})
    ET.SubElement(root, _atom("link"), {"rel": "alternate", "type": "text/html", "href": feed.home})
    _text(root, _atom("generator"), GENERATOR)
    _text(ET.SubElement(root, _atom("author")), _atom("name"), GENERATOR)
    for entry in feed.entries:
        item = ET.SubElement(root, _atom("entry"))
        _text(item, _atom("id"), entry.id)
        _text(item, _atom("title"), entry.title)
        _text(item, _atom("updated"), _rfc3339(entry.published))
        _text(item, _atom("published"), _rfc3339(entry.published))
        ET.SubElement(item, _atom("link"), {"rel": "alternate", "type": "text/html", "href": entry.url})
        for tag in entry.tags:
            ET.SubElement(item, _atom("category"), {"term": tag})
        _text(item, _atom("content"), entry.html, type="html")
    return _xml(root)


def to_rss(feed: FeedDocument) -> str:
    """RSS 2.0 (rssboard.org)."""
    root = ET.Element("rss", {"version": "2.0"})
    channel = ET.SubElement(root, "channel")
    _text(channel, "title", feed.title)
    _text(channel, "link", feed.home)
    _text(channel, "description", feed.description)
    _text(channel, "language", "en")
    _text(channel, "lastBuildDate", format_datetime(feed.updated))
    _text(channel, "generator", GENERATOR)
    ET.SubElement(channel, _atom("link"), {"rel": "self", "type": "application/rss+xml", "href": feed.address})
    for entry in feed.entries:
        item = ET.SubElement(channel, "item")
        _text(item, "title", entry.title)
        _text(item, "link", entry.url)
        _text(item, "description", entry.html)
        for tag in entry.tags:
            _text(item, "category", tag)
        _text(item, "guid", entry.id, isPermaLink="false")
        _text(item, "pubDate", format_datetime(entry.published))
    return _xml(root)


FORMATS: dict[str, tuple[str, Callable[[FeedDocument], str]]] = {
    "json": ("application/feed+json", to_json_feed),
    "atom": ("application/atom+xml", to_atom),
    "rss": ("application/rss+xml", to_rss),
}
"""By extension: media type and writer."""


def _atom(name: str) -> str:
    return f"{{{ATOM}}}{name}"


def _text(parent: ET.Element, name: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, name, attributes).text = _valid_in_xml(text)


def _valid_in_xml(text: str) -> str:
    """Without the two characters that XML 1.0 forbids and `printable` keeps."""
    return text.replace("\ufffe", "").replace("\uffff", "")


ET.register_namespace("atom", ATOM)  # module-wide in the standard library; nobody else writes Atom


def _xml(root: ET.Element) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _rfc3339(moment: datetime) -> str:
    return utc(moment).isoformat(timespec="seconds").replace("+00:00", "Z")
