"""A reader is told each change once, and none is lost, whenever it reads and whatever gets lost on the way."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.admin import open_ledger
from summarizer.briefing.model import ChangeKind
from summarizer.claims.model import Claim
from summarizer.errors import AlreadyStoredError, NotFoundError, UsageError
from summarizer.ingest.model import Article, ArticleVersion, VersionState
from summarizer.models.values import ModelRef
from summarizer.readers import commands
from summarizer.readers.limits import READERS, ReaderLimits
from summarizer.readers.model import Reader, new_token, token_hash
from summarizer.readers.read_changes import UnknownCursorError, read_changes
from summarizer.relations.model import Link, Relation
from summarizer.text.span import Span
from summarizer.topics.model import Relevance, Topic
from summarizer.workspace.model import Workspace
from tests.ledgers import template

START = datetime(2025, 3, 1, 9, tzinfo=UTC)
MADE = ModelRef("test", "1")
TOPIC = Topic("t", "w", "Ferry", "The ferry")
NUMBERS = itertools.count()
SMALL = ReaderLimits(claims=3, windows=2)


@dataclass
class World:
    """A ledger in which articles arrive, and lose sentences, at given minutes."""

    url: str
    count: itertools.count = field(default_factory=itertools.count)

    def __post_init__(self):
        self.ledger = open_ledger(self.url)
        self.versions: dict[str, list[str]] = {}
        self.standing: dict[str, list[str]] = {}

    def restart(self):
        self.ledger.dispose()
        self.ledger = open_ledger(self.url)

    def set_up(self, readers=("one",)):
        with self.ledger() as work:
            work.workspaces.add(Workspace("w", "W"))
            work.workspaces.add(Workspace("other", "Other"))
            work.topics.add(TOPIC)
            work.topics.add(Topic("u", "other", "Ferry", "The other ferry"))
            for name in readers:
                work.readers.add(Reader(name, "w", name, token_hash(name), START))
            work.commit()

    def article(self, at: datetime, sentences: int) -> list[str]:
        """A new article; returns the ids of its claims."""
        number = next(self.count)
        article_id = f"a{number}"
        with self.ledger() as work:
            work.articles.add(
                Article(article_id, "w", "Herald", f"Origin {number}", at, f"https://h.example/{number}"), []
            )
            ids = self._version(work, article_id, 1, at, [f"x{next(self.count)}" for _ in range(sentences)])
            work.commit()
        self.standing[article_id] = ids
        return ids

    def edit(self, article_id: str, at: datetime) -> str:
        """A version of the article that drops its first sentence; returns the id of the dropped claim."""
        dropped, *_ = self.standing[article_id]
        with self.ledger() as work:
            number = len(self.versions[article_id]) + 1
            self._version(work, article_id, number, at, [])
            version_id = self.versions[article_id][-1]
            link = Link(None, dropped, version_id, Relation.RETRACTS, 1.0, ("no longer in the article",), MADE)
            work.claims.add_links([link])
            work.commit()
        self.standing[article_id] = self.standing[article_id][1:]
        return dropped

    def _version(self, work, article_id, number, at, words) -> list[str]:
        version_id = f"{article_id}.{number}"
        sentences = [f"The ferry {word} left the harbour." for word in words]
        text = " ".join(sentences) or "Gone."
        work.articles.add_version(
            ArticleVersion(
                version_id, article_id, "w", number, None, text, at, at, version_id, b"", state=VersionState.ANALYSED
            ),
            [],
        )
        self.versions.setdefault(article_id, []).append(version_id)
        claims, start = [], 0
        for word, sentence in zip(words, sentences, strict=True):
            vector = np.zeros(64, np.float32)
            vector[int(word[1:]) % 64] = 1
            span = Span(start, start + len(sentence))
            claims.append(
                Claim(
                    word,
                    "w",
                    article_id,
                    version_id,
                    span,
                    sentence,
                    0,  # deep in an article a sentence would not be worth a line
                    "Herald",
                    article_id,
                    at,
                    at,
                    MADE,
                    vector=vector,
                    news=0.95,
                )
            )
            start += len(sentence) + 1
        work.claims.add(claims)
        work.claims.store_relevances([Relevance(claim.id, "t", 1.0) for claim in claims])
        return [claim.id for claim in claims]

    def read(self, reader: str, cursor: str | None, now: datetime, limits: ReaderLimits = READERS):
        with self.ledger() as work:
            page = read_changes(work, work.readers.get(reader), TOPIC, cursor, now, limits)
            work.commit()
        return page


@pytest.fixture
def world(sqlite_url):
    world = World(sqlite_url)
    world.set_up()
    yield world
    world.ledger.dispose()


def told(page) -> list[tuple[ChangeKind, str]]:
    """What the changes of a page are about: the claims that they report, or of which they say that they are gone."""
    pairs = []
    for change in page.changes:
        lead = change.citations or change.against
        pairs.append((change.kind, lead[0].claim_id))
    return pairs


def test_a_page_is_repeated_until_its_cursor_comes_back(world):
    """A lost response loses nothing, and what arrives meanwhile waits for the next page."""
    (first,) = world.article(START, 1)
    page = world.read("one", None, START)
    (second,) = world.article(START + timedelta(hours=1), 1)
    world.restart()
    again = world.read("one", None, START + timedelta(hours=2))
    following = world.read("one", page.cursor, START + timedelta(hours=2))
    assert told(page) == [(ChangeKind.NEW, first)]
    assert again == page
    assert told(following) == [(ChangeKind.NEW, second)]
    assert world.read("one", following.cursor, START + timedelta(hours=3)).changes == ()


def test_a_confirmed_page_is_not_told_again_without_a_cursor(world):
    world.article(START, 2)
    page = world.read("one", None, START)
    empty = world.read("one", page.cursor, START)
    assert (empty.changes, empty.cursor) == ((), page.cursor)
    assert world.read("one", None, START).changes == ()


def test_another_pages_cursor_is_refused_and_changes_nothing(world):
    world.article(START, 1)
    page = world.read("one", None, START)
    for wrong in ("nonsense", "0" * 20):
        with pytest.raises(UnknownCursorError, match="Ask without a cursor"):
            world.read("one", wrong, START)
    assert world.read("one", None, START) == page


def test_readers_do_not_confirm_for_each_other(world):
    with world.ledger() as work:
        work.readers.add(Reader("two", "w", "two", token_hash("two"), START))
        work.commit()
    (only,) = world.article(START, 1)
    page = world.read("one", None, START)
    world.read("one", page.cursor, START)
    assert told(world.read("two", None, START)) == [(ChangeKind.NEW, only)]


@pytest.mark.slow
def test_a_reader_that_was_away_for_a_year_gets_everything_in_pages(world):
    expected = [claim for day in range(30) for claim in world.article(START + timedelta(days=12 * day), 2)]
    seen, cursor = [], None
    for _ in range(40):
        page = world.read("one", cursor, START + timedelta(days=400), SMALL)
        seen += [claim for _, claim in told(page)]
        cursor = page.cursor
        if not page.changes and not page.more:
            break
    assert seen == list(dict.fromkeys(seen))
    assert sorted(seen) == sorted(expected)


def test_what_a_reader_was_told_and_an_edit_dropped_is_retracted_once(world):
    first, _ = world.article(START, 2)
    page = world.read("one", None, START)
    world.edit("a0", START + timedelta(days=1))
    following = world.read("one", page.cursor, START + timedelta(days=1))
    assert told(following) == [(ChangeKind.RETRACTED, first)]
    assert world.read("one", following.cursor, START + timedelta(days=2)).changes == ()


def test_a_claim_that_is_committed_late_is_told(world):
    """Its date is before the reader's last page, its transaction ended after it."""
    world.article(START + timedelta(minutes=5), 1)
    page = world.read("one", None, START + timedelta(minutes=6))
    (late,) = world.article(START + timedelta(minutes=3), 1)
    following = world.read("one", page.cursor, START + timedelta(minutes=7))
    assert told(following) == [(ChangeKind.NEW, late)]
    assert world.read("one", following.cursor, START + timedelta(minutes=8)).changes == ()


def steps_of(kind: str, most: int, least: int = 0):
    return st.tuples(st.just(kind), st.integers(least, most))


STEPS = st.lists(
    st.one_of(
        steps_of("article", 4, 1),
        steps_of("late_article", 10, 1),
        steps_of("edit", 5),
        steps_of("read", 1),
        steps_of("lose_response", 1),
        steps_of("forget_cursor", 1),
        steps_of("restart", 0),
        steps_of("wait", 400),
    ),
    max_size=25,
)


class Play:
    """Two clients of one ledger. What a client received counts as kept once it has asked with the page's cursor."""

    names = ("one", "two")

    def __init__(self, world):
        self.world = world
        self.now = START
        self.cursors = dict.fromkeys(self.names)
        self.unconfirmed = {name: [] for name in self.names}
        self.kept = {name: [] for name in self.names}
        self.claims: list[str] = []
        self.dropped: list[str] = []

    def article(self, sentences):
        self.claims += self.world.article(self.now, sentences)

    def late_article(self, minutes):
        self.claims += self.world.article(self.now - timedelta(minutes=minutes), 1)

    def edit(self, number):
        if standing := [article_id for article_id, left in self.world.standing.items() if left]:
            self.dropped.append(self.world.edit(standing[number % len(standing)], self.now))

    def read(self, number):
        name = self.names[number]
        page = self.world.read(name, self.cursors[name], self.now, SMALL)
        if self.cursors[name] is not None:
            self.kept[name] += self.unconfirmed[name]
        self.unconfirmed[name] = told(page)
        self.cursors[name] = page.cursor
        return page

    def lose_response(self, number):
        name = self.names[number]
        self.world.read(name, self.cursors[name], self.now, SMALL)
        if self.cursors[name] is not None:  # the server has the confirmation, the client got no answer
            self.kept[name] += self.unconfirmed[name]
            self.unconfirmed[name] = []

    def forget_cursor(self, number):
        """The client restarts with an empty memory: what it had not confirmed comes again."""
        self.cursors[self.names[number]] = None
        self.unconfirmed[self.names[number]] = []

    def restart(self, _):
        self.world.restart()

    def wait(self, minutes):
        self.now += timedelta(minutes=minutes)

    def drain(self, number):
        page = self.read(number)
        while page.changes or page.more:
            page = self.read(number)
        return self.kept[self.names[number]]


@settings(
    max_examples=settings().max_examples // 3,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_nobody_is_told_twice_and_nobody_misses_anything(tmp_path, steps):
    """Random reading times, lost responses, forgotten cursors, restarts, edits, claims that become visible late."""
    path = (
        tmp_path / f"{next(NUMBERS)}.db"
    )  # one for each example: the log of another's ledger must not be read into it
    shutil.copyfile(template(), path)
    world = World(f"sqlite:///{path}")
    world.set_up(Play.names)
    play = Play(world)
    for kind, number in steps:
        play.now += timedelta(minutes=1)
        getattr(play, kind)(number)
    for number, name in enumerate(Play.names):
        kept = play.drain(number)
        assert len(kept) == len({*kept}), name
        new = {claim for kind, claim in kept if kind is ChangeKind.NEW}
        gone = {claim for kind, claim in kept if kind is ChangeKind.RETRACTED}
        assert gone == {claim for claim in play.dropped if claim in new}
        assert {*play.claims} - new <= replaced(world)
    world.ledger.dispose()


def replaced(world) -> set[str]:
    """Claims of a version that a later one replaced: where both are read in one window, only the later one is told."""
    with world.ledger() as work:
        return {
            claim.id
            for versions in world.versions.values()
            if len(versions) > 1
            for version in versions[:-1]
            for claim in work.claims.list_by_version(version)
        }


def test_a_reader_is_found_by_its_token_and_sees_only_its_topics(world):
    token = new_token()
    with world.ledger() as work:
        reader = commands.add_reader(work, "w", " my  page ", ["t"], token, START, "console")
        work.commit()
    with world.ledger() as work:
        assert commands.reader_of_token(work, token) == reader
        assert reader.name == "my page"
        assert token not in str(reader)
        for wrong in ("", "dbr_", token[:-1], token + "x", token_hash(token), "\ud800"):
            assert commands.reader_of_token(work, wrong) is None
        assert commands.topic_for(work, reader, "Ferry") == TOPIC
        for wrong in ("u", "nothing"):
            with pytest.raises(NotFoundError, match="no such topic for this reader"):
                commands.topic_for(work, reader, wrong)
        narrow = replace(reader, topic_ids=("elsewhere",))
        with pytest.raises(NotFoundError, match="no such topic for this reader"):
            commands.topic_for(work, narrow, "t")
        assert commands.topics_for(work, narrow) == ()


@pytest.mark.parametrize(
    ("name", "topics", "workspace", "error"),
    [
        ("", [], "w", UsageError),
        ("x" * 61, [], "w", UsageError),
        ("fine", ["u"], "w", NotFoundError),
        ("fine", [], "nowhere", NotFoundError),
        ("ONE", [], "w", AlreadyStoredError),
    ],
)
def test_a_reader_that_cannot_be_added_is_refused(world, name, topics, workspace, error):
    with world.ledger() as work, pytest.raises(error):
        commands.add_reader(work, workspace, name, topics, new_token(), START, "console")


def test_a_removed_reader_leaves_nothing(world):
    token = new_token()
    with world.ledger() as work:
        reader = commands.add_reader(work, "w", "gone", [], token, START, "console")
        work.commit()
    world.article(START, 1)
    page = world.read(reader.id, None, START)
    world.read(reader.id, page.cursor, START)
    with world.ledger() as work:
        commands.remove_reader(work, "w", "gone", START, "console")
        work.commit()
    with world.ledger() as work:
        assert commands.reader_of_token(work, token) is None
        with pytest.raises(NotFoundError, match="readers list"):
            commands.remove_reader(work, "w", "gone", START, "console")
