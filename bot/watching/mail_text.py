"""Extracts the article from an email's text: unfolded, without what mail programs and senders add. Pure.

text of a part → flowed lines joined → forwarded text separated from the note above it
     → without quoted replies, signature, link URLs and the footer of a list
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import islice

from bot.watching.limits import MAIL

_SIGNATURE = re.compile(r"^(?:-- ?|—|_{5,})$")
_QUOTED = re.compile(r"^\s{0,2}>")
_FIELD = re.compile(r"^[>\s*]*([^\W\d_][\w.' -]{0,24}?)\s?\*?:\*?\s*(\S.*)$")
_IMAGE = re.compile(r"\[(?:image|bild|cid|inline)\b[^\]\n]{0,200}\]", re.IGNORECASE)
_LINK = re.compile(
    r"[ \t]?(?:<\s?https?://[^<>\s]{1,3000}\s?>|\(\s?https?://[^()\s]{20,3000}\s?\)|\[\s?https?://[^\[\]\s]{1,3000}\s?\])"
)
_BARE_LINK = re.compile(r"^\W{0,4}(?:https?://|www\.)\S+\W{0,3}$")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A forwarded text: its author, subject and date where given, and the note above it."""

    text: str
    note: str
    sender: str = ""
    date: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class _Phrases:
    """`mail.toml`, compiled."""

    fields: Mapping[str, str]
    opens: re.Pattern[str]
    attribution: re.Pattern[str]
    stub: re.Pattern[str]
    about_mail: re.Pattern[str]
    sent_from: re.Pattern[str]
    prefix: re.Pattern[str]


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    data = tomllib.loads(files("bot.watching").joinpath("mail.toml").read_text(encoding="utf-8"))
    return _Phrases(
        {label: name for name, labels in data["fields"].items() for label in labels},
        _any(data["opens"], r"^[-_*>\s]*(?:{})[-_*:\s]*$"),
        _any(data["attribution"], r"^\W*(?:{})\s*$"),
        _any(data["stub"], r"(?:{})"),
        _any((*data["footer"], *data["stub"]), r"(?:{})"),
        _any(data["sent_from"], r"^(?:{}).{{0,60}}$"),
        _any(data["prefix"], r"^(?:\s*(?:(?:{})(?:\[\d+\])?\s?:|\[[^\[\]]{{1,60}}\]))+\s*"),
    )


def _any(patterns: Sequence[str], around: str) -> re.Pattern[str]:
    return re.compile(around.format("|".join(f"(?:{pattern})" for pattern in patterns)), re.IGNORECASE)


def unflowed(text: str, *, delsp: bool = False) -> str:
    """A format=flowed text (RFC 3676) with each paragraph on one line."""
    paragraphs: list[list[str]] = []  # their pieces: a string that grows by each line would be copied each time
    open_depth: int | None = None
    for line in text.split("\n"):
        quoted = line[: len(line) - len(line.lstrip(">"))]
        bare = line[len(quoted) :]
        bare = bare.removeprefix(" ")  # space-stuffing
        flows = bare.endswith(" ")
        if bare == "-- ":  # the line above a signature, which stands alone
            flows, open_depth = False, None
        if open_depth == len(quoted):
            paragraphs[-1].append(bare)
        else:
            paragraphs.append([f"{quoted} {bare}" if quoted else bare])
        if flows and delsp:
            paragraphs[-1][-1] = paragraphs[-1][-1][:-1]
        open_depth = len(quoted) if flows else None
    return "\n".join(map("".join, paragraphs))


def bare_subject(subject: str) -> str:
    """A subject without the prefixes of replies, forwards and mailing lists."""
    return _phrases().prefix.sub("", subject).strip() or subject.strip()


def is_reply(subject: str) -> bool:
    """Whether it is a reply, so that the text below is quoted from earlier emails."""
    return (
        re.match(r"\s*(?:re|aw|antw|sv|vs|odp|rép|ré|rif|res|ynt)\s?(?:\[\d+\])?\s?:", subject, re.IGNORECASE)
        is not None
    )


def is_stub(text: str) -> bool:
    """Whether it only says that the email must be read elsewhere."""
    said = _without_links(text)
    words = len(_WORD.findall(said))
    if words > MAIL.stub:
        return False
    return words == 0 or any(_is_mark(_phrases().stub, line) for line in said.split("\n"))


def forwarded(text: str) -> Forwarded | None:
    """The text forwarded inside this one; None if there is none.

    It begins with a block of fields ("From:", "Date:", "Subject:" in many languages), or with a line from the mail
    program; all of it may be quoted.
    """
    lines = text.split("\n")
    examined = 0
    for number, line in enumerate(lines):
        if _is_mark(_phrases().opens, line):
            fields, end = _fields(lines, _first_text(lines, number + 1))
        elif number >= examined and ":" in line and _follows(lines, number):
            fields, end = _fields(lines, number)
            examined = end  # the rest of this block has no other fields
            if not _has_fields(fields):
                continue
        else:  # most lines
            continue
        if any(map(str.strip, islice(lines, end, None))):
            note, body = "\n".join(lines[:number]), "\n".join(lines[end:])
            named = (fields.get(name, "") for name in ("from", "date", "subject"))
            return Forwarded(_unquoted(body), note, *named)
    return None


def _first_text(lines: Sequence[str], start: int) -> int:
    """The first of three lines that is not blank, else the end."""
    return next((at for at in range(start, min(len(lines), start + 3)) if lines[at].strip()), len(lines))


def _follows(lines: Sequence[str], number: int) -> bool:
    """Whether a block of fields may begin here: at the top, or below a blank line or a rule."""
    return number == 0 or not _WORD.search(lines[number - 1])


def _fields(lines: Sequence[str], start: int) -> tuple[dict[str, str], int]:
    """The fields of the block that begins here, by their English names, and its end."""
    fields: dict[str, str] = {}
    at = start
    while at < min(len(lines), start + MAIL.field_lines):
        if field := _field(lines[at]):
            fields.setdefault(*field)
        elif not fields or not _goes_on(lines, at):
            break
        at += 1
    return fields, at


def _field(line: str) -> tuple[str, str] | None:
    """The English name and the value of a field."""
    match = _FIELD.match(line)
    if match is None:
        return None
    name = _phrases().fields.get(match.group(1).strip().lower())
    return (name, match.group(2).strip()) if name else None


def _goes_on(lines: Sequence[str], at: int) -> bool:
    """Whether it continues a list of recipients, or is a blank line between two fields that were blocks of HTML."""
    if lines[at].strip(" >") and lines[at - 1].rstrip().endswith((",", ";", ">")):
        return True
    if lines[at].strip():
        return False
    return any(map(_field, lines[at + 1 : at + 2]))


def _unquoted(text: str) -> str:
    """Without quotation marks at the line starts, if all lines have them."""
    lines = text.split("\n")
    if all(_QUOTED.match(line) for line in lines if line.strip()):
        return "\n".join(re.sub(r"^\s{0,2}> ?", "", line) for line in lines)
    return text


def mail_article_text(text: str, *, reply: bool = False) -> str:
    """The writer's own text, without quoted replies, signature, link URLs and mailing list footer.

    `text` is already unflowed. In a `reply`, everything below an attribution line or the quoted email's header fields
    counts as quoted.
    """
    lines = _without_links(text).split("\n")
    if reply:
        lines = _before_quoted(lines)
    kept = [line for line in lines if not _QUOTED.match(line)]
    lines = [line for line in kept if not _is_attribution(line)] if any(map(str.strip, kept)) else lines
    lines = _before_signature(lines)
    return "\n".join(_without_footer(lines)).strip("\n")


def _before_quoted(lines: list[str]) -> list[str]:
    for number in range(1, len(lines)):
        if _is_attribution(lines[number]) or _is_mark(_phrases().opens, lines[number]):
            return lines[:number]
        if ":" in lines[number] and _has_fields(_fields(lines, number)[0]):
            return lines[:number]
    return lines


def _has_fields(fields: Mapping[str, str]) -> bool:
    """Whether these are the fields of another mail, and not words with colons."""
    return "from" in fields and len(fields) >= MAIL.fields


def _before_signature(lines: list[str]) -> list[str]:
    """Up to the last "-- " if the text after it is as short as a signature."""
    behind = 0
    for number in range(len(lines) - 1, 0, -1):
        if _SIGNATURE.match(lines[number]):
            return lines[:number]
        behind += len(_WORD.findall(lines[number]))
        if behind > MAIL.signature:
            break
    return lines


def _without_footer(lines: Sequence[str]) -> list[str]:
    """Without lines about the email itself near the end, and the short text after the first of them."""
    kept: list[str] = []
    words = [len(_WORD.findall(line)) for line in lines]
    left = sum(words)
    for at, (line, count) in enumerate(zip(lines, words, strict=True)):
        said = line.strip()
        if min(at, len(lines) - at) < MAIL.end_lines and _is_about_mail(said, count):
            if left <= MAIL.footer and len(kept) > len(lines) / 2:
                break
        elif not _is_mark(_phrases().sent_from, said):
            kept.append(line)
        left -= count
    return kept


def _is_about_mail(line: str, words: int) -> bool:
    if not 0 < words <= MAIL.footer_line:
        return False
    return _is_mark(_phrases().about_mail, line)


def _is_attribution(line: str) -> bool:
    """Whether it is the line above a quoted reply. Its end is looked at first, as most lines have another."""
    return line.rstrip().endswith(":") and _is_mark(_phrases().attribution, line)


def _is_mark(pattern: re.Pattern[str], line: str) -> bool:
    """Whether the line is, or contains, such a phrase; a line longer than `MAIL.mark` is never one."""
    return len(line) <= MAIL.mark and pattern.search(line) is not None


def _without_links(text: str) -> str:
    bare = _LINK.sub("", _IMAGE.sub("", text))
    return "\n".join(line for line in bare.split("\n") if not _BARE_LINK.match(line))
