"""What a model proposes for a composed briefing: lines that stand alone, and the two sentences at the top.

    lines → request → items → gate: each against the line's own words → the same briefing with other words

Which lines there are, their kind, order, citations and what the reader was told stay as they were composed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from spacy.language import Language

from summarizer.briefing.model import Briefing, Change
from summarizer.proposals.check_summary import check_sentence
from summarizer.proposals.check_wording import check_wording
from summarizer.proposals.model import Decision, Outcome, ProposalKind, ProposalRecord, misfits, refused
from summarizer.proposals.proposer import Proposer
from summarizer.proposals.read_statement import read_statement
from summarizer.proposals.replies import LINES, SENTENCES
from summarizer.proposals.requests import numbered, prepare
from summarizer.proposals.statement import Statement

_BRACKETED = re.compile(r"\s*\[([^\]]*)\]")
_SENTENCES = 2


@dataclass(frozen=True, slots=True)
class LineSource:
    """What a line may be worded from: its words, the names behind its pronouns, its speaker, its headline."""

    text: str
    known: tuple[str, ...]
    speaker: str | None
    headline: str

    @classmethod
    def of(cls, change: Change) -> LineSource:
        """Takes apart a line as `summarizer.briefing.wording` makes it: "Ana Reyes: It [the dam] will hold."."""
        citation = change.citations[0] if change.citations else None
        speaker = citation.speaker if citation else None
        text = change.text
        if speaker and text.startswith(f"{speaker}: "):
            text = text.removeprefix(f"{speaker}: ")
        else:
            speaker = None
        known = tuple(_BRACKETED.findall(text))
        return cls(_BRACKETED.sub("", text), known, speaker, (citation.title if citation else None) or "")

    @property
    def described(self) -> str:
        """As the model is given it."""
        who = f" | said by: {self.speaker}" if self.speaker else ""
        names = f" | names: {', '.join(self.known)}" if self.known else ""
        return f"{self.text}{who}{names}{f' | headline: {self.headline}' if self.headline else ''}"


@dataclass(frozen=True)
class BriefingProposer:
    """Proposals for briefings. `pipeline` gives the parser."""

    proposer: Proposer
    pipeline: Callable[[], Language]

    def refine(self, briefing: Briefing) -> tuple[Briefing, tuple[ProposalRecord, ...]]:
        """The briefing in accepted words, and the decisions, which the caller stores. Never raises for the model."""
        if not briefing.changes or briefing.quiet is not None:
            return briefing, ()
        worded, records = self._lines(briefing)
        topped, more = self._bottom_line(worded)
        return topped, (*records, *more)

    def _read(self, text: str) -> Statement:
        return read_statement(self.pipeline(), text)

    def _lines(self, briefing: Briefing) -> tuple[Briefing, tuple[ProposalRecord, ...]]:
        if not self.proposer.allows(ProposalKind.WORDING):
            return briefing, ()
        sources = [LineSource.of(change) for change in briefing.changes]
        request = prepare(ProposalKind.WORDING, numbered([source.described for source in sources]))
        (reply,) = self.proposer.ask(briefing.workspace_id, [(request, LINES)])
        if reply is None:
            return briefing, ()
        changes = list(briefing.changes)
        unworded = {at for at, change in enumerate(changes) if change.citations}
        records = list(self.proposer.record(briefing.workspace_id, briefing.id, request, misfits(reply[1])))
        for item in reply[0]:
            at = item.line - 1
            if at not in unworded:
                continue
            unworded.remove(at)
            source = sources[at]
            decision = check_wording(
                item.text, source.text, self._read, known=source.known, context=source.headline, speaker=source.speaker
            )
            about = changes[at].citations[0].claim_id
            records += self.proposer.record(briefing.workspace_id, about, request, [(item.text, decision)])
            if decision.accepted:
                reason = f"worded by {self.proposer.chat.made_by.model}"
                changes[at] = replace(
                    changes[at], text=" ".join(item.text.split()), reasons=(*changes[at].reasons, reason)
                )
        return replace(briefing, changes=tuple(changes)), tuple(records)

    def _bottom_line(self, briefing: Briefing) -> tuple[Briefing, tuple[ProposalRecord, ...]]:
        """Both sentences, or none: half a bottom line may say the lesser half."""
        if not self.proposer.allows(ProposalKind.BOTTOM_LINE):
            return briefing, ()
        given = [_BRACKETED.sub("", change.text) for change in briefing.changes]
        request = prepare(ProposalKind.BOTTOM_LINE, numbered(given))
        (reply,) = self.proposer.ask(briefing.workspace_id, [(request, SENTENCES)])
        if reply is None:
            return briefing, ()
        decided: list[tuple[str, Decision]] = [
            (item.text, check_sentence(item.text, item.sources, given, self._read)) for item in reply[0]
        ]
        sound = not reply[1] and 0 < len(decided) <= _SENTENCES
        if not sound:
            decided = [
                (text, refused("shape", f"a bottom line has one or {_SENTENCES} sentences")) for text, _ in decided
            ]
        records = self.proposer.record(briefing.workspace_id, briefing.id, request, decided)
        if not sound or any(decision.outcome is Outcome.REFUSED for _, decision in decided):
            return briefing, records
        return replace(briefing, bottom_line=" ".join(" ".join(text.split()) for text, _ in decided)), records
