"""Detects articles that look back: "What we know so far", "Ten days that closed a bank". Pure."""

from __future__ import annotations

import re

_KIND = r"(?:explainer|fact ?box|timeline|chronology|recap|round-?up|summary|q ?& ?a|questions and answers)"
_LOOK_BACK = re.compile(
    rf"^{_KIND}(?::| of\b| [|–—-] )|(?:: |, | [|–—-] )(?:an? |the )?(?:{_KIND}|explained)$"
    r"|(?:^|[:–—-] )what is known\b|\bwhat (?:we|you need to) know\b|\bhow we got (?:here|there)\b"
    r"|\b(?:story|case|happened|know) so far\b"
    r"|\bat a glance\b|\bin numbers$|\blook(?:s|ing)? back\b|\bkey (?:moments|dates|events)\b|\bweek in review\b"
    r"|(?:^|: )where (?:it stands|(?:[\w'’-]+ )?(?:things|[a-z]+s) stand)$"
    r"|(?:^|: )(?:an? (?:brief|short) history of|who[’']s who)\b"
    r"|^(?:[\w'’-]+ ){0,2}(?:days|weeks?|fortnight|months?) that\b",
    re.IGNORECASE,
)
"""Only where it names the article: "Court sets timeline for trial" and "Three days of talks begin" are news."""


def looks_back(title: str | None) -> bool:
    """Whether an article of this title sums up what was mostly told before."""
    return title is not None and _LOOK_BACK.search(title) is not None
