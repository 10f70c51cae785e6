"""What Discord shows of the commands before they are used, in the languages of `translations.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import discord
from discord import app_commands

_FILE = Path(__file__).with_name("translations.toml")


class Translations(app_commands.Translator):
    """A description, choice or option that the table lacks is shown in English. Names stay as the manual has them."""

    def __init__(self) -> None:
        self._tables: dict[str, dict[str, str]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        del context  # a sentence means the same wherever it stands
        return self._tables.get(locale.value, {}).get(string.message)
