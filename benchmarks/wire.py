"""Generated news for measuring copy detection: stories, copies as papers print them, and other outlets' own reports.

Words are drawn from a vocabulary with a Zipf distribution, as in natural language; each story has its own names, all
share stock phrases, and some outlets print one paragraph under everything, so stories differ and overlap as real ones
do. Deterministic: the same seed gives the same news.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from random import Random

_ONSETS = (*"bcdfghjklmnprstvwz", "br", "ch", "dr", "fl", "gr", "pl", "sh", "st", "tr")
_VOWELS = (*"aeiou", "ai", "ea", "ou")
_VOCABULARY = 20_000
_SHORT = 150
"""Words of one syllable."""
_PHRASES = 300
_OUTLETS = 200
_WITH_FOOTER = 30
_DRAWN = 1 << 16
"""Words drawn at a time."""

Paragraph = tuple[str, ...]
"""Sentences."""


@dataclass(frozen=True, slots=True)
class Story:
    """One article: its headline, its paragraphs, and its outlet."""

    title: str
    paragraphs: tuple[Paragraph, ...]
    outlet: int

    @property
    def text(self) -> str:
        """The text after cleaning."""
        return "\n\n".join(" ".join(paragraph) for paragraph in self.paragraphs)


class Newsroom:
    """Writes stories, copies them, and reports on the same events in other words."""

    def __init__(self, seed: int = 0) -> None:
        self._random = Random(seed)  # noqa: S311 - not a secret
        self._words = _vocabulary(self._random)
        self._stream = self._running_words()
        self._phrases = [self._take(self._random.randint(8, 13)) for _ in range(_PHRASES)]
        self._footers = [(" ".join(self._take(30)) + ".",) for _ in range(_WITH_FOOTER)]

    def story(self) -> Story:
        """A story that no other outlet has."""
        names = self._names()
        paragraphs = tuple(self._paragraph(names) for _ in range(self._random.randint(4, 9)))
        return self._printed(self._headline(names), paragraphs)

    def copy(self, story: Story) -> Story:
        """The story as another paper prints it: with a new headline, cut, reordered or edited, or all of these."""
        cut, turned, touched, led = (self._random.random() < share for share in (0.7, 0.4, 0.4, 0.4))
        body = [each for each in story.paragraphs if each not in self._footers]
        if cut:
            body = body[: max(3, int(len(body) * self._random.uniform(0.3, 0.9)))]
        if turned:
            body = self._random.sample(body, len(body))
        if touched:
            body = [tuple(self._touched(sentence) for sentence in paragraph) for paragraph in body]
        names = self._names()
        opening = [(self._sentence(names),)] if led else []
        return self._printed(self._headline(names), (*opening, *body))

    def rival(self, story: Story) -> Story:
        """Another paper's own report of the event: new words, but its names and two quotations."""
        names = [word for word in " ".join(story.paragraphs[0]).split() if word[0].isupper()] or self._names()
        own = [self._paragraph(names) for _ in range(self._random.randint(5, 9))]
        quoted = [paragraph[0] for paragraph in story.paragraphs[:2]]
        return self._printed(self._headline(names), (*own[:2], tuple(quoted), *own[2:]))

    def _printed(self, title: str, paragraphs: Sequence[Paragraph]) -> Story:
        outlet = self._random.randrange(_OUTLETS)
        footer = (self._footers[outlet],) if outlet < _WITH_FOOTER else ()
        return Story(title, (*paragraphs, *footer), outlet)

    def _names(self) -> list[str]:
        return [self._random.choice(self._words).title() for _ in range(10)]

    def _headline(self, names: Sequence[str]) -> str:
        return f"{names[0]} {' '.join(self._take(5))} {names[-1]}"

    def _paragraph(self, names: Sequence[str]) -> Paragraph:
        sentences = [self._sentence(names) for _ in range(self._random.randint(1, 2))]
        if self._random.random() < 0.15:
            # about one per article
            phrase = self._phrases[int(_PHRASES * self._random.random() ** 2)]
            sentences.append(f"{' '.join(phrase).capitalize()}.")
        return tuple(sentences)

    def _sentence(self, names: Sequence[str]) -> str:
        words = self._take(self._random.randint(10, 21))
        for _ in range(3):
            words[self._random.randrange(len(words))] = self._random.choice(names)
        return f"{words[0].capitalize()} {' '.join(words[1:])}."

    def _touched(self, sentence: str) -> str:
        """One word in thirty is replaced."""
        words = sentence.split()
        return " ".join(self._take(1)[0] if self._random.randrange(30) == 0 else word for word in words)

    def _take(self, count: int) -> list[str]:
        return list(islice(self._stream, count))

    def _running_words(self) -> Iterator[str]:
        uneven = list(accumulate(1 / rank for rank in range(2, _VOCABULARY + 2)))
        while True:
            yield from self._random.choices(self._words, cum_weights=uneven, k=_DRAWN)


def _vocabulary(random: Random) -> list[str]:
    """Words of one to three syllables, short ones first, as in natural language."""
    syllables = [onset + vowel for onset in _ONSETS for vowel in _VOWELS]
    words: dict[str, None] = {}
    while len(words) < _VOCABULARY:
        count = 1 + (len(words) >= _SHORT) + (len(words) >= _VOCABULARY // 3)
        words["".join(random.choices(syllables, k=count))] = None
    return list(words)
