"""The dashboard and the alert rules in docs/deploy name metrics that exist."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.monitoring.metrics import STAGES, LedgerState, Metrics
from storage.figures import LedgerFigures

DEPLOY = Path(__file__).parents[4] / "docs" / "deploy"
NAME = re.compile(r"\b(?:deltabrief|process)_\w+")


def exported():
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    counted = Metrics(lambda: LedgerState(LedgerFigures(0, None, 0, {}, {}, 0), None), lambda: moment, "1")
    counted.observe("fetch", 1, "http_5xx")
    lines = counted.page().decode().splitlines()
    return {re.split(r"[{ ]", line)[0] for line in lines if not line.startswith("#")} | {
        line.split()[2] for line in lines if line.startswith("# TYPE")
    }


def dashboard():
    return json.loads((DEPLOY / "grafana-dashboard.json").read_text())


@pytest.mark.parametrize("file", ["grafana-dashboard.json", "prometheus-alerts.yaml"])
def test_every_metric_that_is_named_exists(file):
    named = set(NAME.findall((DEPLOY / file).read_text()))
    assert named
    assert named <= exported()


def test_every_metric_of_ours_is_on_the_dashboard_or_in_an_alert():
    shown = (DEPLOY / "grafana-dashboard.json").read_text() + (DEPLOY / "prometheus-alerts.yaml").read_text()
    ours = {name for name in exported() if name.startswith("deltabrief_")}
    roots = {re.sub(r"_(bucket|count|sum|created|total)$", "", name) for name in ours} - {"deltabrief_build_info"}
    assert {root for root in roots if root not in shown} == set()


def test_panels_do_not_overlap_and_each_asks_for_something():
    cells = set()
    for panel in dashboard()["panels"]:
        where = panel["gridPos"]
        mine = {
            (x, y)
            for x in range(where["x"], where["x"] + where["w"])
            for y in range(where["y"], where["y"] + where["h"])
        }
        assert not mine & cells
        assert all(0 <= x < 24 for x, _ in mine)
        assert all(target["expr"] for target in panel["targets"])
        cells |= mine


def test_stages_in_alerts_exist():
    text = (DEPLOY / "prometheus-alerts.yaml").read_text()
    assert set(re.findall(r'stage="(\w+)"', text)) <= set(STAGES)
