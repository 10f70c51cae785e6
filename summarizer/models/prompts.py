"""Prompts: versioned files, identified in `made_by` by version and content."""

from __future__ import annotations

import hashlib
from importlib.resources import files


def load_prompt(version: str) -> tuple[str, str]:
    """A prompt's text, and its name for `made_by`: a changed file has another name."""
    text = files("summarizer.models").joinpath("prompts", f"{version}.txt").read_text(encoding="utf-8")
    return text, f"{version}:{hashlib.sha256(text.encode()).hexdigest()[:8]}"
