"""Short strings from a parse: the noun phrase of a noun, the subject, predicate and object of a clause."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from summarizer.claims.matrix_verbs import MatrixKind, MatrixPredicate
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import run_end, run_start
from summarizer.text.lexicon import lexicon

_RAISING = frozenset([MatrixKind.PLAN, MatrixKind.EPISTEMIC, MatrixKind.FAIL, MatrixKind.IMPERSONAL])
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_SPACE = TokenPattern(is_space=True)
_PUNCTUATION = TokenPattern(is_punct=True)
_BEFORE = TokenPattern(dep="compound amod poss nummod nmod quantmod case advmod npadvmod punct det") - _SPACE
_BREAK = _PUNCTUATION - TokenPattern(orth="-")
_BY = TokenPattern(lower="by")
_ARTICLE = TokenPattern(dep="det")
_RELATIVE_PRONOUN = TokenPattern(tag="WP WDT")
_SUBJECT = TokenPattern(dep=" ".join(SUBJECTS))
_THERE = TokenPattern(dep="expl")
_CLAUSE_OF_NOUN = TokenPattern(dep="acl")
_SHARES_SUBJECT = TokenPattern(dep="conj advcl xcomp ccomp pcomp prep dep acl")
"""Words whose subject is that of the verb above: "rose and fell", "left to join"."""
_NOUN = TokenPattern(pos="NOUN PROPN PRON")
_NOUN_OR_NUMBER = TokenPattern(pos="NOUN PROPN PRON NUM")
_VERB = TokenPattern(pos="VERB AUX")
_PREPOSITION = TokenPattern(dep="prep")
_PREDICATIVE = TokenPattern(dep="attr")
_OPENS_STATEMENT = _PUNCTUATION | TokenPattern(dep="mark neg aux")
"""What says nothing by itself: the "that" or "not to" in front of a clause."""
_AFTER = "of for from at in with between"
_SHORT_ADDITION = TokenPattern(dep="prep", lower=_AFTER)
_OBJECTS = ("dobj", "attr", "acomp", "oprd", "dative", "agent", "prep", "xcomp", "ccomp")
_PLACE = TokenPattern(dep="prep", lower=f"{_AFTER} to near on inside outside behind within under over against across")
_REDUCED_PASSIVE = TokenPattern(tag="VBN", dep="acl")
_PASSIVE = TokenPattern(dep="auxpass")
_ASIDE = TokenPattern(tag="VBN VBD", dep="advcl acl")
_OWN_PART = TokenPattern(dep="nsubj nsubjpass dobj ccomp xcomp aux mark")
_PAST = TokenPattern(tag="VBN VBD")
_COMPLEMENT = TokenPattern(dep="xcomp ccomp")
_INFINITIVE = TokenPattern(dep="aux", lower="to")
_THAT = TokenPattern(dep="mark", lower="that")
_PARTICIPLE = TokenPattern(dep="amod acl", tag="JJ VBN VBG")
_LONGEST = 12
_LONGEST_DESCRIPTION = 9
_DEEPEST = 6


def lemma_of(token: Token) -> str:
    """The token's lemma in lower case."""
    return token.lemma_.lower()


def subject_of(verb: Token) -> Token | None:
    """Who does it: the verb's own subject, the antecedent of "who", or the subject that a coordinated verb shares."""
    for _ in range(_DEEPEST):
        if _THERE.matches_any(verb.children):  # "there were" has nobody who does it
            return None
        subjects = list(filter(_SUBJECT.matches, verb.children))
        if subjects:  # of two, the one right behind: "“…, it will,” said Lopez" has both hang on "said"
            own = next((one for one in subjects if one.left_edge.i == verb.i + 1), subjects[0])
            return _antecedent(own, verb)
        if _CLAUSE_OF_NOUN.matches(verb) and _NOUN.matches(verb.head):
            return verb.head
        if not _SHARES_SUBJECT.matches(verb):
            return None
        verb = verb.head
    return None


def has_own_subject(verb: Token) -> bool:
    """Whether the verb has a subject that it shares with no other."""
    return _SUBJECT.matches_any(verb.children)


def _antecedent(subject: Token, verb: Token) -> Token:
    """The noun that a "who" refers to; any other subject itself."""
    if verb.dep_ != "relcl":
        return subject
    return verb.head if _RELATIVE_PRONOUN.matches(subject) else subject


def agent_of(verb: Token) -> Token | None:
    """The agent of a passive: "was said by the minister", not "by letter"."""
    agents = [child for child in verb.children if child.dep_ == "agent"]
    agents += [token for token in filter(_BY.matches, verb.subtree) if token.i > verb.i]
    nouns = (child for agent in agents for child in agent.children if child.dep_ == "pobj")
    return next((noun for noun in nouns if not _is_means(noun)), None)


def _is_means(noun: Token) -> bool:
    """Whether it is how something is done, and not who does it: "called by telephone"."""
    return lemma_of(noun) in lexicon().cues.means and not any(noun.children)


def is_passive(verb: Token) -> bool:
    """Whether it is done to its subject: "was accused of", "voters accused of", "voters told to queue"."""
    return (
        _REDUCED_PASSIVE.matches(verb)
        or _PASSIVE.matches_any(verb.children)
        or _is_told(verb)
        or _stands_between_commas(verb)
    )


def _stands_between_commas(verb: Token) -> bool:
    """As in "the award, promised for Thursday, was late": a participle after its noun, whatever its tag."""
    if not _ASIDE.matches(verb) or _OWN_PART.matches_any(verb.children):
        return False
    return any(token.text == "," for token in verb.doc[max(0, verb.left_edge.i - 1) : verb.left_edge.i])


def _is_told(verb: Token) -> bool:
    """Whether a headline leaves out the "are" of a verb that names its addressee: "residents told to boil water"."""
    clause = _COMPLEMENT.first(verb.rights)
    if not _PAST.matches(verb) or clause is None:
        return False
    if clause.left_edge.i != verb.i + 1:  # whom: "told residents to", however it is parsed
        return False
    cues = lexicon().cues
    if _INFINITIVE.matches_any(clause.children):
        return lemma_of(verb) in cues.told_to and not has_own_subject(clause)
    return lemma_of(verb) in cues.told_that and _THAT.matches_any(clause.children)


def noun_phrase(noun: Token, *, article: bool = False) -> tuple[int, int]:
    """The noun with its modifiers and its short "of …", as a half-open range of tokens."""
    left_out = _PUNCTUATION if article else _PUNCTUATION | _ARTICLE
    first = run_start(noun.doc, noun.i, _BEFORE.matches, least=max(noun.left_edge.i, noun.i - _LONGEST))
    first = run_end(noun.doc, first, left_out.matches, most=noun.i)
    last = noun.i
    for child in noun.rights:
        if child.i != last + 1:
            break
        if not _is_short_addition(child):
            break
        last = child.right_edge.i
    return first, last + 1


def _is_short_addition(child: Token) -> bool:
    """Whether it is a preposition with few words and no clause: "of the bridge"."""
    if not _SHORT_ADDITION.matches(child):
        return False
    if _has_clause(child):
        return False
    return child.right_edge.i - child.i <= _DEEPEST


def description(noun: Token) -> tuple[int, int]:
    """The noun with its article and all words that describe it: "an official close to the court", as tokens.

    Cut before a part that would make it too long to be read as a speaker, and before any clause.
    """
    first, end = noun_phrase(noun, article=True)
    last = noun.i
    for child in noun.rights:
        if child.left_edge.i != last + 1:
            break
        if not _tells_who(child):
            break
        mark = _BREAK.first(child.subtree)
        stop = child.right_edge.i + 1 if mark is None else mark.i
        if stop - first > _LONGEST_DESCRIPTION:
            break
        last = stop - 1
        if mark is not None:
            break
    end = max(last + 1, end if end - first <= _LONGEST_DESCRIPTION else noun.i + 1)
    return first, last_word(noun.doc, noun.i, end)


def last_word(doc: Doc, first: int, end: int) -> int:
    """The end of a range without trailing marks and spaces; the token `first` always stays."""
    return run_start(doc, end, (_PUNCTUATION | _SPACE).matches, least=first + 1)


def _tells_who(part: Token) -> bool:
    if _PARTICIPLE.matches(part):  # "close to the court"
        return _PREPOSITION.matches_any(part.children)
    return _PLACE.matches(part) and not _has_clause(part)


def clause_subject(layers: Sequence[MatrixPredicate], head: Token) -> Token | None:
    """The subject of the clause: its head's own, or that of the plan or seeming right above it."""
    if (own := _own_subject(head)) is not None:
        return own
    for layer in reversed(layers):
        if layer.kind not in _RAISING:
            break
        verb = layer.token if _VERB.matches(layer.token) else layer.token.head
        if (own := _own_subject(verb)) is not None:
            return own
    return subject_of(head)


def subject_text(subject: Token | None, head: Token) -> str:
    """The subject as a short string; what "there is" introduces stands for a missing one."""
    noun = subject or _PREDICATIVE.first(head.children)
    return "" if noun is None else _text(noun.doc, noun)


def _own_subject(verb: Token) -> Token | None:
    subjects = filter(_SUBJECT.matches, verb.children)
    return next((noun for noun in subjects if not _RELATIVE_PRONOUN.matches(noun)), None)


def predicate_text(head: Token) -> str:
    """The verb's lemma with its particle: "call for" is "call", "carry out" is "carry out"."""
    particle = next((child.lower_ for child in head.children if child.dep_ == "prt"), None)
    lemma = head.lemma_.lower()
    return f"{lemma} {particle}" if particle else lemma


def object_text(head: Token) -> str:
    """What the verb goes to: its object or complement, else the first prepositional phrase, else ""."""
    children = {child.dep_: child for child in reversed(list(head.rights)) if child.lower_ != "according"}
    for name in _OBJECTS:
        if (child := children.get(name)) is not None:
            return _text(child.doc, child)
    return ""


def _text(doc: Doc, word: Token) -> str:
    if _NOUN_OR_NUMBER.matches(word):
        first, end = noun_phrase(word)
    else:
        end = min(word.right_edge.i + 1, word.left_edge.i + _LONGEST)
        first = run_end(doc, word.left_edge.i, _OPENS_STATEMENT.matches, most=word.i)
    return " ".join(doc[first : last_word(doc, first, end)].text.split())


def _has_clause(token: Token) -> bool:
    return _VERB.matches_any(token.subtree)
