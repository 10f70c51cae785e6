"""The keys by which an article is recognised: its URL, a feed's guid, its words. Pure.

A key says under which name an article is stored; `deduplicate` decides what it means that another article has it.
"""

from __future__ import annotations

import re
import unicodedata

from summarizer.ids import digest
from summarizer.ingest.canonical_url import canonical_url
from summarizer.ingest.model import CleanText, RawArticle
from summarizer.ingest.sites import Owners, site_of, speaks_for
from summarizer.ingest.story_ids import story_ids

FOLDED = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "\u2212": "-"}
)
"""Typographic quotes and dashes to plain ones."""


LONGEST_KEY = 2_000
"""Bytes. PostgreSQL has no room in an index for more than 2,704, and refused an article with a longer URL."""


def content_hash(text: str) -> str:
    """The same for texts that differ only in white space, typographic quotes and dashes."""
    return digest("content", " ".join(unicodedata.normalize("NFKC", text).translate(FOLDED).split()))


def identity_keys(raw: RawArticle, clean: CleanText, owners: Owners) -> tuple[str, ...]:
    """The identity keys of this article, most reliable first: "url:…", "link:…", "guid:…", and "hash:…" without a URL.

    A guid belongs to the source and is combined with it. Words alone identify only within a publisher: if two outlets
    print the same text, there are two articles, the second a copy of the first.
    """
    named = named_keys(raw, owners)
    if any(key.startswith(("url:", "link:")) for key in named):
        return named
    if named and raw.points_to:
        return named
    return (*named, f"hash:{digest(raw.publisher.casefold(), content_hash(clean.text))}")


def named_keys(raw: RawArticle, owners: Owners) -> tuple[str, ...]:
    """The keys that need no text: of the URL and of the guid, if present.

    Only text that was fetched from the URL's own site, or not fetched at all, is identified by the URL itself; a
    source's text about a page on another site is identified by the link as that source gives it.
    """
    keys = []
    if url := _page_url(raw):
        keys += _url_keys(raw, url, owners)
    if raw.guid:
        keys.append(f"guid:{digest(_sender(raw), canonical_name(raw.guid))}")
    if raw.points_to and not raw.url:
        keys += _landing_keys(raw, raw.points_to)
    return tuple(keys)


def _url_keys(raw: RawArticle, url: str, owners: Owners) -> list[str]:
    if raw.site is not None and not speaks_for(raw.site, site_of(url), owners):
        return [_link_key(raw, url)]
    return [address_key(url), _link_key(raw, url)] if raw.link else [address_key(url)]


def _landing_keys(raw: RawArticle, page: str) -> list[str]:
    """Entries of a shared landing page that have no link of their own have only guids."""
    return [] if raw.guid and not raw.link else [_link_key(raw, page)]


def _page_url(raw: RawArticle) -> str | None:
    """The URL, if it is that of one article."""
    if not raw.url:
        return None
    return None if is_front_page(raw.url, raw.guid) else raw.url


def known_by(raw: RawArticle) -> tuple[str, ...]:
    """The keys under which its page would be stored if it had been read: of its URL, and of the link to it."""
    if url := _page_url(raw):
        return address_key(url), _link_key(raw, url)
    return named_keys(raw, {})[:1]  # without a URL, no key depends on owners


def address_key(url: str) -> str:
    """The key of the article at a URL, whoever serves it."""
    return _key_of_name("url", url)


def _key_of_name(kind: str, url: str) -> str:
    name = canonical_name(url)
    return f"{kind}:{name if len(name.encode('utf-8', 'replace')) <= LONGEST_KEY else digest(name)}"


def lookup_keys(url: str) -> tuple[str, ...]:
    """The keys for finding the article that a person names by a URL in any of its forms."""
    return address_key(url), _key_of_name("at", url)


def _link_key(raw: RawArticle, page: str) -> str:
    """The key of the link that the source gives to the page, or of the page itself."""
    return f"link:{digest(_sender(raw), canonical_name(raw.link or page))}"


def _sender(raw: RawArticle) -> str:
    return raw.source_id or raw.publisher.casefold()


def url_hints(raw: RawArticle, publisher_id: str, owners: Owners) -> tuple[str, ...]:
    """The ids in its URL, and the canonical URL of its page; other articles of its site may share them.

    Also the URL itself, to find an article that its URL does not identify. `publisher_id`: see `publisher_key`.
    """
    if not raw.url:
        return ()
    ids = [f"id:{digest(publisher_id, story_id)}" for story_id in sorted(story_ids(raw.url))]
    stated = [fact.value for fact in raw.facts if fact.name == "url" and fact.source != "feed"]
    own = [address_key(url) for url in stated if speaks_for(raw.site, site_of(url), owners)]
    return tuple(dict.fromkeys((*own, *ids, _key_of_name("at", raw.url))))


def spare_key(raw: RawArticle, publisher_id: str) -> str:
    """The key for a publisher's own article at a URL that another publisher's article holds."""
    name = next(filter(None, (raw.url, raw.points_to, raw.guid, raw.title)), "")
    return f"own:{digest(publisher_id, canonical_name(name))}"


def is_front_page(url: str, guid: str | None) -> bool:
    """Whether the URL names a whole site and a guid identifies the entries: else all entries would be one article."""
    return bool(guid) and canonical_name(url).endswith("/")


def canonical_name(name: str) -> str:
    """A URL in its canonical form; any other name without the spaces around it."""
    try:
        return canonical_url(name) if re.match(r"https?://", name, re.IGNORECASE) else name.strip()
    except ValueError:  # an invalid port or IPv6 address: the name as it is identifies as well
        return name.strip()


def article_id(workspace_id: str, key: str) -> str:
    """The id of the article that is first seen under this key."""
    return digest("article", workspace_id, key)


def version_id(article: str, number: int, content: str) -> str:
    """The id of an article's version."""
    return digest("version", article, str(number), content)
