"""Unrelated stories: an election, a court case, a merger, a flood, a war."""

from collections.abc import Iterable

import pytest

from summarizer.claims.model import Mention
from summarizer.entities.link import Linking, link_mentions
from summarizer.entities.model import Alias, Entity
from summarizer.text.span import Span
from tests.marked_names import marked_article


def known(name: str, kind: str, *aliases: str, provenance: str = "mention") -> Entity:
    entity_id = f"known-{name}"
    spellings = tuple(Alias(entity_id, text, provenance) for text in (name, *aliases))
    return Entity(entity_id, "w", name, kind, spellings)


def read(marked: str, *candidates: Entity, version: str = "v1") -> Linking:
    text, mentions = marked_article(marked, version)
    return link_mentions(mentions, text, candidates, "w")


def named(linking: Linking, candidates: Iterable[Entity] = ()) -> list[str | None]:
    """The name of each mention's entity, None for NIL."""
    names = {entity.id: entity.name for entity in (*candidates, *linking.new)}
    return [names[mention.entity_id] if mention.entity_id else None for mention in linking.mentions]


IN_ONE_ARTICLE = [
    pytest.param(
        "Mayor [Ana Ruiz|PERSON|Mayor] resigned. [Ruiz|PERSON] left.", ["Ana Ruiz", "Ana Ruiz"], id="family-name"
    ),
    pytest.param(
        "[Sergei Orlov|PERSON] met [Sergey Orlov|PERSON] as [Orlov|ORG] said.",
        ["Sergei Orlov"] * 3,
        id="given-name-twice",
    ),
    pytest.param(
        "[Asad al-Hariri|PERSON] met [Rami al-Asad|PERSON]. [Asad|PERSON] and [al-Hariri|ORG] agreed.",
        ["Asad al-Hariri", "Rami al-Asad", "Rami al-Asad", "Asad al-Hariri"],
        id="given-name-here-family-name-there",
    ),
    pytest.param(
        "[John Doyle|PERSON] sued [Jane Doyle|PERSON]. [Doyle|PERSON] won.",
        ["John Doyle", "Jane Doyle", None],
        id="ambiguous",
    ),
    pytest.param(
        "[John Doyle|PERSON] spoke. [Doyle|PERSON] left. His sister [Jane Doyle|PERSON] stayed.",
        ["John Doyle", "John Doyle", "Jane Doyle"],
        id="only-one-was-introduced-by-then",
    ),
    pytest.param(
        "[John Doyle|PERSON|judge] met [Jane Doyle|PERSON|prime minister]. [Doyle|PERSON|Prime Minister] won. [Doyle|PERSON] sat.",
        ["John Doyle", "Jane Doyle", "Jane Doyle", None],
        id="title-tells",
    ),
    pytest.param(
        "French minister [Luc Morel|PERSON|French minister] spoke. Swiss minister [Morel|PERSON|Swiss minister] did not.",
        ["Luc Morel", "Morel"],
        id="minister-of-another-country",
    ),
    pytest.param("[Kwon Min-jae|PERSON] won. [Kwon|PERSON] wept.", ["Kwon Min-jae"] * 2, id="korean"),
    pytest.param("[Zhao Lifang|PERSON] won. [Zhao|PERSON] wept.", ["Zhao Lifang"] * 2, id="chinese"),
    pytest.param(
        "[Pedro Ruiz Ortega|PERSON] won. [Pedro Ruiz|PERSON] wept. [Ruiz|PERSON] left.",
        ["Pedro Ruiz Ortega"] * 3,
        id="spanish",
    ),
    pytest.param(
        "[Ursula van der Berg|PERSON] won. [Van der Berg|PERSON] wept, [Berg|ORG] left.",
        ["Ursula van der Berg"] * 3,
        id="dutch",
    ),
    pytest.param(
        "[Donald Doyle|PERSON] and [Donald Doyle Jr.|PERSON] met.",
        ["Donald Doyle", "Donald Doyle Jr."],
        id="father-and-son",
    ),
    pytest.param(
        "[Viktor) Havel|PERSON] won. [Viktor Havel|PERSON] wept.", ["Viktor Havel"] * 2, id="bracketed-given-name"
    ),
    pytest.param(
        "The [Port Labour Union|ORG] ([PLU|ORG]) struck. [PLU|PERSON] said so.", ["Port Labour Union"] * 3, id="acronym"
    ),
    pytest.param(
        "The [Federal Grid Operator|ORG] ([FSK|ORG]) failed.",
        ["Federal Grid Operator"] * 2,
        id="acronym-of-another-language",
    ),
    pytest.param(
        "The [United Nations|ORG] met. The [UN|ORG] voted. [U.N.|GPE] staff left.",
        ["United Nations"] * 3,
        id="abbreviation",
    ),
    pytest.param(
        "[Kenyan Defence Ministry|ORG] spoke. The [Ministry of Defense|ORG] denied.",
        ["Kenyan Defence Ministry"] * 2,
        id="one-ministry",
    ),
    pytest.param(
        "[Kenyan Defence Ministry|ORG] and [Somali Defence Ministry|ORG] met. The [Defence Ministry|ORG] denied.",
        ["Kenyan Defence Ministry", "Somali Defence Ministry", None],
        id="two-ministries",
    ),
    pytest.param(
        "[Kenya|GPE]'s [Defence Ministry|ORG] spoke.",
        ["Kenya", "Defence Ministry of Kenya"],
        id="ministry-behind-its-country",
    ),
    pytest.param(
        "[Defiant Ana Ruiz|PERSON] and [Senior Ana Ruiz|PERSON] won. [Ana Ruiz|PERSON] wept. [Ruiz|PERSON] left. [Ana Ruiz|PERSON] sat. "
        "[Ana Ruiz|PERSON] ate. [Ana Ruiz|PERSON] slept. [Ana Ruiz|PERSON] rose.",
        ["Ana Ruiz"] * 8,
        id="words-that-a-model-took-into-the-name",
    ),
    pytest.param(
        "[Women Premier League|ORG] and [Premier League|ORG] began.",
        ["Women Premier League", "Premier League"],
        id="no-prefix-of-a-body",
    ),
    pytest.param("[NATO|ORG] met [Pablo Nieto|ORG].", ["NATO", "Pablo Nieto"], id="letters-are-no-family-name"),
    pytest.param("[Larry King|PERSON] spoke. [King|PERSON] left.", ["Larry King"] * 2, id="a-title-as-family-name"),
    pytest.param("[Acme Ltd|ORG] bought [Acme|ORG].", ["Acme Ltd"] * 2, id="legal-form"),
    pytest.param("[Unit 1|FAC] and [Unit 2|FAC] closed.", ["Unit 1", "Unit 2"], id="numbers"),
    pytest.param(
        "[Orrin X200|PRODUCT] flew. The [X200|PRODUCT] landed, and a [Delta X200|PRODUCT] did not.",
        ["Orrin X200", "Orrin X200", "Delta X200"],
        id="designation",
    ),
    pytest.param("[Orrin X200|PRODUCT] and [Orrin X300|PRODUCT].", ["Orrin X200", "Orrin X300"], id="two-designations"),
    pytest.param("[Acme Motors|ORG] paid. [Acme|ORG] won.", ["Acme Motors"] * 2, id="company-by-its-first-word"),
    pytest.param(
        "[Acme Motors|ORG] sued [Acme Records|ORG]. [Acme|ORG] won.",
        ["Acme Motors", "Acme Records", "Acme"],
        id="two-companies-of-one-first-word",
    ),
    pytest.param("[Ford Foundation|ORG] paid. [Ford|ORG] won.", ["Ford Foundation", "Ford"], id="no-foundation"),
    pytest.param("[Kenya|GPE] sent [Kenyan|NORP] trains.", ["Kenya", "Kenya"], id="adjective-of-a-land"),
    pytest.param(
        "[Kenya|GPE] and [Kenyans|NORP], [Kenyan|NORP].", ["Kenya", "Kenyans", "Kenyans"], id="people-and-country"
    ),
    pytest.param("[North Korea|GPE] met [South Korea|GPE].", ["North Korea", "South Korea"], id="north-and-south"),
    pytest.param(
        "[Wall Street|FAC] read the [Wall Street Journal|ORG].",
        ["Wall Street", "Wall Street Journal"],
        id="no-part-of-a-paper",
    ),
    pytest.param(
        "[Michael Jordan|PERSON] flew to [Jordan|GPE]. [Jordan|GPE] said he was tired.",
        ["Michael Jordan", "Jordan", "Michael Jordan"],
        id="a-country-and-a-family-name",
    ),
]


@pytest.mark.parametrize(("marked", "expected"), IN_ONE_ARTICLE)
def test_within_an_article(marked, expected):
    assert named(read(marked)) == expected


@pytest.mark.parametrize(("marked", "expected"), IN_ONE_ARTICLE)
def test_the_order_of_the_mentions_does_not_matter(marked, expected):
    text, mentions = marked_article(marked)
    assert link_mentions(mentions[::-1], text, (), "w") == link_mentions(mentions, text, (), "w")


@pytest.mark.parametrize(
    ("marked", "reason"),
    [
        ("[Monday|PERSON] came.", "a general word"),
        ("On [3 May|DATE] it rained.", "a date names nothing"),
        ("[Government|ORG] fell.", "an office of no stated country"),
        ("[Parliament|ORG] met.", "an office of no stated country"),
        ("The [Foreign Minister|PERSON] left.", "a general word"),
        ("The [French President|PERSON] left.", "a title without a name"),
        ("[747|PRODUCT] landed.", "contains no letter"),
    ],
)
def test_what_names_nothing_is_nil_with_the_reason(marked, reason):
    linking = read(marked)
    assert linking.mentions[0].entity_id is None
    assert list(linking.reasons.values()) == [reason]
    assert linking.new == ()


RUIZ = known("Ana Ruiz", "person")
DOYLES = (known("John Doyle", "person"), known("Jane Doyle", "person"))
BASE = known("Sanger", "facility", "Zanger", "Сангер", provenance="topic")


@pytest.mark.parametrize(
    ("marked", "candidates", "expected"),
    [
        pytest.param("[Ana Ruiz|ORG] won.", [RUIZ], ["Ana Ruiz"], id="same-name-whatever-the-label"),
        pytest.param("[Ruiz|ORG] won.", [known("Petra Novotna", "person")], ["Ruiz"], id="a-stranger"),
        pytest.param("[Novotna|PERSON] won.", [known("Petra Novotná", "person")], ["Petra Novotná"], id="family-name"),
        pytest.param("[Petra|PERSON] won.", [known("Petra Novotná", "person")], ["Petra"], id="given-name"),
        pytest.param("[Jana Novotná|PERSON] won.", [known("Petra Novotná", "person")], ["Jana Novotná"], id="sister"),
        pytest.param("[Doyle|PERSON] won.", DOYLES, [None], id="two-known-by-that-family-name"),
        pytest.param("[John Doyle|PERSON] won. [Doyle|PERSON] left.", DOYLES, ["John Doyle"] * 2, id="introduced-here"),
        pytest.param("[Petra Novotná|PERSON] won.", [known("Novotna", "person")], ["Novotna"], id="full-name-later"),
        pytest.param("[John Smith|PERSON] won.", [known("Smith", "person")], ["John Smith"], id="too-common-a-name"),
        pytest.param("[Smith|PERSON] won.", [known("John Smith", "person")], ["Smith"], id="too-common-alone"),
        pytest.param("[Lincoln|GPE] flooded.", [known("Abraham Lincoln", "person")], ["Lincoln"], id="a-town"),
        pytest.param("[Zanger|NORP] closed.", [BASE], ["Sanger"], id="watched-spelling"),
        pytest.param("[Sanger Air Base|FAC] closed.", [BASE], ["Sanger"], id="watched-with-its-kind"),
        pytest.param("[Сангер|ORG] closed.", [BASE], ["Sanger"], id="watched-in-cyrillic"),
        pytest.param("[Kyiv|ORG] said no.", [known("Kiev", "place")], ["Kiev"], id="place-spelled-otherwise"),
        pytest.param("[Russians|NORP] left.", [known("Russia", "place")], ["Russians"], id="people-and-country"),
        pytest.param(
            "[PLU|ORG] struck.", [known("Port Labour Union", "organisation")], ["Port Labour Union"], id="acronym"
        ),
        pytest.param("[PU|ORG] struck.", [known("Port Union", "organisation")], ["PU"], id="acronym-too-short"),
        pytest.param("[X200|PRODUCT] fell.", [known("Orrin X200", "other")], ["Orrin X200"], id="designation"),
        pytest.param("[Kenyan|NORP] trains stood.", [known("Kenya", "place")], ["Kenya"], id="adjective-of-a-land"),
        pytest.param(
            "[Acme Motors|ORG] paid. [Acme|ORG] won.",
            [known("Acme", "organisation")],
            ["Acme Motors", "Acme"],
            id="company-known-by-that-word-alone",
        ),
        pytest.param(
            "[Acme Records|ORG] paid. [Acme|ORG] won.",
            [known("Acme Motors", "organisation", "Acme")],
            ["Acme Records", "Acme Motors"],
            id="another-company-is-called-so-already",
        ),
        pytest.param(
            "[Port Labour Union|ORG] ([PLU|ORG]) struck.",
            [known("PLU", "organisation"), known("Port Labour Union", "organisation")],
            ["Port Labour Union"] * 2,
            id="the-fullest-name-decides-between-two",
        ),
        pytest.param(
            "[Defence Ministry|ORG] spoke.",
            [known("Kenyan Defence Ministry", "organisation")],
            [None],
            id="bare-office",
        ),
        pytest.param(
            "[Kenya|GPE]'s [defense ministry|ORG] spoke.",
            [known("Kenyan Defence Ministry", "organisation")],
            ["Kenya", "Kenyan Defence Ministry"],
            id="office-of-its-country",
        ),
        pytest.param(
            "[Donald Doyle Jr.|PERSON] won.", [known("Donald Doyle", "person")], ["Donald Doyle Jr."], id="junior"
        ),
        pytest.param("[Unit 2|FAC] closed.", [known("Unit 1", "facility")], ["Unit 2"], id="numbers"),
        pytest.param(
            "[Рaul Ruiz|PERSON] won. [Raul Ruiz|PERSON] lost.",
            [known("Raul Ruiz", "person", provenance="topic")],
            ["Рaul Ruiz (mixed alphabets)", "Raul Ruiz"],
            id="homoglyph",
        ),
        pytest.param(
            "[Рaul|PERSON] won.",
            [known("Raul", "person", provenance="user")],
            ["Рaul (mixed alphabets)"],
            id="homoglyph-of-a-spelling-that-a-person-gave",
        ),
        pytest.param(
            "[Ra\u200bul Ruiz|PERSON] won. [Raul\u00ad Ruiz|PERSON] left.",
            [known("Raul Ruiz", "person")],
            ["Raul Ruiz"] * 2,
            id="what-nobody-sees",
        ),
        pytest.param("[Ali Khamenei|PERSON] spoke.", [known("Ali Khomeini", "person")], ["Ali Khamenei"], id="vowels"),
        pytest.param(
            "[Hossein Rouhani|PERSON] spoke. [Rouhani|PERSON] left.",
            [known("Hassan Rouhani", "person", "Rouhani")],
            ["Hossein Rouhani"] * 2,
            id="given-name-with-other-vowels",
        ),
    ],
)
def test_against_the_ledger(marked, candidates, expected):
    assert named(read(marked, *candidates), candidates) == expected


def test_a_new_spelling_of_a_known_entity_is_handed_back_once():
    petra = known("Petra Novotná", "person")
    linking = read("[Petra Novotna|PERSON] won. [Novotna|PERSON] wept, [petra novotná|PERSON] left.", petra)
    assert set(linking.aliases) == {Alias(petra.id, "Petra Novotna", "mention"), Alias(petra.id, "Novotna", "mention")}
    assert linking.new == ()


def test_a_spelling_that_a_person_gave_beats_what_names_say():
    split_off = known("The Doyles", "organisation", "Doyle", provenance="user")
    candidates = (*DOYLES, split_off)
    assert named(read("[Doyle|PERSON] played.", *candidates), candidates) == ["The Doyles"]


def test_a_given_spelling_never_overrides_a_given_name():
    watched = known("Petra Novotná", "person", "Novotná", provenance="topic")
    assert named(read("[Jana Novotná|PERSON] won. [Novotná|PERSON] wept.", watched), [watched]) == ["Jana Novotná"] * 2


def test_an_ambiguous_mention_says_between_whom():
    linking = read("[Doyle|PERSON] won.", *DOYLES)
    assert "ambiguous between Jane Doyle and John Doyle" in linking.reasons[Span(0, 5)]


def test_a_new_entity_has_its_fullest_name_its_spellings_and_a_kind():
    linking = read("Mr. [Doyle|PERSON] fell. Governor [John F. Doyle|PERSON|Governor] rose.")
    (entity,) = linking.new
    assert (entity.name, entity.kind) == ("John F. Doyle", "person")
    assert {alias.text for alias in entity.aliases} == {"Doyle", "John F. Doyle"}


def test_ids_are_the_same_when_a_version_is_analysed_again():
    marked = "[Ana Ruiz|PERSON] won in [Arden|GPE]. [Ruiz|PERSON] wept."
    assert read(marked).new == read(marked).new
    assert {entity.id for entity in read(marked).new}.isdisjoint(e.id for e in read(marked, version="v2").new)


def test_two_names_that_begin_at_one_place_are_two_entities():
    mentions = [Mention("v", Span(0, 5), "Arden", "GPE"), Mention("v", Span(0, 12), "Arden Herald", "ORG")]
    linking = link_mentions(mentions, "Arden Herald", (), "w")
    assert len({entity.id for entity in linking.new}) == 2
