"""What is logged: one line, or one JSON object, for each event, on stderr; never a token, never what a message says."""

from __future__ import annotations

import json
import logging
import re
import sys
from datetime import UTC, datetime

OURS = ("bot", "storage", "summarizer")
SECRETS = re.compile(
    r"(?P<url>/(?:webhooks|interactions)/\d++/)[\w.-]++"  # the token of an interaction: whoever has it can answer
    r"|(?<![\w-])[\w-]{20,}+\.[\w-]{6,}+\.[\w-]{20,}+"  # a bot's token
)
"""Linear in the text, for it runs on the event loop and a stranger's address is logged too: every search begins at the
start of a word (nothing in its middle could fit better), and what a repetition took it never gives back."""

LONGEST = 30_000
"""Characters of a message, or of a traceback, that are logged: three hundred lines. What strangers send has no end."""

_WORD = re.compile(r"[\w.-]*+")


class LineFormatter(logging.Formatter):
    """For people."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return shown(super().format(record))


class JsonFormatter(logging.Formatter):
    """For machines: time (UTC), level, logger, message, and the traceback where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": shown(record.getMessage()),
        }
        if record.exc_info:
            line["traceback"] = shown(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)  # values are hidden before: "\\n" and a token look like one word


def shown(text: str) -> str:
    """The text as it may be logged: without secrets, and at most so long that a line stays a line."""
    if len(text) <= LONGEST:
        return hidden(text)
    found = _WORD.match(text, LONGEST)  # a token that is cut in two is recognised by nobody
    end = found.end() if found else LONGEST
    kept = hidden(text[:end])[:LONGEST]
    return f"{kept}… ({len(text) - LONGEST:,} more characters)"


def hidden(text: str) -> str:
    """The text without what opens something."""
    return SECRETS.sub(lambda found: f"{found['url'] or ''}***", text)


def logging_to_stderr(*, verbose: bool) -> None:
    """Warnings on stderr, one line each; with `verbose`, what is going on with us."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, force=True)
    log_as("text")
    for ours in OURS:
        logging.getLogger(ours).setLevel(logging.INFO if verbose else logging.WARNING)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a tick that finds the last one at work is skipped
    if not verbose:  # it calls a page without text an error, several times; we tell it once, by name
        logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def log_as(form: str) -> None:
    """Go on in this form: "text" or "json"."""
    for handler in logging.getLogger().handlers:
        handler.setFormatter(JsonFormatter() if form == "json" else LineFormatter())
