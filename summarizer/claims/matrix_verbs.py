"""From the verb that a sentence hangs on to the verb that it is about.

"Lopez said the union plans to appeal" is about appealing; above it lie a cue ("said") and a plan ("plans to"). Each
layer tells something about the clause below it: who says so, that it is planned, possible, denied or fails to happen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Token

from summarizer.text.lexicon import Cues, Moods, lexicon

_CLAUSES = ("ccomp", "parataxis")
_FINITE = frozenset(["MD", "VBD", "VBZ", "VBP"])
_DEEPEST = 8


class MatrixKind(StrEnum):
    """What a layer says about the clause below it."""

    SAY = "say"
    THINK = "think"
    DENY = "deny"
    DIRECTIVE = "address"
    IMPERSONAL = "hidden"
    PLAN = "plan"
    EPISTEMIC = "seem"
    FAIL = "fail"
    INTERROGATIVE = "open"


SPEECH = frozenset([MatrixKind.SAY, MatrixKind.THINK, MatrixKind.DENY, MatrixKind.DIRECTIVE, MatrixKind.IMPERSONAL])


@dataclass(frozen=True, slots=True)
class MatrixPredicate:
    """One word above a clause. `content` is the head of the clause below, None where the layer's own verb is it."""

    token: Token
    kind: MatrixKind
    content: Token | None


def matrix_predicates(head: Token) -> tuple[tuple[MatrixPredicate, ...], Token]:
    """The layers from this verb down, outermost first, and the head of the innermost clause."""
    found: list[MatrixPredicate] = []
    while len(found) < _DEEPEST and (layer := matrix_predicate_at(head)) is not None and not _unsaid(layer, found):
        found.append(layer)
        if layer.content is None:
            break
        head = layer.content
    return tuple(found), head


def _unsaid(layer: MatrixPredicate, above: Sequence[MatrixPredicate]) -> bool:
    """As in "did not say how long", "declined to confirm": the clause is about silence, not about what is below."""
    silent = is_negated(layer.token) or bool(above and above[-1].kind is MatrixKind.FAIL)
    return silent and layer.kind in (MatrixKind.SAY, MatrixKind.DENY)


def is_negated(verb: Token) -> bool:
    """Whether the verb itself is said not to be: "did not confirm", "neither side mentioned"."""
    return any(
        (child.dep_ == "neg" and not only_follows(child)) or (child.dep_ in ("nsubj", "nsubjpass") and says_no(child))
        for child in verb.children
    )


def only_follows(negation: Token) -> bool:
    """Whether it is "not only" or the like, which denies nothing."""
    following = negation.doc[negation.i + 1] if negation.i + 1 < len(negation.doc) else None
    return following is not None and following.lower_ in ("only", "just", "merely", "simply")


def says_no(noun: Token) -> bool:
    """Whether it is "nobody", "neither side" or the like."""
    words = lexicon().moods.negative_words
    return noun.lower_ in words or any(
        child.lower_ in words for child in noun.children if child.dep_ in ("det", "preconj", "neg", "cc", "advmod")
    )


def matrix_predicate_at(token: Token) -> MatrixPredicate | None:
    """What this verb says about a clause below it; None where it speaks for itself."""
    words = lexicon()
    children = {child.dep_: child for child in token.children}
    lemma = token.lemma_.lower()
    return (
        _open(token, lemma, children, words.moods)
        or _hidden(token, lemma, children, words.cues)
        or _mood(token, lemma, children, words.moods)
        or _speech(token, lemma, children, words.cues)
        or _copula(lemma, children, words.moods)
    )


def clause_below(token: Token) -> Token | None:
    """The largest clause that hangs on the verb as its complement."""
    clauses = [child for child in token.children if child.dep_ in _CLAUSES and has_verb(child)]
    return max(clauses, key=lambda clause: clause.right_edge.i - clause.left_edge.i, default=None)


def has_verb(token: Token) -> bool:
    """Whether the token is a verb, or carries one ("the dam safe" does not)."""
    return token.pos_ in ("VERB", "AUX") or any(
        child.dep_ in ("aux", "cop", "nsubj", "nsubjpass") for child in token.children
    )


def _open(token: Token, lemma: str, children: dict[str, Token], moods: Moods) -> MatrixPredicate | None:
    """As in "it is not clear whether", "it is not known if": the clause below is a question."""
    word = children.get("acomp", token)
    name = lemma if word is token else word.lemma_.lower()
    if name not in moods.settled or "neg" not in children:
        return None
    clauses = (child for part in {token, word} for child in part.rights if child.dep_ in ("ccomp", "advcl"))
    below = next((clause for clause in clauses if is_indirect_question(clause)), None)
    return MatrixPredicate(word, MatrixKind.INTERROGATIVE, below) if below is not None else None


def is_indirect_question(clause: Token) -> bool:
    """Whether it is a clause of "whether" or, as a complement, "if"."""
    return any(child.dep_ == "mark" and child.lower_ in ("whether", "if") for child in clause.lefts)


def _hidden(token: Token, lemma: str, children: dict[str, Token], cues: Cues) -> MatrixPredicate | None:
    """As in "is believed to have fled", "it is reported that": somebody says so who is not named."""
    passive = "auxpass" in children and "agent" not in children
    if not passive or lemma not in cues.hidden:
        return None
    content = children.get("xcomp") or clause_below(token)
    return MatrixPredicate(token, MatrixKind.IMPERSONAL, content) if content is not None else None


def _mood(token: Token, lemma: str, children: dict[str, Token], moods: Moods) -> MatrixPredicate | None:
    below = children.get("xcomp")
    if below is None and lemma in ("appear", "seem"):
        below = clause_below(token)
        return MatrixPredicate(token, MatrixKind.EPISTEMIC, below) if below is not None else None
    if below is None or below.pos_ not in ("VERB", "AUX"):
        return None
    to_come = any(child.lower_ == "to" for child in below.children if child.dep_ == "aux")
    if lemma in moods.fail:
        return MatrixPredicate(token, MatrixKind.FAIL, below)
    if to_come and lemma in moods.seem:
        return MatrixPredicate(token, MatrixKind.EPISTEMIC, below)
    told_how = lemma == "be" and ("acomp" in children or "attr" in children)
    if to_come and not told_how and (lemma in moods.plan or lemma == "be"):
        return MatrixPredicate(token, MatrixKind.PLAN, below)
    return None


def _speech(token: Token, lemma: str, children: dict[str, Token], cues: Cues) -> MatrixPredicate | None:
    if lemma not in cues.clausal and lemma not in cues.address and lemma not in cues.deny_report:
        return None
    noun = children.get("dobj")
    reported = _clause_of(noun.children) if noun is not None and noun.lemma_.lower() in cues.report_nouns else None
    if lemma in cues.deny_report and noun is not None and noun.lemma_.lower() in cues.report_nouns:
        return MatrixPredicate(token, MatrixKind.DENY, reported)
    content = _told(token, lemma, cues) or reported
    if content is not None:
        return MatrixPredicate(token, _kind(lemma, cues), content)
    if lemma in cues.deny and noun is not None:
        return MatrixPredicate(token, MatrixKind.DENY, None)
    speaks = lemma in cues.address or (noun is not None and lemma in cues.show and _is_evidence(children, cues))
    return MatrixPredicate(token, MatrixKind.DIRECTIVE, None) if speaks else None


def _told(token: Token, lemma: str, cues: Cues) -> Token | None:
    """The clause that the verb tells."""
    content = clause_below(token)
    if content is not None and lemma in cues.find and not _is_finite(content):
        return None
    if content is None and lemma in ("claim", "say") and token.tag_ != "VBG":
        return next((child for child in token.children if child.dep_ == "xcomp"), None)
    return content


def _is_finite(clause: Token) -> bool:
    """Whether the clause has a tense: "that it leaks", not "it empty" or "to leak"."""
    return any(word.tag_ in _FINITE for word in (clause, *clause.children))


def _is_evidence(children: Mapping[str, Token], cues: Cues) -> bool:
    """Whether what shows it is a poll or a record, and not a team that shows courage."""
    subject = children.get("nsubj")
    return subject is not None and subject.lemma_.lower() in cues.evidence


def _kind(lemma: str, cues: Cues) -> MatrixKind:
    if lemma in cues.deny:
        return MatrixKind.DENY
    return MatrixKind.THINK if lemma in cues.think else MatrixKind.SAY


def _copula(lemma: str, children: dict[str, Token], moods: Moods) -> MatrixPredicate | None:
    """As in "is likely to", "remains unclear whether", "is ready to", "has no plans to"."""
    word = children.get("acomp") or children.get("attr") or children.get("dobj") or children.get("oprd")
    if word is None:
        return None
    name = word.lemma_.lower()
    below = _clause_of(word.children) or (
        children.get("xcomp") or children.get("ccomp") if name in moods.seem else None
    )
    if below is None:
        return None
    if name in moods.seem:
        return MatrixPredicate(word, MatrixKind.EPISTEMIC, below)
    if name in moods.plan or (name in moods.plan_nouns and lemma in ("be", "have")):
        return MatrixPredicate(word, MatrixKind.PLAN, below)
    return None


def _clause_of(children: Iterable[Token]) -> Token | None:
    return next(
        (
            child
            for child in children
            if child.dep_ in ("acl", "xcomp", "ccomp", "relcl") and child.pos_ in ("VERB", "AUX")
        ),
        None,
    )
