"""Questions over HTTP: answered by the process that holds the models, with a deadline, and few at a time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.runtime.model_worker import Worker
from bot.web.limits import WEB
from bot.web.problems import ProblemError
from bot.web.queries import Queries
from summarizer.questions.model import Answer
from summarizer.readers.model import Reader
from summarizer.service import Service

BUSY = "Other questions are waiting for the model; try again in {seconds} s."
LATE = "There was no answer within {seconds} s; try again, or name a topic."


@dataclass
class Asking:
    """Answers questions of readers. The event loop never waits for a model."""

    queries: Queries
    worker: Worker
    seconds: float
    _waiting: set[asyncio.Task[Answer]] = field(default_factory=set, init=False, repr=False)

    async def ask(self, reader: Reader, question: str, topic: str | None) -> Answer:
        """The answer within the reader's scope.

        Raises:
            ProblemError: 503 if too many questions wait, 504 after the deadline.
            DeltabriefError: as `Service.ask`.
        """
        if len(self._waiting) >= WEB.asks_waiting:
            wait = round(self.seconds)
            raise ProblemError(503, BUSY.format(seconds=wait), {"Retry-After": str(wait)})
        topic_id = await asyncio.to_thread(self.queries.topic_of_question, reader, topic)
        work = asyncio.ensure_future(
            self.worker.do(Service.ask, reader.workspace_id, question, self.queries.now(), topic_id)
        )
        self._waiting.add(work)  # counted until it has really ended, also after the deadline
        work.add_done_callback(self._ended)
        try:
            answer = await asyncio.wait_for(asyncio.shield(work), self.seconds)
        except TimeoutError as error:
            raise ProblemError(504, LATE.format(seconds=round(self.seconds))) from error
        return await asyncio.to_thread(self.queries.answer_within, reader, answer)

    def _ended(self, work: asyncio.Task[Answer]) -> None:
        self._waiting.discard(work)
        if not work.cancelled():
            work.exception()  # retrieved, so that asyncio does not warn about an answer that nobody waits for
