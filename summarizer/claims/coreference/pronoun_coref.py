"""Resolves "he" and "she" from the persons present and the speakers.

Conservative on purpose: if two persons compete, a pronoun stays as it is, because a claim attributed to the wrong
person is worse than one that says "he". Three rules:

- "he said" goes on with the last speaker; persons whom that speaker only mentions do not count;
- any other pronoun takes the only person of its clause, its sentence, or the nearest earlier clause that has one. A
  subject goes before persons deeper in the clause, and somebody who is only part of a phrase ("the fall of …") is never
  taken for a subject who acted;
- an unresolved "he" in between hides whoever came before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from summarizer.claims.coreference.named_entities import NamedSpan, as_human
from summarizer.claims.coreference.person_index import PersonIndex
from summarizer.claims.noun_phrases import SUBJECTS
from summarizer.claims.token_patterns import TokenPattern
from summarizer.claims.token_runs import climb

_GENDER = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
UNSURE = frozenset(["ORG", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "FAC"])
"""Labels that the small model gives to persons it does not know: at the subject of a sentence, nobody is sure."""
_VERB = TokenPattern(pos="VERB AUX")
_RELATIVE_CLAUSE = TokenPattern(dep="relcl")
_BELOW = TokenPattern(dep="relcl acl advcl pcomp")
_COMPLEMENT = TokenPattern(dep="ccomp xcomp")
_CLAUSE = _BELOW | _COMPLEMENT
_BEHIND_STATEMENT = TokenPattern(dep="parataxis ccomp dep")
_SUBJECT = TokenPattern(dep=" ".join(SUBJECTS))
_ARGUMENT = _SUBJECT | TokenPattern(dep="dobj dative iobj")
_PREPOSITION = TokenPattern(dep="agent dative prep")
_JOINED = TokenPattern(dep="conj appos")
_WHO = TokenPattern(lower="who")
_REFLEXIVE = TokenPattern(lower="himself herself")
_MEANS_OTHER_PART = _REFLEXIVE | TokenPattern(dep="poss")
"""Pronouns that mean another part of their own clause, as no other does."""


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A mention of a person: `token` is the head of the name, description or resolved pronoun."""

    name: NamedSpan
    token: Token

    @property
    def verb(self) -> Token | None:
        """The verb that the person is a part of; None where it is a part of a phrase only ("the fall of …")."""
        if self.token.dep_ == "ROOT":
            return self.token
        part = _part_of_verb(self.token)
        if part is None:
            return None
        return _first_of(part.head) if _VERB.matches(part.head) else None

    @property
    def acts(self) -> bool:
        """Whether it is a subject."""
        return _SUBJECT.matches(self.token)


@dataclass(frozen=True, slots=True)
class DiscourseSegment:
    """Who was in a clause.

    `speaker` is the outermost voice and `subject` the subject of the main verb, if they are one person or may be.
    `competing` are the other parts of that verb and of what is said, and whoever stands in a quotation; `others` act
    further below; `embedded` persons are only part of a phrase. `unresolved_genders` where a he ("m") or she ("f") that
    acts was not resolved, `bound_genders` where any stands for somebody else than the speaker.
    """

    speaker: NamedSpan | None
    subject: NamedSpan | None
    competing: tuple[NamedSpan, ...] = ()
    others: tuple[NamedSpan, ...] = ()
    embedded: tuple[NamedSpan, ...] = ()
    unresolved_genders: frozenset[str] = frozenset()
    bound_genders: frozenset[str] = frozenset()

    @property
    def leads(self) -> tuple[NamedSpan, ...]:
        """The speaker and the subject, if they are persons."""
        return tuple(filter(None, map(as_human, (self.speaker, self.subject))))

    @property
    def persons(self) -> tuple[NamedSpan, ...]:
        """Everybody."""
        return (*self.leads, *self.competing, *self.others, *self.embedded)

    @property
    def unsure(self) -> NamedSpan | None:
        """A speaker or subject who may be a person or not."""
        names = filter(None, (self.speaker, self.subject))
        return next((name for name in names if name.label in UNSURE), None)


def gender_of(pronoun: Token) -> str:
    """The letter "m" or "f"."""
    return _GENDER[pronoun.lower_]


def present(name: NamedSpan, doc: Doc) -> PersonMention:
    """The person where it is named; the first of several that are joined stands for its verb."""
    return PersonMention(name, climb(doc[name.start : name.end].root, _JOINED.matches))


@dataclass(frozen=True, slots=True)
class PronounResolver:
    """The search for one pronoun's antecedent.

    `here` are the persons before it in its own sentence, `scenes` the clauses before, the nearest last; `lost` tells
    whether a pronoun of the same kind stands unresolved before it in the sentence. `genders` are those that pronouns
    have given to persons, and `cues` the places of the clause's cues.
    """

    pronoun: Token
    cast: PersonIndex
    here: Sequence[PersonMention]
    scenes: Sequence[DiscourseSegment]
    lost: bool = False
    genders: Mapping[str, str] = field(default_factory=dict)
    cues: frozenset[int] = frozenset()

    def antecedent(self, *, speaks: bool) -> NamedSpan | None:
        """The person that the pronoun refers to; None if that is not clear. `speaks` is True in "he said"."""
        here = [one for one in self.here if self._fits(one.name)]
        found = self._found([one for one in here if not self._same_clause(one)], speaks=speaks)
        if found is None:
            return None
        # Where a pronoun of this kind stands for somebody else in the sentence, two persons compete.
        pronouns = [one.name for one in here if one.token.lower_ in _GENDER]
        return found if all(self._same(name, found) for name in pronouns) else None

    def _found(self, fitting: Sequence[PersonMention], *, speaks: bool) -> NamedSpan | None:
        if (subject := self._subject_behind()) is not None:
            return self._possible(subject)
        if speaks and not _is_told(self.pronoun.head):
            return self._said_before([one for one in fitting if self._leads(one, fitting)])
        if _REFLEXIVE.matches(self.pronoun):
            return self._only(one.name for one in _beside(self.pronoun, fitting) if one.acts)
        if self.lost:
            return None
        return self._in_sentence(fitting) if fitting else self._from_scenes()

    def _said_before(self, leading: Sequence[PersonMention]) -> NamedSpan | None:
        """The continuing speaker: the last speaker, else the only person who takes part in the event."""
        if leading:
            return self._only(one.name for one in leading)
        for back, scene in enumerate(reversed(self.scenes)):
            speaker = self._possible(scene.speaker)
            if speaker is not None:
                return None if self._may_be_another(speaker, scene) else speaker
            if gender_of(self.pronoun) in scene.unresolved_genders:
                return None
            if scene.unsure is not None:
                return _surname_that_spoke(scene) if back == 0 else None
            for names in ((*scene.leads, *scene.competing), scene.others):
                if fitting := self._fitting(names):
                    before = () if _named_lead(fitting, scene) else self._speaker_before(len(self.scenes) - back - 1)
                    return self._only((*fitting, *before))
        return None

    def _may_be_another(self, speaker: NamedSpan, scene: DiscourseSegment) -> bool:
        """Whether nothing tells the speaker's gender, and a pronoun of this kind stood for somebody else there."""
        if self._gender(speaker) is not None:
            return False
        return gender_of(self.pronoun) in scene.bound_genders

    def _possible(self, name: NamedSpan | None) -> NamedSpan | None:
        """The name of a person that the pronoun may refer to, else None."""
        person = as_human(name)
        if person is None:
            return None
        return person if self._fits(person) else None

    def _speaker_before(self, end: int) -> list[NamedSpan]:
        """The last speaker before that scene, who may go on behind what somebody else did."""
        speakers = (self._possible(scene.speaker) for scene in reversed(self.scenes[:end]))
        return [one for one in speakers if one is not None][:1]

    def _in_sentence(self, fitting: Sequence[PersonMention]) -> NamedSpan | None:
        """The only person of the pronoun's clause, else of the sentence so far.

        A subject "he" may also go on from the sentences before, unless the person in this one acts and has a name.
        """
        found = self._only(one.name for one in _beside(self.pronoun, fitting) or fitting)
        if found is None:
            return None
        if not _SUBJECT.matches(self.pronoun):
            return found
        acting = (one.name for one in fitting if one.acts)
        if any(self._same(name, found) for name in acting if name.is_person):
            return found
        before = self._from_scenes()
        if before is None:
            return found
        return found if self._same(before, found) else None

    def _from_scenes(self) -> NamedSpan | None:
        """The only person of the nearest clause that has one; a subject goes before who acts further below."""
        for scene in reversed(self.scenes):
            if gender_of(self.pronoun) in scene.unresolved_genders:
                return None
            if leads := self._fitting(scene.leads):
                far = () if _SUBJECT.matches(self.pronoun) else scene.others
                # After "Lopez said that Diaz's key was used", whoever "is also suspected" is the person spoken of.
                spoken_of = scene.embedded if scene.speaker in leads else ()
                others = self._fitting((*far, *scene.competing, *spoken_of))
                return self._only((*others, *leads))
            if everybody := self._fitting(scene.persons):
                acting = self._only(self._fitting((*scene.competing, *scene.others)))
                return acting if self._only(everybody) else None
            if scene.unsure is not None:
                return None
        return None

    def _subject_behind(self) -> NamedSpan | None:
        """The name that acts in the pronoun's clause, but behind it: "In her speech, Lopez said"."""
        subject = _SUBJECT.first(_verb_above(self.pronoun.head).children)
        if subject is None or subject.left_edge.i <= self.pronoun.i:
            return None
        return self.cast.named(subject)

    def _leads(self, one: PersonMention, fitting: Sequence[PersonMention]) -> bool:
        """Whether the person acts before the cue, not inside the statement: "Lopez sat down, and he said".

        Where the article has named nobody yet, what is said in front of the cue may begin with the speaker.
        """
        cue = self.pronoun.head
        if not one.acts:
            return False
        if one is fitting[0] and self._opens_article():
            return True
        if self._acts_beside_cue(one):
            return True
        if _BEHIND_STATEMENT.matches(cue):
            return False
        if self.pronoun.i > cue.i:  # "…, said he": what is in front is the statement
            return False
        return not cue.is_ancestor(one.token)

    def _opens_article(self) -> bool:
        """Whether the clauses before have no person."""
        return not any(scene.persons for scene in self.scenes)

    def _acts_beside_cue(self, one: PersonMention) -> bool:
        """Whether the person acts in a clause of its own beside the cue."""
        cue, clause = self.pronoun.head, one.token.head
        if clause == cue:
            return False
        if clause.i in self.cues:  # "Lopez denied it, and he said"
            return True
        if (clause.dep_, clause.head) != ("advcl", cue):
            return False
        return bool(one.token.i < cue.i)  # "When Lopez left, he said"

    def _same_clause(self, one: PersonMention) -> bool:
        """Whether the name is another part of the verb that the pronoun belongs to: "Diaz tried to thank him"."""
        pronoun = self.pronoun
        if _MEANS_OTHER_PART.matches(pronoun):
            return False
        if one.token == pronoun:
            return False
        verb = pronoun.head.head if pronoun.head.pos_ == "ADP" else pronoun.head
        while verb.dep_ == "xcomp" and one.token.head != verb:
            verb = verb.head
        return bool(one.token.head == verb)

    def _fits(self, name: NamedSpan) -> bool:
        return self._gender(name) in (None, gender_of(self.pronoun))

    def _gender(self, name: NamedSpan) -> str | None:
        return self.cast.gender(name) or self.genders.get(self.cast.person(name))

    def _fitting(self, names: Iterable[NamedSpan]) -> list[NamedSpan]:
        return [name for name in names if self._fits(name)]

    def _same(self, one: NamedSpan, other: NamedSpan) -> bool:
        return self.cast.person(one) == self.cast.person(other)

    def _only(self, names: Iterable[NamedSpan]) -> NamedSpan | None:
        """The last of the names if all are one person's."""
        found = list(names)
        return found[-1] if len({self.cast.person(name) for name in found}) == 1 else None


def _named_lead(names: Sequence[NamedSpan], scene: DiscourseSegment) -> bool:
    """Whether these are the subject of the scene, and it has a name: of 14 such, 11 were who spoke next."""
    return all(name.is_person and name in scene.leads for name in names)


def _surname_that_spoke(scene: DiscourseSegment) -> NamedSpan | None:
    """The speaker where the model may have taken a person's surname for a firm: "Zwick", not "ACLU"."""
    unsure = scene.unsure
    if unsure is None:
        return None
    if unsure is not scene.speaker:
        return None
    return unsure if _is_capitalised_word(unsure.text) else None


def _is_capitalised_word(text: str) -> bool:
    if " " in text:
        return False
    return text.istitle()


def _part_of_verb(token: Token) -> Token | None:
    """The token, or its preposition, where that can be a part of a verb."""
    if _ARGUMENT.matches(token):
        return token
    if token.dep_ != "pobj":
        return None
    return token.head if _PREPOSITION.matches(token.head) else None


def _beside(pronoun: Token, names: Sequence[PersonMention]) -> list[PersonMention]:
    """The persons who are a part of the pronoun's own verb, else of the verb that this clause belongs to.

    In "Lopez, who led the bank", she is a part of "led". A clause that a noun holds ("the claim that …") belongs to
    whose claim it is, and not to the verb.
    """
    verb = _verb_above(pronoun.head)
    verbs = [verb, _verb_above(verb.head)] if _belongs_to_verb_above(verb) else [verb]
    parts = ([one for one in names if above in (one.verb, _relative(one.token))] for above in verbs)
    return next((found for found in parts if found), [])


def _belongs_to_verb_above(verb: Token) -> bool:
    if _RELATIVE_CLAUSE.matches(verb):
        return True
    return _CLAUSE.matches(verb) and _VERB.matches(verb.head)


def _relative(noun: Token) -> Token | None:
    """The verb of the clause with "who" behind a noun."""
    clauses = filter(_RELATIVE_CLAUSE.matches, noun.rights)
    return next((clause for clause in clauses if _WHO.matches_any(clause.lefts)), None)


def _is_told(cue: Token) -> bool:
    """Whether the cue is part of what somebody else says: "Lopez says she hopes", "… before she spoke"."""
    if _BELOW.matches(cue):
        return True
    return _COMPLEMENT.matches(cue) and cue.head.i < cue.i


def _verb_above(token: Token) -> Token:
    """The token, or the nearest verb above; the first of several that are joined."""
    return _first_of(climb(token, lambda word: not _VERB.matches(word)))


def _first_of(verb: Token) -> Token:
    return climb(verb, lambda word: word.dep_ == "conj" and _VERB.matches(word.head))
