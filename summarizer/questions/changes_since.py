"""What changed on a topic since a day: the typed lines of its delivered briefings, else of its timeline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time

from summarizer.briefing.model import Briefing, Change
from summarizer.questions.limits import ANSWERS, AnswerRules
from summarizer.questions.model import Answer, AnswerLine
from summarizer.questions.timeline import build_timeline
from summarizer.text.question_words import query_terms
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork

WHICH_TOPIC = "There are several topics here: {names}. Say which one you mean."
NOTHING = "Nothing changed on {name} since {day:%-d %B %Y}, as far as the stored articles say."
NO_TOPIC = "There is no topic here yet. Add one, and its changes are kept."


def changes_since(
    work: UnitOfWork, question: str, topic: Topic, since: date, now: datetime, rules: AnswerRules = ANSWERS
) -> Answer:
    """The changes of this topic from `since` to `now`, the newest first, each once."""
    begun = datetime.combine(since, time.min, UTC)
    briefings = [each for each in work.briefings.list_by_topic(topic.id, begun, rules.briefings) if each.until <= now]
    told = list(_told(briefings, since)) if briefings else _dated(work, topic, since, now)
    lines = tuple(_line(change) for change in _newest_of_the_best(told, rules))
    return Answer(question, lines, refusal=None if lines else NOTHING.format(name=topic.name, day=since))


def topic_meant(question: str, topics: Sequence[Topic]) -> tuple[Topic | None, str]:
    """The topic that a question is about, or None and the reason in words: the only one, or the one that it names."""
    if len(topics) <= 1:
        return (topics[0], "") if topics else (None, NO_TOPIC)
    words = query_terms(question)
    named = sorted(((len(words & _names(topic)), topic.name, topic) for topic in topics), reverse=True, key=_by_words)
    if named[0][0] > named[1][0]:
        return named[0][2], ""
    return None, WHICH_TOPIC.format(names=", ".join(sorted(topic.name for topic in topics)))


def _by_words(one: tuple[int, str, Topic]) -> tuple[int, str]:
    return one[0], one[1]


def _names(topic: Topic) -> frozenset[str]:
    """The words that name it."""
    entities = [name for entity in topic.entities for name in (entity.name, *entity.aliases)]
    return query_terms(" ".join([topic.name, *topic.keywords, *entities]))


def _told(briefings: Sequence[Briefing], since: date) -> Iterator[Change]:
    for briefing in briefings:
        for change in briefing.changes:
            if change.citations and change.citations[0].reported_at.astimezone(UTC).date() >= since:
                yield change


def _dated(work: UnitOfWork, topic: Topic, since: date, now: datetime) -> list[Change]:
    entries = build_timeline(work, topic, since, now.astimezone(UTC).date()).lines
    return [entry.change for entry in reversed(entries) if entry.change.citations]


def _newest_of_the_best(changes: Iterable[Change], rules: AnswerRules) -> list[Change]:
    """As many as an answer has, by weight; the newest first. What several places were told stands once."""
    once: dict[str, Change] = {}
    for change in changes:
        once.setdefault(_plain(change.text), change)
    best = sorted(once.values(), key=lambda change: -change.score)[: rules.changes]
    return sorted(best, key=lambda change: (change.citations[0].reported_at.date(), change.score), reverse=True)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _line(change: Change) -> AnswerLine:
    return AnswerLine(change.text, change.citations[0], kind=change.kind)
