"""Limits of cleaning and of reading paragraphs. Each number says how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CleaningRules:
    """What is prose, a heading, an echo, an appeal. Shapes of English news pages, read off pages of many outlets."""

    version: str = "2"
    prose_words: int = 4  # "He denied it then." is prose; "Sign in." is not
    long_words: int = 25  # longer than a headline may be, so running text even without a full stop
    heading_words: int = 12  # the longest subheadings of newspapers have about ten
    heading_characters: int = 100
    item_words: int = 3  # "• Home", "• Contact us" are a menu; items with more words are facts
    headline_words: int = 4
    headline_words_most: int = 30
    title_within: int = 8  # what looks like a headline after this many lines is a subheading
    content_word: int = 5  # shorter words are mostly function words
    echo_characters: int = 40  # of a word of a headline, at most: a longer paragraph is no echo, and is not counted out
    echo_share: float = 0.9  # words of a line that the headline holds: one word may differ in an echo of ten
    repeat_words: int = 5  # a run of this many words that stands elsewhere as well is no accident
    restated_share: float = 0.6  # content words of a closing list that the story held already
    cohesion: int = 2  # content words shared with the story that bring us back from an appeal into it
    strong_cohesion: int = 3  # the same for a paragraph that speaks to the reader
    closing_words: int = 40  # so much of the story has passed before comments or an author's note may begin
    caption_words: int = 60  # longer paragraphs with a credit at their end are text with a credit
    appeal_words: int = 60  # a longer sentence is no call on a reader, but a quotation whose marks do not pair
    navigation_words: int = 4  # words of a menu entry, on average
    text_words: int = 5  # fewer are no article, unless they are a sentence
    sentence_words: int = 3  # without figures: "32 die in fire." and a heading's "Home and garden" have three
    teaser_characters: int = 600  # the longest entries of feeds that hold one sentence, with their markup
    table_rows: int = 60  # a longer or wider table is a data sheet, which nobody reads as sentences
    table_columns: int = 4
    # A live page of a day has 500 posts of a few lines, a table that was copied cell by cell a thousand cells.
    short_lines: int = 3_000
    short_line: int = 40  # characters
    binary_share: float = 0.02  # control and replacement characters; text of a wrong decoding has fewer


CLEANING = CleaningRules()


@dataclass(frozen=True, slots=True)
class ReflowRules:
    """When a text was wrapped at a column. The shares are far from both sides: verse and lists have next to none."""

    version: str = "reflow-1"
    narrowest: int = 30  # columns of newspapers; below, lines are a list or verse
    widest: int = 110  # the widest column that mail programs and editors wrap at
    longer: float = 0.1  # of the lines, that may be longer than the column: an address that cannot be broken
    pairs: int = 1  # breaks of the whole text that must be the wrap's …
    sure: int = 45  # … in lines of this length, where there is only one
    pairs_of_one: int = 2  # the same in a group by itself: two lines alone say nothing about a column
    full: float = 0.6  # of all breaks inside paragraphs
    amid: float = 0.5  # of those, amid a sentence
    small: float = 0.3  # of these, followed by a small letter: verse begins each line with a capital
    always: float = 0.9  # of all breaks, from which no small letter is asked for: lines of verse are not so alike …
    many: int = 6  # … where there are that many
    ragged: float = 0.6  # of the column, for a line that was broken early by hand amid its sentence
    seam: int = 200  # characters at the end of a paragraph that joining may still change


REFLOW = ReflowRules()
