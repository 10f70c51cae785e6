"""What a model proposes for one article: claims that the embedded reader missed, doubts, and a summary.

    text → requests → items → gate → claims added, or made more cautious; a summary with its spans

The embedded reading stays as it is: a proposal never removes a claim, moves its speaker, or makes it more certain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from spacy.language import Language

from summarizer.claims.extract import extract_clauses
from summarizer.claims.model import Claim, Modality
from summarizer.claims.parse import parse_text
from summarizer.ids import digest
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.proposals.check_claim import CheckedClaim, ClaimProposal, check_claim
from summarizer.proposals.check_summary import check_sentence
from summarizer.proposals.model import Decision, ProposalKind, ProposalRecord, misfits, refused
from summarizer.proposals.proposer import Proposer
from summarizer.proposals.read_statement import read_statement
from summarizer.proposals.replies import CLAIMS, SENTENCES, ClaimItem, SentenceItem
from summarizer.proposals.requests import PreparedRequest, article_parts, numbered, prepare, summary_sentences
from summarizer.summaries.model import SummarySentence
from summarizer.text.span import Span


@dataclass(frozen=True, slots=True)
class ProposedArticle:
    """All claims of the article, the summary if one was accepted, who wrote it, and the decisions."""

    claims: tuple[Claim, ...]
    summary: tuple[SummarySentence, ...] = ()
    summary_by: ModelRef | None = None
    records: tuple[ProposalRecord, ...] = ()


@dataclass(frozen=True)
class ArticleProposer:
    """Proposals for articles. `pipeline` gives the parser that the claims were read with."""

    proposer: Proposer
    pipeline: Callable[[], Language]

    def propose(
        self, version: ArticleVersion, article: Article, sentences: Sequence[Span], claims: Sequence[Claim]
    ) -> ProposedArticle:
        """What is accepted for one version whose sentences and claims were read. Never raises for the model."""
        if not version.workspace_id:  # our own specimen, by which the models are loaded
            return ProposedArticle(tuple(claims))
        asked = claim_requests(version.text) if self.proposer.allows(ProposalKind.CLAIM) else []
        summaries = summary_requests(version.text) if self.proposer.allows(ProposalKind.SUMMARY) else []
        self.proposer.ahead(version.workspace_id, [*asked, *summaries], queue=True)  # to wait for both together
        claim_replies = self.proposer.ask(version.workspace_id, [(request, CLAIMS) for request in asked])
        summary_replies = self.proposer.ask(version.workspace_id, [(request, SENTENCES) for request in summaries])
        found = ProposedArticle(tuple(claims))
        for request, reply in zip(asked, claim_replies, strict=True):
            if reply is not None:
                found = self._with_claims(found, version, article, sentences, request, reply)
        for request, summary in zip(summaries, summary_replies, strict=True):
            if summary is not None:
                found = self._with_summary(found, version, request, summary)
        return found

    def _with_claims(
        self,
        found: ProposedArticle,
        version: ArticleVersion,
        article: Article,
        sentences: Sequence[Span],
        request: PreparedRequest,
        reply: tuple[tuple[ClaimItem, ...], int],
    ) -> ProposedArticle:
        claims = list(found.claims)
        refusals = self.proposer.record(version.workspace_id, version.id, request, misfits(reply[1]))
        records = [*found.records, *refusals]
        for item in reply[0]:
            proposal = ClaimProposal(item.quote, tuple(item.participants), item.speaker, item.phase)
            decision, checked = check_claim(proposal, version.text, sentences, claims)
            about = version.id
            if checked is not None:
                decision = self._enter(claims, checked, version, article, request, decision)
                about = next((claim.id for claim in claims if _is_twin(claim, checked.span)), about)
            records += self.proposer.record(version.workspace_id, about, request, [(item.quote, decision)])
        return replace(found, claims=tuple(claims), records=tuple(records))

    def _enter(
        self,
        claims: list[Claim],
        checked: CheckedClaim,
        version: ArticleVersion,
        article: Article,
        request: PreparedRequest,
        decision: Decision,
    ) -> Decision:
        """Add a claim, or the doubt that it adds to a known one."""
        twin = next((i for i, claim in enumerate(claims) if _is_twin(claim, checked.span)), None)
        if twin is not None:
            known = claims[twin]
            if known.modality is Modality.ASSERTED and checked.modality is not Modality.ASSERTED:
                claims[twin] = replace(known, modality=checked.modality)
                return replace(decision, reason=f"known, and now {checked.modality.value}", rule="doubt")
            return replace(decision, reason="the embedded reader has it too", rule="known")
        quote = version.text[checked.span.start : checked.span.end]
        doc = parse_text(self.pipeline(), quote, ())
        read = next(
            (claim for claim, _ in extract_clauses(doc, version, article, self.proposer.made_by(request))), None
        )
        if read is None:
            return refused("span", "the quote asserts nothing")
        claims.append(
            replace(
                read,
                id=digest(version.id, str(checked.span.start), str(checked.span.end)),
                span=checked.span,
                text=quote,
                position=checked.position,
                attribution=checked.attribution,
                partial_attributions=(),
                modality=checked.modality,
                polarity=checked.polarity,
                anaphora=(),
            )
        )
        return replace(decision, reason="a claim that the embedded reader missed", rule="new")

    def _with_summary(
        self,
        found: ProposedArticle,
        version: ArticleVersion,
        request: PreparedRequest,
        reply: tuple[tuple[SentenceItem, ...], int],
    ) -> ProposedArticle:
        """Only what is supported; of a summary in which nothing is, the embedded one is kept."""
        sentences = summary_sentences(version.text)
        given = [span.of(version.text) for span in sentences]
        kept: list[SummarySentence] = []
        decided = misfits(reply[1])
        for item in reply[0]:
            decision = check_sentence(
                item.text, item.sources, given, lambda text: read_statement(self.pipeline(), text)
            )
            if decision.accepted:
                decision = _placed(decision, item.sources, sentences, kept)
            if decision.accepted:
                span = Span(sentences[min(item.sources) - 1].start, sentences[max(item.sources) - 1].end)
                kept.append(SummarySentence(" ".join(item.text.split()), span))
            decided.append((item.text, decision))
        records = self.proposer.record(version.workspace_id, version.id, request, decided)
        made_by = self.proposer.made_by(request) if kept else None
        return replace(found, summary=tuple(kept), summary_by=made_by, records=(*found.records, *records))


def claim_requests(text: str) -> list[PreparedRequest]:
    """The requests for the claims of a text."""
    return [prepare(ProposalKind.CLAIM, part) for part in article_parts(text)]


def summary_requests(text: str) -> list[PreparedRequest]:
    """The request for the summary of a text; none for a single sentence."""
    given = [span.of(text) for span in summary_sentences(text)]
    return [prepare(ProposalKind.SUMMARY, numbered(given))] if len(given) > 1 else []


def article_requests(text: str, allows: Callable[[ProposalKind], bool]) -> list[PreparedRequest]:
    """All that is asked about a text by itself, whatever the ledger holds."""
    claims = claim_requests(text) if allows(ProposalKind.CLAIM) else []
    return [*claims, *(summary_requests(text) if allows(ProposalKind.SUMMARY) else [])]


def _placed(
    decision: Decision, sources: Sequence[int], sentences: Sequence[Span], kept: Sequence[SummarySentence]
) -> Decision:
    """What is decided of an accepted sentence by the place of its sources in the article."""
    if max(sources) - min(sources) > 1:
        return refused("span", "its sentences are not adjacent")
    if any(sentence.span.overlaps(sentences[min(sources) - 1]) for sentence in kept):
        return refused("span", "the sentence is used already")
    return decision


def _is_twin(claim: Claim, span: Span) -> bool:
    """Whether a claim has more than half of the shorter of both."""
    if claim.headline:
        return False
    shared = min(claim.span.end, span.end) - max(claim.span.start, span.start)
    return shared > min(claim.span.end - claim.span.start, span.end - span.start) / 2
