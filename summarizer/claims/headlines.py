"""Headlines as claims: "X indicted over harbour contracts", "Ferry not to be moved before spring, owner says".

    title → without labels and the publisher's name → who says it, what is said → parse → claims with spans in the title

A headline has no finite verb, or a bare participle, and its words may all have capitals. It gives no claim where it
asserts nothing (a label, a question, a list), or where it is not this text's: the site's own, or another story's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from spacy.language import Language
from spacy.tokens import Doc, Token

from summarizer.claims.coreference.person_descriptions import can_speak
from summarizer.claims.extract import extract_clauses
from summarizer.claims.headline_case import sentence_case
from summarizer.claims.limits import HEADLINES
from summarizer.claims.model import Attribution, Claim, Mention, Modality, Polarity
from summarizer.claims.parse import parse_text
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_start
from summarizer.ids import digest
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.text.lexicon import lexicon
from summarizer.text.predicate_lexicon import predicates
from summarizer.text.span import Span

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BORDER = re.compile(r"\s+[|–—-]\s+|:\s+|\s*\|\s*")
_TAG = re.compile(r"^(?P<said>.+), (?P<who>[^,]{2,60}?) (?P<cue>\w+)$")
_NUMBERED = re.compile(
    r"(?:[\w'’-]+ ){0,3}(?:report|bulletin|update|part|day|episode|issue|edition|statement|notice|briefing)s?,?"
    r" (?:no\.?|number|#)? ?\d+"
)
"""One of a series, which says nothing itself: in lower case."""
_VERBAL = frozenset(["VBD", "VBZ", "VBP", "MD", "VBN", "VBG"])
_NOT_MAIN = frozenset(["relcl", "pcomp", "amod", "compound"])
_MARK = TokenPattern(dep="mark")
_TO = TokenPattern(dep="aux", lower="to")
_NEGATION = TokenPattern(lower="not n't n’t never no")
_NO = TokenPattern(lower="no")
_NAME = TokenPattern(pos="PROPN")
_SUBJECT = TokenPattern(dep="nsubj")
_OBJECT = TokenPattern(dep="dobj")
_PRONOUN = TokenPattern(pos="PRON")
_PLURAL = TokenPattern(tag="NNS NNPS") | TokenPattern(lower="police")
_VERB_AS_COMPOUND = TokenPattern(tag="VBZ", dep="compound")
_QUOTES = "'‘’\"“”"
_NOUN = TokenPattern(pos="NOUN PROPN")
_BARE_OPENING = TokenPattern(pos="PRON CCONJ SCONJ") | TokenPattern(tag="WRB WP")
_AUXILIARY = TokenPattern(dep="aux")
_PART_OF_VERB = TokenPattern(dep="aux auxpass neg") | _NEGATION | TokenPattern(is_punct=True)


@dataclass(frozen=True, slots=True)
class HeadlineWords:
    """The words of `headlines.toml`, in lower case."""

    no_report: frozenset[str]
    markers: frozenset[str]
    promises: tuple[str, ...]
    listed: frozenset[str]
    predicates: frozenset[str]
    verbs: frozenset[str]
    cues: frozenset[str]
    speakers: frozenset[str]


@cache
def headline_words() -> HeadlineWords:
    """The words as they ship, read once."""
    data = tomllib.loads((resources.files(__package__) / "headlines.toml").read_text(encoding="utf-8"))
    groups = {name: frozenset(data[name]) for name in data if name != "promises"}
    return HeadlineWords(promises=tuple(data["promises"]), **groups)


@dataclass(frozen=True, slots=True)
class _Statement:
    """What a headline says, and who says it by which cue; spans are offsets in the title."""

    said: Span
    speaker: Span | None = None
    cue: Span | None = None

    @property
    def whole(self) -> Span:
        """What a reader is shown: the words with their speaker."""
        parts = [part for part in (self.said, self.speaker, self.cue) if part is not None]
        return Span(min(part.start for part in parts), max(part.end for part in parts))


def extract_headline(
    nlp: Language, version: ArticleVersion, article: Article, mentions: Sequence[Mention], made_by: ModelRef
) -> tuple[Claim, ...]:
    """The claims of a version's title, with spans in it and without vectors; () where it asserts nothing of this text.

    Args:
        nlp: the pipeline that read the text.
        version: title and text.
        article: the version's article.
        mentions: of the text; they tell who can speak.
        made_by: what the claims are signed with.
    """
    title = version.title or ""
    if not _may_assert(title, version.text):
        return ()
    for statement in _statements(title, article.publisher, mentions):
        if claims := tuple(_claims(nlp, statement, title, version, article, made_by)):
            return claims
    return ()


def _may_assert(title: str, text: str) -> bool:
    if not title.strip():
        return False
    if len(title) > HEADLINES.longest:
        return False
    return not is_alien(title, text)


def is_alien(title: str, text: str) -> bool:
    """Whether the title is not this text's: it has too few of the words of a text that is no mere teaser."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) < HEADLINES.teaser:
        return False
    asked = {word[: HEADLINES.stem] for word in _content(title)}
    if not asked:
        return False
    return len(asked & {word[: HEADLINES.stem] for word in words}) < max(1.0, HEADLINES.shared * len(asked))


def _content(title: str) -> Iterator[str]:
    plain = (word.casefold() for word in _WORD.findall(title))
    return (word for word in plain if len(word) > 3 or word.isdigit())  # noqa: PLR2004 ("the", "for" tell nothing)


def _statements(title: str, publisher: str, mentions: Sequence[Mention]) -> Iterator[_Statement]:
    """Parts of the title that may be its statement, most likely first: after a label, else before it."""
    words = headline_words()
    parts = list(_parts(title))
    names = [title[part.start : part.end].casefold() for part in parts]
    if not words.no_report.isdisjoint((*names[:1], *names[-1:])):
        return
    kept = [part for part, name in zip(parts, names, strict=True) if not _is_label(name, publisher, words)]
    if (announced := _after_colon(title, kept, mentions, words)) is not None:
        yield announced
    for part in reversed(kept):
        if not _promises(part.of(title), words):
            yield _said_and_tag(title, part, words)


def _said_and_tag(title: str, part: Span, words: HeadlineWords) -> _Statement:
    """The part, or what it says without the "…, owner says" at its end."""
    tag = _TAG.match(part.of(title))
    if tag is None:
        return _Statement(part)
    if tag["cue"].casefold() not in words.cues:
        return _Statement(part)
    found = (Span(part.start + tag.start(name), part.start + tag.end(name)) for name in ("said", "who", "cue"))
    return _Statement(*found)


def _after_colon(
    title: str, parts: Sequence[Span], mentions: Sequence[Mention], words: HeadlineWords
) -> _Statement | None:
    """As in "Mayor: bridge to close"; None if what is before the colon is no speaker."""
    if len(parts) < 2:  # noqa: PLR2004 - a speaker and what is said
        return None
    colon = Span(parts[0].end, parts[0].end + 1)
    if colon.of(title) != ":" or title[parts[0].start] in _QUOTES:  # "'Over my dead body': …" is said, and says nothing
        return None
    if not _speaks(parts[0].of(title), mentions, words):
        return None
    return _Statement(parts[1], parts[0], colon)


def _parts(title: str) -> Iterator[Span]:
    start = len(title) - len(title.lstrip())
    end = len(title.rstrip())
    for border in _BORDER.finditer(title, start, end):
        if border.start() > start:
            yield Span(start, border.start())
        start = border.end()
    if start < end:
        yield Span(start, end)


def _is_label(name: str, publisher: str, words: HeadlineWords) -> bool:
    """Whether a part is "Live", "Breaking", "Situation report No 2", or the publisher's name."""
    if _NUMBERED.fullmatch(name):
        return True
    paper = publisher.casefold()
    return name in words.markers.union((paper, f"the {paper}", paper.removeprefix("the ")))


def _promises(text: str, words: HeadlineWords) -> bool:
    """Whether it is a question, a list or a teaser, and states nothing."""
    low = text.casefold()
    if low.rstrip("\"'”’ ").endswith("?"):
        return True
    if _counts_items([word.casefold() for word in _WORD.findall(text)], words):
        return True
    if text[:3].isupper():  # "WHO declares an emergency" is no question
        return False
    return any(re.match(rf"{re.escape(opening)}\b", low) for opening in words.promises)


def _counts_items(text: Sequence[str], words: HeadlineWords) -> bool:
    """Whether it begins as a list does: "Five reasons", "10 more ways"."""
    if words.listed.isdisjoint(text[1:3]):
        return False
    if text[0].isdigit():
        return True
    return text[0] in lexicon().numbers.words


def _speaks(label: str, mentions: Sequence[Mention], words: HeadlineWords) -> bool:
    """Whether the words before a colon name a speaker: a name in the text that can speak, or a word for one."""
    naming = lexicon().naming
    last = (_WORD.findall(label) or [""])[-1].casefold()
    if last in words.speakers | naming.humans | naming.institutions:
        return True
    people = (mention.text for mention in mentions if mention.label in ("PERSON", "ORG"))
    return any(label in (name, name.split()[-1]) for name in people if name)


def _claims(
    nlp: Language, statement: _Statement, title: str, version: ArticleVersion, article: Article, made_by: ModelRef
) -> Iterator[Claim]:
    start, length = statement.said.start, statement.said.end - statement.said.start
    said = sentence_case(statement.said.of(title), version.text)
    doc = parse_text(nlp, f"{said}." if said[-1:].isalnum() else said, ())
    for claim, head in extract_clauses(doc, replace(version, text=doc.text), article, made_by):
        tokens = [token for token in doc if claim.span.start <= token.idx < claim.span.end]
        verb = None if _tells_nothing(tokens) else _predicate(head, tokens)
        if verb is None:
            continue
        within = Span(claim.span.start + start, min(claim.span.end, length) + start)
        span = statement.whole if within == statement.said else within
        negative = _NEGATION.matches_any(token for token in tokens if token.i < verb.i)
        yield replace(
            claim,
            id=digest(version.id, "headline", str(span.start), str(span.end)),
            span=span,
            text=span.of(title),
            headline=True,
            position=0,
            predicate=claim.predicate if verb == head else verb.lemma_.lower(),
            attribution=_voice(statement, title) or _moved(_spoken(claim.attribution, doc), start, length),
            partial_attributions=(),
            subject=_as_in(title, claim.subject or _subject(verb, tokens)),
            anaphora=(),
            modality=_modality(claim.modality, verb),
            polarity=Polarity.NEGATIVE if negative else claim.polarity,
            stative=False,
        )


def _tells_nothing(tokens: Sequence[Token]) -> bool:
    """Whether nobody knows from the words who or what is meant: "They're here!", "and how to prepare"."""
    return _BARE_OPENING.matches_any(tokens[:1]) and not _NOUN.matches_any(tokens)


def _predicate(head: Token, tokens: Sequence[Token]) -> Token | None:
    """The word by which a headline asserts: a verb in any form but a bare infinitive, "to be shut", or "hurt", "off".

    The small model takes some verbs of headlines for nouns ("Court upholds ban"), so their stems are looked up.
    """
    if head in tokens and _is_verbal(head):
        return head
    main = (
        token for token in filter(_is_verbal, tokens) if token.dep_ not in _NOT_MAIN or _VERB_AS_COMPOUND.matches(token)
    )
    for token in main:
        if not _MARK.matches_any(token.children):  # "31 hurt as ferry runs aground"
            return token
    if _NO.matches_any(tokens[:1]) and _NOUN.matches(head):  # "No deal on fishing"
        return head
    return next(filter(_is_listed, tokens[1:]), None)


def _is_listed(token: Token) -> bool:
    """Whether a word that the model takes for no verb is known to assert something."""
    words = headline_words()
    verbs = (predicates().sides, words.verbs)
    third = token.lower_.removesuffix("s")
    stems = () if third == token.lower_ else (third, third.removesuffix("e"))
    if any(stem in known for stem in stems for known in verbs):
        return True
    if _PLURAL.matches(token.nbor(-1)) and any(token.lower_ in known for known in verbs):  # "talks collapse"
        return True
    return not words.predicates.isdisjoint((token.lower_, f"{token.lower_} {_next(token)}"))


def _as_in(title: str, words: str) -> str:
    """The words with the title's capitals."""
    at = title.lower().find(words.lower())
    return title[at : at + len(words)] if at >= 0 else words


def _subject(verb: Token, tokens: Sequence[Token]) -> str:
    """The words before the predicate, if the parse has no subject."""
    doc, first = verb.doc, tokens[0].i
    return str(doc[first : run_start(doc, verb.i, _PART_OF_VERB.matches, least=first)].text)


def _next(token: Token) -> str:
    return token.nbor().lower_ if token.i + 1 < len(token.doc) else ""


def _is_verbal(token: Token) -> bool:
    if token.tag_ in _VERBAL:
        return True
    if _has_subject(token):  # "Police search offices", "Protesters storm parliament"
        return True
    if token.tag_ != "VB":
        return False
    auxiliaries = filter(_AUXILIARY.matches, token.children)
    return any(auxiliary.lower_ != "let" for auxiliary in auxiliaries)  # "Let them eat" asserts nothing


def _has_subject(token: Token) -> bool:
    """Whether a verb, or a noun that has an object, has a subject that is no pronoun."""
    if token.tag_ != "VB" and not (_NOUN.matches(token) and _OBJECT.matches_any(token.children)):
        return False
    return any(_SUBJECT.matches(child) and not _PRONOUN.matches(child) for child in token.children)


def _modality(modality: Modality, verb: Token) -> Modality:
    """PLANNED for "to be moved" where no verb stands above it, DENIED for "firm denies leak"."""
    if modality is not Modality.ASSERTED:
        return modality
    if verb.lemma_.lower() in lexicon().cues.deny:
        return Modality.DENIED
    return Modality.PLANNED if _TO.matches_any(verb.children) else modality


def _voice(statement: _Statement, title: str) -> Attribution | None:
    if statement.speaker is None or statement.cue is None:
        return None
    name, cue = statement.speaker, statement.cue
    return Attribution(name.of(title), cue.of(title), name, source=name, cue_span=cue, content=(statement.said,))


def _spoken(attribution: Attribution | None, doc: Doc) -> Attribution | None:
    """The attribution, if its speaker can speak: not in "Cholera confirmed" or "Lopez drops appeal"."""
    if attribution is None or attribution.source is None:
        return attribution
    source = attribution.source
    tokens = [token for token in doc if source.start <= token.idx < source.end]
    return attribution if any(map(_can_speak, tokens)) else None


def _can_speak(token: Token) -> bool:
    if _NAME.matches(token):
        return True
    if token.ent_type_:  # a common noun that the model takes for a name is no name
        return False
    return can_speak(token)


def _moved(attribution: Attribution | None, by: int, length: int) -> Attribution | None:
    """The attribution with its spans moved from the statement into the title."""
    if attribution is None:
        return None

    def move(span: Span) -> Span:
        return Span(span.start + by, min(span.end, length) + by)

    def move_known(span: Span | None) -> Span | None:
        return None if span is None else move(span)

    return replace(
        attribution,
        span=move_known(attribution.span),
        source=move_known(attribution.source),
        cue_span=move_known(attribution.cue_span),
        content=tuple(map(move, attribution.content)),
        via=_moved(attribution.via, by, length),
    )
