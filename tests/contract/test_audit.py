from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.errors import AlreadyStoredError
from summarizer.workspace.model import AuditAction, AuditEntry


def entry(make, number, about="t1", workspace="w", days=0.0):
    at = make.at(days)
    return AuditEntry(f"e{number}", workspace, at, "discord:1", AuditAction.TOPIC_EDITED, about, "Arvik dam")


def test_changes_come_back_newest_first_in_their_workspace_only(stocked, make):
    written = [entry(make, number) for number in range(4)]
    with stocked() as work:
        for one in [*written, entry(make, 9, workspace="other")]:
            work.audit.add(one)
        work.commit()
    with stocked() as work:
        assert work.audit.list_newest("w", 3) == (written[3], written[2], written[1])
        assert [one.id for one in work.audit.list_newest("other", 3)] == ["e9"]


def test_the_latest_change_of_a_thing_is_found_by_its_id_also_when_the_thing_is_gone(stocked, make):
    with stocked() as work:
        for one in (entry(make, 1), entry(make, 2), entry(make, 3, about="t2")):
            work.audit.add(one)
        work.topics.remove("t1")
        assert work.audit.latest("t1") == entry(make, 2)
        assert work.audit.latest("t9") is None


def test_a_change_is_remembered_once(stocked, make):
    with stocked() as work:
        work.audit.add(entry(make, 1))
        with pytest.raises(AlreadyStoredError, match="e1"):
            work.audit.add(entry(make, 1))


def test_changes_of_one_kind_are_counted_in_their_workspace_and_period(stocked, make):
    with stocked() as work:
        for number, day in enumerate((0, 1, 2, 900)):
            work.audit.add(replace(entry(make, number, days=day), action=AuditAction.SOURCES_IMPORTED))
        work.audit.add(entry(make, 8, days=1))
        work.audit.add(replace(entry(make, 9, workspace="other", days=1), action=AuditAction.SOURCES_IMPORTED))
        imported = AuditAction.SOURCES_IMPORTED
        assert work.audit.count("w", imported, make.at(0), make.at(2)) == 2
        assert work.audit.count("w", imported, make.at(-1), make.at(1)) == 2
        assert work.audit.count("other", imported, make.at(-1), make.at(3)) == 1
        assert work.audit.count("other", imported, make.at(1), make.at(3)) == 0
