"""From a parsed document to its mentions and claims: the one traversal of an article.

Doc → names → quotations → clauses with speakers → claims with every field but the vector
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import islice

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Sentence

from summarizer.claims.attribution.attributions import Attributions
from summarizer.claims.attribution.resolve_speakers import AttributedClause, anaphors, resolve_speakers
from summarizer.claims.boilerplate_text import is_boilerplate
from summarizer.claims.clauses import is_assertion
from summarizer.claims.coreference.named_entities import NamedSpan, as_human, as_mentions, find_names, span_of
from summarizer.claims.coreference.noun_phrase_coref import subjects
from summarizer.claims.coreference.person_index import PersonIndex
from summarizer.claims.limits import EXTRACT_CLAIMS
from summarizer.claims.matrix_verbs import SPEECH
from summarizer.claims.modality import is_stative, looks_ahead, modality_of, polarity_of
from summarizer.claims.model import Anaphor, Claim, EventTime, Mention, Modality
from summarizer.claims.noun_phrases import clause_subject, lemma_of, object_text, predicate_text, subject_text
from summarizer.claims.parse import sentences_of
from summarizer.claims.quantities import quantities
from summarizer.claims.quotations import find_quotes
from summarizer.claims.timex import TimeExpression, find_times
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import climb
from summarizer.claims.withdrawn_reports import join_withdrawals
from summarizer.ids import digest
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.text.span import Span

_VERB = TokenPattern(pos="VERB AUX")
_CONTENT = TokenPattern(pos="NOUN PROPN VERB ADJ ADV NUM")


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read in one version: sentences as spans of its text, mentions not linked, claims without vectors."""

    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]


def extract_claims(doc: Doc, version: ArticleVersion, article: Article, made_by: ModelRef) -> Extraction:
    """Read a document that `parse` made of `version.text`.

    Every claim's text is exactly its span of the version's text. Event times are resolved against the UTC day of
    `version.published_at`.
    """
    names = find_names(doc)
    sentences = sentences_of(doc)
    reader, spoken = _open(doc, names, sentences, version, article, made_by)
    claims = [
        reader.claim(one)
        for one in islice((o for o in spoken if _is_claim(o, doc, version.text)), EXTRACT_CLAIMS.claims)
    ]
    spans = tuple(span_of(doc, sentence.start, sentence.end) for sentence in sentences)
    mentions = as_mentions(doc, names[: EXTRACT_CLAIMS.mentions], version.id)
    return Extraction(spans, mentions, join_withdrawals(claims, spans, version.text))


def extract_clauses(
    doc: Doc, version: ArticleVersion, article: Article, made_by: ModelRef
) -> Iterator[tuple[Claim, Token]]:
    """Every clause of a short text as a claim, with the head of what it says; also those without a finite verb."""
    reader, spoken = _open(doc, find_names(doc), sentences_of(doc), version, article, made_by)
    return ((reader.claim(one), one.clause.cues.head) for one in spoken)


def _open(
    doc: Doc,
    names: Sequence[NamedSpan],
    sentences: Sequence[Sentence],
    version: ArticleVersion,
    article: Article,
    made_by: ModelRef,
) -> tuple[_Extractor, Iterable[AttributedClause]]:
    """What reads the clauses of a document, and its clauses with their speakers."""
    cast = PersonIndex(doc, names)
    quotes = find_quotes(doc.text)
    spoken = resolve_speakers(doc, sentences, cast, quotes)
    speakers = Attributions(doc, quotes, article.publisher)
    return _Extractor(doc, cast, version, article, made_by, speakers, subjects(doc, names, cast)), spoken


def _is_claim(one: AttributedClause, doc: Doc, text: str) -> bool:
    """`text` is the text of `doc`. `Doc.text` would build it again for each clause."""
    span = span_of(doc, one.clause.start, one.clause.end)
    if span.end - span.start > EXTRACT_CLAIMS.claim_chars:
        return False
    if is_boilerplate(span.of(text)):
        return False
    return is_assertion(one.clause, doc)


@dataclass(frozen=True, slots=True)
class _Extractor:
    """What all claims of one version have in common."""

    doc: Doc
    cast: PersonIndex
    version: ArticleVersion
    article: Article
    made_by: ModelRef
    speakers: Attributions
    taken_up: Mapping[int, NamedSpan]

    def claim(self, one: AttributedClause) -> Claim:
        """The claim of one clause."""
        clause, cues = one.clause, one.clause.cues
        span = span_of(self.doc, clause.start, clause.end)
        text = span.of(self.version.text)
        times = find_times(text, span.start, self.version.published_at.astimezone(UTC).date())
        modality = modality_of(cues.layers, cues.head)
        return Claim(
            id=digest(self.version.id, str(span.start), str(span.end)),
            workspace_id=self.version.workspace_id,
            article_id=self.article.id,
            version_id=self.version.id,
            span=span,
            text=text,
            position=clause.position,
            publisher=self.article.publisher,
            origin=self.article.origin,
            reported_at=self.version.published_at,
            known_at=self.version.fetched_at,
            made_by=self.made_by,
            subject=self._subject(one),
            predicate=predicate_text(cues.head),
            object=object_text(cues.head),
            attribution=self.speakers.whole(one),
            partial_attributions=tuple(self.speakers.parts(one)),
            polarity=polarity_of(cues.layers, cues.head),
            modality=modality,
            stative=is_stative(cues.layers, cues.head, modality),
            event_time=self._event_time(one, times, modality),
            quantities=quantities(self.doc, clause.start, clause.end, [time.span for time in times]),
            anaphora=(*anaphors(one.anaphora, self.cast, self.doc), *self._likely(one)),
            lemmas=frozenset(self._lemmas(one)),
            wire=self.article.wire,
        )

    def _subject(self, one: AttributedClause) -> str:
        """The subject's text; a resolved pronoun or description gives the full name."""
        cues = one.clause.cues
        subject = clause_subject(cues.layers, cues.head)
        if subject is None:
            return subject_text(None, cues.head)
        name = next((name for token, name in one.anaphora if token == subject), None) or self.cast.named(subject)
        if (person := as_human(name)) is not None:
            return self.cast.full(person)
        own = self._own(one, subject) if subject.lower_ in ("it", "they") else None
        return own or subject_text(subject, cues.head)

    def _likely(self, one: AttributedClause) -> Iterator[Anaphor]:
        """What the subjects "it", "they" and "the company" probably refer to."""
        known = {token.i for token, _ in one.anaphora}
        tokens = self.doc[one.clause.start : one.clause.end]
        for token in (token for token in tokens if token.i not in known):
            if (name := self.taken_up.get(token.i)) is not None:
                whole = span_of(self.doc, name.start, name.end)
                yield Anaphor(Span(token.idx, token.idx + len(token)), whole, certain=False)

    def _own(self, one: AttributedClause, subject: Token) -> str | None:
        """The speaker in "the union said it had won": it or they right below a cue whose speaker is no person."""
        contents = (subject.head, one.clause.cues.head)
        said = next((layer for layer in one.clause.cues.layers if layer.content in contents), None)
        if said is None:
            return None
        if said.token.i > subject.i:
            return None
        speaker = next((who for voice, who in one.speakers if voice.at == said.token.i), None)
        if speaker is None:
            return None
        return None if speaker.is_human else speaker.text

    def _event_time(
        self, one: AttributedClause, times: Sequence[TimeExpression], modality: Modality
    ) -> EventTime | None:
        """The first time expression that dates the event, not the statement about it."""
        cues = one.clause.cues
        verbs = {cues.head.i, *(layer.token.i for layer in cues.layers if layer.kind not in SPEECH)}
        ahead = looks_ahead(cues.head, modality)
        tokens = self.doc[one.clause.start : one.clause.end]
        for time in times:
            anchor = next((token for token in tokens if token.idx + len(token) > time.span.start), None)
            if anchor is not None and _governor(_last_of(tokens, time.span, anchor)).i in verbs:
                return time.resolve(ahead)
        return None

    def _lemmas(self, one: AttributedClause) -> Iterator[str]:
        """Content words of what is said: without the cue and without who says it."""
        cues = {layer.token.i for layer in one.clause.cues.layers if layer.kind in SPEECH and layer.content is not None}
        spans = [speaker.span for _, speaker in one.speakers if speaker.span is not None]
        for token in filter(_CONTENT.matches, self.doc[one.clause.start : one.clause.end]):
            if token.is_stop:
                continue
            if token.i in cues:
                continue
            if not any(span.start <= token.idx < span.end for span in spans):
                yield lemma_of(token)


def _last_of(tokens: Sentence, span: Span, anchor: Token) -> Token:
    """The root token of the expression: the one whose head lies outside."""
    inside = [token for token in tokens if span.start <= token.idx < span.end]
    return next((token for token in inside if not span.start <= token.head.idx < span.end), anchor)


def _governor(token: Token) -> Token:
    """The nearest verb above."""
    return climb(token.head, lambda word: not _VERB.matches(word))
