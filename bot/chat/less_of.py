"""What a reader can want less of, in words, and who may decide it. Shared by every platform."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.chat.services import BotServices
from summarizer.briefing.change_kinds import CHANGE_KINDS, CONTESTING_KINDS
from summarizer.briefing.less_of import LessKind, LessOf
from summarizer.briefing.model import Briefing, ChangeKind
from summarizer.delivery.model import Destination, DestinationKind
from summarizer.errors import NotFoundError, UsageError

OFFERED = 25
"""What a menu offers at most: as many as Discord allows."""
MOVED_LAST = "Such lines move to the end. Nothing is hidden, and what is disputed or retracted is never moved."


def common_parts(briefing: Briefing) -> tuple[tuple[LessKind, str], ...]:
    """What the lines of a briefing have in common, without what is always shown."""
    lines = [change for change in briefing.changes if change.kind not in CONTESTING_KINDS]
    kinds = dict.fromkeys((LessKind.CHANGE, change.kind.value) for change in lines)
    publishers = dict.fromkeys((LessKind.PUBLISHER, cited.publisher) for change in lines for cited in change.citations)
    aspects = dict.fromkeys((LessKind.ASPECT, change.aspect) for change in lines if change.aspect)
    return (*publishers, *aspects, *kinds)[:OFFERED]


def chosen_part(briefing: Briefing, number: str) -> tuple[LessKind, str]:
    """The part that the value of a menu names. Raises UsageError for a menu of another version of the bot."""
    parts = common_parts(briefing)
    if not number.isdecimal() or int(number) >= len(parts):
        raise UsageError("This menu is from another version of the bot; use a newer briefing.")
    return parts[int(number)]


def preference_in_words(kind: LessKind, value: str) -> str:
    """A preference in words."""
    if kind is LessKind.CHANGE:
        return f"{CHANGE_KINDS[ChangeKind(value)].heading} lines"
    return f"{value} (publisher)" if kind is LessKind.PUBLISHER else f"“{value}”"


def parts_to_choose(briefing: Briefing, preferences: Sequence[LessOf]) -> Iterator[tuple[str, str]]:
    """What a reader can still ask for less of: the value for `prefer_less`, and the words for a menu."""
    have = {(preference.kind, preference.value) for preference in preferences}
    for number, (kind, value) in enumerate(common_parts(briefing)):
        if (kind, value) not in have:
            yield str(number), f"Less of {preference_in_words(kind, value)}"


async def prefer_less(services: BotServices, briefing: Briefing, number: str, now: datetime, by: str) -> str:
    """Store the preference that was chosen in a menu. Returns it in words. Raises UsageError, like `chosen_part`."""
    kind, value = chosen_part(briefing, number)
    preference = LessOf(briefing.destination_id, briefing.topic_id, kind, value, now, by)
    await services.off_loop(services.service.readers.less_of, preference)
    return preference_in_words(kind, value)


def may_decide(place: Destination | None, workspace_id: str, user_id: str, *, manages: bool) -> bool:
    """Their own direct messages, or a place of a workspace that they manage."""
    if place is None:
        return False
    if place.kind is DestinationKind.DIRECT:
        return place.address == user_id
    return manages and place.workspace_id == workspace_id


async def preferences_of(services: BotServices, briefing: Briefing) -> tuple[LessOf, ...]:
    """What the reader of this briefing wants less of on its topic."""
    return await services.read(lambda unit: unit.briefings.list_less_of(briefing.destination_id, briefing.topic_id))


async def preference_to_undo(services: BotServices, preference_id: str) -> LessOf:
    """Raises NotFoundError."""
    preference = await services.read(lambda unit: unit.briefings.get_less_of(preference_id))
    if preference is None:
        raise NotFoundError("That was undone already.")
    return preference
