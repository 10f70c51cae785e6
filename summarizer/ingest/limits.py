"""Thresholds of deduplication, extraction and sentence diffs. Each says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MinhashRules:
    """The layout of near-duplicate signatures. Any other layout is another version."""

    version: str = "2"
    run: int = 3  # words: two reports of one event share few runs of three, copies nearly all
    # The runs of a signature. Of five words 50 of 100,000 news articles share one by chance, of eight three.
    long_run: int = 8
    # Hashes: of a copy cut to a seventh seven are expected to be found again, with every tenth word changed three.
    kept: int = 48


MINHASH = MinhashRules()


@dataclass(frozen=True)
class DeduplicationRules:
    """When an article is a copy, and when a date is not believed."""

    version: str = "3"
    # The share of each text's runs in the other, the mean of both. A copy cut to a fifth has .6; a report that quotes
    # what a short copy says has half of that in it, and little of itself there. In ECB+ train no two stories have .2.
    copy_share: float = 0.4
    # Estimated overlap from which two texts are compared at all; a stock phrase in both is .04, a cut copy .3.
    worth: float = 0.08
    copy_runs: int = 20  # shorter texts ("More soon.") copy each other by accident
    same_story: float = 0.1  # what an edit leaves at least; two stories of one outlet share less than .05
    # What must be left of a text under an address with the same id: a section's or a series' id is shared by stories
    # that an outlet writes by one pattern, and those share up to a fifth.
    same_id: float = 0.3
    # Of each text in the other, for another address without an id: beyond it a word in fifteen was changed.
    renamed: float = 0.8
    alike: int = 20  # look-alikes that are compared at most: one wire story has more copies, and any of them will do
    # Versions that one run of words leads to at most: a paragraph that an outlet prints under everything is no trace
    # of a story, and must not make every article dearer than the last.
    crowd: int = 64
    future_hours: int = 24  # a feed in local time that calls it UTC is hours ahead, a wrong year more
    oldest: int = 1990  # news pages are younger; dates before are zero timestamps


DEDUPLICATION = DeduplicationRules()


@dataclass(frozen=True, slots=True)
class SiteRules:
    """When a feed's entries show which site is its own."""

    version: str = "sites-1"
    habit: int = 3  # entries: one or two links to a paper are what a link blog posts on its first day
    majority: float = 0.5  # of the entries; a feed of many papers has no site of its own among them


SITES = SiteRules()


@dataclass(frozen=True, slots=True)
class ExtractionRules:
    """Which extractor is believed. Set on half of 181 news pages, split by a hash of names; the other half agreed."""

    version: str = "extraction-2"
    longer: float = 2.0  # how much longer a candidate is that holds the agreed one whole: the others stopped half-way
    held: float = 0.8  # of the agreed candidate's word sequences, for "whole"
    script: int = 50_000  # characters; what a page tells machines of its article is seldom longer than the article
    hidden: int = 600  # characters; a hidden part of more is the article of a page that unfolds it
    linked: float = 0.9  # of a paragraph's letters, for one that only leads elsewhere
    head: int = 3  # lines in which the headline may be repeated, under a section's name or a date
    lead_letters: int = 12  # fewer are a linked name in a line of its own, which may be a heading
    names: int = 300  # characters of a class and id that are looked at
    notice: float = 0.8  # of a page's letters, for a consent notice that says so: it may be longer than a short article
    box: float = 0.4  # the same for any other box: one of more is the article, whatever it is called
    told: float = 0.2  # of the letters in paragraphs: likewise
    rest: int = 150  # letters that must be left of a page; fewer are a menu
    paragraph: int = 60  # letters from which a paragraph is text
    most: float = 0.6  # of the letters in paragraphs, for what wraps the article
    above: int = 40  # elements above a paragraph: no layout nests deeper
    walled: int = 2_500  # characters; beginnings in front of paywalls have one to four paragraphs
    cell: int = 120  # letters; a cell of more is text that a table lays out


EXTRACTION = ExtractionRules()


@dataclass(frozen=True, slots=True)
class PaywallRules:
    """Where a page stops and asks for money."""

    version: str = "paywall-1"
    names: int = 300  # characters of a class and id that are looked at
    box: int = 500  # characters of an element that is called a wall; one of more holds the article
    end: int = 600  # characters at the end of a text in which a wall speaks
    few: int = 12  # words of a sentence behind the call that may belong to it, whatever it says
    opening: int = 25  # characters in front of the call: "To read on, please …"
    call: int = 30  # words; a longer sentence tells a story


PAYWALL = PaywallRules()


@dataclass(frozen=True, slots=True)
class SentenceDiffRules:
    """When a sentence of an edited article is another one reworded."""

    version: str = "rewording-1"
    alike: float = 0.5  # of the words in the same order: below, an editor replaced it rather than reworded it
    reach: int = 12  # sentences looked at for each: a wholly rewritten text must not cost its square
    longest: int = 300  # words of a sentence that are compared one by one, at a cost of their square


SENTENCE_DIFF = SentenceDiffRules()


@dataclass(frozen=True, slots=True)
class LiveRules:
    """What makes a live page: its structure, read off the live pages of a dozen outlets."""

    version: str = "live-1"
    posts: int = 2  # with date and time: after a restart of the page it shows two
    clocks: int = 3  # with a clock time alone: two may be a timetable's "from 9:10 to 8:30"
    share: float = 0.5  # of the text's words: a box of the latest headlines beside an article has fewer
    opening: int = 12  # words by which a post is found again in another version
    least: int = 5  # a shorter post ("Good morning.") is no mark
    byline: int = 20  # words of a post's byline, which extraction may leave out
    pieces: int = 100_000  # of text that are looked at in all, as nested elements hold the same ones


LIVE = LiveRules()


@dataclass(frozen=True, slots=True)
class DisappearanceRules:
    """When what an earlier version said, and a later one does not, was taken out by the publisher."""

    version: str = "disappearance-1"
    # Of a sentence's runs of three words, for it to be still there: one changed word in a sentence of twelve breaks
    # three of ten runs.
    kept: float = 0.5
    # Of the earlier text: where less is left, it was written anew, cut, or is another one. Reasoned, not fitted: who
    # takes something back leaves the rest as it was, and with most of a text gone nobody can tell which part was meant.
    left: float = 0.5
    few: int = 1  # a sentence that is missing from a text of two is still one sentence that was taken out
    # Of the text, and sentences, that are missing at its end with nothing in their place: cut ("read more", page 1 of
    # 2), not edited. Who takes something back takes a sentence or two.
    tail: float = 0.2
    tail_sentences: int = 2


DISAPPEARANCE = DisappearanceRules()
