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
    r"^\W{0,3}(?:an? )?(?:correction|clarification)s?(?: (?:and|&) (?:correction|clarification)s?)?\W*$", re.IGNORECASE
)
"""The whole title: "Correction officers strike" is news."""
_REPRINT = re.compile(r"^\W{0,3}corrected\b", re.IGNORECASE)
"""The title of a whole article that is printed again: what it says beside the mended point takes nothing back."""

_UPDATE = re.compile(r"^\W{0,3}(?:updates?|mise à jour)\b", re.IGNORECASE)

_OWN_REPORT = (
    r"\b(?:we|this (?:news)?paper|our (?:\w+ )?(?:article|entry|report|story)"
    r"|an earlier (?:article|entry|report|story|version)|(?-i:{names})(?! (?-i:[A-Z])))"
    r",?(?: [\w'’-]+,?){{0,8}}? (?:gave|published|reported|said|stated|wrote)\b"
)
_SAYS_WHAT_IS_RIGHT = re.compile(r"\bshould have\b|;|\bin fact\b|\binstead\b|, not\b", re.IGNORECASE)


def recalls_error(sentence: str, title: str, publisher: str) -> bool:
    """Whether a sentence of a correction only repeats what was wrong: "On 6 May the Post wrote that …"."""
    if _SAYS_WHAT_IS_RIGHT.search(sentence) or not (heads_correction(title) or is_correction_note(sentence)):
        return False
    names = [re.escape(publisher), *(f"[Tt]he {re.escape(word)}" for word in publisher.split()[-1:])]
    return (
        re.search(_OWN_REPORT.format(names="|".join(filter(None, names)) or "-"), sentence, re.IGNORECASE) is not None
    )


def is_correction_note(sentence: str) -> bool:
    """Whether the sentence itself is a correction note; a note that only says that there is more is none."""
    return not _UPDATE.match(sentence) and _NOTE.search(paragraphs.outside_quotes(sentence)) is not None


def heads_correction(title: str | None) -> bool:
    """Whether an article of this title is itself a correction, of an article that came before."""
    if title is None:
        return False
    if _REPRINT.match(title):
        return False
    return _HEADING.match(title) is not None or is_correction_note(title)


def says_corrected(older: str, newer: str) -> bool:
    """Whether the newer text has a correction note that the older one lacks. Quotations do not count."""
    added = set(paragraphs.all_sentences(newer)).difference(paragraphs.all_sentences(older))
    return any(_NOTE.search(paragraphs.outside_quotes(sentence)) for sentence in added)
