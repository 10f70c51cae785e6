"""Thresholds of name comparison, each with how it was chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TransliterationRules:
    """How much two romanisations of one name may differ, sound by sound. One additional or missing sound costs 1."""

    version: str = "spelling-2"
    # Differences between transliteration schemes and in hearing, from the tables of the common schemes (BGN, ALA-LC,
    # ISO 9, French, German and Egyptian usage). Capitals as in `transliteration`: S sh, C ch, Z zh, J dj, H kh, G gh, T
    # th, D dh, c ts.
    substitutions: tuple[tuple[float, str], ...] = (
        (0.05, "jJ Tt Dd Gg Hh wv wu ei ou"),
        (0.15, "ji ZJ Zj SC sz sc cC fv ae"),
        (0.30, "gk Gk Hk gJ gj Ss dt bp Ts Dz dz gh HC Zz ao kC"),
        (0.50, "ai eo au iu eu"),
    )
    edge_vowel: float = 6.0  # Oman is not Amman, Mali not Male: a first or last vowel counts for more, up to 1
    silent_h: float = 0.3
    glide: float = 0.15  # w or j before a vowel, as in Dawud, Daud
    final_e: float = 0.3  # Idris, Idrisse
    final_vowel: float = 1.0  # Martin, Martina are two people
    second_vowel: float = 0.1  # ie, ei, ou: one vowel written with two letters
    diphthong: float = 0.2  # ai, ea, ua: Guinea is not Guiana
    inner_vowel: float = 0.5  # Mohamed, Mohmed
    # Schemes write a for e, e for i, o for u; but a and i are different names: Rashad is not Rashid, Hassan not
    # Hossein, Khamenei not Khomeini. So between names these cost as much as a consonant. (o for e stays cheap:
    # Gorbachov, Gorbachev.)
    same_vowel: float = 0.15  # maximum cost of a vowel that differs only in spelling
    other_vowels: str = "ao ai au iu eu"
    final_e_of_names: float = 0.6  # Emin and Emine, Simon and Simone are two people
    steepness: float = 2.0  # one ordinary letter in eight leaves .75
    most_skeletons: int = 8  # index keys per token; more than three ambiguous letters are rare


TRANSLITERATION = TransliterationRules()


@dataclass(frozen=True)
class NameRules:
    """When two names may be one. Chosen on pairs of public transliteration data; comments note what passes."""

    version: str = "names-2"
    given: float = 0.8  # a given name, if the family names agree: Hasan and Husain get .73, Sergei and Sergey 1
    family: float = 0.85  # a family name, if the given names agree
    alone: float = 0.88  # nothing else agrees: Kiev is Kyiv (.94), Guinea is not Guiana (.87); 2 % of others pass
    alone_short: float = 0.93  # in a short name one sound counts more: Nato is not Nieto (.89)
    long: int = 6
    joined: float = 0.95  # words run together in one of them
    shortest_alike: int = 4  # shorter ones are compared letter by letter: Ali is Aly, Li is not Lee
    sure: float = 0.99
    most_name_words: int = 6
    longest_designation: int = 8  # letters and digits of a model or road; longer ones are account or file numbers


NAMES = NameRules()
