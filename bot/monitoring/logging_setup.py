"""Logging: one line, or one JSON object, per event on stderr; never tokens or message texts."""

from __future__ import annotations

import json
import logging
import re
import sys
import threading
from datetime import UTC, datetime
from types import TracebackType

from bot.monitoring.json_stream import JsonStream, wrapped
from bot.request_context import current_request

log = logging.getLogger(__name__)

OURS = ("bot", "storage", "summarizer")
SECRETS = re.compile(
    r"(?P<url>/(?:webhooks|interactions)/\d++/)[\w.-]++"  # the token of an interaction: anyone who has it can respond
    r"|(?P<hook>hooks\.slack\.com/)[\w/.-]++"  # where a command is answered: anyone who has it can respond
    r"|(?<![\w-])[\w-]{20,}+\.[\w-]{6,}+\.[\w-]{20,}+"  # a bot token of Discord
    r"|(?<![\w-])x(?:ox[a-z]|app)-[\w.-]++"  # a token of Slack
)
"""Linear in the length of the text, because it runs on the event loop and URLs from strangers are logged too: every
match starts at the beginning of a word (a match inside a word is never better), and repetitions are possessive."""

LONGEST = 30_000
"""Maximum length of a logged message or traceback in characters: three hundred lines. Strangers can send texts of any
length."""

_WORD = re.compile(r"[\w.-]*+")


class LineFormatter(logging.Formatter):
    """For people."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        return shown(super().format(record))


class JsonFormatter(logging.Formatter):
    """For machines: time (UTC), level, logger, message, what the work is about, and the traceback if there is one."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": shown(record.getMessage()),
            **{name: _shown_field(value) for name, value in current_request().items()},
        }
        if record.exc_info:
            line["traceback"] = shown(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)  # redact first: afterwards "\\n" and a token look like one word


def _shown_field(value: str | tuple[str, ...]) -> str | list[str]:
    return shown(value) if isinstance(value, str) else [shown(each) for each in value]


def shown(text: str) -> str:
    """The text as it may be logged: without secrets, and truncated."""
    if len(text) <= LONGEST:
        return hidden(text)
    match = _WORD.match(text, LONGEST)  # a token that is cut in two would not be recognised
    end = match.end() if match else LONGEST
    kept = hidden(text[:end])[:LONGEST]
    return f"{kept}… ({len(text) - LONGEST:,} more characters)"


def hidden(text: str) -> str:
    """The text with secrets redacted."""
    return SECRETS.sub(lambda match: f"{match['url'] or match['hook'] or ''}***", text)


def logging_to_stderr(*, verbose: bool) -> None:
    """Log warnings to stderr, one line each; with `verbose`, also our own debug output."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, force=True)
    log_as("text")
    for ours in OURS:
        logging.getLogger(ours).setLevel(logging.INFO if verbose else logging.WARNING)
    logging.getLogger("apscheduler").setLevel(
        logging.ERROR
    )  # it warns when a tick is skipped because the last one is still running
    if not verbose:  # it logs several errors for a page without text; we report it once, by name
        logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def log_as(form: str) -> None:
    """Switch to this format: "text" or "json". With "json", nothing but objects is written to stderr from now on."""
    handlers = logging.getLogger().handlers
    if form == "json" and not any(isinstance(handler, StreamHandler) for handler in handlers):
        stream = JsonStream(lambda text: wrapped(shown(text)))
        logging.basicConfig(handlers=[StreamHandler(stream)], level=logging.getLogger().level, force=True)
        logging.captureWarnings(capture=True)
        sys.excepthook = log_uncaught
        threading.excepthook = _log_uncaught_in_thread
        return
    for handler in handlers:
        handler.setFormatter(JsonFormatter() if form == "json" else LineFormatter())


def log_in_child(form: str) -> None:
    """The same for a process that we start: its stderr is the stream of its parent, which passes objects on."""
    logging_to_stderr(verbose=False)
    if form == "json":
        logging.captureWarnings(capture=True)
        for handler in logging.getLogger().handlers:
            handler.setFormatter(JsonFormatter())


class StreamHandler(logging.Handler):
    """Writes to the real stderr, past the pipe that `json_stream` puts in its place."""

    def __init__(self, stream: JsonStream) -> None:
        super().__init__()
        self._stream = stream
        self.setFormatter(JsonFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Write one object."""
        try:
            self._stream.write(self.format(record))
        except Exception:  # noqa: BLE001 - boundary: as every handler of `logging`, it never raises
            self.handleError(record)


def log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log a bug that ends the process as one object, not as the lines that Python prints."""
    if not issubclass(kind, KeyboardInterrupt):
        log.critical("uncaught error", exc_info=(kind, error, trace))


def _log_uncaught_in_thread(given: threading.ExceptHookArgs) -> None:
    if given.exc_value is not None:
        log_uncaught(given.exc_type, given.exc_value, given.exc_traceback)
