"""Full-text search over the claims of one workspace, at a cost that hardly grows with the ledger.

In a large ledger the words of a question match half of all claims, and ranking all of them took most of the time of an
answer. So only these are ranked:

    the newest claims with any of the words → fewer than the limit: these are all
                                            → else also older ones with a rare word, or with all of the words

What this leaves out, an old claim that shares only some common words with the question, can still be found by meaning:
that search goes through all claims, in a large workspace by the signs of their vectors (see `storage.vector_index`).

To learn how rare the words are, FTS5's own bm25() goes through every claim that has one of them, in each query. So in a
large ledger `storage.bm25` ranks instead, by how rare a word is among the newest matches.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isqrt
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, Row, func, select, text

from storage.bm25 import Hits, MatchingClaims, NewestMatches
from storage.tables.claims import ClaimRow
from storage.tables.topics import RelevanceRow


@dataclass(frozen=True, slots=True)
class WordSearchLimits:
    """How many claims are ranked."""

    newest: int = 2_000
    """With any of the words. A ledger of 4,000 claims has so many for a question on its main topic; FTS5 ranks them in
    10 ms of processor time, and those of a topic in 30."""
    rare: int = 500
    """A word that fewer claims have is looked up in all of them: it says what the question is about."""
    together: int = 500
    """Older claims with all of the words, newest first."""
    nearby: int = 20_000
    """PostgreSQL looks for them in this many claims before it asks its word index for all claims. If many match, this
    is faster: where one claim in forty has all the words, it finds 500."""
    large: int = 200_000
    """With more claims than this in all workspaces, SQLite's word index is not asked how rare a word is: it would go
    through every match. Claims with all of the words are looked for in this many before the newest matches."""
    small_topic: int = 2_000
    """A topic with no more claims than this is searched whole. To look for its claims among the newest matches would go
    through all matches of a large ledger."""
    met_per_claim: int = 1_000
    """On SQLite a topic is also searched whole if its size squared is at most this times the number of all claims.
    Reading it takes time proportional to its size, finding enough of it among all claims inversely so: one of 2,500 of
    100,000 claims took 177 ms and now takes 22."""
    dense: int = 10
    """SQLite reads all of a range if it has at most this many numbers for each one that is asked for."""


WORDS = WordSearchLimits()

_BEST = """
    SELECT hit.id, hit.score, min(hit.number) OVER () AS oldest, count(*) OVER () AS matched
    FROM ({matching}) AS hit ORDER BY hit.score DESC, hit.id LIMIT :most
"""
# CROSS JOIN keeps the word index in the outer loop, which is walked from the newest claim to the oldest, so that LIMIT
# ends the walk. bm25() is lower for a better match: https://sqlite.org/fts5.html#the_bm25_function
_SQLITE = """
    SELECT c.id, c.number, -bm25(claim_words) AS score
    FROM claim_words CROSS JOIN claims AS c ON c.number = claim_words.rowid
    WHERE claim_words MATCH :match AND claim_words.rowid < :before AND c.workspace_id = :workspace {within}
    ORDER BY {order} LIMIT :newest
"""
# Ranked outside of the LIMIT: where GIN finds the matches, they are sorted first, and ranking is what costs.
_POSTGRES = """
    SELECT id, number, ts_rank_cd(words, to_tsquery('english', :any_of)) AS score FROM (
        SELECT c.id, c.number, c.words FROM claims AS c
        WHERE c.words @@ to_tsquery('english', :match) AND c.number < :before AND c.number >= :first
            AND c.workspace_id = :workspace {within}
        ORDER BY {order} LIMIT :newest
    ) AS newest
"""
# The planner assumes that words are independent. For two names that many claims have, but never together, it expects
# many matches, and walks through all claims: 12 s for a million. With "+ 0" there is no index in that order.
_POSTGRES_BY_INDEX = "c.number + 0 DESC"
# With so many expected matches it would also compile the query and start more processes: three quarters of the time.
_POSTGRES_PLAINLY = "SELECT set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)"
# Arrays of JSON instead of thousands of rows: half the time, see `storage.bm25.MatchingClaims`.
_SQLITE_MATCHES = """
    SELECT json_group_array(id) AS ids, json_group_array(number) AS numbers, json_group_array(size) AS sizes FROM (
        SELECT c.id, c.number, length(c.text) AS size
        FROM claim_words CROSS JOIN claims AS c ON c.number = claim_words.rowid
        WHERE claim_words MATCH :match AND claim_words.rowid BETWEEN :first AND :last AND c.workspace_id = :workspace
            {within}
        ORDER BY claim_words.rowid DESC LIMIT :newest
    )
"""
# Where nearly all numbers of the range are asked for, all of it is read: looking each up takes four times as long.
_SQLITE_AMONG = """
    SELECT json_group_array(claim_words.rowid) FROM claim_words
    WHERE claim_words MATCH :match AND claim_words.rowid BETWEEN :first AND :last
        AND (:dense OR +claim_words.rowid IN (SELECT value FROM json_each(:numbers)))
"""
_ON_TOPIC = "AND EXISTS (SELECT 1 FROM relevances AS r WHERE r.topic_id = :topic AND r.number = {number})"
_SQLITE_ON_TOPIC = _ON_TOPIC.format(number="claim_words.rowid")  # SQLite then reads no row of a claim of another topic
_POSTGRES_ON_TOPIC = _ON_TOPIC.format(number="c.number")
# SQLite reads these numbers once; the plus keeps it from looking up each of them in the word index.
_IN_SMALL_TOPIC = """
    AND +claim_words.rowid IN (SELECT r.number FROM relevances AS r WHERE r.topic_id = :topic)
"""
_END = 2**62


_SQLITE_COUNT = """
    SELECT count(*) FROM (
        SELECT 1 FROM claim_words CROSS JOIN claims AS c ON c.number = claim_words.rowid
        WHERE claim_words MATCH :match AND c.workspace_id = :workspace LIMIT :most
    )
"""
_POSTGRES_COUNT = """
    SELECT count(*) FROM (
        SELECT 1 FROM claims AS c
        WHERE c.words @@ to_tsquery('english', :match) AND c.workspace_id = :workspace LIMIT :most
    ) AS counted
"""


@dataclass(frozen=True, slots=True)
class _LargeLedgerQueries:
    """Queries for the newest claims that match, and for which of these have a word, without asking how rare it is."""

    matches: str
    among: str


@dataclass(frozen=True, slots=True)
class _Dialect:
    """A database's word index, and the syntax of its queries. Words contain only letters and digits."""

    matching: str
    newest_first: str
    """The `order` of `matching`."""
    count: str
    either: str
    both: str
    word: Callable[[str], str]
    on_topic: str
    in_small_topic: str
    ranks_by_match: bool
    """Whether a score is of the words of the expression that matched, not of all words that were asked for."""
    by_index: str | None = None
    """The same order, in a plan that begins with the word index. None if every plan begins with it."""
    large: _LargeLedgerQueries | None = None
    """None where the database chooses a plan by itself, whatever the size of a ledger or topic."""


# The quotes keep FTS5 from interpreting OR, AND and NOT.
_DIALECTS = {
    "sqlite": _Dialect(
        matching=_SQLITE,
        newest_first="claim_words.rowid DESC",
        count=_SQLITE_COUNT,
        either=" OR ",
        both=" AND ",
        word='"{}"'.format,
        on_topic=_SQLITE_ON_TOPIC,
        in_small_topic=_IN_SMALL_TOPIC,
        ranks_by_match=True,
        large=_LargeLedgerQueries(_SQLITE_MATCHES, _SQLITE_AMONG),
    ),
    "postgresql": _Dialect(
        matching=_POSTGRES,
        newest_first="c.number DESC",
        count=_POSTGRES_COUNT,
        either=" | ",
        both=" & ",
        word=str,
        on_topic=_POSTGRES_ON_TOPIC,
        in_small_topic=_POSTGRES_ON_TOPIC,
        ranks_by_match=False,
        by_index=_POSTGRES_BY_INDEX,
    ),
}


class WordSearch:
    """Searches on one connection."""

    def __init__(self, connection: Connection, limits: WordSearchLimits = WORDS) -> None:
        self._connection = connection
        self._limits = limits
        self._dialect = _DIALECTS[connection.dialect.name]

    def best(self, workspace_id: str, words: Sequence[str], limit: int, topic_id: str | None = None) -> Hits:
        """Scores of at least the best `limit` matches; comparable within one search."""
        dialect, limits = self._dialect, self._limits
        terms = [dialect.word(word) for word in words]
        any_of = dialect.either.join(terms)
        given = {"workspace": workspace_id, "topic": topic_id, "any_of": any_of, "most": limit}
        small = topic_id is not None and self._is_small(topic_id)
        within = "" if topic_id is None else dialect.in_small_topic if small else dialect.on_topic
        if small:
            return _scores(self._rows(within, given, any_of, _END))
        if dialect.large is not None and self._numbered() > limits.large:
            newest = self._matches(dialect.large, within, given, any_of, limits.newest)
            if len(newest) == limits.newest:
                return self._by_newest(dialect.large, within, given, terms, newest)
        rows = self._rows(within, given, any_of, limits.newest)
        if not rows or rows[0].matched < limits.newest:
            return _scores(rows)
        return _scores(rows) | self._older(within, given, terms, rows[0].oldest)

    def _older(self, within: str, given: Mapping[str, Any], terms: Sequence[str], before: int) -> Hits:
        """The best claims before this number with a rare word, or with all words that occur at all."""
        dialect, limits = self._dialect, self._limits
        counts = {term: self._count(given, term) for term in terms}
        occurring = [term for term in terms if counts[term]]
        rare = dialect.either.join(term for term in terms if 0 < counts[term] < limits.rare)
        hits = _scores(self._together(within, given, occurring, before))
        return hits | self._with_rare(within, given, rare, before) if rare else hits

    def _together(self, within: str, given: Mapping[str, Any], terms: Sequence[str], before: int) -> Sequence[Row[Any]]:
        """The newest claims before this number with all of these words."""
        dialect, limits = self._dialect, self._limits
        match = dialect.both.join(terms)
        if dialect.by_index is None or len(terms) == 1:  # the index would sort all claims with a common word
            return self._rows(within, given, match, limits.together, before)
        rows = self._rows(within, given, match, limits.together, before, first=before - limits.nearby)
        if rows and rows[0].matched == limits.together:
            return rows
        self._connection.execute(text(_POSTGRES_PLAINLY))
        return self._rows(within, given, match, limits.together, before, order=dialect.by_index)

    def _with_rare(self, within: str, given: Mapping[str, Any], rare: str, before: int) -> Hits:
        if not self._dialect.ranks_by_match:
            return _scores(self._rows(within, given, rare, _END, before))
        # bm25() scores the words of the expression, all of which must match. Those of any word count as they should if
        # the rare ones, which stand in it twice, are taken away once.
        everything = {**given, "most": -1}
        twice = self._rows(within, everything, f"({rare}) AND ({given['any_of']})", _END, before)
        once = _scores(self._rows(within, everything, rare, _END, before))
        return {claim_id: score - once[claim_id] for claim_id, score in _scores(twice).items()}

    def _by_newest(
        self,
        large: _LargeLedgerQueries,
        within: str,
        given: Mapping[str, Any],
        terms: Sequence[str],
        newest: MatchingClaims,
    ) -> Hits:
        """The same in a large ledger: the best of the newest matches, and of older ones as in `_older`."""
        limits, before, most = self._limits, int(newest.numbers.min()) - 1, given["most"]
        present = {term: self._among(large, newest, term) for term in terms}
        ranking = NewestMatches(newest, present)
        counts = {term: int(present[term].sum()) for term in terms}
        counts |= {term: self._count(given, term) for term in terms if counts[term] < limits.rare}
        rare = [term for term in terms if 0 < counts[term] < limits.rare]
        if rare:  # what has all of the words has the rare one
            any_rare = self._dialect.either.join(rare)
            older = self._matches(large, within, given, any_rare, _END, last=before)
            having = {term: self._among(large, older, f"({any_rare}) AND {term}") for term in terms}
        else:
            occurring = [term for term in terms if counts[term]]
            first, together = before - limits.large, self._dialect.both.join(occurring)
            older = self._matches(large, within, given, together, limits.together, first=first, last=before)
            having = dict.fromkeys(occurring, np.ones(len(older), np.bool_))
        return ranking.best(newest, present, most) | ranking.best(older, having, most)

    def _matches(
        self,
        large: _LargeLedgerQueries,
        within: str,
        given: Mapping[str, Any],
        match: str,
        newest: int,
        *,
        first: int = 0,
        last: int = _END,
    ) -> MatchingClaims:
        """The newest claims in this range of numbers that match."""
        bounds = {"match": match, "newest": newest, "first": first, "last": last}
        row = self._connection.execute(text(large.matches.format(within=within)), {**given, **bounds}).one()
        ids, numbers, sizes = map(json.loads, row)
        return MatchingClaims(ids, np.asarray(numbers, np.int64), sizes)

    def _among(self, large: _LargeLedgerQueries, matches: MatchingClaims, match: str) -> npt.NDArray[np.bool_]:
        """Which of these claims match."""
        if not matches:
            return np.zeros(0, np.bool_)
        first, last = int(matches.numbers.min()), int(matches.numbers.max())
        dense = last - first < self._limits.dense * len(matches)
        numbers = "[]" if dense else json.dumps(matches.numbers.tolist())
        bounds = {"match": match, "first": first, "last": last, "dense": dense, "numbers": numbers}
        found = json.loads(self._connection.scalars(text(large.among), bounds).one())
        return np.isin(matches.numbers, np.asarray(found, np.int64))

    def _rows(
        self,
        within: str,
        given: Mapping[str, Any],
        match: str,
        newest: int,
        before: int = _END,
        *,
        first: int = 0,
        order: str | None = None,
    ) -> Sequence[Row[Any]]:
        dialect = self._dialect
        query = _BEST.format(matching=dialect.matching.format(within=within, order=order or dialect.newest_first))
        bounds = {"match": match, "newest": newest, "before": before, "first": first}
        return self._connection.execute(text(query), {**given, **bounds}).all()

    def _count(self, given: Mapping[str, Any], term: str) -> int:
        """The number of claims with this word, at most `rare`."""
        bounds = {"match": term, "most": self._limits.rare}
        return int(self._connection.execute(text(self._dialect.count), {**given, **bounds}).scalar_one())

    def _is_small(self, topic_id: str) -> bool:
        most = max(self._limits.small_topic, isqrt(self._limits.met_per_claim * self._numbered()))
        mine = select(RelevanceRow.claim_id).where(RelevanceRow.topic_id == topic_id)
        return self._connection.scalar(mine.limit(1).offset(most)) is None

    def _numbered(self) -> int:
        """The claims of all workspaces, by their greatest number; 0 where their number does not matter."""
        if self._dialect.large is None:
            return 0
        return self._connection.scalar(select(func.max(ClaimRow.number))) or 0


def _scores(rows: Sequence[Row[Any]]) -> Hits:
    return {row.id: float(row.score) for row in rows}
