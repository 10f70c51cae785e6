"""Words that tell how a sentence stands to earlier news: negation, retraction, prospect, recap."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from summarizer.text.word_pattern import any_word

KINDS = ("negation", "retraction", "prospect", "recap")


def has_cue(text: str, kind: str) -> bool:
    """Whether the text has a word of the kind, one of `KINDS`."""
    return _patterns()[kind].search(text) is not None


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    """One pattern for each kind."""
    table = tomllib.loads(files(__package__).joinpath("cues.toml").read_text("utf-8"))
    return {kind: any_word(table[kind]) for kind in KINDS}
