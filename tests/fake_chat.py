"""A chat model in this process that answers by a function, for tests of the code around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from summarizer.models.chat import ChatReply, ChatRequest
from summarizer.models.values import ModelRef
from summarizer.proposals.controls import ControlSheet
from summarizer.proposals.model import ProposalKind
from summarizer.proposals.proposer import ProposalPolicy, Proposer
from summarizer.unit_of_work import Ledger

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)


class FakeChat:
    """Implements `ChatModel`; `requests` are those that it was asked."""

    def __init__(self, answer: Callable[[ChatRequest], str], name: str = "fake-chat") -> None:
        self.made_by = ModelRef(name, "1")
        self.requests: list[ChatRequest] = []
        self._answer = answer

    def complete(self, request: ChatRequest) -> ChatReply:
        self.requests.append(request)
        return ChatReply(self._answer(request), 100, 20)


def proposer_of(
    chat: FakeChat,
    ledger: Ledger,
    *kinds: ProposalKind,
    tokens_a_day: int = 0,
    longest: float = 20.0,
    controls: Sequence[ControlSheet] = (),
) -> Proposer:
    """Without control pairs, so that only what a test asks for is asked."""
    policy = ProposalPolicy(frozenset(kinds or ProposalKind), tokens_a_day, at_once=4, longest=longest)
    return Proposer(chat, policy, ledger, lambda: NOW, controls=controls)
