"""Headlines as claims, with the real small pipeline."""

import pytest

from summarizer.claims.headline_case import sentence_case
from summarizer.claims.headlines import extract_headline, is_alien
from summarizer.claims.model import Mention
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.text.span import Span
from tests.unit.summarizer.claims.conftest import PUBLISHED

TEASER = "The ferry and the bridge were closed. The police of Arden were hunting. A rail company called a strike."
PEOPLE = (Mention("v", Span(0, 5), "Ana Lopez", "PERSON"),)

pytestmark = pytest.mark.model


@pytest.fixture
def titled(nlp):
    def reads(title, text=TEASER):
        version = ArticleVersion("v", "a", "w", 1, title, text, PUBLISHED, PUBLISHED, "hash", b"")
        return extract_headline(
            nlp, version, Article("a", "w", "Herald", "Herald", PUBLISHED), PEOPLE, ModelRef("t", "1")
        )

    return reads


@pytest.mark.parametrize(
    ("title", "subject", "predicate", "marks"),
    [
        ("Mayor Lopez indicted over harbour contracts", "Lopez", "indict", "positive asserted"),
        ("Ferry not to be moved before spring, owner says", "Ferry", "move", "negative planned owner"),
        ("Mayor: plant to be shut", "plant", "shut", "positive planned Mayor"),
        ("Lopez: dam will hold", "dam", "hold", "positive planned Lopez"),
        ("Yoon impeached", "Yoon", "impeach", "positive asserted"),
        ("31 hurt as ferry runs aground", "31", "hurt", "positive asserted"),
        ("Court upholds ban", "Court", "uphold", "positive asserted"),
        ("Bridge closed after crash", "Bridge", "close", "positive asserted"),
        ("Three killed in blast at fireworks factory", "Three", "kill", "positive asserted"),
        ("Teachers' strike off", "Teachers' strike", "off", "positive asserted"),
        ("Talks collapse", "Talks", "collapse", "positive asserted"),
        ("Families sue dairy", "Families", "sue", "positive asserted"),
        ("Police search Aldermoor offices", "Police", "search", "positive asserted"),
        ("Most of tanker's crew fly home", "Most of tanker's crew", "fly", "positive asserted"),
        ("Protesters storm parliament", "Protesters", "storm", "positive asserted"),
        ("Court bars bidder", "Court", "bar", "positive asserted"),
        ("Lopez under fire", "Lopez", "under", "positive asserted"),
        ("Lopez not evacuating", "Lopez", "evacuate", "negative asserted"),
        ("No deal in port dispute", "", "deal", "negative asserted"),
        ("Company denies leak", "Company", "deny", "positive denied company"),
        ("Lopez to stand trial in May", "Lopez", "stand", "positive planned"),
        ("Mayor Lopez Indicted Over Harbour Contracts", "Mayor Lopez", "indict", "positive asserted"),
        ("‘Hell to pay’ if talks fail, union says", None, "pay", "positive conditional union"),
    ],
)
def test_a_headline_is_read_without_a_finite_verb(title, subject, predicate, marks, titled):
    (claim,) = titled(title)
    said = claim.attribution
    assert " ".join([claim.polarity, claim.modality, *([said.speaker] if said else [])]) == marks
    assert claim.predicate == predicate
    assert subject is None or claim.subject == subject
    assert (claim.headline, claim.text, claim.span.of(title)) == (True, title, title)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Breaking: dam fails at Arden", "dam fails at Arden"),
        ("Ferry runs aground – live updates", "Ferry runs aground"),
        ("Arden strike: rail workers walk out", "rail workers walk out"),
        ("Lopez arrested - Herald", "Lopez arrested"),
        ("Lopez arrested | Herald", "Lopez arrested"),
        ("WHO declares an emergency", "WHO declares an emergency"),
    ],
)
def test_labels_and_the_publisher_are_left_out(title, told, titled):
    (claim,) = titled(title)
    assert (claim.text, claim.span.of(title)) == (told, told)


@pytest.mark.parametrize(
    "title",
    [
        "Live: day three",
        "What we know so far",
        "Opinion | The bridge must be rebuilt",
        "The bridge must be rebuilt – letters",
        "Will the dam hold?",
        "Five things to know about the strike",
        "7 ways the strike hurts",
        "How the ferry ran aground",
        "A day at the harbour",
        "Let them eat",
        "Help for families",
        "One man to watch",
        "Old wounds",
        "Storm Ana",
        "They're here!",
        "Cholera in Arden: situation report No 2",
        "and how to prepare",
        "He has done it again",
        "Sign up for our newsletter",
        "Home",
        "Herald",
        "",
        "x" * 400,
    ],
)
def test_a_headline_that_asserts_nothing_gives_no_claim(title, titled):
    assert titled(title) == ()


LONG = " ".join([TEASER] * 6)


@pytest.mark.parametrize(
    ("title", "text", "alien"),
    [
        ("Ferry closed after police hunt", LONG, False),
        ("Budget vote delayed in parliament", LONG, True),
        ("Budget vote delayed in parliament", TEASER, False),
        ("Parliament delays budget vote over bridge", LONG, True),
    ],
)
def test_a_headline_of_another_story_is_alien(title, text, alien):
    assert is_alien(title, text) is alien


@pytest.mark.parametrize("title", ["DAM FAILS AT ARDEN", "Dam Fails at Arden, Police Say", "ßA ŉB İC dam fails"])
def test_sentence_case_keeps_every_offset(title):
    assert len(sentence_case(title, TEASER)) == len(title)


def test_a_headline_and_a_sentence_with_the_same_offsets_are_two_claims(titled, reading):
    text = "Lopez was arrested."
    (headline,), (body,) = titled(text), reading(text).claims
    assert headline.id != body.id


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Lopez drops appeal over port", None),
        ("Charity denies that its ship brought cholera", "charity"),
        ("State laboratory confirms source of cholera", "State laboratory"),
        ("'Over my dead body': mayor says port will not close", "mayor"),
        ("Mayor: port stays open", "Mayor"),
        ("Lopez warns of floods", "Lopez"),
    ],
)
def test_only_who_can_speak_is_the_speaker_of_a_headline(title, speaker, titled):
    voices = {claim.attribution.speaker if claim.attribution else None for claim in titled(title)}
    assert {name and name.casefold() for name in voices} == {speaker and speaker.casefold()}


def test_a_word_that_the_text_writes_small_is_no_speaker(titled):
    (claim,) = titled(
        "Cholera confirmed in Arden", "Doctors found cholera in Arden on Monday, and nobody knows where it came from."
    )
    assert claim.attribution is None
