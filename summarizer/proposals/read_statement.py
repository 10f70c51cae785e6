"""From a parsed text to a `Statement`: verbs, and what names and numbers hang on."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Token

from summarizer.claims.parse import parse_text
from summarizer.claims.token_patterns import TokenPattern
from summarizer.proposals.statement import ACTOR, TARGET, Anchor, Statement, VerbUse
from summarizer.text.features import HEDGES, NEGATIONS, numbers, stems

_INSIDE = frozenset({"compound", "flat", "nmod", "case", "det", "quantmod", "appos", "conj", "punct"})
"""Relations of a word to the head of its own name, number or list."""
_ROLES = {"nsubj": ACTOR, "csubj": ACTOR, "nsubjpass": TARGET, "dobj": TARGET, "dative": "to", "attr": "is"}
_DESCRIPTIONS = frozenset({"the", "this", "that", "these", "his", "her", "their", "its"})
_UNDER = frozenset({"xcomp", "ccomp", "pcomp", "acl", "conj", "prep", "advcl"})
_NUMBER = TokenPattern(like_num=True) | TokenPattern(pos="NUM")
_NAME = TokenPattern(pos="PROPN") | TokenPattern(ent_type="PERSON ORG GPE NORP FAC LOC")
_PERSONAL = TokenPattern(pos="PRON", tag="PRP PRP$")
_VERB = TokenPattern(pos="VERB") | (TokenPattern(pos="AUX") - TokenPattern(dep="aux auxpass"))
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_DEEPEST = 8


def read_statement(nlp: Language, text: str) -> Statement:
    """What this text says of its names and numbers."""
    doc = parse_text(nlp, " ".join(text.split()), ())
    anchors: dict[str, set[Anchor]] = {}
    pronouns: set[Anchor] = set()
    for token in doc:
        if key := _key(token):
            anchors.setdefault(key, set()).add(_anchor(token))
        elif _may_be_named(token):
            pronouns.add(_anchor(token))
    verbs = tuple(
        VerbUse(_said_by(token), _negations(token), _is_doubted(token), _modals(token)) for token in _verbs(doc)
    )
    frozen = {key: frozenset(places) for key, places in anchors.items()}
    return Statement(verbs, frozen, frozenset(pronouns), stems(text) | {stem_of(token) for token in doc})


def stem_of(token: Token) -> str:
    """The stem of a word's lemma; the lemma itself of a cue word, which has no stem."""
    lemma = token.lemma_.lower()
    return next(iter(stems(lemma)), lemma)


def _key(token: Token) -> str:
    """The name or number that this token is a word of; "" for other words."""
    if _is_number(token):
        values = numbers(token.text)
        return f"{min(values):.15g}" if values - {1.0} else ""
    if not token.text[:1].isupper():
        return ""
    return token.lower_.replace(".", "") if _NAME.matches(token) else ""


def _is_number(token: Token) -> bool:
    if _NUMBER.matches(token):
        return True
    return token.text[:1].isdigit()


def _may_be_named(token: Token) -> bool:
    if _PERSONAL.matches(token):
        return True
    if token.pos_ != "NOUN":
        return False
    return any(child.lower_ in _DESCRIPTIONS for child in token.children)


def _anchor(token: Token) -> Anchor:
    word, role, head = _above(token)
    if head is None or head.pos_ in ("VERB", "AUX"):
        return Anchor(word, role)
    above, above_role, _ = _above(head)
    return Anchor(word, role, above, above_role)


def _above(token: Token) -> tuple[str, str, Token | None]:
    """The word that a token hangs on outside its own phrase, and in which role."""
    for _ in range(_DEEPEST):
        head = token.head
        if head == token:
            break
        if (role := _role(token, head)) is not None:
            over = head.head if token.dep_ == "pobj" or head.dep_ == "agent" else head
            return stem_of(over), role, over
        token = head
    return "", "root", None


def _role(token: Token, head: Token) -> str | None:
    """Its role at its head, or over a preposition at what that hangs on; None inside one phrase."""
    if token.dep_ in ("pobj", "pcomp") and head.dep_ == "agent":
        return ACTOR
    if token.dep_ == "pobj":
        return head.lower_
    if _is_modifier(token, head):
        return "poss" if token.dep_ == "poss" else "mod"
    return _ROLES.get(token.dep_, None if token.dep_ in _INSIDE else token.dep_)


def _is_modifier(token: Token, head: Token) -> bool:
    if token.dep_ == "nummod":
        return True
    if token.dep_ in _INSIDE | _ROLES.keys():
        return False
    return head.pos_ in ("NOUN", "PROPN")


def _verbs(doc: Doc) -> Iterator[Token]:
    """Verbs, and "is", "was" or "has" where they are no auxiliaries."""
    return filter(_VERB.matches, doc)


def _said_by(verb: Token) -> str:
    """Its stem, or what it links to: "is safe" says "safe", and is not "is open"."""
    if verb.pos_ != "AUX":
        return stem_of(verb)
    return stem_of(next((child for child in verb.children if child.dep_ in ("attr", "acomp")), verb))


def _negations(token: Token) -> int:
    words = [child for child in token.children if child.dep_ in ("neg", "aux", "advmod", "preconj")]
    nouns = [child for child in token.children if child.dep_ in ("nsubj", "nsubjpass", "dobj", "attr")]
    about = [*words, *(word for noun in nouns for word in (noun, *noun.children)), *_governing(token)]
    return sum(word.dep_ == "neg" or word.lower_ in NEGATIONS for word in about)


def _is_doubted(token: Token) -> bool:
    own = (child for child in token.children if child.dep_ != "conj")  # "wants a ransom and threatens to publish"
    return any(word.lower_ in HEDGES for word in (*own, *_governing(token)))


def _modals(token: Token) -> frozenset[str]:
    words = [*token.children, *_governing(token)]
    return frozenset(word.lower_ for word in words if word.tag_ == "MD" and word.lower_ in HEDGES)


def _governing(token: Token) -> Iterator[Token]:
    """What a verb stands under: "plans to", "denied that it", the "may" of "may close and open"."""
    for _ in range(_DEEPEST):
        head = token.head
        if token.dep_ not in _UNDER or head == token:
            return
        if token.dep_ != "conj":
            yield from (head, *(child for child in head.children if child != token))
        elif _has_own_clause(token):
            return  # about which the verb before it says nothing
        else:
            yield from (child for child in head.lefts if child.dep_ in ("aux", "neg", "advmod"))
        token = head


def _has_own_clause(verb: Token) -> bool:
    if verb.tag_ in _FINITE:
        return True
    return any(child.dep_ in {*_ROLES, "aux"} for child in verb.lefts)
