"""Whether a proposed wording may stand for its source. Pure.

    shape → names, numbers, quotes, negation, doubt, speaker (as for our own wording) → foreign words → values → roles

The order is from cheap to dear, and the first finding decides, so that a refusal has one reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from summarizer.briefing.faithfulness import check_support
from summarizer.proposals.limits import GATE, GateRules
from summarizer.proposals.model import Decision, Outcome, refused
from summarizer.proposals.statement import Statement, differences
from summarizer.proposals.written_values import value_differences, written_values
from summarizer.text.features import ATTRIBUTIONS, capitalised_runs, stems, surface_words
from summarizer.text.lexicon import lexicon

ReadStatement = Callable[[str], Statement]
"""What a text says of its names and numbers."""

_BRACKETS = re.compile(r"\s*\[([^\]]*)\]")
_END = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[A-Z“\"])")
_SPEAKER_FIRST = re.compile(r"(?P<who>[^,:“”\"]{3,60}) (?P<cue>[a-z]+): (?P<said>[^“”\"]+)\.$")
_OTHER_CLAUSE = re.compile(r",? (?:and|but|while) (?P<first>(?:\w+ ){1,4})(?=\w)")
"""The first words of another clause, of which one says who speaks there: "and said", "but the mayor says"."""
_MARKUP = re.compile(r"https?://|www\.|[<>{}`|\\]|^#|\*\*|\]\(|@(?:everyone|here)")
_ORDER = frozenset(
    word
    for words in (
        "before after until since over under above below up down against without",
        "more less fewer most least all none every only never always",
    )
    for word in words.split()
)
"""Small words that turn what is said where one stands for another; all else of their kind may be exchanged."""
_RULES = (
    ("the number", "number"),
    ("the name", "name"),
    ("does not appear together", "name"),
    ("the quoted words", "quote"),
    ("negation", "polarity"),
    ("plan, condition or doubt", "doubt"),
    ("speaker", "speaker"),
    ("attribut", "speaker"),
)


def check_wording(
    wording: str,
    evidence: str,
    read: ReadStatement,
    *,
    known: Sequence[str] = (),
    context: str = "",
    speaker: str | None = None,
    sentences: int = 1,
    rules: GateRules = GATE,
) -> Decision:
    """Whether the evidence says what the wording says, in the same roles.

    Args:
        wording: what is proposed for readers.
        evidence: the cited text.
        read: reads a text's names, numbers and verbs.
        known: names that the source's pronouns and descriptions stand for.
        context: further text of the same article, whose plain words (not its names and numbers) may be used.
        speaker: whose words the evidence is where it does not say so itself; the wording must name them.
        sentences: the most that it may have.
        rules: limits.
    """
    finding = next(_findings(wording, evidence, read, known, context, speaker, sentences, rules), None)
    return refused(*finding) if finding else Decision(Outcome.CHECKED, "the source says so", "wording")


def _findings(
    wording: str,
    evidence: str,
    read: ReadStatement,
    known: Sequence[str],
    context: str,
    speaker: str | None,
    sentences: int,
    rules: GateRules,
) -> Iterator[tuple[str, str]]:
    """(rule, reason) of each thing that is wrong, lazily, so that the dear checks are made last."""
    plain = " ".join(wording.split())
    yield from _shape(wording, plain, sentences, rules)
    said = _sentence_case(_speaker_last(_BRACKETS.sub(r" \1", plain), evidence), evidence)
    evidence = _own_clause(said, evidence)
    if turned := _ORDER & _words(said) - _words(evidence):
        yield "opposite", f"the source has no “{min(turned)}”"
    support = check_support(said, evidence, known=known, speaker=speaker)
    yield from ((_rule_of(reason), reason) for reason in support.reasons)
    foreign = _foreign(said, (evidence, context, speaker or "", *known))
    yield from (("words", f"the source has no “{word}”") for word in foreign)
    yield from value_differences(written_values(said), written_values(" ".join((evidence, *known))))
    names = frozenset(word.casefold() for text in (*known, speaker or "") for word in surface_words(text))
    yield from differences(read(said), read(evidence), names)


def _speaker_last(text: str, evidence: str) -> str:
    """As most sources have it: "It holds, the mayor said." for "The mayor said: It holds."."""
    found = _SPEAKER_FIRST.match(text)
    if found is None or found["cue"] not in ATTRIBUTIONS:
        return text
    who = found["who"][:1].lower() + found["who"][1:]
    return f"{found['said']}, {who if who in evidence else found['who']} {found['cue']}."


def _own_clause(said: str, evidence: str) -> str:
    """The part of a source that a wording takes over, where what follows is said by somebody and this is not.

    "Ana Reyes resigned and said that she was tired": that she resigned is nobody's words. But "The dam is safe and will
    hold, Reyes said" is hers from the beginning.
    """
    plain, source = said.rstrip(" ."), " ".join(evidence.split())
    if not source.startswith(plain):
        return evidence
    found = _OTHER_CLAUSE.match(source[len(plain) :])
    if found is None or not {word.casefold() for word in surface_words(found["first"])} & ATTRIBUTIONS:
        return evidence
    return f"{plain}."


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in surface_words(text))


def _sentence_case(said: str, evidence: str) -> str:
    """The first word in small letters where the source has it only so: it would be taken for a name."""
    word = said.split(maxsplit=1)[0].strip("“\"‘'")
    has = surface_words(evidence)
    low = word[:1].lower() + word[1:]
    return said.replace(word, low, 1) if low.rstrip(",:.") in has and word.rstrip(",:.") not in has else said


def _shape(wording: str, plain: str, sentences: int, rules: GateRules) -> Iterator[tuple[str, str]]:
    if not plain:
        yield "shape", "it is empty"
    if len(plain) > rules.wording_characters * sentences:
        yield "shape", f"it has more than {rules.wording_characters * sentences} characters"
    if not wording.replace("\n", "").isprintable():
        yield "shape", "it has invisible characters"
    if _MARKUP.search(plain):
        yield "shape", "it has an address or markup"
    if _count(plain) > sentences:
        yield "shape", f"it has more than {sentences} sentence{'s' if sentences > 1 else ''}"


def _count(plain: str) -> int:
    """How many sentences it has; "Dr. Vold" and "the U.S. Senate" have no end inside."""
    words = lexicon()
    known = words.abbreviations | words.final_abbreviations
    ends = [part.split()[-1].rstrip("”\"’'") for part in _END.split(plain)[:-1] if part.split()]
    return 1 + sum(not _is_inside(end, known) for end in ends)


def _is_inside(end: str, abbreviations: frozenset[str]) -> bool:
    """Whether the full stop of this word ends no sentence: of an abbreviation, or of an initial."""
    if end.rstrip(".").casefold() in abbreviations:
        return True
    if end.count(".") > 1:
        return True
    return len(end) <= len("J.")


def _rule_of(reason: str) -> str:
    return next((rule for sign, rule in _RULES if sign in reason), "support")


def _foreign(said: str, source: Sequence[str]) -> list[str]:
    """Content words that stand nowhere in the source, by their stems; names are checked apart."""
    names = {word.casefold() for run in capitalised_runs(said) for word in run}
    there = frozenset[str]().union(*(stems(text) for text in source))
    strange = stems(said) - there
    words = (word.casefold() for word in surface_words(said))
    return [word for word in words if word not in names and stems(word) & strange]
