"""The modality and polarity of a clause.

A denied clause keeps its own polarity: "denied that the plant will close" is DENIED and positive, because the denied
statement is that it will close. The strongest modality wins: denied, then conditional, possible, planned, and asserted
last.
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
from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import ModalityWords, lexicon
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
_MAY_BE = frozenset(["may", "might", "could", "should"])
_PAST = TokenPattern(tag="VBD VBN")
_AUXILIARY = TokenPattern(dep="aux")
_ANY_AUXILIARY = TokenPattern(dep="aux auxpass")
_ADVERB = TokenPattern(dep="advmod")
_COMPLEMENT = TokenPattern(dep="dobj attr")
_ADVERBIAL_CLAUSE = TokenPattern(dep="advcl")
_NEGATION = TokenPattern(dep="neg")
_MAY_SAY_NO = TokenPattern(dep="nsubj nsubjpass dobj attr acomp preconj cc")
_WITHOUT = TokenPattern(dep="prep", lower="without")
_MARK = TokenPattern(dep="mark")
_NO = TokenPattern(lower="no")


def modality_of(layers: Sequence[MatrixPredicate], head: Token) -> Modality:
    """The modality of the clause below these matrix predicates."""
    found = {*_marks_of_layers(layers), *_marks_of_verbs(layers, head)}
    return next((modality for modality in _ORDER if modality in found), Modality.ASSERTED)


def polarity_of(layers: Sequence[MatrixPredicate], head: Token) -> Polarity:
    """NEGATIVE if the clause is negated, prevented ("failed to"), or not believed ("does not think that")."""
    if _fails(layers):
        return Polarity.NEGATIVE
    if _is_doubted(layers):
        return Polarity.NEGATIVE
    return Polarity.NEGATIVE if _is_negated(layers, head) else Polarity.POSITIVE


def _fails(layers: Sequence[MatrixPredicate]) -> bool:
    if any(layer.kind is MatrixKind.FAIL for layer in layers):
        return True
    return not lexicon().moods.seem_negative.isdisjoint(layer.token.lemma_.lower() for layer in layers)


def _is_doubted(layers: Sequence[MatrixPredicate]) -> bool:
    return any(is_negated(layer.token) for layer in layers if layer.kind is MatrixKind.THINK)


def _is_negated(layers: Sequence[MatrixPredicate], head: Token) -> bool:
    moods = lexicon().moods
    return any(
        _negated(verb, moods) for verb in (head, *_below_speech(layers)) if not _denies_plan(verb, layers, moods)
    )


def is_stative(layers: Sequence[MatrixPredicate], head: Token, modality: Modality) -> bool:
    """Whether the clause describes a state ("operates a base"), not an event ("agreed")."""
    if modality in (Modality.PLANNED, Modality.CONDITIONAL):
        return False
    if any(layer.content is None for layer in layers[-1:]):
        return False
    if not {layer.kind for layer in layers}.isdisjoint((MatrixKind.PLAN, MatrixKind.FAIL)):
        return False
    if any(child.lemma_ == "have" for child in filter(_AUXILIARY.matches, head.children)):
        return False
    tags = {child.tag_ for child in filter(_ANY_AUXILIARY.matches, head.children)} | {head.tag_}
    if tags & _PRESENT:
        return True
    return _is_past_report_of_state(layers, head, tags)


def _is_past_report_of_state(layers: Sequence[MatrixPredicate], head: Token, tags: set[str]) -> bool:
    """As in "said that it was building": the past tense is only that of the report."""
    if "VBD" not in tags:
        return False
    if not _PAST.matches_any(layer.token for layer in _reports(layers)):
        return False
    if "VBG" in tags:
        return True
    return head.lemma_.lower() in predicates().lasting


def looks_ahead(head: Token, modality: Modality) -> bool:
    """Whether the clause is about the future, so that its "Thursday" is the next one."""
    if modality is Modality.PLANNED:
        return True
    auxiliaries = {child.lower_ for child in filter(_AUXILIARY.matches, head.children)}
    return bool(auxiliaries & (lexicon().moods.planned_modals | _MAY_BE))


def _reports(layers: Sequence[MatrixPredicate]) -> list[MatrixPredicate]:
    return [layer for layer in layers if layer.kind in SPEECH]


def _marks_of_layers(layers: Sequence[MatrixPredicate]) -> Iterator[Modality]:
    for layer in layers:
        if layer.kind in _BY_LAYER:
            yield _BY_LAYER[layer.kind]
    for layer in _reports(layers):
        if layer.content is None:
            continue
        if is_indirect_question(layer.content):  # "asked whether", "did not say if"
            yield Modality.POSSIBLE
        if _NEGATION.matches_any(layer.token.children):
            yield Modality.POSSIBLE


def _marks_of_verbs(layers: Sequence[MatrixPredicate], head: Token) -> Iterator[Modality]:
    moods = lexicon().moods
    told_in_past = any(_PAST.matches(layer.token) for layer in _reports(layers) if layer.content is not None)
    for verb in (head, *_below_speech(layers)):
        if _denies_plan(verb, layers, moods):
            yield Modality.DENIED
        yield from _marks_at(verb, told_in_past=told_in_past, moods=moods)


def _marks_at(verb: Token, *, told_in_past: bool, moods: ModalityWords) -> Iterator[Modality]:
    would = Modality.PLANNED if told_in_past else Modality.POSSIBLE  # "he said he would" is a plan
    if verb.lower_ == "would":  # "she said she would not", without a verb behind it
        yield would
    for child in filter(_AUXILIARY.matches, verb.children):
        if child.lower_ in moods.planned_modals:
            yield Modality.PLANNED
        elif child.lower_ in moods.possible_modals:
            yield would if child.lower_ == "would" else Modality.POSSIBLE
    adverbs = {child.lower_ for child in filter(_ADVERB.matches, verb.children)}
    if not adverbs.isdisjoint({*moods.possible_adverbs, *lexicon().cues.adverbs}):
        yield Modality.POSSIBLE
    for child in filter(_COMPLEMENT.matches, verb.children):
        if any(word.lower_ in moods.possible_adjectives for word in child.children):
            yield Modality.POSSIBLE
    if any(map(is_condition, filter(_ADVERBIAL_CLAUSE.matches, verb.children))):
        yield Modality.CONDITIONAL


def is_condition(clause: Token) -> bool:
    """Whether it is a clause of "if" or "unless"; not "as if", nor "even if", after which the main clause holds."""
    conditions = lexicon().moods.conditions
    marks = [child for child in filter(_MARK.matches, clause.children) if child.lower_ in conditions]
    return not all(map(_is_qualified, marks))


def _is_qualified(mark: Token) -> bool:
    """Whether "as" or "even" stands before it."""
    before = mark.doc[max(0, mark.i - 1) : mark.i]
    return any(word.lower_ in ("as", "even") for word in before)


def _below_speech(layers: Sequence[MatrixPredicate]) -> list[Token]:
    """The matrix predicates' words that belong to the clause itself: those below the last verb of speech."""
    last = max((at for at, layer in enumerate(layers) if layer.kind in SPEECH), default=-1)
    words = [layer.token for layer in layers[last + 1 :] if layer.kind is not MatrixKind.INTERROGATIVE]
    return words + [word.head for word in words if word.pos_ in ("ADJ", "NOUN")]


def _negated(verb: Token, moods: ModalityWords) -> bool:
    children = list(verb.children)
    if not all(map(only_follows, filter(_NEGATION.matches, children))):
        return True
    if any(map(says_no, filter(_MAY_SAY_NO.matches, children))):
        return True
    if verb.lemma_ in ("be", "remain", "go") and _WITHOUT.matches_any(children):  # "is without power"
        return True
    return any(_says_never(adverb, moods) for adverb in filter(_ADVERB.matches, children))


def _says_never(adverb: Token, moods: ModalityWords) -> bool:
    """As "never" and "no longer" do."""
    if adverb.lower_ in moods.negative_words:
        return True
    return _NO.matches_any(adverb.children)


def _denies_plan(verb: Token, layers: Sequence[MatrixPredicate], moods: ModalityWords) -> bool:
    """Whether it is "There are no plans to sell": the sale is denied."""
    plans = (layer.token for layer in layers if layer.kind is MatrixKind.PLAN)
    nouns = (plan for plan in plans if plan.lemma_.lower() in moods.plan_nouns)
    return any(_is_denied(plan, moods) for plan in nouns if verb in (plan, plan.head))


def _is_denied(plan: Token, moods: ModalityWords) -> bool:
    if says_no(plan):
        return True
    return _negated(plan.head, moods)
