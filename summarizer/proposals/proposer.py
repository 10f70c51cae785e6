"""Asks the model within its budget, keeps its replies, and records what became of each proposal.

    requests → kept replies → budget of the day → the model, several at once, within one deadline → replies kept
                                                        none: the embedded way, with the reason in the log

Relations are asked for only if control pairs show that the model can tell them (see `relation_exam`).

Nothing here raises for what a model does: a request without a usable reply is None. The ledger is used only between
requests, never during one, so that no transaction waits for a model.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from time import monotonic
from typing import TypeVar

from summarizer.errors import StorageError
from summarizer.ids import digest
from summarizer.models.chat import ChatError, ChatFailure, ChatModel, ChatReply
from summarizer.models.values import ModelRef, PairLabel
from summarizer.proposals.controls import ControlSheet, control_sheets
from summarizer.proposals.limits import REQUESTS
from summarizer.proposals.model import Decision, ProposalKind, ProposalRecord, TokenUse
from summarizer.proposals.relation_exam import RelationExam
from summarizer.proposals.replies import ReplyItem, ReplyShape
from summarizer.proposals.requests import PreparedRequest
from summarizer.proposals.track_record import CONTROLLED
from summarizer.unit_of_work import Ledger

log = logging.getLogger(__name__)
T = TypeVar("T", bound=ReplyItem)

_CHARACTERS_PER_TOKEN = 4  # of English; only for refusing a request that would break the budget


@dataclass(frozen=True, slots=True)
class ProposalPolicy:
    """What a model may propose, and how much of it is asked at once and in a day."""

    kinds: frozenset[ProposalKind]
    tokens_a_day: int = 0
    """Per workspace and UTC day, prompts and replies together; 0: no limit."""
    at_once: int = 4
    longest: float = 120.0
    """Seconds that an article or a briefing waits for all its requests."""


@dataclass
class Proposer:
    """Thread-safe as ledger and chat model are. `now` dates budgets and records; `clock` counts seconds."""

    chat: ChatModel
    policy: ProposalPolicy
    ledger: Ledger
    now: Callable[[], datetime]
    clock: Callable[[], float] = monotonic
    controls: Sequence[ControlSheet] = field(default_factory=control_sheets)
    _pool: ThreadPoolExecutor = field(init=False, repr=False)
    _exam: RelationExam = field(init=False, repr=False)
    _asked: dict[str, Future[ChatReply]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        self._pool = ThreadPoolExecutor(self.policy.at_once, "proposals")
        self._exam = RelationExam(self.controls, self.clock)

    def allows(self, kind: ProposalKind) -> bool:
        """Whether this kind is switched on."""
        return kind in self.policy.kinds

    @property
    def is_idle(self) -> bool:
        """Whether it has time to ask ahead."""
        return sum(not each.done() for each in self._asked.values()) < self.policy.at_once

    def made_by(self, request: PreparedRequest) -> ModelRef:
        """Who makes the proposals of a request."""
        model = self.chat.made_by
        return ModelRef(model.model, model.revision, request.prompt)

    def ask(
        self, workspace_id: str, requests: Sequence[tuple[PreparedRequest, ReplyShape[T]]]
    ) -> list[tuple[tuple[T, ...], int] | None]:
        """For each request the items of its reply and how many did not fit; None if there is no usable reply.

        The items include relations that do not count, see `control_refusal`.
        """
        if not requests:
            return []
        asked = [request for request, _ in requests if self._exam.may_be_asked(request)]
        controls = self._exam.questions(asked)
        try:
            known = self._replies(workspace_id, {self._key(request): request for request in (*asked, *controls)})
            if controls:
                failed = self._exam.mark([known.get(self._key(request)) for request in controls])
                self.store(self.record(workspace_id, CONTROLLED, controls[0], failed))
            return [_read(known.get(self._key(request)), shape) for request, shape in requests]
        except StorageError as error:  # a cache that cannot be read costs the proposals, and no article
            log.warning("no proposals: %s", error)
            return [None] * len(requests)

    def control_refusal(self, label: PairLabel) -> Decision | None:
        """The refusal of a relation, if the control pairs show that the model cannot tell its kind; else None."""
        return self._exam.refusal(label)

    def ahead(self, workspace_id: str, requests: Iterable[PreparedRequest], *, queue: bool = False) -> None:
        """Begin to ask what will soon be asked; the replies are kept when they are used.

        Only where there are free slots, or with `queue` behind what is being asked: for what is waited for at once.
        """
        wanted = {self._key(request): request for request in requests if self._exam.may_be_asked(request)}
        if not wanted:
            return
        try:
            with self.ledger() as work:
                kept = work.proposals.replies(list(wanted))
                left = self._tokens_left(work.proposals.use(workspace_id, self._day()))
        except StorageError as error:  # as in `ask`: it costs a head start, and no article
            log.warning("not asked ahead: %s", error)
            return
        new = {key: request for key, request in wanted.items() if key not in kept and key not in self._asked}
        for key, request in new.items():
            if left > _tokens(request) and (queue or self.is_idle):
                left -= _tokens(request)
                self._asked[key] = self._pool.submit(self.chat.complete, request.chat)

    def record(
        self, workspace_id: str, about: str, request: PreparedRequest, decided: Iterable[tuple[str, Decision]]
    ) -> tuple[ProposalRecord, ...]:
        """Records of decisions (proposed text, decision) about one thing; the caller stores them."""
        made_by, at = self.made_by(request), self.now()
        return tuple(
            ProposalRecord(
                digest(about, request.kind, made_by.model, made_by.prompt, text, decision.outcome, decision.rule),
                workspace_id,
                request.kind,
                about,
                " ".join(text.split())[: REQUESTS.kept],
                decision.outcome,
                decision.rule,
                decision.reason[: REQUESTS.kept],
                made_by,
                at,
            )
            for text, decision in decided
        )

    def store(self, records: Sequence[ProposalRecord]) -> None:
        """Store records in a transaction of their own."""
        if records:
            with self.ledger() as work:
                work.proposals.add(records)
                work.commit()

    def _key(self, request: PreparedRequest) -> str:
        made_by = self.made_by(request)
        return digest(made_by.model, made_by.revision, made_by.prompt, request.chat.text)

    def _day(self) -> date:
        return self.now().astimezone(UTC).date()

    def _tokens_left(self, used: TokenUse) -> float:
        limit = self.policy.tokens_a_day
        return limit - used.tokens if limit else float("inf")

    def _replies(self, workspace_id: str, wanted: Mapping[str, PreparedRequest]) -> Mapping[str, str]:
        day = self._day()
        with self.ledger() as work:
            known = dict(work.proposals.replies(list(wanted)))
            left = self._tokens_left(work.proposals.use(workspace_id, day))
        futures: dict[str, Future[ChatReply]] = {}
        for key, request in wanted.items():
            if key in known:
                continue
            if (asked := self._asked.pop(key, None)) is not None:
                futures[key] = asked
            elif left > _tokens(request):
                left -= _tokens(request)
                futures[key] = self._pool.submit(self.chat.complete, request.chat)
            else:
                log.info("not asked for a %s: %s", request.kind.value, ChatFailure.BUDGET.value)
        replies, use = self._collect(futures)
        if use.requests:
            with self.ledger() as work:
                work.proposals.keep_replies(replies, self.now())
                work.proposals.add_use(workspace_id, self.chat.made_by.model, day, use)
                work.commit()
        return known | replies

    def _collect(self, futures: Mapping[str, Future[ChatReply]]) -> tuple[dict[str, str], TokenUse]:
        """The replies that came in time, and what all of them cost."""
        replies: dict[str, str] = {}
        given = written = failures = 0
        done = wait(futures.values(), self.policy.longest).done
        for key, future in futures.items():
            if future not in done:
                failures += 1
                if not future.cancel():
                    self._asked[key] = future  # it is paid for: whoever asks next gets it
                log.warning("no proposals within %g s", self.policy.longest)
                continue
            try:
                reply = future.result()
            except ChatError as error:
                failures += 1
                log.warning("no proposals: %s", error)
                continue
            replies[key] = reply.text
            given, written = given + reply.input_tokens, written + reply.output_tokens
        return replies, TokenUse(len(futures), failures, given, written)


def _tokens(request: PreparedRequest) -> int:
    """The most that a request may cost."""
    asked = (len(request.chat.instructions) + len(request.chat.text)) // _CHARACTERS_PER_TOKEN
    return asked + request.chat.reply_tokens


def _read(reply: str | None, shape: ReplyShape[T]) -> tuple[tuple[T, ...], int] | None:
    if reply is None:
        return None
    try:
        return shape.read(reply)
    except ChatError as error:
        log.warning("no proposals: %s", error)
        return None
