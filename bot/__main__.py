"""`deltabrief`: parse the arguments, call one handler, and turn its result into an exit code.

0 success, 1 failure, 2 usage error, 130 interrupted. An expected failure prints one sentence on stderr; a bug prints
a traceback.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.argument_parser import WRONG_USE
from bot.cli.parser import parser

if TYPE_CHECKING:
    from argparse import Namespace

    from bot.bootstrap.app import App

DONE, FAILED, INTERRUPTED = 0, 1, 130
_MOMENT = 0.02
"""Seconds within which the finalisation of one object is over."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. `--help`, `help` and wrong options leave through SystemExit."""
    if sys.stdout is None:  # closed by the caller: `deltabrief watch --once >&-`
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - stays open as long as the process
    words = list(sys.argv[1:] if argv is None else argv)
    args = parser().parse_args([*words[1:], "--help"] if words[:1] == ["help"] else words)
    try:
        with _no_interrupt_lost():
            code = _run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        _give_up_stdout()  # the reader has closed the pipe: `deltabrief export | head`
        return DONE
    except KeyboardInterrupt:
        return _say("stopped; everything stored is kept, and the rest is read at the next start", INTERRUPTED)
    except OSError as error:
        return _say(f"{error.filename or 'writing failed'}: {error.strerror or error}", FAILED)
    return code


@contextmanager
def _no_interrupt_lost() -> Iterator[None]:
    """Python drops a Ctrl-C that arrives while it finalises an object: raise it again a moment later."""
    before = sys.unraisablehook

    def again(lost: sys.UnraisableHookArgs) -> None:
        if not issubclass(lost.exc_type, KeyboardInterrupt):
            before(lost)
            return
        main_thread = threading.main_thread().ident or 0  # a signal sent to the main thread also interrupts a sleep
        threading.Timer(_MOMENT, signal.pthread_kill, [main_thread, signal.SIGINT]).start()

    sys.unraisablehook = again
    try:
        yield
    finally:
        sys.unraisablehook = before


def _broken_texts(args: Namespace) -> Iterator[str]:
    """Options that are not valid text. File names may contain any bytes, so a Path is not checked."""
    for value in vars(args).values():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and any("\ud800" <= char <= "\udfff" for char in item):
                yield ascii(item)


def _run(args: Namespace) -> int:
    for broken in _broken_texts(args):
        return _say(f"{broken} is not UTF-8 text; type it again in a UTF-8 terminal", WRONG_USE)
    from bot.bootstrap.app import App  # noqa: PLC0415 - keeps `--help` and usage errors fast
    from bot.monitoring.logging_setup import logging_to_stderr  # noqa: PLC0415
    from summarizer.errors import DeltabriefError, NotFoundError, UsageError  # noqa: PLC0415

    logging_to_stderr(verbose=args.verbose)
    app = App(args.config, args.database)
    try:
        return _handler(args.handler)(app, args)
    except (UsageError, NotFoundError) as error:
        return _say(str(error), WRONG_USE)
    except DeltabriefError as error:
        return _say(str(error), FAILED)
    finally:
        app.close()


def _handler(name: str) -> Callable[[App, Namespace], int]:
    module, function = name.split(":")
    handler: Callable[[App, Namespace], int] = getattr(importlib.import_module(f"bot.cli.commands.{module}"), function)
    return handler


def _say(message: str, code: int) -> int:
    sys.stderr.write(f"deltabrief: {message}\n")
    return code


def _give_up_stdout() -> None:
    """Stdout is closed: discard the interpreter's last flush instead of failing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
