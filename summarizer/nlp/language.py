"""Which language a text is in, cheaply: English by its function words, everything else by lingua.

Lingua's light models of all languages take 75 MB (its full ones 1.1 GB) and confuse a short English sentence with
Latin or Esperanto; so they load only when a text does not look English.
"""

from __future__ import annotations

import re

from lingua import LanguageDetector, LanguageDetectorBuilder
from spacy.lang.en.stop_words import STOP_WORDS

from summarizer.nlp.models import Once
from summarizer.rules import LANGUAGE, LanguageRules

UNKNOWN = "und"
_WORD = re.compile(r"[^\W\d_]+")


class LanguageCheck:
    """Tells languages; the detector of the other languages loads when it is first needed."""

    def __init__(self, rules: LanguageRules = LANGUAGE) -> None:
        self._rules = rules
        self._others: Once[LanguageDetector] = Once(_detector)

    def language(self, text: str) -> str:
        """ISO 639-1 code of the text's language, "und" where there is too little text to tell."""
        sample = text[: self._rules.sample]
        words = _WORD.findall(sample.casefold())
        if looks_english(words, self._rules):
            return "en"
        if sum(map(len, words)) < self._rules.letters:
            return UNKNOWN
        found = self._others().detect_language_of(sample)
        return found.iso_code_639_1.name.lower() if found else UNKNOWN


def looks_english(words: list[str], rules: LanguageRules) -> bool:
    """Whether enough of these lower-case words are English function words."""
    function_words = sum(word in STOP_WORDS for word in words)
    return len(words) >= rules.english_words and function_words >= rules.english_share * len(words)


def _detector() -> LanguageDetector:
    return LanguageDetectorBuilder.from_all_languages().with_low_accuracy_mode().build()
