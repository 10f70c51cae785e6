"""Translations of what Discord shows of the commands, from `translations.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import discord
from discord import app_commands

_FILE = Path(__file__).with_name("translations.toml")


class Translations(app_commands.Translator):
    """A description, choice or option without translation is shown in English. Command names are never translated."""

    def __init__(self) -> None:
        self._tables: dict[str, dict[str, str]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        del context  # a text means the same in every context
        return self._tables.get(locale.value, {}).get(string.message)
