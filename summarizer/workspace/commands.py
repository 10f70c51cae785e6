"""Changes by users: topics, subscriptions, failed articles. Each and its audit entry are one transaction."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from summarizer.analysis.backfill_topic import backfill_topic
from summarizer.analysis.store import Linker
from summarizer.delivery.model import Destination, Subscribed, Subscription
from summarizer.errors import ChangedError, NotFoundError
from summarizer.in_workspace import in_workspace
from summarizer.ingest.model import VersionState
from summarizer.jobs import analysis_job
from summarizer.topics.embedding import TopicEmbedding
from summarizer.topics.model import Topic
from summarizer.unit_of_work import UnitOfWork
from summarizer.workspace import entity_commands
from summarizer.workspace.audit import record_audit
from summarizer.workspace.model import AuditAction


def topic_of(work: UnitOfWork, workspace_id: str, topic_id: str) -> Topic:
    """The workspace's topic. Raises NotFoundError, also if it belongs to another workspace."""
    topic = in_workspace(work.topics.get(topic_id), workspace_id)
    if topic is None:
        raise NotFoundError("that topic does not exist or was removed; `deltabrief topics list` lists them")
    return topic


def edit_topic(work: UnitOfWork, embedding: TopicEmbedding, was: Topic, now: datetime, by: str, linker: Linker) -> None:
    """Replace `was` with the topic of this embedding, add its names, and rate the ledger's claims again.

    Raises:
        ChangedError: somebody changed it since `was` was read; says who and when.
        NotFoundError: it was deleted meanwhile.
        AlreadyStoredError: another topic has the new name.
    """
    topic = embedding.topic
    try:
        work.topics.update(topic, was)
    except ChangedError as error:
        last = work.audit.latest(topic.id)
        who, when = (last.by, last.at) if last else (None, None)
        raise ChangedError(str(error), by=who, at=when) from error
    entity_commands.enter_watched(work, topic)
    backfill_topic(work, embedding, linker)
    record_audit(work, topic.workspace_id, AuditAction.TOPIC_EDITED, topic.id, topic.name, now, by)


def remove_topic(work: UnitOfWork, workspace_id: str, topic_id: str, now: datetime, by: str) -> Topic:
    """Remove a topic with its subscriptions. Raises NotFoundError."""
    topic = topic_of(work, workspace_id, topic_id)
    work.topics.remove(topic.id)
    record_audit(work, workspace_id, AuditAction.TOPIC_DELETED, topic.id, topic.name, now, by)
    return topic


def subscribe(
    work: UnitOfWork,
    subscription: Subscription,
    destination: Destination,
    now: datetime,
    by: str,
    unnamed: Collection[str] = (),
) -> Subscribed:
    """Store a subscription with its destination; one with the same destination, topic and time is replaced and resumed.

    `unnamed` are the fields that the subscriber said nothing about: the replaced subscription keeps its own. Raises
    NotFoundError if the topic is gone.
    """
    topic = topic_of(work, subscription.workspace_id, subscription.topic_id)
    work.subscriptions.add_destination(destination)
    known = work.subscriptions.list_by_workspace(topic.workspace_id)
    same = [other for other in known if _slot(other)[:2] == _slot(subscription)[:2]]
    before = next((other for other in same if other.at == subscription.at), None)
    if before is None:
        work.subscriptions.add(subscription)
    else:
        kept = {name: getattr(before, name) for name in ("id", "created_at", *unnamed)}
        subscription = replace(subscription, **kept)
        work.subscriptions.update(subscription)
    name = f"{topic.name}, {subscription.at:%H:%M} {subscription.zone}"
    record_audit(work, topic.workspace_id, AuditAction.SUBSCRIBED, subscription.id, name, now, by)
    return Subscribed(subscription, before, tuple(other for other in same if other is not before))


def _slot(subscription: Subscription) -> tuple[object, ...]:
    return subscription.destination_id, subscription.topic_id, subscription.at


def unsubscribe(work: UnitOfWork, workspace_id: str, subscription_id: str, now: datetime, by: str) -> Subscription:
    """Raises NotFoundError, also if it belongs to another workspace."""
    subscription, topic = _subscription_of(work, workspace_id, subscription_id)
    work.subscriptions.remove(subscription.id)
    name = f"{topic.name}, {subscription.at:%H:%M} {subscription.zone}"
    record_audit(work, workspace_id, AuditAction.UNSUBSCRIBED, subscription.id, name, now, by)
    return subscription


def _subscription_of(work: UnitOfWork, workspace_id: str, subscription_id: str) -> tuple[Subscription, Topic]:
    subscription = in_workspace(work.subscriptions.get(subscription_id), workspace_id)
    if subscription is None:
        raise NotFoundError(
            "that subscription does not exist or was removed; `deltabrief subscriptions list` lists them"
        )
    return subscription, topic_of(work, workspace_id, subscription.topic_id)


def retry_failed(
    work: UnitOfWork, workspace_id: str, article_id: str | None, now: datetime | None, by: str
) -> tuple[str, ...]:
    """Make the failed versions of a workspace, or of one of its articles, pending again; returns their ids.

    With `now`, the audit log says who did it.
    """
    every = work.articles.failed(workspace_id)
    failed = [version for article, version in every if article_id in {None, article.id}]
    for version in failed:
        work.articles.set_state(version.id, VersionState.PENDING)
        work.articles.count_attempt(version.id, -version.attempts)
    work.jobs.enqueue([analysis_job(each.id, workspace_id, background=each.background) for each in failed])
    if failed and now is not None:
        name = (failed[0].title or article_id) if article_id else f"{len(failed):,} articles"
        record_audit(work, workspace_id, AuditAction.ARTICLES_RETRIED, article_id or workspace_id, name, now, by)
    return tuple(version.id for version in failed)
