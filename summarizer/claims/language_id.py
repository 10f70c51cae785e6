"""Which language a text is in, cheaply: English by its function words, everything else by lingua.

A headline or teaser has few function words; there count those that no other language shares.

Lingua's light models of all languages take 75 MB (its full ones 1.1 GB) and confuse a short English sentence with
Latin or Esperanto; so they load only when a text does not look English.
"""

from __future__ import annotations

import importlib
import re
from functools import cache

from lingua import LanguageDetector, LanguageDetectorBuilder
from spacy.lang.en.stop_words import STOP_WORDS

from summarizer.claims.limits import LANGUAGE
from summarizer.models.registry import Lazy

UNKNOWN = "und"
_WORD = re.compile(r"[^\W\d_]+")
_POSSESSIVE = re.compile(r"[^\W\d_aeiouy][’'][st]\b|\b[A-Z]\w+[’']s\b")
"""Behind a small vowel it is Dutch, "auto's"."""

_NEIGHBOURS = ("af", "ca", "da", "de", "es", "fi", "fr", "id", "it", "nb", "nl", "pl", "pt", "ro", "sv", "tr")
"""Languages whose news comes in Latin letters, most of it."""

_SHARED = frozenset(["and", "are"])
"""English words that stand in those lists by mistake, or mean something rare there."""

_NAMED = frozenset(
    "al bin da de del della der des di dos du el la las le los van von zu "  # noqa: SIM905 - names, initials, words
    "c d e f k m n o p s t u v x z "
    "ad bag bit car care cat com comment con cut dag die dies dock door dove drug end era eventual ex face false "
    "fan favor final fine fire gang gross hit ill land later like link local logo man men mode multi net non par "
    "per plus pot press pro pure quest relative sale se sea sedan sense sent set sex soy star state stop sue suit "
    "tale ten tens ties ton tons total tv un use via want war zero".split()
)
"""Words of other languages that stand in English texts all the same."""


class LanguageCheck:
    """Tells languages; the detector of the other languages loads when it is first needed."""

    def __init__(self) -> None:
        self._others: Lazy[LanguageDetector] = Lazy(_detector)

    def language(self, text: str) -> str:
        """ISO 639-1 code of the text's language, "und" where there is too little text to tell."""
        sample = text[: LANGUAGE.sample]
        words = _WORD.findall(sample.casefold())
        own, foreign = _telling(sample)
        if self._is_english(words, own, foreign):
            return "en"
        if sum(map(len, words)) < LANGUAGE.letters:
            return UNKNOWN
        found = self._others().detect_language_of(sample)
        return found.iso_code_639_1.name.lower() if found else UNKNOWN

    def _is_english(self, words: list[str], own: int, foreign: int) -> bool:
        """`own` and `foreign` count the words that only English, or only another language, has."""
        if looks_english(words):
            return own >= foreign or len(words) >= LANGUAGE.plenty
        if len(words) < LANGUAGE.short_words:
            return False
        if own <= foreign:
            return False
        return own >= LANGUAGE.own_share * len(words)


def looks_english(words: list[str]) -> bool:
    """Whether enough of these lower-case words are English function words."""
    if len(words) < LANGUAGE.english_words:
        return False
    return sum(word in STOP_WORDS for word in words) >= LANGUAGE.english_share * len(words)


def _telling(text: str) -> tuple[int, int]:
    """How many words the text has that only English has, and how many that are small words of others."""
    words = _WORD.findall(text)
    own, others = _lists()
    small = [word.casefold() for word in words[:1]] + words[
        1:
    ]  # elsewhere a capital makes a name, "Van", or a title, "The"
    return sum(word in own for word in small) + len(_POSSESSIVE.findall(text)), sum(word in others for word in small)


@cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    """Function words that only English has, and those of other languages that English has not."""
    lists = (importlib.import_module(f"spacy.lang.{code}.stop_words").STOP_WORDS for code in _NEIGHBOURS)
    theirs = frozenset[str]().union(*lists)
    return frozenset(STOP_WORDS - theirs | _SHARED), theirs - STOP_WORDS - _NAMED


def _detector() -> LanguageDetector:
    return LanguageDetectorBuilder.from_all_languages().with_low_accuracy_mode().build()
