"""Mutations of well-formed documents: bytes flipped, parts cut, doubled and nested, and values that broke parsers.

One document in eight is grown to LARGE, because quadratic behaviour shows only there.
"""

from __future__ import annotations

import random
import re

LARGE = 1_000_000
"""Bytes of the documents that are grown."""

_NASTY = (
    *(
        b"http://[",
        b"http://a:99999/",
        b"https://xn--/",
        b"//",
        b"javascript:alert(1)",
        b"http://[fe80::1%25eth0]/",
        b"http://\xff/",
    ),
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"\xef\xbb\xbf",
        b"\xe2\x80\x8b",
        b"\xf0\x9f\x98\x80",
        b"\x1b[31m",
        b"\xe2\x80\xae",
    ),
    *(
        b"9" * 40,
        b"-1",
        b"1e999",
        b"NaN",
        b"null",
        b"[]",
        b"{}",
        b'""',
        b"true",
        b"0000-00-00",
        b"9999-12-31T23:59:60+99:99",
    ),
    *(b"charset=undefined", b"charset=idna", b"charset=utf-7", b"charset=zip", b"encoding='rot13'", b"gzip, gzip, br"),
    *(
        b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
        b"&b;",
        b"&#0;",
        b"&#xD800;",
        b"&#99999999;",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"-->",
    ),
    *(
        b"<base href='http://['>",
        b"<template>",
        b"<svg>",
        b"<math>",
        b"<plaintext>",
        b"<frameset>",
        b"<a:b:c>",
        b"<p",
        b"='",
    ),
    *(
        b"=?utf-8?Q?=FF?=",
        b"=?x?B?!?=",
        b"boundary=",
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
        b"\r\n\r\n",
    ),
    *(
        b"(",
        b")",
        b"[",
        b"]",
        b"{",
        b'"',
        b"'",
        b"<",
        b">",
        b"&",
        b"%",
        b"\\",
        b"\\u",
        b"/*",
        b"$",
        b":",
        b";",
        b",",
        b" ",
        b"\n",
        b"\t",
    ),
    *(
        b"<div>",
        b"<b><i>",
        b"<table><tr><td>",
        b"<ul><li>",
        b'{"a":',
        b"[[",
        b"<outline>",
        b"<item>",
        b"Re: ",
        b"> ",
        b"a@b.c ",
    ),
)


def mutated(sound: tuple[bytes, ...], rng: random.Random) -> bytes:
    """One of the documents after one to eight mutations, sometimes grown to LARGE by repeating one of its parts."""
    data = bytearray(rng.choice(sound))
    for _ in range(rng.randint(1, 8)):
        rng.choice(_MUTATIONS)(data, rng)
    if rng.random() < 1 / 8:
        start, end = _span(data, rng)
        part = bytes(data[start:end][:300]) if rng.random() < 1 / 2 else rng.choice(_NASTY)
        data[start:start] = (part or b"(") * (LARGE // max(1, len(part)))
    return bytes(data[: 2 * LARGE])


def _span(data: bytearray, rng: random.Random) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + int(rng.expovariate(1 / 60)))


def _flip(data: bytearray, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 4)):
        if data:
            data[rng.randrange(len(data))] = rng.randrange(256)


def _cut(data: bytearray, rng: random.Random) -> None:
    start, end = _span(data, rng)
    del data[start:end]


def _double(data: bytearray, rng: random.Random) -> None:
    start, end = _span(data, rng)
    data[end:end] = bytes(data[start:end]) * rng.choice((1, 2, 50, 1000))


def _insert(data: bytearray, rng: random.Random) -> None:
    start, _ = _span(data, rng)
    data[start:start] = rng.choice(_NASTY) * rng.choice((1, 1, 1, 3, 900))


def _replace(data: bytearray, rng: random.Random) -> None:
    """Replace one value (between quotes, brackets or colons) by a hostile one."""
    values = list(re.finditer(rb'(?<=[">:=])[^"<>\r\n=]{1,200}(?=["<\r\n])', data))
    if values:
        chosen = rng.choice(values)
        data[chosen.start() : chosen.end()] = rng.choice(_NASTY)


_MUTATIONS = (_flip, _cut, _double, _insert, _replace, _replace)
