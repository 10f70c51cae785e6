"""Features of a mention from its own text and the words next to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarizer.claims.model import Mention
from summarizer.entities.limits import LINKING
from summarizer.names.name_lexicon import name_words
from summarizer.names.name_parser import ParsedName, country_of, is_demonym, is_title, parse_name
from summarizer.names.transliteration import fold

KINDS = {
    "person": "person", "per": "person", "org": "organisation", "organization": "organisation",
    "organisation": "organisation", "gpe": "place", "loc": "place", "place": "place", "location": "place",
    "city": "place", "country": "place", "fac": "facility", "facility": "facility", "norp": "norp",
}  # fmt: skip
"""Labels of models and kinds that users write → kinds of entities; any other is "other"."""

_WORD_BEFORE = re.compile(r"([\w'’.-]+)[\s,(]*$")
_WORD_AFTER = re.compile(r"^(?:['’]s)?[\s,)]*([\w'’-]+)")
_ADJECTIVE_OF = re.compile(r"[ -]([a-z]{3,})")
_OF_COUNTRY = re.compile(r"^ of (?:the )?((?:[A-Z]\w+ ?){1,3})")


@dataclass(frozen=True, slots=True)
class MentionFeatures:
    """A mention with its parsed name.

    `titled` and `speaks`: a title, or a verb of speech, is next to it. `defined` is the long form before an acronym in
    brackets.
    """

    mention: Mention
    name: ParsedName
    titled: bool = False
    speaks: bool = False
    defined: ParsedName | None = None

    @property
    def form(self) -> tuple[object, ...]:
        """Equal for mentions with the same spelling."""
        name = self.name
        return (name.core, name.particles, name.suffix, name.country, name.type, name.acronym, name.mixed and name.text)

    @property
    def kind(self) -> str:
        """The kind that its label indicates."""
        return KINDS.get(self.mention.label.casefold(), "other")

    @property
    def person_vote(self) -> int:
        """How strongly label and title indicate a person; verbs of speech also occur with governments."""
        return (1 if self.kind == "person" else -1) + (LINKING.title_votes if self.titled else 0)

    @property
    def beside_person(self) -> bool:
        """Whether the words next to it indicate a person rather than a place."""
        if self.titled:
            return True
        return self.speaks

    @property
    def role_words(self) -> frozenset[str]:
        """The content words of its title."""
        return frozenset(word.casefold() for word in self._role if len(word) > LINKING.small_word)

    @property
    def role_countries(self) -> frozenset[str]:
        """Countries in its title: "Ruritanian foreign minister"."""
        return frozenset(filter(None, map(country_of, self._role)))

    @property
    def _role(self) -> list[str]:
        return (self.mention.role or "").split()


def mention_features(mentions: Sequence[Mention], text: str) -> list[MentionFeatures]:
    """Features of the mentions, in text order; an office gets the country next to it."""
    ordered = sorted(mentions, key=lambda mention: (mention.span.start, mention.span.end))
    readings: list[MentionFeatures] = []
    for mention in ordered:
        previous = readings[-1] if readings else None
        readings.append(_defined(_reading(mention, text), previous, text))
    return readings


def unlinkable_reason(reading: MentionFeatures) -> str:
    """Why the mention names nothing, "" if it does."""
    known = name_words()
    mention, name = reading.mention, reading.name
    if fold(mention.label) in known.nil_labels:
        return f"a {fold(mention.label)} names nothing"
    if not any(character.isalpha() for character in name.text):
        return "contains no letter"
    if (known.nil | known.portfolios).issuperset(name.core):
        return "a general word"
    if is_title(mention.text) and not _may_be_family_name(reading):
        return "a title without a name"
    return ""


def _may_be_family_name(reading: MentionFeatures) -> bool:
    """Whether a title is also a common surname, as "King" is, and the model saw a person."""
    return reading.kind == "person" and reading.name.core[0] in name_words().common


def _reading(mention: Mention, text: str) -> MentionFeatures:
    known = name_words()
    span = mention.span
    before = _WORD_BEFORE.search(text, max(0, span.start - LINKING.beside), span.start)
    after = _WORD_AFTER.search(text[span.end : span.end + LINKING.beside])
    name = parse_name(_land_meant(mention, text) or mention.text, mention.label)
    front, back = (fold(beside[1]) if beside else "" for beside in (before, after))
    titled = front in known.titles or _has_title(mention, name)
    if name.of_any_country:
        behind = _OF_COUNTRY.match(text[span.end : span.end + LINKING.beside])
        lands = (country_of(beside[1]) for beside in (before, behind) if beside)
        name = name.in_country(next(filter(None, lands), ""))
    return MentionFeatures(mention, name, titled, speaks=not known.speech.isdisjoint((front, back)))


def _has_title(mention: Mention, name: ParsedName) -> bool:
    """Whether a role stands at the name, or a title in it, which the parsed name is without: "President Petrov"."""
    if mention.role:
        return True
    return name.text != parse_name(mention.text, "untitled").text


def _land_meant(mention: Mention, text: str) -> str:
    """The country that an adjective refers to, "" for a people: "Ruritanian trains" are Ruritania's."""
    if mention.text.endswith("s"):
        return ""
    if not is_demonym(mention.text):
        return ""
    behind = _ADJECTIVE_OF.match(text, mention.span.end)
    if behind is None:
        return ""
    if fold(behind[1]) in name_words().speech:  # "Ruritanian said": people speak
        return ""
    return country_of(mention.text).title()


def _defined(reading: MentionFeatures, previous: MentionFeatures | None, text: str) -> MentionFeatures:
    """The features of "(XYZ)" with the organisation directly before it that it abbreviates; any other as they are."""
    if previous is None:
        return reading
    if not reading.name.acronym:
        return reading
    if text[previous.mention.span.end : reading.mention.span.start].strip() != "(":
        return reading
    return replace(reading, defined=previous.name) if _abbreviates(reading.name, previous) else reading


def _abbreviates(short: ParsedName, previous: MentionFeatures) -> bool:
    """Whether the acronym begins like one of the words of an organisation's name."""
    long = previous.name
    if long.lone:
        return False
    if previous.kind in ("person", "place"):
        return False
    return any(word[0] == short.acronym[0] for word in (*long.country.split(), *long.core))
