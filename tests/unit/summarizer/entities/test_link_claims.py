"""Claims get the entities and speakers of the linked mentions of their version."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from summarizer.claims.model import Anaphor, Attribution, Claim
from summarizer.entities.link import Linking, link_mentions, resolve_claims
from summarizer.models.values import ModelRef
from summarizer.text.span import Span
from tests.marked_names import marked_article


def claim_of(text: str, part: str, **fields: object) -> Claim:
    start = text.index(part)
    at = datetime(2025, 3, 1, tzinfo=UTC)
    defaults: dict[str, object] = {
        "id": "c", "workspace_id": "w", "article_id": "a", "version_id": "v1", "span": Span(start, start + len(part)),
        "text": part, "position": 0, "publisher": "Herald", "origin": "Herald", "reported_at": at, "known_at": at,
        "made_by": ModelRef("test", "0"),
    }  # fmt: skip
    return Claim(**{**defaults, **fields})  # type: ignore[arg-type] - a test names only relevant fields


def ids_of(linking: Linking) -> dict[str, str]:
    return {mention.text: mention.entity_id for mention in linking.mentions if mention.entity_id}


def span_of(text: str, part: str) -> Span:
    return Span(text.index(part), text.index(part) + len(part))


def test_a_claim_holds_the_entities_of_its_span_its_pronouns_and_its_speakers_once():
    marked = "Mayor [Ana Ruiz|PERSON|Mayor] resigned, [Arden Herald|ORG] reports. She left [Arden|GPE], [Petra Novotna|PERSON] said."
    text, mentions = marked_article(marked)
    linking = link_mentions(mentions, text, (), "w")
    ids = ids_of(linking)
    via = Attribution("Arden Herald", "reports", span_of(text, "Arden Herald"))
    claim = claim_of(
        text,
        "She left Arden",
        attribution=Attribution("Petra Novotna", "said", span_of(text, "Petra Novotna"), via=via),
        anaphora=(Anaphor(span_of(text, "She"), span_of(text, "Mayor Ana Ruiz")),),
    )
    (resolved,) = resolve_claims([claim], linking.mentions)
    assert resolved.entity_ids == (ids["Arden"], ids["Ana Ruiz"], ids["Petra Novotna"], ids["Arden Herald"])
    assert resolved.attribution is not None
    assert resolved.attribution.entity_id == ids["Petra Novotna"]
    assert resolved.attribution.via is not None
    assert resolved.attribution.via.entity_id == ids["Arden Herald"]


@pytest.mark.parametrize(
    ("marked", "speaker", "expected"),
    [
        pytest.param(
            "[Kenyan|NORP] minister [Ana Ruiz|PERSON] spoke.", "Kenyan minister Ana Ruiz", "Ana Ruiz", id="title"
        ),
        pytest.param(
            "[Ana Ruiz|PERSON], mayor of [Arden|GPE], spoke.", "Ana Ruiz, mayor of Arden", "Ana Ruiz", id="mayor-of"
        ),
        pytest.param("[Kenyan|NORP] officials spoke.", "Kenyan officials", None, id="officials-of-a-people"),
        pytest.param("A resident of [Arden|GPE] spoke.", "A resident of Arden", None, id="resident"),
        pytest.param("The [Port Union|ORG] spoke.", "The Port Union", "Port Union", id="body"),
        pytest.param("The [Doyle|PERSON] family spoke.", "nobody here", None, id="a-span-elsewhere"),
    ],
)
def test_the_speaker_is_who_the_words_name(marked, speaker, expected):
    text, mentions = marked_article(marked)
    linking = link_mentions(mentions, text, (), "w")
    span = span_of(text, speaker) if speaker in text else Span(len(text), len(text))
    (resolved,) = resolve_claims(
        [claim_of(text, "spoke", attribution=Attribution(speaker, "said", span))], linking.mentions
    )
    assert resolved.attribution is not None
    assert resolved.attribution.entity_id == (ids_of(linking)[expected] if expected else None)


def test_a_claim_without_names_or_speaker_has_no_entities():
    (resolved,) = resolve_claims([claim_of("It rained.", "It rained.")], ())
    assert resolved.entity_ids == ()
    assert resolved.attribution is None


@pytest.mark.parametrize(
    ("headline", "expected"),
    [("Ruiz indicted over harbour", ["Ana Ruiz"]), ("Ruizville floods", []), ("Arden votes", ["Arden"])],
)
def test_a_headline_names_whom_its_text_names(headline, expected):
    text, mentions = marked_article("[Ana Ruiz|PERSON] left [Arden|GPE] on Friday.")
    linking = link_mentions(mentions, text, (), "w")
    claim = replace(claim_of(headline, headline), headline=True)
    (resolved,) = resolve_claims([claim], linking.mentions)
    names = {entity.id: entity.name for entity in linking.new}
    assert [names[entity_id] for entity_id in resolved.entity_ids] == expected
