"""Checks that everything Deltabrief needs is present. Each finding gives the state and, for a problem, the remedy."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from zoneinfo import ZoneInfo

from summarizer.errors import ModelError, UsageError
from summarizer.proposals.model import Outcome, ProposalCount, ProposalKind, TokenUse
from summarizer.proposals.track_record import base_rule

EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""Before this version was written: a clock that shows an earlier time is wrong."""

REASONS = 3
"""Number of reasons shown, the most frequent first."""

LOW_DISK = 500 * 2**20
"""Bytes. A hundred articles per day take about 4 MB, and a backup the same as the ledger."""


_OWNER_ONLY = 0o600
"""A ledger contains people's questions and subscriptions."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check. `remedy` is empty if there is no problem."""

    subject: str
    state: str
    remedy: str = ""


def check_clock(now: datetime, zone: str) -> Finding:
    """Whether the clock shows a plausible time, with the local time."""
    local = now.astimezone(ZoneInfo(zone))
    state = f"{now:%Y-%m-%d %H:%M} UTC, {local:%H:%M} in {zone}"
    wrong = now < EARLIEST
    return Finding("clock", state, "set the machine's clock: due times and dates depend on it" if wrong else "")


def write_access(folder: Path) -> Finding:
    """Whether we can create files in the data folder."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder) as file:
            file.write(b"x")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return Finding(
            "data folder", f"{folder}: {error.strerror}", "set data.folder to a folder that you can write to"
        )
    return Finding("data folder", f"{folder} is writable")


def disk(folder: Path) -> Finding:
    """Whether there is disk space for the ledger to grow."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    state = f"{free / 2**30:.1f} GiB free at {there}"
    return Finding("disk", state, "free some space, or set data.folder to another disk" if free < LOW_DISK else "")


def check_privacy(ledger: Path | None) -> Iterator[Finding]:
    """Whether others can read the ledger's file. We create it for its owner only, but a copied file has any mode."""
    mode = stat.S_IMODE(ledger.stat().st_mode) if ledger is not None and ledger.exists() else _OWNER_ONLY
    if mode & ~_OWNER_ONLY:
        yield Finding("privacy", f"{ledger} has mode {mode:o}: others can read it", f"chmod 600 {ledger}*")


def analyses(notes: Sequence[str]) -> Finding:
    """How many articles could not be analysed, and why. These are failures of articles, not of the installation."""
    if not notes:
        return Finding("analyses", "no article was set aside")
    reasons = "; ".join(f"{reason} ({count})" for reason, count in Counter(notes).most_common(REASONS))
    where = "`deltabrief articles` lists those of the console, `/status` on Discord those of a server"
    return Finding("analyses", f"{len(notes)} set aside: {reasons}. {where}")


def slack(bot_token: str, app_token: str, *, several: bool = False) -> Iterator[Finding]:
    """Whether Slack can be served, if it is configured. The tokens are only looked at; `run` tries them."""
    if not bot_token and not app_token:
        return
    if find_spec("slack_bolt") is None:
        yield Finding("slack", "a token is set, but the package is missing", "pip install 'deltabrief[slack]'")
        return
    try:
        from bot.slack_app.connection import SlackTokens, check_app_token, check_tokens  # noqa: PLC0415 - an extra

        if several and not bot_token:
            check_app_token(app_token)
        else:
            check_tokens(SlackTokens(bot_token, app_token))
    except UsageError as error:
        yield Finding("slack", "the tokens do not fit", str(error))
    else:
        yield Finding("slack", "the tokens have the right form; `run` connects with them")


def proposals(
    counts: Sequence[ProposalCount], use: Mapping[str, TokenUse], input_price: float, output_price: float
) -> Iterator[Finding]:
    """What became of what generative models proposed, and what they cost in the last thirty days."""
    if not counts and not use:
        return
    by_kind: dict[ProposalKind, Counter[Outcome]] = {}
    refusals: Counter[str] = Counter()
    for each in counts:
        by_kind.setdefault(each.kind, Counter())[each.outcome] += each.count
        refusals[base_rule(each.rule)] += each.count if each.outcome is Outcome.REFUSED else 0
    kept = "; ".join(f"{kind.value} {_outcomes(found)}" for kind, found in sorted(by_kind.items()))
    why = ", ".join(f"{rule} ({count})" for rule, count in refusals.most_common(REASONS) if count)
    yield Finding("proposals", f"{kept or 'none'}{f'. Refused most often for: {why}' if why else ''}")
    for model, used in use.items():
        cost = used.cost(input_price, output_price)
        priced = f", cost {cost:.2f}" if cost else ""
        state = f"{used.requests} requests ({used.failures} failed), {used.tokens:,} tokens in 30 days{priced}"
        yield Finding(f"use of {model}", state)


def _outcomes(found: Counter[Outcome]) -> str:
    """Checked ones are what the source or the judge agrees with."""
    own = f", {found[Outcome.OWN]} kept as the model's own" if found[Outcome.OWN] else ""
    return f"{found[Outcome.CHECKED]} of {found.total()} checked{own}"


def configured(settings: Mapping[str, str]) -> Iterator[Finding]:
    """Whether each other model named in the settings exists. `settings` maps keys to names; loads no model."""
    from summarizer.models.registry import describe, locate, locate_spacy  # noqa: PLC0415 - as below

    shipped = {model.name for model in describe()}
    for key, name in settings.items():
        if name in shipped | {"", "extractive"}:
            continue
        try:
            (locate_spacy if key == "models.spacy" else locate)(name, key)
        except ModelError as error:
            yield Finding(f"model {name}", "cannot be used", str(error))
        else:
            yield Finding(f"model {name}", f"found for {key}")


def models() -> Iterator[Finding]:
    """Whether the shipped models are installed and identical to those that were measured."""
    from summarizer.models.registry import describe  # noqa: PLC0415 - only this check needs it; it hashes the models and loads none

    for model in describe():
        subject = f"model {model.name}"
        if model.problem:
            yield Finding(subject, model.problem, "install it again: make install")
        else:
            yield Finding(subject, f"{model.version}, hashes match")
