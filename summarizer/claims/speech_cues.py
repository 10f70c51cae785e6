"""Finds speech cues: the words in a sentence that attribute a statement to a speaker.

sentence → matrix predicates, cues next to the clause ("…, Lopez said"), "according to", "reportedly"
→ cues, outermost first, and the head of the reported clause
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from summarizer.claims.coreference.person_descriptions import can_speak
from summarizer.claims.cue import ACCORDING, Cue
from summarizer.claims.matrix_verbs import (
    SPEECH,
    TELLING,
    MatrixKind,
    MatrixPredicate,
    has_verb,
    is_negated,
    matrix_predicate_at,
    matrix_predicates,
    spliced_before,
)
from summarizer.claims.noun_cues import holder_of, noun_predicate
from summarizer.claims.noun_phrases import agent_of, has_own_subject, is_passive, subject_of
from summarizer.claims.quotations import Quotes
from summarizer.claims.quote_cues import adjoins, has_subject, into_quote, quotes_another
from summarizer.claims.tag_cues import bare_cues, cues_beside, evidence_behind, speaker_before
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import lexicon
from summarizer.text.pronouns import FIRST_PERSON

_LONGEST_LABEL = 8
_NOT_YET_SPEECH = TokenPattern(dep="aux", lower="to") | TokenPattern(dep="aux", tag="MD")
_ONLY_POSSIBLE = TokenPattern(dep="aux", lower="can could may might must should")
_AFTER_SOURCE = TokenPattern(dep="acl", tag="VBG")
_LABEL_NAME = TokenPattern(pos="PROPN NOUN VERB ADJ")
_KNOWN_NAME = TokenPattern(ent_type="PERSON ORG GPE")
_SOURCE = TokenPattern(dep="pobj") | (TokenPattern(pos="NOUN PROPN PRON") - TokenPattern(dep="compound poss"))
"""The noun after "according to", which the parser does not always attach to the "to"."""
_QUESTION_WORD = TokenPattern(tag="WDT WP WRB")
"""As a subject, or before one, it begins an aside: "when a tenth of the pharmacies report"."""
_DIRECT_OBJECT = TokenPattern(dep="dobj")
_CLAUSE = TokenPattern(dep="ccomp xcomp")
_VERB = TokenPattern(pos="VERB AUX")
_CITING = frozenset(["citing", "quoting"])
_REPORTING = SPEECH - {MatrixKind.IMPERSONAL}
"""Speech with a speaker: what it reports may itself be an act by words."""
_NO_SPEAKER = frozenset(["'s", "’s"])
"""The pronoun of "let's say"."""


@dataclass(frozen=True, slots=True)
class ClauseCues:
    """What is above a clause: its cues, outermost first, its matrix predicates, and its head."""

    voices: tuple[Cue, ...]
    layers: tuple[MatrixPredicate, ...]
    head: Token


def find_cues(root: Token, start: int, end: int, quotes: Quotes) -> ClauseCues:
    """The cues of the clause below `root`, in tokens start to end."""
    first = spliced_before(root)
    if first is not None and first.i >= start:  # two clauses, each with its own speaker
        return ClauseCues((), (), root)
    layers, head = matrix_predicates(root)
    colon = _before_colon(root, start, end, quotes)
    if colon is not None and head.i < colon.at:
        layers, head = matrix_predicates(_first_clause(root.doc, colon.at, end) or root)
    beside = tuple(cues_beside(root, layers, start, end, quotes))
    tags = (root.doc[voice.at] for voice in beside if voice.at != head.i)
    if not any(adjoins(tag, start, end, quotes) for tag in tags):
        layers, head = into_quote(layers, head, start, end, quotes)
        beside = tuple(cues_beside(root, layers, start, end, quotes))
    outer = (
        *([colon] if colon else ()),
        *evidence_behind(root.doc, start, end),
        *beside,
        *bare_cues(head, layers, start, end, quotes),
    )
    spoken = (layer for layer in _spoken(layers) if not quotes_another(layer, layers, quotes))
    by_layer = [voice for layer in spoken if (voice := _voice(layer, quotes)) is not None]
    according = list(_according(layers, head, start, end))
    return ClauseCues(_telling((*outer, *_ordered(by_layer, according))), layers, head)


def cues_in(doc: Doc, start: int, end: int, quotes: Quotes) -> Iterator[Cue]:
    """Verbs and nouns of speech in these tokens, outside quotation marks, in text order: "Lopez, who said …, left"."""
    for token in doc[start:end]:
        if quotes.at(token.idx) is not None:
            continue
        layer = matrix_predicate_at(token) if _happened(token) else None
        voice = _noun_voice(token) if layer is None else _voice(layer, quotes)
        if voice is not None:
            yield voice


def _noun_voice(noun: Token) -> Cue | None:
    layer = noun_predicate(noun)
    source = None if layer is None else holder_of(noun)
    return None if source is None else Cue(noun.text, noun.i, source, layer=layer)


def _happened(verb: Token) -> bool:
    """Whether it is a verb and can be speech that took place: finite, or a participle; not "wanted him to say"."""
    if verb.pos_ != "VERB":
        return False
    if verb.tag_ != "VB":
        return True
    if _NOT_YET_SPEECH.matches_any(verb.children):
        return False
    return has_own_subject(verb)


def _telling(voices: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Cues of speech, if there are any: if somebody says that another has promised, the promise is the statement."""
    telling = tuple(voice for voice in voices if not voice.acts)
    return telling or voices


def _ordered(by_layer: Sequence[Cue], according: Sequence[tuple[Cue, bool]]) -> Iterator[Cue]:
    """Adjuncts of a cue are outside of it, adjuncts of the clause inside."""
    yield from (voice for voice, outside in according if outside)
    yield from by_layer
    yield from (voice for voice, outside in according if not outside)


def _spoken(layers: Sequence[MatrixPredicate]) -> Iterator[MatrixPredicate]:
    """Without speech that is only planned or apparent: "intends to appeal" states nothing yet."""
    for layer, above in zip(layers, (None, *layers), strict=False):
        if _is_spoken(layer, above):
            yield layer


def _is_spoken(layer: MatrixPredicate, above: MatrixPredicate | None) -> bool:
    if layer.content is not None:
        return True
    if above is None:
        return True
    return above.kind in _REPORTING


def _voice(layer: MatrixPredicate, quotes: Quotes) -> Cue | None:
    """The cue that a matrix predicate is; None if it attributes nothing, or its speaker is unknown."""
    token = layer.token
    if layer.kind is MatrixKind.IMPERSONAL:
        return Cue(token.text, token.i, label=lexicon().cues.hidden_speaker, layer=layer)
    if not _attributes(layer):
        return None
    source = agent_of(token) if is_passive(token) else _speaking(token)
    if source is None:
        return None
    if quotes.at(token.idx) is not None and source.lower_ in FIRST_PERSON:  # the quotation's own "I said"
        return None
    return Cue(token.text, token.i, source, acts=_is_act(layer), layer=layer)


def _attributes(layer: MatrixPredicate) -> bool:
    """Whether what is below is said or promised by somebody: "did not say that", "may reject it" report no words."""
    if is_negated(layer.token):
        return _is_doubt(layer)
    if layer.kind in SPEECH:
        return layer.content is not None or not _ONLY_POSSIBLE.matches_any(layer.token.children)
    return _is_promise(layer)


def _is_promise(layer: MatrixPredicate) -> bool:
    """As in "promised to"; who "is expected to" has promised nothing."""
    if is_passive(layer.token):
        return False
    return layer.kind is MatrixKind.PLAN and layer.token.lemma_.lower() in lexicon().cues.promise


def _is_doubt(layer: MatrixPredicate) -> bool:
    """As in "does not think that": negated, it still is the speaker's view."""
    return layer.kind is MatrixKind.THINK and layer.content is not None


def _speaking(verb: Token) -> Token | None:
    """The speaker of the verb; of "issued a statement calling for" it is who issued it."""
    source = subject_of(verb) or speaker_before(verb)
    if source is None:
        return None
    if source.lower_ in _NO_SPEAKER or _QUESTION_WORD.matches(source.left_edge):
        return None
    if _speaks_itself(source, verb):
        return source
    above = _VERB.first(source.ancestors)
    issuer = None if above is None else subject_of(above)
    return issuer or source


def _speaks_itself(source: Token, verb: Token) -> bool:
    """Whether the subject is the speaker of its verb, and not a paper that somebody has issued."""
    if source != verb.head:
        return True
    if not _AFTER_SOURCE.matches(verb):
        return True
    if _has_voice(source):
        return True
    return verb.lemma_.lower() in lexicon().cues.show  # a poll shows it, whoever has made it


def _has_voice(noun: Token) -> bool:
    """Whether it speaks for itself: a council does; a statement is somebody's."""
    cues = lexicon().cues
    if noun.lemma_.lower() in cues.report_nouns | cues.evidence:
        return False
    return can_speak(noun)


def _is_act(layer: MatrixPredicate) -> bool:
    if layer.content is None:
        return True
    if layer.kind not in TELLING:
        return True
    cues = lexicon().cues
    return layer.token.lemma_.lower() not in cues.say | cues.deny | cues.deny_report


_NOTES = frozenset(
    {"clarification", "correction", "corrections", "editor's note", "editors' note", "note", "update", "updated"}
)


def is_note_label(text: str) -> bool:
    """Whether a label says what kind of sentence follows ("Correction: …") and names nobody."""
    return text.casefold().replace("’", "'").strip() in _NOTES


def _before_colon(root: Token, start: int, end: int, quotes: Quotes) -> Cue | None:
    """As in "Lopez: “We will win.”": a name before a colon speaks if a quotation follows, or if it is a known name."""
    doc = root.doc
    colon = next((token.i for token in doc[start : min(end, start + _LONGEST_LABEL)] if token.text == ":"), None)
    if colon is None:
        return None
    if colon in (start, end - 1):
        return None
    name = _labelled(doc[start:colon])
    if name is None:
        return None
    if quotes.at(doc[colon + 1].idx) is None and not _KNOWN_NAME.matches(name):
        return None
    return Cue(":", colon, name) if _first_clause(doc, colon, end) is not None else None


def _labelled(label: Span) -> Token | None:
    """The last word with a capital in the words before a colon; None where they cannot be a speaker's name."""
    if is_note_label(label.text):
        return None
    if len(label) > 1 and _VERB.matches_any(label):  # a sentence, not a label
        return None
    named = [token for token in filter(_LABEL_NAME.matches, label) if token.text[0].isupper()]
    return named[-1] if named else None


def _first_clause(doc: Doc, start: int, end: int) -> Token | None:
    """The verb of the first clause, wherever the parser attached it."""
    return next(filter(has_subject, filter(_VERB.matches, doc[start:end])), None)


def _according(layers: Sequence[MatrixPredicate], head: Token, start: int, end: int) -> Iterator[tuple[Cue, bool]]:
    """(cue, whether it is outside the other cues) of "according to X", "citing X", "reportedly"."""
    cues = lexicon().cues
    speech = {layer.token.i for layer in layers if layer.kind in SPEECH}
    for token in head.doc[start:end]:
        word = token.lower_
        if word == "according":
            source = _object_of_to(token, end)
            if source is not None:
                yield Cue(ACCORDING, token.i, source), token.head.i in speech
        elif word in _CITING:
            cited = next(filter(can_speak, filter(_DIRECT_OBJECT.matches, token.children)), None)
            if cited is not None:
                yield Cue(word, token.i, cited), False
        elif word in cues.adverbs:
            yield Cue(word, token.i, label=cues.adverbs[word]), False


def _object_of_to(according: Token, end: int) -> Token | None:
    """The noun after "according to"."""
    if not any(token.lower_ == "to" for token in according.doc[according.i + 1 : min(according.i + 2, end)]):
        return None
    return _SOURCE.first(according.doc[according.i + 2 : end])


def has_verb_below(verb: Token) -> bool:
    """Whether the verb has a clause as its complement."""
    return any(map(has_verb, filter(_CLAUSE.matches, verb.children)))
