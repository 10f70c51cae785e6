import os

import pytest

from benchmarks._soak_processes import Memory, slope


@pytest.mark.parametrize(
    ("points", "rise"),
    [
        pytest.param([(0, 5.0), (10, 5.0), (20, 5.0)], 0.0, id="flat"),
        pytest.param([(0, 1.0), (10, 6.0), (20, 11.0)], 0.5, id="rising"),
        pytest.param([(0, 0.0), (1, 9.0), (2, 9.0), (3, 0.0)], 0.0, id="up and down"),
        pytest.param([(7, 1.0), (7, 2.0)], 0.0, id="one moment"),
    ],
)
def test_slope(points, rise):
    assert slope(points) == pytest.approx(rise)


def test_memory_is_compared_after_the_start():
    memory = Memory({})
    memory.samples["bot"] = [(second, 100.0 if second < 20 else 40 + second / 10) for second in range(120)]
    memory.samples["brief"] = [(30.0, 7.0)]
    figures = memory.figures(warm=20)
    assert figures.keys() == {"bot_mib_first", "bot_mib_last", "bot_mib_per_hour"}
    assert figures["bot_mib_first"] < figures["bot_mib_last"] < 52
    assert figures["bot_mib_per_hour"] == pytest.approx(360)


def test_a_process_is_sampled_and_one_that_is_gone_is_not():
    memory = Memory({"self": os.getpid(), "gone": 2**22 + 1})
    memory.sample(1.0)
    assert memory.samples["self"][0][1] > 1
    assert "gone" not in memory.samples
