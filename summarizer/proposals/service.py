"""What the use cases call of the proposals: each method does nothing where its kind is switched off."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from spacy.language import Language

from summarizer.briefing.model import Briefing
from summarizer.errors import StorageError
from summarizer.proposals.article import article_requests
from summarizer.proposals.briefing import BriefingProposer
from summarizer.proposals.proposer import Proposer

log = logging.getLogger(__name__)

_ROUNDS = 2
"""So many times what is asked at once is looked at: the next round begins before the replies of this one are used."""


@dataclass(frozen=True)
class ProposalService:
    """The proposals of one process. `pipeline` gives the parser."""

    proposer: Proposer
    pipeline: Callable[[], Language]
    ahead: bool = True
    """Whether this process alone analyses: of two that ask ahead, both would ask the same."""

    def read_ahead(self, workspace_id: str) -> None:
        """Begin to ask about the articles that are analysed next, while this one is."""
        if not self.ahead or not self.proposer.is_idle:
            return
        with self.proposer.ledger() as work:
            waiting = work.articles.list_pending(workspace_id, _ROUNDS * self.proposer.policy.at_once)
        wanted = [each for version in waiting for each in article_requests(version.text, self.proposer.allows)]
        self.proposer.ahead(workspace_id, wanted)

    def refine(self, briefing: Briefing) -> Briefing:
        """The briefing in accepted words."""
        refined, records = BriefingProposer(self.proposer, self.pipeline).refine(briefing)
        try:
            self.proposer.store(records)
        except StorageError as error:  # nothing may be shown whose decision is not kept
            log.warning("the briefing keeps its own words: %s", error)
            return briefing
        return refined
