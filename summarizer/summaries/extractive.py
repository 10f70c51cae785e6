"""The extractive summary: the article's own sentences, selected by vectors and compressed along the parse."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from summarizer.claims.model import Attribution, Claim
from summarizer.claims.token_patterns import TokenPattern
from summarizer.models.values import Matrix, ModelRef
from summarizer.summaries.limits import SUMMARY
from summarizer.summaries.model import SummarySentence
from summarizer.summaries.sentence_compression import compress
from summarizer.summaries.sentence_selection import length, select_sentences
from summarizer.text.span import Span

_DANGLING = frozenset("he she it they his her its their him them this that these those such here there".split())  # noqa: SIM905 - a word list

_MARK = TokenPattern(is_space=True) | TokenPattern(is_punct=True)
_VERB = TokenPattern(pos="VERB AUX")


class Extractive:
    """Implements `Summariser`: faithful by construction."""

    def __init__(self, embedding: ModelRef) -> None:
        self.made_by = ModelRef(embedding.model, embedding.revision, SUMMARY.version)

    def summarise(
        self, doc: Doc, sentences: Sequence[Span], claims: Sequence[Claim], vectors: Matrix, asked: Matrix
    ) -> tuple[SummarySentence, ...]:
        """See `Summariser.summarise`."""
        chosen = self.rank(doc, sentences, claims, vectors, asked)[: length(len(sentences))]
        return tuple(SummarySentence(compress(span_tokens(doc, sentences[i])), sentences[i]) for i in sorted(chosen))

    def rank(
        self,
        doc: Doc,
        sentences: Sequence[Span],
        claims: Sequence[Claim],
        vectors: Matrix,
        asked: Matrix,
        limit: int = 0,
    ) -> tuple[int, ...]:
        """Indices of the most informative sentences, best first, at most `limit` or a summary's length."""
        borrowed = {claim.position for claim in claims if inherited_attribution(claim)}
        fit = [0.0 if i in borrowed else fitness(span_tokens(doc, span)) for i, span in enumerate(sentences)]
        return select_sentences(vectors, fit, asked, limit or length(len(sentences)))


def inherited_attribution(claim: Claim) -> Attribution | None:
    """The claim's attribution if an earlier sentence names the speaker, so that this one alone does not."""
    attribution = claim.attribution
    return attribution if attribution and attribution.inherited else None


def fitness(sentence: Tokens) -> float:
    """How well a sentence can be read without its context: 0 not at all, 1 fully."""
    words = [token for token in sentence if not _MARK.matches(token)]
    if not SUMMARY.words_least <= len(words) <= SUMMARY.words_most:
        return 0.0
    if sentence.text.rstrip('"”’ ').endswith("?"):
        return 0.0
    if not _VERB.matches_any(words):
        return 0.0
    return 1.0 if opens_without_pronoun(sentence.text) else SUMMARY.dangling


def opens_without_pronoun(sentence: str) -> bool:
    """Whether it starts with something other than "He" or "This", which would need the previous sentence."""
    first = sentence.split(maxsplit=1)[0].strip("\"“”‘’'") if sentence.strip() else ""
    return first.casefold() not in _DANGLING


def span_tokens(doc: Doc, span: Span) -> Tokens:
    """The tokens of a span of the text."""
    tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
    assert tokens is not None  # sentence spans come from this parse
    return tokens
