"""How a clause is put forward, and whether it says yes or no.

A denied clause keeps its own polarity: "denied that the plant will close" is DENIED and positive, for what is denied
is that it will close. The strongest mark wins: denied, then conditional, possible, planned, and asserted last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from summarizer.claims.matrix_verbs import (
    SPEECH,
    MatrixKind,
    MatrixPredicate,
    is_indirect_question,
    is_negated,
    only_follows,
    says_no,
)
from summarizer.claims.model import Modality, Polarity
from summarizer.text.lexicon import Moods, lexicon
from summarizer.text.predicate_lexicon import predicates

_ORDER = (Modality.DENIED, Modality.CONDITIONAL, Modality.POSSIBLE, Modality.PLANNED)
_BY_LAYER = {
    MatrixKind.DENY: Modality.DENIED,
    MatrixKind.THINK: Modality.POSSIBLE,
    MatrixKind.IMPERSONAL: Modality.POSSIBLE,
    MatrixKind.EPISTEMIC: Modality.POSSIBLE,
    MatrixKind.INTERROGATIVE: Modality.POSSIBLE,
    MatrixKind.PLAN: Modality.PLANNED,
}
_PRESENT = frozenset(["VBZ", "VBP"])


def modality_of(layers: Sequence[MatrixPredicate], head: Token) -> Modality:
    """The modality of the clause under these layers."""
    found = set(_marks(layers, head))
    return next((modality for modality in _ORDER if modality in found), Modality.ASSERTED)


def polarity_of(layers: Sequence[MatrixPredicate], head: Token) -> Polarity:
    """NEGATIVE where the clause says no, something keeps it from happening ("failed to"), or it is not thought so."""
    moods = lexicon().moods
    verbs = [head, *_below_speech(layers)]
    fails = any(layer.kind is MatrixKind.FAIL or layer.token.lemma_.lower() in moods.seem_negative for layer in layers)
    doubted = any(layer.kind is MatrixKind.THINK and is_negated(layer.token) for layer in layers)
    negated = any(_negated(verb, moods) for verb in verbs if not _denies_plan(verb, layers, moods))
    return Polarity.NEGATIVE if fails or doubted or negated else Polarity.POSITIVE


def is_stative(layers: Sequence[MatrixPredicate], head: Token, modality: Modality) -> bool:
    """Whether the clause says what is so ("operates a base") and not what happens ("agreed")."""
    if modality in (Modality.PLANNED, Modality.CONDITIONAL) or (layers and layers[-1].content is None):
        return False
    if any(layer.kind in (MatrixKind.PLAN, MatrixKind.FAIL) for layer in layers):
        return False
    tags = {child.tag_ for child in head.children if child.dep_ in ("aux", "auxpass")} | {head.tag_}
    perfect = any(child.lemma_ == "have" and child.dep_ == "aux" for child in head.children)
    if perfect:
        return False
    if tags & _PRESENT:
        return True
    reported = any(layer.kind in SPEECH and layer.token.tag_ in ("VBD", "VBN") for layer in layers)
    lasting = head.lemma_.lower() in predicates().lasting or "VBG" in tags
    return reported and "VBD" in tags and lasting


def looks_ahead(head: Token, modality: Modality) -> bool:
    """Whether the clause speaks of what is still to come, so that its "Thursday" is the next one."""
    if modality is Modality.PLANNED:
        return True
    auxiliaries = {child.lower_ for child in head.children if child.dep_ == "aux"}
    return bool(auxiliaries & (lexicon().moods.planned_modals | {"may", "might", "could", "should"}))


def _marks(layers: Sequence[MatrixPredicate], head: Token) -> Iterator[Modality]:
    moods = lexicon().moods
    for layer in layers:
        if layer.kind in _BY_LAYER:
            yield _BY_LAYER[layer.kind]
        if layer.kind in SPEECH and layer.content is not None and is_indirect_question(layer.content):
            yield Modality.POSSIBLE  # "asked whether", "did not say if"
        if (
            layer.kind in SPEECH
            and layer.content is not None
            and any(child.dep_ == "neg" for child in layer.token.children)
        ):
            yield Modality.POSSIBLE
    below = _below_speech(layers)
    told_in_past = any(
        layer.kind in SPEECH and layer.token.tag_ in ("VBD", "VBN") and layer.content for layer in layers
    )
    for verb in (head, *below):
        if _denies_plan(verb, layers, moods):
            yield Modality.DENIED
        yield from _marks_at(verb, told_in_past=told_in_past, moods=moods)


def _marks_at(verb: Token, *, told_in_past: bool, moods: Moods) -> Iterator[Modality]:
    if verb.lower_ == "would":  # "she said she would not", without a verb behind it
        yield Modality.PLANNED if told_in_past else Modality.POSSIBLE
    for child in verb.children:
        word = child.lower_
        if child.dep_ == "aux" and word in moods.planned_modals:
            yield Modality.PLANNED
        elif child.dep_ == "aux" and word in moods.possible_modals:
            yield Modality.PLANNED if word == "would" and told_in_past else Modality.POSSIBLE
        elif (child.dep_ == "advmod" and (word in moods.possible_adverbs or word in lexicon().cues.adverbs)) or (
            child.dep_ in ("dobj", "attr") and any(word.lower_ in moods.possible_adjectives for word in child.children)
        ):
            yield Modality.POSSIBLE
        elif child.dep_ == "advcl" and is_condition(child):
            yield Modality.CONDITIONAL


def is_condition(clause: Token) -> bool:
    """Whether it is a clause of "if" or "unless": not "as if", nor "even if" (the main clause holds)."""
    marks = [child for child in clause.children if child.dep_ == "mark" and child.lower_ in lexicon().moods.conditions]
    return any(mark.i == 0 or mark.nbor(-1).lower_ not in ("as", "even") for mark in marks)


def _below_speech(layers: Sequence[MatrixPredicate]) -> list[Token]:
    """The words of the layers that belong to the clause itself, below the last word of speech."""
    last = max((at for at, layer in enumerate(layers) if layer.kind in SPEECH), default=-1)
    words = [layer.token for layer in layers[last + 1 :] if layer.kind is not MatrixKind.INTERROGATIVE]
    return words + [word.head for word in words if word.pos_ in ("ADJ", "NOUN")]


def _negated(verb: Token, moods: Moods) -> bool:
    for child in verb.children:
        if child.dep_ == "neg" and not only_follows(child):
            return True
        if child.dep_ in ("nsubj", "nsubjpass", "dobj", "attr", "acomp", "preconj", "cc") and says_no(child):
            return True
        if child.dep_ == "prep" and child.lower_ == "without" and verb.lemma_ in ("be", "remain", "go"):
            return True
        if child.dep_ == "advmod" and (
            child.lower_ in moods.negative_words or any(word.lower_ == "no" for word in child.children)
        ):
            return True
    return False


def _denies_plan(verb: Token, layers: Sequence[MatrixPredicate], moods: Moods) -> bool:
    """Whether it is "There are no plans to sell": what is denied is the selling."""
    plans = [
        layer.token
        for layer in layers
        if layer.kind is MatrixKind.PLAN and layer.token.lemma_.lower() in moods.plan_nouns
    ]
    return any((plan is verb or plan.head == verb) and (says_no(plan) or _negated(plan.head, moods)) for plan in plans)
