"""Compares spellings of name tokens as renderings of the same sounds.

    token → fold (Cyrillic and Arabic to Latin by general tables) → sounds ("kh", "sch", "ou" are one sound each)
          → same_spelling: an edit distance with low costs where romanisation schemes differ (q/k, w/v, e/a)
          → same_name: the same, but a different vowel is a different name
          → skeletons: index keys of consonant classes, equal for all possible spellings of a name

There is no list of names: any token of any language uses the same tables.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate, islice, product

from summarizer.names.limits import TRANSLITERATION

_TABLES = tomllib.loads(files("summarizer.names").joinpath("transliteration.toml").read_text(encoding="utf-8"))
_LETTERS = str.maketrans(
    {pair[0]: pair[1:] for table in ("cyrillic", "arabic", "latin") for pair in _TABLES[table].split()}
)
_ARABIC_ARTICLE = re.compile(_TABLES["arabic_article"])
_ARABIC_WORD = re.compile("([\u0620-\u063f\u0641-\u06ff]+)")
_UNVOWELLED = "\N{ARABIC TATWEEL}"  # ends a folded word whose script omits vowels
_UNHEARD = str.maketrans("", "", f"-{_UNVOWELLED}")
_SILENT = re.compile(_TABLES["silent"])

# Capitals stand for sounds written with two letters: S sh, C ch, Z zh, J dj, H kh, G gh, T th, D dh; c is ts.
_SOUNDS = {
    "shch": "S", "tsch": "C", "sch": "S", "tch": "C", "dzh": "J", "cz": "C", "sz": "S", "sh": "S", "ch": "C",
    "zh": "Z", "dj": "J", "kh": "H", "gh": "G", "th": "T", "dh": "D", "ph": "f", "ck": "k", "cq": "k", "ts": "c",
    "tz": "c", "x": "ks", "q": "k", "y": "i", "ou": "u", "oo": "u", "ee": "i", "ij": "i", "c": "k",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)) + "|.")
_SOFT_C = re.compile("c(?=[eiy])")
_REMEMBERED = 16384  # tokens of an article and its candidates, which are compared many times
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = frozenset("aeiou")
_OFTEN_UNWRITTEN = _VOWELS | frozenset("wj")
"""Sounds that a script without vowels leaves out, or writes with the sign of a long vowel."""

# Sounds that the index treats as equal: a sound that schemes write in two ways has both classes.
_CLASSES = {sound: names.split("|") for sound, names in {
    "k": "K", "g": "K|S", "G": "K", "H": "H", "h": "H", "C": "S|H", "S": "S", "s": "S", "z": "S", "Z": "S", "c": "S",
    "J": "S", "j": "S|", "d": "T", "D": "T", "t": "T", "T": "T", "p": "P", "b": "P", "f": "F", "v": "F", "w": "F|",
}.items()}  # fmt: skip

_VARIATION = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
_ALIKE_ALPHABETS = re.compile("LATIN|CYRILLIC|GREEK")
_NEIGHBOURS = ({"i", "e"}, {"o", "u"})
_COSTS = {frozenset(pair): cost for cost, pairs in TRANSLITERATION.substitutions for pair in pairs.split()}
_NAME_COSTS = {**_COSTS, **dict.fromkeys(map(frozenset, TRANSLITERATION.other_vowels.split()), 1.0)}


@dataclass(frozen=True, slots=True)
class _Prices:
    """The costs of differences between two sequences of sounds."""

    swaps: Mapping[frozenset[str], float]
    final_e: float
    glides_begin: bool


_LOOSE = _Prices(_COSTS, TRANSLITERATION.final_e, glides_begin=False)
_STRICT = _Prices(_NAME_COSTS, TRANSLITERATION.final_e_of_names, glides_begin=True)
_GROUP = re.compile("[aeiou]+")
_CASE_VOWEL = re.compile("(?<=^abd)[aeiou](?=l)|[aeou](?=ll?ah?$)")
"""The vowel before the article inside an Arabic name, which depends on the grammatical case: Abdul, Abdel."""


def visible(text: str) -> str:
    """The text without zero-width and soft hyphens, joiners, direction marks and variation selectors."""
    if text.isascii():
        return text
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf" and not _VARIATION.match(sign))


@lru_cache(maxsize=_REMEMBERED)
def mixes_alphabets(text: str) -> bool:
    """Whether one name mixes Latin, Cyrillic and Greek letters: they look alike, and no genuine name does so."""
    if text.isascii():
        return False
    letters = (unicodedata.name(sign, "") for sign in text if sign.isalpha())
    return len({match[0] for name in letters if (match := _ALIKE_ALPHABETS.match(name))}) > 1


def fold(text: str) -> str:
    """Lower-case Latin letters without accents, apostrophes or dots; letters of other scripts are unchanged.

    A word from Arabic letters, which omit vowels, ends in a marker for this.
    """
    lowered = unicodedata.normalize("NFC", visible(text)).casefold()
    marked = _ARABIC_WORD.sub(rf"\1{_UNVOWELLED}", _ARABIC_ARTICLE.sub("", lowered)) if not text.isascii() else lowered
    latin = marked.translate(_LETTERS)
    return _SILENT.sub("", "".join(c for c in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(c)))


@lru_cache(maxsize=_REMEMBERED)
def same_spelling(first: str, second: str) -> float:
    """How likely two tokens spell one name, 0 to 1: 1 if they sound the same letter by letter. Symmetric."""
    one, other = fold(first), fold(second)
    if one == other:
        return 1.0
    left, right = _sounds(one), _sounds(other)
    if _UNVOWELLED in one + other:
        left, right = _unvowelled(left), _unvowelled(right)
    return _likeness(left, right, _LOOSE)


@lru_cache(maxsize=_REMEMBERED)
def same_name(first: str, second: str) -> float:
    """`same_spelling` for names of people or places: a vowel that no scheme writes for the other distinguishes them.

    In a word of one syllable any other vowel does, except one sound written with two letters (Kiev, Kyiv; Daif, Deif):
    Li Peng is not Li Ping.
    """
    one, other = (_CASE_VOWEL.sub("a", fold(token)) for token in (first, second))
    if one == other:
        return 1.0
    if _UNVOWELLED in one + other:
        return same_spelling(first, second)
    left, right = _sounds(one), _sounds(other)
    return 0.0 if _other_syllable(left, right) else _likeness(left, right, _STRICT)


def _other_syllable(left: str, right: str) -> bool:
    """Whether both have one syllable, and not the same: Saad, Said."""
    groups, others = _GROUP.findall(left), _GROUP.findall(right)
    if not len(groups) == len(others) == 1:
        return False
    if groups == others:
        return False
    one, other = groups[0], others[0]
    if len(one) == len(other) == 1:
        return True
    return _distance(f" {one} ", f" {other} ", _STRICT) > TRANSLITERATION.same_vowel


def _likeness(left: str, right: str, prices: _Prices) -> float:
    length = (len(left) + len(right)) / 2
    return max(0.0, 1.0 - TRANSLITERATION.steepness * _distance(left, right, prices) / length) if length else 0.0


@lru_cache(maxsize=_REMEMBERED)
def skeletons(token: str) -> tuple[str, ...]:
    """Index keys of a token: consonant classes after a marker for an initial vowel. Similar spellings share one.

    A token without a letter of a known script is its own key.
    """
    sounds = _sounds(fold(token))
    if not any("a" <= sound.casefold() <= "z" for sound in sounds):
        return (fold(token),)
    choices = [_CLASSES.get(sound, ("" if sound in _VOWELS else sound,)) for sound in sounds.rstrip("h")]
    variants = islice(product(*choices), TRANSLITERATION.most_skeletons)
    return tuple(dict.fromkeys(("" if row[:1] != ("",) else "A") + "".join(row) for row in variants)) or (sounds,)


def _sounds(folded: str) -> str:
    """The sequence of sounds, one character each, without doubled ones."""
    row = _SOUND.sub(lambda match: _SOUNDS.get(match[0], match[0]), _SOFT_C.sub("s", folded.translate(_UNHEARD)))
    return _REPEATED.sub(r"\1", row)


def _unvowelled(row: str) -> str:
    """The form that a script without vowels would write."""
    return _REPEATED.sub(r"\1", "".join(sound for sound in row if sound not in _OFTEN_UNWRITTEN))


def _distance(left: str, right: str, prices: _Prices) -> float:
    """Weighted edit distance between two sequences of sounds."""
    gaps = [_gap(right, at, prices) for at in range(len(right))]
    end = len(left) - 1, len(right) - 1
    above = [0.0, *accumulate(gaps)]
    for i, sound in enumerate(left):
        drop = _gap(left, i, prices)
        row = [above[0] + drop]
        for j, other in enumerate(right):
            edge = 0 in (i, j) or (i, j) == end
            swap = above[j] + _swap(sound, other, prices, edge=edge)
            row.append(min(swap, above[j + 1] + drop, row[j] + gaps[j]))
        above = row
    return above[-1]


def _swap(sound: str, other: str, prices: _Prices, *, edge: bool) -> float:
    """The cost of substituting one sound for another; a vowel at the beginning or end of a name counts more."""
    if sound == other:
        return 0.0
    cost = prices.swaps.get(frozenset((sound, other)), 1.0)
    if not edge:
        return cost
    return min(1.0, cost * TRANSLITERATION.edge_vowel) if _VOWELS.issuperset((sound, other)) else cost


def _gap(row: str, at: int, prices: _Prices) -> float:
    """The cost of a sound that the other spelling omits."""
    sound = row[at]
    if sound not in _VOWELS:
        return _consonant_gap(sound, row[at + 1 : at + 2])
    if at == len(row) - 1:
        return prices.final_e if sound == "e" else TRANSLITERATION.final_vowel
    if prices.glides_begin and row[0] == "i" and at < 2:  # noqa: PLR2004 - Igor is not Yegor, though Evgeni is Yevgeni
        return TRANSLITERATION.inner_vowel if at else TRANSLITERATION.diphthong
    return _vowel_gap(sound, _VOWELS.intersection(row[max(0, at - 1) : at] + row[at + 1]))


def _consonant_gap(sound: str, behind: str) -> float:
    if sound == "h":
        return TRANSLITERATION.silent_h
    return TRANSLITERATION.glide if sound in "wj" and behind in _VOWELS else 1.0


def _vowel_gap(sound: str, beside: Collection[str]) -> float:
    """The cost of a vowel inside a name, with these vowels beside it."""
    if not beside:
        return TRANSLITERATION.inner_vowel
    if any({sound, vowel} in _NEIGHBOURS for vowel in beside):
        return TRANSLITERATION.second_vowel
    return TRANSLITERATION.diphthong
