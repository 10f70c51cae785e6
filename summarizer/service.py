"""The use cases, in the order of the flow.

    watch → ingest (clean, intake) → analyse (nlp, linking, relations) → brief (changes, state, compose) → outbox
                                                                       → ask (search, answers)

Each is keyed by what it works on, takes the time as an argument, reads all it needs from the ledger, and may be
called again: the second call finds the work done. Everything here is synchronous.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from summarizer.ports import Analyser, Embedder, Ledger, RelationScorer
from summarizer.types import (
    Answer,
    Briefing,
    Delivery,
    EntityEdit,
    Intake,
    Length,
    RawArticle,
    Topic,
    VersionState,
)


@dataclass(frozen=True)
class Service:
    """What Deltabrief does, given a ledger and models.

    `owners` maps a publisher's name (casefolded) to its owner, so that one owner's papers count as one origin.
    """

    ledger: Ledger
    analyser: Analyser
    embedder: Embedder
    scorer: RelationScorer | None = None
    owners: Mapping[str, str] = field(default_factory=dict)

    def add_topic(self, topic: Topic) -> None:
        """Store a topic, enter its watched entities, and rate what the ledger already holds for it.

        Raises:
            AlreadyStoredError: the workspace has a topic of that name.
        """
        raise NotImplementedError

    def ingest(self, workspace_id: str, raw: RawArticle) -> Intake:
        """Clean an article, tell what it is to the ledger, and store it if it is news to it.

        Raises:
            InputError: there is no article text in it.
        """
        raise NotImplementedError

    def analyse(self, version_id: str) -> VersionState:
        """Read a stored version, link its mentions and claims, and store them. A version that was analysed stays so.

        Returns SKIPPED, with the reason in the version's `note`, for a language that the models cannot read.

        Raises:
            NotFoundError: there is no such version.
            ModelError: a model is missing or broken; the version stays pending.
        """
        raise NotImplementedError

    def brief(self, subscription_id: str, due_at: datetime, now: datetime, *, late: bool = False) -> Delivery:
        """Compose what changed for this subscription and put it into the outbox, once per (subscription, due time).

        A quiet day that the subscription does not want to hear of gives a delivery that is SKIPPED.

        Raises:
            NotFoundError: there is no such subscription.
        """
        raise NotImplementedError

    def preview(self, topic_id: str, destination_id: str, now: datetime, length: Length = Length.STANDARD) -> Briefing:
        """The briefing that this destination would get now. Stores nothing.

        Raises:
            NotFoundError: there is no such topic.
        """
        raise NotImplementedError

    def ask(self, workspace_id: str, question: str, now: datetime, topic_id: str | None = None) -> Answer:
        """Answer from the ledger with cited sentences, both sides where sources differ, or refuse with the reason.

        Raises:
            UsageError: the question is empty or longer than 1,000 characters.
        """
        raise NotImplementedError

    def merge_entities(self, workspace_id: str, keep: str, other: str, now: datetime, by: str) -> EntityEdit:
        """The entity named `other` becomes part of the one named `keep` (names or ids).

        Raises:
            NotFoundError: one of them is not known.
            UsageError: a name fits several entities (the message lists their ids), or both are one already.
        """
        raise NotImplementedError

    def split_entity(self, workspace_id: str, name: str, alias: str, now: datetime, by: str) -> EntityEdit:
        """Take the spelling `alias` out of an entity into one of its own. Raises as `merge_entities`."""
        raise NotImplementedError

    def undo_edit(self, workspace_id: str, edit_id: str, now: datetime) -> None:
        """Take a merge or split back. Raises NotFoundError or UsageError."""
        raise NotImplementedError
