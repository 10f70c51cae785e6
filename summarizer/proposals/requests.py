"""What a model is asked: a versioned prompt as instructions, and the material as numbered data. Pure.

Texts of articles are strangers' words: they stand in the user's message only, between lines that say so, and whatever
they ask for is checked by the gate like everything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.models.chat import ChatRequest
from summarizer.models.prompts import load_prompt
from summarizer.proposals.limits import REQUESTS, RequestRules
from summarizer.proposals.model import ProposalKind
from summarizer.proposals.replies import ANSWERS, CLAIMS, LINES, PAIRS, SENTENCES, ReplyItem, ReplyShape
from summarizer.text.paragraphs import sentences
from summarizer.text.span import Span

PROMPTS = {
    ProposalKind.CLAIM: "claims-1",
    ProposalKind.WORDING: "wording-1",
    ProposalKind.RELATION: "relations-1",
    ProposalKind.ANSWER: "answers-1",
    ProposalKind.BOTTOM_LINE: "bottom-line-1",
    ProposalKind.SUMMARY: "article-summary-1",
}
"""The current version of each prompt. A changed prompt is a new file: replies are kept by its name and content."""

SHAPES: dict[ProposalKind, ReplyShape[ReplyItem]] = {
    ProposalKind.CLAIM: CLAIMS,  # type: ignore[dict-item] # Shape is invariant, and only read from here
    ProposalKind.WORDING: LINES,  # type: ignore[dict-item] # see above
    ProposalKind.RELATION: PAIRS,  # type: ignore[dict-item] # see above
    ProposalKind.ANSWER: ANSWERS,  # type: ignore[dict-item] # see above
    ProposalKind.BOTTOM_LINE: SENTENCES,  # type: ignore[dict-item] # see above
    ProposalKind.SUMMARY: SENTENCES,  # type: ignore[dict-item] # see above
}


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request with its kind and the name of its prompt ("claims-1:0a1b2c3d")."""

    kind: ProposalKind
    prompt: str
    chat: ChatRequest


def prepare(kind: ProposalKind, data: str, rules: RequestRules = REQUESTS) -> PreparedRequest:
    """The request for one kind of proposal about this data."""
    instructions, prompt = load_prompt(PROMPTS[kind])
    shape = SHAPES[kind]
    text = f"----- DATA -----\n{data}\n----- END OF DATA -----"
    return PreparedRequest(kind, prompt, ChatRequest(instructions, text, shape.key, shape.schema, rules.reply_tokens))


def pairs_text(later: Sequence[str], earlier: Sequence[str]) -> str:
    """The data of a request for relations: claims as they are described to the model."""
    return f"Later claims (L):\n{numbered(later)}\n\nEarlier claims (E):\n{numbered(earlier)}"


def article_parts(text: str, rules: RequestRules = REQUESTS) -> Iterator[str]:
    """The beginning of an article in parts of bounded length, cut between paragraphs where there are some."""
    start, count = 0, 0
    while start < len(text) and count < rules.parts:
        end = min(len(text), start + rules.part)
        if end < len(text):
            border = max(text.rfind("\n", start, end), text.rfind(". ", start, end) + 1)
            end = border if border > start else end
        if part := text[start:end].strip():
            count += 1
            yield part
        start = end


def summary_sentences(text: str, rules: RequestRules = REQUESTS) -> tuple[Span, ...]:
    """The first sentences of an article, of which a summary is asked for.

    Split by punctuation and not by the parser, so that the request is known before the article's turn comes.
    """
    found: list[Span] = []
    start = 0
    for line in text.splitlines(keepends=True):
        for piece in sentences(line):
            if plain := piece.strip():
                begin = start + piece.index(plain)
                found.append(Span(begin, begin + len(plain)))
            start += len(piece)
    return tuple(found[: rules.summary_sentences])


def numbered(lines: Sequence[str], first: int = 1) -> str:
    """Lines with their numbers, each without line breaks."""
    return "\n".join(f"{number}. {' '.join(line.split())}" for number, line in enumerate(lines, first))
