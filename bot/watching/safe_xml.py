"""Untrusted XML to its root element, with repairs of common errors. Pure."""

from __future__ import annotations

import re
from html.entities import html5
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError

from summarizer.errors import InputError

if TYPE_CHECKING:
    from lxml import etree

_DECLARATION = re.compile(r"<\?xml[^>]*\?>", re.IGNORECASE)
_FEW_TAGS = 20_000
_BYTES_OF_A_TAG = 6
"""A document may have so many tags, or one for so many bytes. Each costs a microsecond, twice if the XML is broken, and
sitemaps and lists of feeds have one for 20 bytes."""
_BEFORE = 10_000
"""Characters that are searched for the declaration."""
ENTITIES = re.compile(r"<!ENTITY|<!DOCTYPE[^<>\[]{0,2000}\[", re.IGNORECASE)
"""A definition of entities, or the beginning of a DOCTYPE that may have some."""
_IN_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
_BARE_AMPERSAND = re.compile(r"&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)")
_IN_TAG = r"[A-Za-z/_:]|!(?:--|\[|[A-Za-z])|\?[A-Za-z]"
TAG_START = re.compile(rf"<(?={_IN_TAG})")
_BARE_ANGLE = re.compile(rf"<(?!{_IN_TAG})")
BARE_SIGN = re.compile(f"{_BARE_AMPERSAND.pattern}|{_BARE_ANGLE.pattern}")
"""An ampersand or angle bracket that should have been escaped."""
_NO_CHARACTER = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def root(text: str, what: str) -> tuple[Element, str | None]:
    """The root of this document, and the error that could not be repaired, in which case parts may be missing.

    Unescaped ampersands, angle brackets, HTML entities and control characters are escaped; a document that is still
    broken is read as far as possible. `what` names the document in messages: "the sitemap".

    Raises:
        InputError: it has no root element, defines entities, or consists of tags.
    """
    if ENTITIES.search(text):
        raise InputError(f"{what} defines XML entities; this is refused, as it can exhaust memory")
    if text.count("<") > max(_FEW_TAGS, len(text) // _BYTES_OF_A_TAG):
        raise InputError(f"{what} has far more tags than addresses; check that this is its address")
    declared = _DECLARATION.search(text[:_BEFORE])  # skip any output of a broken server before it
    text = text[declared.end() :] if declared else text[max(0, text.find("<")) :]
    text = text.lstrip()
    first, error = _strict(text)
    if first is not None:
        return first, None
    mended = _mended(text)
    second, error = _strict(mended) if mended != text else (None, error)
    if second is not None:
        return second, None
    broken = f"{what} is broken XML ({error})"
    element = _recovered(mended)
    if element is None:
        raise InputError(broken)
    return element, broken


def _strict(text: str) -> tuple[Element | None, str]:
    """The root, or the error."""
    from defusedxml import DefusedXmlException  # noqa: PLC0415 - needed only for sitemaps and OPML
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - as above

    try:
        return fromstring(text), ""
    except DefusedXmlException as error:
        raise InputError("the document defines XML entities; this is refused, as it can exhaust memory") from error
    except (ParseError, ValueError) as error:
        return None, str(error)


def _mended(text: str) -> str:
    text = _NAMED.sub(lambda name: name[0] if name[1] in _IN_XML else html5.get(name[1], name[0]), text)
    return escape_bare(_NO_CHARACTER.sub(" ", text))


def escape_bare(text: str) -> str:
    """The text with bare ampersands and angle brackets escaped."""
    return _BARE_ANGLE.sub("&lt;", _BARE_AMPERSAND.sub("&amp;", text))


def _recovered(text: str) -> Element | None:
    from lxml import etree  # noqa: PLC0415 - needed only for broken documents

    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        element = etree.fromstring(text.encode("utf-8", "replace"), parser)
        return None if element is None else _copied(element)
    except (etree.LxmlError, ValueError):  # a tree repaired by lxml may contain names that are not UTF-8
        return None


def _copied(element: etree._Element) -> Element:
    """Not by serialising and parsing: it may have undeclared prefixes. At most 256 deep, by lxml's own limit."""
    copy = Element(str(element.tag), {str(name): str(value) for name, value in element.items()})
    copy.text = element.text
    if len(element):  # most hold none
        copy.extend([_copied(child) for child in element if isinstance(child.tag, str)])
    return copy


def local_name(element: Element) -> str:
    """The name without its namespace or prefix, in lower case."""
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()
