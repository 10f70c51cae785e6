"""Builds the ledger, and the service with its models. Models are loaded on first use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bot.bootstrap.clock import now
from bot.bootstrap.read_secrets import read_secret
from bot.monitoring.logging_setup import log_in_child
from bot.workspace.console import ensure_console
from config.settings import Settings
from summarizer.errors import StorageError

if TYPE_CHECKING:
    from storage.unit_of_work import SqlLedger
    from summarizer.models.chat import ChatModel
    from summarizer.proposals.proposer import Proposer
    from summarizer.service import Service
    from summarizer.unit_of_work import Ledger


def open_console_ledger(settings: Settings) -> SqlLedger:
    """The configured ledger, with the console's workspace in it. Raises StorageError."""
    from storage.admin import open_ledger, upgrade_database  # noqa: PLC0415 - commands without a ledger do not need it

    url = settings.database_url
    try:
        settings.data.path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        remedy = "set data.folder to a folder that you can write to"
        raise StorageError(
            f"data.folder: {settings.data.path} cannot be created: {error.strerror}; {remedy}"
        ) from error
    if settings.database_file and not settings.database_file.exists():
        upgrade_database(url)
    ledger = open_ledger(url, queued=settings.workers.executor == "queue")
    ensure_console(ledger)
    return ledger


def build_service(
    settings: Settings,
    ledger: Ledger,
    progress: Callable[[str], None] = lambda _: None,
    clock: Callable[[], datetime] | None = None,
) -> Service:
    """The use cases with the configured models, which are loaded on first use.

    `progress` receives a short text about what is being loaded. Without a `clock`, claims become known when fetched.
    """
    from summarizer.analysis.lazy_models import LazyAnalyser, LazyEmbedder, LazyModels, ModelNames  # noqa: PLC0415 - imports numpy
    from summarizer.service import Service  # noqa: PLC0415 - imports numpy

    models = settings.models
    proposer = build_proposer(settings, ledger, progress)
    loaded = LazyModels(ModelNames(models.spacy, models.embedding, models.summary, models.judge), progress, proposer)
    service = Service(ledger, LazyAnalyser(loaded), LazyEmbedder(loaded), loaded.judge(), settings.owner_of, clock)
    if proposer is None:
        return service
    from summarizer.proposals.service import ProposalService  # noqa: PLC0415 - imports spaCy

    alone = settings.database_file is not None  # on PostgreSQL any number of workers may analyse

    return replace(service, proposals=ProposalService(proposer, loaded.pipeline, ahead=alone))


def build_proposer(settings: Settings, ledger: Ledger, progress: Callable[[str], None]) -> Proposer | None:
    """Asks the configured generative model; None if it is off. Its connections close with the process.

    Raises:
        UsageError: its address or key cannot be used.
        ModelError: it is a local model, and missing.
    """
    endpoint = settings.models.endpoint
    if not endpoint.is_on:
        return None
    from time import monotonic  # noqa: PLC0415 - only here

    from summarizer.models.resting import RestingChatModel  # noqa: PLC0415 - without a model, it is not needed
    from summarizer.proposals.model import ProposalKind  # noqa: PLC0415 - see above
    from summarizer.proposals.proposer import ProposalPolicy, Proposer  # noqa: PLC0415 - see above

    kinds = {
        "claims": ProposalKind.CLAIM,
        "wording": ProposalKind.WORDING,
        "relations": ProposalKind.RELATION,
        "answers": ProposalKind.ANSWER,
        "bottom_line": ProposalKind.BOTTOM_LINE,
        "summaries": ProposalKind.SUMMARY,
    }
    allowed = frozenset(kinds[name] for name, on in endpoint.propose.model_dump().items() if on)
    policy = ProposalPolicy(allowed, endpoint.tokens_a_day, endpoint.at_once, endpoint.longest_seconds)
    chat = build_chat(settings, progress)
    return Proposer(RestingChatModel(chat, monotonic), policy, ledger, now, monotonic)


def build_chat(settings: Settings, progress: Callable[[str], None] = lambda _: None) -> ChatModel:
    """The generative model that is named, by endpoint or on this machine. Its connections close with the process.

    Raises:
        UsageError: its address or key cannot be used.
        ModelError: it is a local model, and missing.
    """
    endpoint = settings.models.endpoint
    if not endpoint.url:
        from summarizer.models.local_chat import SETTING, LocalChatModel  # noqa: PLC0415 - imports torch
        from summarizer.models.registry import locate  # noqa: PLC0415 - see above

        return LocalChatModel(locate(endpoint.model, SETTING), endpoint.longest_seconds, progress)
    from bot.endpoint.chat_client import Endpoint, HttpChatModel  # noqa: PLC0415 - without an endpoint, it is not needed
    from bot.endpoint.key import KEY, checked_key  # noqa: PLC0415 - see above
    from bot.endpoint.limits import EndpointLimits  # noqa: PLC0415 - see above

    limits = EndpointLimits(endpoint.timeout_seconds, endpoint.longest_seconds, endpoint.at_once)
    return HttpChatModel(Endpoint(endpoint.url, endpoint.model, checked_key(read_secret(KEY))), limits, now)


def build_from_settings(settings: Settings) -> Service:
    """For the analysis process: a log, a connection and models of its own."""
    log_in_child(settings.log.format)
    return build_service(settings, open_console_ledger(settings), clock=now)
