"""Words that tell how a sentence stands to earlier news: negation, retraction, prospect, recap; from `cues.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import chain

from summarizer.text.word_pattern import any_word

KINDS = ("negation", "retraction", "prospect", "recap")


def has_cue(text: str, kind: str) -> bool:
    """Whether the text has a word of the kind, one of `KINDS` or "opposed"."""
    return _patterns()[kind].search(text) is not None


def cue_words(name: str) -> tuple[str, ...]:
    """A list of `cues.toml`, with the lists that it names."""
    listed = _table()[name]
    return tuple(chain.from_iterable(cue_words(word[1:]) if word.startswith("@") else (word,) for word in listed))


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    """One pattern for each kind. The `KINDS` are features of the learned model; "opposed" is a part of "negation"."""
    return {kind: any_word(cue_words(kind)) for kind in (*KINDS, "opposed")}


@cache
def _table() -> Mapping[str, Sequence[str]]:
    return tomllib.loads(files(__package__).joinpath("cues.toml").read_text("utf-8"))
