"""Walks from a sentence's root verb down through its matrix predicates to the main clause.

"Lopez said the union plans to appeal" is about appealing; above it are a cue ("said") and a plan ("plans to"). Each
matrix predicate says something about the clause below it: whose statement it is, or that it is planned, possible,
denied or fails to happen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from spacy.tokens import Token

from summarizer.claims.token_patterns import TokenPattern
from summarizer.text.lexicon import Cues, Lexicon, lexicon

_DEEPEST = 8
_VERB = TokenPattern(pos="VERB AUX")
_COMPLEMENT = TokenPattern(dep="ccomp parataxis")
_CLAUSE_OF_NOUN = TokenPattern(dep="acl xcomp ccomp relcl", pos="VERB AUX")
_PART_OF_VERB = TokenPattern(dep="aux cop nsubj nsubjpass")
_FINITE = TokenPattern(tag="MD VBD VBZ VBP")
_TO = TokenPattern(dep="aux", lower="to")
_WHETHER = TokenPattern(dep="mark", lower="whether if")
_NEGATION = TokenPattern(dep="neg")
_AT = TokenPattern(dep="prep", lower="at")
_MANY = re.compile(
    r"^\W*(?:about |at least |more than |some )?"
    r"(?:\d{3,}|\d{1,3}(?:,\d{3})+|\w+ (?:hundred|thousand|million|billion))\b(?! [A-Z])"
)
"""A number that is neither a time of day nor a house number."""
_SUBJECT = TokenPattern(dep="nsubj nsubjpass")
_QUANTIFIER = TokenPattern(dep="det preconj neg cc advmod")
_ONLY = frozenset(["only", "just", "merely", "simply"])
_OBJECT = TokenPattern(dep="dobj") - TokenPattern(ent_type="DATE TIME")
_CLAUSE = TokenPattern(dep="ccomp xcomp", pos="VERB AUX")
_OF = TokenPattern(dep="prep", lower="of about against")
_TIME_OF = TokenPattern(dep="mark", lower="after as before since until when while")
_PAUSE = TokenPattern(is_punct=True)
_JOINS = frozenset([",", ";"])
_TO_WHOM = frozenset(["add", "answer", "ask", "assure", "say"])
"""In addition to the lexicon: verbs whose object is the person spoken to, or a time: "said hours before"."""
_NAMED = frozenset(["oprd", "ccomp", "xcomp", "acomp"])
"""Dependencies of what something is called: "called the vote a farce"."""
_COPULA_COMPLEMENTS = ("acomp", "attr", "dobj", "oprd")


class MatrixKind(StrEnum):
    """What a matrix predicate says about the clause below it."""

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
TELLING = frozenset([MatrixKind.SAY, MatrixKind.DENY])


@dataclass(frozen=True, slots=True)
class MatrixPredicate:
    """One word above a clause. `content` is the head of the clause below; None if the word's own clause is meant."""

    token: Token
    kind: MatrixKind
    content: Token | None


def matrix_predicates(head: Token) -> tuple[tuple[MatrixPredicate, ...], Token]:
    """The matrix predicates from this verb down, outermost first, and the head of the innermost clause."""
    found: list[MatrixPredicate] = []
    while len(found) < _DEEPEST:
        layer = matrix_predicate_at(head)
        if layer is None or _unsaid(layer, found):
            break
        found.append(layer)
        if layer.content is None:
            break
        head = layer.content
    return tuple(found), head


def _unsaid(layer: MatrixPredicate, above: Sequence[MatrixPredicate]) -> bool:
    """As in "did not say how long", "declined to confirm": the clause reports silence, not what is below."""
    if layer.kind not in (MatrixKind.SAY, MatrixKind.DENY):
        return False
    if any(outer.kind is MatrixKind.FAIL for outer in above[-1:]):
        return True
    return is_negated(layer.token)


def is_negated(verb: Token) -> bool:
    """Whether the verb itself is negated: "did not confirm", "neither side mentioned"."""
    negations = filter(_NEGATION.matches, verb.children)
    subjects = filter(_SUBJECT.matches, verb.children)
    return not all(map(only_follows, negations)) or any(map(says_no, subjects))


def only_follows(negation: Token) -> bool:
    """Whether it is "not only" or the like, which denies nothing."""
    return any(token.lower_ in _ONLY for token in negation.doc[negation.i + 1 : negation.i + 2])


def says_no(noun: Token) -> bool:
    """Whether it is "nobody", "neither side" or the like."""
    words = lexicon().moods.negative_words
    quantifiers = filter(_QUANTIFIER.matches, noun.children)
    return any(word.lower_ in words for word in (noun, *quantifiers))


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb with its lemma in lower case and the last child of each dependency."""

    token: Token
    lemma: str
    children: Mapping[str, Token]


def matrix_predicate_at(token: Token) -> MatrixPredicate | None:
    """What this verb says about a clause below it; None if it is the verb of the main clause."""
    verb = _Verb(token, token.lemma_.lower(), {child.dep_: child for child in token.children})
    words = lexicon()
    for read in _READERS:
        if (found := read(verb, words)) is not None:
            return found
    return None


def clause_below(token: Token) -> Token | None:
    """The largest clause that is a complement of the verb."""
    clauses = filter(has_verb, filter(_COMPLEMENT.matches, token.children))
    return max(clauses, key=lambda clause: clause.right_edge.i - clause.left_edge.i, default=None)


def has_verb(token: Token) -> bool:
    """Whether the token is a verb, or has parts that only a verb has ("the dam safe" does not)."""
    return _VERB.matches(token) or _PART_OF_VERB.matches_any(token.children)


def _open(verb: _Verb, words: Lexicon) -> MatrixPredicate | None:
    """As in "it is not clear whether", "it is not known if": the clause below is a question."""
    if "neg" not in verb.children:
        return None
    token = verb.token
    word = verb.children.get("acomp", token)
    name = verb.lemma if word is token else word.lemma_.lower()
    if name not in words.moods.settled:
        return None
    clauses = (child for part in {token, word} for child in part.rights if child.dep_ in ("ccomp", "advcl"))
    below = next((clause for clause in clauses if is_indirect_question(clause)), None)
    return MatrixPredicate(word, MatrixKind.INTERROGATIVE, below) if below is not None else None


def is_indirect_question(clause: Token) -> bool:
    """Whether it is a clause of "whether" or, as a complement, "if"."""
    return _WHETHER.matches_any(clause.lefts)


def _hidden(verb: _Verb, words: Lexicon) -> MatrixPredicate | None:
    """As in "is believed to have fled", "it is reported that": the speaker is not named."""
    if verb.lemma not in words.cues.hidden:
        return None
    if "auxpass" not in verb.children:
        return None
    if "agent" in verb.children:  # "it was reported by the agency that"
        return None
    content = verb.children.get("xcomp") or clause_below(verb.token)
    return MatrixPredicate(verb.token, MatrixKind.IMPERSONAL, content) if content is not None else None


def _mood(verb: _Verb, words: Lexicon) -> MatrixPredicate | None:
    """As in "plans to sell", "seems to hold", "failed to agree", "is to close"."""
    below = verb.children.get("xcomp")
    if below is None:
        return _seeming(verb)
    if not _VERB.matches(below):
        return None
    if verb.lemma in words.moods.fail:
        return MatrixPredicate(verb.token, MatrixKind.FAIL, below)
    kind = _outlook(verb, words) if _TO.matches_any(below.children) else None
    return MatrixPredicate(verb.token, kind, below) if kind else None


def _outlook(verb: _Verb, words: Lexicon) -> MatrixKind | None:
    """What a verb before "to …" says about it."""
    if verb.lemma in words.moods.seem:
        return MatrixKind.EPISTEMIC
    if verb.lemma == "be":  # "is to close" is a plan, "is hard to close" is not
        return MatrixKind.PLAN if verb.children.keys().isdisjoint(("acomp", "attr")) else None
    return MatrixKind.PLAN if verb.lemma in words.moods.plan else None


def _seeming(verb: _Verb) -> MatrixPredicate | None:
    """As in "it seems that the dam holds"."""
    if verb.lemma not in ("appear", "seem"):
        return None
    below = clause_below(verb.token)
    return MatrixPredicate(verb.token, MatrixKind.EPISTEMIC, below) if below is not None else None


def _ends_in_off(verb: _Verb) -> bool:
    """As in "called off", "told off": with this particle a verb of speech reports no words."""
    particle = verb.children.get("prt")
    return particle is not None and particle.lower_ == "off"


def _speech(verb: _Verb, words: Lexicon) -> MatrixPredicate | None:
    """As in "said that", "denied reports that", "urged", "the poll shows a lead", "put the cost at 61 million"."""
    cues, lemma = words.cues, verb.lemma
    if _puts_at(verb):
        return MatrixPredicate(verb.token, MatrixKind.DIRECTIVE, None)
    if not any(lemma in listed for listed in (cues.clausal, cues.address, cues.deny_report)):
        return None
    if _ends_in_off(verb) or _convenes(verb, cues):
        return None
    report = _report(verb, cues)
    reported = None if report is None else _clause_of(report.children)
    if report is not None and lemma in cues.deny_report:
        return MatrixPredicate(verb.token, MatrixKind.DENY, reported)
    content = _told(verb, cues) or reported
    if content is not None:
        return MatrixPredicate(verb.token, _kind(lemma, cues), content)
    kind = _kind_without_clause(verb, cues)
    return None if kind is None else MatrixPredicate(verb.token, kind, None)


def _convenes(verb: _Verb, cues: Cues) -> bool:
    """As in "called an election", "called the police": the subject says nothing about it."""
    called = verb.children.get("dobj")
    if verb.lemma != "call" or called is None:
        return False
    return called.lemma_.lower() in cues.convened and verb.children.keys().isdisjoint(_NAMED)


def spliced_before(verb: Token) -> Token | None:
    """The verb of the previous clause if only a comma joins the two: "Army denies attack, rebels claim victory".

    The parser puts it below this verb, as if the rebels had said it.
    """
    cues, lemma = lexicon().cues, verb.lemma_.lower()
    if not any(lemma in listed for listed in (cues.clausal, cues.address, cues.deny_report)):
        return None
    first = next((child for child in verb.lefts if _COMPLEMENT.matches(child) and has_verb(child)), None)
    if first is None or not _SUBJECT.matches_any(first.children):
        return None
    between = verb.doc[first.right_edge.i + 1 : verb.i]
    if not between or between[0].text not in _JOINS or any(token.is_quote for token in between):
        return None
    return first if says_more(verb) else None


def says_more(verb: Token) -> bool:
    """Whether what the verb reports follows directly: then its subject does not say the words before the verb."""
    if not _SUBJECT.matches_any(verb.lefts):
        return False
    near = [child for child in verb.rights if not _PAUSE.matches_any(verb.doc[verb.i + 1 : child.left_edge.i + 1])]
    cues, lemma = lexicon().cues, verb.lemma_.lower()
    if any(_CLAUSE.matches(child) and not _TIME_OF.matches_any(child.children) for child in near):
        return True
    if lemma in cues.address and _OF.matches_any(near):
        return True
    return lemma not in cues.told_to | cues.told_that | _TO_WHOM and _OBJECT.matches_any(near)


def _puts_at(verb: _Verb) -> bool:
    """As in "put the crowd at 9,000", "put the cost at 61 crowns": the subject is the speaker.

    Not "at 8", "at one door", "at 14 Dock Road".
    """
    counted = verb.children.get("dobj")
    if verb.lemma != "put" or counted is None:
        return False
    at = _AT.first((*verb.token.children, *counted.children))
    figure = next((child for child in at.children if child.dep_ == "pobj"), None) if at is not None else None
    if figure is None:
        return False
    return _MANY.search(" ".join(token.text for token in figure.subtree)) is not None or _is_measured(figure)


def _is_measured(noun: Token) -> bool:
    """Whether it is a count with a plural noun, or a percentage: "40 tonnes"."""
    if noun.tag_ != "NNS" and noun.lower_ not in ("percent", "%", "cent"):
        return False
    return any(child.like_num for child in noun.children)


def _report(verb: _Verb, cues: Cues) -> Token | None:
    """The verb's object if it holds somebody's words: "claims", "a report"."""
    noun = verb.children.get("dobj")
    if noun is None:
        return None
    return noun if noun.lemma_.lower() in cues.report_nouns else None


def _kind_without_clause(verb: _Verb, cues: Cues) -> MatrixKind | None:
    """As in "denied it", "urged calm", "the poll shows a lead"."""
    if "dobj" not in verb.children:
        return MatrixKind.DIRECTIVE if verb.lemma in cues.address else None
    if verb.lemma in cues.deny:
        return MatrixKind.DENY
    if verb.lemma in cues.address:
        return MatrixKind.DIRECTIVE
    return MatrixKind.DIRECTIVE if _shows(verb, cues) else None


def _told(verb: _Verb, cues: Cues) -> Token | None:
    """The clause that the verb reports."""
    content = clause_below(verb.token)
    if content is not None and content == spliced_before(verb.token):
        content = _CLAUSE.first(verb.token.rights)
    if content is None:
        return _infinitive(verb)
    if verb.lemma in cues.find and not _is_finding(content):
        return None
    return content


def _is_finding(clause: Token) -> bool:
    """Whether it says what was found or decided; "decides whether the ban stands" leaves that open."""
    return _is_finite(clause) and not is_indirect_question(clause)


def _is_finite(clause: Token) -> bool:
    """Whether the clause has a tense: "that it leaks", not "it empty" or "to leak"."""
    return _FINITE.matches_any((clause, *clause.children))


def _infinitive(verb: _Verb) -> Token | None:
    """As in "claims to own it", but not "saying to own it"."""
    if verb.lemma not in ("claim", "say"):
        return None
    if verb.token.tag_ == "VBG":
        return None
    return next((child for child in verb.token.children if child.dep_ == "xcomp"), None)


def _shows(verb: _Verb, cues: Cues) -> bool:
    """Whether a poll or a record shows it: a team that shows courage reports nothing."""
    subject = verb.children.get("nsubj")
    if subject is None:
        return False
    if verb.lemma not in cues.show:
        return False
    return subject.lemma_.lower() in cues.evidence


def _kind(lemma: str, cues: Cues) -> MatrixKind:
    if lemma in cues.deny:
        return MatrixKind.DENY
    return MatrixKind.THINK if lemma in cues.think else MatrixKind.SAY


def _copula(verb: _Verb, words: Lexicon) -> MatrixPredicate | None:
    """As in "is likely to", "remains unclear whether", "is ready to", "has no plans to"."""
    moods, children = words.moods, verb.children
    word = next((children[dep] for dep in _COPULA_COMPLEMENTS if dep in children), None)
    if word is None:
        return None
    name = word.lemma_.lower()
    below = _clause_of(word.children)
    if name in moods.seem:  # the parser hangs its clause on either word
        below = below or children.get("xcomp") or children.get("ccomp")
        return MatrixPredicate(word, MatrixKind.EPISTEMIC, below) if below is not None else None
    if below is None:
        return None
    planned = moods.plan | moods.plan_nouns if verb.lemma in ("be", "have") else moods.plan
    return MatrixPredicate(word, MatrixKind.PLAN, below) if name in planned else None


def _clause_of(children: Iterable[Token]) -> Token | None:
    return _CLAUSE_OF_NOUN.first(children)


_READERS: tuple[Callable[[_Verb, Lexicon], MatrixPredicate | None], ...] = (_open, _hidden, _mood, _speech, _copula)
"""The first that finds something decides: "it is not known if" is a question before it is a report."""
