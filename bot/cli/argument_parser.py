"""An argument parser whose errors are one sentence: what is wrong, and what was probably meant."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

WRONG_USE = 2
COMMAND, WHAT = "COMMAND", "WHAT"
"""Stand for the first word of a command line, and for the second word of a group."""

_REQUIRED = "the following arguments are required: "
"""How argparse begins the message that something is missing."""
_SAME = {
    "create": "add",
    "delete": "remove",
    "del": "remove",
    "get": "show",
    "info": "show",
    "ls": "list",
    "new": "add",
    "rm": "remove",
    "start": "run",
    "status": "health",
    "view": "show",
}
"""Names that other programs use for our commands."""


class ArgumentParser(argparse.ArgumentParser):
    """Reports a usage error in one sentence. An empty value, as of an unset shell variable, is a usage error."""

    def __init__(self, *args: Any, **given: Any) -> None:  # noqa: ANN401 - passed on
        super().__init__(*args, **given)
        self._commands: argparse._SubParsersAction[ArgumentParser] | None = None
        self.register("type", None, _given)
        self.register("type", Path, _given_path)
        self.register("type", int, _given_number)

    def add_commands(self, metavar: str, *, required: bool) -> argparse._SubParsersAction[ArgumentParser]:
        """What stands for one word: `add_parser` of the result adds a command."""
        commands = self.add_subparsers(metavar=metavar, required=required, parser_class=ArgumentParser)
        commands.type = str  # else the words of a command would be checked here too, and not by the command
        self._commands = commands
        return commands

    def error(self, message: str) -> NoReturn:
        """Exit with 2, as for every usage error."""
        _, is_missing, names = message.partition(_REQUIRED)
        said = self._missing(names) if is_missing else message
        more = "" if said.endswith("?") else f"; see `{self.prog} --help`"
        self.exit(WRONG_USE, f"deltabrief: {said}{more}\n")

    def _missing(self, names: str) -> str:
        if names == COMMAND:
            return "name a command, such as `deltabrief init`"
        if names == WHAT and self._commands is not None:
            return f"name what to do: {', '.join(self._commands.choices)}"
        return f"{names} is missing" if "," not in names else f"{names} are missing"

    def parse_known_args(self, args: Sequence[str] | None = None, namespace: Any = None) -> tuple[Any, list[str]]:  # type: ignore[override]  # noqa: ANN401 - as the base class, without its overloads
        """As the base class, but words that are left over are reported here, by the command that got them."""
        known, left = super().parse_known_args(args, namespace)
        if left:
            self.error(self._left_over(left))
        return known, left

    def _left_over(self, left: Sequence[str]) -> str:
        option = next((word.partition("=")[0] for word in left if word.startswith("-")), None)
        if option is None:
            words = " ".join(left)
            return f"too many words: {words!r} is left over; put quotes around a name that contains spaces"
        return f"there is no option {option}{_meant(option, self._option_string_actions)}"

    def _check_value(self, action: argparse.Action, value: Any) -> None:  # noqa: ANN401 - as the base class
        """As the base class, with the most similar choice."""
        if action.choices is None or value in action.choices:
            return
        known = [str(choice) for choice in action.choices]
        meant = _meant(value, known)
        others = f"; choose from {', '.join(known)}" if not meant and action.metavar != COMMAND else ""
        what = "command" if action.metavar in {COMMAND, WHAT} else action.dest
        self.error(f"there is no {what} {value!r}{meant}{others}")


def _meant(typed: str, known: Iterable[str]) -> str:
    """The end of a sentence: what was probably meant, if anything known is like it."""
    names = list(known)
    near = _SAME[typed] if _SAME.get(typed) in names else _most_similar(typed, names)
    return f"; did you mean {near!r}?" if near else ""


def _most_similar(typed: str, names: Sequence[str]) -> str | None:
    by_letters = {name.lstrip("-"): name for name in names}
    near = difflib.get_close_matches(typed.lstrip("-"), by_letters, 1)
    return by_letters[near[0]] if near else None


def _given(text: str) -> str:
    """Raises ArgumentTypeError for nothing."""
    if not text.strip():
        raise argparse.ArgumentTypeError("this is empty; give a value, or leave it out")
    return text


def _given_number(text: str) -> int:
    """Raises ArgumentTypeError."""
    try:
        return int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from error


def _given_path(text: str) -> Path:
    """Raises ArgumentTypeError for an address, and for nothing, which would mean the current folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("this is empty; give a path")
    if text.lower().startswith(("http://", "https://")):
        raise argparse.ArgumentTypeError("this is an address; give a file or folder, or follow it with `sources add`")
    return Path(text)
