from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.topic_form import TopicForm, form_of, topic_from_form
from summarizer.claims.model import WatchedEntity
from summarizer.errors import UsageError
from summarizer.topics.model import Aspect, Topic

EMPTY = Topic("t", "w", "", "")
FORM = TopicForm("Harbour strike", "The strike at Arvik")
WORDS = st.text("abcdefghij éж港", min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)


def unique(parts, by):
    return list({by(part).casefold(): part for part in parts}.values())


@st.composite
def topics(draw):
    entities = st.builds(
        WatchedEntity, WORDS, st.lists(WORDS, max_size=3, unique=True).map(tuple), st.sampled_from(["", "ORG"])
    )
    aspects = st.builds(Aspect, WORDS, WORDS)
    return Topic(
        "t",
        "w",
        draw(WORDS),
        draw(WORDS),
        tuple(draw(st.lists(WORDS, max_size=4, unique=True))),
        tuple(unique(draw(st.lists(entities, max_size=4)), lambda each: each.name)),
        tuple(unique(draw(st.lists(aspects, max_size=4)), lambda each: each.name)),
    )


@given(topics())
def test_a_topic_that_is_edited_without_a_change_is_the_same(topic):
    assert topic_from_form(form_of(topic), topic) == topic


def test_lines_become_names_and_questions():
    form = replace(
        FORM,
        keywords="strike, walkout;strike\nport",
        names="\n Port of Arvik = Arvik harbour;; the port \nIda Holm",
        aspects="Work: Do the dockers work: all of them?\nIs a deal near?",
    )
    topic = topic_from_form(form, EMPTY)
    assert topic.keywords == ("strike", "walkout", "port")
    assert topic.entities == (WatchedEntity("Port of Arvik", ("Arvik harbour", "the port")), WatchedEntity("Ida Holm"))
    assert topic.aspects == (
        Aspect("Work", "Do the dockers work: all of them?"),
        Aspect("Is a deal near", "Is a deal near?"),
    )


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        pytest.param({"name": " \u200e "}, "needs a name", id="nothing to see"),
        pytest.param({"description": ""}, "needs a name", id="about nothing"),
        pytest.param({"name": "x" * 101}, "101 characters", id="endless name"),
        pytest.param({"aspects": "Work:"}, "not complete", id="no question"),
        pytest.param({"aspects": "Work: a?\nwork: b?"}, "twice", id="a question twice"),
        pytest.param({"names": "= alias"}, "no name", id="no name"),
        pytest.param({"names": "A = b\nA = c"}, "twice", id="a name twice"),
        pytest.param({"keywords": "x" * 4000}, "4000 characters", id="endless word"),
        pytest.param({"keywords": ",".join(map(str, range(60)))}, "60 keywords", id="too many"),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(changed, reason):
    with pytest.raises(UsageError, match=reason):
        topic_from_form(replace(FORM, **changed), EMPTY)


def test_a_topic_too_long_for_the_form_is_not_cut():
    with pytest.raises(UsageError, match="too long"):
        form_of(replace(EMPTY, name="Endless", description="x" * 4001))


@given(st.builds(TopicForm, *[st.text(max_size=80)] * 5))
def test_whatever_is_written_becomes_a_topic_or_is_refused(form):
    try:
        topic = topic_from_form(form, EMPTY)
    except UsageError:
        return
    assert topic.name
    assert topic_from_form(form_of(topic), topic).name == topic.name
