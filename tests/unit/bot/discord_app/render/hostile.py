"""Hostile briefings and answers: other scripts, markup, mentions, endless words, empty values."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from summarizer.briefing.model import (
    AspectState,
    Briefing,
    Change,
    ChangeKind,
    Citation,
    Coverage,
    QuietReason,
    StateCard,
)
from summarizer.questions.model import Answer, AnswerLine
from summarizer.text.span import Span

ATTACKS = (
    "@everyone", "@here", "<@123456789012345678>", "<@&123456789012345678>", "<#123456789012345678>", "<:nod:123456789>",
    "</brief:123456789>", "<t:1700000000:R>", "<id:customize>", "[click](https://evil.example)", "https://evil.example/x", "discord.gg/abc",
    "https://discord.com/invite/abc", ":smile:", "```py\nx", "||spoiler||", "# head", "-# small", "> quote", "- item", "1. one", "**", "__", "~~",
    "\\", "\u202e", "\x1b[31m", "\u200d", "👩‍🚒", "حميميم", "Хмеймим", "基地", "é" * 40, "a" * 99, "](", "[[1]](https://evil.example)", "db:details:x",
)  # fmt: skip
URLS = (
    None, "", "https://a.example/x", "https://a.example/(x)_[y]", "javascript:alert(1)", "https://a.example/a b", "https://a.example/" + "x" * 400,
    "http://[::1", "https://evil.example\n.x", "https://user@evil.example/", "ftp://a.example", "https://münchen.example/ü", "https://a.example/ü?q=1&r=*_~",
)  # fmt: skip

words = st.one_of(st.sampled_from(ATTACKS), st.text(max_size=8))
texts = st.lists(words, max_size=3).map(" ".join)
long_texts = st.one_of(texts, st.sampled_from(ATTACKS).map(lambda attack: (attack * 200)[:3000]))
moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis requires naive bounds
citations = st.builds(
    Citation, texts, texts, st.sampled_from([f"v{n}" for n in range(30)]), st.just(Span(0, 1)), long_texts, texts, texts, moments,
    st.sampled_from(URLS), texts, st.one_of(st.none(), texts),
)  # fmt: skip
cited = st.lists(citations, max_size=3).map(tuple)
changes = st.builds(
    Change, st.sampled_from(ChangeKind), long_texts, st.lists(citations, min_size=1, max_size=3).map(tuple), cited,
    st.one_of(st.none(), long_texts), st.one_of(st.none(), texts), st.just(0.5), st.lists(texts, max_size=3).map(tuple), st.booleans(),
)  # fmt: skip
aspects = st.builds(
    AspectState, texts, texts, st.one_of(st.none(), long_texts), st.one_of(st.none(), moments), st.one_of(st.none(), citations),
    st.one_of(st.none(), citations), st.booleans(),
)  # fmt: skip
names = st.lists(texts, max_size=6).map(tuple)
coverage = st.builds(
    Coverage, st.integers(0, 9**9), st.integers(0, 99), st.integers(0, 9), names, st.one_of(st.none(), moments), names
)
briefings = st.builds(
    Briefing, st.just("b" * 20), st.just("w"), st.just("t"), long_texts, st.just("d"), st.one_of(st.none(), moments), moments, long_texts,
    st.lists(changes, max_size=6).map(tuple), st.builds(StateCard, st.just("t"), moments, st.lists(aspects, max_size=3).map(tuple)),
    coverage, st.just(()), st.one_of(st.none(), st.sampled_from(QuietReason)), st.integers(0, 9), st.booleans(),
)  # fmt: skip
answers = st.builds(
    Answer, long_texts, st.lists(st.builds(AnswerLine, long_texts, citations, st.integers(0, 2)), max_size=3).map(tuple), st.booleans(),
    st.one_of(st.none(), long_texts),
)  # fmt: skip
