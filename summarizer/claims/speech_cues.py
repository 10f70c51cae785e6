"""Cues: the words in a sentence by which somebody speaks.

sentence → layers of the parse, cues that stand beside it ("…, Lopez said"), "according to", "reportedly"
→ voices, outermost first, and the head of what is said
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from summarizer.claims.coreference.person_descriptions import can_speak
from summarizer.claims.coreference.person_index import FIRST_PERSON
from summarizer.claims.matrix_verbs import (
    SPEECH,
    MatrixKind,
    MatrixPredicate,
    clause_below,
    has_verb,
    is_negated,
    matrix_predicate_at,
    matrix_predicates,
)
from summarizer.claims.noun_cues import holder_of, noun_predicate
from summarizer.claims.noun_phrases import SUBJECTS, agent_of, is_passive, subject_of
from summarizer.claims.quotations import Quotes
from summarizer.claims.quote_cues import adjoins, announces, has_subject, into_quote, overtaken
from summarizer.text.lexicon import lexicon

_AFTER_COLON = 2
"""Tokens behind a sentence in which a quotation that it announces begins: a line break and the mark."""
_LONGEST_LABEL = 8
_VERBS = frozenset(["VERB", "AUX"])
_TELLING = frozenset([MatrixKind.SAY, MatrixKind.DENY])
_COMMAS = frozenset([",", "—", "–", "-"])
_NOMINAL = frozenset(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"])
_NO_SPEAKER = frozenset(["'s", "’s"])
"""The pronoun of "let's say"."""
_GOOD_PART = 3
"""A clause under "saying that" counts from a third of the sentence on: below, it is an aside."""
ACCORDING = "according to"
QUOTED = "quoted"
"""The cue of words in quotation marks that no verb of speech introduces."""
SIGNED = "―"
"""The cue of who signs a quotation."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue and the noun of who speaks by it; `label` stands for a speaker whom the text hides.

    `acts` where the cue is what somebody thinks, or does by words: hoping, promising, inviting. `layer` is the parse's
    word for it, with what it governs; None where the cue stands beside what is said.
    """

    cue: str
    at: int
    source: Token | None = None
    label: str | None = None
    acts: bool = False
    layer: MatrixPredicate | None = None


@dataclass(frozen=True, slots=True)
class ClauseCues:
    """What a sentence, or one clause of it, hangs on: voices outermost first, layers, and the head of what is said."""

    voices: tuple[Cue, ...]
    layers: tuple[MatrixPredicate, ...]
    head: Token


def find_cues(root: Token, start: int, end: int, quotes: Quotes) -> ClauseCues:
    """The voices over the clause that hangs on `root`, in tokens start to end."""
    layers, head = matrix_predicates(root)
    colon = _before_colon(root, start, end, quotes)
    if colon is not None and head.i < colon.at:
        layers, head = matrix_predicates(_first_clause(root.doc, colon.at, end) or root)
    beside = tuple(_beside(root, layers, start, end, quotes))
    tags = (root.doc[voice.at] for voice in beside if voice.at != head.i)
    if not any(adjoins(tag, start, end, quotes) for tag in tags):
        layers, head = into_quote(layers, head, start, end, quotes)
        beside = tuple(_beside(root, layers, start, end, quotes))
    outer = (
        *([colon] if colon else ()),
        *beside,
        *_bare(head, layers, start, end, quotes),
    )
    spoken = (layer for layer in _spoken(layers) if not overtaken(layer, layers, quotes))
    by_layer = [voice for layer in spoken if (voice := _voice(layer, quotes)) is not None]
    according = list(_according(layers, head, start, end))
    return ClauseCues(_telling((*outer, *_ordered(by_layer, according))), layers, head)


def cues_in(doc: Doc, start: int, end: int, quotes: Quotes) -> Iterator[Cue]:
    """Verbs and nouns of speech in these tokens, outside quotation marks, from the left: "Lopez, who said …, left"."""
    for token in doc[start:end]:
        if quotes.at(token.idx) is not None:
            continue
        layer = matrix_predicate_at(token) if token.pos_ == "VERB" and _happened(token) else None
        voice = _noun_voice(token) if layer is None else _voice(layer, quotes)
        if voice is not None:
            yield voice


def _noun_voice(noun: Token) -> Cue | None:
    layer = noun_predicate(noun)
    source = None if layer is None else holder_of(noun)
    return None if source is None else Cue(noun.text, noun.i, source, layer=layer)


def _happened(verb: Token) -> bool:
    """Whether it can be speech that took place: finite, or a participle; not "wanted him to say"."""
    aside = any(child.dep_ == "aux" and (child.lower_ == "to" or child.tag_ == "MD") for child in verb.children)
    return verb.tag_ != "VB" or (not aside and any(child.dep_ in SUBJECTS for child in verb.children))


def _telling(voices: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Who tells: where somebody says that another has promised, the promise is what is told."""
    telling = tuple(voice for voice in voices if not voice.acts)
    return telling or voices


def _ordered(by_layer: Sequence[Cue], according: Sequence[tuple[Cue, bool]]) -> Iterator[Cue]:
    """Adjuncts on a cue come from outside of it, adjuncts on the clause from inside."""
    yield from (voice for voice, outside in according if outside)
    yield from by_layer
    yield from (voice for voice, outside in according if not outside)


def _spoken(layers: Sequence[MatrixPredicate]) -> Iterator[MatrixPredicate]:
    """Without speech that is only planned or seems so: "intends to appeal" says nothing yet."""
    for at, layer in enumerate(layers):
        if layer.content is not None or at == 0 or layers[at - 1].kind in SPEECH - {MatrixKind.IMPERSONAL}:
            yield layer


def _voice(layer: MatrixPredicate, quotes: Quotes) -> Cue | None:
    cues = lexicon().cues
    token = layer.token
    if layer.kind is MatrixKind.IMPERSONAL:
        return Cue(token.text, token.i, label=cues.hidden_speaker, layer=layer)
    promised = layer.kind is MatrixKind.PLAN and token.lemma_.lower() in cues.promise
    passive = is_passive(token)
    if layer.kind not in SPEECH and not (promised and not passive):
        return None
    source = agent_of(token) if passive else _speaking(token)
    if is_negated(token) and (layer.content is None or layer.kind is not MatrixKind.THINK):
        return None
    if source is None or (quotes.at(token.idx) is not None and source.lower_ in FIRST_PERSON):
        return None
    return Cue(token.text, token.i, source, acts=_is_act(layer), layer=layer)


def _speaking(verb: Token) -> Token | None:
    """Who speaks by the verb; of "issued a statement calling for" it is who issued it."""
    source = subject_of(verb)
    aside = source == verb.head and verb.dep_ == "acl" and verb.tag_ == "VBG"
    if source is None or source.lower_ in _NO_SPEAKER:
        return None
    if not aside or _has_voice(source) or verb.lemma_.lower() in lexicon().cues.show:
        return source
    above = next((word for word in source.ancestors if word.pos_ in _VERBS), None)
    return source if above is None else subject_of(above) or source


def _has_voice(noun: Token) -> bool:
    """Whether it speaks of itself: a council does, a statement is somebody's."""
    cues = lexicon().cues
    return can_speak(noun) and noun.lemma_.lower() not in cues.report_nouns | cues.evidence


def _is_act(layer: MatrixPredicate) -> bool:
    cues = lexicon().cues
    tells = layer.kind in _TELLING and layer.token.lemma_.lower() in (cues.say | cues.deny | cues.deny_report)
    return layer.content is None or not tells


def _bare(head: Token, layers: Sequence[MatrixPredicate], start: int, end: int, quotes: Quotes) -> Iterator[Cue]:
    """A cue with no clause of its own that stands at a quotation: "“Total panic,” said Diaz.", "Lopez added:"."""
    cues = lexicon().cues
    lemma = head.lemma_.lower()
    spoken = lemma in (cues.say | cues.quoting) and all(layer.token != head for layer in layers)
    if not spoken or quotes.at(head.idx) is not None:
        return
    doc = head.doc
    stop = end + _AFTER_COLON if doc[end - 1].text == ":" else end
    near = len(quotes.within(doc[max(0, start - 1)].idx, doc[min(len(doc), stop) - 1].idx + 1)) > 0
    source = subject_of(head) if near else None
    touching = lemma in cues.say or adjoins(head, start, stop, quotes)
    if source is not None and touching:
        yield Cue(head.text, head.i, source, acts=lemma not in cues.say)


def _beside(root: Token, layers: Sequence[MatrixPredicate], start: int, end: int, quotes: Quotes) -> Iterator[Cue]:
    """Cues that the parse does not put above the clause: "…, Lopez said", "Lopez: …", "…, saying that …"."""
    used = {layer.token.i for layer in layers}
    doc = root.doc
    cues = lexicon().cues
    for token in doc[start:end]:
        lemma = token.lemma_.lower()
        if token.pos_ != "VERB" or token.i in used or quotes.at(token.idx) is not None:
            continue
        at_quote = lemma in cues.quoting and token.i > start and quotes.at(doc[token.left_edge.i - 1].idx) is not None
        if lemma not in cues.clausal and not at_quote:
            continue
        if _is_tag(token, start, end, quotes) or _holds_much(token, end - start):
            source = subject_of(token)
            if _goes_on(token, layers):
                return
            if source is not None and source.lower_ not in FIRST_PERSON:
                yield Cue(token.text, token.i, source)
                return


def _goes_on(verb: Token, layers: Sequence[MatrixPredicate]) -> bool:
    """Whether it is "…, saying that" of who speaks anyway, whatever the parse hangs it on."""
    alone = verb.tag_ == "VBG" and not any(child.dep_ in SUBJECTS for child in verb.children)
    return alone and any(layer.kind in _TELLING and layer.content is not None for layer in layers)


def _is_tag(verb: Token, start: int, end: int, quotes: Quotes) -> bool:
    """Whether it is a cue set off by a comma or a quotation mark, with a subject and no clause of its own."""
    if verb.dep_ == "relcl" or verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN"):
        return False
    content = clause_below(verb)
    if content is not None and content.i > verb.i:
        return False
    children = (child for child in verb.children if child.dep_ in ("nsubj", "dobj"))
    subject = next((child for child in children if child.tag_ not in ("WP", "WDT", "WRB")), None)
    if subject is None:
        return _closes(verb, start, end)
    before = min(subject.left_edge.i, verb.i) - 1
    if subject.i < verb.i and announces(verb, end, quotes):
        return True
    return before >= start and (verb.doc[before].text in _COMMAS or quotes.at(verb.doc[before].idx) is not None)


def _closes(verb: Token, start: int, end: int) -> bool:
    """The same on the surface, ", the companies announced on Monday.", where the parse made it something else."""
    doc = verb.doc
    if any(token.pos_ in _VERBS for token in doc[verb.i + 1 : end]):
        return False
    first = verb.i
    while first > start and doc[first - 1].pos_ in _NOMINAL and verb.i - first < _LONGEST_LABEL:
        first -= 1
    return start < first < verb.i and doc[first - 1].text in _COMMAS


def _holds_much(verb: Token, length: int) -> bool:
    """Whether a participle's clause is a good part of the sentence: "Lopez spoke on Monday, saying that …"."""
    content = clause_below(verb)
    joined = verb.dep_ in ("conj", "dep") or (verb.dep_ in ("advcl", "acl") and verb.tag_ == "VBG")
    if content is None or not joined:
        return False
    return _GOOD_PART * (content.right_edge.i - content.left_edge.i) > length


_NOTES = frozenset(
    {"clarification", "correction", "corrections", "editor's note", "editors' note", "note", "update", "updated"}
)


def is_note_label(text: str) -> bool:
    """Whether a label says what kind of sentence follows ("Correction: …") and names nobody."""
    return text.casefold().replace("’", "'").strip() in _NOTES


def _before_colon(root: Token, start: int, end: int, quotes: Quotes) -> Cue | None:
    """As in "Lopez: “We will win.”": who stands in front of a colon and a quotation, or is a known name, speaks."""
    doc = root.doc
    colon = next((token.i for token in doc[start : min(end, start + _LONGEST_LABEL)] if token.text == ":"), None)
    if colon is None or colon in (start, end - 1):
        return None
    label = doc[start:colon]
    named = [token for token in label if token.text[0].isupper() and token.pos_ in ("PROPN", "NOUN", "VERB", "ADJ")]
    verbs = any(token.pos_ in _VERBS for token in label) and len(label) > 1
    quoted = quotes.at(doc[colon + 1].idx) is not None
    known = named and named[-1].ent_type_ in ("PERSON", "ORG", "GPE")
    if (
        is_note_label(label.text)
        or not named
        or verbs
        or not (quoted or known)
        or _first_clause(doc, colon, end) is None
    ):
        return None
    return Cue(":", colon, named[-1])


def _first_clause(doc: Doc, start: int, end: int) -> Token | None:
    """The verb of the first clause, whatever the parse hangs it on."""
    return next((token for token in doc[start:end] if token.pos_ in _VERBS and has_subject(token)), None)


def _according(layers: Sequence[MatrixPredicate], head: Token, start: int, end: int) -> Iterator[tuple[Cue, bool]]:
    """(voice, whether it stands outside the cues) of "according to X", "citing X", "reportedly"."""
    cues = lexicon().cues
    speech = {layer.token.i for layer in layers if layer.kind in SPEECH}
    for token in head.doc[start:end]:
        word = token.lower_
        if word == "according" and token.i + 1 < end and token.nbor().lower_ == "to":
            source = _object_behind(token.i + 2, end, head)
            if source is not None:
                yield Cue(ACCORDING, token.i, source), token.head.i in speech
        elif word in ("citing", "quoting") and (
            cited := next((child for child in token.children if child.dep_ == "dobj" and can_speak(child)), None)
        ):
            yield Cue(word, token.i, cited), False
        elif word in cues.adverbs:
            yield Cue(word, token.i, label=cues.adverbs[word]), False


def _object_behind(index: int, end: int, head: Token) -> Token | None:
    """The noun that a preposition in front of this token governs."""
    for token in head.doc[index:end]:
        if token.dep_ == "pobj" or (token.pos_ in ("NOUN", "PROPN", "PRON") and token.dep_ not in ("compound", "poss")):
            return token
    return None


def has_verb_below(verb: Token) -> bool:
    """Whether a clause hangs on the verb."""
    return any(child.dep_ in ("ccomp", "xcomp") and has_verb(child) for child in verb.children)
