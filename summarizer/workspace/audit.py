"""The audit log: who changed what."""

from __future__ import annotations

from datetime import datetime

from summarizer.ids import digest
from summarizer.unit_of_work import UnitOfWork
from summarizer.utc import utc
from summarizer.workspace.model import AuditAction, AuditEntry


def record_audit(
    work: UnitOfWork, workspace_id: str, action: AuditAction, about: str, name: str, now: datetime, by: str
) -> None:
    """Add one change to the audit log; if a use case is called again, its entry already exists."""
    entry = AuditEntry(
        digest("audit", action, about, utc(now).isoformat(), by), workspace_id, utc(now), by, action, about, name
    )
    if work.audit.latest(about) != entry:
        work.audit.add(entry)
