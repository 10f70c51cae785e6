"""Messages to the bot that are no questions: greetings, thanks, a try. Pure."""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"(?:hi|hello|hey|hiya|howdy|yo|hallo|moin|good (?:morning|afternoon|evening|night)|morning|evening"
    r"|thanks?|thank you|thx|ty|cheers|great|nice|cool|ok|okay|good (?:bot|job|work)|well done|bye|goodbye|see you"
    r"|test(?:ing)?|ping|help|start|how are you|are you there|who are you|what are you|what can you do|you there)"
    r"(?: (?:there|all|everyone|bot|deltabrief|again|so much|very much|a lot|today|me|please))*"
)

EXAMPLE = "“What did the union say about the talks?”"
"""A question for those who only greeted: one that needs no briefing above it."""


def is_small_talk(text: str) -> bool:
    """Whether this asks nothing: "Hi!", "thanks a lot", an emoji."""
    said = " ".join(re.sub(r"[^\w\s]|_", " ", text.casefold()).split())
    return not said or all(_WORDS.fullmatch(part.strip()) for part in _parts(text))


def _parts(text: str) -> list[str]:
    sentences = re.split(r"[.,!?;:…\n]+", text.casefold())
    words = (" ".join(re.sub(r"[^\w\s]|_", " ", part).split()) for part in sentences)
    return [part for part in words if part]
