"""The limits and thresholds of watching, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class LinkRules:
    """When a link on a page leads to an article. Chosen by examining the URLs of news sites."""

    version: str = "links-1"
    article: int = 2  # of six signs: a headline alone may be a promotion, a number alone a gallery's
    headline_words: int = 4  # "Politics" and "Most read" are sections
    headline_letters: int = 16  # for scripts without spaces between words
    slug_words: int = 3  # words joined by hyphens in one path segment: /tunnel-stays-closed-until-may
    repeated: int = 3  # links in places of the same shape: a list
    place_depth: int = 4  # ancestor elements of a link; more of them differ between the rows of one list
    path_letters: int = 5  # a shorter path is a front page or a language
    list: int = 5  # fewer links to articles are the "related" box of an article
    most: int = 200  # no front page has more new articles between two polls
    examined: int = 1_500  # links of a page, from its beginning; the fullest of 181 pages has 609


LINKS = LinkRules()


@dataclass(frozen=True, slots=True)
class ReadSourceRules:
    """Limits on one poll of a source in size and time: no source may delay others for longer."""

    version: str = "reading-2"
    pages: int = 40  # per source and poll: at one request per second, under a minute
    seconds: float = 90.0  # for the source's own URL: five redirects, robots.txt, three sitemaps of an index
    page_seconds: float = 120.0  # for its pages: forty at one request per second, each answering within two
    folder_seconds: float = 300.0  # for the files of a folder: about ten thousand
    batch: int = 20  # articles stored before another task gets its turn with the ledger …
    batch_seconds: float = 1.0  # … or as many as take this long
    days_back: int = 7  # for a sitemap or front page with dates: as far as a feed goes back


READ_SOURCE = ReadSourceRules()


@dataclass(frozen=True, slots=True)
class PollRoundRules:
    """How many due sources one round takes up, so that its cost does not grow with what else is due."""

    version: str = "round-1"
    per_workspace: int = 200  # a new list of feeds is due at once; the rest follows in the next rounds, a minute later
    sources: int = 2_000  # at a few seconds each and 32 at a time, some minutes of work


POLL_ROUND = PollRoundRules()


@dataclass(frozen=True, slots=True)
class FollowingPagesRules:
    """Limits for an article of several pages."""

    version: str = "following-pages-1"
    pages: int = 10  # in total; few articles have more than five, galleries have dozens
    bytes: int = 10_000_000  # of the pages after the first, in addition to the limit of each fetch
    seconds: float = 30.0  # nine pages at one request per second, each answering within two


FOLLOWING_PAGES = FollowingPagesRules()


@dataclass(frozen=True, slots=True)
class PageMatchRules:
    """When a fetched page is the expected article. Weights from `python -m benchmarks.page_match`."""

    version: str = "page-match-1"
    weights: tuple[float, ...] = (21.93, -5.39, 0.72, -2.58)  # in the order of `page_match.features`
    intercept: float = 4.18
    # Fitted on as many walls as articles; real pages are mostly articles. At -1 the errors are: a teaser kept instead
    # of one page in 33, and one wall in 90 accepted as an article (docs/quality.md).
    cut: float = -1.0
    speaks: float = 0.6  # share of a text that addresses its visitor: 55 of 57 walls in the five languages, no article
    short: int = 25  # words on a page that is little more than a form; ours have 10 to 15
    enough: int = 8  # if page and entry have this many words, they must share at least one
    teaser: int = 4  # words; a shorter text ("Read more", a name) is worth less than any page
    named: float = 0.3  # share of the text from which a wall's type is reported


PAGE_MATCH = PageMatchRules()


@dataclass(frozen=True, slots=True)
class RecheckRules:
    """When an article's page is fetched again, and how many at a time."""

    version: str = "recheck-2"
    # Since publication. Most edits come within hours (typing errors, then new facts), a correction within a day or two;
    # seven conditional requests per article cost less than one reader.
    ages: tuple[timedelta, ...] = (
        timedelta(minutes=30),
        timedelta(hours=1),
        timedelta(hours=2),
        timedelta(hours=4),
        timedelta(hours=8),
        timedelta(hours=24),
        timedelta(hours=48),
    )
    # A new entry dated no more than this before it appeared counts as published when it appeared. An earlier date is
    # believed: a feed that lists an old article again.
    backdated: timedelta = timedelta(days=7)
    # If a page could not be fetched at its last age, attempts continue for this long: a change before then is an edit.
    grace: timedelta = timedelta(days=1)
    retry: timedelta = timedelta(hours=4)
    shortest: timedelta = timedelta(minutes=15)  # minimum time between two fetches of a page, whatever the ages
    # A live page has a new post every few minutes to hours: after a change, soon again; else the wait doubles.
    live: timedelta = timedelta(minutes=30)
    live_longest: timedelta = timedelta(hours=4)
    live_for: timedelta = timedelta(days=3)  # since it began; the longest continue on a new page each day
    replaced: timedelta = timedelta(
        days=1
    )  # a watched page that has shown another text for this long now contains that text
    per_source: int = 20  # pages per round of a source and of a host; the rest waits a minute
    per_host: int = 20  # at one request per second, a third of a round
    seconds: float = 60.0  # for the pages of one host in one round


RECHECK = RecheckRules()


@dataclass(frozen=True, slots=True)
class PdfRules:
    """Limits for PDFs, and how letters become paragraphs. Lengths are in font sizes unless noted."""

    version: str = "pdf-4"
    pages: int = 200  # the rest of a longer document is left out: it is a book, not an article
    letters: int = 1_000_000  # as above; no longer text is analysed
    # Instructions, operands and letters in total, with those of forms and fonts (`pdf_work`), at 2 to 4 microseconds
    # each, so that no file takes more than a second. The pages of 80 real documents have 700 to 20,000: 12 of the
    # densest are read, or 60 usual ones.
    work: int = 240_000
    # … and of a smaller file so many for each byte, but these in any case. Real files have up to one: a file with more
    # draws the same again and again.
    work_of_a_byte: int = 2
    work_of_any: int = 20_000
    # Of one page. A page with more, or with more bytes of instructions, is a drawing or a map. pypdf takes .2 seconds
    # for 100,000 bytes of single letters, and 35 for 400,000. Seven fonts of whole scripts on one page are 32,000.
    page: int = 40_000
    unread_page: int = 3_000  # the work of learning that it is one, at most: a stream of the largest size is unpacked
    drawing: int = 100_000
    parts: int = 1_000  # streams of one page's instructions; most have one, edited ones some dozens
    # Ends of the file, one for each time that it was changed; real files have two. A broken one is read from each: a
    # thousand of which in 20 kB took five seconds.
    trailers: int = 30
    entries: int = 10_000  # of a dictionary, and of the tree of pages, which is walked whole before the first page
    forms_depth: int = 10  # of forms that draw forms; most documents have one or two
    font: int = 150  # the work of any font, read again for each page
    unpacked: int = 5_000_000  # bytes of one stream that is not a picture; the largest font map has 40,000
    same_line: float = 0.45  # between baselines: a footnote mark is raised by a third
    same_edge: float = 0.9  # between the left ends of a column's lines
    space: float = 0.12  # a gap of this size separates two words
    gap: float = 4.0  # a gap of this size separates two lines in a row; justified text has gaps of one
    column_words: int = 4  # words of a line that marks the start of a column: table cells have fewer
    column_lines: int = 4  # lines that start there
    column_width: float = 11.0  # the narrowest newspaper column has about 25 letters
    into: float = 2.0  # how far a line must reach into another column to span it
    margin_rows: int = 2  # rows at the top and bottom of a page that may be a running head or foot …
    margin_gap: float = 1.3  # … times the usual line distance, between them and the text
    same_height: float = 6.0  # points, between the heads of two pages
    running: float = 0.4  # share of the pages that have it: left and right pages have different ones
    other_size: float = 0.08  # relative difference in size
    cells: int = 3  # in a row of a table
    paragraph_gap: float = 1.2  # times the usual line distance
    wide_gap: float = 3.0  # times the usual line distance: larger gaps do not separate paragraphs
    shown: int = 2  # paragraphs separated by gaps or indents; one may be a heading
    indent: float = 0.8  # of a paragraph's first line …
    deep: float = 6.0  # … and no more: a centred line, or a quotation
    short: float = 0.2  # of the column's width left empty by a last line: justified lines can look short
    full_line: float = 0.75  # of a paragraph's longest line, if it continues on the next page
    headline: float = 1.15  # times the usual size
    headline_words: int = 30


PDF = PdfRules()


@dataclass(frozen=True, slots=True)
class MailRules:
    """Limits for emails."""

    version: str = "mail-1"
    parts: int = 300  # per email, including forwarded emails; newsletters have two to ten
    depth: int = 5  # nested emails
    header: int = 5_000  # characters of a header: a list of a hundred recipients
    quotes: int = 200  # quotation marks of a header: two for each of a hundred names
    # Characters of all headers that are read, with those of the parts, and of a large email their share: a digest of a
    # hundred messages has 23,000. Each takes the library up to 12 microseconds.
    headers: int = 25_000
    headers_share: float = 0.1
    articles: int = 60  # per email
    # Lines that are read of every plain text. Of a longer one: one for every `room_of_a_line` characters. Each costs
    # six microseconds. Wrapped texts have 40 to 70 characters a line, blank lines included.
    lines: int = 5_000
    room_of_a_line: int = 12
    stub: int = 60  # words; a longer text that mentions browsers is an article about browsers
    richer: float = 2.0  # times the words of the plain text, from which the HTML part is used
    note: int = 25  # words of an email that only passes on its attachments
    fields: int = 2  # header fields that mark the start of a forwarded email, one of them the sender
    field_lines: int = 40  # of a block of fields, with a long list of recipients
    signature: int = 60  # words
    footer_line: int = 40  # words of a line about the email itself
    # Characters of a line that may begin a forwarded text or a reply, or be about the email itself. "On Monday, Ana
    # Reyes <…> wrote:" has 60 to 200; the patterns for them search a longer line from each of its characters.
    mark: int = 500
    hops: int = 30  # servers that passed an email on; most have three to eight
    # Lines at each end of an email in which it may say something about itself, at 60 microseconds each; the text after
    # such a line has fewer words than `footer`.
    end_lines: int = 100
    footer: int = 150  # words at the end of an email that are removed with such a line
    story: int = 12  # words of one article in a newsletter
    stories: int = 2  # minimum number of articles for a newsletter to be split
    headings: int = 200  # of one level that are looked at: with more, and few articles below them, it is not a digest
    received: timedelta = timedelta(days=2)  # maximum difference between the sender's clock and the server's
    token: int = 40  # letters and digits in a row in a URL: a subscriber's token, which must not be shown to others


MAIL = MailRules()


@dataclass(frozen=True, slots=True)
class WatchingRules:
    """When a source is polled again, and when its workspace is notified of failures."""

    version: str = "watching-1"
    # Half the usual gap: an article waits a quarter of the gap on average, and every second poll finds something.
    readings_per_item: float = 2.0
    items: int = 20  # the newest articles determine the rhythm; most feeds hold no more
    # After four silent days a source is polled every eight hours, whatever its earlier rhythm.
    silence_share: float = 1 / 12
    backoff_factor: float = 2.0
    longest_wait: timedelta = timedelta(days=1)  # the longest backoff: a source that works again is polled within a day
    spread: float = 0.1  # a wait after a failure is extended by up to this share: spreads out simultaneous failures
    tell_after: int = 3  # consecutive failures: with 30 minutes between polls, an hour and a half
    background: timedelta = timedelta(days=1)  # anything older when its source was added is not reported


WATCHING = WatchingRules()
