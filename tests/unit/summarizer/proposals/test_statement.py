"""The comparison of what two texts say of their names and numbers, without a parser."""

import pytest

from summarizer.proposals.statement import ACTOR, TARGET, Anchor, Statement, VerbUse, differences

BY, OF = Anchor("accus", ACTOR), Anchor("accus", TARGET)


def statement(*verbs, pronouns=(), **anchors):
    places = {name: frozenset(where if isinstance(where, set) else {where}) for name, where in anchors.items()}
    return Statement(verbs, places, frozenset(pronouns), frozenset(verb.verb for verb in verbs))


def rules(wording, source, known=()):
    return [rule for rule, _ in differences(wording, source, frozenset(known))]


@pytest.mark.parametrize(
    ("wording", "source", "found"),
    [
        (statement(ankara=BY, tehran=OF), statement(ankara=BY, tehran=OF), []),
        (statement(ankara=OF, tehran=BY), statement(ankara=BY, tehran=OF), ["roles", "roles"]),
        (statement(ankara={BY, OF}), statement(ankara=BY), ["roles"]),
        (statement(ankara=BY), statement(ankara={BY, OF}), []),
        (statement(**{"12": Anchor("soldi", "mod", "kill", TARGET)}), statement(**{"12": Anchor("soldi", "mod")}), []),
        (statement(**{"12": Anchor("man", "mod", "kill", TARGET)}), statement(**{"12": Anchor("man", "mod", "kill", ACTOR)}), ["number"]),
        (statement(VerbUse("clos", True, False)), statement(VerbUse("clos", False, False)), ["polarity"]),
        (statement(VerbUse("clos", False, False)), statement(VerbUse("clos", False, True)), ["doubt"]),
        (statement(VerbUse("clos", False, True)), statement(VerbUse("clos", False, False)), []),
        (statement(VerbUse("clos", False, False)), statement(VerbUse("open", False, False)), ["verb"]),
        (statement(VerbUse("say", False, False)), statement(VerbUse("open", False, False)), []),
        (statement(VerbUse("clos", False, False)), statement(VerbUse("clos", True, False), VerbUse("clos", False, False)), []),
    ],
)  # fmt: skip
def test_what_differs(wording, source, found):
    assert rules(wording, source) == found


def test_a_known_name_may_stand_where_a_pronoun_stood():
    assert rules(statement(lavrov=BY), statement(pronouns=[BY]), ["lavrov"]) == []
    assert rules(statement(lavrov=OF), statement(pronouns=[BY]), ["lavrov"]) == ["roles"]
