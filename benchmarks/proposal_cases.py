"""Proposals on real sentences that are true by construction, and lies of every kind that endpoints tell.

    sentence of an article → what a careful model may write of it | the same with one thing wrong

Every change is made by rule from the sentence itself, so that nothing but that one thing differs. Seeds are fixed.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from summarizer.claims.extract import extract_claims
from summarizer.claims.model import Claim, Modality
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.models.values import ModelRef
from summarizer.proposals.check_claim import ClaimProposal, Phase
from summarizer.summaries.sentence_compression import compress
from summarizer.text.span import Span as TextSpan

_AT = datetime(2027, 1, 1, tzinfo=UTC)
_SAID_LAST = re.compile(
    r"^(?P<said>.{20,}[^.!?”\"]), (?P<who>[^,“”\"]{3,60}) (?P<cue>said|says|added|warned|told reporters)\.$"
)
_LEAD = re.compile(r"^(?:On|In|At|By|Since|After|Before|Last|Earlier)\b[^,]{2,40}, (?=[A-Z])")
_ANTONYMS = {
    "rose": "fell", "fell": "rose", "opened": "closed", "closed": "opened", "won": "lost", "lost": "won",
    "approved": "rejected", "rejected": "approved", "accepted": "refused", "began": "ended", "ended": "began",
    "increased": "decreased", "arrested": "released", "released": "arrested", "backed": "opposed", "opposed": "backed",
    "before": "after", "after": "before", "more": "fewer", "lifted": "imposed", "imposed": "lifted", "left": "entered",
    "banned": "allowed", "allowed": "banned", "raised": "cut", "cut": "raised",
}  # fmt: skip
_HEDGED = re.compile(r"\b(?:may|might|could|would|will|should|can) (?P<verb>be|have|[a-z]{3,})\b")
_PLANNED = re.compile(
    r"\b(?:plans?|planned|intends?|hopes?|seeks?|aims?|(?:is|are) (?:expected|due|set)) to (?P<verb>[a-z]{2,})\b"
)
_AUX = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|did|does|do)\b(?! not|n't)")
_NOT = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|did|does|do) not |(?<=[a-z])n['’]t\b")
_INVENTED = (
    ", which injured 17 people",
    ", after a fire at the ministry",
    " and resigned on the spot",
    ", the army chief said",
)


def wording_cases(sentence: Span, chance: random.Random) -> Iterator[tuple[bool, str, str]]:
    """(truth, kind, wording) of one sentence."""
    yield from ((True, f"wording: {kind}", wording) for kind, wording in truths(sentence))
    yield from (
        (False, f"wording: {kind}", wording) for kind, wording in lies(sentence, names_of(sentence.doc), chance)
    )


def cited_cases(
    sentence: Span, beside: Span | None, number: int, chance: random.Random
) -> Iterator[tuple[bool, str, str, tuple[int, ...]]]:
    """(truth, kind, wording, cited numbers) of a summary's or bottom line's sentence about one of the given ones.

    Args:
        sentence: the given sentence, which has this number, from 1.
        beside: the next given one, if there is any; it has the next number.
        number: of the sentence.
        chance: seeded.
    """
    for truth, kind, wording in wording_cases(sentence, chance):
        yield truth, kind.partition(": ")[2], wording, (number,)
    if beside is None:
        return
    text, next_text = (" ".join(each.text.split()) for each in (sentence, beside))
    yield False, "another source", text, (number + 1,)
    if joined := _joined(text, next_text):
        yield True, "two joined", joined, (number, number + 1)
    mine, theirs = _names_inside(sentence, text), _names_inside(beside, next_text)
    strangers = [next_text[a:b] for a, b in theirs if next_text[a:b].split()[-1] not in text]
    if mine and strangers:
        start, end = chance.choice(mine)
        yield False, "name of the other source", f"{text[:start]}{strangers[0]}{text[end:]}", (number, number + 1)
    mine, theirs = _number_spans(text), _number_spans(next_text)
    other = [next_text[a:b] for a, b in theirs if next_text[a:b] not in text]
    if mine and other:
        start, end = mine[0]
        yield False, "number of the other source", f"{text[:start]}{other[0]}{text[end:]}", (number, number + 1)


def _joined(one: str, other: str) -> str | None:
    """Two statements in one sentence, as a careful model joins them; None where they have quotes or more inside."""
    if any(mark in one + other for mark in '“”"‘:;') or not one.endswith(".") or not other.endswith("."):
        return None
    first, rest = other.split(maxsplit=1)
    low = first.lower() if first in {"The", "A", "An", "It", "He", "She", "They", "In", "On", "At"} else first
    return f"{one[:-1]}, and {low} {rest}"


_PHASES = {
    Modality.POSSIBLE: Phase.RUMOURED,
    Modality.CONDITIONAL: Phase.RUMOURED,
    Modality.PLANNED: Phase.PLANNED,
    Modality.DENIED: Phase.DENIED,
}
ClaimCase = tuple[bool, str, ClaimProposal, Sequence[TextSpan], Sequence[Claim]]


def claim_cases(doc: Doc, chance: random.Random, most: int) -> Iterator[ClaimCase]:
    """(truth, kind, proposal, sentences, claims) of some claims of an article, true and with one thing wrong.

    A true speaker and phase are those of the embedded reader, whose reading the gate protects.
    """
    version = ArticleVersion("v", "a", "w", 1, None, doc.text, _AT, _AT, "", b"")
    read = extract_claims(doc, version, Article("a", "w", "Post", "Post", _AT), ModelRef("benchmark", "1"))
    wholes = [claim for claim in read.claims if claim.span in read.sentences]
    names = names_of(doc)
    for claim in chance.sample(wholes, min(most, len(wholes))):
        text = claim.span.of(doc.text)
        speaker = claim.attribution.speaker if claim.attribution else None
        phase = _PHASES.get(claim.modality, Phase.DONE)
        true = ClaimProposal(text, tuple(name for name in names if name in text), speaker, phase)
        yield True, "claim: with its speaker" if speaker else "claim", true, read.sentences, read.claims
        for kind, lie in _false_claims(true, claim, names, chance):
            yield False, f"claim: {kind}", lie, read.sentences, read.claims


def _false_claims(
    true: ClaimProposal, claim: Claim, names: Sequence[str], chance: random.Random
) -> Iterator[tuple[str, ClaimProposal]]:
    words = true.quote.split()
    at = chance.randrange(len(words))
    changed = [*words[:at], chance.choice(("officials", "seven", "never", "allegedly")), *words[at + 1 :]]
    if changed != words:
        yield "invented span", replace(true, quote=" ".join(changed))
    strangers = [name for name in names if not any(part in true.quote for part in name.split())]
    others = [name for name in strangers if true.speaker is None or not set(name.split()) & set(true.speaker.split())]
    if others:
        yield "wrong speaker", replace(true, speaker=chance.choice(others))
        yield "foreign participant", replace(true, participants=(chance.choice(others),))
    if true.speaker is not None:
        yield "speaker dropped", replace(true, speaker=None)
    if claim.modality is not Modality.ASSERTED:
        yield "done instead of planned or denied", replace(true, phase=Phase.DONE)


def names_of(doc: Doc) -> list[str]:
    """Names in an article, each once."""
    found = (name.text.strip() for name in doc.ents if name.label_ in ("PERSON", "ORG", "GPE"))
    return list(dict.fromkeys(name for name in found if name[:1].isupper() and "\n" not in name))


def truths(sentence: Span) -> Iterator[tuple[str, str]]:
    """(kind, wording) of faithful ways to put a sentence, the sentence itself included."""
    text = " ".join(sentence.text.split())
    yield "as it stands", text
    short = compress(sentence)
    if short.strip(".") != text.strip("."):
        yield "compressed", short
    if found := _SAID_LAST.match(text):
        said = found["said"]
        yield "speaker first", f"{found['who'][:1].upper()}{found['who'][1:]} {found['cue']}: {said}."
    if _LEAD.match(text):
        yield "without its opening", _LEAD.sub("", text)
    if ("n't" in text or "n’t" in text) and not re.search('[“"‘]', text):  # a quotation is not to be changed
        yield (
            "contraction written out",
            re.sub(r"(?<=[a-z])n['’]t\b", " not", text.replace("can't", "cannot").replace("won't", "will not")),
        )
    if cut := _first_conjunct(sentence):
        yield "first part", cut


def _first_conjunct(sentence: Span) -> str | None:
    """What stands before ", and" or " and" with a verb of its own that shares nothing but the subject."""
    root = sentence.root
    other = next(
        (child for child in root.children if child.dep_ == "conj" and child.pos_ == "VERB" and child.i > root.i), None
    )
    if other is None or root.pos_ != "VERB":
        return None
    joint = next((child for child in root.children if child.dep_ == "cc" and root.i < child.i < other.i), None)
    if joint is None or joint.i - sentence.start < 5:
        return None
    head = sentence.doc[sentence.start : joint.i].text.rstrip(" ,;—–-")
    return f"{head}." if head.count("“") == head.count("”") and head.count('"') % 2 == 0 else None


def lies(sentence: Span, names: Sequence[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    """(kind, wording) with one thing wrong.

    Args:
        sentence: parsed.
        names: of the same article, for exchanging.
        chance: seeded.
    """
    text = " ".join(sentence.text.split())
    yield from (("swapped numbers", each) for each in _swapped(text, _number_spans(text)))
    for spans in _spans_by_kind(text):
        yield from (("swapped values", each) for each in _swapped(text, spans))
    yield from (("wrong number", each) for each in _wrong_number(text, chance))
    inside = _names_inside(sentence, text)
    yield from (("exchanged roles", each) for each in _swapped(text, inside))
    yield from (("wrong name", each) for each in _wrong_name(text, inside, names, chance))
    yield from _turned(text)
    if found := _SAID_LAST.match(text):
        yield "dropped attribution", f"{found['said']}."
        others = [name for name in names if name.split()[-1] not in text]
        if others:
            yield "wrong speaker", f"{found['said']}, {chance.choice(others)} {found['cue']}."
    words = [word for word in _ANTONYMS if re.search(rf"\b{word}\b", text)]
    if words:
        yield "opposite", re.sub(rf"\b{words[0]}\b", _ANTONYMS[words[0]], text, count=1)
    yield "invented", f"{text.rstrip('.')}{chance.choice(_INVENTED)}."


def _number_spans(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w.]*\d)", text)]


_KINDS = (
    r"\d?\d[:.]\d\d(?:\s?[ap]\.?m\.?)?",
    r"[-\u2212+]?\d[\d.,]*\s?(?:%|per\s?cent)",
    r"[$€£]\s?\d[\d.,]*(?:\s?(?:million|billion|m|bn)\b)?",
    r"\d\d? (?:January|February|March|April|May|June|July|August|September|October|November|December)",
    r"(?:Jan|Feb|Sept?|Oct|Nov|Dec)\. \d\d?|(?:January|February|March|April|May|June|July|August) \d\d?",
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
)
"""Whole values of one kind: times, percentages, amounts, dates, days."""


def _spans_by_kind(text: str) -> list[list[tuple[int, int]]]:
    return [[found.span() for found in re.finditer(rf"(?<![\w.,]){kind}(?!\w)", text)] for kind in _KINDS]


def _swapped(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    for (a, b), (c, d) in pairwise(spans):
        one, other = text[a:b], text[c:d]
        if one.casefold() != other.casefold() and one not in other and other not in one and not _beside(text[b:c]):
            yield f"{text[:a]}{other}{text[b:c]}{one}{text[d:]}"
            return


def _beside(between: str) -> bool:
    """Whether it joins two of a list: exchanging "A and B" lies about nothing."""
    return re.fullmatch(r"\s*(?:,|and|or|&|,? and|to|–|-|with|/)?\s*(?:the |even |[$£€])?", between) is not None


def _wrong_number(text: str, chance: random.Random) -> Iterator[str]:
    spans = _number_spans(text)
    if spans:
        start, end = chance.choice(spans)
        value = int(float(text[start:end].replace(",", ""))) + chance.choice((1, 3, 10))
        yield f"{text[:start]}{value}{text[end:]}"


def _names_inside(sentence: Span, text: str) -> list[tuple[int, int]]:
    found = []
    for name in sentence.ents:
        if name.root.dep_ in ("compound", "nmod", "appos", "amod"):  # of one phrase with another: "FEMA chief Ann Lee"
            continue
        plain = re.sub(r"(?:^the |['’]s$)", "", name.text, flags=re.IGNORECASE)
        at = text.find(plain)
        if name.label_ in ("PERSON", "ORG", "GPE") and plain[:1].isupper() and at >= 0 and text.count(plain) == 1:
            found.append((at, at + len(plain)))
    return found


def _wrong_name(
    text: str, inside: Sequence[tuple[int, int]], names: Sequence[str], chance: random.Random
) -> Iterator[str]:
    others = [name for name in names if not any(part in text for part in name.split())]
    if inside and others:
        start, end = chance.choice(list(inside))
        yield f"{text[:start]}{chance.choice(others)}{text[end:]}"


def _turned(text: str) -> Iterator[tuple[str, str]]:
    if found := _NOT.search(text):
        yield "flipped polarity", text[: found.start()] + (f"{found[1]} " if found[1] else "") + text[found.end() :]
    elif found := _AUX.search(text):
        yield "flipped polarity", f"{text[: found.end()]} not{text[found.end() :]}"
    if found := _PLANNED.search(text) or _HEDGED.search(text):
        verb = {"be": "was", "have": "had"}.get(found["verb"], f"did {found['verb']}")
        yield "dropped doubt", text[: found.start()] + verb + text[found.end() :]


def sentences_for(doc: Doc) -> list[Span]:
    """Sentences of ordinary length that assert something by a verb."""
    return [
        sentence
        for sentence in doc.sents
        if 8 <= len(sentence) <= 45 and sentence.text.strip()[-1:] in '.”"' and "?" not in sentence.text
        and any(_finite(token) for token in sentence)
    ]  # fmt: skip


def _finite(token: Token) -> bool:
    return token.tag_ in ("VBD", "VBZ", "VBP", "MD")
