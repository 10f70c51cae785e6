"""OPML, the list of feeds that every feed reader writes and reads, to sources and back. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement, tostring

from bot.watch.entries import web_address
from bot.watch.markup import line
from bot.watch.safe_xml import local_name, root
from summarizer.errors import InputError
from summarizer.types import Source, SourceKind

MOST_OUTLINES = 5_000
"""No list that a person keeps is longer."""

_KINDS = {kind.value: kind for kind in (SourceKind.PAGE, SourceKind.SITEMAP)}


@dataclass(frozen=True, slots=True)
class Outline:
    """One source of a list: what to read, and who puts it out."""

    kind: SourceKind
    location: str
    publisher: str


def parse_opml(data: bytes) -> tuple[Outline, ...]:
    """The feeds of a list, however nested, each address once, in its order; outlines without an address are folders.

    A page or sitemap that we exported comes back as one, by its type. No folder of a disk is ever imported.

    Raises:
        InputError: it is no OPML, is broken, defines XML entities, or holds more than MOST_OUTLINES.
    """
    top = root(data, "the OPML")
    if local_name(top) != "opml":
        raise InputError("this XML is no OPML; export the list of feeds from your reader as OPML")
    found: dict[str, Outline] = {}
    for each in top.iter():
        if local_name(each) == "outline" and (outline := _outline(each)):
            found.setdefault(outline.location, outline)
    if len(found) > MOST_OUTLINES:
        raise InputError(f"this OPML holds {len(found):,} sources; split it into files of at most {MOST_OUTLINES:,}")
    return tuple(found.values())


def write_opml(sources: Sequence[Source], title: str) -> bytes:
    """An OPML 2.0 document of these sources, without folders, which mean nothing on another machine."""
    top = Element("opml", version="2.0")
    SubElement(SubElement(top, "head"), "title").text = line(title)
    body = SubElement(top, "body")
    for source in sources:
        if source.kind is not SourceKind.FOLDER:
            name = line(source.publisher)
            kind = "rss" if source.kind is SourceKind.FEED else source.kind.value
            SubElement(body, "outline", type=kind, text=name, title=name, xmlUrl=line(source.location))
    document: bytes = tostring(top, encoding="utf-8", xml_declaration=True)
    return document


def _outline(element: Element) -> Outline | None:
    values = {name.lower(): value for name, value in element.attrib.items()}
    url = web_address(values.get("xmlurl"))
    if url is None:
        return None
    name = line(values.get("title")) or line(values.get("text")) or urlsplit(url).netloc
    return Outline(_KINDS.get(values.get("type", ""), SourceKind.FEED), url, name)
