"""A change that makes the sample's briefings worse fails like a broken test.

Floors are about one change below the measured values (docs/quality.md), so that another processor's rounding does not
fail the build, but never below what the project promises.
"""

from pathlib import Path

import pytest

from benchmarks._cli import Request
from benchmarks.scenario import measure

pytestmark = [pytest.mark.model, pytest.mark.slow]

SAMPLE = Path(__file__).parents[2] / "config" / "sample"


@pytest.fixture(scope="module")
def report():
    return measure(Request(SAMPLE))


@pytest.mark.parametrize(
    ("figure", "floor"),
    [
        pytest.param("entity_b3_f1", 0.95, id="names are linked"),
        pytest.param("change_recall", 0.74, id="what must be reported is"),
        pytest.param("change_recall_typed", 0.42, id="as the right kind of change"),
        pytest.param("change_precision", 0.94, id="what is reported belongs there"),
        pytest.param("quiet_accuracy", 0.65, id="most quiet days are quiet"),
    ],
)
def test_quality_stays_above_its_floor(report, figure, floor):
    assert report.figures[figure] >= floor, report.meta["missed"]


@pytest.mark.parametrize(
    ("figure", "ceiling"),
    [
        pytest.param("repeat_share", 0.05, id="little is told twice"),
        pytest.param("leaks", 0, id="nothing from around the articles"),
        pytest.param("reported_per_required", 3.5, id="a reader's time is spared"),
    ],
)
def test_what_costs_a_reader_stays_under_its_ceiling(report, figure, ceiling):
    assert report.figures[figure] <= ceiling


def test_briefings_beat_the_dump_of_everything(report):
    dump = report.baselines["dump"]

    assert report.figures["change_precision"] > dump["change_precision"]
    assert report.figures["reported_per_required"] < dump["reported_per_required"]
