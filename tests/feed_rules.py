"""What the W3C feed validator demands of Atom, RSS and JSON Feed, as a checker: returns the faults of a document.

Rules from feedvalidator.org/docs, RFC 4287, the RSS Advisory Board's specification, and jsonfeed.org 1.1.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from urllib.parse import urlsplit

ATOM = "{http://www.w3.org/2005/Atom}"
URN = re.compile(r"^urn:[a-z0-9][a-z0-9-]{1,31}:([a-z0-9()+,\-.:=@;$_!*'%/?#]|%[0-9a-f]{2})*$", re.IGNORECASE)
RFC3339 = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
RFC822 = re.compile(
    r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(:\d\d)? ([+-]\d{4}|GMT)$"
)
SAFE = {"p", "ul", "li", "strong", "br", "a", "del", "em"}


def faults(form: str, text: str, address: str) -> list[str]:
    return list({"atom": atom, "rss": rss, "json": json_feed}[form](text, address))


def is_address(text: str | None) -> bool:
    parts = urlsplit(text or "")
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and not re.search(r"[\s<>\"{}|\\^`]", text or "")


class Markup(HTMLParser):
    """Collects what HTML content may not have: unknown elements, handlers, relative or active addresses, open elements."""

    def __init__(self):
        super().__init__()
        self.found: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag not in SAFE:
            self.found.append(f"element {tag}")
        for name, value in attrs:
            if (tag, name) != ("a", "href") or not is_address(value):
                self.found.append(f"attribute {name}={value}")
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.found.append(f"unbalanced {tag}")

    def handle_comment(self, data):
        self.found.append("comment")

    def handle_decl(self, decl):
        self.found.append("declaration")


def html(text: str) -> Iterator[str]:
    markup = Markup()
    markup.feed(text)
    markup.close()
    yield from markup.found
    yield from (f"open {tag}" for tag in markup.open)


def atom(text: str, address: str) -> Iterator[str]:
    root = ET.fromstring(text)
    if root.tag != f"{ATOM}feed":
        yield f"root {root.tag}"
    yield from _atom_common(root, "feed")
    selves = [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if selves != [address]:
        yield f"self {selves}"
    ids = [entry.findtext(f"{ATOM}id") for entry in root.findall(f"{ATOM}entry")]
    if len(ids) != len({*ids}):
        yield "two entries with one id"
    for entry in root.findall(f"{ATOM}entry"):
        yield from _atom_common(entry, "entry")
        if entry.find(f"{ATOM}author") is None and root.find(f"{ATOM}author") is None:
            yield "no author"
        content = entry.find(f"{ATOM}content")
        if content is None or content.get("type") not in {"html", "text"}:
            yield "no content"
        else:
            yield from html(content.text or "")
        published = entry.findtext(f"{ATOM}published")
        if published and not RFC3339.match(published):
            yield f"published {published}"


def _atom_common(element, what) -> Iterator[str]:
    for name in ("id", "title", "updated"):
        found = element.findall(f"{ATOM}{name}")
        if len(found) != 1 or not (found[0].text or "").strip():
            yield f"{what}: {len(found)} {name}"
    if not URN.match(element.findtext(f"{ATOM}id") or "") and not is_address(element.findtext(f"{ATOM}id")):
        yield f"{what}: id"
    if not RFC3339.match(element.findtext(f"{ATOM}updated") or ""):
        yield f"{what}: updated"
    for link in element.findall(f"{ATOM}link"):
        if not is_address(link.get("href")):
            yield f"{what}: link {link.get('href')}"
    for name in element.findall(f"{ATOM}author"):
        if not name.findtext(f"{ATOM}name"):
            yield f"{what}: author without a name"
    title = element.find(f"{ATOM}title")
    if title is not None and title.get("type", "text") != "text":
        yield f"{what}: title type"


def rss(text: str, address: str) -> Iterator[str]:
    root = ET.fromstring(text)
    if (root.tag, root.get("version"), len(root)) != ("rss", "2.0", 1):
        yield "root"
    channel = root[0]
    for name in ("title", "link", "description"):
        if len(channel.findall(name)) != 1 or not channel.findtext(name):
            yield f"channel {name}"
    if not is_address(channel.findtext("link")):
        yield "channel link"
    built = channel.findtext("lastBuildDate")
    if built and not RFC822.match(built):
        yield f"lastBuildDate {built}"
    selves = [link.get("href") for link in channel.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if selves != [address]:
        yield f"self {selves}"
    guids = [item.findtext("guid") for item in channel.findall("item")]
    if len(guids) != len({*guids}):
        yield "two items with one guid"
    for item in channel.findall("item"):
        yield from _rss_item(item)


def _rss_item(item) -> Iterator[str]:
    if not item.findtext("title") and not item.findtext("description"):
        yield "item without title and description"
    guid = item.find("guid")
    if guid is None or (guid.get("isPermaLink") != "false" and not is_address(guid.text)):
        yield "guid"
    date = item.findtext("pubDate") or ""
    if not RFC822.match(date) or parsedate_to_datetime(date).tzinfo is None:
        yield f"pubDate {date}"
    if not is_address(item.findtext("link")):
        yield "item link"
    yield from html(item.findtext("description") or "")
    if re.search(r"[<>]", item.findtext("title") or "") and "&" in (item.findtext("title") or ""):
        yield "markup in a title"


def json_feed(text: str, address: str) -> Iterator[str]:
    feed = json.loads(text)
    if feed.get("version") != "https://jsonfeed.org/version/1.1" or not feed.get("title"):
        yield "version or title"
    if feed.get("feed_url") != address or not is_address(feed.get("home_page_url")):
        yield "addresses"
    if not all(author.get("name") or author.get("url") for author in feed.get("authors", [])):
        yield "author"
    ids = [item.get("id") for item in feed["items"]]
    if len(ids) != len({*ids}) or not all(isinstance(each, str) and each for each in ids):
        yield "ids"
    for item in feed["items"]:
        if "content_html" not in item and "content_text" not in item:
            yield "no content"
        yield from html(item.get("content_html", ""))
        if not is_address(item.get("url")):
            yield "url"
        if not RFC3339.match(item.get("date_published", "")):
            yield "date"
        else:
            datetime.fromisoformat(item["date_published"])
