"""XML from a stranger to its root element. Pure."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError

from summarizer.errors import InputError


def root(data: str | bytes, what: str) -> Element:
    """The root of this document; `what` names it in messages: "the sitemap".

    Raises:
        InputError: it is broken, or defines entities.
    """
    from defusedxml import DefusedXmlException  # noqa: PLC0415 - only sitemaps and OPML need it
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415 - likewise

    try:
        found: Element = fromstring(data)
    except DefusedXmlException as error:
        raise InputError(f"{what} defines XML entities; this is refused, as it can exhaust memory") from error
    except (ParseError, ValueError, LookupError) as error:  # LookupError: an encoding that nobody knows
        raise InputError(f"{what} is broken XML ({error})") from error
    return found


def local_name(element: Element) -> str:
    """The name without its namespace, in small letters."""
    return str(element.tag).rpartition("}")[2].lower()
