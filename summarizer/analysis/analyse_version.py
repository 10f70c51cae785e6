"""The analysis of one stored version: what may be analysed, how often it is tried, and why it was not.

pending → too long, or its process died too often: put aside → language → analyse → propose → store, in one transaction
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from summarizer.analysis import store
from summarizer.analysis.limits import SERVICE
from summarizer.analysis.ports import Analyser
from summarizer.analysis.specimen import FOREIGN, specimen
from summarizer.claims.language_names import language_name
from summarizer.clock import SLACK
from summarizer.errors import ModelError, NotFoundError, StorageError
from summarizer.ingest.model import ArticleVersion, VersionState
from summarizer.models.values import SentencePair
from summarizer.topics.embedding import TopicEmbedding
from summarizer.topics.model import Topic
from summarizer.unit_of_work import Ledger, UnitOfWork
from summarizer.utc import utc

if TYPE_CHECKING:  # it imports spaCy, which commands without a model do not need
    from summarizer.proposals.service import ProposalService

log = logging.getLogger(__name__)

UNKNOWN = "und"
"""The Analyser's result for a text whose language is unknown."""


@dataclass(frozen=True, slots=True)
class VersionAnalysis:
    """Analyses stored versions.

    `linker` signs with the analyser's model, so it is called only when an analysis is due: models load on first use.
    `embed_topic` gives a topic's vectors; `clock` the time when claims become known, see `known_at`.
    """

    ledger: Ledger
    analyser: Analyser
    linker: Callable[[], store.Linker]
    embed_topic: Callable[[Topic], TopicEmbedding]
    clock: Callable[[], datetime] | None = None
    proposals: ProposalService | None = None

    def analyse(self, version_id: str) -> VersionState:
        """Analyse a version, link its mentions and claims, and store them. See `Service.analyse`."""
        with self.ledger() as work:
            task = store.prepare_analysis(work, version_id)
        if task.version.state is not VersionState.PENDING:
            return task.version.state
        length = len(task.version.text)
        if length > SERVICE.longest_text:
            return self._skip(version_id, f"it has {length:,} characters, more than {SERVICE.longest_text:,}")
        if task.version.attempts >= SERVICE.attempts:
            return self.put_aside(version_id, f"the process that read it died {task.version.attempts} times")
        try:
            with self._counted(version_id):
                return self._analyse(task)
        except (ModelError, NotFoundError, StorageError):
            raise  # not caused by the text
        except Exception as error:  # boundary: an error caused by a text is that text's failure, and no other's
            log.exception("article %s was not analysed", task.version.article_id)
            return self.put_aside(version_id, unexpected_reason(error))

    @contextmanager
    def _counted(self, version_id: str) -> Iterator[None]:
        """Count an attempt while it runs: a count left in the ledger means that the process died."""
        with self.ledger() as work:
            work.articles.count_attempt(version_id, 1)
            work.commit()
        try:
            yield
        finally:
            self.forgive(version_id)

    def _analyse(self, task: store.AnalysisTask) -> VersionState:
        language = self._language(task.version)
        if language not in self.analyser.readable:
            return self._skip(task.version.id, unreadable_reason(language, self.analyser.readable))
        if self.proposals is not None:
            self.proposals.read_ahead(task.version.workspace_id)
        analysis = self.analyser.analyse(task.version, task.article, task.known, task.topics)
        embeddings = [self.embed_topic(topic) for topic in task.topics]
        linker = self.linker()
        if self.proposals is not None:
            linker, analysis = store.propose(self.ledger, task, analysis, embeddings, linker, self.proposals.proposer)
        with self.ledger() as work:
            work.workspaces.serialise(task.version.workspace_id)
            if not work.articles.claim_pending(task.version.id):  # another process was faster
                return store.prepare_analysis(work, task.version.id).version.state
            store.store_analysis(work, task, analysis, embeddings, known_at(work, task.version, self.clock), linker)
            work.commit()
        return VersionState.ANALYSED

    def _language(self, version: ArticleVersion) -> str:
        """The text's language; if it is too short to tell, the language of headline and text together."""
        language = self.analyser.language(version.text)
        if language == UNKNOWN and version.title:
            return self.analyser.language(f"{version.title}\n\n{version.text}")
        return language

    def _skip(self, version_id: str, note: str) -> VersionState:
        with self.ledger() as work:
            work.articles.set_state(version_id, VersionState.SKIPPED, note)
            work.commit()
        return VersionState.SKIPPED

    def put_aside(self, version_id: str, reason: str) -> VersionState:
        """Mark a version that waits for analysis as FAILED, with the reason; returns its new state.

        Raises:
            NotFoundError: there is no such version.
        """
        with self.ledger() as work:
            version = store.prepare_analysis(work, version_id).version
            if version.state is not VersionState.PENDING:
                return version.state
            work.articles.set_state(version_id, VersionState.FAILED, reason)
            work.commit()
        return VersionState.FAILED

    def forgive(self, version_id: str) -> None:
        """Subtract one counted attempt: it ended, or we ended it."""
        with self.ledger() as work:
            work.articles.count_attempt(version_id, -1)
            work.commit()

    def load_models(self) -> None:
        """Load every model that an analysis uses, by analysing two sentences of our own; the results are dropped.

        Raises:
            ModelError: a model is missing or broken.
        """
        version, article = specimen()
        self.analyser.language(FOREIGN)
        self.analyser.analyse(version, article, (), ())
        judge = self.linker().judge
        if judge is not None:
            judge.relations([SentencePair(version.text, version.text)])


def unreadable_reason(language: str, readable: Collection[str]) -> str:
    """Why a text in this language is not analysed. Takes ISO 639-1 codes, or UNKNOWN."""
    if language == UNKNOWN:
        return "its language was not recognised"
    return f"it is in {language_name(language)}, and only {' and '.join(map(language_name, sorted(readable)))} is read"


def known_at(work: UnitOfWork, version: ArticleVersion, clock: Callable[[], datetime] | None) -> datetime:
    """When the claims of a version become known: now, and after every briefing of its workspace.

    The clock of another machine may be ahead by `SLACK`. What became known before a briefing ended, but was stored
    after it, would never be reported. Without a clock, it is when the version was fetched.
    """
    if clock is None:
        return version.fetched_at
    now = utc(clock())
    ended = work.briefings.latest_until(version.workspace_id, now + SLACK)
    return now if ended is None else max(now, ended + timedelta(microseconds=1))


def unexpected_reason(error: Exception) -> str:
    """The note for an unexpected error: out of memory, or its type and the beginning of its message.

    Torch raises RuntimeError if memory is exhausted.
    """
    if isinstance(error, MemoryError) or "allocate memory" in str(error):
        return "it took more memory than an analysis may"
    message = " ".join(str(error).split())[: SERVICE.reason_characters]
    kind = type(error).__name__
    return f"unexpected error ({kind}: {message})" if message else f"unexpected error ({kind})"
