"""A labelled story as a scenario: what a careful reader expects of each day, from the labels of its lines.

Lines that tell one fact on one day (`repeat`, and `confirm` beside the first telling) are one expected change. It is
required if one of them is `news!`, and known by a few words that stand in them and in no other line of their articles.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.labelled_stories import NewsValue, Story, StoryLine, StoryRelation, read_story
from summarizer.briefing.model import ChangeKind
from summarizer.errors import InputError

ABOUT = "Check labelled stories, and write each as a scenario that replay plays and a benchmark scores."
KINDS: Mapping[StoryRelation, ChangeKind] = {
    StoryRelation.NEW: ChangeKind.NEW,
    StoryRelation.REPEAT: ChangeKind.NEW,
    StoryRelation.UPDATE: ChangeKind.UPDATED,
    StoryRelation.DISPUTE: ChangeKind.DISPUTED,
    StoryRelation.CONFIRM: ChangeKind.CORROBORATED,
    StoryRelation.RETRACT: ChangeKind.RETRACTED,
}
PHRASES = 4
"""Phrases by which a line is known: enough that one survives where a line is shown in part."""
SHORT_WORD = 20
"""As common as a short word is taken to be, in lines of a story."""
_WORD = re.compile(r"[\w’'$€£%.,-]*\w[%]?")
_SAME_FACT = frozenset({StoryRelation.REPEAT, StoryRelation.CONFIRM})


@dataclass(frozen=True, slots=True)
class _Fact:
    """The lines that tell one thing, the first telling first."""

    lines: tuple[StoryLine, ...]


def write_scenario(story: Story, folder: Path) -> None:
    """Write topic.toml, articles.jsonl and gold.json."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "topic.toml").write_text(topic_toml(story), "utf-8")
    entries = "".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in article_entries(story))
    (folder / "articles.jsonl").write_text(entries, "utf-8")
    (folder / "gold.json").write_text(json.dumps(gold(story), ensure_ascii=False, indent=1) + "\n", "utf-8")


def topic_toml(story: Story) -> str:
    """The topic file. JSON's strings and lists of them are TOML's as well."""
    rows = [
        f"name = {_quoted(story.topic)}",
        f"description = {_quoted(story.description or story.topic)}",
        f"keywords = {_quoted(list(story.keywords))}",
    ]
    for entity in story.entities:
        rows += ["", "[[entities]]", f"name = {_quoted(entity.name)}"]
        rows += [f"aliases = {_quoted(list(entity.aliases))}"]
        rows += [f"kind = {_quoted(entity.kind)}"] if entity.kind else []
    for aspect in story.aspects.values():
        rows += ["", "[[aspects]]", f"name = {_quoted(aspect.name)}", f"question = {_quoted(aspect.question)}"]
    return "\n".join(rows) + "\n"


def article_entries(story: Story) -> list[dict[str, str | None]]:
    """The lines of articles.jsonl."""
    return [
        {
            "id": article.id,
            "published": article.published.isoformat(),
            "publisher": article.publisher,
            "url": article.url,
            "title": article.headline or None,
            "text": article.text,
        }
        for article in story.articles
    ]


def gold(story: Story) -> dict[str, Any]:
    """What is expected, in the form of gold.json."""
    known_by = _Phrases(story)
    return {
        "entities": [
            {"name": entity.name, "aliases": list(dict.fromkeys((entity.name, *entity.aliases)))}
            for entity in story.entities
        ],
        "briefings": _briefings(story, known_by),
        "states": [
            {
                "date": state.day.isoformat(),
                "aspect": story.aspects[state.aspect].name,
                "any_of": list(state.any_of),
                "none_of": list(state.none_of),
                "empty": not state.any_of,
            }
            for state in story.states
        ],
        "asks": _asks(story, known_by),
    }


# --- changes --------------------------------------------------------------------------------------------------------


def _briefings(story: Story, known_by: _Phrases) -> list[dict[str, Any]]:
    days = sorted({article.published.date() for article in story.articles})
    return [_briefing(story, day, known_by) for day in days]


def _briefing(story: Story, day: date, known_by: _Phrases) -> dict[str, Any]:
    lines = [line for line in story.lines.values() if _day(story, line) == day]
    facts = [fact for fact in _facts(lines) if any(line.value.is_news for line in fact.lines)]
    changes = [change for fact in facts for change in _changes(story, fact, lines, known_by)]
    off = [phrase for line in lines if line.value is NewsValue.OFF_TOPIC for phrase in known_by.of([line])]
    return {"date": day.isoformat(), "quiet": not facts, "changes": changes, "must_not_mention": off}


def _facts(lines: Sequence[StoryLine]) -> list[_Fact]:
    """A day's lines by the fact that they tell; repeats of an earlier day belong to none of that day's."""
    first: dict[str, str] = {}
    found: dict[str, list[StoryLine]] = {}
    for line in lines:
        here = [first[ref] for ref in line.references if ref in first] if line.relation in _SAME_FACT else []
        first[line.ref] = here[0] if here else line.ref
        found.setdefault(first[line.ref], []).append(line)
    return [_Fact(tuple(told)) for told in found.values()]


def _changes(story: Story, fact: _Fact, today: Sequence[StoryLine], known_by: _Phrases) -> Iterable[dict[str, Any]]:
    """The change that a fact is, and that a second voice confirmed it the same day, which nobody must tell."""
    told = fact.lines[0]
    if told.relation is StoryRelation.REPEAT and told.references:
        yield _change(story, told, fact.lines, ChangeKind.NEW, required=False, known_by=known_by)
        return
    required = any(line.value is NewsValue.REQUIRED for line in fact.lines) and not _overtaken(fact, today)
    yield _change(story, told, fact.lines, KINDS[told.relation], required=required, known_by=known_by)
    confirmed = [line for line in fact.lines[1:] if line.relation is StoryRelation.CONFIRM]
    if confirmed:
        yield _change(story, confirmed[0], fact.lines, ChangeKind.CORROBORATED, required=False, known_by=known_by)


def _change(
    story: Story,
    told: StoryLine,
    lines: Sequence[StoryLine],
    kind: ChangeKind,
    *,
    required: bool,
    known_by: _Phrases,
) -> dict[str, Any]:
    before = answered_lines(story, told) if kind is not ChangeKind.NEW else []
    return {
        "type": kind.value,
        "articles": _articles(lines),
        "against": _articles(before),
        "any_of": known_by.of(lines),
        "required": required,
    }


def _overtaken(fact: _Fact, today: Sequence[StoryLine]) -> bool:
    """A count that a later one of the same day has replaced: the day's briefing has the later one."""
    refs = {line.ref for line in fact.lines}
    counted = {status.matter for line in fact.lines for status in line.matters if status.value}
    return any(
        later.relation is StoryRelation.UPDATE
        and refs.intersection(later.references)
        and any(status.value and status.matter in counted for status in later.matters)
        for later in today
    )


def answered_lines(story: Story, line: StoryLine) -> list[StoryLine]:
    """The lines that a line answers, with all that told the same before it, and what these answered on that very day.

    A reader is told once a day, so what the morning said may have reached him only through what it answered.
    """
    wanted = [story.lines[ref] for ref in line.references]
    found: dict[str, StoryLine] = {}
    while wanted:
        each = wanted.pop()
        if each.ref in found:
            continue
        found[each.ref] = each
        same_day = _day(story, each) == _day(story, line)
        if each.relation in _SAME_FACT or same_day:
            wanted += [story.lines[ref] for ref in each.references]
        wanted += [
            other for other in _before(story, line) if other.relation in _SAME_FACT and each.ref in other.references
        ]
    return list(found.values())


def _before(story: Story, line: StoryLine) -> Iterable[StoryLine]:
    for other in story.lines.values():
        if other.ref == line.ref:
            return
        yield other


def _day(story: Story, line: StoryLine) -> date:
    return story.article_of(line).published.date()


def _articles(lines: Iterable[StoryLine]) -> list[str]:
    return list(dict.fromkeys(line.article for line in lines))


# --- questions ------------------------------------------------------------------------------------------------------


def _asks(story: Story, known_by: _Phrases) -> list[dict[str, Any]]:
    asked = []
    for ask in story.asks:
        lines = [story.lines[ref] for ref in ask.references]
        sides = [known_by.of([line]) for line in lines] if ask.sides else []
        any_of = [phrase for side in sides for phrase in side] if ask.sides else list(ask.any_of)
        asked.append(_asked(ask.question, any_of, _articles(lines), refuse=ask.refused, sides=sides))
    for since in story.sinces:
        lines = [story.lines[ref] for ref in since.references]
        question = f"What has changed since {since.day.day} {since.day:%B %Y}?"
        any_of = [phrase for line in lines for phrase in known_by.of([line])]
        asked.append(_asked(question, any_of, _articles(lines), refuse=False, sides=[]))
    return asked


def _asked(
    question: str, any_of: Sequence[str], articles: Sequence[str], *, refuse: bool, sides: Sequence[Sequence[str]]
) -> dict[str, Any]:
    return {"question": question, "any_of": any_of, "articles": articles, "refuse": refuse, "sides": sides}


# --- phrases --------------------------------------------------------------------------------------------------------


class _Phrases:
    """A few words of a line that stand in it word for word and in no other line of its article."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._common = Counter(word for line in story.lines.values() for word in set(_words(line.text)))

    def of(self, lines: Sequence[StoryLine]) -> list[str]:
        """Phrases of all these lines, which tell one thing: a phrase may stand in several of them."""
        refs = {line.ref for line in lines}
        return list(dict.fromkeys(phrase for line in lines for phrase in self._of_line(line, refs)))

    def _of_line(self, line: StoryLine, same: set[str]) -> list[str]:
        siblings = [
            other.text.casefold()
            for other in self._story.article_of(line).lines
            if other.ref not in same and other.ref != line.ref
        ]
        places = list(_WORD.finditer(line.text))
        found: list[tuple[float, int, str]] = []
        for at, (one, other) in enumerate(itertools.pairwise(places)):
            phrase = line.text[one.start() : other.end()].rstrip(".,")
            apart = line.text[one.end() : other.start()]
            if (
                apart == " "
                and any(map(_tells, _words(phrase)))
                and not any(phrase.casefold() in text for text in siblings)
            ):
                found.append((self._rarity(phrase), at, phrase))
        taken: list[tuple[int, str]] = []
        for _, at, phrase in sorted(found):
            if len(taken) < PHRASES and all(abs(at - other) > 1 for other, _ in taken):
                taken.append((at, phrase))
        return [phrase for _, phrase in sorted(taken)] or [line.text]

    def _rarity(self, phrase: str) -> float:
        """Low for words that few lines of the story have; a short word says little, however rare."""
        return float(sum(self._common[word] if _tells(word) else SHORT_WORD for word in _words(phrase)))


def _tells(word: str) -> bool:
    return len(word) > 3 or word.isdigit()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _quoted(value: str | list[str]) -> str:
    return json.dumps(value, ensure_ascii=False)


# --- command --------------------------------------------------------------------------------------------------------


def summary(story: Story) -> str:
    """One line of counts."""
    relations = Counter(line.relation.value for line in story.lines.values())
    values = Counter(line.value.value for line in story.lines.values())
    return (
        f"{story.name}: {len(story.articles)} articles, {len(story.lines)} lines, {len(story.matters)} matters, "
        f"{len(story.aspects)} aspects; {_counts(relations)}; {_counts(values)}"
    )


def _counts(found: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(found.items(), key=lambda item: -item[1]))


def main(argv: Sequence[str] | None = None) -> int:
    """Check stories, and write each as a scenario where asked; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.labelled_stories", description=ABOUT)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="labelled stories")
    parser.add_argument("--scenario", type=Path, metavar="OUT", help="write each story as the scenario OUT/NAME")
    arguments = parser.parse_args(argv)
    failed = False
    for path in arguments.files:
        try:
            story = read_story(path)
        except InputError as error:
            print(error, file=sys.stderr)
            failed = True
            continue
        if arguments.scenario:
            write_scenario(story, arguments.scenario / story.name)
        print(summary(story))
    return int(failed)
