"""Every form that a command opens, by callback id. The form of the onboarding is registered by `onboarding.py`."""

from __future__ import annotations

from collections.abc import Mapping

from slack_bolt.async_app import AsyncApp

from bot.slack_app.context import SlackApp
from bot.slack_app.forms import entities, questions, sources, subscriptions, topics
from bot.slack_app.forms.form import FormKind, add_forms

FORMS: Mapping[str, FormKind] = {
    **questions.FORMS,
    **topics.FORMS,
    **sources.FORMS,
    **subscriptions.FORMS,
    **entities.FORMS,
}


def register(bolt: AsyncApp, app: SlackApp) -> None:
    """Handle every submission of these forms."""
    add_forms(bolt, app, FORMS)
