"""What one megabyte of awkward input costs each parser: `python -m benchmarks.parser_cost`.

Every shape below repeats one thing that is cheap to write and may be dear to read: tags, attributes, entities, header
fields, nested parts, one long token. It is parsed at LARGE bytes and at a quarter of that, in CPU seconds:

    <parser>_worst     seconds per megabyte of the worst shape
    <parser>_growth    the greatest ratio of seconds per megabyte between both lengths; 1 is linear
    <parser>_to_floor  the worst, in multiples of what parsing a megabyte of HTML costs lxml on this machine

    python -m benchmarks.parser_cost                  every parser
    python -m benchmarks.parser_cost --split mail,pdf these
    python -m benchmarks.parser_cost --limit 100      with inputs of 100 kB
"""

from __future__ import annotations

import random
import sys
import time
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

import lxml.html

from benchmarks._cli import Report, Request, main
from benchmarks.fuzz import PARSERS, REFUSALS, documents
from bot.watching.limits import PDF as PDF_LIMITS

LARGE = 400
"""Thousands of bytes; --limit gives another number."""

_STEP = 4
"""The shorter input is so many times shorter."""

_LEAST = 0.01
"""CPU seconds: a shorter time is taken as this long, as it would give no meaningful ratio."""

Shape = Callable[[int], bytes]
"""An input of about this many bytes."""


def _repeat(part: str, before: str = "", after: str = "", closing: str = "") -> Shape:
    """`part` repeated between two ends; with `closing`, each part is closed again, so that they nest."""

    def shape(size: int) -> bytes:
        times = max(1, (size - len(before) - len(after)) // (len(part.encode()) + len(closing)))
        return (before + part * times + closing * times + after).encode()

    return shape


def _numbered(part: str, before: str = "", after: str = "") -> Shape:
    """`part` repeated with another number in place of each "{}", so that no cache helps."""

    def shape(size: int) -> bytes:
        times = max(1, size // (len(part.encode()) + 2))
        return (before + "".join(part.replace("{}", str(number)) for number in range(times)) + after).encode()

    return shape


_WORDS = (
    *("harbour", "council", "ferry", "strike", "bridge", "minister", "court", "budget", "flood", "school", "vote"),
    *("the", "a", "of", "on", "in", "to", "was", "by", "for", "with", "after", "before", "near", "more", "than"),
)


def prose(size: int, paragraph: int = 60, around: tuple[str, str] = ("", "\n\n")) -> str:
    """Sentences of random words, in paragraphs of so many words."""
    chance = random.Random(paragraph)  # noqa: S311 - reproducible, not a secret
    paragraphs: list[str] = []
    while size > 0:
        words = [chance.choice(_WORDS) + ("." if chance.random() < 1 / 12 else "") for _ in range(paragraph)]
        paragraphs.append(around[0] + " ".join(words).capitalize() + "." + around[1])
        size -= len(paragraphs[-1])
    return "".join(paragraphs)


def _prose(paragraph: int, around: tuple[str, str], before: str = "", after: str = "") -> Shape:
    return lambda size: (before + prose(size, paragraph, around) + after).encode()


# --- shapes of each parser --------------------------------------------------------------------------------------------

_HEAD, _FOOT = "<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1>", "</body></html>"
_TEXT = "<p>The bridge was closed on Monday, the harbour council said in a statement.</p>"


def _in_page(part: str, closing: str = "") -> Shape:
    return _repeat(part, _HEAD + _TEXT, _FOOT, closing)


HTML: Mapping[str, Shape] = {
    "prose in long paragraphs": _prose(60, ("<p>", "</p>\n"), _HEAD, _FOOT),
    "prose in short paragraphs": _prose(8, ("<p>", "</p>\n"), _HEAD, _FOOT),
    "prose in divs": _prose(20, ("<div>", "</div>\n"), _HEAD, _FOOT),
    "prose between breaks": _prose(12, ("", "<br>"), _HEAD, _FOOT),
    "list items": _prose(6, ("<li>", "</li>\n"), _HEAD + "<ul>", "</ul>" + _FOOT),
    "table cells": _prose(3, ("<tr><td>", "</td><td>9</td></tr>\n"), _HEAD + "<table>", "</table>" + _FOOT),
    "links": _numbered("<a href='/news/{}-a-b-c'>Bridge {} closed again</a> ", _HEAD, _FOOT),
    "headings": _numbered("<h2>Bridge {} closed</h2><p>It was closed on day {}, they said.</p>", _HEAD, _FOOT),
    "bare paragraphs": _in_page("<p>"),
    "empty elements": _in_page("<b></b>"),
    "nested divs": _in_page("<div>", "</div>"),
    "nested inline": _in_page("<b><i>", "</i></b>"),
    "nested tables": _in_page("<table><tr><td>", "</td></tr></table>"),
    "unclosed lists": _in_page("<ul><li>a "),
    "unclosed quotes": _in_page("<blockquote>a "),
    "attributes": _numbered(" a{}=b", _HEAD + "<p", ">x</p>" + _FOOT),
    "classes": _numbered("<div class='share-{} promo'>a b</div>", _HEAD, _FOOT),
    "a huge attribute": _repeat("x y ", _HEAD + "<p class='", "'>x</p>" + _FOOT),
    "comments in a URL": _repeat("<!--", _HEAD + _TEXT + "<a href='", "'>x</a>" + _FOOT),
    "meta elements": _numbered("<meta property='og:title' content='Bridge {}'>", "<html><head>", "</head>" + _TEXT),
    "meta dates": _numbered("<meta name='date' content='2026-11-20T08:{}'>", "<html><head>", "</head>" + _TEXT),
    "times": _numbered("<time datetime='2026-11-20T08:15'>at {}</time> said ", _HEAD, _FOOT),
    "live posts": _numbered("<article><time>08:15</time><p>Post {} of the day was here.</p></article>", _HEAD, _FOOT),
    "comments": _in_page("<!-- a -->"),
    "open comments": _in_page("<!--"),
    "entities": _in_page("&amp;"),
    "broken entities": _in_page("&x"),
    "numeric entities": _in_page("&#38;"),
    "angle brackets": _in_page("< "),
    "scripts": _in_page("<script>var a</script>"),
    "styles": _in_page("<style>a{}</style>"),
    "one token": _in_page("x"),
    "one line of words": _in_page("ab cd "),
    "line breaks": _in_page("\n"),
    "spaces": _in_page(" "),
    "brackets": _in_page("(["),
    "quotes": _in_page("\"' "),
    "pipes": _in_page("| a "),
    "dots": _in_page(". "),
    "forms": _in_page("<form><input><select><option>a"),
    "svg": _in_page("<svg><path/></svg>"),
    "pictures": _numbered("<figure><img src='{}'><figcaption>Photo {}: Reuters</figcaption></figure>", _HEAD, _FOOT),
    "appeals": _numbered("<p>Subscribe to our newsletter {} today, and support our journalism.</p>", _HEAD, _FOOT),
    "next pages": _numbered("<a rel=next href='?page={}'>{}</a>", _HEAD + _TEXT, _FOOT),
    "canonical links": _numbered("<link rel=canonical href='/{}'>", "<html><head>", "</head>" + _TEXT),
    "bases": _numbered("<base href='/{}'>", "<html><head>", "</head>" + _TEXT),
    "JSON-LD blocks": _numbered(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a {}\"}</script>", _HEAD, _TEXT
    ),
    "Chinese": _in_page("桥周一关闭了。"),
    "combining marks": _in_page("a\u0301\u0301\u0301 "),
}  # fmt: skip

_RSS = "<rss version='2.0'><channel><title>Courier</title><link>https://courier.example/</link>"
_END = "</channel></rss>"
_ITEM = "<item><title>Bridge</title><link>https://courier.example/1</link>"


def _in_entry(html: Shape) -> Shape:
    return lambda size: (
        f"{_RSS}{_ITEM}<description><![CDATA[".encode() + html(size) + f"]]></description></item>{_END}".encode()
    )


FEED: Mapping[str, Shape] = {
    "small entries": _numbered("<item><title>Bridge {}</title></item>", _RSS, _END),
    "entries": _numbered(
        "<item><title>Bridge {} closed</title><link>https://courier.example/{}</link><guid>{}</guid><pubDate>Fri, 20 "
        "Nov 2026 08:15:00 GMT</pubDate><description>The bridge was closed {}.</description></item>",
        _RSS,
        _END,
    ),
    "empty entries": _repeat("<item/>", _RSS, _END),
    "prefixed entries": _numbered(
        "<a1:item><title>Bridge {}</title></a1:item>",
        _RSS.replace("<rss", "<rss xmlns:a1='http://www.w3.org/2005/Atom'"),
        _END,
    ),
    "entries with a base": _numbered(
        "<item xml:base='/{}/'><title>Bridge {} closed</title><link>1</link></item>", _RSS, _END
    ),
    "unclosed entries": _numbered("<item><title>Bridge {}", _RSS, _END),
    "categories": _numbered("<category>a{}</category>", _RSS + _ITEM, "</item>" + _END),
    "enclosures": _numbered("<enclosure url='https://a.example/{}'/>", _RSS + _ITEM, "</item>" + _END),
    "keywords": _numbered("a{},", _RSS.replace("<rss", "<rss xmlns:i='http://www.itunes.com/DTDs/PodCast-1.0.dtd'")
        + _ITEM + "<i:keywords>", "</i:keywords></item>" + _END),
    "authors": _numbered("<author>a{}@b.c (Ana)</author>", _RSS + _ITEM, "</item>" + _END),
    "dates": _numbered("<pubDate>Fri, 20 Nov 2026 08:{} GMT</pubDate>", _RSS + _ITEM, "</item>" + _END),
    "nested elements": _repeat("<a>", _RSS + _ITEM, "</item>" + _END, "</a>"),
    "XHTML": _repeat(
        "<b>x</b>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'><div>",
        "</div></content></entry></feed>",
    ),
    "namespaces": _numbered("<a{}:b xmlns:a{}='c'/>", _RSS + _ITEM, "</item>" + _END),
    "attributes": _numbered(" a{}='b'", _RSS + "<item", "/>" + _END),
    "a huge attribute": _repeat("x y ", _RSS + "<item a='", "'/>" + _END),
    "sections": _repeat("<![CDATA[a]]>", _RSS + _ITEM + "<title>", "</title></item>" + _END),
    "open sections": _repeat("<![CDATA[", _RSS + _ITEM, "</item>" + _END),
    "comments": _repeat("<!-- a -->", _RSS + _ITEM, "</item>" + _END),
    "comments first": _repeat("<!-- a -->", "", _RSS + _END),
    "instructions": _repeat("<?a b?>", _RSS, _END),
    "entities": _repeat("&amp;", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "HTML entities": _repeat("&nbsp;&eacute;", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "numeric entities": _repeat("&#8217;", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "bare signs": _repeat("& < ", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "escaped HTML": _repeat("&lt;b&gt;x&lt;/b&gt;", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "a long title": _repeat("word ", _RSS + "<item><title>", "</title></item>" + _END),
    "one token": _repeat("x", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "unclosed tag": _repeat("<b ", _RSS + _ITEM, ""),
    "doctypes": _repeat("<!DOCTYPE a>", "", _RSS + _END),
    "base64": _repeat("QUJD", _RSS + _ITEM + "<description mode='base64'>", "</description></item>" + _END),
    **{f"in an entry: {name}": _in_entry(shape) for name, shape in HTML.items()},
}  # fmt: skip

_JF = '{"version":"https://jsonfeed.org/version/1.1","title":"Courier","items":['

JSON_FEED: Mapping[str, Shape] = {
    "small items": _numbered('{"id":"{}"},', _JF, '{"id":"x"}]}'),
    "items": _numbered(
        '{"id":"{}","url":"https://a.example/{}","title":"Bridge {}","content_text":"It was closed."},', _JF, "{}]}"
    ),
    "nested lists": _repeat("[", _JF, "]}", "]"),
    "nested objects": _repeat('{"a":', _JF, "1", "}"),
    "a string of escapes": _repeat("\\u0041", _JF + '{"id":"', '"}]}'),
    "broken, strings": _repeat('"a",', _JF, ""),
    "broken, commas": _repeat(", ", _JF, ""),
    "broken, backslashes": _repeat("\\", _JF + '"', ""),
    "numbers": _repeat("9", _JF + '{"id":', "}]}"),
    "authors": _numbered('{"name":"a{}"},', _JF + '{"id":"1","authors":[', "{}]}]}"),
    "HTML": lambda size: (_JF + '{"id":"1","content_html":"' + "<p>a b c.</p>" * (size // 13) + '"}]}').encode(),
}

_LD = '{"@type":"NewsArticle","headline":"Bridge closed",'

JSON_LD: Mapping[str, Shape] = {
    "nested authors": _repeat('"author":{', _LD, "", "}"),
    "nested lists": _repeat("[", _LD + '"author":', "}", "]"),
    "a graph": _numbered(
        '{"@type":"NewsArticle","headline":"a{}","articleBody":"Bridge {} was closed."},', '{"@graph":[', "{}]}"
    ),
    "authors": _numbered('{"@type":"Person","name":"a{}"},', _LD + '"author":[', "{}]}"),
    "a long body": lambda size: (_LD + '"articleBody":"' + prose(size, around=("", " ")) + '"}').encode(),
    "a body of tags": _repeat("<b>", _LD + '"articleBody":"', '"}'),
    "broken": _repeat('"a",', _LD, ""),
    "escapes": _repeat("\\u0041", _LD + '"articleBody":"', '"}'),
    "keys": _numbered('"a{}":1,', _LD, '"b":1}'),
}

_MAIL = "From: Ana Reyes <ana@courier.example>\r\nSubject: Bridge closed\r\nDate: Fri, 20 Nov 2026 08:15:00 +0000\r\n"
_PLAIN, _MARKED = _MAIL + "Content-Type: text/plain\r\n\r\n", _MAIL + "Content-Type: text/html\r\n\r\n"


def _in_mail(html: Shape) -> Shape:
    return lambda size: _MARKED.encode() + html(size)


MAIL: Mapping[str, Shape] = {
    "headers": _numbered("X-A{}: b\r\n", _MAIL, "\r\nThe bridge was closed on Monday."),
    "received": _numbered("Received: from a{} by b; Fri, 20 Nov 2026 08:15:00 +0000\r\n", _MAIL, "\r\nClosed."),
    "a folded header": _repeat(" a b\r\n", _MAIL + "X-A: b\r\n", "\r\nThe bridge was closed."),
    "a long header": _repeat("a, ", _MAIL + "To: ", "\r\n\r\nThe bridge was closed."),
    "recipients": _numbered("a{}@b.c, ", _MAIL + "To: ", "\r\n\r\nThe bridge was closed."),
    "encoded words": _repeat("=?utf-8?Q?a?= ", _MAIL + "X-A: ", "\r\n\r\nThe bridge was closed."),
    "encoded subject": _repeat("=?utf-8?Q?a?= ", "From: a@b.c\r\nSubject: ", "\r\n\r\nThe bridge was closed."),
    "comments in From": _repeat("(a ", "From: ", " a@b.c\r\n\r\nThe bridge was closed."),
    "parameters": _numbered("; a{}=b", _MAIL + "Content-Type: text/plain", "\r\n\r\nThe bridge was closed."),
    "continued parameters": _numbered(
        "; a*{}=b", _MAIL + "Content-Type: text/plain", "\r\n\r\nThe bridge was closed."
    ),
    "parts": _repeat(
        "--b\r\nContent-Type: text/plain\r\n\r\nThe bridge was closed.\r\n",
        _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
        "--b--",
    ),
    "parts of parameters": _numbered(
        "--b\r\nContent-Type: text/plain" + "; a{}=b" * 60 + "\r\n\r\nThe bridge was closed.\r\n",
        _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
        "--b--",
    ),
    "senders of attached mails": _numbered(
        "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: " + "a{}@b.c, " * 20 + "\r\n\r\nClosed.\r\n",
        _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
        "--b--",
    ),
    "times in lines": _numbered("At 08:{} the bridge was closed.\r\n\r\n", _PLAIN, "Closed."),
    "bare parts": _repeat("--b\r\n\r\n", _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n", "--b--"),
    "nested parts": _numbered(
        "Content-Type: multipart/mixed; boundary=b{}\r\n\r\n--b{}\r\n", _MAIL, "\r\nThe bridge was closed."
    ),
    "nested mails": _repeat("Content-Type: message/rfc822\r\n\r\n", _MAIL, "\r\nThe bridge was closed."),
    "dashes": _repeat("--\r\n", _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n", ""),
    "base64": _repeat("QUJDRA==\r\n", _MAIL + "Content-Transfer-Encoding: base64\r\n\r\n", ""),
    "quoted-printable": _repeat("=41=\r\n", _MAIL + "Content-Transfer-Encoding: quoted-printable\r\n\r\n", ""),
    "uuencode": _repeat("M" * 61 + "\r\n", _MAIL + "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n", ""),
    "forwarded fields": _repeat("From: Ana <a@b.c>\r\nDate: Mon\r\n\r\n", _PLAIN, "Closed."),
    "forwarded marks": _repeat("---------- Forwarded message ----------\r\n", _PLAIN, "Closed."),
    "quoted lines": _repeat("> a b\r\n", _PLAIN, "Closed."),
    "deep quotes": _repeat(">", _PLAIN, "Closed."),
    "flowed lines": _repeat("a b \r\n", _MAIL + "Content-Type: text/plain; format=flowed\r\n\r\n", "Closed."),
    "URLs": _numbered("<https://a.example/{}> ", _PLAIN, "Closed."),
    "footers": _numbered("Unsubscribe from list {} here.\r\n", _PLAIN, "Closed."),
    "signatures": _repeat("-- \r\n", _PLAIN, "Closed."),
    "prose": _prose(60, ("", "\r\n\r\n"), _PLAIN),
    "short lines": _prose(4, ("", "\r\n"), _PLAIN),
    "one token": _repeat("x", _PLAIN),
    "digest": _numbered(
        "<h2><a href='https://a.example/{}'>Bridge {} closed</a></h2><p>The bridge was closed on Monday, the council "
        "of the harbour said after the vote in the town hall.</p>",
        _MARKED,
    ),
    **{f"HTML: {name}": _in_mail(shape) for name, shape in HTML.items()},
}  # fmt: skip

TEXT: Mapping[str, Shape] = {
    "prose": _prose(60, ("", "\n\n")),
    "short paragraphs": _prose(8, ("", "\n\n")),
    "wrapped": _prose(11, ("", "\n")),
    "short lines": _prose(2, ("", "\n")),
    "letters": _repeat("a\n"),
    "blank lines": _repeat("\n", "The bridge was closed.", "It was reopened."),
    "spaces": _repeat(" ", "The bridge was closed.", "It was reopened."),
    "one token": _repeat("x"),
    "one line of words": _repeat("ab cd "),
    "brackets": _repeat("(["),
    "quotes": _repeat("\"' "),
    "dots": _repeat(". "),
    "sentences": _repeat("He went. "),
    "abbreviations": _repeat("U.S. Mr. "),
    "numbers": _numbered("{} "),
    "bullets": _numbered("• item {} of the list\n"),
    "pipes": _numbered("| a{} | b |\n"),
    "tags": _repeat("<b>"),
    "open tags": _repeat("<b "),
    "entities": _repeat("&amp;"),
    "fields": _numbered("Title{}: b\n"),
    "appeals": _numbered("Subscribe to our newsletter {} today, and support our journalism.\n\n"),
    "credits": _numbered("A view of bridge {} on Monday. (Photo: Reuters)\n\n"),
    "datelines": _numbered("ARDEN, Nov {} (Reuters) - The bridge was closed.\n\n"),
    "hyphens": _repeat("co-\n"),
    "Chinese": _repeat("桥周一关闭了。"),
    "combining marks": _repeat("a\u0301\u0301\u0301 "),
    "one broken byte": lambda size: b"\xff" + prose(size).encode(),
    "Latin-1": lambda size: b"caf\xe9 \xfcber na\xefve " * (size // 17),
    "high bytes": lambda size: bytes(range(128, 256)) * (size // 128),
}

LINES: Mapping[str, Shape] = {
    "articles": _numbered('{"id":"{}","text":"The bridge {} was closed on Monday."}\n'),
    "broken lines": _repeat("{\n"),
    "nested": _repeat("[", "", "", "]"),
    "one article": lambda size: b'{"text":"' + prose(size, around=("", " ")).encode() + b'"}',
    "HTML": _numbered('{"html":"<p>The bridge {} was closed on Monday.</p>"}\n'),
    "unknown fields": _numbered('{"x{}":1,"text":"The bridge was closed."}\n'),
    "numbers": _repeat("9"),
}

_OPML = "<opml version='2.0'><head><title>Feeds</title></head><body>"

OPML: Mapping[str, Shape] = {
    "outlines": _numbered(
        "<outline type='rss' text='Courier {}' xmlUrl='https://a{}.example/feed'/>", _OPML, "</body></opml>"
    ),
    "bare outlines": _repeat("<outline/>", _OPML, "</body></opml>"),
    "nested outlines": _repeat("<outline text='a'>", _OPML, "</body></opml>", "</outline>"),
    "unclosed outlines": _repeat("<outline text='a'>", _OPML, ""),
    "attributes": _numbered(" a{}='b'", _OPML + "<outline", "/></body></opml>"),
    "broken attributes": _numbered(" a{}=b", _OPML + "<outline", "/></body></opml>"),
    "ampersands": _repeat("& ", _OPML + "<outline text='", "'/></body></opml>"),
    "angle brackets": _repeat("< ", _OPML, "</body></opml>"),
    "entities": _repeat("&nbsp;", _OPML + "<outline text='", "'/></body></opml>"),
    "bad addresses": _numbered("<outline xmlUrl='http://[{}'/>", _OPML, "</body></opml>"),
    "comments": _repeat("<!-- a -->", _OPML, "</body></opml>"),
    "namespaces": _numbered("<a{}:b xmlns:a{}='c'/>", _OPML, "</body></opml>"),
    "doctypes": _repeat("<!DOCTYPE a>", "", _OPML + "</body></opml>"),
}

ROBOTS: Mapping[str, Shape] = {
    "rules": _numbered("Disallow: /a{}\n", "User-agent: *\n"),
    "stars": _repeat("*", "User-agent: *\nDisallow: /"),
    "many stars": _numbered("Disallow: /*a*b*c*d*{}$\n", "User-agent: *\n"),
    "agents": _numbered("User-agent: a{}\n", "", "Disallow: /"),
    "our name": _repeat("User-agent: Deltabrief\n", "", "Disallow: /"),
    "everybody": _repeat("User-agent: *\nDisallow: /a\n"),
    "percent signs": _repeat("Disallow: /%41%\n", "User-agent: *\n"),
    "sitemaps": _numbered("Sitemap: https://a.example/{}\n"),
    "delays": _numbered("Crawl-delay: {}\n", "User-agent: *\n"),
    "comments": _repeat("# a\n"),
    "colons": _repeat(":"),
    "one token": _repeat("x"),
}

HEAD: Mapping[str, Shape] = {
    "fields": _numbered("X-A{}: b\r\n", "HTTP/1.1 200 OK\r\n"),
    "cookies": _numbered("Set-Cookie: a{}=b; path=/\r\n", "HTTP/1.1 200 OK\r\n"),
    "a long cookie": _repeat("a", "HTTP/1.1 200 OK\r\nSet-Cookie: a="),
    "Retry-After": _repeat("9", "HTTP/1.1 503 Busy\r\nRetry-After: "),
    "a date": _repeat("Mon, ", "HTTP/1.1 503 Busy\r\nRetry-After: "),
    "Cache-Control": _repeat("max-age=, ", "HTTP/1.1 200 OK\r\nCache-Control: "),
    "charset": _repeat("charset=; ", "HTTP/1.1 200 OK\r\nContent-Type: "),
    "spaces": _repeat(" ", "HTTP/1.1 200 OK\r\nContent-Type: a;", "charset"),
    "Location": _repeat("../", "HTTP/1.1 301 Moved\r\nLocation: "),
    "percent signs": _repeat("%", "HTTP/1.1 301 Moved\r\nLocation: /"),
    "a host": _repeat("a.", "HTTP/1.1 301 Moved\r\nLocation: https://"),
}

_SITEMAP = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"

SITEMAP: Mapping[str, Shape] = {
    "pages": _numbered(
        "<url><loc>https://a.example/{}</loc><lastmod>2026-11-20T08:15:00Z</lastmod></url>", _SITEMAP, "</urlset>"
    ),
    "bare pages": _repeat("<url/>", _SITEMAP, "</urlset>"),
    "maps": _numbered("<sitemap><loc>https://a.example/2026-{}</loc></sitemap>", "<sitemapindex>", "</sitemapindex>"),
    "nested": _repeat("<url>", _SITEMAP, "</urlset>", "</url>"),
    "unclosed": _repeat("<url><loc>a", _SITEMAP, ""),
    "dates": _numbered("<url><loc>/{}</loc><lastmod>20 Nov 2026 at 08:{}</lastmod></url>", _SITEMAP, "</urlset>"),
    "one page of elements": _repeat("<loc>a</loc>", _SITEMAP + "<url>", "</url></urlset>"),
    "ampersands": _repeat("& ", _SITEMAP + "<url><loc>", "</loc></url></urlset>"),
    "lines": _numbered("https://a.example/{}\n"),
    "other lines": _repeat("a\n"),
    "attributes": _numbered(" a{}='b'", _SITEMAP + "<url", "/></urlset>"),
    "entities": _repeat("&nbsp;", _SITEMAP + "<url><loc>", "</loc></url></urlset>"),
}  # fmt: skip

DATES: Mapping[str, Shape] = {
    "dates": _numbered("Fri, 20 Nov 2026 08:15:00 GMT+{}\n"),
    "words": _numbered("Friday the twentieth of November {}\n"),
    "digits": _repeat("9"),
    "slashes": _repeat("1/"),
    "zones": _repeat("+0200 "),
    "colons": _repeat("8:15"),
    "months": _repeat("Nov "),
    "parentheses": _repeat("("),
    "short lines": _repeat("1\n"),
}


def pdf(*streams: bytes, packed: bool = False, more: bytes = b"") -> bytes:
    """A document of one page for each of these streams of drawing instructions, with one font."""
    font = 3 + 2 * len(streams)
    kids = b" ".join(b"%d 0 R" % number for number in range(3, font, 2))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(streams))]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F %d 0 R>>>>/Contents %d 0 R>>"
    for number, stream in enumerate(streams):
        body, packing = (zlib.compress(stream), b"/Filter/FlateDecode") if packed else (stream, b"")
        objects.append(page % (font, 4 + 2 * number))
        objects.append(b"<</Length %d%s>>stream\n%s\nendstream" % (len(body), packing, body))
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    document, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(document))
        document += b"%d 0 obj%s endobj\n" % (number, content)
    document += more
    index = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF"
    return document + end % (len(objects) + 1, index, len(objects) + 1, len(document))


_PAGE = int(0.9 * PDF_LIMITS.drawing)
"""Bytes of instructions of a page that is read; of a longer one nothing would be measured."""


def _drawn(part: str, before: str = "BT /F 10 Tf ", after: str = " ET", page: int = _PAGE) -> Shape:
    """Pages of so many bytes of this instruction."""

    def shape(size: int) -> bytes:
        each = _repeat(part, before, after)
        return pdf(*(each(min(page, size)) for _ in range(max(1, size // page))))

    return shape


PDF: Mapping[str, Shape] = {
    "text": _drawn("1 0 0 1 50 700 Tm (The bridge was closed on Monday, the council said.) Tj "),
    "text on many pages": _drawn("1 0 0 1 50 700 Tm (The bridge was closed on Monday.) Tj ", page=2_000),
    "letters": _drawn("(a) Tj "),
    "moved letters": _drawn("9 0 Td (a) Tj "),
    "next lines": _drawn("T* "),
    "arrays": _drawn("[(a) 9 (b) -400 (c)] TJ "),
    "a long array": _drawn("(a) 9 ", "BT /F 10 Tf [", "] TJ ET"),
    "fonts": _drawn("/F 9 Tf "),
    "lines": _drawn("0 0 m 9 9 l S ", "", ""),
    "states": _drawn("q ", "", ""),
    "states and ends": _drawn("q Q ", "", ""),
    "numbers": _drawn("9 ", "", ""),
    "names": _drawn("/a ", "", ""),
    "parentheses": _drawn("(", "BT (", " ET"),
    "escapes": _drawn("\\101", "BT /F 10 Tf (", ") Tj ET"),
    "hex": _drawn("41", "BT /F 10 Tf <", "> Tj ET"),
    "nested arrays": _drawn("[", "BT ", " ET"),
    "nested dictionaries": _drawn("<</a ", "BT ", " ET"),
    "comments": _drawn("%a\n", "", ""),
    "inline images": _drawn("BI /W 1 /H 1 ID a EI ", "", ""),
    "objects": lambda size: pdf(b"BT (a) Tj ET", more=_numbered("9{} 0 obj<</a {}>>endobj\n")(size)),
    "bare objects": lambda size: pdf(b"BT (a) Tj ET", more=b"9 0 obj " * (size // 8)),
    "packed letters": lambda size: pdf(
        *[_repeat("(a) Tj ", "BT /F 10 Tf ", " ET")(_PAGE)] * (size // 1_000), packed=True
    ),
    "rubbish": lambda size: b"%PDF-1.4\n" + b"x\n" * (size // 2),
    "streams": lambda size: b"%PDF-1.4\n" + b"stream\n" * (size // 7),
}  # fmt: skip


SHAPES: dict[str, Mapping[str, Shape]] = {
    "feed": FEED,
    "json_feed": JSON_FEED,
    "page": HTML,
    "json_ld": JSON_LD,
    "mail": MAIL,
    "text": TEXT,
    "lines": LINES,
    "opml": OPML,
    "robots": ROBOTS,
    "head": HEAD,
    "sitemap": SITEMAP,
    "dates": DATES,
    "pdf": PDF,
}
"""By parser, as `fuzz.PARSERS`."""


# --- measuring --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds per megabyte of an input, and of one that is four times shorter."""

    shape: str
    per_megabyte: float
    growth: float


def cost(name: str, shape: str, size: int) -> Cost:
    """One shape for one parser."""
    long, short = (SHAPES[name][shape](length) for length in (size, size // _STEP))
    last, first = (max(_LEAST, _seconds(PARSERS[name], data)) / len(data) for data in (long, short))
    return Cost(shape, last * 1_000_000, last / first)


def _seconds(parse: Callable[[bytes], object], data: bytes) -> float:
    started = time.process_time()
    with suppress(*REFUSALS):
        parse(data)
    return time.process_time() - started


def floor() -> float:
    """CPU seconds that lxml takes for a megabyte of HTML: how fast this machine is, just now."""
    page = HTML["prose in short paragraphs"](1_000_000)
    return min(_seconds(lambda data: lxml.html.document_fromstring(data.decode()), page) for _ in range(3))


def measure(request: Request) -> Report:
    """The worst shape of each parser."""
    size = 1000 * (request.limit or LARGE)
    figures: dict[str, float] = {"floor": floor()}
    worst: dict[str, dict[str, float]] = {}
    for name in request.split.split(",") if request.split else SHAPES:
        for sound in documents(name):  # libraries that the first input imports are not its cost
            PARSERS[name](sound)
        costs = sorted((cost(name, shape, size) for shape in SHAPES[name]), key=lambda each: -each.per_megabyte)
        figures |= {
            f"{name}_worst": costs[0].per_megabyte,
            f"{name}_growth": max(each.growth for each in costs),
            f"{name}_to_floor": costs[0].per_megabyte / figures["floor"],
        }
        worst[name] = {each.shape: round(each.per_megabyte, 2) for each in costs[:12]}
        print(f"{name}: {worst[name]}", file=sys.stderr)
    return Report(figures, meta={"bytes": size, "worst": worst, "unit": "CPU seconds per megabyte"})


if __name__ == "__main__":
    sys.exit(main("parser_cost", __doc__ or "", measure, reads_folder=False, parts=tuple(SHAPES)))
