"""The numbers of watching, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class LinkRules:
    """When a link of a page leads to an article. Chosen by looking at the shapes of news sites' addresses."""

    version: str = "links-1"
    article: int = 2  # signs of six: a headline alone may be a promotion, a number alone a gallery's
    headline_words: int = 4  # "Politics" and "Most read" are sections
    headline_letters: int = 16  # scripts that put no spaces between words
    slug_words: int = 3  # hyphens in one part of the path: /tunnel-stays-closed-until-may
    repeated: int = 3  # links in places of one shape: a list
    place_depth: int = 4  # elements above a link; more of them differ between rows of one list
    path_letters: int = 5  # a shorter path is a front page or a language
    list: int = 5  # fewer links to articles are the "related" box of one article
    most: int = 200  # no front page has more new articles between two readings


LINKS = LinkRules()


@dataclass(frozen=True, slots=True)
class ReadSourceRules:
    """How much of a source is read at a time, and how long that may take: no source may hold up others for more."""

    version: str = "reading-2"
    pages: int = 40  # of one source at one reading: at a polite second a page, under a minute
    seconds: float = 90.0  # for what stands at its address: five redirects, robots.txt, three maps of a sitemap
    page_seconds: float = 120.0  # for its pages: forty at a polite second each, that answer within two
    folder_seconds: float = 300.0  # for the files of a folder: some ten thousand
    batch: int = 20  # articles that are stored before somebody else gets a turn with the ledger …
    batch_seconds: float = 1.0  # … or as many as take so long
    days_back: int = 7  # of a sitemap or front page, where dates are given: a feed's own reach


READ_SOURCE = ReadSourceRules()


@dataclass(frozen=True, slots=True)
class FollowingPagesRules:
    """How much of an article of several pages is read."""

    version: str = "following-pages-1"
    pages: int = 10  # in all; few articles have more than five, galleries have dozens
    bytes: int = 10_000_000  # of those that follow the first, each of which has the cap of every fetch besides
    seconds: float = 30.0  # nine pages at a polite second each, that answer within two


FOLLOWING_PAGES = FollowingPagesRules()


@dataclass(frozen=True, slots=True)
class PageMatchRules:
    """When a fetched page is the article that it was fetched for. Weights by `python -m benchmarks.page_match`."""

    version: str = "page-match-1"
    weights: tuple[float, ...] = (21.93, -5.39, 0.72, -2.58)  # in the order of `page_match.features`
    intercept: float = 4.18
    # Fitted on as many walls as articles; real pages are mostly articles. At -1 the errors are a teaser that is kept
    # for a page of 33, and a wall that is taken for an article of 90 (docs/quality.md).
    cut: float = -1.0
    speaks: float = 0.6  # of a text that speaks to its visitor: 55 of 57 walls in the five languages, no article
    short: int = 25  # words of a page that holds little but a form; ours have 10 to 15
    enough: int = 8  # words on both sides of which one at least is shared by a page and its entry, however short
    teaser: int = 4  # words; a text of fewer ("Read more", a name) is worth less than any page
    named: float = 0.3  # of the text, for its wall to be named to people


PAGE_MATCH = PageMatchRules()


@dataclass(frozen=True, slots=True)
class RecheckRules:
    """When the page of an article is read again, and how many at a time."""

    version: str = "recheck-1"
    # Since it was published. Most edits come within hours (typing errors, then what became known), a correction within
    # a day or two; seven conditional requests an article are less than one reader costs.
    ages: tuple[timedelta, ...] = (
        timedelta(minutes=30),
        timedelta(hours=1),
        timedelta(hours=2),
        timedelta(hours=4),
        timedelta(hours=8),
        timedelta(hours=24),
        timedelta(hours=48),
    )
    # A page that could not be read at its last age is tried on for so long: what was changed before then is an edit.
    grace: timedelta = timedelta(days=1)
    retry: timedelta = timedelta(hours=4)
    shortest: timedelta = timedelta(minutes=15)  # between two readings of a page, however the ages fall
    # A live page has a new post every few minutes to hours: at each change soon again, else after twice as long.
    live: timedelta = timedelta(minutes=30)
    live_longest: timedelta = timedelta(hours=4)
    live_for: timedelta = timedelta(days=3)  # since it began; the longest go on in a new page each day
    replaced: timedelta = timedelta(days=1)  # a watched page that shows another text for so long holds that now
    per_source: int = 20  # pages that are due at one round: of a source, and of a host; the rest waits a minute
    per_host: int = 20  # at a polite second each, a third of a round
    seconds: float = 60.0  # for the pages of one host at one round


RECHECK = RecheckRules()


@dataclass(frozen=True, slots=True)
class PdfRules:
    """What is read of a PDF, and how its letters become paragraphs. Lengths are in sizes of letters, unless said."""

    version: str = "pdf-1"
    pages: int = 200  # what stands behind them in a longer document is left out: it is a book, and no article
    letters: int = 1_000_000  # likewise; no longer text is analysed
    program: int = 8_000_000  # bytes of drawing orders in all: a page of text has 10 to 50 kB, a megabyte takes seconds
    drawing: int = 2_000_000  # bytes of a page's orders; one of more is a drawing or a map
    same_line: float = 0.45  # between baselines: a footnote's mark is raised by a third
    same_edge: float = 0.9  # between the left ends of a column's lines
    space: float = 0.12  # a gap from which two pieces are two words
    gap: float = 4.0  # from which two pieces of a row are no one line; justified text has gaps of one
    column_words: int = 4  # of a line that tells where a column begins: cells of a table have fewer
    column_lines: int = 4  # that begin there
    column_width: float = 11.0  # the narrowest column of a newspaper has some 25 letters
    into: float = 2.0  # how far a line reaches into another column that spans it
    margin_rows: int = 2  # rows at the top and bottom of a page that may be its running head and foot …
    margin_gap: float = 1.3  # … of the usual distance of lines, between them and the text
    same_height: float = 6.0  # points, between heads of two pages
    running: float = 0.4  # share of the pages that have it: left and right pages have their own
    other_size: float = 0.08  # difference of size, as a share
    cells: int = 3  # of a row of a table
    paragraph_gap: float = 1.2  # of the usual distance of lines
    wide_gap: float = 3.0  # likewise: more is between other things than paragraphs
    shown: int = 2  # paragraphs that gaps or indents tell apart; one may be a heading
    indent: float = 0.8  # of a paragraph's first line …
    deep: float = 6.0  # … and no more: a centred line, or a quotation
    short: float = 0.2  # of the column's width, left free by a last line: justified lines look short
    full_line: float = 0.75  # of the longest line of a paragraph, for one that goes on behind a page's end
    headline: float = 1.15  # times the usual size
    headline_words: int = 30


PDF = PdfRules()


@dataclass(frozen=True, slots=True)
class MailRules:
    """What of a mail is read."""

    version: str = "mail-1"
    parts: int = 300  # of a mail, those in forwarded mails counted; newsletters have two to ten
    depth: int = 5  # mails in mails
    header: int = 5_000  # characters of a header; a list of a hundred recipients has as many
    articles: int = 60  # of one mail
    stub: int = 60  # words; a text of more that speaks of browsers is one about browsers
    richer: float = 2.0  # times the words of the plain text, from which the other part is the mail
    note: int = 25  # words of a mail that only hands on what it carries
    fields: int = 2  # of a forwarded mail that say where it begins, one of them its sender
    field_lines: int = 40  # of a block of fields, with a long list of recipients
    signature: int = 60  # words
    footer_line: int = 40  # words of a line that speaks of the mail itself
    footer: int = 150  # words at the end of a mail that go with such a line
    story: int = 12  # words of one article in a newsletter
    stories: int = 2  # that a newsletter is split into at least
    received: timedelta = timedelta(days=2)  # how far the sender's clock may be from the server's
    token: int = 40  # letters and figures in a row in an address: the reader's own, and not to be shown to others


MAIL = MailRules()


@dataclass(frozen=True, slots=True)
class WatchingRules:
    """When a source is read again, and when its workspace hears of trouble."""

    version: str = "watching-1"
    # Half the usual gap: an article waits a quarter of the gap on average, and of two readings one finds something.
    readings_per_item: float = 2.0
    items: int = 20  # the newest so many tell the rhythm; most feeds hold no more
    # Four silent days make a source that is read every eight hours, whatever its rhythm was.
    silence_share: float = 1 / 12
    backoff_factor: float = 2.0
    longest_wait: timedelta = timedelta(days=1)  # the longest backoff: a source that is well again is read within a day
    spread: float = 0.1  # a wait after a failure is drawn out by up to this share: what failed together comes apart
    tell_after: int = 3  # failures in a row: with 30 minutes between readings an hour and a half of trouble
    background: timedelta = timedelta(days=1)  # what was older when its source was added is announced to nobody


WATCHING = WatchingRules()
