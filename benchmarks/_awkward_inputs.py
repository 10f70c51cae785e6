"""What may be dear to read, by parser: tags, attributes, entities, header fields, nested parts, one long token."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks._awkward_pdfs import PDF
from benchmarks._shapes import Shape, in_paragraphs, numbered, prose, repeat

_HEAD, _FOOT = "<html><head><title>Bridge closed</title></head><body><h1>Bridge closed</h1>", "</body></html>"
_TEXT = "<p>The bridge was closed on Monday, the harbour council said in a statement.</p>"


def _in_page(part: str, closing: str = "") -> Shape:
    return repeat(part, _HEAD + _TEXT, _FOOT, closing)


HTML: Mapping[str, Shape] = {
    "prose in long paragraphs": in_paragraphs(60, ("<p>", "</p>\n"), _HEAD, _FOOT),
    "prose in short paragraphs": in_paragraphs(8, ("<p>", "</p>\n"), _HEAD, _FOOT),
    "prose in divs": in_paragraphs(20, ("<div>", "</div>\n"), _HEAD, _FOOT),
    "prose between breaks": in_paragraphs(12, ("", "<br>"), _HEAD, _FOOT),
    "list items": in_paragraphs(6, ("<li>", "</li>\n"), _HEAD + "<ul>", "</ul>" + _FOOT),
    "table cells": in_paragraphs(3, ("<tr><td>", "</td><td>9</td></tr>\n"), _HEAD + "<table>", "</table>" + _FOOT),
    "links": numbered("<a href='/news/{}-a-b-c'>Bridge {} closed again</a> ", _HEAD, _FOOT),
    "headings": numbered("<h2>Bridge {} closed</h2><p>It was closed on day {}, they said.</p>", _HEAD, _FOOT),
    "bare paragraphs": _in_page("<p>"),
    "empty elements": _in_page("<b></b>"),
    "nested divs": _in_page("<div>", "</div>"),
    "nested inline": _in_page("<b><i>", "</i></b>"),
    "nested tables": _in_page("<table><tr><td>", "</td></tr></table>"),
    "unclosed lists": _in_page("<ul><li>a "),
    "unclosed quotes": _in_page("<blockquote>a "),
    "attributes": numbered(" a{}=b", _HEAD + "<p", ">x</p>" + _FOOT),
    "classes": numbered("<div class='share-{} promo'>a b</div>", _HEAD, _FOOT),
    "a huge attribute": repeat("x y ", _HEAD + "<p class='", "'>x</p>" + _FOOT),
    "half a tag": _in_page("<p"),
    "half an attribute": _in_page("<p/a="),
    "comments in a URL": repeat("<!--", _HEAD + _TEXT + "<a href='", "'>x</a>" + _FOOT),
    "meta elements": numbered("<meta property='og:title' content='Bridge {}'>", "<html><head>", "</head>" + _TEXT),
    "meta dates": numbered("<meta name='date' content='2026-11-20T08:{}'>", "<html><head>", "</head>" + _TEXT),
    "times": numbered("<time datetime='2026-11-20T08:15'>at {}</time> said ", _HEAD, _FOOT),
    "live posts": numbered("<article><time>08:15</time><p>Post {} of the day was here.</p></article>", _HEAD, _FOOT),
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
    "pictures": numbered("<figure><img src='{}'><figcaption>Photo {}: Reuters</figcaption></figure>", _HEAD, _FOOT),
    "appeals": numbered("<p>Subscribe to our newsletter {} today, and support our journalism.</p>", _HEAD, _FOOT),
    "next pages": numbered("<a rel=next href='?page={}'>{}</a>", _HEAD + _TEXT, _FOOT),
    "canonical links": numbered("<link rel=canonical href='/{}'>", "<html><head>", "</head>" + _TEXT),
    "bases": numbered("<base href='/{}'>", "<html><head>", "</head>" + _TEXT),
    "JSON-LD blocks": numbered(
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
    "small entries": numbered("<item><title>Bridge {}</title></item>", _RSS, _END),
    "entries": numbered(
        "<item><title>Bridge {} closed</title><link>https://courier.example/{}</link><guid>{}</guid><pubDate>Fri, 20 "
        "Nov 2026 08:15:00 GMT</pubDate><description>The bridge was closed {}.</description></item>",
        _RSS,
        _END,
    ),
    "empty entries": repeat("<item/>", _RSS, _END),
    "a feed in each entry": repeat(_ITEM + "<channel><language>en</language><author>a@b</author></item>", _RSS, _END),
    "prefixed entries": numbered(
        "<a1:item><title>Bridge {}</title></a1:item>",
        _RSS.replace("<rss", "<rss xmlns:a1='http://www.w3.org/2005/Atom'"),
        _END,
    ),
    "entries with a base": numbered(
        "<item xml:base='/{}/'><title>Bridge {} closed</title><link>1</link></item>", _RSS, _END
    ),
    "unclosed entries": numbered("<item><title>Bridge {}", _RSS, _END),
    "categories": numbered("<category>a{}</category>", _RSS + _ITEM, "</item>" + _END),
    "enclosures": numbered("<enclosure url='https://a.example/{}'/>", _RSS + _ITEM, "</item>" + _END),
    "keywords": numbered("a{},", _RSS.replace("<rss", "<rss xmlns:i='http://www.itunes.com/DTDs/PodCast-1.0.dtd'")
        + _ITEM + "<i:keywords>", "</i:keywords></item>" + _END),
    "authors": numbered("<author>a{}@b.c (Ana)</author>", _RSS + _ITEM, "</item>" + _END),
    "an author of one token": repeat("a", _RSS + _ITEM + "<author>", "</author></item>" + _END),
    "lines before the first ASCII tag": repeat("\n", "<õ:rss>", "<channel><item><title>A</title></item></channel>"),
    "dates": numbered("<pubDate>Fri, 20 Nov 2026 08:{} GMT</pubDate>", _RSS + _ITEM, "</item>" + _END),
    "nested elements": repeat("<a>", _RSS + _ITEM, "</item>" + _END, "</a>"),
    "XHTML": repeat(
        "<b>x</b>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'><div>",
        "</div></content></entry></feed>",
    ),
    "namespaces": numbered("<a{}:b xmlns:a{}='c'/>", _RSS + _ITEM, "</item>" + _END),
    "attributes": numbered(" a{}='b'", _RSS + "<item", "/>" + _END),
    "a huge attribute": repeat("x y ", _RSS + "<item a='", "'/>" + _END),
    "sections": repeat("<![CDATA[a]]>", _RSS + _ITEM + "<title>", "</title></item>" + _END),
    "open sections": repeat("<![CDATA[", _RSS + _ITEM, "</item>" + _END),
    "comments": repeat("<!-- a -->", _RSS + _ITEM, "</item>" + _END),
    "comments first": repeat("<!-- a -->", "", _RSS + _END),
    "instructions": repeat("<?a b?>", _RSS, _END),
    "entities": repeat("&amp;", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "HTML entities": repeat("&nbsp;&eacute;", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "numeric entities": repeat("&#8217;", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "bare signs": repeat("& < ", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "escaped HTML": repeat("&lt;b&gt;x&lt;/b&gt;", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "a long title": repeat("word ", _RSS + "<item><title>", "</title></item>" + _END),
    "one token": repeat("x", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "unclosed tag": repeat("<b ", _RSS + _ITEM, ""),
    "half a declaration": repeat("<!", _RSS + _ITEM, "</item>" + _END),
    "a section of signs": repeat("<", _RSS + _ITEM + "<description><![CDATA[", "]]></description></item>" + _END),
    "named references": repeat("&b;x", _RSS + _ITEM + "<description>", "</description></item>" + _END),
    "elements of the feed": repeat("<link>a</link><language>en</language>", _RSS, _END),
    "doctypes": repeat("<!DOCTYPE a>", "", _RSS + _END),
    "base64": repeat("QUJD", _RSS + _ITEM + "<description mode='base64'>", "</description></item>" + _END),
    **{f"in an entry: {name}": _in_entry(shape) for name, shape in HTML.items()},
}  # fmt: skip

_JF = '{"version":"https://jsonfeed.org/version/1.1","title":"Courier","items":['

JSON_FEED: Mapping[str, Shape] = {
    "small items": numbered('{"id":"{}"},', _JF, '{"id":"x"}]}'),
    "items": numbered(
        '{"id":"{}","url":"https://a.example/{}","title":"Bridge {}","content_text":"It was closed."},', _JF, "{}]}"
    ),
    "nested lists": repeat("[", _JF, "]}", "]"),
    "nested objects": repeat('{"a":', _JF, "1", "}"),
    "a string of escapes": repeat("\\u0041", _JF + '{"id":"', '"}]}'),
    "broken, strings": repeat('"a",', _JF, ""),
    "broken, commas": repeat(", ", _JF, ""),
    "broken, backslashes": repeat("\\", _JF + '"', ""),
    "numbers": repeat("9", _JF + '{"id":', "}]}"),
    "authors": numbered('{"name":"a{}"},', _JF + '{"id":"1","authors":[', "{}]}]}"),
    "HTML": lambda size: (_JF + '{"id":"1","content_html":"' + "<p>a b c.</p>" * (size // 13) + '"}]}').encode(),
}

_LD = '{"@type":"NewsArticle","headline":"Bridge closed",'

JSON_LD: Mapping[str, Shape] = {
    "nested authors": repeat('"author":{', _LD, "", "}"),
    "nested lists": repeat("[", _LD + '"author":', "}", "]"),
    "a graph": numbered(
        '{"@type":"NewsArticle","headline":"a{}","articleBody":"Bridge {} was closed."},', '{"@graph":[', "{}]}"
    ),
    "authors": numbered('{"@type":"Person","name":"a{}"},', _LD + '"author":[', "{}]}"),
    "a long body": lambda size: (_LD + '"articleBody":"' + prose(size, around=("", " ")) + '"}').encode(),
    "a body of tags": repeat("<b>", _LD + '"articleBody":"', '"}'),
    "broken": repeat('"a",', _LD, ""),
    "escapes": repeat("\\u0041", _LD + '"articleBody":"', '"}'),
    "keys": numbered('"a{}":1,', _LD, '"b":1}'),
}

_MAIL = "From: Ana Reyes <ana@courier.example>\r\nSubject: Bridge closed\r\nDate: Fri, 20 Nov 2026 08:15:00 +0000\r\n"
_PLAIN, _MARKED = _MAIL + "Content-Type: text/plain\r\n\r\n", _MAIL + "Content-Type: text/html\r\n\r\n"


def _in_mail(html: Shape) -> Shape:
    return lambda size: _MARKED.encode() + html(size)


MAIL: Mapping[str, Shape] = {
    "headers": numbered("X-A{}: b\r\n", _MAIL, "\r\nThe bridge was closed on Monday."),
    "received": numbered("Received: from a{} by b; Fri, 20 Nov 2026 08:15:00 +0000\r\n", _MAIL, "\r\nClosed."),
    "a folded header": repeat(" a b\r\n", _MAIL + "X-A: b\r\n", "\r\nThe bridge was closed."),
    "a long header": repeat("a, ", _MAIL + "To: ", "\r\n\r\nThe bridge was closed."),
    "recipients": numbered("a{}@b.c, ", _MAIL + "To: ", "\r\n\r\nThe bridge was closed."),
    "encoded words": repeat("=?utf-8?Q?a?= ", _MAIL + "X-A: ", "\r\n\r\nThe bridge was closed."),
    "encoded subject": repeat("=?utf-8?Q?a?= ", "From: a@b.c\r\nSubject: ", "\r\n\r\nThe bridge was closed."),
    "comments in From": repeat("(a ", "From: ", " a@b.c\r\n\r\nThe bridge was closed."),
    "parameters": numbered("; a{}=b", _MAIL + "Content-Type: text/plain", "\r\n\r\nThe bridge was closed."),
    "continued parameters": numbered(
        "; a*{}=b", _MAIL + "Content-Type: text/plain", "\r\n\r\nThe bridge was closed."
    ),
    "parts": repeat(
        "--b\r\nContent-Type: text/plain\r\n\r\nThe bridge was closed.\r\n",
        _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
        "--b--",
    ),
    "parts of parameters": numbered(
        "--b\r\nContent-Type: text/plain" + "; a{}=b" * 60 + "\r\n\r\nThe bridge was closed.\r\n",
        _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
        "--b--",
    ),
    "senders of attached mails": numbered(
        "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: " + "a{}@b.c, " * 20 + "\r\n\r\nClosed.\r\n",
        _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
        "--b--",
    ),
    "times in lines": numbered("At 08:{} the bridge was closed.\r\n\r\n", _PLAIN, "Closed."),
    "bare parts": repeat("--b\r\n\r\n", _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n", "--b--"),
    "nested parts": numbered(
        "Content-Type: multipart/mixed; boundary=b{}\r\n\r\n--b{}\r\n", _MAIL, "\r\nThe bridge was closed."
    ),
    "nested mails": repeat("Content-Type: message/rfc822\r\n\r\n", _MAIL, "\r\nThe bridge was closed."),
    "dashes": repeat("--\r\n", _MAIL + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n", ""),
    "base64": repeat("QUJDRA==\r\n", _MAIL + "Content-Transfer-Encoding: base64\r\n\r\n", ""),
    "quoted-printable": repeat("=41=\r\n", _MAIL + "Content-Transfer-Encoding: quoted-printable\r\n\r\n", ""),
    "uuencode": repeat("M" * 61 + "\r\n", _MAIL + "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n", ""),
    "forwarded fields": repeat("From: Ana <a@b.c>\r\nDate: Mon\r\n\r\n", _PLAIN, "Closed."),
    "forwarded marks": repeat("---------- Forwarded message ----------\r\n", _PLAIN, "Closed."),
    "quoted lines": repeat("> a b\r\n", _PLAIN, "Closed."),
    "deep quotes": repeat(">", _PLAIN, "Closed."),
    "flowed lines": repeat("a b \r\n", _MAIL + "Content-Type: text/plain; format=flowed\r\n\r\n", "Closed."),
    "URLs": numbered("<https://a.example/{}> ", _PLAIN, "Closed."),
    "footers": numbered("Unsubscribe from list {} here.\r\n", _PLAIN, "Closed."),
    "signatures": repeat("-- \r\n", _PLAIN, "Closed."),
    "prose": in_paragraphs(60, ("", "\r\n\r\n"), _PLAIN),
    "short lines": in_paragraphs(4, ("", "\r\n"), _PLAIN),
    "one token": repeat("x", _PLAIN),
    "digest": numbered(
        "<h2><a href='https://a.example/{}'>Bridge {} closed</a></h2><p>The bridge was closed on Monday, the council "
        "of the harbour said after the vote in the town hall.</p>",
        _MARKED,
    ),
    **{f"HTML: {name}": _in_mail(shape) for name, shape in HTML.items()},
}  # fmt: skip

TEXT: Mapping[str, Shape] = {
    "prose": in_paragraphs(60, ("", "\n\n")),
    "short paragraphs": in_paragraphs(8, ("", "\n\n")),
    "wrapped": in_paragraphs(11, ("", "\n")),
    "short lines": in_paragraphs(2, ("", "\n")),
    "letters": repeat("a\n"),
    "blank lines": repeat("\n", "The bridge was closed.", "It was reopened."),
    "spaces": repeat(" ", "The bridge was closed.", "It was reopened."),
    "one token": repeat("x"),
    "one line of words": repeat("ab cd "),
    "brackets": repeat("(["),
    "quotes": repeat("\"' "),
    "dots": repeat(". "),
    "sentences": repeat("He went. "),
    "abbreviations": repeat("U.S. Mr. "),
    "numbers": numbered("{} "),
    "bullets": numbered("• item {} of the list\n"),
    "pipes": numbered("| a{} | b |\n"),
    "tags": repeat("<b>"),
    "open tags": repeat("<b "),
    "entities": repeat("&amp;"),
    "fields": numbered("Title{}: b\n"),
    "appeals": numbered("Subscribe to our newsletter {} today, and support our journalism.\n\n"),
    "credits": numbered("A view of bridge {} on Monday. (Photo: Reuters)\n\n"),
    "datelines": numbered("ARDEN, Nov {} (Reuters) - The bridge was closed.\n\n"),
    "hyphens": repeat("co-\n"),
    "Chinese": repeat("桥周一关闭了。"),
    "combining marks": repeat("a\u0301\u0301\u0301 "),
    "one broken byte": lambda size: b"\xff" + prose(size).encode(),
    "Latin-1": lambda size: b"caf\xe9 \xfcber na\xefve " * (size // 17),
    "high bytes": lambda size: bytes(range(128, 256)) * (size // 128),
}

LINES: Mapping[str, Shape] = {
    "articles": numbered('{"id":"{}","text":"The bridge {} was closed on Monday."}\n'),
    "broken lines": repeat("{\n"),
    "nested": repeat("[", "", "", "]"),
    "one article": lambda size: b'{"text":"' + prose(size, around=("", " ")).encode() + b'"}',
    "HTML": numbered('{"html":"<p>The bridge {} was closed on Monday.</p>"}\n'),
    "unknown fields": numbered('{"x{}":1,"text":"The bridge was closed."}\n'),
    "numbers": repeat("9"),
}

_OPML = "<opml version='2.0'><head><title>Feeds</title></head><body>"

OPML: Mapping[str, Shape] = {
    "outlines": numbered(
        "<outline type='rss' text='Courier {}' xmlUrl='https://a{}.example/feed'/>", _OPML, "</body></opml>"
    ),
    "bare outlines": repeat("<outline/>", _OPML, "</body></opml>"),
    "nested outlines": repeat("<outline text='a'>", _OPML, "</body></opml>", "</outline>"),
    "unclosed outlines": repeat("<outline text='a'>", _OPML, ""),
    "attributes": numbered(" a{}='b'", _OPML + "<outline", "/></body></opml>"),
    "broken attributes": numbered(" a{}=b", _OPML + "<outline", "/></body></opml>"),
    "ampersands": repeat("& ", _OPML + "<outline text='", "'/></body></opml>"),
    "angle brackets": repeat("< ", _OPML, "</body></opml>"),
    "entities": repeat("&nbsp;", _OPML + "<outline text='", "'/></body></opml>"),
    "bad addresses": numbered("<outline xmlUrl='http://[{}'/>", _OPML, "</body></opml>"),
    "comments": repeat("<!-- a -->", _OPML, "</body></opml>"),
    "namespaces": numbered("<a{}:b xmlns:a{}='c'/>", _OPML, "</body></opml>"),
    "doctypes": repeat("<!DOCTYPE a>", "", _OPML + "</body></opml>"),
}

ROBOTS: Mapping[str, Shape] = {
    "rules": numbered("Disallow: /a{}\n", "User-agent: *\n"),
    "stars": repeat("*", "User-agent: *\nDisallow: /"),
    "many stars": numbered("Disallow: /*a*b*c*d*{}$\n", "User-agent: *\n"),
    "agents": numbered("User-agent: a{}\n", "", "Disallow: /"),
    "our name": repeat("User-agent: Deltabrief\n", "", "Disallow: /"),
    "everybody": repeat("User-agent: *\nDisallow: /a\n"),
    "percent signs": repeat("Disallow: /%41%\n", "User-agent: *\n"),
    "sitemaps": numbered("Sitemap: https://a.example/{}\n"),
    "delays": numbered("Crawl-delay: {}\n", "User-agent: *\n"),
    "comments": repeat("# a\n"),
    "colons": repeat(":"),
    "one token": repeat("x"),
}

HEAD: Mapping[str, Shape] = {
    "fields": numbered("X-A{}: b\r\n", "HTTP/1.1 200 OK\r\n"),
    "cookies": numbered("Set-Cookie: a{}=b; path=/\r\n", "HTTP/1.1 200 OK\r\n"),
    "a long cookie": repeat("a", "HTTP/1.1 200 OK\r\nSet-Cookie: a="),
    "Retry-After": repeat("9", "HTTP/1.1 503 Busy\r\nRetry-After: "),
    "a date": repeat("Mon, ", "HTTP/1.1 503 Busy\r\nRetry-After: "),
    "Cache-Control": repeat("max-age=, ", "HTTP/1.1 200 OK\r\nCache-Control: "),
    "charset": repeat("charset=; ", "HTTP/1.1 200 OK\r\nContent-Type: "),
    "spaces": repeat(" ", "HTTP/1.1 200 OK\r\nContent-Type: a;", "charset"),
    "Location": repeat("../", "HTTP/1.1 301 Moved\r\nLocation: "),
    "percent signs": repeat("%", "HTTP/1.1 301 Moved\r\nLocation: /"),
    "a host": repeat("a.", "HTTP/1.1 301 Moved\r\nLocation: https://"),
}

_SITEMAP = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"

SITEMAP: Mapping[str, Shape] = {
    "pages": numbered(
        "<url><loc>https://a.example/{}</loc><lastmod>2026-11-20T08:15:00Z</lastmod></url>", _SITEMAP, "</urlset>"
    ),
    "bare pages": repeat("<url/>", _SITEMAP, "</urlset>"),
    "maps": numbered("<sitemap><loc>https://a.example/2026-{}</loc></sitemap>", "<sitemapindex>", "</sitemapindex>"),
    "nested": repeat("<url>", _SITEMAP, "</urlset>", "</url>"),
    "unclosed": repeat("<url><loc>a", _SITEMAP, ""),
    "dates": numbered("<url><loc>/{}</loc><lastmod>20 Nov 2026 at 08:{}</lastmod></url>", _SITEMAP, "</urlset>"),
    "one page of elements": repeat("<loc>a</loc>", _SITEMAP + "<url>", "</url></urlset>"),
    "ampersands": repeat("& ", _SITEMAP + "<url><loc>", "</loc></url></urlset>"),
    "lines": numbered("https://a.example/{}\n"),
    "other lines": repeat("a\n"),
    "attributes": numbered(" a{}='b'", _SITEMAP + "<url", "/></urlset>"),
    "entities": repeat("&nbsp;", _SITEMAP + "<url><loc>", "</loc></url></urlset>"),
}  # fmt: skip

DATES: Mapping[str, Shape] = {
    "dates": numbered("Fri, 20 Nov 2026 08:15:00 GMT+{}\n"),
    "words": numbered("Friday the twentieth of November {}\n"),
    "digits": repeat("9"),
    "slashes": repeat("1/"),
    "zones": repeat("+0200 "),
    "colons": repeat("8:15"),
    "months": repeat("Nov "),
    "parentheses": repeat("("),
    "short lines": repeat("1\n"),
}

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
