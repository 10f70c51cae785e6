"""From decided changes to a briefing in words. Sentences are the sources' own: nothing is written that was not read.

A claim is shown as it stands, less its opening connective, with pronouns resolved in brackets, and with its speaker in
front where the sentence itself does not name the one who says it. So a plan stays a plan and "Moscow says" stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, tzinfo

from summarizer.briefing.change_kinds import CHANGE_KINDS
from summarizer.briefing.choose_lines import ChangeCandidate
from summarizer.briefing.detect_changes import ChangeSet
from summarizer.briefing.faithfulness import check_support
from summarizer.briefing.headline_fold import without_folded
from summarizer.briefing.limits import CHANGES
from summarizer.briefing.model import Change, ChangeKind, Citation, Coverage, QuietReason, places_by_event
from summarizer.briefing.standalone import stands_alone, under_headline, with_headline
from summarizer.claims.model import Attribution, Claim
from summarizer.ingest.model import Article, ArticleVersion
from summarizer.ingest.sites import host_name
from summarizer.relations.similarity import cosine
from summarizer.relations.voices import speaker_stems
from summarizer.text.features import numbers

_CONNECTIVE = re.compile(
    r"^(?:However|Moreover|Furthermore|Meanwhile|In addition|Additionally|For instance|For example|But|And|Also|Still"
    r"|Nevertheless|Nonetheless|Instead|In fact|Indeed|Besides|By contrast|On the other hand|In a recent development)"
    r"(?:,\s*|\s+(?=[a-z]))"
)
_LABEL = re.compile(r"(?i)^([a-z]+)(?:\s+\d{1,2}\s*-|(?:\s+\d{1,2})?\s*(?::|[-–—|](?=\s)))\s*")
A_SENTENCE = 3
"""Words that must be left of a sentence without its label: "Correction: none" is no sentence without it."""
ASPECTS_NAMED = 3
"""Aspects that the bottom line names: more are no summary."""
_INNER_QUOTES = re.compile('[“”"]')
_LOUD = re.compile(r"[!?\"“”‘’'](?![a-z])|\b[A-Z]{4,}\b.*\b[A-Z]{4,}\b")
"""A question, a shout, words in capitals or a quotation; not "Lee's"."""
_ENDED = re.compile(r"[.!?…][\"'”’»)\]]*$")
"""The end of a sentence that has its final punctuation, which may be inside a quotation or brackets."""
_ARTICLE = re.compile(r"^(?:An?|The|Some|One)\b")
_PRONOUN = re.compile(r"(?i)^(?:he|she|they|it|him|her|them)$")
_NO_NAME = re.compile(
    r"(?i)^(?:he|she|they|it|him|hers?|his|them|their|its|i|my|we|us|our|you|your|who|whose|some|many)$"
)


@dataclass(frozen=True)
class ClaimRenderer:
    """Puts claims into words; needs the versions for names behind pronouns and the articles for addresses."""

    versions: Mapping[str, ArticleVersion]
    articles: Mapping[str, Article]

    def cite(self, claim: Claim) -> tuple[str, Citation]:
        """The claim as a reader sees it, and where it comes from."""
        version = self.versions[claim.version_id]
        citation = Citation(
            claim.id,
            claim.article_id,
            claim.version_id,
            claim.span,
            claim.text,
            claim.publisher,
            claim.credited,
            claim.reported_at,
            self.articles[claim.article_id].url,
            version.title,
            speakers(claim),
            self.articles[claim.article_id].points_to,
        )
        return render_if_supported(claim, claim.source_text(version)), citation


def render_if_supported(claim: Claim, text: str) -> str:
    """The claim as `render_sentence` words it if its span supports that, else the span itself."""
    said, plain = render_sentence(claim, text), " ".join(claim.text.split())
    if said == plain:
        return said  # the source's own words; checking them took half the time of a page of changes
    names = [anaphor.antecedent.of(text) for anaphor in claim.anaphora if anaphor.certain]
    names += [claim.attribution.speaker] if claim.attribution else []
    speaker = claim.attribution.speaker if claim.attribution and said.startswith(claim.attribution.speaker) else None
    return said if check_support(said, claim.text, known=names, speaker=speaker).ok else plain


def render_sentence(claim: Claim, text: str) -> str:
    """The claim's sentence for a reader who has not seen the sentences around it.

    Args:
        claim: the claim.
        text: what its spans are offsets in, for the names behind pronouns.
    """
    sentence = _without_connective(_with_names(claim, text))
    sentence = _balanced(" ".join(sentence.split()))
    sentence = sentence if _ENDED.search(sentence) else f"{sentence}."
    voice = claim.attribution
    if voice is None or voice.span is None or _names(voice, sentence):
        return sentence
    described = voice.source.of(text) if voice.source else ""
    if described and described in sentence and not _PRONOUN.match(described):
        return sentence.replace(described, f"{described} [{voice.speaker}]", 1)
    return f"{voice.speaker}: {sentence}"


def _with_names(claim: Claim, text: str) -> str:
    """The first pronoun of each person, with the name in brackets, unless the sentence says the name itself."""
    sentence, shift = claim.text, 0
    named: set[str] = set()
    certain = (anaphor for anaphor in claim.anaphora if anaphor.certain)
    for anaphor in sorted(certain, key=lambda anaphor: anaphor.span.start):
        name = anaphor.antecedent.of(text)
        if not _PRONOUN.match(anaphor.span.of(text)):  # "his", "their": no name can stand behind it
            continue
        if name in named or name.split()[-1] in claim.text:
            continue
        named.add(name)
        at = anaphor.span.end - claim.span.start + shift
        sentence = f"{sentence[:at]} [{_ARTICLE.sub(lambda found: found[0].lower(), name)}]{sentence[at:]}"
        shift += len(name) + 3
    return sentence


def _without_connective(sentence: str) -> str:
    """Less "However," and its like, which point at a sentence that is not shown."""
    rest = _CONNECTIVE.sub("", sentence, count=1)
    return rest[:1].upper() + rest[1:] if rest else sentence


def _balanced(sentence: str) -> str:
    """A piece of a longer quotation gets the quotation mark back that stands in another sentence."""
    opened, closed = sentence.count("“"), sentence.count("”")
    if opened > closed:
        return f"{sentence}”"
    if closed > opened:
        return f"“{sentence}"
    return sentence if sentence.count('"') % 2 == 0 else _even(sentence)


def _even(sentence: str) -> str:
    return f'{sentence}"' if sentence.startswith('"') or ' "' in sentence else f'"{sentence}'


def printed_by(citation: Citation) -> str:
    """The publisher, and the site that its article is only about: "Quay Watch, pointing to vale.example"."""
    host = host_name(citation.points_to)
    return f"{citation.publisher}, pointing to {host}" if host else citation.publisher


def speakers(claim: Claim) -> str | None:
    """Who says it, as beside a citation: "Ann Lee, in part the clerk"; None where only the publisher does."""
    whole = attribution_chain(claim.attribution)
    parts = (attribution_chain(aside) for aside in claim.partial_attributions)
    named = ", ".join(dict.fromkeys(part for part in parts if part and part != whole))
    in_part = f"in part {named}" if named else None
    return ", ".join(filter(None, (whole, in_part))) or None


def attribution_chain(attribution: Attribution | None) -> str | None:
    """Who says it, from the innermost voice outwards: "Ann Lee, via the state agency".

    None for the publisher, and for a pronoun whose name the article leaves open: the sentence shows it as it stands.
    """
    if attribution is None or _NO_NAME.match(attribution.speaker):
        return None
    outer = attribution_chain(attribution.via)
    return f"{attribution.speaker}, via {outer}" if outer else attribution.speaker


def _names(attribution: Attribution, sentence: str) -> bool:
    """Whether the sentence names its speaker, at least by the last word of the name."""
    words = attribution.speaker.split()
    return not words or words[-1].casefold() in sentence.casefold()


def render_change(draft: ChangeCandidate, wording: ClaimRenderer) -> Change:
    """One line of a briefing: the words, the citations now and before."""
    earlier = [wording.cite(claim) for claim in draft.against]
    before, against = earlier[0][0] if earlier else None, tuple(citation for _, citation in earlier)
    rest = (draft.aspect, round(draft.score, 4), draft.reasons, draft.silent_edit, _headline(draft, wording))
    if draft.claim is None:  # what is gone is all that can be cited
        text = f"“{_INNER_QUOTES.sub(_single, before or '')}” is no longer in the article."
        return Change(draft.kind, text, against, (), None, *rest)
    entry = (draft.claim, *([draft.beside] if draft.beside else []))
    lead = next((claim for claim in entry if not claim.headline), draft.claim)
    shown = [wording.cite(claim) for claim in without_folded((lead, *draft.claims))]
    citations = tuple(dict.fromkeys(citation for _, citation in shown))
    said = without_label(draft.kind, shown[0][0])
    if draft.beside:
        headline = draft.beside if draft.beside.headline else draft.claim
        text = under_headline(said, wording.cite(headline)[0])
    else:
        text = with_headline(said, None if draft.claim.headline else citations[0].title)
    return Change(draft.kind, text, citations, against, before, *rest)


def _headline(draft: ChangeCandidate, wording: ClaimRenderer) -> str | None:
    """The headline of the claim that leads the line, if it tells the line as well."""
    for other in draft.others:
        if other.headline and draft.claim and other.version_id == draft.claim.version_id:
            return wording.cite(other)[0] if tells_as_much(other, draft.claim) else None
    return None


def tells_as_much(headline: Claim, sentence: Claim) -> bool:
    """Whether a headline may stand for a sentence of its article: close in meaning, by the same speaker, as certain.

    "Corvane sells the ground" may be only what a presentation says, "Man arrested" names nobody, and "300 jobs to go"
    is not what a sentence with 280 says. A quotation in a headline would have no speaker, and a question or an
    exclamation is not news.
    """
    if not _keeps_speaker(headline, sentence) or _LOUD.search(headline.text):
        return False
    if (headline.modality, headline.polarity) != (sentence.modality, sentence.polarity):
        return False
    if sentence.entity_ids and not headline.entity_ids:
        return False
    if not numbers(headline.text) <= numbers(sentence.text) or cosine(headline, sentence) < CHANGES.headline_alike:
        return False
    return len(headline.text) < len(sentence.text) and stands_alone(headline.text)


def _keeps_speaker(headline: Claim, sentence: Claim) -> bool:
    """Whether the headline keeps the speaker of the sentence; never if only a part of the sentence has one."""
    if sentence.partial_attributions:
        return False
    if sentence.attribution is None:
        return True
    if headline.attribution is None or (sentence.attribution.via and not headline.attribution.via):
        return False
    return not speaker_stems(headline).isdisjoint(speaker_stems(sentence))


def without_label(kind: ChangeKind, sentence: str) -> str:
    """Less "Correction:" or "UPDATE 2 -" in front, which the heading of its kind says already."""
    found = _LABEL.match(sentence)
    rest = sentence[found.end() :] if found and found[1].casefold() in CHANGE_KINDS[kind].labels else ""
    return rest[:1].upper() + rest[1:] if len(rest.split()) >= A_SENTENCE else sentence


def _single(mark: re.Match[str]) -> str:
    """A double quotation mark within a quotation."""
    return {"“": "‘", "”": "’"}.get(mark[0], "'")


def bottom_line(changes: Sequence[Change], quiet: QuietReason | None, coverage: Coverage) -> str:
    """What a hurried reader takes away: the most important change that can be understood alone, or the kind of quiet.

    If the change has a headline that says as much, it stands here instead: it is shorter than the line below. The other
    events are counted.
    """
    if quiet is not None:
        return quiet_line(quiet, coverage, UTC)
    place = next((place for place, change in enumerate(changes) if stands_alone(change.text)), 0)
    lead = changes[place]
    others = [changes[event[0]] for event in places_by_event(changes) if place not in event]
    rest = f" Also {_counts(others)}{_aspects(others, lead)}." if others else ""
    return f"{CHANGE_KINDS[lead.kind].heading}: {lead.headline or lead.text}{rest}"


def _counts(changes: Sequence[Change]) -> str:
    """The kinds counted, in the order of weight: 1 updated, 3 new."""
    kinds = [change.kind for change in changes]
    return ", ".join(f"{kinds.count(kind)} {info.counted}" for kind, info in CHANGE_KINDS.items() if kind in kinds)


def _aspects(changes: Sequence[Change], lead: Change) -> str:
    """The aspects of the changes, without that of the lead: " (Payouts, Sale and others)"."""
    named = [*dict.fromkeys(change.aspect for change in changes if change.aspect and change.aspect != lead.aspect)]
    shown = named[:ASPECTS_NAMED]
    whole = all(change.aspect in shown for change in changes)
    return f" ({', '.join(shown)}{'' if whole else ' and others'})" if shown else ""


NEVER_CONFIRMED = "Nothing on this topic has been confirmed so far."


def quiet_line(quiet: QuietReason, coverage: Coverage, zone: tzinfo) -> str:
    """Which kind of quiet it is, and when the state was last confirmed, as a date in `zone`."""
    confirmed = coverage.last_confirmed
    if confirmed is None:
        return f"{quiet_reason(quiet, coverage)} {NEVER_CONFIRMED}"
    return f"{quiet_reason(quiet, coverage)} Last confirmed {confirmed.astimezone(zone):%-d %B %Y}."


def quiet_reason(quiet: QuietReason, coverage: Coverage) -> str:
    """Which kind of quiet it is, in one sentence without a date."""
    read = f"{coverage.articles_read} article{'' if coverage.articles_read == 1 else 's'} read"
    if quiet is QuietReason.SOURCES_FAILED:
        failed = ", ".join(coverage.failing) or "Every source"
        return f"{failed} could not be fetched, so there may be news we missed."
    if not coverage.articles_read:
        return "No new article was read."
    if quiet is QuietReason.NOTHING_NEW:
        return f"Nothing new: {read}, {coverage.on_topic} on this topic."
    return f"Nobody covered it: {read}, none on this topic."


def kind_of_quiet(changes: ChangeSet, coverage: Coverage) -> QuietReason | None:
    """None where there is a change; else the reason for the silence. A failed source is never shown as calm."""
    if changes.drafts:
        return None
    if coverage.failing and not coverage.on_topic:
        return QuietReason.SOURCES_FAILED
    return QuietReason.NOTHING_NEW if coverage.on_topic else QuietReason.NOT_COVERED
