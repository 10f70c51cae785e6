"""Thresholds of deduplication, extraction and sentence diffs, each with how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MinhashRules:
    """The layout of near-duplicate signatures. Any other layout needs another version."""

    version: str = "2"
    run: int = 3  # words: two reports of one event share few runs of three, copies nearly all
    # The runs of a signature. 50 of 100,000 news articles share a run of five words by chance, three a run of eight.
    long_run: int = 8
    # Hashes: of a copy cut to a seventh, about seven are found again; with every tenth word changed, three.
    kept: int = 48


MINHASH = MinhashRules()


@dataclass(frozen=True)
class DeduplicationRules:
    """When an article is a copy, and when a date is ignored."""

    version: str = "3"
    # The share of each text's runs in the other, mean of both. A copy cut to a fifth has .6; a report that quotes a
    # short copy contains half of it, but little of the report is in the copy. In ECB+ train no two stories have .2.
    copy_share: float = 0.4
    # Estimated overlap from which two texts are compared at all; a shared stock phrase gives .04, a cut copy .3.
    worth: float = 0.08
    copy_runs: int = 20  # shorter texts ("More soon.") are identical by chance
    same_story: float = 0.1  # the least that an edit leaves; two stories of one outlet share less than .05
    # What must be left of a text at a URL with the same id: the id of a section or series is shared by stories that an
    # outlet writes to one pattern, and those share up to a fifth.
    same_id: float = 0.3
    # Share of each text in the other, for a new URL without an id: below it, more than one word in fifteen changed.
    renamed: float = 0.8
    alike: int = 20  # similar texts that are compared at most: a wire story has more copies, and any of them will do
    # Maximum number of versions per run of words: a paragraph that an outlet prints under everything identifies no
    # story, and must not make every article slower than the last.
    crowd: int = 64
    future_hours: int = 24  # a feed that labels its local time as UTC is hours ahead, a wrong year more
    oldest: int = 1990  # news pages are younger; earlier dates are zero timestamps


DEDUPLICATION = DeduplicationRules()


@dataclass(frozen=True, slots=True)
class SiteRules:
    """When a feed's entries show which site is its own."""

    version: str = "sites-1"
    habit: int = 3  # entries: a link blog may link to one paper once or twice on its first day
    majority: float = 0.5  # of the entries; a feed about many papers has no site of its own among them


SITES = SiteRules()


@dataclass(frozen=True, slots=True)
class ExtractionRules:
    """Which extractor wins. Set on half of 181 news pages, split by a hash of names; the other half agreed."""

    version: str = "extraction-4"
    longer: float = 2.0  # how much longer a candidate must be that contains the agreed one: the others stopped half-way
    held: float = 0.8  # share of the agreed candidate's word sequences, for "contains"
    # A page's shares of these three limits are added. Above one, all text is taken and no extractor is used. Extractors
    # need 300 microseconds for a paragraph, up to 200 for another element, and two milliseconds for a thousand
    # characters. Of 181 news pages the largest have 205 paragraphs, 1,673 elements, 54,875 characters; the highest sum
    # is .75.
    paragraphs: int = 1_500
    elements: int = 3_750
    characters: int = 225_000
    # The same for a smaller page that has more elements or lines of text than the "few", and fewer characters than this
    # for each of them. Those 181 pages have at least 50 characters for each element, and 157 for each line. A paragraph
    # costs as much as three elements, and is counted as three.
    few_elements: int = 300
    element_characters: int = 48
    few_lines: int = 250
    line_characters: int = 150
    # Characters of all classes and ids. The extractors search them with dozens of patterns. Those pages have 54,000.
    all_names: int = 80_000
    ampersands: int = 1_000  # in the text; an extractor tries to read each as an entity; those pages have up to 26
    # The sum over all parents of the number of elements with text behind them, times the characters of that text.
    # Extractors copy all that text for each element that they remove. Those pages have up to 1.8 million, with
    # their line breaks.
    mixed: int = 8_000_000
    # Elements and comments of a page that are read; the rest is left out, and its article is partial. Each costs about
    # 40 microseconds. A live page of a day has some thousands, one page in a hundred of the web has 6,000.
    page: int = 10_000
    # As many elements as this are read of every page, of a larger one as many as it has room for at this size: those
    # 181 pages have 50 to 2,300 characters an element.
    page_least: int = 5_000
    room_of_an_element: int = 40
    attributes: int = 100  # of a tag; components of large sites have up to thirty, and the parser squares their number
    depth: int = 100  # elements in each other: the text of each is measured again; the deepest of those pages has 31
    nested: int = 2_000_000  # characters times that depth, for the same reason; those pages have up to 1.2 million
    script: int = 50_000  # characters; a page's machine-readable text is rarely longer than its article
    types: int = 100  # lists of types in a page's metadata; an object has one, and few pages have ten objects
    hidden: int = 600  # characters; a longer hidden part is the article of a page that unfolds it
    linked: float = 0.9  # share of a paragraph's letters in links, for one that only leads elsewhere
    title: int = 1_000  # characters; a longer heading was not closed, and has the text of all those inside it
    head: int = 3  # lines in which the headline may be repeated, below a section's name or a date
    lead_letters: int = 12  # fewer are a linked name on a line of its own, which may be a heading
    names: int = 300  # characters of a class and id that are examined
    notice: float = 0.8  # share of a page's letters, for a declared consent notice: may be longer than a short article
    box: float = 0.4  # the same for any other box: a larger one is the article, whatever its name
    told: float = 0.2  # share of the letters in paragraphs, as above
    rest: int = 150  # letters that must be left of a page; fewer are a menu
    paragraph: int = 60  # letters from which a paragraph is text
    most: float = 0.6  # share of the letters in paragraphs, for a wrapper of the article
    above: int = 40  # elements above a paragraph: no layout nests deeper
    walled: int = 2_500  # characters; beginnings before paywalls have one to four paragraphs
    cell: int = 120  # letters; a longer cell is text laid out by a table


EXTRACTION = ExtractionRules()


@dataclass(frozen=True, slots=True)
class PaywallRules:
    """Where a page stops and asks for money."""

    version: str = "paywall-1"
    names: int = 300  # characters of a class and id that are examined
    box: int = 500  # characters of an element named as a wall; a longer one contains the article
    end: int = 600  # characters at the end of a text in which a wall may be
    few: int = 12  # words of a sentence after the appeal that may belong to it, whatever it says
    opening: int = 25  # characters before the appeal: "To read on, please …"
    call: int = 30  # words; a longer sentence belongs to the article


PAYWALL = PaywallRules()


@dataclass(frozen=True, slots=True)
class SentenceDiffRules:
    """When a sentence of an edited article is a rewording of an earlier one."""

    version: str = "rewording-1"
    alike: float = 0.5  # share of the words in the same order: below, the sentence was replaced rather than reworded
    reach: int = 12  # sentences compared with each: a completely rewritten text must not take quadratic time
    longest: int = 300  # words of a sentence that are compared one by one, in quadratic time


SENTENCE_DIFF = SentenceDiffRules()


@dataclass(frozen=True, slots=True)
class LiveRules:
    """What makes a live page: its structure, measured on the live pages of a dozen outlets."""

    version: str = "live-1"
    posts: int = 2  # with date and time: after a restart a live page shows two
    clocks: int = 3  # with only a time of day: two may be a timetable's "from 9:10 to 8:30"
    share: float = 0.5  # of the text's words: a box of the latest headlines beside an article has fewer
    opening: int = 12  # words by which a post is found again in another version
    least: int = 5  # a shorter post ("Good morning.") identifies nothing
    byline: int = 20  # words of a post's byline, which extraction may omit
    pieces: int = 100_000  # pieces of text that are examined in total, because nested elements contain the same ones


LIVE = LiveRules()


@dataclass(frozen=True, slots=True)
class DisappearanceRules:
    """When text of an earlier version that a later one lacks was removed by the publisher."""

    version: str = "disappearance-1"
    # Share of a sentence's runs of three words, for it to count as present: one changed word in a sentence of twelve
    # breaks three of ten runs.
    kept: float = 0.5
    # Share of the earlier text: if less is left, it was rewritten, truncated, or is another one. Reasoned, not fitted:
    # a publisher that retracts something leaves the rest unchanged, and with most of a text gone nobody can tell which
    # part was meant.
    left: float = 0.5
    few: int = 1  # one sentence missing from a text of two still counts as one removed sentence
    # Share of the text, and sentences, missing at its end with nothing in their place: truncated ("read more", page 1
    # of 2), not edited. A retraction removes a sentence or two.
    tail: float = 0.2
    tail_sentences: int = 2


DISAPPEARANCE = DisappearanceRules()
