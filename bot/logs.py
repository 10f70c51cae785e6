"""What is logged: one line, or one JSON object, for each event, on stderr; never a token, never what a message says."""

from __future__ import annotations

import json
import logging
import re
import sys
from datetime import UTC, datetime

OURS = ("bot", "storage", "summarizer")
SECRETS = re.compile(
    r"(?P<url>/(?:webhooks|interactions)/\d+/)[\w.-]+"  # the token of an interaction: whoever has it can answer
    r"|[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}"  # a bot's token
)


class Lines(logging.Formatter):
    """For people."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return hidden(super().format(record))


class Objects(logging.Formatter):
    """For machines: time (UTC), level, logger, message, and the traceback where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        shown = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            shown["traceback"] = self.formatException(record.exc_info)
        return hidden(json.dumps(shown, ensure_ascii=False))


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
        handler.setFormatter(Objects() if form == "json" else Lines())
