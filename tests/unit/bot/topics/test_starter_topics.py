from __future__ import annotations

import tomllib
from urllib.parse import urlsplit

from bot.topics.starter_topics import starter_named, starter_topics
from config.shipped import STARTER_TOPICS


def test_there_are_ten_topics_or_more_each_with_questions_and_feeds():
    topics = starter_topics()
    assert len(topics) >= 10
    assert len({topic.name for topic in topics}) == len(topics)
    for starter in topics:
        assert len(starter.name) <= 100
        assert len(starter.topic.description) > 40
        assert 5 <= len(starter.topic.keywords) <= 12
        assert all(aspect.question.endswith("?") for aspect in starter.topic.aspects)
        assert 2 <= len(starter.topic.aspects) <= 5
        assert 2 <= len(starter.feeds) <= 4
        assert len({urlsplit(feed.url).hostname for feed in starter.feeds}) == len(starter.feeds)


def test_every_feed_is_a_public_address_and_is_used():
    feeds = tomllib.loads(STARTER_TOPICS.read_text(encoding="utf-8"))["feeds"]
    used = {feed.publisher for starter in starter_topics() for feed in starter.feeds}
    assert used == set(feeds)
    for publisher, url in feeds.items():
        parts = urlsplit(url)
        assert publisher.strip() == publisher
        assert (parts.scheme, parts.username, parts.query, parts.fragment) == ("https", None, "", "")
        assert parts.hostname
        assert "." in parts.hostname


def test_a_starter_topic_is_found_by_its_name():
    assert starter_named(" space missions ").name == "Space missions"
    assert starter_named("nothing") is None
