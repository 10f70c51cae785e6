from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from storage.unit_of_work import SqlLedger
from summarizer.briefing import build as composing
from summarizer.briefing.model import ChangeKind, QuietReason
from summarizer.claims.model import WatchedEntity
from summarizer.delivery.model import DeliveryState, QuietRule
from summarizer.errors import AlreadyStoredError, InputError, ModelError, NotFoundError, StorageError, UsageError
from summarizer.ingest.model import IntakeKind, MetadataField, RawArticle, VersionState
from summarizer.models.values import ModelRef
from summarizer.service import Service
from summarizer.workspace.model import Workspace
from tests.unit.summarizer.town_desk import START, TOPIC, arrive, brief

STRIKE = "The ferry strike in the harbour goes on. Talks about wages have failed in the ferry strike."
ENDED = "The ferry strike in the harbour has ended after eleven days of talks about wages."


@pytest.fixture
def read(service: Service) -> Callable[..., str]:
    return partial(arrive, service)


def test_the_first_briefing_tells_and_the_second_does_not_tell_again(service, read):
    read(STRIKE)
    first, second = brief(service, 0), brief(service, 1)
    assert {change.kind for change in first.changes} == {ChangeKind.NEW}
    assert "The ferry strike in the harbour goes on." in [change.text for change in first.changes]
    assert (second.changes, second.quiet) == ((), QuietReason.NOT_COVERED)


def test_a_paper_that_says_the_same_again_makes_a_quiet_day_and_another_confirms(service, read):
    read(STRIKE)
    brief(service, 0)
    read(f"{STRIKE} It rains.", day=1)
    assert brief(service, 1).quiet is QuietReason.NOTHING_NEW


def test_a_first_briefing_looks_back_a_bounded_way(service, read, monkeypatch):
    monkeypatch.setattr(composing, "CHANGES", replace(composing.CHANGES, first=1))
    read(STRIKE)
    read(ENDED, day=1, publisher="Courier")
    told = brief(service, 1)
    assert [change.text for change in told.changes] == [ENDED]
    assert (told.since, told.coverage.articles_read) == (None, 1)


def test_what_was_read_late_is_still_told(service, read):
    """An article that waited for its analysis while a briefing was sent belongs to the next one."""
    at = START + timedelta(hours=1)
    intake = service.ingest("w", RawArticle(STRIKE, "Herald", at, published_at=at))
    assert brief(service, 0).changes == ()
    late = replace(service, clock=lambda: START + timedelta(hours=20))
    assert late.analyse(intake.version_id) is VersionState.ANALYSED
    assert [change.kind for change in brief(service, 1).changes][:1] == [ChangeKind.NEW]


OFFERS = (
    "The ferry strike in the harbour has cost the islands nine days of mail.",
    "Nurses have been flown over the ferry strike in the harbour by helicopter.",
    "Bishop Oster held a service about the ferry strike in the harbour.",
    "Schools on the islands are shut because of the ferry strike in the harbour.",
    "Police have cleared the harbour gate of the crews of the ferry strike.",
    "A court will hear the harbour's owner about the ferry strike on Monday.",
    "Fishermen in the harbour carry passengers during the ferry strike for free.",
    "The minister has invited both sides of the ferry strike in the harbour to talks.",
    "Grocers ration flour since the ferry strike in the harbour began.",
    "A concert was moved inland because of the ferry strike in the harbour.",
    "Engineers inspect idle engines during the ferry strike in the harbour.",
    "Tourists sleep in gyms near the harbour of the ferry strike.",
)


def test_what_was_held_back_for_length_comes_back_once_if_it_is_still_news(service, read):
    for at, offer in enumerate(OFFERS):
        read(offer, publisher=f"Paper {at}")
    first = brief(service, 0)
    assert (len(first.changes), first.omitted_changes) == (10, 2)
    read("A mediator has come to the harbour for the ferry strike.", day=1)
    second = brief(service, 1)
    held = set(OFFERS) - {change.text for change in first.changes}
    assert second.changes[0].text == "A mediator has come to the harbour for the ferry strike."
    assert {change.text for change in second.changes[1:]} == held
    read("The mediator has left the harbour and the ferry strike.", day=2)
    assert not held & {change.text for change in brief(service, 2).changes}


def test_an_edit_that_drops_a_told_claim_is_reported_as_taken_back(service, read):
    read(STRIKE, url="https://herald.example/strike")
    brief(service, 0)
    text = "The ferry strike in the harbour goes on. Crossings to the islands are booked out for weeks."
    read(text, day=1, url="https://herald.example/strike")
    (gone,) = [change for change in brief(service, 1).changes if change.kind is ChangeKind.RETRACTED]
    assert gone.text == "“Talks about wages have failed in the ferry strike.” is no longer in the article."
    assert gone.silent_edit


POSTS = (
    "The ferry strike in the harbour was called off at noon after talks.",
    "Talks in the ferry strike went on through the night in the harbour.",
    "The harbour's owner made an offer in the ferry strike before dawn.",
    "The union of the ferry crews called a strike in the harbour at six.",
    "Ferry crews in the harbour had voted for a strike on Sunday evening.",
)


@pytest.mark.parametrize(
    ("shown", "taken_back"),
    [
        pytest.param(POSTS[0:2], [], id="older posts scrolled to the next page"),
        pytest.param((POSTS[0], POSTS[1], POSTS[3], POSTS[4]), [POSTS[2]], id="a post was taken out"),
    ],
)
def test_a_live_page_takes_back_only_what_is_missing_between_its_posts(service, shown, taken_back):
    def read(posts, day):
        at = START + timedelta(days=day)
        fact = MetadataField("oldest_post", posts[-1].rstrip(".").replace("'", " "), "text")
        raw = RawArticle(
            "\n\n".join(posts), "Herald", at, url="https://herald.example/live", published_at=at, facts=(fact,)
        )
        service.analyse(service.ingest("w", raw).version_id)

    read(POSTS[1:], 0)
    told = [change.text for change in brief(service, 0).changes]
    assert set(taken_back) < set(told)
    read(shown, 1)
    gone = [change for change in brief(service, 1).changes if change.kind is ChangeKind.RETRACTED]
    assert [change.text for change in gone] == [f"“{post}” is no longer in the article." for post in taken_back]


def test_what_an_edit_leaves_as_it_was_is_not_told_again(service, read):
    """A live page has a new version at every post: its dispute with another paper is reported once."""
    url = "https://herald.example/live"
    read("The ferry strike in the harbour cost 44 crews their pay.", publisher="Courier")
    brief(service, 0)
    old = "The ferry strike in the harbour cost 52 crews their pay."
    read(old, day=1, url=url)
    first = brief(service, 1)
    read(f"{POSTS[0]}\n\n{old}", day=2, url=url)
    second = brief(service, 2)
    assert [change.text for change in first.changes] == [old]
    assert [change.text for change in second.changes] == [POSTS[0]]


def test_a_post_that_scrolled_on_did_not_become_one_that_is_like_it(service):
    def read(posts, day):
        at = START + timedelta(days=day)
        fact = MetadataField("oldest_post", posts[-1].rstrip("."), "text")
        raw = RawArticle(
            "\n\n".join(posts), "Herald", at, url="https://herald.example/live", published_at=at, facts=(fact,)
        )
        service.analyse(service.ingest("w", raw).version_id)

    first = "The ferry strike in the harbour cost 44 crews their pay on Monday."
    second = "The ferry strike in the harbour cost 52 crews their pay on Tuesday."
    read((POSTS[1], first), 0)
    brief(service, 0)
    read((second, POSTS[1]), 1)
    assert [(change.kind, change.silent_edit) for change in brief(service, 1).changes] == [(ChangeKind.NEW, False)]


def test_what_an_edit_of_background_leaves_as_it_was_stays_background(service):
    def read(text, day, background=False):
        at = START + timedelta(days=day)
        raw = RawArticle(text, "Herald", at, url="https://herald.example/old", published_at=at, background=background)
        service.analyse(service.ingest("w", raw).version_id)

    read(STRIKE, 0, background=True)
    assert brief(service, 0).changes == ()
    read(f"{STRIKE}\n\n{POSTS[0]}", 1)
    assert [change.text for change in brief(service, 1).changes] == [POSTS[0]]


def test_an_edit_that_says_so_is_not_silent(service, read):
    url = "https://herald.example/strike"
    read(STRIKE, url=url)
    brief(service, 0)
    note = "Correction: An earlier version of this article said that talks in the ferry strike had failed."
    read(f"The ferry strike in the harbour goes on.\n\n{note}", day=1, url=url)
    (gone,) = [change for change in brief(service, 1).changes if change.kind is ChangeKind.RETRACTED]
    assert not gone.silent_edit


def test_a_page_that_was_cut_takes_nothing_back(service, read):
    url = "https://herald.example/strike"
    read(" ".join(POSTS), url=url)
    brief(service, 0)
    read(POSTS[0], day=1, url=url)
    assert [change for change in brief(service, 1).changes if change.kind is ChangeKind.RETRACTED] == []


def test_every_use_case_may_be_called_again(service, read):
    version_id = read(STRIKE, url="https://herald.example/strike")
    again = service.ingest("w", RawArticle(STRIKE, "Herald", START, url="https://herald.example/strike"))
    assert again.kind is IntakeKind.UNCHANGED
    assert service.analyse(version_id) is VersionState.ANALYSED
    due = START + timedelta(hours=9)
    assert service.brief("s", due, due) == service.brief("s", due, due + timedelta(hours=1))
    with pytest.raises(AlreadyStoredError):
        service.add_topic(TOPIC)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("de", "it is in German, and only English is read"),
        ("nb", "it is in Norwegian, and only English is read"),
        ("xx", "it is in xx, and only English is read"),
        ("und", "its language was not recognised"),
    ],
)
def test_a_language_that_cannot_be_read_is_said_and_skipped(service, code, reason):
    class German:
        made_by = service.analyser.made_by
        readable = frozenset({"en"})

        def language(self, text):
            return code

    intake = service.ingest("w", RawArticle("Der Streik im Hafen dauert an. Die Gespräche ruhen.", "Bote", START))
    deaf = replace(service, analyser=German())
    assert deaf.analyse(intake.version_id) is VersionState.SKIPPED
    assert brief(service, 0).coverage.not_analysed == (reason,)


@pytest.mark.slow
def test_a_text_beyond_all_pages_is_said_and_skipped(service):
    intake = service.ingest("w", RawArticle("The ferry strike goes on and on. " * 31_000, "Herald", START))
    assert service.analyse(intake.version_id) is VersionState.SKIPPED
    (note,) = brief(service, 0).coverage.not_analysed
    assert note.endswith("characters, more than 1,000,000")


def test_a_quiet_day_of_a_topic_without_questions_says_when_it_was_last_confirmed(service, read):
    service.edit_topic(replace(TOPIC, aspects=()), TOPIC, START, "test")
    read(STRIKE)
    assert brief(service, 0).changes
    read("The museum lost a painting. A guard saw two thieves at the window.", 1)
    assert brief(service, 1).bottom_line.endswith("Last confirmed 1 March 2025.")


def test_a_quiet_day_goes_into_the_outbox_as_its_reader_wants(service):
    with service.ledger() as work:
        subscription = work.subscriptions.get("s")
        work.subscriptions.update(replace(subscription, quiet=QuietRule.SKIP))
        work.commit()
    due = START + timedelta(hours=9)
    assert service.brief("s", due, due).state is DeliveryState.SKIPPED


def test_a_topic_that_comes_later_finds_what_is_there(service, read):
    read(STRIKE)
    service.add_topic(replace(TOPIC, id="t2", name="Harbour wages"))
    assert service.preview("t2", "elsewhere", START + timedelta(days=1)).changes


def test_a_workspace_sees_nothing_of_another(service, read):
    read(STRIKE)
    with service.ledger() as work:
        work.workspaces.add(Workspace("w2", "Sports desk"))
        work.commit()
    service.add_topic(replace(TOPIC, id="t2", workspace_id="w2"))
    assert service.preview("t2", "d2", START + timedelta(days=1)).quiet is QuietReason.NOT_COVERED
    assert service.ask("w2", "Does the ferry strike go on?", START + timedelta(days=1)).refusal


def test_a_question_is_answered_with_a_citation_or_refused(service, read):
    read(STRIKE)
    now = START + timedelta(days=1)
    answer = service.ask("w", "Does the ferry strike in the harbour go on?", now)
    assert answer.lines[0].text == "The ferry strike in the harbour goes on."
    assert answer.lines[0].citation.publisher == "Herald"
    assert service.ask("w", "Who won the cup final?", now).refusal
    assert service.ask("w", "Does the ferry strike in the harbour go on?", START - timedelta(days=1)).refusal


@pytest.mark.parametrize("question", ["", "  ", "why " * 251])
def test_a_question_without_words_or_without_end_is_wrong_use(service, question):
    with pytest.raises(UsageError):
        service.ask("w", question, START)


def test_what_holds_no_article_is_refused(service):
    with pytest.raises(InputError):
        service.ingest("w", RawArticle("  \n ", "Herald", START))


def test_what_is_not_there_is_named(service):
    with pytest.raises(NotFoundError):
        service.analyse("nothing")
    with pytest.raises(NotFoundError):
        service.brief("nothing", START, START)
    with pytest.raises(NotFoundError):
        service.preview("nothing", "d", START)
    with pytest.raises(NotFoundError, match="entities show"):
        service.undo_edit("w", "nothing", START, "ann")


def test_entities_are_merged_split_and_restored(service):
    service.add_topic(replace(TOPIC, id="t2", name="Ports", entities=(WatchedEntity("Port Union"),)))
    with service.ledger() as work:
        harbour, port = work.entities.list_by_workspace("w")
    edit = service.merge_entities(harbour, port, START, "ann")
    with service.ledger() as work:
        assert [entity.name for entity in work.entities.list_by_workspace("w")] == ["Harbour Union"]
    with pytest.raises(UsageError, match="already"):
        service.merge_entities(harbour, port, START, "ann")
    service.undo_edit("w", edit.id, START, "ann")
    with pytest.raises(NotFoundError, match="has no spelling “Quay Union”"):
        service.split_entity(harbour, "Quay Union", START, "ann")
    split = service.split_entity(harbour, "HU", START, "ann")
    with service.ledger() as work:
        assert {entity.name for entity in work.entities.list_by_workspace("w")} == {"HU", "Harbour Union", "Port Union"}
    service.undo_edit("w", split.id, START, "ann")
    with service.ledger() as work:
        assert [entity.name for entity in work.entities.list_by_workspace("w")] == ["Harbour Union", "Port Union"]


def test_half_characters_and_terminal_commands_are_not_stored(service: Service, empty_ledger: SqlLedger) -> None:
    raw = RawArticle(
        f"\x1b[31mToday\x1b[0m \x1b]0;owned\x07{STRIKE} \ud83d",
        "He\x00ra\x1b[1mld",
        START,
        guid="g\ud800",
        title="A \x1b[2Jstrike \udfff",
    )
    intake = service.ingest("w", raw)
    with empty_ledger() as work:
        version, article = work.articles.get_version(intake.version_id), work.articles.get(intake.article_id)
    assert version is not None
    assert article is not None
    assert (version.title, article.publisher) == ("A strike \ufffd", "Herald")
    assert version.text == f"Today {STRIKE} \ufffd"
    assert service.ingest("w", raw).kind is IntakeKind.UNCHANGED


class Faulty:
    """Models for which the text causes an error."""

    made_by = ModelRef("faulty", "1")
    readable = frozenset({"en"})

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def language(self, text):
        return "en"

    def analyse(self, version, article, known, topics):
        raise self.error


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        pytest.param(ValueError("no\n 7"), "unexpected error (ValueError: no 7)", id="a bug"),
        pytest.param(RecursionError(), "unexpected error (RecursionError)", id="a bug without words"),
        pytest.param(MemoryError(), "it took more memory than an analysis may", id="memory"),
        pytest.param(RuntimeError("can't allocate memory: 9"), "it took more memory than an analysis may", id="torch"),
    ],
)
def test_whatever_a_text_brings_out_is_that_texts_failure(service, read, error, reason):
    intake = service.ingest("w", RawArticle(STRIKE, "Herald", START, published_at=START))
    assert replace(service, analyser=Faulty(error)).analyse(intake.version_id) is VersionState.FAILED
    assert brief(service, 0).coverage.not_analysed == (f"{reason}",)
    assert service.analyse(intake.version_id) is VersionState.FAILED
    assert service.try_again("other") == ()
    assert service.try_again("w") == (intake.version_id,)
    assert service.analyse(intake.version_id) is VersionState.ANALYSED


@pytest.mark.parametrize("error", [ModelError("no model"), StorageError("locked"), KeyboardInterrupt()])
def test_what_is_not_the_texts_doing_leaves_it_pending_and_unblamed(service, error):
    intake = service.ingest("w", RawArticle(STRIKE, "Herald", START))
    for _ in range(3):
        with pytest.raises(type(error)):
            replace(service, analyser=Faulty(error)).analyse(intake.version_id)
    assert service.analyse(intake.version_id) is VersionState.ANALYSED


def test_a_text_too_short_to_tell_its_language_is_judged_with_its_headline(service):
    class Unsure(type(service.analyser)):
        def language(self, text):
            return "en" if "headline" in text else "und"

    unsure = replace(service, analyser=Unsure())
    told = service.ingest("w", RawArticle("Ferry strike ends, crews say.", "Herald", START, title="Our own headline"))
    untold = service.ingest("w", RawArticle("Harbour strike ends, unions say.", "Post", START, title="Nothing"))
    assert unsure.analyse(told.version_id) is VersionState.ANALYSED
    assert unsure.analyse(untold.version_id) is VersionState.SKIPPED
