"""Decisions about incoming articles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.ingest.deduplicate import Holder, StoreDecision, decide_known, decide_new, find_known, free_key
from summarizer.ingest.identity_keys import content_hash, identity_keys
from summarizer.ingest.incoming import Incoming, dated, incoming
from summarizer.ingest.model import Article, ArticleVersion, CleanText, IntakeKind, RawArticle

NOON = datetime(2025, 3, 4, 12, tzinfo=UTC)
WIRE = " ".join(
    f"On day {day} of the strike the union of dock workers said that {day * 7} ships waited outside the port."
    for day in range(12)
)
OTHER = " ".join(
    f"The court heard witness {number} about the list of gifts and adjourned until Thursday." for number in range(12)
)


def raw(text: str = WIRE, publisher: str = "The Quay", **parts: object) -> RawArticle:
    return replace(RawArticle(text, publisher, NOON, url="https://quay.example/strike"), **parts)


def clean(text: str = WIRE, title: str | None = None) -> CleanText:
    return CleanText(text, title)


def arrive(text: str = WIRE, publisher: str = "The Quay", **parts: object) -> Incoming:
    return incoming("w", raw(text, publisher, **parts), clean(text), {"the quay": "Harbour House"})


def decide_intake(
    arrived: Incoming, holders: tuple[Holder, ...], near: tuple[tuple[Article, ArticleVersion], ...] = ()
) -> StoreDecision:
    if known := find_known(arrived, holders):
        return decide_known(arrived, known)
    return decide_new(arrived, free_key(arrived, holders), near, {})


def stored(arrived: Incoming, decided: StoreDecision, fetched_at: datetime = NOON) -> tuple[Article, ArticleVersion]:
    intake = decided.intake
    article = Article(intake.article_id, "w", arrived.publisher, decided.origin, fetched_at, copy_of=decided.copy_of)
    version = ArticleVersion(
        id=intake.version_id,
        article_id=intake.article_id,
        workspace_id="w",
        number=decided.number,
        title=None,
        text=arrived.text,
        published_at=fetched_at,
        fetched_at=fetched_at,
        content_hash=arrived.content_hash,
        signature=arrived.signature,
    )
    return article, version


def first(text: str = WIRE, publisher: str = "The Quay", **parts: object) -> tuple[Article, ArticleVersion]:
    arrived = arrive(text, publisher, **parts)
    return stored(arrived, decide_intake(arrived, ()))


def held(article: Article, version: ArticleVersion, *keys: str) -> tuple[Holder, ...]:
    return (Holder(article, version, frozenset(keys or ("url:quay.example/strike",))),)


def test_what_nobody_has_seen_is_new() -> None:
    decided = decide_intake(arrive(), ())
    assert (decided.intake.kind, decided.number, decided.copy_of) == (IntakeKind.NEW, 1, None)
    assert decided.origin == "Harbour House"
    assert decided.intake.reason == "not seen before"


def test_the_same_words_at_the_same_address_are_unchanged() -> None:
    article, version = first()
    again = arrive(f"  {WIRE.replace(' the ', '  the ')}\n")
    decided = decide_intake(again, held(article, version))
    assert decided.intake.kind is IntakeKind.UNCHANGED
    assert decided.intake.version_id == version.id
    assert decided.intake.reason == "same words as version 1"


def test_other_words_at_the_same_address_are_its_next_version() -> None:
    article, version = first()
    edited = arrive(WIRE.replace("77 ships", "90 ships"))
    decided = decide_intake(edited, held(article, version), ((article, version),))
    assert (decided.intake.kind, decided.number) == (IntakeKind.REVISED, 2)
    assert decided.intake.article_id == article.id
    assert decided.intake.version_id != version.id
    assert "changed" in decided.intake.reason


def test_an_edit_of_a_copy_keeps_its_origin() -> None:
    article, version = first()
    copy = replace(article, id="copy", publisher="Vale Post", origin="Tern Wire", copy_of="root")
    decided = decide_intake(arrive(OTHER, "Vale Post"), held(copy, version))
    assert (decided.origin, decided.copy_of) == ("Tern Wire", "root")


def test_a_text_that_comes_back_after_an_edit_is_a_version_of_its_own() -> None:
    article, version = first()
    edited = arrive(OTHER)
    second = stored(edited, decide_intake(edited, held(article, version)))[1]
    third = decide_intake(arrive(), held(article, second))
    assert third.number == 3
    assert len({version.id, second.id, third.intake.version_id}) == 3


def test_the_same_words_elsewhere_are_a_duplicate_of_the_same_origin() -> None:
    original = first()
    decided = decide_intake(arrive(WIRE, "Vale Post", url="https://vale.example/1"), (), (original,))
    assert decided.intake.kind is IntakeKind.DUPLICATE
    assert decided.copy_of == original[0].id
    assert decided.origin == "Harbour House"
    assert decided.intake.reason == "copy of an article by The Quay: word for word"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Strike enters second week. {WIRE}", id="a lead of its own"),
        pytest.param(" ".join(WIRE.split()[:120]), id="cut to a half"),
        pytest.param(WIRE.replace("union of dock workers", "dockers' union", 2), id="lightly edited"),
    ],
)
def test_a_wire_story_that_was_cut_or_touched_up_is_new_but_of_the_same_origin(text: str) -> None:
    original = first()
    decided = decide_intake(arrive(text, "Vale Post", url="https://vale.example/1"), (), (original,))
    assert (decided.intake.kind, decided.copy_of) == (IntakeKind.NEW, original[0].id)
    assert decided.origin == original[0].origin
    assert "of each is in the other" in decided.intake.reason


def test_a_copy_of_a_copy_points_at_the_first() -> None:
    article, version = first(WIRE, "Vale Post", url="https://vale.example/1")
    copy = replace(article, copy_of="root", origin="Tern Wire")
    decided = decide_intake(arrive(), (), ((copy, version),))
    assert (decided.copy_of, decided.origin) == ("root", "Tern Wire")


def test_of_several_like_it_the_earliest_is_the_original() -> None:
    late, early = (first(WIRE, name, url=f"https://{name}.example/") for name in ("late", "early"))
    late = (late[0], replace(late[1], fetched_at=NOON + timedelta(hours=1)))
    decided = decide_intake(arrive(), (), (late, early))
    assert decided.copy_of == early[0].id


def test_a_report_of_its_own_on_the_same_event_is_no_copy() -> None:
    own = (
        "The strike goes on, and 84 ships wait outside the port. The union of dock workers said it would not give in. "
        + OTHER
    )
    assert decide_intake(arrive(own, "Vale Post", url="https://v.example/1"), (), (first(),)).copy_of is None


def test_a_report_that_quotes_a_short_copy_is_no_copy() -> None:
    brief = " ".join(WIRE.split()[:40])
    own = f"{OTHER} {' '.join(brief.split()[:16])} {OTHER.replace('witness', 'expert').replace('gifts', 'debts')}"
    decided = decide_intake(arrive(own, "Vale Post", url="https://v.example/1"), (), (first(brief),))
    assert decided.copy_of is None


def test_very_short_texts_are_no_copies_of_each_other_unless_they_are_the_same() -> None:
    short = first("The port is closed.")
    other = arrive("The port is closed. More soon.", "Vale Post", url="https://v.example/1")
    assert decide_intake(other, (), (short,)).copy_of is None
    same = arrive("The port is closed.", "Vale Post", url="https://v.example/1")
    assert decide_intake(same, (), (short,)).intake.kind is IntakeKind.DUPLICATE


# --- keys that do not agree -------------------------------------------------------------------------------------


FIRST, GUID = "url:quay.example/strike", "guid:1"


def meets(text: str, keys: tuple[str, ...], *holders: Holder, **parts: object) -> StoreDecision:
    """The decision about a text that arrives with these keys."""
    return decide_intake(replace(arrive(text), keys=keys, **parts), holders)


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param((FIRST, "guid:2"), id="the guid moved"),
        pytest.param(("url:quay.example/dock-strike", GUID), id="the address moved"),
        pytest.param((GUID, "hash:2"), id="a guid and no address"),
    ],
)
def test_one_key_and_an_edited_text_are_the_next_version(keys: tuple[str, ...]) -> None:
    article, version = first()
    decided = meets(WIRE.replace("77 ships", "90 ships"), keys, *held(article, version, FIRST, GUID))
    assert (decided.intake.kind, decided.intake.article_id) == (IntakeKind.REVISED, article.id)


@pytest.mark.parametrize(
    ("keys", "known_by"),
    [
        pytest.param(("url:quay.example/court", GUID), GUID, id="a guid that was used before"),
        pytest.param((GUID, "hash:2"), GUID, id="a guid that was used before, without an address"),
        pytest.param((FIRST, "guid:2"), FIRST, id="a landing page that all entries of a feed link to"),
    ],
)
def test_a_key_that_is_given_to_another_story_loses_neither(keys: tuple[str, ...], known_by: str) -> None:
    article, version = first()
    decided = meets(OTHER, keys, *held(article, version, known_by))
    assert decided.intake.kind is IntakeKind.NEW
    assert decided.intake.article_id != article.id
    again = stored(replace(arrive(OTHER), keys=keys), decided)
    other = next(key for key in keys if key != known_by)
    both = (*held(article, version, known_by), *held(*again, other))
    assert meets(OTHER, keys, *both).intake.kind is IntakeKind.UNCHANGED
    edited = meets(OTHER.replace("Thursday", "Friday", 3), keys, *both).intake
    assert (edited.kind, edited.article_id) == (IntakeKind.REVISED, again[0].id)


@pytest.mark.parametrize(
    ("title", "earlier", "one_article"),
    [
        pytest.param("Port closed", "Port closed", True, id="one headline"),
        pytest.param("Port closed", "Port closed (3 comments)", True, id="one headline with a counter"),
        pytest.param("Port closed", "Court adjourns", False, id="two headlines"),
        pytest.param("Port closed", None, False, id="one without a headline"),
        pytest.param(None, None, False, id="none has a headline"),
        pytest.param("", " ", False, id="empty headlines"),
        pytest.param("(14 comments)", "(3 comments)", False, id="counters alone"),
    ],
)
def test_texts_too_short_to_compare_with_one_id_are_one_article_by_a_headline_that_says_something(
    title: str | None, earlier: str | None, one_article: bool
) -> None:
    arrived = replace(arrive("More soon.", url="https://quay.example/port-12345678"), title=title)
    article, version = first("Read the full story here.", url="https://quay.example/the-port-12345678")
    known = Holder(
        replace(article, url="https://quay.example/the-port-12345678"),
        replace(version, title=earlier),
        frozenset(hint for hint in arrived.hints if hint.startswith("id:")),
    )
    assert known.keys
    decided = decide_intake(arrived, (known,), ((known.article, known.latest),))
    kind = IntakeKind.REVISED if one_article else IntakeKind.NEW
    assert (decided.intake.kind, decided.intake.article_id == article.id) == (kind, one_article)


def test_another_feed_that_tells_a_known_address_in_its_own_words_tells_the_same_article() -> None:
    article, version = first()
    decided = meets(OTHER, (FIRST, "guid:2"), *held(article, version), source_id="another feed")
    assert (decided.intake.kind, decided.intake.article_id) == (IntakeKind.REVISED, article.id)


def test_a_teaser_never_replaces_the_text_of_the_page() -> None:
    article, version = first()
    decided = meets(OTHER, (FIRST,), *held(article, version), partial=True)
    assert decided.intake.kind is IntakeKind.UNCHANGED
    assert "feed's own text" in decided.intake.reason
    teaser = held(article, replace(version, partial=True))
    assert meets(OTHER, (FIRST,), *teaser, partial=True).intake.kind is IntakeKind.REVISED
    assert meets(OTHER, (FIRST,), *teaser).intake.kind is IntakeKind.REVISED


def test_the_address_comes_first_then_the_guid() -> None:
    keys = identity_keys(raw(guid="4711"), clean(), {})
    assert keys[0] == "url:quay.example/strike"
    assert keys[1].startswith("guid:")


def test_a_guid_counts_with_its_source_only() -> None:
    one, other = (identity_keys(raw(url=None, guid="4711", source_id=source), clean(), {}) for source in ("a", "b"))
    assert one != other


def test_entries_that_all_link_to_the_front_page_are_told_apart_by_their_guid() -> None:
    keys = identity_keys(raw(url="https://quay.example/", guid="4711"), clean(), {})
    assert [key.partition(":")[0] for key in keys] == ["guid", "hash"]


def test_without_address_and_guid_the_words_identify_within_a_publisher() -> None:
    one, same, other = (
        identity_keys(raw(url=None, publisher=name), clean(), {}) for name in ("The Quay", "THE QUAY", "Vale Post")
    )
    assert one == same != other
    assert one[0].startswith("hash:")


@pytest.mark.parametrize("url", ["https://[::1", "https://quay.example:port/a", "mailto:x", "not a url at all"])
def test_an_address_that_is_none_still_identifies(url: str) -> None:
    assert identity_keys(raw(url=url), clean(), {}) == (f"url:{url}",)


def test_the_date_is_no_part_of_the_identity() -> None:
    keys = {identity_keys(raw(published_at=NOON + timedelta(days=day), guid="1"), clean(), {}) for day in range(-2, 3)}
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        pytest.param(None, (NOON, False), id="missing"),
        pytest.param(NOON - timedelta(days=3), (NOON - timedelta(days=3), True), id="past"),
        pytest.param(NOON + timedelta(hours=5), (NOON, True), id="local time called UTC"),
        pytest.param(NOON + timedelta(days=2), (NOON, False), id="clearly in the future"),
        pytest.param(datetime(1970, 1, 1, tzinfo=UTC), (NOON, False), id="zero timestamp"),
    ],
)
def test_a_date_is_believed_where_it_can_be_true(published: datetime | None, expected: tuple[datetime, bool]) -> None:
    assert dated(raw(published_at=published)) == expected


def test_a_naive_date_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        dated(raw(published_at=datetime(2025, 3, 4)))  # noqa: DTZ001 - naive on purpose


@pytest.mark.parametrize(
    ("agency", "origin", "wire"),
    [
        pytest.param(None, "Harbour House", None, id="owner"),
        pytest.param("Reuters", "Harbour House", "Thomson Reuters", id="a credit never changes who the publisher is"),
        pytest.param("The Quay", "Harbour House", None, id="one that credits itself"),
    ],
)
def test_an_article_has_its_publishers_origin_and_the_agency_that_it_credits(
    agency: str | None, origin: str, wire: str | None
) -> None:
    owners = {"the quay": "Harbour House", "reuters": "Thomson Reuters"}
    arrived = incoming("w", raw(), replace(clean(), agency=agency), owners)
    assert (arrived.origin, arrived.wire) == (origin, wire)


@given(st.text(max_size=60))
def test_any_text_has_a_canonical_form_that_is_stable(url: str) -> None:
    keys = identity_keys(raw(url=url or None, guid=url or None), clean(), {})
    assert keys
    assert all(keys)


@given(st.lists(st.sampled_from(["dam", "“dam”", "–", "90%", "\n", "  "]), max_size=12))
def test_white_space_and_typography_do_not_change_the_content(words: list[str]) -> None:
    plain = " ".join(words).replace("“", '"').replace("”", '"').replace("–", "-")
    assert content_hash(" \n ".join(words)) == content_hash(" ".join(plain.split()))


def test_a_minus_sign_changes_the_content() -> None:
    assert content_hash("growth of -3%") != content_hash("growth of 3%")
