"""The English names of languages."""

from __future__ import annotations

from lingua import IsoCode639_1, Language

_NORWEGIAN = frozenset({"nb", "nn", "no"})


def language_name(code: str) -> str:
    """The name of the language with this ISO 639-1 code: "German" for "de"; the code itself if it is unknown."""
    if code in _NORWEGIAN:
        return "Norwegian"
    try:
        return Language.from_iso_code_639_1(getattr(IsoCode639_1, code.upper())).name.title()
    except AttributeError:
        return code
