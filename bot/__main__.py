"""`deltabrief`: parse, call one handler, and turn how it ended into an exit code.

0 done, 1 failed, 2 wrong use, 130 stopped by Ctrl-C. What we expect to go wrong is one sentence on stderr; a bug is a
traceback.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from bot.parser import WRONG_USE, parser

if TYPE_CHECKING:
    from argparse import Namespace

    from bot.app import App

DONE, FAILED, INTERRUPTED = 0, 1, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code. `--help` and wrong options leave through SystemExit."""
    args = parser().parse_args(argv)
    try:
        code = _run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        _give_up_stdout()  # the reader has seen enough: `deltabrief export | head`
        return DONE
    except KeyboardInterrupt:
        return _say("stopped; what was stored stays, the rest is found again at the next start", INTERRUPTED)
    except OSError as error:
        return _say(f"{error.filename or 'writing failed'}: {error.strerror or error}", FAILED)
    return code


def _run(args: Namespace) -> int:
    from bot.app import App, logging_to_stderr  # noqa: PLC0415 - `--help` and a wrong option pay for none of it
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
    found: Callable[[App, Namespace], int] = getattr(importlib.import_module(f"bot.commands.{module}"), function)
    return found


def _say(message: str, code: int) -> int:
    sys.stderr.write(f"deltabrief: {message}\n")
    return code


def _give_up_stdout() -> None:
    """Nobody reads it any more: let the interpreter's last flush go nowhere instead of failing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
