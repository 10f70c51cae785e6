"""Limits of parsing, language identification and extraction. A change is a new `version`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ParsingRules:
    """How a text is cut for the parser."""

    version: str = "1"
    # 5,000 characters are some 900 tokens: longer than any paragraph of the seeds, short enough that a batch of
    # pieces stays under 100 MB in the small pipeline.
    piece_chars: int = 5_000
    # Pieces that go through the model together: larger batches were not faster on two cores.
    pieces_per_batch: int = 32
    # Characters without white space: longer runs are cut before the tokenizer, which takes their square. The longest
    # word of English has 45; of addresses in news texts one in a thousand is longer.
    word_chars: int = 200
    # Tokens of a sentence: beyond, a sentence is cut, and nothing is read out of it, because what is read takes the
    # square of its length. The longest sentences of newspapers have some 120.
    sentence_tokens: int = 400


PARSING = ParsingRules()


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """Limits of language detection. Measured on 1,500 news texts and the sample sentences of 50 languages in spaCy."""

    version: str = "language-2"
    sample: int = 4000  # characters that are looked at; 200 already tell English without a mistake
    english_words: int = 8  # fewer words may look English by chance: "Man in London" is Norwegian as well
    # A headline or teaser: a word that only English has, such as "the", "with", "been" or "mayor's", for every twelve,
    # and more of them than of small words that only other languages have. Of 413 headlines without a teaser 318 are
    # read (221 before), of 3,480 headlines and short sentences of SemEval 1,853 (1,101 before), and of 2,200 beginnings
    # of sentences in 50 other languages no more than before is taken for English.
    short_words: int = 4
    plenty: int = (
        30  # words from which the share of function words alone tells; below, other languages' words speak too
    )
    own_share: float = 0.08
    english_share: float = 0.25  # function words among all: the first 200 letters of every English text, others ≤ .12
    letters: int = 80  # the light detector is wrong for 5 % of shorter texts, so it is not asked


LANGUAGE = LanguageRules()


@dataclass(frozen=True, slots=True)
class ExtractClaimsRules:
    """What counts as a claim."""

    version: str = "5"
    # The longest sentences of newspapers have some 600 characters; twice that is a list or a page without full stops.
    claim_chars: int = 1_200
    # Of one article, the first so many: 400,000 characters of prose have 3,000 claims and 6,000 mentions. Each is
    # embedded, compared with earlier ones and stored, and a text that is made for it has ten times as many.
    claims: int = 4_000
    mentions: int = 10_000
    name_chars: int = 150  # the longest names of bodies and laws have some 100; longer ones are no names
    speakers: int = 50  # of a printed interview; a text with more labels ("Name: …") is a list
    namesakes: int = 40  # persons of one surname in one article who are told apart; with more, the surname is nobody's
    rivals: int = 40  # persons in one scene among whom a pronoun is sought


EXTRACT_CLAIMS = ExtractClaimsRules()


@dataclass(frozen=True, slots=True)
class HeadlineRules:
    """When a title is read as a claim of its text."""

    longest: int = 300  # characters; the longest headlines of newspapers have some 200, longer titles are teasers
    # Words of a text that is no mere teaser: it is long enough to say what its own headline says.
    teaser: int = 60
    stem: int = 5  # letters by which words are compared: "evacuated" and "evacuation"
    shared: float = 0.25  # of the title's words that its text must have


HEADLINES = HeadlineRules()
