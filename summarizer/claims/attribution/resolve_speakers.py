"""Resolves who speaks in each clause of a document, in order: pronouns, inherited speakers, owners of quotations.

sentences → clauses with their voices → speakers, in order, remembering who was present → owners of quotations
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Sentence

from summarizer.claims.attribution.quote_speakers import announces_speech, signatures, turns
from summarizer.claims.attribution.speaker import UNNAMED, Speaker, speaker_of
from summarizer.claims.clauses import Clause, clauses_of, is_bare_cue
from summarizer.claims.coreference.named_entities import NamedSpan, as_human, span_of
from summarizer.claims.coreference.person_index import PERSONAL, PersonIndex
from summarizer.claims.coreference.pronoun_coref import (
    DiscourseSegment,
    PersonMention,
    PronounResolver,
    gender_of,
    present,
)
from summarizer.claims.cue import QUOTED, Cue
from summarizer.claims.limits import EXTRACT_CLAIMS, PARSING
from summarizer.claims.model import Anaphor
from summarizer.claims.noun_phrases import SUBJECTS, subject_of
from summarizer.claims.quotations import Quote, Quotes
from summarizer.claims.speech_cues import cues_in
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import lexicon
from summarizer.text.span import Span

_ENDED = re.compile(r"[.!?…][\"'”’»)\]“‘«(\[–—\s-]*$")
"""What stands between two sentences of a paragraph: a full stop, and marks."""

_BACK = 80
"""Characters before a sentence that are searched."""

_SUBJECT_NOUN = TokenPattern(dep=" ".join(SUBJECTS), pos="NOUN PROPN")
_PRONOUN = TokenPattern(pos="PRON")
_MYSELF = TokenPattern(lower="i me my myself")
_REMEMBERED = 3
"""Sentences back in which a pronoun's antecedent is sought: farther ones were wrong more often than right."""


@dataclass(frozen=True, slots=True)
class AttributedClause:
    """A clause with its speakers, outermost first. `quote` is the quotation that holds what it is about.

    `others` speak in it without speaking all of it: "Lopez, who warned that …, left".
    """

    clause: Clause
    speakers: tuple[tuple[Cue, Speaker], ...]
    others: tuple[tuple[Cue, Speaker], ...]
    quote: int | None
    anaphora: tuple[tuple[Token, NamedSpan], ...]


@dataclass
class SpeakerResolver:
    """What has been read so far: local to one reading, so nothing is shared between articles."""

    doc: Doc
    cast: PersonIndex
    quotes: Quotes
    scenes: list[DiscourseSegment] = field(default_factory=list)
    last: Speaker | None = None
    last_at: int = 0
    owners: dict[int, tuple[Cue, Speaker]] = field(default_factory=dict)
    guesses: dict[int, tuple[Cue, Speaker]] = field(default_factory=dict)
    resolved: dict[int, NamedSpan] = field(default_factory=dict)
    unresolved: list[Token] = field(default_factory=list)
    genders: dict[str, str] = field(default_factory=dict)

    def resolve(self, clause: Clause) -> AttributedClause:
        """Resolve the speakers and pronouns of the next clause."""
        cues = clause.cues
        anaphora = tuple(self._anaphora(clause))
        speakers = self._speakers(cues.voices)
        cued_at = {voice.at for voice in cues.voices}
        asides = cues_in(self.doc, clause.start, clause.end, self.quotes)
        others = self._speakers(voice for voice in asides if voice.at not in cued_at)
        self._guess(clause)
        outside = [pair for pair in speakers if self.quotes.at(self.doc[pair[0].at].idx) is None]
        if outside:
            self.last, self.last_at = outside[-1][1], self.doc[clause.start].idx
            for number in self.quotes.within(*self._range(clause)):
                self.owners.setdefault(number, outside[-1])
        elif (announced := announces_speech(clause, self.quotes)) is not None:
            voice, number = announced
            self.owners.setdefault(number, (voice, speaker_of(voice, self.cast, self.resolved, self.last)))
        self._remember(clause, outside)
        return AttributedClause(clause, speakers, others, self.quotes.at(cues.head.idx), anaphora)

    def _speakers(self, voices: Iterable[Cue]) -> tuple[tuple[Cue, Speaker], ...]:
        return tuple((voice, speaker_of(voice, self.cast, self.resolved, self.last)) for voice in voices)

    def _guess(self, clause: Clause) -> None:
        """The owner of a quotation without a cue: the last speaker, or the person the previous sentence is about."""
        number = self.quotes.at(clause.cues.head.idx)
        if number is None:
            return
        if number in self.guesses:  # the first guess is the nearest to who spoke
            return
        paragraph = self.quotes.items[number].paragraph
        speaker = self._last_speaker_in(paragraph) or self._focus_in(paragraph)
        if speaker is not None:
            self.guesses[number] = (Cue(QUOTED, clause.start), speaker)

    def _last_speaker_in(self, paragraph: int) -> Speaker | None:
        return self.last if self.quotes.paragraph(self.last_at) == paragraph else None

    def _focus_in(self, paragraph: int) -> Speaker | None:
        """The person that the previous clause is about, if it is in the same paragraph."""
        if not self.scenes:
            return None
        focus = as_human(self.scenes[-1].speaker or self.scenes[-1].subject)
        if focus is None:
            return None
        if self.quotes.paragraph(self.doc[focus.start].idx) != paragraph:
            return None
        return Speaker(self.cast.full(focus), span_of(self.doc, focus.start, focus.end), focus)

    def _range(self, clause: Clause) -> tuple[int, int]:
        """The clause in offsets, and the quotation next to a bare cue."""
        first, last = self.doc[clause.start], self.doc[clause.end - 1]
        start, end = first.idx, last.idx + len(last)
        if not is_bare_cue(clause):
            return start, end
        if last.text == ":":
            following = self.doc[clause.end : clause.end + 2]
            end = max([end, *(token.idx + 1 for token in following)])
        elif clause.start:
            start = self.doc[clause.start - 1].idx
        return start, end

    def _anaphora(self, clause: Clause) -> Iterator[tuple[Token, NamedSpan]]:
        said_by = {voice.source.i for voice in clause.cues.voices if voice.source is not None}
        for token in self.doc[clause.start : clause.end]:
            name = self._meant_by(token, clause, speaks=token.i in said_by)
            if name is not None:
                yield token, name

    def _meant_by(self, token: Token, clause: Clause, *, speaks: bool) -> NamedSpan | None:
        """The person that a pronoun, or a description such as "the minister", refers to."""
        if token.lower_ in PERSONAL:
            if self.quotes.at(token.idx) is not None:  # "he" may be anybody that the quotation's speaker has talked of
                return None
            return self._antecedent(token, clause, speaks=speaks)
        if not _SUBJECT_NOUN.matches(token):
            return None
        return self.cast.described(token) if self.cast.at(token) is None else None

    def _antecedent(self, pronoun: Token, clause: Clause, *, speaks: bool) -> NamedSpan | None:
        start = clause.sentence_start
        lost = any(gender_of(token) == gender_of(pronoun) for token in self._unresolved_from(start))
        outside = [one for one in self._present(start, pronoun.i) if self.quotes.at(one.token.idx) is None]
        cues = frozenset(voice.at for voice in clause.cues.voices)
        search = PronounResolver(pronoun, self.cast, outside, self.scenes[-_REMEMBERED:], lost, self.genders, cues)
        name = search.antecedent(speaks=speaks)
        if name is None:
            self.unresolved.append(pronoun)
        else:
            self.resolved[pronoun.i] = name
            if not self.cast.is_shared(name):
                self.genders.setdefault(self.cast.person(name), gender_of(pronoun))
        return name

    def _unresolved_from(self, start: int) -> list[Token]:
        """The unresolved pronouns from this token on; they are kept in the order of the text."""
        return list(takewhile(lambda token: token.i >= start, reversed(self.unresolved)))

    def _present(self, start: int, end: int) -> list[PersonMention]:
        """The persons in these tokens: named, described, or meant by a resolved pronoun."""
        places = (index for index in range(start, end) if index in self.resolved)
        meant = [PersonMention(self.resolved[index], self.doc[index]) for index in places]
        return [*(present(name, self.doc) for name in self.cast.persons(start, end)), *meant]

    def _is_quoted(self, clause: Clause) -> bool:
        """Whether one quotation holds the clause from its first to its last word."""
        if is_bare_cue(clause):
            return False
        first, last = self.doc[clause.start], self.doc[clause.end - 1]
        number = self.quotes.at(first.idx)
        if number is None:
            return False
        return number == self.quotes.at(last.idx)

    def _remember(self, clause: Clause, speakers: Sequence[tuple[Cue, Speaker]]) -> None:
        """Remember the persons of the clause. If it is all quotation, they are added to the scene around it."""
        if not self._is_quoted(clause):
            self.scenes.append(self._scene(clause, speakers))
        elif self.scenes:
            self.scenes[-1] = self._with_rivals(self.scenes[-1], clause)

    def _with_rivals(self, scene: DiscourseSegment, clause: Clause) -> DiscourseSegment:
        """The scene with the persons of one more clause; beyond a bound they would cost more than they tell."""
        if len(scene.competing) >= EXTRACT_CLAIMS.rivals:
            return scene
        return replace(scene, competing=(*scene.competing, *self.cast.persons(clause.start, clause.end)))

    def _scene(self, clause: Clause, speakers: Sequence[tuple[Cue, Speaker]]) -> DiscourseSegment:
        main = {clause.root, clause.cues.head, *(layer.content for layer in clause.cues.layers)}
        competing: list[NamedSpan] = []
        others: list[NamedSpan] = []
        embedded: list[NamedSpan] = []
        for one in self._present(clause.start, clause.end):
            if self._competes(one, main):
                competing.append(one.name)
            elif one.verb is None:
                embedded.append(one.name)
            else:
                others.append(one.name)
        speaker = speakers[0][1].name if speakers else None
        strangers = any(_is_stranger(*outermost) for outermost in speakers[:1])
        stranger = frozenset("mf") if strangers else frozenset[str]()
        lost = self._unresolved_from(clause.start)
        late = takewhile(lambda pair: pair[0] >= clause.start, reversed(self.resolved.items()))
        meant = [self.doc[index] for index, name in late if name != speaker]
        return DiscourseSegment(
            speaker=speaker,
            subject=self._subject(clause),
            competing=tuple(competing),
            others=tuple(others),
            embedded=tuple(embedded),
            unresolved_genders=stranger | frozenset(gender_of(token) for token in lost if token.dep_ in SUBJECTS),
            bound_genders=frozenset(gender_of(token) for token in (*lost, *meant)),
        )

    def _competes(self, person: PersonMention, main: Container[Token | None]) -> bool:
        """Whether a pronoun may mean the person: a part of the main verb, or somebody in a quotation."""
        if person.verb in main:
            return True
        return self.quotes.at(person.token.idx) is not None

    def _subject(self, clause: Clause) -> NamedSpan | None:
        """What the clause is about: the person that its subject refers to or describes, else a name of any kind."""
        noun = subject_of(clause.root)
        if noun is None:
            return None
        return self.resolved.get(noun.i) or self.cast.human(noun) or self.cast.at(noun)


def _is_stranger(voice: Cue, speaker: Speaker) -> bool:
    """Whether a speaker may be a "he" or "she" without being known as a person."""
    source = voice.source
    if source is None:
        return False
    if speaker.name is not None:
        return False
    if speaker.many:  # whom only "they" can mean
        return False
    return not (_PRONOUN.matches(source) or source.lower_ in lexicon().naming.institutions)


def resolve_speakers(
    doc: Doc, sentences: Sequence[Sentence], cast: PersonIndex, quotes: Quotes
) -> tuple[AttributedClause, ...]:
    """Every clause of the document with its speakers; quoted words always have one."""
    resolver = SpeakerResolver(doc, cast, quotes)
    spoken = [
        resolver.resolve(clause)
        for position, sentence in _uncut(doc, sentences, quotes)
        for clause in clauses_of(sentence, position, quotes)
    ]
    signed = {number: (voice, speaker_of(voice, cast, {}, None)) for number, voice in signatures(doc, quotes)}
    labelled = {number: _turn(name, doc, cast) for number, name in turns(doc, quotes)}
    owners = {**resolver.guesses, **_carried(quotes, resolver.owners), **signed, **labelled}
    return tuple(_owned(one, owners, quotes, doc) for one in spoken)


def _uncut(doc: Doc, sentences: Sequence[Sentence], quotes: Quotes) -> Iterator[tuple[int, Sentence]]:
    """The whole sentences, with their numbers; parts of a sentence that is too long to be parsed whole are left out."""
    text, borders = doc.text, frozenset(quotes.borders)
    starts = [_begins(one.start_char, text, borders) for one in sentences]
    ends = [*starts[1:], True]
    short = ((at, sentence) for at, sentence in enumerate(sentences) if len(sentence) < PARSING.sentence_tokens)
    yield from ((at, sentence) for at, sentence in short if starts[at] and ends[at])


def _begins(offset: int, text: str, borders: Container[int]) -> bool:
    """Whether a sentence begins there: a paragraph does, or the one before has ended."""
    if offset in borders:
        return True
    return _ENDED.search(text, max(0, offset - _BACK), offset) is not None


def _turn(name: NamedSpan, doc: Doc, cast: PersonIndex) -> tuple[Cue, Speaker]:
    """Who speaks in a turn of an interview, by the colon behind the name."""
    speaker = Speaker(cast.full(name), span_of(doc, name.start, name.end), name)
    return Cue(":", name.end, doc[name.end - 1]), speaker


def _carried(quotes: Quotes, owners: dict[int, tuple[Cue, Speaker]]) -> dict[int, tuple[Cue, Speaker]]:
    """Owners for the quotations without a cue.

    A speaker continues in the same paragraph and the next. A speech of several
    paragraphs has one speaker, even if only its end names them.
    """
    complete = dict(owners)
    neighbours = list(enumerate(pairwise(quotes.items)))
    for number, (quote, following) in neighbours:
        if _goes_on(quote, following):
            _pass_on(complete, number, number + 1)
    for number, (quote, following) in reversed(neighbours):
        if _is_one_speech(quote, following):
            _pass_on(complete, number + 1, number)
    return complete


def _pass_on(owners: dict[int, tuple[Cue, Speaker]], giver: int, taker: int) -> None:
    """Give a quotation without an owner the owner of another one."""
    if giver in owners:
        owners.setdefault(taker, owners[giver])


def _goes_on(quote: Quote, following: Quote) -> bool:
    """Whether the second is in the same paragraph, or opens the next."""
    if following.paragraph == quote.paragraph:
        return True
    if not following.leading:
        return False
    return following.paragraph == quote.paragraph + 1


def _is_one_speech(quote: Quote, following: Quote) -> bool:
    """Whether the first is printed without a closing mark because the speech goes on in the next paragraph."""
    return quote.open and following.leading


def _owned(one: AttributedClause, owners: dict[int, tuple[Cue, Speaker]], quotes: Quotes, doc: Doc) -> AttributedClause:
    """Make the owner of the quotation the outermost speaker; the "I" inside it is the owner."""
    if one.quote is None:
        return one
    quote = quotes.items[one.quote]
    inside = [pair for pair in one.speakers if quotes.at(doc[pair[0].at].idx) is not None]
    # Who speaks in a turn of an interview is said by its label, whatever cue the parser finds outside.
    outside = [pair for pair in one.speakers if pair not in inside] if quote.label is None else []
    owner = outside[-1] if outside else owners.get(one.quote)
    if owner is None:
        if not _is_all_quoted(one, quotes, doc):
            return one
        owner = (Cue(QUOTED, _first_of(quote.span, doc)), Speaker(UNNAMED, None))
    speakers = one.speakers if outside else (owner, *inside)
    return replace(one, speakers=speakers, anaphora=(*one.anaphora, *_own_words(one, owner[1], quotes, doc)))


def _first_of(span: Span, doc: Doc) -> int:
    """The number of the token at the start of the span."""
    found = doc.char_span(span.start, span.start + 1, alignment_mode="expand")
    return 0 if found is None else found.start


def _is_all_quoted(one: AttributedClause, quotes: Quotes, doc: Doc) -> bool:
    return quotes.at(doc[one.clause.start].idx) == one.quote


def _own_words(one: AttributedClause, owner: Speaker, quotes: Quotes, doc: Doc) -> Iterator[tuple[Token, NamedSpan]]:
    """Pairs for the pronouns of the speaker: "I" in a quotation is its owner; "we" may be anybody."""
    if owner.name is None:
        return
    for token in filter(_MYSELF.matches, doc[one.clause.start : one.clause.end]):
        if quotes.at(token.idx) == one.quote:
            yield token, owner.name


def anaphors(pairs: Sequence[tuple[Token, NamedSpan]], cast: PersonIndex, doc: Doc) -> tuple[Anaphor, ...]:
    """The resolved pronouns and descriptions as spans; the name is the fullest that stands before."""
    return tuple(
        Anaphor(Span(token.idx, token.idx + len(token)), span_of(doc, whole.start, whole.end))
        for token, name in pairs
        for whole in (_before(token, cast.fullest(name), name),)
    )


def _before(token: Token, full: NamedSpan, name: NamedSpan) -> NamedSpan:
    return full if full.start < token.i else name
