"""Detects correction notes: sentences of an article, or whole articles that are one. Pure.

Editors write them in set phrases ("Correction: An earlier version of this article said …"), known in five languages.
"""

from __future__ import annotations

import re

from summarizer.text import paragraphs

_NOTE = re.compile(
    r"^\W{0,3}(?:correction|clarification|editor['’]s note|corrected|update)s?\b[^.:]{0,40}[:–—]"
    r"|\b(?:an?|the) (?:earlier|previous|original) version of (?:this|our) (?:article|story|report|headline|piece)"
    r"|\bthis (?:article|story|report|headline|piece) (?:was|has been) (?:\w+ )?(?:corrected|amended|updated|edited)"
    r"|^\W{0,3}(?:berichtigung|korrektur|anmerkung der redaktion)\b"
    r"|\bin einer (?:früheren|ersten|vorherigen) (?:version|fassung)\b"
    r"|^\W{0,3}(?:correctif|rectificatif|mise à jour)\b|\bune version (?:précédente|antérieure) de cet article\b"
    r"|^\W{0,3}(?:fe de errores|corrección|rectificación)\b|\buna versión anterior de este (?:artículo|texto)\b"
    r"|^\W{0,3}(?:errata corrige|rettifica|correzione)\b|\buna versione precedente di questo articolo\b",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"^\W{0,3}(?:an? )?(?:correction|clarification)s?(?: (?:and|&) (?:correction|clarification)s?)?\W*$"
    r"|(?::| [–—-]) (?:an? )?(?:clarification|correction|retraction)(?: and (?:an )?apology)?\W*$"
    r"|^\W{0,3}(?:correction|retraction|withdrawal) (?:of|to) (?:an?|her|his|its|our|the|their) "
    r"(?:\w+ ){0,2}?(?:account|article|claim|figures?|item|list|note|report|result|statement|story)\b"
    r"|^\W{0,3}(?:retracted|withdrawn):",
    re.IGNORECASE,
)
"""The whole title, or what frames it ("The energy ministry: a correction"): "Correction officers strike" is news."""
_REPRINT = re.compile(r"^\W{0,3}corrected\b", re.IGNORECASE)
"""The title of a whole article that is printed again: what it says beside the mended point takes nothing back."""

_UPDATE = re.compile(r"^\W{0,3}(?:updates?|mise à jour)\b", re.IGNORECASE)

_OWN_REPORT = (
    r"\b(?:we|this (?:news)?paper|our (?:\w+ )?(?:article|entry|report|story)"
    r"|an earlier (?:article|entry|report|story|version)|(?-i:{names})(?! (?-i:[A-Z])))"
    r",?(?: [\w'’-]+,?){{0,8}}? (?:{verbs})\b"
)
_TELLING = "reported|said|stated|wrote"
_GIVING = "gave|published|quoted"
_OPENING = 120
"""Characters of a sentence before its own report is named: "In an item on Friday about the strike, "."""
_IN_CLAUSE = re.compile(r"\b(?:as|(?:an?|the) \w+) $", re.IGNORECASE)
"""What precedes "we" in "the paper we quoted" and "as we reported"."""
_SAYS_WHAT_IS_RIGHT = re.compile(r"\bshould have\b|;|\bin fact\b|\binstead\b|, not\b", re.IGNORECASE)
_NEWS_ITEM = r"(?:article|claim|entry|figure|headline|information|item|news|number|post|report|statement|story|sum)"
_WRONG = (
    r"(?:\w+ )?(?:false|inaccurate|incorrect|invented|mistaken|untrue|wrong(?!-)"
    r"|not (?:accurate|correct|right|so|the case|true)|an? (?:\w+ ){0,2}?(?:error|mistake|invention)\b)"
)
_WITHDRAWS = re.compile(
    rf"^\W{{0,3}}(?:(?:it|that|this|(?:our|that|the|this) (?:\w+ )?{_NEWS_ITEM}) (?:is|was) {_WRONG}"
    r"|we (?:now )?(?:accept|acknowledge|admit|know) that "
    rf"(?:no such\b|(?:it|that|this|(?:our|that|the) {_NEWS_ITEM}) (?:is|was) {_WRONG})"
    rf"|we (?:hereby |now )?(?:retract|withdraw) (?:it|that|this|(?:our|that|the|this) (?:\w+ )?{_NEWS_ITEM})\b"
    rf"|we (?:hereby |now )?take (?:it|that|this|(?:our|that|the|this) (?:\w+ )?{_NEWS_ITEM}) back\b)",
    re.IGNORECASE,
)

_SENTENCE_END = re.compile(r"[.!?][\"”’']?\s+")


def recalls_error(sentence: str, title: str, publisher: str, *, first: bool = False) -> bool:
    """Whether a sentence of a correction only repeats what was wrong: "On 6 May the Post wrote that …".

    Args:
        sentence: of the article.
        title: of the article; "" if it is not known.
        publisher: of the article.
        first: whether it is the first sentence. An article that begins with its own report is there to correct it.
    """
    if _SAYS_WHAT_IS_RIGHT.search(sentence):
        return False
    if heads_correction(title) or is_correction_note(sentence):
        return _own_report(sentence, publisher) is not None
    return first and _opens_with_report(sentence, publisher, _TELLING)


def recalls_own_report(sentence: str, publisher: str) -> bool:
    """Whether a sentence begins by saying what its paper has reported: "On Monday we reported that …"."""
    return _opens_with_report(sentence, publisher)


def withdraws_last_words(sentence: str) -> bool:
    """Whether a paper withdraws what stands in the sentence before: "That was wrong", "We withdraw the report"."""
    return _WITHDRAWS.match(sentence) is not None


def ends_with_withdrawal(text: str) -> bool:
    """Whether the second of two sentences withdraws the first: "We reported that he had died. That was wrong."."""
    said = paragraphs.outside_quotes(text)
    return any(
        re.search(rf"\b(?:{_TELLING}|{_GIVING})\b", said[: end.start()]) and withdraws_last_words(said[end.end() :])
        for end in _SENTENCE_END.finditer(said)
    )


def _opens_with_report(sentence: str, publisher: str, verbs: str = f"{_TELLING}|{_GIVING}") -> bool:
    said = _own_report(sentence, publisher, verbs)
    return said is not None and said.start() <= _OPENING and not _IN_CLAUSE.search(sentence[: said.start()])


def _own_report(sentence: str, publisher: str, verbs: str = f"{_TELLING}|{_GIVING}") -> re.Match[str] | None:
    names = "|".join(map(re.escape, _own_names(publisher)))
    return re.search(_OWN_REPORT.format(names=names or "-", verbs=verbs), sentence, re.IGNORECASE)


def _own_names(publisher: str) -> list[str]:
    """What a paper calls itself: "Halven News Agency", "the Agency", "Halven News" or "HNA"."""
    match publisher.removeprefix("The ").split():
        case []:
            return []
        case [_, _, _, *_] as words:
            initials = "".join(word[0] for word in words if word[0].isupper())
            shorter = [" ".join(words[:-1]), initials]
        case words:
            shorter = []
    return [" ".join(words), f"the {words[-1]}", f"The {words[-1]}", *shorter]


def is_correction_note(sentence: str) -> bool:
    """Whether the sentence itself is a correction note; a note that only says that there is more is none."""
    return not _UPDATE.match(sentence) and _NOTE.search(paragraphs.outside_quotes(sentence)) is not None


def heads_correction(title: str | None) -> bool:
    """Whether an article of this title is itself a correction, of an article that came before."""
    if title is None:
        return False
    if _REPRINT.match(title):
        return False
    return _HEADING.search(title) is not None or is_correction_note(title)


def says_corrected(older: str, newer: str) -> bool:
    """Whether the newer text has a correction note that the older one lacks. Quotations do not count."""
    added = set(paragraphs.all_sentences(newer)).difference(paragraphs.all_sentences(older))
    return any(_NOTE.search(paragraphs.outside_quotes(sentence)) for sentence in added)
