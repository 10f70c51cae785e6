"""A page with one story, for the tests of what is its main text."""

from __future__ import annotations

STORY = [
    "The tunnel under the Strand will stay closed until Friday, the railway said on Tuesday.",
    "Water came in after a week of rain, and two pumps failed within an hour of each other.",
    "Ferries will run every ten minutes from both piers until the last train of the day.",
]


def page(*body: str) -> str:
    return f"<html><body><article>{''.join(body)}</article></body></html>"


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)
