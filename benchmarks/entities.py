"""Entity linking across documents: `python -m benchmarks.entities --data DIR`, DIR being the MEANTIME corpus.

The gold mentions are given, and we cluster them: every topic has a ledger of its own, its documents are read in order
of time, and a mention linked to nothing is clustered by its words. B³ (Bagga and Baldwin 1998) over all mentions and
over those that the annotators call names; `own` is end to end, each gold name counting as our mention that covers most
of it. No number is fitted on this corpus; docs/quality.md says which rules were written while looking at it.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from spacy.tokens import Doc

from benchmarks._cli import Report, Request, main
from benchmarks.meantime import Document, GoldMention, documents
from benchmarks.scoring import Occurrence, Unit, b_cubed, linked
from summarizer.claims.coreference.named_entities import as_mentions, find_names, span_of
from summarizer.claims.coreference.noun_phrase_coref import Phrase, resolve_references
from summarizer.claims.coreference.person_index import PersonIndex
from summarizer.claims.model import Mention
from summarizer.claims.parse import load_pipeline, parse_text
from summarizer.entities.link import link_mentions
from summarizer.entities.model import Entity
from summarizer.models.registry import SPACY
from summarizer.names.name_parser import name_keys
from summarizer.text.span import Span

TOPIC = "meantime"
_TELLING = frozenset(["NOUN", "PROPN", "ADJ", "NUM"])


@dataclass
class Ledger:
    """The entities of one topic, found by the keys of their names: an in-memory substitute for the storage."""

    entities: dict[str, Entity] = field(default_factory=dict)
    index: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def link(self, mentions: Sequence[Mention], text: str) -> dict[Span, str | None]:
        """Link the mentions of one document and store new entities."""
        asked = {key for mention in mentions for key in name_keys(mention.text)}
        found = sorted({entity for key in asked for entity in self.index[key]})
        linking = link_mentions(mentions, text, [self.entities[entity] for entity in found], TOPIC)
        for entity in linking.new:
            self.entities[entity.id] = entity
            self._enter(entity.id, [alias.text for alias in entity.aliases])
        for alias in linking.aliases:
            known = self.entities[alias.entity_id]
            self.entities[known.id] = replace(known, aliases=(*known.aliases, alias))
            self._enter(known.id, [alias.text])
        return {mention.span: mention.entity_id for mention in linking.mentions}

    def _enter(self, entity_id: str, texts: Sequence[str]) -> None:
        for text in texts:
            for key in name_keys(text):
                self.index[key].add(entity_id)


@dataclass(frozen=True, slots=True)
class Read:
    """One document's gold mentions with our clusters, and the entities of our own mentions."""

    document: Document
    clusters: tuple[object, ...]
    own: tuple[tuple[Span, str | None], ...]


def read(document: Document, ledger: Ledger) -> Read:
    """Cluster the gold mentions of one document with the ledger's entities."""
    doc = parse_text(load_pipeline(SPACY), document.text, ())
    names = find_names(doc)
    phrases = resolve_references(
        doc, [_tokens(doc, mention.span) for mention in document.mentions], names, PersonIndex(doc, names)
    )
    inner = [phrase.name for phrase in phrases if phrase.name]
    mentions = {mention.span: mention for mention in as_mentions(doc, [*inner, *names], document.id)}
    entities = ledger.link(list(mentions.values()), document.text)
    clusters: list[object] = []
    for phrase in phrases:
        if phrase.name:
            span = span_of(doc, phrase.name.start, phrase.name.end)
            clusters.append(entities[span] or mentions[span].text.casefold())
        elif phrase.antecedent is not None:
            clusters.append(clusters[phrase.antecedent])
        else:
            clusters.append(_words(doc, phrase) or (document.id, phrase.start))
    return Read(
        document, tuple(clusters), tuple((m.span, entities[m.span]) for m in as_mentions(doc, names, document.id))
    )


def _tokens(doc: Doc, span: Span) -> tuple[int, int]:
    tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
    assert tokens is not None  # expanded, any span inside the text has tokens
    return tokens.start, tokens.end


def _words(doc: Doc, phrase: Phrase) -> tuple[str, ...]:
    """The words that distinguish an unlinked mention across documents; none for a pronoun."""
    words = [token for token in doc[phrase.start : phrase.end] if token.pos_ in _TELLING]
    return tuple(sorted(token.lemma_.lower() for token in words))


def measure(request: Request) -> Report:
    """B³ with gold mentions, by all and by names, and end to end."""
    found = documents(request.folder)[: request.limit]
    topics = {topic: list(group) for topic, group in groupby(found, key=lambda document: document.topic)}
    readings = {topic: _read_all(group) for topic, group in topics.items()}
    ours = {topic: [(each.document, each.clusters) for each in group] for topic, group in readings.items()}
    exact = {topic: [(each, _exact(each)) for each in group] for topic, group in topics.items()}
    head = {topic: [(each, _heads(each)) for each in group] for topic, group in topics.items()}
    return Report(
        {**_figures(ours), **_own(readings)},
        {"exact string": _figures(exact), "same head": _figures(head)},
        {
            "documents": {topic: len(group) for topic, group in topics.items()},
            "by topic": {topic: _figures({topic: pairs}) for topic, pairs in ours.items()},
            "fitted": "nothing on this folder",
        },
    )


def _read_all(group: Sequence[Document]) -> list[Read]:
    ledger = Ledger()
    return [read(document, ledger) for document in group]


Clustered = Mapping[str, Sequence[tuple[Document, Sequence[object]]]]
"""Topic → its documents with a cluster for each gold mention; clusters of two topics are always distinct."""


def _figures(clustered: Clustered) -> dict[str, float]:
    pairs = [
        (topic, mention, cluster)
        for topic, group in clustered.items()
        for document, clusters in group
        for mention, cluster in zip(document.mentions, clusters, strict=True)
    ]
    names = [pair for pair in pairs if pair[1].named]
    return {**_scored(pairs, "all"), **_scored(names, "names")}


def _scored(pairs: Sequence[tuple[str, GoldMention, object]], kind: str) -> dict[str, float]:
    scores = b_cubed([Unit((topic, mention.entity), (topic, cluster)) for topic, mention, cluster in pairs])
    return {figure.replace("entity_", "") + f"_{kind}": value for figure, value in scores.items()}


def _own(readings: Mapping[str, Sequence[Read]]) -> dict[str, float]:
    """End to end: a gold name gets the entity of our mention there, or its own cluster if there is none."""
    units = [
        Unit((topic, mention.entity), entity and (topic, entity))
        for topic, group in readings.items()
        for each in group
        for mention in each.document.mentions
        if mention.named
        for entity in (linked(Occurrence(mention.span, "", ""), each.own),)
    ]
    return {"b3_f1_own": b_cubed(units)["entity_b3_f1"]}


def _exact(document: Document) -> list[str]:
    return [mention.span.of(document.text).casefold() for mention in document.mentions]


def _heads(document: Document) -> list[str]:
    """The annotators' head, or the last word."""
    words = [(mention.head or mention.span.of(document.text)).split() for mention in document.mentions]
    return [row[-1].casefold() for row in words]


if __name__ == "__main__":
    sys.exit(main("entities", "How well mentions are put together to entities across documents.", measure))
