"""Limits of cleaning and of paragraph analysis, each with how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CleaningRules:
    """What is prose, a heading, a repeated headline, an appeal. Measured on English news pages of many outlets."""

    version: str = "3"
    prose_words: int = 4  # "He denied it then." is prose; "Sign in." is not
    long_words: int = 25  # longer than any headline, so running text even without a full stop
    heading_words: int = 12  # the longest subheadings of newspapers have about ten
    heading_characters: int = 100
    item_words: int = 3  # "• Home", "• Contact us" are a menu; items with more words are content
    headline_words: int = 4
    headline_words_most: int = 30
    title_within: int = 8  # what looks like a headline after this many lines is a subheading
    content_word: int = 5  # shorter words are mostly function words
    echo_characters: int = 40  # per word of a headline, at most: a longer paragraph is no repetition, and is skipped
    echo_share: float = 0.9  # share of a line's words that the headline contains: one word in ten may differ
    repeat_words: int = 5  # a run of this many words that also occurs elsewhere is no coincidence
    restated_share: float = 0.6  # share of a closing list's content words that the article already contained
    cohesion: int = 2  # content words shared with the article that end an appeal
    strong_cohesion: int = 3  # the same for a paragraph that addresses the reader
    closing_words: int = 40  # words of the article that must come before comments or an author's note
    caption_words: int = 60  # longer paragraphs with a credit at the end are text with a credit
    appeal_words: int = 60  # a longer sentence is not an appeal, but a quotation with unpaired marks
    appeal_characters: int = 1_000  # likewise, for text without spaces between words
    navigation_words: int = 4  # words of a menu entry, on average
    text_words: int = 5  # fewer are not an article, unless they are a sentence
    sentence_words: int = 3  # without numbers: "32 die in fire." and a heading's "Home and garden" have three
    teaser_characters: int = 600  # the longest one-sentence entries of feeds, with their markup
    table_rows: int = 60  # a longer or wider table is a data sheet, which nobody reads as sentences
    table_columns: int = 4
    # At forty microseconds each. A live page of a day has 500 posts with a time and a headline each, a table
    # that was copied cell by cell a thousand cells. So many are read of any text, and of a longer one as many as it has
    # room for, with all its lines, at this size.
    short_lines: int = 1_000
    short_lines_most: int = 1_500
    room_of_a_line: int = 64
    short_line: int = 60  # characters
    binary_share: float = 0.02  # control and replacement characters; text of a wrong decoding has fewer


CLEANING = CleaningRules()


@dataclass(frozen=True, slots=True)
class ReflowRules:
    """When a text was wrapped at a column. The thresholds are far from both sides: verse and lists have almost none."""

    version: str = "reflow-2"
    lines: int = 40_000  # wrapped at a column, the longest text that is analysed has 14,000
    narrowest: int = 30  # columns of newspapers; below, lines are a list or verse
    widest: int = 110  # the widest column that mail programs and editors wrap at
    longer: float = 0.1  # share of the lines that may be longer than the column: a URL that cannot be broken
    pairs: int = 1  # line breaks of the whole text that must come from wrapping …
    sure: int = 45  # … in lines of this length, if there is only one
    pairs_of_one: int = 2  # the same in a group by itself: two lines alone do not show a column
    full: float = 0.6  # of all breaks inside paragraphs
    amid: float = 0.5  # of those, in the middle of a sentence
    small: float = 0.3  # of these, followed by a lower-case letter: verse starts each line with a capital
    always: float = 0.9  # of all breaks, from which no lower-case letter is required: verse is not so uniform …
    many: int = 6  # … if there are this many
    ragged: float = 0.6  # of the column, for a line broken early by hand in the middle of a sentence
    seam: int = 200  # characters at the end of a paragraph that joining may still change


REFLOW = ReflowRules()


@dataclass(frozen=True)
class MeasureRules:
    """When two amounts in different units are one."""

    roughly: float = 0.05  # share by which they differ at most, however few digits they have: 5 miles are 8 km, not 9


MEASURES = MeasureRules()
