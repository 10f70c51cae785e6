"""The form of a topic. If it cannot be stored for any reason, its author gets the text back."""

from __future__ import annotations

import io
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import discord
from discord import ui

from bot.chat.topic_form import NAME_MOST, TEXT_MOST, TopicForm
from bot.discord_app.context import InteractionContext, defer_and_load
from bot.discord_app.forms import LONGEST_WRITING, EditAgain, Form, reason_in_words
from bot.discord_app.render.markdown import discord_ago, safe
from bot.discord_app.render.paginate import Message
from summarizer.errors import ChangedError, DeltabriefError

if TYPE_CHECKING:
    from bot.discord_app.client import Interaction

Store = Callable[[InteractionContext, TopicForm], Awaitable[Message]]
"""Stores the form, and returns the confirmation text."""


class TopicModal(Form):
    """Five fields, filled with `form`."""

    def __init__(self, interaction: Interaction, target: str, title: str, form: TopicForm, store: Store) -> None:
        super().__init__(interaction.client, "topic", target, interaction.id, title=title[:45], timeout=LONGEST_WRITING)
        self._target = target
        self._store = store
        self._name = _field(self, "Name", "The name that readers see and choose", form.name, NAME_MOST)
        self._about = _field(self, "About", "One or two sentences: what it covers", form.description)
        self._keywords = _field(self, "Keywords", "Separated by commas", form.keywords, needed=False)
        self._names = _field(
            self, "Names to watch", "One per line: Name = spelling; spelling", form.names, needed=False
        )
        self._aspects = _field(
            self, "Questions", "One per line: Lease: Is the lease in force?", form.aspects, needed=False
        )

    @property
    def form(self) -> TopicForm:
        """The submitted values."""
        fields = (self._name, self._about, self._keywords, self._names, self._aspects)
        return TopicForm(*(field.value for field in fields))

    async def on_submit(self, interaction: Interaction) -> None:  # type: ignore[override] # our client
        """Store it, or return it to its author."""
        ctx = await defer_and_load(interaction)
        try:
            said = await self._store(ctx, self.form)
        except DeltabriefError as error:
            await _give_back(ctx, self, error)
        else:
            await ctx.show(said)

    def again(self, interaction: Interaction, form: TopicForm) -> TopicModal:
        """A new form with the same values."""
        return TopicModal(interaction, self._target, self.title, form, self._store)


def _field(
    modal: TopicModal, text: str, hint: str, default: str, most: int = TEXT_MOST, *, needed: bool = True
) -> _Field:
    style = discord.TextStyle.short if most < TEXT_MOST else discord.TextStyle.paragraph
    name = text.split(maxsplit=1)[0].casefold()
    field = _Field(custom_id=name, style=style, default=default or None, max_length=most, required=needed)
    modal.add_item(ui.Label(text=text, description=hint, component=field))
    return field


_Field = ui.TextInput[TopicModal]


async def _give_back(ctx: InteractionContext, modal: TopicModal, error: DeltabriefError) -> None:
    form = modal.form
    written = discord.File(io.BytesIO(str(form).encode()), "your-text.txt")
    said = f"**Not stored.** {_reason(error)}\nYour text is in the file, and the button opens the form again."
    await ctx.say(said, view=EditAgain(lambda interaction: modal.again(interaction, form)), files=[written])


def _reason(error: DeltabriefError) -> str:
    if isinstance(error, ChangedError) and error.at is not None:
        who = f"<@{error.by.partition(':')[2]}>" if error.by and error.by.startswith("discord:") else "somebody else"
        return f"{safe(str(error), 300)}, by {who} {discord_ago(error.at)}. Check /topic show before you overwrite it."
    return reason_in_words(error)
